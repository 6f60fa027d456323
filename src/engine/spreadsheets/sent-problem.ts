import type { Fault, Problem } from '../catalog/problem.ts';
import type { Localized } from '../../words/language.ts';
import type { SentSheet } from './sent-sheet.ts';
import type { SheetFault } from './sheet-fault.ts';
import type { FoundTable } from './table-search.ts';

/**
 * A cell of what was sent. Row and column count from 1; in a CSV the row is a line of the file. Row 0
 * is said of a whole sheet, and of a whole file where there is no sheet.
 */
export interface SentPlace {
  readonly file: string;
  /** `null` in a CSV. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** One thing the editor has to mend, and where it stands in what was sent. */
export interface SentProblem {
  readonly place: SentPlace;
  /** The index in `tables` of the table that holds the place; `null` for a whole file or sheet. */
  readonly table: number | null;
  /** The canonical file, relative to the data folder: `parks/saz/plots.csv`. */
  readonly path: string | null;
  /** Name of the column, or code of the question. */
  readonly field?: string;
  readonly title?: Localized;
  /** What stands in the cell. */
  readonly found: string;
  readonly fault: Fault | SheetFault;
}

/** Columns of a table that were not sent and need not be. */
export interface SentNotice {
  /** The whole sheet or file. */
  readonly place: SentPlace;
  readonly titles: readonly Localized[];
}

/** A table as it was sent, for a preview. Column `n` of the sheet is index `n - 1` of every row. */
export interface SentTable {
  /** `plots`, `park`. */
  readonly name: string;
  readonly title: Localized;
  readonly file: string;
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** The code of the column that each heading was taken for; `null` for none. */
  readonly columns: readonly (string | null)[];
  /** Without the empty cells at the end of a row. */
  readonly rows: readonly (readonly string[])[];
  /** The row of the sheet, or the line of the file, on which each of `rows` stands. */
  readonly rowNumbers: readonly number[];
}

/** A table that was found, with what is shown of it. */
export interface OpenTable {
  readonly index: number;
  readonly found: FoundTable;
  readonly source: SentSheet;
  readonly view: SentTable;
}

export const wholeFile = (file: string, sheet: string | null, fault: SheetFault): SentProblem => ({
  place: { file, sheet, row: 0, column: 0 },
  table: null,
  path: null,
  found: '',
  fault,
});

/** The index of the row of headings, where rows of data are counted from 0. */
export const HEADING = -1;

interface Said {
  readonly fault: Fault | SheetFault;
  readonly found?: string;
  readonly field?: string | undefined;
  readonly title?: Localized | undefined;
  readonly path?: string;
}

/** A problem of a row of a table, and of a cell where the column is given, from 0. */
export function inTable(
  { index, view }: OpenTable,
  row: number,
  { fault, found = '', field, title, path }: Said,
  column = 0,
): SentProblem {
  return {
    place: {
      file: view.file,
      sheet: view.sheet,
      row: view.rowNumbers[row] ?? view.headingRow,
      column: column + 1,
    },
    table: index,
    path: path ?? null,
    ...(field === undefined ? {} : { field }),
    ...(title === undefined ? {} : { title }),
    found,
    fault,
  };
}

/** A problem in a file that was not sent, but that does not fit what was. */
export function elsewhere({
  file,
  line,
  column,
  field,
  title,
  found,
  fault,
}: Problem): SentProblem {
  return {
    place: { file, sheet: null, row: line, column },
    table: null,
    path: file,
    ...(field === undefined ? {} : { field }),
    ...(title === undefined ? {} : { title }),
    found,
    fault,
  };
}

export const placeKey = ({ file, sheet, row, column }: SentPlace): string =>
  JSON.stringify([file, sheet, row, column]);

/** Whole files first, then table by table, then the files that were not sent. */
const rankOf = ({ table, path }: SentProblem): number => table ?? (path === null ? -1 : Infinity);

export const byPlace = (one: SentProblem, other: SentProblem): number => {
  const [first, second] = [rankOf(one), rankOf(other)];
  if (first !== second) return first - second;
  return one.place.row - other.place.row || one.place.column - other.place.column;
};
