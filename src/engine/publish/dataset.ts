import { LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import type { Fields, Table } from '../schema/table.ts';

/** A cell of a published file: `null` is «not stated», `NA` is «not applicable». */
export type Published = string | number | boolean | null;

/** One dataset as it is published: the same fields and rows in every format. */
export interface Dataset {
  readonly name: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly fields: Fields;
  /** The columns that together tell one row from every other. */
  readonly key: readonly string[];
  /** Cells in the order of the fields. */
  readonly rows: readonly (readonly Published[])[];
  /** The latest day on which a row was compared with its source; `null` when no row says. */
  readonly checkedOn: string | null;
}

/** A field that the portal derives for the published file, with the way to get its cell. */
export interface DerivedField<R> {
  readonly field: Fields[string];
  readonly after: string;
  value(row: R): Published;
}

/**
 * Turns rows into a dataset: each field in its order, coded fields followed by their words in
 * three languages, derived fields where they belong.
 */
export function datasetOf<R extends Readonly<Record<string, unknown>>>(
  table: Pick<Table, 'name' | 'title' | 'description' | 'fields'> & {
    readonly key?: readonly string[];
  },
  rows: readonly R[],
  derived: Readonly<Record<string, DerivedField<R>>> = {},
): Dataset {
  const columns = Object.entries(table.fields).flatMap(([name, field]) => [
    ...columnsOf<R>(name, field, (row) => cellOf(field, row[name])),
    ...Object.entries(derived)
      .filter(([, { after }]) => after === name)
      .flatMap(([own, { field: ownField, value }]) => columnsOf<R>(own, ownField, value)),
  ]);
  const checked = rows.map((row) => row['checked_on']).filter((day) => typeof day === 'string');
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    fields: Object.fromEntries(columns.map(({ name, field }) => [name, field])),
    key: table.key ?? [],
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
    checkedOn: checked.toSorted().at(-1) ?? null,
  };
}

function cellOf(field: Fields[string], value: unknown): Published {
  const text = field.write(value);
  if (text === '') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : text;
}

/** A column and, when it holds codes, the words of the code in three languages beside it. */
function columnsOf<R>(
  name: string,
  field: Fields[string],
  value: (row: R) => Published,
): { name: string; field: Fields[string]; value: (row: R) => Published }[] {
  const { codes, ...plain } = field;
  if (codes === undefined) return [{ name, field, value }];
  const words = LANGUAGES.map((language) => ({
    name: `${name}_${language}`,
    field: { ...plain, language },
    value: (row: R): Published => textIn(codes[String(value(row))], language) ?? null,
  }));
  return [{ name, field, value }, ...words];
}

/** The sum of a column as it stands in the published file; an empty cell adds nothing. */
export function columnTotal({ fields, rows }: Dataset, column: string): number {
  const index = Object.keys(fields).indexOf(column);
  return rows.reduce((sum, row) => sum + Number(row[index] ?? 0), 0);
}

/** What names a row of a dataset in addresses and downloads: the cells of its key, joined by `/`. */
export function rowKey(
  { fields, key }: { readonly fields: Readonly<Record<string, unknown>> } & Pick<Dataset, 'key'>,
  row: Dataset['rows'][number],
): string {
  const names = Object.keys(fields);
  return key.map((name) => String(row[names.indexOf(name)] ?? '')).join('/');
}
