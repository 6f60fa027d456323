import type { Cell } from 'write-excel-file/universal';
import { LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import { UNITS } from '../../words/units.ts';
import type { Dataset, Published } from './dataset.ts';
import { meaningWithoutUnit } from './meaning.ts';
import { withoutTime } from './zip.ts';

type Field = Dataset['fields'][string];

/** What the last sheet says of the file, a row each. */
export type Statements = readonly { readonly title: Localized; readonly text: Localized }[];

/** Names of the sheets: ASCII, so that programs can ask for them in any language. */
export const SHEETS = { rows: 'data', fields: 'fields', about: 'about' } as const;

/** Excel writes dates by this code in every locale. */
const DATE_FORMAT = 'yyyy-mm-dd';

/** Characters that Excel can hold in a cell. */
const LONGEST = 32_767;

/** The type is said, so that a text that begins as a formula stays a text. */
const text = (value: string): Cell => ({ value: value.slice(0, LONGEST), type: String });
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

function typed(value: Published, { type }: Field): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return type === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: DATE_FORMAT }
    : text(value);
}

const WIDTH = { least: 8, most: 48, measured: 100 };

function widthOf({ fields, rows }: Dataset, index: number): number {
  const name = Object.keys(fields)[index] ?? '';
  const lengths = rows.slice(0, WIDTH.measured).map((row) => String(row[index] ?? '').length);
  return Math.min(Math.max(WIDTH.least, name.length, ...lengths) + 2, WIDTH.most);
}

const inLanguages = (name: string): Cell[] =>
  LANGUAGES.map((language) => bold(`${name}_${language}`));
const textsOf = (texts: Localized): Cell[] =>
  LANGUAGES.map((language) => text(textIn(texts, language)));

/** A column of that width in each language. */
const inEach = (width: number): number[] => LANGUAGES.map(() => width);

/** Every field with its titles, type, unit, meaning, clause and codes. */
function fieldRows({ fields }: Dataset): Cell[][] {
  const head = [
    bold('field'),
    bold('type'),
    ...inLanguages('unit'),
    ...inLanguages('title'),
    ...inLanguages('description'),
    bold('clause'),
    bold('references'),
    bold('codes'),
  ];
  const rows = Object.entries(fields).map(([name, field]): Cell[] => [
    text(name),
    text(field.type),
    ...(field.unit === undefined ? LANGUAGES.map(() => null) : textsOf(UNITS[field.unit])),
    ...textsOf(field.title),
    ...textsOf(meaningWithoutUnit(field)),
    field.clause === undefined ? null : text(field.clause),
    field.references === undefined ? null : text(field.references),
    field.codes === undefined ? null : text(Object.keys(field.codes).join(', ')),
  ]);
  return [head, ...rows];
}

/**
 * A dataset as a workbook that opens in Excel of any language: numbers, dates and yes-or-no as
 * such, texts as texts; then the descriptions of the fields, then the source and the licence.
 */
export async function toXlsx(dataset: Dataset, statements: Statements): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const { fields, rows } = dataset;
  const list = Object.values(fields);
  const workbook = await writeXlsxFile([
    {
      sheet: SHEETS.rows,
      data: [
        Object.keys(fields).map(bold),
        ...rows.map((row) => list.map((field, index) => typed(row[index] ?? null, field))),
      ],
      columns: list.map((_, index) => ({ width: widthOf(dataset, index) })),
      stickyRowsCount: 1,
    },
    {
      sheet: SHEETS.fields,
      data: fieldRows(dataset),
      columns: [28, 10, ...inEach(12), ...inEach(28), ...inEach(48), 12, 16, 40].map((width) => ({
        width,
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: SHEETS.about,
      data: statements.flatMap(({ title, text: said }) =>
        LANGUAGES.map((language): Cell[] => [
          text(language),
          bold(textIn(title, language)),
          text(textIn(said, language)),
        ]),
      ),
      columns: [{ width: 6 }, { width: 28 }, { width: 100 }],
    },
  ]).toBlob();
  return withoutTime(new Uint8Array(await workbook.arrayBuffer()));
}
