import { NOT_APPLICABLE_CODE } from '../schema/field.ts';
import type { Dataset } from './dataset.ts';

/** How much of a dataset, or of one of its fields, is filled. */
export interface Filling {
  readonly cells: number;
  readonly filled: number;
  /** Cells with `NA`: the question does not arise there. */
  readonly notApplicable: number;
}

/** The filling of each field, by its name. */
export function fillingOf({ fields, rows }: Dataset): ReadonlyMap<string, Filling> {
  return new Map(
    Object.keys(fields).map((name, index) => {
      const cells = rows.map((row) => row[index] ?? null);
      const notApplicable = cells.filter((cell) => cell === NOT_APPLICABLE_CODE).length;
      const filled = cells.filter((cell) => cell !== null).length - notApplicable;
      return [name, { cells: cells.length, filled, notApplicable }];
    }),
  );
}

/** The filling of all fields together. */
export const together = (fillings: Iterable<Filling>): Filling =>
  [...fillings].reduce(
    (sum, one) => ({
      cells: sum.cells + one.cells,
      filled: sum.filled + one.filled,
      notApplicable: sum.notApplicable + one.notApplicable,
    }),
    { cells: 0, filled: 0, notApplicable: 0 },
  );
