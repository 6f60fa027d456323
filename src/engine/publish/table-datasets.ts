import type { Tables } from '../catalog/catalog.ts';
import type { MadeTable, Owner, RegisteredTable, RowOf } from '../schema/table.ts';
import { TABLES } from '../schema/tables.ts';
import { datasetOf, type Dataset } from './dataset.ts';

/** The datasets of the tables that stand once and belong to one owner. */
export function tableDatasets(owner: Owner, tables: Tables): Dataset[] {
  const rows: Rows = tables;
  const rowOf = finding(rows);
  return Object.entries(register).flatMap(([name, table]) => {
    const made = table.owner === owner ? publishedTable(table) : null;
    return made === null ? [] : [datasetOf(made, rows[name] ?? [], rowOf)];
  });
}

/** The table as it is published, without the columns that are not; `null` where it is not at all. */
export function publishedTable(table: RegisteredTable): MadeTable | null {
  const { published, title, description, key, fields, derived = {}, dropped = {} } = table;
  if (published.as === null) return null;
  const kept = Object.entries(fields).filter(([name]) => !Object.hasOwn(dropped, name));
  return {
    name: published.as,
    title,
    description,
    for: published.for,
    key,
    fields: Object.fromEntries(kept),
    derived,
  };
}

const register: Readonly<Record<string, RegisteredTable>> = TABLES;

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Finds rows by the first column of the key; each table is gone through once. */
function finding(rows: Rows): RowOf {
  const found = new Map<string, ReadonlyMap<unknown, Readonly<Record<string, unknown>>>>();
  return (name, key) => {
    const [column = ''] = register[name]?.key ?? [];
    const byKey = found.get(name) ?? new Map((rows[name] ?? []).map((row) => [row[column], row]));
    found.set(name, byKey);
    return byKey.get(key);
  };
}
