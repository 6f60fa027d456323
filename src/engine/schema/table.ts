import {
  FIRST,
  LANGUAGES,
  textIn,
  type Language,
  type Localized,
  type Written,
} from '../../words/language.ts';
import type { Field } from './field.ts';
import { namedAbout, namedFields } from './named.ts';

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
  readonly title: Written;
  readonly description: Written;
  readonly fields: F;
  /** The columns that together tell one row from every other. */
  readonly key: readonly (keyof F & string)[];
  /** Keys that a YAML document may leave out; absence is then the same as an empty value. */
  readonly absentable?: readonly string[];
}

/** A row as the portal knows it once it has been read. */
export type Row<T> =
  T extends Table<infer F>
    ? { readonly [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never }
    : never;

export function table<const F extends Fields>(definition: Table<F>): Table<F> {
  return {
    ...namedAbout(definition.name, definition),
    fields: namedFields(definition.name, definition.fields),
  };
}

/** The cells of a localized column, one a language: `title_ky`, `title_ru`, `title_en`. */
type LocalizedCells<Name extends string> = Readonly<
  Record<`${Name}${'_' | '.'}${string}`, unknown>
>;

/** The text of a localized column in one language, or in the first that has one; empty of none. */
export function textOf<Name extends string>(
  row: LocalizedCells<Name>,
  name: Name,
  language: Language,
): string {
  return textIn(textsOf(row, name), language);
}

/** The text of a localized column as the source has it. */
export const officialText = <Name extends string>(row: LocalizedCells<Name>, name: Name): string =>
  textOf(row, name, FIRST);

/** The texts of a localized column together; of a YAML file, `title.ky` and so on. */
export function textsOf<Name extends string>(row: LocalizedCells<Name>, name: Name): Localized {
  const cells: Readonly<Record<string, unknown>> = row;
  const texts = LANGUAGES.flatMap((language) => {
    const text = cells[`${name}_${language}`] ?? cells[`${name}.${language}`];
    return typeof text === 'string' ? [[language, text] as const] : [];
  });
  return Object.fromEntries(texts);
}
