import type { Localized } from '../../words/language.ts';
import type { Fields, Table } from '../schema/table.ts';
import { fileProblem, type Fault, type Problem } from './problem.ts';

/** Any table, whatever its fields: what is common to reading all of them. */
export type AnyTable = Pick<Table, keyof Table>;

/** One cell of a file, as it stands there. */
export interface Cell {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly title: Localized;
}

/** Where a row stands: its file, its first line and its cells by column name. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** One record of a file: those of its values that could be read, and its place. */
export interface Entry<R> {
  readonly values: Partial<R>;
  readonly place: Place;
}

/**
 * What reading one file gave. `rows` are the records without any fault; `entries` are all records
 * with what could be read of them, so that a fault in one cell does not make other files look
 * wrong.
 */
export interface TableReading<R> {
  readonly table: AnyTable;
  readonly file: string;
  readonly rows: readonly R[];
  readonly entries: readonly Entry<R>[];
  /** Columns present in the file. */
  readonly columns: ReadonlySet<string>;
  /** Columns that the file does not have and need not have: every row is silent about them. */
  readonly absent: readonly string[];
  /** False when some records could not be reached at all: nothing may be concluded from absence. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
  /** Where a row of `rows` stands. Throws for a row that did not come from this reading. */
  placeOf(row: R): Place;
}

/** A reading that came to nothing because the file could not be opened. */
export function unreadable<R>(table: AnyTable, file: string, problem: Problem): TableReading<R> {
  return reading(table, file, {
    entries: [],
    columns: new Set(),
    absent: [],
    complete: false,
    problems: [problem],
  });
}

/** A reading of a file that need not be there: nothing is wrong, and there are no rows. */
export function absent<R>(table: AnyTable, file: string): TableReading<R> {
  return reading(table, file, {
    entries: [],
    columns: new Set(),
    absent: [],
    complete: true,
    problems: [],
  });
}

/** Gathers what was read; a row is an entry that has a value for every field of its table. */
export function reading<R>(
  table: AnyTable,
  file: string,
  parts: Pick<TableReading<R>, 'entries' | 'columns' | 'absent' | 'complete' | 'problems'>,
): TableReading<R> {
  const places = new Map<R, Place>();
  for (const { values, place } of parts.entries) {
    if (hasEveryField(table.fields, values)) places.set(values as R, place);
  }
  return {
    ...parts,
    table,
    file,
    rows: [...places.keys()],
    placeOf(row) {
      const place = places.get(row);
      if (place === undefined) throw new Error(`Internal error: no such row in ${file}`);
      return place;
    },
  };
}

function hasEveryField(fields: Fields, values: object): boolean {
  return Object.keys(fields).every((name) => name in values);
}

/** A problem of one cell of a row. Where the row has no such cell it is said of its first one. */
export function problemAt(place: Place, field: string, fault: Fault, found?: string): Problem {
  const cell = place.cells.get(field);
  if (cell === undefined) {
    return { ...fileProblem(place.file, fault), line: place.line, field, found: found ?? '' };
  }
  const { line, column, title } = cell;
  return { file: place.file, line, column, field, title, found: found ?? cell.found, fault };
}
