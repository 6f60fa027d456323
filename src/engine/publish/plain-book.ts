import type { WriteSheet } from 'hucre/xlsx';

export type PlainCell = string | number | boolean | Date | null;

/** A sheet of a file that readers get: plain cells, some of them bold. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  /** Of the columns, in signs. */
  readonly widths: readonly number[];
  /** What is bold: the first row, which then stays in sight, or the column with this index. */
  readonly bold: 'first-row' | number;
}

/** Characters that Excel can hold in a cell. */
const LONGEST = 32_767;

const BOLD = { font: { name: 'Calibri', size: 11, bold: true } } as const;

/** Days before 1980 are nowhere in a ZIP archive; this one says only that no day is meant. */
const NO_DAY = new Date('1980-01-01T00:00:00Z');

/**
 * A workbook whose bytes depend on its sheets alone: numbers, days and yes-or-no as such, texts as
 * texts, also those that begin as a formula. The library is loaded only now: pages need it when a
 * reader asks for a file.
 */
export async function toPlainBook(sheets: readonly PlainSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { created: NO_DAY, modified: NO_DAY },
  });
  return new Uint8Array(bytes);
}

function sheetOf({ name, rows, widths, bold }: PlainSheet): WriteSheet {
  const written = rows.map((row) =>
    row.map((cell) => {
      if (cell === '') return null;
      return typeof cell === 'string' ? cell.slice(0, LONGEST) : cell;
    }),
  );
  const headings =
    bold === 'first-row'
      ? (written[0] ?? []).map((value, column) => [`0,${column}`, value] as const)
      : written.map((row, index) => [`${index},${bold}`, row[bold] ?? null] as const);
  return {
    name,
    rows: written,
    cells: new Map(headings.map(([at, value]) => [at, { value, style: BOLD }])),
    columns: widths.map((width) => ({ width })),
    ...(bold === 'first-row' ? { freezePane: { rows: 1 } } : {}),
  };
}
