/** Quarters of a year, `2026-Q3`, and which of them have ended (point 7). */

const MONTHS_IN_QUARTER = 3;

const written = (index: number): string => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;

/** Quarters counted from year 0, so that they can be subtracted. */
function indexOf(isoDay: string): number {
  const [year = 0, month = 1] = isoDay.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / MONTHS_IN_QUARTER);
}

/** The quarter that a day lies in. */
export const quarterOf = (isoDay: string): string => written(indexOf(isoDay));

/** The first day of a quarter: `2026-Q3` → `2026-07-01`. */
export function quarterStart(quarter: string): string {
  const [year = '', number = '1'] = quarter.split('-Q');
  const month = (Number(number) - 1) * MONTHS_IN_QUARTER + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** The latest `count` quarters that had ended before this day, newest first. */
export function endedQuarters(asOf: string, count: number): string[] {
  const current = indexOf(asOf);
  return Array.from({ length: count }, (_, back) => written(current - 1 - back));
}
