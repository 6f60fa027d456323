/** Every chart is drawn twice: CSS shows the one that fits, print takes the wide one. */
export const VARIANTS = ['wide', 'narrow'] as const;

export type Variant = (typeof VARIANTS)[number];

/** How a drawing is called for those who don't see it: by its own words or by a heading's id. */
export type Named =
  | { readonly label: string; readonly labelledBy?: never }
  | { readonly label?: never; readonly labelledBy: string };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Some lines of text around the middle height `y`. */
export interface PlacedText {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
}

/** One line of text at a place. */
export function put(
  line: string,
  x: number,
  y: number,
  size: number,
  anchor: PlacedText['anchor'],
  bold = false,
): PlacedText {
  return { lines: [line], x: pixel(x), y: pixel(y), size, anchor, bold };
}

/** A tick of an axis: where it stands and what it says. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The least height of a link in a drawing. */
export const TOUCH = 24;

/** The size of ticks and notes, the smallest text in a drawing. */
export const SMALL = 12;

/** The distance from one line of text to the next. */
export const LEADING = 1.25;

/** A place to a hundredth of a pixel: finer digits only make the page heavier. */
export function pixel(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The sums before each item and, last, the sum of all. */
export function running(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}

/** The greatest of the values, or 0 when there are none. */
export function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
