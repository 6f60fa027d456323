import { columnLetter } from '../../../engine/catalog/column-letter.ts';
import type { DataFiles } from '../../../engine/catalog/catalog.ts';
import { type Language, textIn } from '../../../words/language.ts';
import { dataFilesOf, type Baseline } from '../../../engine/publish/baseline.ts';
import { cellsChanged } from '../../../engine/releases/diff.ts';
import { MOST } from '../../../engine/spreadsheets/bounds.ts';
import { changeLines, type ChangeLine } from '../../../engine/spreadsheets/changes.ts';
import {
  describeSent,
  describeSentNotice,
  placeText,
} from '../../../engine/spreadsheets/describe-sent.ts';
import {
  readSubmission,
  type Progress as Step,
  type SentProblem,
  type SentTable,
  type Submission,
} from '../../../engine/spreadsheets/submission.ts';
import { archiveFor, archiveOf, isRegister } from './archive.ts';
import { clauseChanges } from './clauses.ts';
import {
  HEADINGS,
  type CellPlace,
  type CheckRequest,
  type Piece,
  type Progress,
  type Report,
  type RowsRequest,
  type ShownProblem,
  type ShownRow,
  type ShownRows,
  type ShownTable,
} from './protocol.ts';

/** A longer text is cut where it is shown: a cell of a megabyte would stop the page. */
const LONGEST_CELL = 300;

/** How many rows before and after a wrong one are shown with it. */
const NEIGHBOURS = 1;

/** Where in the whole each stage of a check begins, and the share that it takes. */
const STAGES = { reading: [0, 0.4], checking: [0.4, 0.4], comparing: [0.8, 0.2] } as const;

/** Problems of one table, or of a file that no table was read from. */
interface Group {
  readonly title: string;
  readonly table: number | null;
  readonly problems: readonly SentProblem[];
}

/** A table with what is wrong in it. A row is named by its place in the table, from 0. */
interface Marked {
  readonly table: SentTable;
  /** Problems by row; those of no row that was read under `undefined`. */
  readonly wrong: ReadonlyMap<number | undefined, readonly SentProblem[]>;
  /** The rows with problems and their neighbours, in order. */
  readonly shown: readonly number[];
  /** Rows by their number in the file. */
  readonly places: ReadonlyMap<number, number>;
  /** Columns, those without a heading included: cells beyond the last one are to be seen. */
  readonly width: number;
}

/** What was checked last. */
interface Checked {
  readonly submission: Submission;
  readonly groups: readonly Group[];
  readonly tables: readonly Marked[];
  /** By the path of the file; made when the page first asks for them. */
  readonly lines: Map<number, readonly ChangeLine[]>;
}

/** Checks files and answers what the page asks about them, in one language. */
export class CheckSession {
  readonly #baseline: Baseline;
  readonly #data: DataFiles;
  readonly #language: Language;
  #checked: Checked | undefined;

  constructor(baseline: Baseline, language: Language) {
    this.#baseline = baseline;
    this.#data = dataFilesOf(baseline);
    this.#language = language;
  }

  async check(request: CheckRequest, onProgress: (progress: Progress) => void): Promise<Report> {
    const { files, to, allowRemovals } = request;
    const sent = [];
    for (const file of files) {
      onProgress({ stage: 'reading', file: file.name, share: 0 });
      // One byte more than is read at all is enough to be refused by.
      const part = file.slice(0, MOST.bytes + 1);
      sent.push({ name: file.name, bytes: new Uint8Array(await part.arrayBuffer()) });
    }
    const submission = await readSubmission(sent, this.#data, {
      ...(to === null ? {} : { to }),
      allowRemovals,
      onProgress: (step) => onProgress(progressOf(step)),
    });
    const groups = groupsOf(submission);
    const tables = submission.tables.map((table, index) =>
      markedIn(table, groups.find((group) => group.table === index)?.problems ?? []),
    );
    this.#checked = { submission, groups, tables, lines: new Map() };
    return this.#reportOf(this.#checked);
  }

  problems({ group: index, from, count }: Piece & { readonly group: number }): ShownProblem[] {
    const { groups, tables } = this.#now();
    const group = groups[index];
    const table = group?.table ?? null;
    const marked = table === null ? undefined : tables[table];
    return (group?.problems ?? []).slice(from, from + count).map((problem) => ({
      place: placeText(problem.place),
      text: describeSent(problem, this.#language),
      cell: table === null ? null : cellOf(problem, table, marked),
    }));
  }

  rows({ table: index, marked: onlyMarked, from, count }: RowsRequest): ShownRows {
    const marked = this.#now().tables[index];
    if (marked === undefined) return { from: 0, rows: [] };
    const { table, shown } = marked;
    const total = onlyMarked ? shown.length : table.rows.length;
    const placeOf = (row: number): number => (onlyMarked ? shown.indexOf(row) : row);
    const start =
      typeof from === 'number' ? from : Math.max(0, placeOf(from.row) - Math.floor(count / 2));
    const rows: ShownRow[] = [];
    for (let at = start; at < Math.min(total, start + count); at += 1) {
      rows.push(this.#rowOf(marked, onlyMarked ? (shown[at] ?? 0) : at));
    }
    return { from: start, rows };
  }

  changes({ file, from, count }: Piece & { readonly file: number }): readonly ChangeLine[] {
    const { submission, lines } = this.#now();
    const change = submission.changes[file];
    if (change === undefined) return [];
    const all = lines.get(file) ?? changeLines(change, this.#language);
    lines.set(file, all);
    return all.slice(from, from + count).map(shortenedLine);
  }

  archive(): Uint8Array<ArrayBuffer> {
    return archiveOf(this.#now().submission, this.#language);
  }

  #now(): Checked {
    if (this.#checked === undefined) throw new Error('Internal error: nothing was checked yet');
    return this.#checked;
  }

  #reportOf({ submission, groups, tables }: Checked): Report {
    const { owner, problems, notices, changes } = submission;
    return {
      owner,
      tables: tables.map((table) => this.#tableOf(table)),
      problems: problems.length,
      notices: notices.map((notice) => describeSentNotice(notice, this.#language)),
      groups: groups.map(({ title, table, problems: { length } }) => ({
        title,
        table,
        count: length,
      })),
      changes: changes.map(({ path, title, compared, change }) => ({
        path,
        title: textIn(title, this.#language),
        added: change.added.length,
        removed: change.removed.length,
        changed: cellsChanged(change),
        compared,
        register: isRegister(path),
      })),
      clauses: clauseChanges(submission, this.#baseline, this.#data),
      archive: archiveFor(submission),
    };
  }

  #tableOf({ table, wrong, shown, width }: Marked): ShownTable {
    const faults = this.#faultsIn(wrong.get(HEADINGS) ?? []);
    return {
      name: nameOfTable(table),
      columns: Array.from({ length: width }, (_, column) => ({
        letter: columnLetter(column + 1),
        heading: shortened(table.headings[column] ?? ''),
        faults: faults.get(column) ?? [],
      })),
      rows: table.rows.length,
      marked: shown.length,
    };
  }

  #rowOf({ table, wrong }: Marked, row: number): ShownRow {
    return {
      row,
      number: table.rowNumbers[row] ?? 0,
      cells: (table.rows[row] ?? []).map(shortened),
      marks: Object.fromEntries(this.#faultsIn(wrong.get(row) ?? [])),
    };
  }

  /** What is wrong in one row, by its columns. */
  #faultsIn(problems: readonly SentProblem[]): ReadonlyMap<number, readonly string[]> {
    const byColumn = Map.groupBy(problems, ({ place }) => place.column - 1);
    return new Map(
      Array.from(byColumn, ([column, own]) => [
        column,
        own.map((problem) => describeSent(problem, this.#language)),
      ]),
    );
  }
}

function progressOf({ stage, file, done, total }: Step): Progress {
  const [begin, part] = STAGES[stage];
  return { stage, file: file ?? null, share: begin + part * (total > 0 ? done / total : 0) };
}

function groupsOf({ tables, problems }: Submission): Group[] {
  const nameOf = ({ place, table: index }: SentProblem): string => {
    const table = index === null ? undefined : tables[index];
    return table === undefined ? (place.sheet ?? place.file) : nameOfTable(table);
  };
  const groups = Map.groupBy(problems, (problem) => problem.table ?? nameOf(problem));
  const named = Array.from(groups, ([key, own]) => ({
    title: own[0] === undefined ? '' : nameOf(own[0]),
    table: typeof key === 'number' ? key : null,
    problems: own,
  }));
  // What other files say of it often mends itself with what was sent.
  return named.toSorted((one, other) => Number(one.table === null) - Number(other.table === null));
}

/** As the reader knows it: the sheet of a workbook, or the file. */
const nameOfTable = ({ sheet, file }: SentTable): string => sheet ?? file;

const columnOf = ({ place }: SentProblem): number => place.column;

function markedIn(table: SentTable, problems: readonly SentProblem[]): Marked {
  const places = new Map(table.rowNumbers.map((number, row) => [number, row]));
  places.set(table.headingRow, HEADINGS);
  const wrong = Map.groupBy(problems, ({ place }) => places.get(place.row));
  const shown = new Set<number>();
  for (const row of wrong.keys()) {
    if (row === undefined || row === HEADINGS) continue;
    for (let near = row - NEIGHBOURS; near <= row + NEIGHBOURS; near += 1) {
      if (near >= 0 && near < table.rows.length) shown.add(near);
    }
  }
  const lengths = [...table.rows.map(({ length }) => length), ...problems.map(columnOf)];
  const width = lengths.reduce((one, other) => Math.max(one, other), table.headings.length);
  return { table, wrong, shown: [...shown].sort((one, other) => one - other), places, width };
}

function cellOf({ place }: SentProblem, table: number, marked: Marked | undefined) {
  const row = marked?.places.get(place.row);
  return row === undefined ? null : ({ table, row, column: place.column - 1 } satisfies CellPlace);
}

const shortened = (cell: string): string =>
  cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;

const shortenedLine = (line: ChangeLine): ChangeLine =>
  line.kind === 'changed'
    ? { ...line, before: shortened(line.before), after: shortened(line.after) }
    : { ...line, cells: line.cells.map(shortened) };
