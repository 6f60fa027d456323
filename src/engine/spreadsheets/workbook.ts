import { zipSync } from 'fflate';
import { readXlsx, type Cell, type CellValue, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { columnLetter } from '../catalog/column-letter.ts';
import { partsOf, unpack, type Part } from './archive.ts';
import { MOST } from './bounds.ts';
import { SentRefusal } from './refusal.ts';
import { cellId, type MergedCells, type SentSheet } from './sent-sheet.ts';

/**
 * Reads an XLSX workbook as sheets of texts, within bounds of memory and time whatever the file
 * is. The library reads the cells; what it is handed is made here: only the parts that hold cells,
 * unpacked within limits, without empty cells and without all that a worksheet may carry besides.
 * Throws a `SentRefusal`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SentSheet[]> {
  const parts = partsOf(bytes);
  refuseKinds(parts);
  const texts = await textsOf(parts);
  const styles = texts.get(STYLES);
  const plain = plainStyles(styles ?? '');
  for (const [name, xml] of texts) {
    if (WORKSHEET.test(name)) texts.set(name, bareWorksheet(xml, plain));
    else refuseCrowd(xml);
  }
  const sheets = await readSheets(texts);
  if (sheets.length > MOST.sheets) {
    throw new SentRefusal({ code: 'sheets-too-many', most: MOST.sheets });
  }
  return sheets.map(sentSheet);
}

/** What a workbook may not be, told by the names of its parts. */
function refuseKinds(parts: readonly Part[]): void {
  const has = (name: RegExp): boolean => parts.some((part) => name.test(part.name));
  if (parts.some(({ isEncrypted }) => isEncrypted)) {
    throw new SentRefusal({ code: 'workbook-encrypted' });
  }
  if (has(/^content\.xml$/)) throw new SentRefusal({ code: 'workbook-open-document' });
  if (!has(/^xl\//i)) throw new SentRefusal({ code: 'sent-file-unknown' });
  if (has(/^xl\/workbook\.bin$/i)) throw new SentRefusal({ code: 'workbook-old' });
  if (has(/vbaProject|^xl\/(macrosheets|dialogsheets|activeX)\//i)) {
    throw new SentRefusal({ code: 'workbook-macros' });
  }
  if (has(/^xl\/(externalLinks|queryTables|model)\/|^xl\/connections\.xml$/i)) {
    throw new SentRefusal({ code: 'workbook-links' });
  }
}

const STYLES = 'xl/styles.xml';
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** The parts that cells are read from. Drawings, notes, themes and the like stay packed. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

async function textsOf(parts: readonly Part[]): Promise<Map<string, string>> {
  const wanted = parts.filter(({ name }) => WANTED.test(name));
  const declared = wanted.reduce((sum, { size }) => sum + size, 0);
  if (declared > MOST.unpacked) {
    throw new SentRefusal({ code: 'workbook-unpacks-too-large', most: MOST.unpacked });
  }
  const texts = new Map<string, string>();
  let room: number = MOST.unpacked;
  for (const part of wanted) {
    const bytes = await unpack(part, room);
    room -= bytes.length;
    texts.set(part.name, textOf(bytes));
  }
  return texts;
}

function textOf(bytes: Uint8Array): string {
  const xml = decoded(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new SentRefusal({ code: 'workbook-entities' });
  // No cell needs so long a tag; a tag with a million attributes needs a gigabyte.
  if (/<[^>]{10000}/.test(xml)) throw new SentRefusal({ code: 'workbook-damaged' });
  return xml;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SentRefusal({ code: 'workbook-damaged' });
  }
}

/** A part that is read as a tree must not be of more elements than a tree has room for. */
function refuseCrowd(xml: string): void {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1;
  if (count > MOST.elements) throw new SentRefusal({ code: 'cells-too-many', most: MOST.cells });
}

/** The numbers of the formats «General» and «Text»: a value in them is what it seems to be. */
const PLAIN_FORMATS: readonly string[] = ['0', '49'];

/** The styles whose cells show their values as they are, without a form for days or per cent. */
function plainStyles(styles: string): ReadonlySet<string> {
  const formats = element(styles, 'cellXfs');
  const plain = [...formats.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].flatMap(
    ([, attributes], index) => {
      const format = /\bnumFmtId="(\d+)"/.exec(attributes ?? '')?.[1] ?? '0';
      return PLAIN_FORMATS.includes(format) ? [String(index)] : [];
    },
  );
  return new Set(plain);
}

const CELL = /<((?:\w+:)?c)(\s[^>]*?)?(\/>|>(?:<\/\1\s*>)?)/g;

/** An element with all that is in it, from its first beginning to its last end; `''` without one. */
function element(xml: string, name: string): string {
  const begin = xml.search(new RegExp(`<(?:\\w+:)?${name}[\\s/>]`));
  if (begin < 0 || xml[xml.indexOf('>', begin) - 1] === '/') return '';
  const end = xml.lastIndexOf(`${name}>`);
  const isEnd = /<\/(?:\w+:)?$/.test(xml.slice(Math.max(begin, end - LONGEST_PREFIX), end));
  if (!isEnd) throw new SentRefusal({ code: 'workbook-damaged' });
  return xml.slice(begin, end + name.length + 1);
}

/** Signs before the name in the end of an element: `</main:sheetData>`. */
const LONGEST_PREFIX = 40;

/**
 * The rows and the merged cells of a worksheet and nothing else. Cells without content go: Excel
 * keeps their borders down to the last row it has. Throws where there are too many.
 */
function bareWorksheet(xml: string, plain: ReadonlySet<string>): string {
  let count = 0;
  const rows = element(xml, 'sheetData').replace(
    CELL,
    (_, tag: string, attributes: string | undefined, end: string) => {
      if (end !== '>') return '';
      count += 1;
      if (count > MOST.cells) throw new SentRefusal({ code: 'cells-too-many', most: MOST.cells });
      const [, letters = '', digits = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes ?? '') ?? [];
      refuseFarCell(letters, Number(digits));
      const style = /\ss="(\d+)"/.exec(attributes ?? '');
      const kept =
        style !== null && plain.has(style[1] ?? '')
          ? attributes?.replace(style[0], '')
          : attributes;
      return `<${tag}${kept ?? ''}>`;
    },
  );
  return `<worksheet>${rows}${element(xml, 'mergeCells')}</worksheet>`;
}

const LAST_COLUMN = columnLetter(MOST.columns);

function refuseFarCell(letters: string, row: number): void {
  if (row > MOST.rows) throw new SentRefusal({ code: 'rows-too-many', most: MOST.rows });
  const isFar =
    letters.length > LAST_COLUMN.length ||
    (letters.length === LAST_COLUMN.length && letters > LAST_COLUMN);
  if (isFar) throw new SentRefusal({ code: 'columns-too-many', most: LAST_COLUMN });
}

async function readSheets(texts: ReadonlyMap<string, string>): Promise<XlsxSheet[]> {
  const encoder = new TextEncoder();
  const files = [...texts].map(([name, xml]): [string, Uint8Array] => [name, encoder.encode(xml)]);
  try {
    const { sheets } = await readXlsx(zipSync(Object.fromEntries(files), { level: 0 }), {
      readStyles: true,
    });
    return sheets;
  } catch {
    throw new SentRefusal({ code: 'workbook-damaged' });
  }
}

function sentSheet({ name, rows, cells, merges, hidden, veryHidden }: XlsxSheet): SentSheet {
  if (rows.length > MOST.rows) throw new SentRefusal({ code: 'rows-too-many', most: MOST.rows });
  const special = specialCells(cells ?? new Map());
  const days = new Set<number>();
  const texts: string[][] = [];
  const rowNumbers: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length > MOST.columns) {
      throw new SentRefusal({ code: 'columns-too-many', most: LAST_COLUMN });
    }
    const line: string[] = [];
    for (const [column, value] of row.entries()) {
      const id = cellId(index + 1, column + 1);
      const text = special.get(id) ?? textOfValue(value);
      if (text === '') continue;
      while (line.length < column) line.push('');
      line.push(text);
      if (value instanceof Date) days.add(id);
    }
    if (line.every((text) => text.trim() === '')) continue;
    texts.push(line);
    rowNumbers.push(index + 1);
  }
  return {
    name,
    hidden: hidden === true || veryHidden === true,
    rows: texts,
    rowNumbers,
    days,
    merges: (merges ?? []).map(({ startRow, startCol, endRow }): MergedCells => ({
      row: startRow + 1,
      column: startCol + 1,
      lastRow: endRow + 1,
    })),
  };
}

/** Cells whose text is not that of their value: formulas, per cent, months and years. */
function specialCells(cells: ReadonlyMap<string, Cell>): ReadonlyMap<number, string> {
  const special = new Map<number, string>();
  for (const [at, cell] of cells) {
    const text = specialText(cell);
    if (text === null) continue;
    const [row = 0, column = 0] = at.split(',').map(Number);
    special.set(cellId(row + 1, column + 1), text);
  }
  return special;
}

function specialText({ value, formula, style }: Cell): string | null {
  if (formula !== undefined) return `=${formula}`;
  const format = (style?.numFmt ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (typeof value === 'number' && format.includes('%')) return `${numberText(value * 100)}%`;
  if (!(value instanceof Date) || format.includes('d') || !format.includes('y')) return null;
  return dayText(value).slice(0, format.includes('m') ? MONTH : YEAR);
}

const YEAR = '2026'.length;
const MONTH = '2026-11'.length;
const DAY = '2026-11-22'.length;
const MINUTE = '2026-11-22T10:30'.length;

function textOfValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (value instanceof Date) return dayText(value);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : String(value);
}

/** As many digits as a spreadsheet shows: the file holds 346.09000000000003 for 346.09. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));

/** What Excel shows for a day it has no calendar for. */
const NO_DAY = '########';

function dayText(day: Date): string {
  if (Number.isNaN(day.getTime())) return NO_DAY;
  const iso = day.toISOString();
  return iso.slice(0, iso.slice(DAY).startsWith('T00:00:00') ? DAY : MINUTE);
}
