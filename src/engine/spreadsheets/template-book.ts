import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { columnLetter } from '../catalog/column-letter.ts';
import { toZip } from '../publish/zip.ts';
import type { CellValue } from './layout.ts';
import { noteDrawing, type SheetSizes } from './template-drawing.ts';
import type { Rule } from './template-rules.ts';

/** How a cell looks, and what Excel makes of what is typed into it. */
export type Look = keyof typeof LOOKS;

const FONT = { name: 'Calibri', size: 11 };
const INK = { navy: '1F3A5F', pale: 'DCE6F1', grey: 'F2F2F2', small: '595959', line: 'BFBFBF' };

const fill = (rgb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const satisfies CellStyle['fill'];
const line = { style: 'thin', color: { rgb: INK.line } } as const;
const TOP = { vertical: 'top', wrapText: true } as const;
/** Excel takes a cell of this format as it is typed: `1-1` is no date, `007` keeps its zeros. */
const AS_TYPED = '@';

/** Colours alone say nothing: the note on each heading says what its colour means. */
const LOOKS = {
  text: { font: FONT, alignment: TOP, numFmt: AS_TYPED },
  number: { font: FONT, alignment: TOP },
  date: { font: FONT, alignment: TOP, numFmt: 'yyyy-mm-dd' },
  closed: { font: FONT, alignment: TOP, numFmt: AS_TYPED, fill: fill(INK.grey) },
  shown: { font: { ...FONT, color: { rgb: INK.small } }, alignment: TOP, numFmt: AS_TYPED },
  'title-required': {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill(INK.navy),
    alignment: TOP,
    numFmt: AS_TYPED,
  },
  'title-optional': {
    font: { ...FONT, bold: true, color: { rgb: INK.navy } },
    fill: fill(INK.pale),
    alignment: TOP,
    numFmt: AS_TYPED,
  },
  code: {
    font: { ...FONT, size: 8, color: { rgb: INK.small } },
    alignment: { vertical: 'top' },
    border: { bottom: line },
    numFmt: AS_TYPED,
  },
  headline: { font: { ...FONT, size: 16, bold: true, color: { rgb: INK.navy } }, numFmt: AS_TYPED },
  label: { font: { ...FONT, bold: true }, alignment: TOP, numFmt: AS_TYPED },
  caution: {
    font: { ...FONT, bold: true, color: { rgb: '9C0006' } },
    alignment: TOP,
    numFmt: AS_TYPED,
  },
} as const satisfies Record<string, CellStyle>;

export interface BookCell {
  readonly value: CellValue;
  readonly look: Look;
  readonly note?: string;
}

export interface BookSheet {
  readonly name: string;
  /** Width in signs, and the look of the cells below those that are written. */
  readonly columns: readonly { readonly width: number; readonly look: Look }[];
  readonly rows: readonly (readonly BookCell[])[];
  readonly rules: readonly Rule[];
  /** Heights in points of the first rows; the others are as high as their texts need. */
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly hidden: boolean;
}

/**
 * A workbook whose bytes depend on its sheets alone. The library writes all of it but for two
 * things, which are put in afterwards: it draws every note in a box of one size, and it gives no
 * format to a column, so that cells not yet filled in would turn `1-1` into a date.
 */
export async function writeBook(
  sheets: readonly BookSheet[],
  title: string,
  day: string,
): Promise<Uint8Array> {
  const written = new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title, created: written, modified: written },
  });
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => [
    path,
    mended(path, part, sheets),
  ]);
  return toZip(Object.fromEntries(parts));
}

/** In points. Excel takes no row higher than the last. */
const HEIGHT = { line: 15, most: 409 } as const;
/** Part of a column's width that letters fill: they are wider than the digits it is counted in. */
const FILLED = 0.85;

function heightsOf({ columns, rows, heights }: BookSheet): readonly number[] {
  const linesIn = (value: CellValue, width: number): number =>
    value instanceof Date
      ? 1
      : String(value ?? '')
          .split('\n')
          .reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / (width * FILLED))), 0);
  return rows.map((cells, index) => {
    const lines = cells.map(({ value }, column) => linesIn(value, columns[column]?.width ?? 10));
    return heights[index] ?? Math.min(Math.max(1, ...lines) * HEIGHT.line, HEIGHT.most);
  });
}

function sheetOf(sheet: BookSheet): WriteSheet {
  const { name, columns, rows, rules, frozen, hidden } = sheet;
  const cells: WriteSheet['cells'] = new Map();
  for (const [row, line] of rows.entries()) {
    for (const [column, { value, look, note }] of line.entries()) {
      cells.set(`${row},${column}`, {
        value,
        style: LOOKS[look],
        ...(note === undefined ? {} : { comment: { text: note, author: '' } }),
      });
    }
  }
  // One row below the rest shows which format each column has; see `formatted`.
  for (const [column, { look }] of columns.entries()) {
    cells.set(`${rows.length},${column}`, { value: null, style: LOOKS[look] });
  }
  return {
    name,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    dataValidations: [...rules],
    rowDefs: new Map(heightsOf(sheet).map((height, row) => [row, { height }])),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    hidden,
    ...(frozen === null ? {} : { freezePane: frozen }),
  };
}

const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const DRAWING_PART = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/;

function mended(path: string, part: Uint8Array, sheets: readonly BookSheet[]): Uint8Array {
  const drawn = sheets[Number(DRAWING_PART.exec(path)?.[1]) - 1];
  if (drawn !== undefined) {
    const number = sheets.indexOf(drawn) + 1;
    return strToU8(noteDrawing(number, notesOf(drawn), sizesOf(drawn)));
  }
  const sheet = sheets[Number(SHEET_PART.exec(path)?.[1]) - 1];
  return sheet === undefined ? part : strToU8(formatted(strFromU8(part), sheet));
}

const notesOf = ({ rows }: BookSheet) =>
  rows.flatMap((cells, row) =>
    cells.flatMap(({ note }, column) => (note === undefined ? [] : [{ row, column, note }])),
  );

const sizesOf = (sheet: BookSheet): SheetSizes => ({
  widths: sheet.columns.map(({ width }) => width),
  heights: heightsOf(sheet),
});

/** Gives every column the format of its cell in the row below the data. */
function formatted(xml: string, { columns, rows }: BookSheet): string {
  const row = rows.length + 1;
  const list = columns.map(({ width }, index) => {
    const cell = new RegExp(`<c r="${columnLetter(index + 1)}${row}"[^>]*? s="(\\d+)"`).exec(xml);
    if (cell === null) throw new Error('Internal error: a column of the workbook has no format');
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" style="${cell[1] ?? ''}" customWidth="1"/>`;
  });
  return xml.replace(/<cols>.*?<\/cols>/s, `<cols>${list.join('')}</cols>`);
}
