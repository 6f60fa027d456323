import type {
  Cost,
  Direction,
  Measure,
  Programme,
  Schedule,
} from '../../../engine/programme/model.ts';
import { yearsBetween } from '../../drawings/time/span.ts';

/** One measure in time. */
export interface ScheduleBar {
  readonly measure: Measure;
  readonly schedule: Schedule;
  readonly cost: Cost['state'];
}

export interface ScheduleRow {
  readonly direction: Direction;
  readonly bars: readonly ScheduleBar[];
}

export interface ScheduleState {
  /** Every year from the earliest to the latest, the programme's own included. */
  readonly years: readonly number[];
  readonly rows: readonly ScheduleRow[];
  /** Whether the source leaves out when some measure runs. */
  readonly someNotStated: boolean;
}

/** When each measure runs, by direction in the order of the source. */
export function scheduleOf({
  directions,
  years,
}: Pick<Programme, 'directions' | 'years'>): ScheduleState {
  const rows = directions.map((direction) => ({
    direction,
    bars: direction.measures.map((measure) => ({
      measure,
      schedule: measure.schedule,
      cost: measure.cost.state,
    })),
  }));
  const schedules = rows.flatMap(({ bars }) => bars.map(({ schedule }) => schedule));
  const stated = schedules.filter((schedule) => schedule.kind === 'years');
  return {
    years: yearsBetween(
      Math.min(years.from, ...stated.map(({ from }) => from)),
      Math.max(years.to, ...stated.map(({ to }) => to)),
    ),
    rows,
    someNotStated: schedules.some(({ kind }) => kind === 'not-stated'),
  };
}
