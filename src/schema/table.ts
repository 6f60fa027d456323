import type { Language, Localized } from '../i18n/language.ts';
import type { Field } from './field.ts';

/** Columns by name. Each has a value type of its own; `Row` knows which. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/**
 * One table of the portal: the single truth for the checker, the published files,
 * the field descriptions and the types of its rows.
 */
export interface Table<F extends Fields = Fields> {
  /** The name of the table and of its dataset: `measures`. */
  readonly name: string;
  /** Where editors keep it, relative to the data folder: `programme/measures.csv`. */
  readonly file: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly fields: F;
  /** The columns that together tell one row from every other. */
  readonly key: readonly (keyof F & string)[];
  /** Keys that a YAML document may leave out; absence is then the same as an empty value. */
  readonly absentable?: readonly (keyof F & string)[];
}

/** A row as the portal knows it once it has been read. */
export type Row<T> =
  T extends Table<infer F>
    ? { readonly [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never }
    : never;

export function table<const F extends Fields>(definition: Table<F>): Table<F> {
  return definition;
}

/** The text of a localized column (`title_ky`, `title_ru`, `title_en`) in one language. */
export function textOf<Name extends string, Value>(
  row: Readonly<Record<`${Name}_${Language}`, Value>>,
  name: Name,
  language: Language,
): Value {
  return row[`${name}_${language}`];
}

/** The three texts of a localized column together. */
export function textsOf<Name extends string>(
  row: Readonly<Record<`${Name}_${Language}`, string>>,
  name: Name,
): Localized {
  return { ky: row[`${name}_ky`], ru: row[`${name}_ru`], en: row[`${name}_en`] };
}
