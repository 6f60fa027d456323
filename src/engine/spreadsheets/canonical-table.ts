import Papa from 'papaparse';
import { decode } from '../catalog/decode.ts';
import { readDelimited } from '../catalog/delimited.ts';
import { folded, knownHeadings } from '../catalog/headings.ts';
import type { FrozenTable } from '../releases/frozen.ts';
import { canonicalOf } from './canonical-cell.ts';
import type { TableSheet } from './layout.ts';

/** Rows of a table that was sent, with the code of each of their columns. */
export interface SentRows {
  readonly columns: readonly (string | null)[];
  readonly rows: readonly (readonly string[])[];
}

/** A CSV file as it would stand. What is wrong with headings is said by `readRows`. */
export interface CanonicalTable {
  readonly bytes: Uint8Array;
  /** The file says what it said: it is not to be written. */
  readonly isSame: boolean;
  /** The file before and after, for the list of changes; `null` where a column is missing. */
  readonly states: { readonly before: FrozenTable | undefined; readonly after: FrozenTable } | null;
  /**
   * The index of the sent row and the column, from 0, that a cell of the file came from; row -1 is
   * the heading. `null` for what was in the file before.
   */
  readonly placeOf: (line: number, column: number) => SentCell | null;
}

export interface SentCell {
  readonly row: number;
  readonly column: number;
}

/** A row of the canonical file and the sent row that it came from; `null` if it was not sent. */
interface CanonicalRow {
  readonly cells: readonly string[];
  readonly from: number | null;
}

/**
 * Turns the rows of a table that was sent into its canonical file. A cell that means the same as
 * before keeps the text that it has in the file, so that unchanged rows give unchanged bytes.
 * `keepsRows`: rows that were not sent stay.
 */
export function canonicalTable(
  sheet: TableSheet,
  sent: SentRows,
  before: Uint8Array | undefined,
  keepsRows: boolean,
): CanonicalTable {
  const file = before === undefined ? null : existingRows(sheet, before);
  const header = headerOf(sheet, sent, file);
  const rows = canonicalRows(sheet, sent, header, file, keepsRows);
  const isSame =
    file === null
      ? rows.length === 0
      : rows.length === file.rows.length &&
        rows.every(({ cells }, index) => cells === file.rows[index]);
  const table = (columns: readonly string[], cells: FrozenTable['rows']): FrozenTable => ({
    dataset: sheet.name,
    key: sheet.table.key,
    columns,
    rows: cells,
  });
  const written = rows.map(({ cells }) => cells);
  const lines = isSame && file !== null ? file.lines : linesOf(written);
  const from = new Map(lines.map((line, index) => [line, rows[index]?.from ?? null]));
  const columnOf = (column: number): number => {
    const name = header[column - 1];
    return name === undefined ? sent.columns.length : sent.columns.indexOf(name);
  };
  return {
    bytes: isSame && before !== undefined ? before : csvBytes(header, written),
    isSame,
    states: missingIn(sheet, sent).some((name) => sheet.table.fields[name]?.required === true)
      ? null
      : {
          before: file === null ? undefined : table(file.header, file.rows),
          after: table(header, written),
        },
    placeOf(line, column) {
      const row = line === 1 ? HEADING : from.get(line);
      return row === null || row === undefined ? null : { row, column: columnOf(column) };
    },
  };
}

const HEADING = -1;

/** Columns of the table that were not sent. */
const missingIn = (
  { table }: TableSheet,
  { columns }: Pick<SentRows, 'columns'>,
): readonly string[] => Object.keys(table.fields).filter((name) => !columns.includes(name));

/**
 * The columns of the file as it would stand: those that it has, and of others those that something was
 * sent in. A column that must be there and was not sent is left out, for the checker to ask for.
 */
function headerOf(sheet: TableSheet, sent: SentRows, file: ExistingRows | null): string[] {
  const { fields } = sheet.table;
  const had = file?.header ?? Object.keys(fields);
  const come = Object.keys(fields).filter((name) => {
    const place = sent.columns.indexOf(name);
    return !had.includes(name) && sent.rows.some((row) => (row[place] ?? '').trim() !== '');
  });
  const missing = missingIn(sheet, sent).filter((name) => fields[name]?.required === true);
  return [...had, ...come].filter((name) => !missing.includes(name));
}

/** CSV as the files of the portal are kept: UTF-8 without a mark, comma, LF. */
const csvBytes = (header: readonly string[], rows: FrozenTable['rows']): Uint8Array =>
  new TextEncoder().encode(`${Papa.unparse([[...header], ...rows], { newline: '\n' })}\n`);

/** The line on which each row begins, below a header of one line. */
function linesOf(rows: FrozenTable['rows']): number[] {
  let line = 2;
  return rows.map((cells) => {
    const first = line;
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return first;
  });
}

interface ExistingRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** The rows of the file as it is; `null` where the file is not as it should be. */
function existingRows({ table }: TableSheet, bytes: Uint8Array): ExistingRows | null {
  const decoded = decode(bytes);
  if (!decoded.ok) return null;
  const [first, ...records] = readDelimited(decoded.text).records;
  if (first === undefined) return null;
  const known = knownHeadings(table);
  const header = first.cells.flatMap((heading) => known.get(folded(heading)) ?? []);
  const isSound =
    header.length === first.cells.length &&
    new Set(header).size === Object.keys(table.fields).length &&
    records.every(({ cells }) => cells.length === header.length);
  if (!isSound) return null;
  return {
    header,
    rows: records.map(({ cells }) => cells),
    lines: records.map(({ line }) => line),
  };
}

function canonicalRows(
  { table }: TableSheet,
  sent: SentRows,
  header: readonly string[],
  file: ExistingRows | null,
  keepsRows: boolean,
): CanonicalRow[] {
  const fields = header.flatMap((name) => table.fields[name] ?? []);
  const canonical = fields.map(canonicalOf);
  const write = (text: string, column: number): string => canonical[column]?.(text) ?? text;
  const keyColumns = table.key.map((name) => header.indexOf(name));
  const keyOf = (cells: readonly string[]): string =>
    keyColumns.map((column) => write(cells[column] ?? '', column)).join('\n');
  const existing = oldRows(header, file);
  const byKey = new Map(keyColumns.includes(-1) ? [] : existing.map((row) => [keyOf(row), row]));

  const places = header.map((name) => sent.columns.indexOf(name));
  const rows = sent.rows.map((row, index): CanonicalRow => {
    const own = places.map((place) => row[place] ?? '');
    const old = byKey.get(keyOf(own));
    // A column that was not sent stays as it is.
    const cells = own.map((cell, column) =>
      (places[column] ?? -1) < 0 ? (old?.[column] ?? '') : cell,
    );
    return { cells: withOldTexts(cells, old, write), from: index };
  });
  if (!keepsRows) return rows;
  // A row that was sent stands where its old one did, and new ones at the end.
  const sentByKey = new Map(rows.toReversed().map((row) => [keyOf(row.cells), row]));
  const kept = existing.map(
    (cells): CanonicalRow => sentByKey.get(keyOf(cells)) ?? { cells, from: null },
  );
  const replacing = new Set(kept);
  return [...kept, ...rows.filter((row) => !replacing.has(row))];
}

/** The rows of the file in the columns that it would have; the very rows where these are the same. */
function oldRows(
  header: readonly string[],
  file: ExistingRows | null,
): readonly (readonly string[])[] {
  if (file === null) return [];
  if (header.join() === file.header.join()) return file.rows;
  const places = header.map((name) => file.header.indexOf(name));
  return file.rows.map((row) => places.map((place) => row[place] ?? ''));
}

/** The cells in canonical form; the very row of the file where nothing in it means anything else. */
function withOldTexts(
  cells: readonly string[],
  old: readonly string[] | undefined,
  write: (text: string, column: number) => string,
): readonly string[] {
  let isSame = old !== undefined;
  const texts = cells.map((cell, column) => {
    const before = old?.[column];
    if (before === cell) return before;
    const text = write(cell, column);
    if (before !== undefined && write(before, column) === text) return before;
    isSame = false;
    return text;
  });
  return isSame && old !== undefined ? old : texts;
}
