type Point = readonly [x: number, height: number];

/** A ridge above the ground: pure decoration, drawn by hand. It has no scale. */
const RIDGE: readonly Point[] = [
  [0, 0],
  [12, 7],
  [22, 16],
  [32, 14],
  [50, 32],
  [58, 28],
  [82, 51],
  [95, 37],
  [103, 40],
  [122, 24],
  [136, 27],
  [158, 13],
  [178, 18],
  [204, 37],
  [213, 31],
  [236, 57],
  [250, 40],
  [262, 44],
  [284, 26],
  [296, 30],
  [320, 14],
  [342, 19],
  [364, 33],
  [376, 25],
  [402, 12],
  [424, 15],
  [450, 5],
];

/** The space between two hachures along the slope's foot. */
const STEP = 2.6;
/** How far a hachure runs down the slope, as a share of the height it starts from. */
const REACH = 0.62;
/** How far a hachure leans to the left for each pixel down. */
const LEAN = 0.34;

export interface Ridge {
  readonly outline: string;
  readonly hachures: string;
}

/** The ridge from `x` on, cut to `width`: the same mountains at the same size in each drawing. */
export function ridgeOf(x: number, ground: number, width: number): Ridge {
  const points = cut(RIDGE, width);
  return {
    outline: points
      .map(
        ([at, height], index) => `${index ? 'L' : 'M'}${place(x + at)} ${place(ground - height)}`,
      )
      .join(''),
    hachures: points
      .slice(1)
      .map((point, index) => shade(points[index] ?? point, point, x, ground))
      .join(''),
  };
}

/** The points up to `width`; the last slope comes down to the ground there. */
function cut(points: readonly Point[], width: number): Point[] {
  const room = width - 26;
  const kept = points.filter(([at]) => at <= room);
  return [...kept, [width, 0]];
}

/** Hachures on a slope that falls to the right, away from the light. */
function shade(from: Point, to: Point, x: number, ground: number): string {
  const [left, top] = from;
  const [right, bottom] = to;
  if (bottom >= top) return '';
  const count = Math.max(1, Math.round((right - left) / STEP));
  return Array.from({ length: count }, (_, index) => {
    const along = index / count;
    const height = top + (bottom - top) * along;
    const fall = Math.max(0, height * REACH * (1 - 0.25 * (index % 2)) - 1);
    const start = `M${place(x + left + (right - left) * along)} ${place(ground - height + 1)}`;
    return `${start}l${place(-fall * LEAN)} ${place(fall)}`;
  }).join('');
}

function place(value: number): number {
  return Math.round(value * 10) / 10;
}
