import { LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import type { Fields, MadeTable, Published, RowOf } from '../schema/table.ts';

export type { Published } from '../schema/table.ts';

/** One dataset as it is published: the same fields and rows in every format. */
export interface Dataset {
  readonly name: string;
  readonly title: Localized;
  readonly description: Localized;
  /** For whom it is. */
  readonly for: Localized;
  readonly fields: Fields;
  /** The columns that together tell one row from every other. */
  readonly key: readonly string[];
  /** Cells in the order of the fields. */
  readonly rows: readonly (readonly Published[])[];
  /** The latest day on which a row was compared with its source; `null` when no row says. */
  readonly checkedOn: string | null;
}

/**
 * Turns rows into a dataset: each field in its order, coded fields followed by their words in every
 * language, derived columns where they belong. `rowOf` finds what they are derived from.
 */
export function datasetOf(
  { name, title, description, for: readers, key, fields, derived = {} }: MadeTable,
  rows: readonly Readonly<Record<string, unknown>>[],
  rowOf: RowOf = () => undefined,
): Dataset {
  const columns = Object.entries(fields).flatMap(([column, field]) => [
    ...columnsOf(column, field, (row) => cellOf(field, row[column])),
    ...Object.entries(derived)
      .filter(([, { after }]) => after === column)
      .flatMap(([own, { field: ownField, value }]) =>
        columnsOf(own, ownField, (row) => cellOf(ownField, value(row, rowOf))),
      ),
  ]);
  const checked = rows.map((row) => row['checked_on']).filter((day) => typeof day === 'string');
  return {
    name,
    title,
    description,
    for: readers,
    fields: Object.fromEntries(columns.map(({ name: own, field }) => [own, field])),
    key,
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
    checkedOn: checked.toSorted().at(-1) ?? null,
  };
}

function cellOf(field: Fields[string], value: unknown): Published {
  const text = field.write(value);
  if (text === '') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : text;
}

type ValueOf = (row: Readonly<Record<string, unknown>>) => Published;

interface DatasetColumn {
  readonly name: string;
  readonly field: Fields[string];
  readonly value: ValueOf;
}

/** A column and, when it holds codes, the words of the code in three languages beside it. */
function columnsOf(name: string, field: Fields[string], value: ValueOf): DatasetColumn[] {
  const { codes, ...plain } = field;
  if (codes === undefined) return [{ name, field, value }];
  const words = LANGUAGES.map((language) => ({
    name: `${name}_${language}`,
    field: { ...plain, language },
    value: (row: Parameters<ValueOf>[0]) => textIn(codes[String(value(row))], language) ?? null,
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
