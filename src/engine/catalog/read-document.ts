import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Fields, Row, Table } from '../schema/table.ts';
import { openText } from './decode.ts';
import { nearest } from './nearest.ts';
import type { Fault, Problem } from './problem.ts';
import { readCell } from './read-cell.ts';
import { problemAt, reading, unreadable, type Cell, type TableReading } from './reading.ts';

/** A key with its value as the file writes it, and where the key stands. */
export interface Leaf {
  readonly key: string;
  readonly found: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Reads a YAML file as one row: nested keys become columns named by their path, `title.ky`.
 * Values are checked by the same fields as cells. Never throws: whatever is wrong is a problem of
 * the reading.
 */
export function readDocument<F extends Fields>(
  table: Table<F>,
  file: string,
  bytes: Uint8Array | undefined,
): TableReading<Row<Table<F>>> {
  const read = readLeaves(file, bytes);
  return 'problem' in read
    ? unreadable(table, file, read.problem)
    : checkLeaves(table, file, read.leaves);
}

/** The keys of a YAML file with their values as texts, or why it can't be read at all. */
export function readLeaves(
  file: string,
  bytes: Uint8Array | undefined,
): { readonly leaves: readonly Leaf[] } | { readonly problem: Problem } {
  const opened = openText(file, bytes);
  if ('problem' in opened) return opened;
  const lineCounter = new LineCounter();
  // The failsafe schema leaves every value a text: the fields decide what it is.
  const document = parseDocument(opened.text, { schema: 'failsafe', lineCounter });
  const [error] = document.errors;
  if (error !== undefined) return { problem: syntaxProblem(file, error) };
  const position: Position = (offset) => lineCounter.linePos(offset);
  return { leaves: leavesOf(document.contents, '', position, 0) };
}

function syntaxProblem(file: string, { code, message, linePos }: YAMLError): Problem {
  const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
  const fault: Fault =
    code === 'DUPLICATE_KEY'
      ? { code: 'key-duplicate' }
      : { code: 'yaml-syntax', detail: message.split('\n', 1)[0] ?? '' };
  return { file, line, column: col, found: '', fault };
}

type Position = (offset: number) => { readonly line: number; readonly col: number };

function leavesOf(node: unknown, key: string, position: Position, offset: number): Leaf[] {
  if (isMap(node)) {
    return node.items.flatMap((pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      return leavesOf(pair.value, key === '' ? name : `${key}.${name}`, position, at);
    });
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) =>
      leavesOf(item, `${key}.${index + 1}`, position, offset),
    );
  }
  const { line, col } = position(offset);
  const found = isScalar(node) ? String(node.value ?? '') : '';
  return [{ key, found, line, column: col }];
}

/** Reads the values of the keys by the fields of the table. */
export function checkLeaves<F extends Fields>(
  table: Table<F>,
  file: string,
  leaves: readonly Leaf[],
): TableReading<Row<Table<F>>> {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const cells = new Map<string, Cell>();
  const place = { file, line: leaves[0]?.line ?? 1, cells };
  for (const { key, found, line, column } of leaves) {
    const field = Object.hasOwn(table.fields, key) ? table.fields[key] : undefined;
    if (field === undefined) {
      const fault: Fault = {
        code: 'key-unknown',
        nearest: nearest(key, Object.keys(table.fields)),
      };
      problems.push({ file, line, column, found: key, fault });
      continue;
    }
    cells.set(key, { line, column, found, title: field.title });
    const value = readCell(field, found);
    if (value.ok) values[key] = value.value;
    else problems.push(problemAt(place, key, value.fault));
  }
  for (const [field, { title, required, read }] of Object.entries(table.fields)) {
    if (cells.has(field)) continue;
    const absent = required ? null : read('');
    if (absent?.ok === true) {
      values[field] = absent.value;
      continue;
    }
    const fault: Fault = { code: 'key-missing' };
    problems.push({ file, line: 1, column: 1, field, title, found: '', fault });
  }
  return reading(table, file, {
    entries: [{ values: values as Partial<Row<Table<F>>>, place }],
    columns: new Set(cells.keys()),
    absent: [],
    complete: true,
    problems,
  });
}
