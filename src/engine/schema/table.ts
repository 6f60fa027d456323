import {
  FIRST,
  LANGUAGES,
  textIn,
  type Language,
  type Localized,
  type Written,
} from '../../words/language.ts';
import { translatedText } from '../../words/written.ts';
import { derived as addedByPortal, type Field } from './field.ts';
import { namedAbout, namedField, namedFields } from './named.ts';

/** Columns by name. Each has a value type of its own; `Row` knows which. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/**
 * What the rows of a file are: the single truth for the checker and for the types of its rows. A column,
 * or a key of a YAML file, that is not required may be absent: every row is then silent about it.
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
}

/**
 * Whose table it is, in the order in which datasets are listed. A workbook holds the tables of one
 * owner; those of the portal and of the Regulation on industrial parks have none.
 */
export const OWNERS = ['programme', 'portal', 'park', 'regulation'] as const;
export type Owner = (typeof OWNERS)[number];

/**
 * Who may have the file as it is kept. `open`: everybody, it is among what the page for checking files
 * compares with. `build`: only the build needs it. `restricted`: nobody; its rows leave by a function
 * of their own, which lets the open part out.
 */
export type Access = 'open' | 'build' | 'restricted';

/** The dataset that rows are published as under `/data/`, and for whom it is. */
export interface Publication {
  readonly as: string;
  readonly for: Written;
}

/** Why rows are in no published file; said to whoever reads the code. */
export interface Withholding {
  readonly as: null;
  readonly because: string;
}

/** What a cell of a published file holds. `null` is «not stated», `NA` «not applicable». */
export type Published = string | number | boolean | null;

/** Finds a row of another table by its key. */
export type RowOf = (table: string, key: unknown) => Readonly<Record<string, unknown>> | undefined;

/** A column that the portal adds to the published file: no source states it. */
interface DerivedColumn {
  readonly field: Field<unknown>;
  /** The column that it follows. */
  readonly after: string;
  /** A value of the field. */
  value(row: Readonly<Record<string, unknown>>, rowOf: RowOf): unknown;
}

/**
 * A table of the register: all in which tables differ. Whatever reads, checks, publishes or lays out
 * tables goes over the register and asks no table for its name.
 */
export interface RegisteredTable<
  F extends Fields = Fields,
  A extends Access = Access,
  P extends Publication | Withholding = Publication | Withholding,
> extends Table<F> {
  readonly owner: Owner;
  readonly access: A;
  readonly published: P;
  /** The file need not be there: nothing is known then. */
  readonly mayBeAbsent?: boolean;
  /** The workbook of every owner has it too, with the rows that the owner cites. */
  readonly shared?: boolean;
  /** Columns of the file that are in no published one, each with the reason. */
  readonly dropped?: Readonly<Partial<Record<keyof F & string, string>>>;
  readonly derived?: Readonly<Record<string, DerivedColumn>>;
}

/** What a published file is made by: a table whose rows the portal makes has no file of its own. */
export interface MadeTable {
  readonly name: string;
  readonly title: Written;
  readonly description: Written;
  readonly for: Written;
  readonly key: readonly string[];
  readonly fields: Fields;
  readonly derived?: Readonly<Record<string, DerivedColumn>>;
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

/** A table of the register, its words under their keys. */
export function registered<
  const F extends Fields,
  const A extends Access,
  const P extends Publication | Withholding,
>(definition: RegisteredTable<F, A, P>): RegisteredTable<F, A, P> {
  const { published, derived = {}, name } = definition;
  return {
    ...definition,
    ...table(definition),
    published: (published.as === null ? published : publication(published)) as P,
    derived: Object.fromEntries(
      Object.entries(derived).map(([own, column]) => [
        own,
        derivedColumn(`${name}.${own}`, column),
      ]),
    ),
  };
}

/** A table whose rows the portal makes. Its words have no keys but for whom it is. */
export const madeTable = <const T extends MadeTable>(definition: T): T => ({
  ...definition,
  for: publication({ as: definition.name, for: definition.for }).for,
});

/** For whom a dataset is, under its key: `dataset-for.plots`. */
const publication = <P extends Publication>(published: P): P => ({
  ...published,
  for: translatedText(`dataset-for.${published.as}`, published.for),
});

function derivedColumn(key: string, { field, after, value }: DerivedColumn): DerivedColumn {
  return { field: addedByPortal(namedField(key, field)), after, value };
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
