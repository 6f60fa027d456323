import { toPlainBook } from './plain-book.ts';
import { csvOf } from './csv.ts';
import type { Published } from './dataset.ts';
import type { Colophon, Column, ViewTable } from './view-table.ts';

/** Names of the two sheets and of the lines of the second, in the reader's language. */
export interface XlsxWords {
  readonly rows: string;
  readonly about: string;
  readonly title: string;
  readonly address: string;
  readonly licence: string;
  readonly source: string;
  readonly updatedOn: string;
}

/** What a column is called for people, with the name that never changes beside it. */
const heading = ({ code, title }: Column): string => `${title} [${code}]`;

/** As the published CSV, but with headings that people read. CSV has no place for a colophon. */
export function toViewCsv({ columns, rows }: ViewTable): string {
  return csvOf(columns.map(heading), rows);
}

/** The rows by code, the colophon and the headings. `null` is «not stated», `"NA"` «not applicable». */
export function toViewJson({ columns, rows, colophon }: ViewTable): string {
  const file = {
    ...about(colophon),
    fields: fieldsOf(columns),
    rows: rows.map((row) => byCode(columns, row)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** A feature for each row (RFC 7946); the colophon and the headings stand as foreign members. */
export function toViewGeojson({ columns, rows, places = [], colophon }: ViewTable): string {
  const file = {
    type: 'FeatureCollection',
    ...about(colophon),
    fields: fieldsOf(columns),
    features: rows.map((row, index) => ({
      type: 'Feature',
      geometry: places[index] ?? null,
      properties: byCode(columns, row),
    })),
  };
  return `${JSON.stringify(file)}\n`;
}

/** A workbook: a sheet of rows, numbers as numbers and texts as texts, and a sheet with the colophon. */
export async function toViewXlsx(table: ViewTable, words: XlsxWords): Promise<Blob> {
  const { columns, rows, colophon } = table;
  const book = await toPlainBook([
    {
      name: words.rows,
      rows: [columns.map(heading), ...rows],
      widths: columns.map((_, index) => widthOf(table, index)),
      bold: 'first-row',
    },
    {
      name: words.about,
      rows: [
        [words.title, colophon.title],
        [words.address, colophon.address],
        [words.licence, colophon.licence],
        [words.source, colophon.source],
        [words.updatedOn, colophon.updatedOn],
      ],
      widths: [24, 100],
      bold: 0,
    },
  ]);
  return new Blob([book], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

const about = ({ title, address, licence, source, updatedOn }: Colophon) => ({
  title,
  address,
  licence,
  source,
  updated_on: updatedOn,
});

const fieldsOf = (columns: readonly Column[]) =>
  columns.map(({ code, title }) => ({ name: code, title }));

const byCode = (columns: readonly Column[], row: readonly Published[]) =>
  Object.fromEntries(columns.map(({ code }, index) => [code, row[index] ?? null]));

const WIDTH = { least: 8, most: 48, measured: 100 };

/** Characters that the first rows need, within reason. */
function widthOf({ columns, rows }: ViewTable, index: number): number {
  const column = columns[index];
  const lengths = rows.slice(0, WIDTH.measured).map((row) => String(row[index] ?? '').length);
  const needed = Math.max(column === undefined ? 0 : heading(column).length / 2, ...lengths);
  return Math.min(Math.max(Math.ceil(needed) + 2, WIDTH.least), WIDTH.most);
}
