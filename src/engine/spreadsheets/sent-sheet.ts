import { MOST } from './bounds.ts';

/** Cells that a spreadsheet shows as one: the first one's place and the last row, from 1. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
}

/** A sheet of a workbook, or the whole of a delimited file, as texts. */
export interface SentSheet {
  /** `null` for a delimited file. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** Rows with anything in them, without the empty cells at their ends. */
  readonly rows: readonly (readonly string[])[];
  /** The row of the sheet, or the line of the file, on which each of `rows` stands. */
  readonly rowNumbers: readonly number[];
  /** Cells that hold a day of the calendar and not a text, by `cellId`. */
  readonly days: ReadonlySet<number>;
  readonly merges: readonly MergedCells[];
}

/** One number for a cell, rows and columns counted from 1. */
export const cellId = (row: number, column: number): number => row * (MOST.columns + 1) + column;
