import { fold } from '../../../engine/search/fold.ts';
import { choice, codecOf, oneOf, words, type Codec, type Parameter } from '../../view/codec.ts';
import { compareStated } from './stated-order.ts';

/**
 * A part of the view of a table: a text to look for, a value that rows must have, or their order.
 * What a table can be filtered by is a list of these; its form and its address are made from it.
 */
export interface ViewField {
  /** Its name in the address, and of the value that a row carries. */
  readonly name: string;
  readonly kind: 'text' | 'choice' | 'order';
  /** The values to choose from; of an order the first is meant when none is given. */
  readonly values: readonly string[];
}

/** What is chosen, by the names of the fields; `null` where any value will do. */
export type TableView = Readonly<Record<string, string | null>>;

export interface TableRow {
  /** Names the row in its dataset, see `rowKey`. */
  readonly key: string;
  /** What it has of each field to choose by; several values where it belongs to several. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What the rows are ordered by, by the values of the field of kind `order`. */
  readonly order: Readonly<Record<string, string>>;
  /** Folded. */
  readonly text: string;
  /** What the rows of a view are added up by; 0 where nothing is. */
  readonly amount: number;
}

export function tableCodec(fields: readonly ViewField[]): Codec<TableView> {
  return codecOf<TableView>(Object.fromEntries(fields.map((field) => [field.name, part(field)])));
}

function part({ kind, values }: ViewField): Parameter<string | null> {
  if (kind === 'text') return words();
  return kind === 'choice' ? choice(values) : oneOf(values, values[0] ?? '');
}

export const sumOf = (rows: readonly TableRow[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);

/** The rows that a view shows, in its order. */
export function rowsOfView<Row extends TableRow>(
  rows: readonly Row[],
  fields: readonly ViewField[],
  view: TableView,
): Row[] {
  const sought = fields
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ name }) => fold(view[name] ?? '').split(' '))
    .filter(Boolean);
  const chosen = fields.flatMap(({ name, kind }) => {
    const value = view[name] ?? null;
    return kind === 'choice' && value !== null ? [{ name, value }] : [];
  });
  const shown = rows.filter(
    (row) =>
      chosen.every(({ name, value }) => row.values[name]?.includes(value)) &&
      sought.every((word) => row.text.includes(word)),
  );
  const order = fields.find(({ kind }) => kind === 'order');
  const by = order && view[order.name];
  return order === undefined || by === null || by === undefined || by === order.values[0]
    ? shown
    : shown.toSorted((one, other) => compareStated(one.order[by] ?? '', other.order[by] ?? ''));
}
