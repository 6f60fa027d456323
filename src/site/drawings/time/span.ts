import { pixel, type Box } from '../drawing.ts';
import type { Schedule } from '../../../engine/programme/model.ts';

/** The space a time axis takes: `from` is the first year's beginning, `to` the last year's end. */
export interface TimeAxis {
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The width of one year. */
export function yearWidth({ years, from, to }: TimeAxis): number {
  return years.length > 0 ? (to - from) / years.length : 0;
}

/** Where a year begins. */
export function startOf(year: number, axis: TimeAxis): number {
  const first = axis.years[0] ?? year;
  return pixel(axis.from + (year - first) * yearWidth(axis));
}

/** A bar's top and thickness. */
export interface Lane {
  readonly y: number;
  readonly thickness: number;
}

/** Space kept free at both ends of a bar, so that neighbours don't touch. */
const MARGIN = 2;
/** How much of its year a piece of a yearly bar takes. */
const PIECE = 0.82;

/**
 * The outline of a bar: one piece for a span of years, a piece for every year when it comes back
 * yearly, a point past the end when it goes on. `null` when the source states no time.
 */
export function barOf(schedule: Schedule, axis: TimeAxis, lane: Lane): string | null {
  switch (schedule.kind) {
    case 'not-stated':
      return null;
    case 'years':
      return block(startOf(schedule.from, axis), startOf(schedule.to + 1, axis), lane);
    case 'yearly':
      return axis.years
        .map((year) => {
          const start = startOf(year, axis);
          return block(start, start + MARGIN * 2 + (yearWidth(axis) - MARGIN * 2) * PIECE, lane);
        })
        .join('');
    case 'ongoing':
      return arrow(axis.from, axis.to, lane);
  }
}

/** How far the point of an ongoing bar goes past the last year. */
function pointOf({ thickness }: Lane): number {
  return Math.max(6, thickness * 0.6);
}

/** The space a bar takes for a schedule with an end; the words on it must fit in there. */
export function firstPiece(schedule: Schedule, axis: TimeAxis, { y, thickness }: Lane): Box {
  const [from, to] =
    schedule.kind === 'years'
      ? [startOf(schedule.from, axis), startOf(schedule.to + 1, axis)]
      : schedule.kind === 'yearly'
        ? [axis.from, axis.from + yearWidth(axis) * PIECE]
        : [axis.from, axis.to];
  return { x: from + MARGIN, y, width: pixel(to - from - MARGIN * 2), height: thickness };
}

function block(from: number, to: number, { y, thickness }: Lane): string {
  const width = pixel(to - from - MARGIN * 2);
  return `M${pixel(from + MARGIN)} ${y}h${width}v${thickness}h${-width}z`;
}

function arrow(from: number, to: number, lane: Lane): string {
  const { y, thickness } = lane;
  const half = thickness / 2;
  const overhang = thickness > 10 ? 0 : 2;
  return (
    `M${pixel(from + MARGIN)} ${y}H${pixel(to)}v${-overhang}` +
    `l${pixel(pointOf(lane))} ${half + overhang}l${-pixel(pointOf(lane))} ${half + overhang}` +
    `v${-overhang}H${pixel(from + MARGIN)}z`
  );
}

/** The years from one to another, both included. */
export function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
