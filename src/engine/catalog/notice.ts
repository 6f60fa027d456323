import type { TableReading } from './reading.ts';

/** What an editor should know of a file though nothing is wrong with it. */
export interface Notice {
  readonly code: 'columns-absent';
  /** Relative to the data folder. */
  readonly file: string;
  /** Columns that the file does not have and need not have, by their names. */
  readonly columns: readonly string[];
}

/** A line on a table whose file lacks columns: its rows are silent about them. */
export const noticesOf = ({ file, absent }: TableReading<unknown>): Notice[] =>
  absent.length === 0 ? [] : [{ code: 'columns-absent', file, columns: absent }];
