import type { AnyTable } from '../catalog/reading.ts';
import { folded, knownHeadings } from '../catalog/headings.ts';
import { LANGUAGES, textIn } from '../../words/language.ts';
import { table } from '../schema/table.ts';
import { GUIDE_TITLE, LISTS_SHEET, sheetName, sheetsOf, type Sheet } from './layout.ts';
import type { SentSheet } from './sent-sheet.ts';

/** A table of the portal in a sheet that was sent: where its headings stand and what they name. */
export interface FoundTable {
  readonly sheet: Sheet;
  /** Index of the row of headings among the rows of the sheet. */
  readonly heading: number;
  /** Index of the first row below the headings and their codes. */
  readonly first: number;
  /** The code that each cell of the heading names; `null` for what the table does not know. */
  readonly columns: readonly (string | null)[];
  /** Columns, from 0, under whose heading stands the code of another column. */
  readonly contradicted: readonly number[];
}

/** Every sheet that any owner's workbook has; the sources are in both kinds. */
const KNOWN_SHEETS: readonly Sheet[] = [
  ...new Map(
    [...sheetsOf('park'), ...sheetsOf('programme')].map((sheet) => [sheet.name, sheet]),
  ).values(),
];

const nameOfFile = (path: string): string => path.replace(/^.*\//, '');

/** The sheet whose rows a canonical file holds, by the name of the file. */
export const sheetOfFile = (path: string): Sheet | undefined =>
  KNOWN_SHEETS.find(({ file }) => nameOfFile(file) === nameOfFile(path));

/** A title, a date or a note may stand above the headings: so many rows are looked through. */
const ROWS_ABOVE = 30;

type Rows = readonly (readonly string[])[];

const tables = new Map<string, AnyTable>(
  KNOWN_SHEETS.map((sheet) => [
    sheet.name,
    sheet.form === 'table'
      ? sheet.table
      : table({ ...sheet, description: sheet.title, key: ['code'], fields: sheet.columns }),
  ]),
);

/** The sheet as a table whose headings are looked for. */
export function headedTable({ name }: Sheet): AnyTable {
  const known = tables.get(name);
  if (known === undefined) throw new Error(`Internal error: no sheet ${name}`);
  return known;
}

/** The headings, folded, under which the columns of a sheet are known. */
const headingsOf = (sheet: Sheet): ReadonlyMap<string, string> => knownHeadings(headedTable(sheet));

/**
 * The table that a sheet holds: the row that names the most columns of one table, in any language
 * or by codes. `name` is that of the sheet or of the file; it decides between tables that fit as
 * well, and lets a sheet be known though most of its headings are misspelt.
 */
export function findTable(rows: Rows, name: string): FoundTable | null {
  let best: { sheet: Sheet; heading: number; score: number } | null = null;
  for (const sheet of KNOWN_SHEETS) {
    const isNamed = namesOf(sheet).includes(folded(name));
    for (const [heading, cells] of rows.slice(0, ROWS_ABOVE).entries()) {
      const matched = namedColumns(sheet, cells).size;
      const filled = cells.filter((cell) => cell.trim() !== '').length;
      if (matched < (isNamed ? 1 : 2) || (!isNamed && matched * 2 < filled)) continue;
      const score = matched + (isNamed ? 0.5 : 0);
      if (best === null || score > best.score) best = { sheet, heading, score };
    }
  }
  return best === null ? null : foundTable(rows, best.sheet, best.heading);
}

function namedColumns(sheet: Sheet, cells: readonly string[]): ReadonlySet<string> {
  const known = headingsOf(sheet);
  return new Set(cells.flatMap((cell) => known.get(folded(cell)) ?? []));
}

/** The names, folded, that a sheet or the file of a table may have. */
function namesOf(sheet: Sheet): readonly string[] {
  const file =
    sheet.file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? sheet.name;
  const titles = LANGUAGES.flatMap((language) => [
    textIn(sheet.title, language),
    sheetName(sheet, language),
  ]);
  return [sheet.name, file, ...titles].map(folded);
}

function foundTable(rows: Rows, sheet: Sheet, heading: number): FoundTable {
  const known = headingsOf(sheet);
  const titles = rows[heading] ?? [];
  const below = rows[heading + 1] ?? [];
  const isCode = (cell: string): boolean => Object.hasOwn(sheet.columns, cell.trim());
  const codeCount = below.filter(isCode).length;
  const hasCodes = codeCount > 1 && codeCount * 2 > below.filter((cell) => cell !== '').length;
  const codes = hasCodes ? below : [];
  const width = Math.max(titles.length, codes.length);
  const named = Array.from({ length: width }, (_, index) => {
    const code = codes[index]?.trim() ?? '';
    return {
      byCode: isCode(code) ? code : null,
      byTitle: known.get(folded(titles[index] ?? '')) ?? null,
    };
  });
  return {
    sheet,
    heading,
    first: heading + (hasCodes ? 2 : 1),
    columns: named.map(({ byCode, byTitle }) => byCode ?? byTitle),
    contradicted: named.flatMap(({ byCode, byTitle }, index) =>
      byCode === null || byTitle === null || byCode === byTitle ? [] : [index],
    ),
  };
}

/** A sheet of the template that holds no data: the one that explains, and that of the lists. */
export const isWithoutData = ({ name, hidden }: SentSheet): boolean =>
  name !== null &&
  (LANGUAGES.some((language) => textIn(GUIDE_TITLE, language) === name) ||
    (hidden && name === LISTS_SHEET));

/** The names of sheets, for the one that is spelt most like an unknown one. */
export const sheetTitles: readonly string[] = KNOWN_SHEETS.flatMap((sheet) =>
  LANGUAGES.map((language) => sheetName(sheet, language)),
);
