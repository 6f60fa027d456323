import { LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import { UNITS } from '../../words/units.ts';
import { toPlainBook, type PlainCell } from './plain-book.ts';
import type { Dataset, Published } from './dataset.ts';
import { meaningWithoutUnit } from './meaning.ts';

type Field = Dataset['fields'][string];

/** What the last sheet says of the file, a row each. */
export type Statements = readonly { readonly title: Localized; readonly text: Localized }[];

/** Names of the sheets: ASCII, so that programs can ask for them in any language. */
const SHEETS = { rows: 'data', fields: 'fields', about: 'about' } as const;

/** A day as such; the words of a column of days, such as `NA`, as texts. */
const cellOf = (value: Published, { type }: Field): PlainCell =>
  type === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? new Date(`${value}T00:00:00Z`)
    : value;

const WIDTH = { least: 8, most: 48, measured: 100 };

function widthOf({ fields, rows }: Dataset, index: number): number {
  const name = Object.keys(fields)[index] ?? '';
  const lengths = rows.slice(0, WIDTH.measured).map((row) => String(row[index] ?? '').length);
  return Math.min(Math.max(WIDTH.least, name.length, ...lengths) + 2, WIDTH.most);
}

const inLanguages = (name: string): string[] => LANGUAGES.map((language) => `${name}_${language}`);
const textsOf = (texts: Localized): string[] =>
  LANGUAGES.map((language) => textIn(texts, language));

/** A column of that width in each language. */
const inEach = (width: number): number[] => LANGUAGES.map(() => width);

/** Every field with its titles, type, unit, meaning, clause and codes. */
function fieldRows({ fields }: Dataset): PlainCell[][] {
  const head = [
    'field',
    'type',
    ...inLanguages('unit'),
    ...inLanguages('title'),
    ...inLanguages('description'),
    'clause',
    'references',
    'codes',
  ];
  const rows = Object.entries(fields).map(([name, field]): PlainCell[] => [
    name,
    field.type,
    ...(field.unit === undefined ? LANGUAGES.map(() => null) : textsOf(UNITS[field.unit])),
    ...textsOf(field.title),
    ...textsOf(meaningWithoutUnit(field)),
    field.clause ?? null,
    field.references ?? null,
    field.codes === undefined ? null : Object.keys(field.codes).join(', '),
  ]);
  return [head, ...rows];
}

/**
 * A dataset as a workbook that opens in Excel of any language: its rows, then the descriptions of the
 * fields, then the source and the licence.
 */
export function toXlsx(dataset: Dataset, statements: Statements): Promise<Uint8Array> {
  const { fields, rows } = dataset;
  const list = Object.values(fields);
  return toPlainBook([
    {
      name: SHEETS.rows,
      rows: [
        Object.keys(fields),
        ...rows.map((row) => list.map((field, index) => cellOf(row[index] ?? null, field))),
      ],
      widths: list.map((_, index) => widthOf(dataset, index)),
      bold: 'first-row',
    },
    {
      name: SHEETS.fields,
      rows: fieldRows(dataset),
      widths: [28, 10, ...inEach(12), ...inEach(28), ...inEach(48), 12, 16, 40],
      bold: 'first-row',
    },
    {
      name: SHEETS.about,
      rows: statements.flatMap(({ title, text }) =>
        LANGUAGES.map((language) => [language, textIn(title, language), textIn(text, language)]),
      ),
      widths: [6, 28, 100],
      bold: 1,
    },
  ]);
}
