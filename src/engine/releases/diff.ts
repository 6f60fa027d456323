import { LANGUAGES } from '../../words/language.ts';
import type { FrozenTable } from './frozen.ts';

/** One row of a file, with the names of its columns. */
export interface TableRow {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  /** The cells of the key, joined by `/`. */
  readonly key: string;
}

/** A cell that had another value before. */
export interface CellChange {
  /** The name of the column as it is after the change. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface RowChange {
  /** The row as it is after the change. */
  readonly row: TableRow;
  readonly cells: readonly CellChange[];
}

export interface ColumnChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The columns that stayed are in another order. */
  readonly moved: boolean;
  /** Other columns tell the rows apart. */
  readonly key: boolean;
}

/** What is different between two files of one dataset. */
export interface DatasetChange {
  readonly dataset: string;
  /** `added` and `removed` are said of a dataset as a whole. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly columns: ColumnChanges;
  readonly added: readonly TableRow[];
  readonly removed: readonly TableRow[];
  readonly changed: readonly RowChange[];
  /** The rows that stayed are in another order. */
  readonly reordered: boolean;
}

/** The cell of a column; empty where there is no such column. */
export const cellIn = ({ columns, cells }: TableRow, column: string): string =>
  cells[columns.indexOf(column)] ?? '';

const SAME_COLUMNS: ColumnChanges = {
  added: [],
  removed: [],
  renamed: [],
  moved: false,
  key: false,
};

/** Compares two states of a dataset; `null` when nothing is different. */
export function diff(
  before: FrozenTable | undefined,
  after: FrozenTable | undefined,
): DatasetChange | null {
  if (before === undefined && after === undefined) return null;
  if (before === undefined || after === undefined) {
    const table = before ?? after;
    const rows = table === undefined ? [] : rowsOf(table);
    return {
      dataset: table?.dataset ?? '',
      kind: before === undefined ? 'added' : 'removed',
      columns: SAME_COLUMNS,
      added: before === undefined ? rows : [],
      removed: before === undefined ? [] : rows,
      changed: [],
      reordered: false,
    };
  }
  const old = new Map(rowsOf(before).map((row) => [row.key, row]));
  const now = new Map(rowsOf(after).map((row) => [row.key, row]));
  const pairs = [...now.values()].flatMap((row) => {
    const was = old.get(row.key);
    return was === undefined ? [] : [{ was, row }];
  });
  const columns = columnChanges(before, after, pairs);
  const change: DatasetChange = {
    dataset: after.dataset,
    kind: 'changed',
    columns,
    added: [...now.values()].filter(({ key }) => !old.has(key)),
    removed: [...old.values()].filter(({ key }) => !now.has(key)),
    changed: changedRows(pairs, kept(before.columns, after.columns, columns.renamed)),
    reordered: differ(
      [...old.keys()].filter((key) => now.has(key)),
      pairs.map(({ row }) => row.key),
    ),
  };
  return isEmpty(change) ? null : change;
}

/** The differences between two sets of datasets, in the order of the later one. */
export function diffAll(
  before: readonly FrozenTable[],
  after: readonly FrozenTable[],
): DatasetChange[] {
  const tableIn = (tables: readonly FrozenTable[], name: string) =>
    tables.find(({ dataset }) => dataset === name);
  const names = new Set([...after, ...before].map(({ dataset }) => dataset));
  return [...names].flatMap((name) => diff(tableIn(before, name), tableIn(after, name)) ?? []);
}

export const columnsChanged = ({ added, removed, renamed, moved, key }: ColumnChanges): number =>
  added.length + removed.length + renamed.length + (moved ? 1 : 0) + (key ? 1 : 0);

const countCells = (changed: readonly RowChange[]): number =>
  changed.reduce((sum, { cells }) => sum + cells.length, 0);

export const cellsChanged = ({ changed }: DatasetChange): number => countCells(changed);

/** As many of the changed cells as there is room for, by their rows, and how many are left. */
export function firstCells(
  changed: readonly RowChange[],
  most: number,
): { readonly rows: readonly RowChange[]; readonly rest: number } {
  let room = most;
  const rows: RowChange[] = [];
  for (const { row, cells } of changed) {
    if (room <= 0) break;
    rows.push({ row, cells: cells.slice(0, room) });
    room -= cells.length;
  }
  return { rows, rest: countCells(changed) - countCells(rows) };
}

const isEmpty = (change: DatasetChange): boolean =>
  columnsChanged(change.columns) + change.added.length + change.removed.length === 0 &&
  change.changed.length === 0 &&
  !change.reordered;

const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.length !== other.length || one.some((item, index) => item !== other[index]);

function rowsOf({ columns, key, rows }: FrozenTable): TableRow[] {
  const places = key.map((column) => columns.indexOf(column));
  return rows.map((cells) => ({
    columns,
    cells,
    key: places.map((place) => cells[place] ?? '').join('/'),
  }));
}

interface Pair {
  readonly was: TableRow;
  readonly row: TableRow;
}

/** A column of the later file and where it stands in both. */
interface Kept {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function kept(
  before: readonly string[],
  after: readonly string[],
  renamed: ColumnChanges['renamed'],
): Kept[] {
  return after.flatMap((name, to) => {
    const old = renamed.find((pair) => pair.to === name)?.from ?? name;
    const from = before.indexOf(old);
    return from < 0 ? [] : [{ name, from, to }];
  });
}

function columnChanges(
  before: FrozenTable,
  after: FrozenTable,
  pairs: readonly Pair[],
): ColumnChanges {
  const gone = before.columns.filter((name) => !after.columns.includes(name));
  const come = after.columns.filter((name) => !before.columns.includes(name));
  const renamed = renamedColumns(gone, come, pairs);
  const stayed = kept(before.columns, after.columns, renamed).map(({ from }) => from);
  const nameNow = (name: string): string => renamed.find(({ from }) => from === name)?.to ?? name;
  return {
    renamed,
    added: come.filter((name) => !renamed.some(({ to }) => to === name)),
    removed: gone.filter((name) => !renamed.some(({ from }) => from === name)),
    moved: stayed.some((from, index) => from < (stayed[index - 1] ?? 0)),
    key: differ(before.key.map(nameNow), after.key),
  };
}

/**
 * A column was renamed when another name stands over the very same cells, not all of them empty.
 * Of several that could be meant the first is taken.
 */
function renamedColumns(
  gone: readonly string[],
  come: readonly string[],
  pairs: readonly Pair[],
): ColumnChanges['renamed'] {
  const free = new Set(come);
  return gone.flatMap((from) => {
    const to = [...free].find(
      (name) =>
        pairs.every(({ was, row }) => cellIn(was, from) === cellIn(row, name)) &&
        pairs.some(({ was }) => cellIn(was, from) !== ''),
    );
    if (to === undefined) return [];
    free.delete(to);
    return [{ from, to }];
  });
}

function changedRows(pairs: readonly Pair[], columns: readonly Kept[]): RowChange[] {
  return pairs.flatMap(({ was, row }) => {
    const cells = columns.flatMap(({ name, from, to }) => {
      const [before = '', after = ''] = [was.cells[from], row.cells[to]];
      return before === after ? [] : [{ field: name, before, after }];
    });
    return cells.length === 0 ? [] : [{ row, cells: withoutWords(cells) }];
  });
}

/** The end of a column that is in one of the languages. */
const OF_LANGUAGE = new RegExp(`_(${LANGUAGES.join('|')})$`);

/** The words of a code change with the code: that is one change, not one a language. */
function withoutWords(cells: readonly CellChange[]): readonly CellChange[] {
  const changed = new Set(cells.map(({ field }) => field));
  return cells.filter(({ field }) => {
    const code = field.replace(OF_LANGUAGE, '');
    return code === field || !changed.has(code);
  });
}
