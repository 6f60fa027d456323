import type { RegisteredTable, Row } from '../schema/table.ts';
import { readTable } from './read-table.ts';
import { absent, type TableReading } from './reading.ts';

type Register = Readonly<Record<string, RegisteredTable>>;

/** What reading each table of a register gave. */
export type ReadingsOf<Tables extends Register> = {
  readonly [Name in keyof Tables]: TableReading<Row<Tables[Name]>>;
};

/** The rows of each table of a register. */
export type RowsOf<Tables extends Register> = {
  readonly [Name in keyof Tables]: readonly Row<Tables[Name]>[];
};

/** Reads every table of a register from its file; one that may be absent, and is, has no rows. */
export function readTables<Tables extends Register>(
  tables: Tables,
  files: ReadonlyMap<string, Uint8Array>,
  fileOf: (table: RegisteredTable) => string = ({ file }) => file,
): ReadingsOf<Tables> {
  const read = (table: RegisteredTable) => {
    const file = fileOf(table);
    const bytes = files.get(file);
    return bytes === undefined && table.mayBeAbsent === true
      ? absent(table, file)
      : readTable(table, file, bytes);
  };
  const entries = Object.entries(tables).map(([name, table]) => [name, read(table)]);
  return Object.fromEntries(entries) as ReadingsOf<Tables>;
}

export function rowsOf<Tables extends Register>(readings: ReadingsOf<Tables>): RowsOf<Tables> {
  const entries = Object.entries<TableReading<unknown>>(readings).map(([name, { rows }]) => [
    name,
    rows,
  ]);
  return Object.fromEntries(entries) as RowsOf<Tables>;
}
