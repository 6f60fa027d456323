/** A row that would like to stand around `centre` and needs `height`. */
export interface Wanted {
  readonly centre: number;
  readonly height: number;
}

interface Block {
  /** Mean of the places its rows want, each less the heights before it. */
  readonly place: number;
  readonly count: number;
}

/**
 * Centres for rows that may not overlap: each row keeps its order and the sum of the squared
 * distances from the wanted centres is the least possible (pool adjacent violators).
 * The rows stay between `from` and `to`; if they need more, they run on below `to`.
 */
export function spread(wanted: readonly Wanted[], from: number, to: number): number[] {
  let before = 0;
  const offsets = wanted.map(({ height }) => {
    const offset = before + height / 2;
    before += height;
    return offset;
  });
  const last = Math.max(from, to - before);
  const places = pooled(wanted.map(({ centre }, index) => centre - (offsets[index] ?? 0)));
  return offsets.map((offset, index) => {
    const place = places[index] ?? from;
    return Math.min(Math.max(place, from), last) + offset;
  });
}

/** The non-decreasing sequence nearest to the given one. */
function pooled(places: readonly number[]): number[] {
  const blocks: Block[] = [];
  for (const place of places) {
    let block: Block = { place, count: 1 };
    for (let above = blocks.at(-1); above && above.place > block.place; above = blocks.at(-1)) {
      blocks.pop();
      block = joined(above, block);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ place, count }) => Array.from({ length: count }, () => place));
}

function joined(above: Block, below: Block): Block {
  const count = above.count + below.count;
  return { place: (above.place * above.count + below.place * below.count) / count, count };
}
