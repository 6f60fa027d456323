import { NOT_STATED } from '../schema/field.ts';
import type { Fields, Row, Table } from '../schema/table.ts';
import { columnLetter } from './column-letter.ts';
import { openText } from './decode.ts';
import { readDelimited, type DelimitedRecord, type OpenQuote } from './delimited.ts';
import { folded, knownHeadings, nearestColumn } from './headings.ts';
import type { Fault, Problem } from './problem.ts';
import { readCell, type CellReading } from './read-cell.ts';
import {
  problemAt,
  reading,
  unreadable,
  type AnyTable,
  type Cell,
  type Entry,
  type Place,
  type TableReading,
} from './reading.ts';

/** Column names with the number of the cell that holds each, from 0. */
type Columns = ReadonlyMap<string, number>;

interface Header {
  readonly columns: Columns;
  readonly width: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads a table from the bytes of its file. The columns may stand in any order, and each heading
 * may be the column's name or its title in any language. Never throws: whatever is wrong, up to
 * a missing file (`undefined`), is a problem of the reading.
 */
export function readTable<F extends Fields>(
  table: Table<F>,
  file: string,
  bytes: Uint8Array | undefined,
): TableReading<Row<Table<F>>> {
  const opened = openText(file, bytes);
  if ('problem' in opened) return unreadable(table, file, opened.problem);
  const { records, openQuote } = readDelimited(opened.text);
  const quoteProblems = openQuote === null ? [] : [openQuoteProblem(file, openQuote)];
  const [first, ...rest] = records;
  if (first === undefined) {
    return reading(table, file, {
      entries: [],
      columns: new Set(),
      absent: [],
      complete: false,
      problems: quoteProblems,
    });
  }
  const header = readHeader(table, file, first);
  const readers = readersOf(table, header.columns);
  const silent = silentColumns(table, header.columns);
  const readings = rest.map((record) => readRecord(table, file, header, readers, silent, record));
  return reading(table, file, {
    entries: readings.map(({ entry }) => entry as Entry<Row<Table<F>>>),
    columns: new Set(header.columns.keys()),
    absent: silent.filter((name) => table.fields[name]?.awaited !== true),
    complete: openQuote === null,
    problems: [
      ...header.problems,
      ...readings.flatMap(({ problems }) => problems),
      ...quoteProblems,
    ],
  });
}

function openQuoteProblem(file: string, { line, column, found }: OpenQuote): Problem {
  return { file, line, column, found, fault: { code: 'quote-left-open' } };
}

/** Cells without the empty ones at the end, which spreadsheets add of their own accord. */
function withoutTail(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function readHeader(table: AnyTable, file: string, { line, cells }: DelimitedRecord): Header {
  const known = knownHeadings(table);
  const headings = withoutTail(cells);
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, heading] of headings.entries()) {
    const refuse = (fault: Fault) =>
      problems.push({ file, line, column: index + 1, found: heading.trim(), fault });
    const name = known.get(folded(heading));
    const earlier = name === undefined ? undefined : columns.get(name);
    if (name === undefined) {
      refuse({ code: 'header-unknown-column', nearest: nearestColumn(table, heading) });
    } else if (earlier !== undefined) {
      refuse({ code: 'header-duplicate-column', first: columnLetter(earlier + 1) });
    } else {
      columns.set(name, index);
    }
  }
  for (const [field, { title, required }] of Object.entries(table.fields)) {
    if (columns.has(field) || !required) continue;
    const fault: Fault = { code: 'header-missing-column' };
    problems.push({ file, line, column: headings.length + 1, field, title, found: '', fault });
  }
  return { columns, width: headings.length, problems };
}

/** Columns that a file need not have and has not. */
const silentColumns = ({ fields }: AnyTable, columns: Columns): string[] =>
  Object.keys(fields).filter((name) => !columns.has(name) && fields[name]?.required === false);

/** Nearly all rows are right, and nobody asks for their cells: they are laid out when somebody does. */
function placeOfRecord(
  table: AnyTable,
  file: string,
  columns: Columns,
  { line, cells }: DelimitedRecord,
): Place {
  let placed: ReadonlyMap<string, Cell> | undefined;
  return {
    file,
    line,
    get cells() {
      placed ??= cellsOf(table, columns, line, cells);
      return placed;
    },
  };
}

function cellsOf(
  table: AnyTable,
  columns: Columns,
  line: number,
  cells: readonly string[],
): ReadonlyMap<string, Cell> {
  const placed = new Map<string, Cell>();
  for (const [name, index] of columns) {
    const field = table.fields[name];
    if (field === undefined) continue;
    placed.set(name, { line, column: index + 1, found: cells[index] ?? '', title: field.title });
  }
  return placed;
}

/** How the cells of a column are read. */
interface Reader {
  readonly name: string;
  readonly index: number;
  read(cell: string): CellReading;
}

/** As many different cells of a column are remembered: codes, dates and sources come again and again. */
const MOST_REMEMBERED = 1000;

function readersOf(table: AnyTable, columns: Columns): Reader[] {
  return [...columns].flatMap(([name, index]) => {
    const field = table.fields[name];
    if (field === undefined) return [];
    const known = new Map<string, CellReading>();
    const read = (cell: string): CellReading => {
      const reading = known.get(cell) ?? readCell(field, cell);
      if (known.size < MOST_REMEMBERED) known.set(cell, reading);
      return reading;
    };
    return [{ name, index, read }];
  });
}

/** Cells in a row of another width may have moved: only its key is read, so that links hold. */
function readRecord(
  table: AnyTable,
  file: string,
  { columns, width }: Header,
  readers: readonly Reader[],
  silent: readonly string[],
  record: DelimitedRecord,
): { readonly entry: Entry<Record<string, unknown>>; readonly problems: readonly Problem[] } {
  const place = placeOfRecord(table, file, columns, record);
  const misfit = widthProblem(file, width, record);
  const values: Record<string, unknown> = Object.fromEntries(
    silent.map((name) => [name, NOT_STATED]),
  );
  const problems: Problem[] = misfit === null ? [] : [misfit];
  for (const { name, index, read } of readers) {
    if (misfit !== null && !table.key.includes(name)) continue;
    const cell = read(record.cells[index] ?? '');
    if (cell.ok) values[name] = cell.value;
    else if (misfit === null) problems.push(problemAt(place, name, cell.fault));
  }
  return { entry: { values, place }, problems };
}

function widthProblem(file: string, width: number, record: DelimitedRecord): Problem | null {
  const { line, cells } = record;
  const actual = Math.max(withoutTail(cells).length, Math.min(cells.length, width));
  if (actual === width) return null;
  const code = actual > width ? 'row-too-long' : 'row-too-short';
  const column = actual > width ? width + 1 : actual;
  const found = cells[column - 1]?.trim() ?? '';
  return { file, line, column, found, fault: { code, expected: width, actual } };
}
