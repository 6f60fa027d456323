/** The look of one direction's rock: a tone and the lines on it. */
export interface Rock {
  /** 1–6: `--color-rock-1` … `--color-rock-6`. */
  readonly tone: number;
  readonly name: string;
  /** The path drawn on a tile of `TILE` × `TILE`. */
  readonly lines: string;
}

/** The side of a pattern's tile, in pixels. */
export const TILE = 16;

const TONES = 6;

/** In the order of the directions. Neighbours differ in tone as well as in lines. */
const ROCKS: readonly [Rock, ...Rock[]] = [
  { tone: 1, name: 'dash', lines: 'M1 4h6M9 12h6' },
  {
    tone: 2,
    name: 'dot',
    lines:
      dots(
        [
          [4, 4],
          [12, 12],
        ],
        1,
      ) +
      dots(
        [
          [12, 4],
          [4, 12],
        ],
        0.6,
      ),
  },
  { tone: 3, name: 'brick', lines: 'M0 4h16M0 12h16M4 4v8M12 12v4M12 0v4' },
  { tone: 4, name: 'slash', lines: 'M-2 10L10-2M-2 18L18-2M6 18L18 6' },
  { tone: 6, name: 'cross', lines: 'M2 2l4 4M6 2L2 6M10 10l4 4M14 10l-4 4' },
  { tone: 2, name: 'tick', lines: 'M4 1v6M12 9v6' },
  { tone: 5, name: 'wave', lines: 'M0 4q4-5 8 0t8 0M0 12q4-5 8 0t8 0' },
  { tone: 1, name: 'plus', lines: 'M4 1v6M1 4h6M12 9v6M9 12h6' },
  { tone: 6, name: 'v', lines: 'M1 2l3 5 3-5M9 10l3 5 3-5' },
  { tone: 4, name: 'backslash', lines: 'M-2 6L10 18M-2-2L18 18M6-2L18 10' },
  { tone: 3, name: 'leaning brick', lines: 'M0 4h16M0 12h16M6 4l-4 8M14 12l-2 4M12 0l-2 4' },
  { tone: 2, name: 'rule', lines: 'M0 3h16M0 8h16M0 13h16' },
  { tone: 6, name: 'diamond', lines: 'M4 1l3 3-3 3-3-3zM12 9l3 3-3 3-3-3z' },
  { tone: 5, name: 'triangle', lines: 'M1 7l3-6 3 6zM9 15l3-6 3 6z' },
  {
    tone: 1,
    name: 'pebble',
    lines: dots([[5, 5]], 3) + dots([[13, 12]], 2) + dots([[4, 13]], 1.3),
  },
];

/**
 * The rock of a direction, fixed by its number. After the last rock the lines start again
 * on the next tone, so ninety directions still differ.
 */
export function rockOf(number: number): Rock {
  const index = Math.max(0, Math.trunc(number) - 1);
  const rock = ROCKS[index % ROCKS.length] ?? ROCKS[0];
  const shift = Math.floor(index / ROCKS.length);
  return { ...rock, tone: ((rock.tone - 1 + shift) % TONES) + 1 };
}

/** The id of a direction's pattern in a page; the prefix keeps two drawings apart. */
export function rockId(idPrefix: string, number: number): string {
  return `${idPrefix}-rock-${number}`;
}

function dots(centres: readonly (readonly [number, number])[], radius: number): string {
  const turn = `a${radius} ${radius} 0 1 0`;
  return centres
    .map(([x, y]) => `M${x - radius} ${y}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0z`)
    .join('');
}
