import type { Schedule } from '../../../engine/programme/model.ts';
import { pixel, type Box, type PlacedText, type Tick, type Variant } from '../drawing.ts';
import { hatchOf } from '../hatch.ts';
import { linesOf, widthOf } from '../text.ts';
import { barOf, firstPiece, startOf, yearWidth, type TimeAxis } from './span.ts';

export interface PlacedTimeBar {
  readonly width: number;
  readonly height: number;
  readonly years: readonly (Tick & { readonly runs: boolean })[];
  /** Path of the axis. */
  readonly axis: string;
  readonly outline: string;
  readonly hatch: string | null;
  readonly text: PlacedText;
  /** Where the words stand: on the fill they take its colour. */
  readonly textPlace: 'on-bar' | 'beside' | 'below';
}

const WIDTHS: Record<Variant, number> = { wide: 800, narrow: 350 };
const LANE = { y: 30, thickness: 24 };
const AXIS_TOP = 22;
const AXIS_BOTTOM = 62;
const SIZE = 14;
/** Room for the point of an ongoing bar: the same on every page, so the years stand alike. */
const POINT = 16;

/** The time of one measure in pixels, with the words of the source printed on or by the bar. */
export function layOutTimeBar(
  schedule: Schedule,
  years: readonly number[],
  variant: Variant,
  printed: string,
): PlacedTimeBar {
  const width = WIDTHS[variant];
  const axis = { years, from: 0, to: width - POINT };
  const whole = { x: 2, y: LANE.y, width: axis.to - 4, height: LANE.thickness };
  const outline = barOf(schedule, axis, LANE);
  const words = wordsAt(printed, firstPiece(schedule, axis, LANE), axis, schedule);
  const below = words.textPlace === 'below';
  return {
    width,
    height: below
      ? pixel(AXIS_BOTTOM + 10 + words.text.lines.length * SIZE * 1.25)
      : AXIS_BOTTOM + 2,
    years: ticksOf(schedule, axis),
    axis: axisOf(axis),
    outline: outline ?? `M2 ${LANE.y}h${whole.width}v${LANE.thickness}h${-whole.width}z`,
    hatch: outline === null ? hatchOf(whole, 7) : null,
    ...words,
  };
}

function ticksOf(schedule: Schedule, axis: TimeAxis): PlacedTimeBar['years'] {
  const stride = Math.max(1, Math.ceil(36 / yearWidth(axis)));
  return axis.years
    .filter((_, index) => index % stride === 0)
    .map((year) => ({
      at: pixel(startOf(year, axis) + 4),
      text: String(year),
      runs: runsIn(schedule, year),
    }));
}

function runsIn(schedule: Schedule, year: number): boolean {
  switch (schedule.kind) {
    case 'years':
      return schedule.from <= year && year <= schedule.to;
    case 'yearly':
    case 'ongoing':
      return true;
    case 'not-stated':
      return false;
  }
}

function axisOf(axis: TimeAxis): string {
  const ends = [...axis.years.map((year) => startOf(year, axis)), axis.to];
  const uprights = ends.map((x) => `M${Math.max(0.5, pixel(x))} ${AXIS_TOP}V${AXIS_BOTTOM}`);
  return `${uprights.join('')}M0.5 ${AXIS_BOTTOM}H${pixel(axis.to)}`;
}

function wordsAt(
  printed: string,
  piece: Box,
  axis: TimeAxis,
  schedule: Schedule,
): Pick<PlacedTimeBar, 'text' | 'textPlace'> {
  const width = widthOf(printed, { size: SIZE, bold: true });
  const middle = LANE.y + LANE.thickness / 2;
  const text = { lines: [printed], y: middle, size: SIZE, anchor: 'start' as const, bold: true };
  const fits = schedule.kind !== 'not-stated' && width + 20 <= piece.width;
  if (fits) return { text: { ...text, x: piece.x + 9 }, textPlace: 'on-bar' };
  const end = piece.x + piece.width + 10;
  const single = schedule.kind === 'years';
  if (single && end + width <= axis.to) return { text: { ...text, x: end }, textPlace: 'beside' };
  if (single && piece.x - 10 - width >= axis.from) {
    return { text: { ...text, x: piece.x - 10, anchor: 'end' }, textPlace: 'beside' };
  }
  const lines = linesOf(printed, { size: SIZE, bold: true, width: axis.to, lines: 3 });
  const y = AXIS_BOTTOM + 6 + (lines.length * SIZE * 1.25) / 2;
  return { text: { ...text, lines, x: 0.5, y: pixel(y) }, textPlace: 'below' };
}
