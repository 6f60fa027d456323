import type { Language } from '../../../words/language.ts';
import type { TableRow, ViewField } from './view.ts';

/** The rows of a table as a view finds them, and the way to show some of them. */
export interface Rows<Row extends TableRow = TableRow> {
  readonly all: readonly Row[];
  /** Shows these and no others, in this order; `ordered` where it is not that of the source. */
  show(shown: readonly Row[], ordered: boolean): void;
}

/** What a table is read by. */
export interface Reading {
  readonly fields: readonly ViewField[];
  readonly language: Language;
  /** The row that an element with `data-row` carries. */
  rowOf(element: HTMLElement): TableRow;
}

/** Reads the rows of a table that the page came with. */
export type ReadRows = (table: HTMLElement, reading: Reading) => Rows;
