import type { Schedule } from '../../../engine/programme/model.ts';
import type { Box } from '../drawing.ts';
import { hatchOf } from '../hatch.ts';

export const STRIP = { width: 92, height: 12 };

const GAP = 2;

export interface PlacedStrip {
  /** Path of the years the measure runs in. */
  readonly on: string;
  /** Path of the thin line in the years it doesn't. */
  readonly off: string;
  /** Hatching and its frame, when the source states no time. */
  readonly hatch: string;
  readonly frame: Box | null;
}

/**
 * A strip of one cell a year: a full cell for a stated year, a low one for each year of a yearly
 * measure, an arrow through all cells when it goes on, hatching when no time is stated.
 */
export function stripOf(schedule: Schedule, years: readonly number[]): PlacedStrip {
  const empty = { on: '', off: '', hatch: '', frame: null };
  const width = (STRIP.width + GAP) / Math.max(1, years.length) - GAP;
  const cells = (chosen: readonly number[], y: number, height: number) =>
    chosen
      .map((year) => {
        const x = tenth(years.indexOf(year) * (width + GAP));
        return `M${x} ${y}h${tenth(width)}v${height}h${-tenth(width)}z`;
      })
      .join('');
  switch (schedule.kind) {
    case 'years': {
      const runs = (year: number) => schedule.from <= year && year <= schedule.to;
      return {
        ...empty,
        on: cells(years.filter(runs), 0.5, 11),
        off: cells(
          years.filter((year) => !runs(year)),
          5.5,
          1,
        ),
      };
    }
    case 'yearly':
      return { ...empty, on: cells(years, 3, 6) };
    case 'ongoing':
      return { ...empty, on: 'M0 4.5H84V1.5L92 6 84 10.5V7.5H0z' };
    case 'not-stated': {
      const frame = { x: 0.5, y: 1.5, width: STRIP.width - 1, height: 9 };
      return { ...empty, frame, hatch: hatchOf(frame, 5) };
    }
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
