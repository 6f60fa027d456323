import { BLOCKS, CELLS, COLUMNS } from '../schema/costs.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './reading.ts';
import type { Readings } from './readings.ts';

/** How the twelve numbers of a measure fit together: sums, differences, and their printed forms. */
export const costProblems = (readings: Readings): Problem[] => [
  ...totalsThatAreNotSums(readings),
  ...blocksThatDoNotSubtract(readings),
  ...printedCellsThatDiffer(readings),
];

/** Rows of costs, but for those whose sums are known not to tie in the source itself. */
function costsThatShouldTie({ tables }: Readings) {
  const excused = new Set(
    tables.irregularities.entries
      .filter(({ values }) => values.kind === 'sum-mismatch')
      .map(({ values }) => values.measure),
  );
  return tables.costs.entries.filter(
    ({ values }) => values.measure === undefined || !excused.has(values.measure),
  );
}

/** Neither empty in the source nor unreadable. */
function stated(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

function totalsThatAreNotSums(readings: Readings): Problem[] {
  return costsThatShouldTie(readings).flatMap(({ values, place }) =>
    BLOCKS.flatMap((block) => {
      const total = values[`${block}_total`];
      const parts = [values[`${block}_c1`], values[`${block}_c2`], values[`${block}_c3`]];
      const numbers = parts.filter(stated);
      if (!stated(total) || numbers.length < parts.length) return [];
      const sum = numbers.reduce((one, other) => one + other, 0);
      if (sum === total) return [];
      return [problemAt(place, `${block}_total`, { code: 'total-not-sum', sum })];
    }),
  );
}

function blocksThatDoNotSubtract(readings: Readings): Problem[] {
  return costsThatShouldTie(readings).flatMap(({ values, place }) =>
    COLUMNS.flatMap((column) => {
      const [first, second, third] = [
        values[`b1_${column}`],
        values[`b2_${column}`],
        values[`b3_${column}`],
      ];
      if (!stated(first) || !stated(second) || !stated(third)) return [];
      const expected = first - second;
      if (third === expected) return [];
      return [problemAt(place, `b3_${column}`, { code: 'block-difference', expected })];
    }),
  );
}

/** A number and its printed form have the same digits: `35 000` is 35000. */
function printedCellsThatDiffer({ tables }: Readings): Problem[] {
  return tables.costs.entries.flatMap(({ values, place }) =>
    CELLS.flatMap((cell) => {
      const value = values[cell];
      const printed = values[`${cell}_printed`];
      if (value === undefined || printed === undefined || value === printed) return [];
      const column = `${cell}_printed`;
      if (value === null) {
        const asked = tables.costs.absent.includes(cell) ? cell : column;
        return [problemAt(place, asked, { code: 'number-missing' })];
      }
      if (printed === null) return [problemAt(place, column, { code: 'printed-missing', value })];
      if (printed.replace(/\s/g, '') === String(value)) return [];
      return [problemAt(place, column, { code: 'printed-differs', value })];
    }),
  );
}
