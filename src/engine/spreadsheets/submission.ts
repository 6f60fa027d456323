import { loadCatalog, type Catalog, type DataFiles } from '../catalog/catalog.ts';
import { nearest } from '../catalog/nearest.ts';
import type { Fault, Problem } from '../catalog/problem.ts';
import type { Localized } from '../../words/language.ts';
import { diff, type DatasetChange } from '../releases/diff.ts';
import { answerAt, canonicalDocument } from './canonical-document.ts';
import { canonicalTable, type SentCell } from './canonical-table.ts';
import { sheetsOf, type OwnerKind, type Question, type Sheet } from './layout.ts';
import { removalFaults } from './removals.ts';
import { openSent, type SentFile } from './sent-file.ts';
import type { SentSheet } from './sent-sheet.ts';
import { readAnswers, readRows, type CellFault } from './sent-table.ts';
import type { SheetFault } from './sheet-fault.ts';
import { findTable, isWithoutData, sheetTitles, type FoundTable } from './table-search.ts';

export type { SentFile } from './sent-file.ts';

/**
 * A cell of what was sent. Row and column count from 1; in a CSV the row is a line of the file. Row 0
 * is said of a whole sheet, and of a whole file where there is no sheet.
 */
export interface SentPlace {
  readonly file: string;
  /** `null` in a CSV. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** One thing the editor has to mend, and where it stands in what was sent. */
export interface SentProblem {
  readonly place: SentPlace;
  /** The index in `tables` of the table that holds the place; `null` for a whole file or sheet. */
  readonly table: number | null;
  /** The canonical file, relative to the data folder: `parks/saz/plots.csv`. */
  readonly path: string | null;
  /** Name of the column, or code of the question. */
  readonly field?: string;
  readonly title?: Localized;
  /** What stands in the cell. */
  readonly found: string;
  readonly fault: Fault | SheetFault;
}

/** A table as it was sent, for a preview. Column `n` of the sheet is index `n - 1` of every row. */
export interface SentTable {
  /** `plots`, `park`. */
  readonly name: string;
  readonly title: Localized;
  readonly file: string;
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** The code of the column that each heading was taken for; `null` for none. */
  readonly columns: readonly (string | null)[];
  /** Without the empty cells at the end of a row. */
  readonly rows: readonly (readonly string[])[];
  /** The row of the sheet, or the line of the file, on which each of `rows` stands. */
  readonly rowNumbers: readonly number[];
}

/** Whose data were sent. */
export type Owner = { readonly kind: 'programme' } | { readonly kind: 'park'; readonly id: string };

/** What is different in one canonical file. */
export interface FileChange {
  /** Relative to the data folder: `parks/saz/plots.csv`. */
  readonly path: string;
  readonly title: Localized;
  /** False where the baseline has no such file: every row is then «added». */
  readonly compared: boolean;
  /** Rows by key, cells old → new. Of a document a row is a question. */
  readonly change: DatasetChange;
}

export interface Submission {
  /** `null` where it could not be told, or where sources alone were sent. */
  readonly owner: Owner | null;
  /** Relative to the data folder: `programme`, `parks/saz`, `samples/parks/sample-a`. */
  readonly folder: string | null;
  readonly tables: readonly SentTable[];
  readonly problems: readonly SentProblem[];
  /** What differs from the baseline; said also while there are problems, as far as it can be. */
  readonly changes: readonly FileChange[];
  /**
   * Canonical files as they would stand, by path relative to the data folder: only those that
   * differ from the baseline. Empty while there is any problem.
   */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The whole data with the submission in them; `null` while there is any problem. */
  readonly catalog: Catalog | null;
}

export interface Progress {
  readonly stage: 'reading' | 'checking' | 'comparing';
  readonly file?: string;
  readonly done: number;
  readonly total: number;
}

export interface SubmissionOptions {
  /** `programme`, `parks/saz` or `samples/parks/sample-a`; otherwise told by what was sent. */
  readonly to?: string;
  /** Rows that were published, or more than half of a table, may be removed. */
  readonly allowRemovals?: boolean;
  /** Called a few times a file. */
  readonly onProgress?: (step: Progress) => void;
}

/**
 * Reads what an editor sent against the data as they are: finds the tables, turns them into the
 * canonical files of their owner, checks the whole data with these files in them by the very rules
 * of the build, and says what would change. A table that was not sent stays as it is. Never throws
 * for what was sent: whatever is wrong is a problem at its cell.
 */
export async function readSubmission(
  sent: readonly SentFile[],
  baseline: DataFiles,
  { to, allowRemovals = false, onProgress = () => undefined }: SubmissionOptions = {},
): Promise<Submission> {
  const opened: Opened = { tables: [], problems: [] };
  for (const [done, file] of sent.entries()) {
    onProgress({ stage: 'reading', file: file.name, done, total: sent.length });
    await openFile(file, opened);
  }
  const { tables } = opened;
  if (tables.length === 0 && opened.problems.length === 0) {
    opened.problems.push(wholeFile(sent[0]?.name ?? '', null, { code: 'nothing-sent' }));
  }
  const addressed = ownerOf(tables, baseline, to);

  onProgress({ stage: 'checking', done: 0, total: 1 });
  const candidates = tables.flatMap((table) => candidateOf(table, addressed.folder, baseline));
  const asSent = [
    ...opened.problems,
    ...addressed.problems,
    ...candidates.flatMap((candidate) => candidate.problems),
  ];
  const replaced = candidates.filter(({ isSame }) => !isSame);
  const files = new Map(replaced.map(({ path, bytes }) => [path, bytes]));
  const loaded = loadCatalog({ ...baseline, files: new Map([...baseline.files, ...files]) });
  const found = loaded.ok ? [] : placed(loaded.problems, candidates, asSent);

  onProgress({ stage: 'comparing', done: 0, total: 1 });
  const changes = replaced.flatMap(changeOf);
  const removals = allowRemovals
    ? []
    : changes.flatMap(({ candidate: { table, rowsBefore }, change }) =>
        removalFaults(change, rowsBefore, addressed.owner, baseline).map((fault) =>
          inTable(table, HEADING, { fault }),
        ),
      );
  const problems = [...asSent, ...found, ...removals];
  const isSound = problems.length === 0 && loaded.ok;
  return {
    owner: addressed.owner,
    folder: addressed.folder,
    tables: tables.map(({ view }) => view),
    problems: problems.toSorted(byPlace),
    changes: changes.map(({ candidate, change }) => ({
      path: candidate.path,
      title: candidate.table.found.sheet.title,
      compared: baseline.files.has(candidate.path),
      change,
    })),
    files: isSound ? files : new Map(),
    catalog: isSound ? loaded.catalog : null,
  };
}

/** A table that was found, with what is shown of it. */
interface OpenTable {
  readonly index: number;
  readonly found: FoundTable;
  readonly source: SentSheet;
  readonly view: SentTable;
}

interface Opened {
  readonly tables: OpenTable[];
  readonly problems: SentProblem[];
}

const baseName = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

async function openFile(file: SentFile, { tables, problems }: Opened): Promise<void> {
  const { name } = file;
  const open = await openSent(file, (rows) => findTable(rows, baseName(name)) !== null);
  for (const { fault, row, column, found } of open.faults) {
    const place = { file: name, sheet: null, row, column };
    problems.push({ place, table: null, path: null, found, fault });
  }
  for (const source of open.sheets) {
    if (source.rows.length === 0) continue;
    const found = findTable(source.rows, source.name ?? baseName(name));
    if (found === null) {
      if (!isWithoutData(source)) problems.push(unknownSheet(name, source));
      continue;
    }
    const twin = tables.find(({ view }) => view.name === found.sheet.name);
    const table = openTable(name, source, found, tables.length);
    tables.push(table);
    if (twin !== undefined) {
      const first = [twin.view.file, twin.view.sheet].filter((part) => part !== null).join(', ');
      problems.push(inTable(table, HEADING, { fault: { code: 'table-twice', first } }));
    }
  }
}

function openTable(file: string, source: SentSheet, found: FoundTable, index: number): OpenTable {
  const { sheet, heading, first, columns } = found;
  const view: SentTable = {
    name: sheet.name,
    title: sheet.title,
    file,
    sheet: source.name,
    headingRow: source.rowNumbers[heading] ?? 1,
    headings: columns.map((_, column) => source.rows[heading]?.[column]?.trim() ?? ''),
    columns,
    rows: source.rows.slice(first),
    rowNumbers: source.rowNumbers.slice(first),
  };
  return { index, found, source, view };
}

const wholeFile = (file: string, sheet: string | null, fault: SheetFault): SentProblem => ({
  place: { file, sheet, row: 0, column: 0 },
  table: null,
  path: null,
  found: '',
  fault,
});

function unknownSheet(file: string, { name }: SentSheet): SentProblem {
  const called = name ?? baseName(file);
  const fault: SheetFault = { code: 'sheet-unknown', nearest: nearest(called, sheetTitles) };
  return { ...wholeFile(file, name, fault), found: called };
}

/** The index of the row of headings, where rows of data are counted from 0. */
const HEADING = -1;

interface Said {
  readonly fault: Fault | SheetFault;
  readonly found?: string;
  readonly field?: string | undefined;
  readonly title?: Localized | undefined;
  readonly path?: string;
}

/** A problem of a row of a table, and of a cell where the column is given, from 0. */
function inTable(
  { index, view }: OpenTable,
  row: number,
  { fault, found = '', field, title, path }: Said,
  column = 0,
): SentProblem {
  return {
    place: {
      file: view.file,
      sheet: view.sheet,
      row: view.rowNumbers[row] ?? view.headingRow,
      column: column + 1,
    },
    table: index,
    path: path ?? null,
    ...(field === undefined ? {} : { field }),
    ...(title === undefined ? {} : { title }),
    found,
    fault,
  };
}

const isOf = (kind: OwnerKind, { found }: OpenTable): boolean =>
  found.sheet.name !== 'sources' && sheetsOf(kind).some(({ name }) => name === found.sheet.name);

interface Addressed {
  readonly owner: Owner | null;
  readonly folder: string | null;
  readonly problems: readonly SentProblem[];
}

const PROGRAMME = 'programme';
const PARK_FOLDER = /^(?:samples\/)?parks\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Whether a text names a folder that data can be imported into. */
export const isOwnerFolder = (folder: string): boolean =>
  folder === PROGRAMME || PARK_FOLDER.test(folder);

/** Whose tables these are: as was asked, or as the tables themselves say. */
function ownerOf(
  tables: readonly OpenTable[],
  baseline: DataFiles,
  to: string | undefined,
): Addressed {
  const ofParks = tables.filter((table) => isOf('park', table));
  const ofProgramme = tables.filter((table) => isOf('programme', table));
  const folder = to ?? (ofParks.length > 0 ? folderIn(ofParks, baseline) : PROGRAMME);
  const id = PARK_FOLDER.exec(folder ?? '')?.[1];
  const strangers = id === undefined && folder !== null ? ofParks : ofProgramme;
  const problems = strangers.map((table) =>
    inTable(table, HEADING, { fault: { code: 'owners-mixed' } }),
  );
  if (ofParks.length + ofProgramme.length === 0 && to === undefined) {
    return { owner: null, folder: null, problems };
  }
  if (folder === PROGRAMME) return { owner: { kind: 'programme' }, folder, problems };
  if (folder !== null && id !== undefined) return { owner: { kind: 'park', id }, folder, problems };
  const [first] = ofParks;
  const unknown: SheetFault = { code: 'owner-unknown' };
  return {
    owner: null,
    folder: null,
    problems: [
      ...problems,
      first === undefined
        ? wholeFile('', null, unknown)
        : inTable(first, HEADING, { fault: unknown }),
    ],
  };
}

/** The folder of the park that the sheet of questions names; a sample keeps its own folder. */
function folderIn(tables: readonly OpenTable[], { files }: DataFiles): string | null {
  const sheet = tables.find(({ found }) => found.sheet.form === 'questions');
  if (sheet === undefined) return null;
  const [code, value] = ['code', 'value'].map((name) => sheet.found.columns.indexOf(name));
  const row = sheet.view.rows.find((cells) => cells[code ?? -1]?.trim() === 'id');
  const id = row?.[value ?? -1]?.trim() ?? '';
  const folders = [`parks/${id}`, `samples/parks/${id}`];
  const existing = folders.find((folder) => files.has(`${folder}/park.yaml`));
  return folders.find((folder) => folder === existing) ?? folders.find(isOwnerFolder) ?? null;
}

/** A canonical file as it would stand after the import. */
interface Candidate {
  readonly table: OpenTable;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isSame: boolean;
  readonly problems: readonly SentProblem[];
  readonly rowsBefore: number;
  readonly difference: () => DatasetChange | null;
  /** The place in what was sent of a problem of the canonical file. */
  readonly locate: (problem: Problem) => SentProblem | null;
}

function candidateOf(table: OpenTable, folder: string | null, baseline: DataFiles): Candidate[] {
  const { sheet } = table.found;
  const isTheirs = isOf(folder === PROGRAMME ? 'programme' : 'park', table);
  if (sheet.name !== 'sources' && (folder === null || !isTheirs)) return [];
  const path = sheet.file.replace('parks/*', folder ?? '');
  return [
    sheet.form === 'table'
      ? tableCandidate(table, sheet, path, baseline)
      : documentCandidate(table, sheet, path, baseline),
  ];
}

type SheetOf<Form extends Sheet['form']> = Extract<Sheet, { readonly form: Form }>;

function tableCandidate(
  table: OpenTable,
  sheet: SheetOf<'table'>,
  path: string,
  { files }: DataFiles,
): Candidate {
  const rows = readRows(table.found, table.source);
  const before = files.get(path);
  // An owner’s workbook has only the sources that the owner cites.
  const canonical = canonicalTable(sheet, rows, before, sheet.name === 'sources');
  const { states } = canonical;
  const at = (place: SentCell, problem: Problem): SentProblem =>
    inTable(
      table,
      place.row,
      {
        fault: asSent(problem.fault),
        found: problem.found,
        field: problem.field,
        title: problem.title,
        path,
      },
      Math.max(place.column, 0),
    );
  const asSent = (fault: Fault): Fault => {
    if (fault.code !== 'duplicate-key') return fault;
    const first = canonical.placeOf(fault.first, 1);
    return { ...fault, first: table.view.rowNumbers[first?.row ?? -1] ?? fault.first };
  };
  return {
    table,
    path,
    bytes: canonical.bytes,
    isSame: canonical.isSame,
    problems: rows.faults.map((fault) => cellProblem(table, fault, path)),
    rowsBefore: states?.before?.rows.length ?? 0,
    difference: () => (states === null ? null : diff(states.before, states.after)),
    locate(problem) {
      const place = canonical.placeOf(problem.line, problem.column);
      return place === null ? null : at(place, problem);
    },
  };
}

function documentCandidate(
  table: OpenTable,
  sheet: SheetOf<'questions'>,
  path: string,
  { files }: DataFiles,
): Candidate {
  const { answers, rowOf, faults } = readAnswers(sheet, table.found, table.source);
  const { bytes, isSame, states } = canonicalDocument(sheet, answers, path, files.get(path));
  const columnOf = (name: string): number => Math.max(table.found.columns.indexOf(name), 0);
  const said = (question: Question) => ({ field: question.code, title: question.title, path });
  return {
    table,
    path,
    bytes,
    isSame,
    problems: faults.map((fault) => cellProblem(table, fault, path)),
    rowsBefore: states.before?.rows.length ?? 0,
    difference: () => diff(states.before, states.after),
    locate({ field, fault, found }) {
      const at = field === undefined ? null : answerAt(sheet, field);
      if (at === null) return null;
      const row = rowOf.get(at.question.code) ?? HEADING;
      return inTable(table, row, { fault, found, ...said(at.question) }, columnOf(at.part));
    },
  };
}

const cellProblem = (
  table: OpenTable,
  { row, column, ...said }: CellFault,
  path: string,
): SentProblem => inTable(table, row, { ...said, path }, column);

/** The problems that the catalog found, at their places in what was sent. */
function placed(
  problems: readonly Problem[],
  candidates: readonly Candidate[],
  earlier: readonly SentProblem[],
): SentProblem[] {
  const byPath = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  // What is wrong with a cell as it was sent explains what is wrong with its value.
  const said = new Set(earlier.map(({ place }) => placeKey(place)));
  return problems.flatMap((problem) => {
    const located = byPath.get(problem.file)?.locate(problem) ?? elsewhere(problem);
    return said.has(placeKey(located.place)) ? [] : [located];
  });
}

const placeKey = ({ file, sheet, row, column }: SentPlace): string =>
  JSON.stringify([file, sheet, row, column]);

/** A problem in a file that was not sent, but that does not fit what was. */
function elsewhere({ file, line, column, field, title, found, fault }: Problem): SentProblem {
  return {
    place: { file, sheet: null, row: line, column },
    table: null,
    path: file,
    ...(field === undefined ? {} : { field }),
    ...(title === undefined ? {} : { title }),
    found,
    fault,
  };
}

function changeOf(
  candidate: Candidate,
): { readonly candidate: Candidate; readonly change: DatasetChange }[] {
  const change = candidate.difference();
  return change === null ? [] : [{ candidate, change }];
}

/** Whole files first, then table by table, then the files that were not sent. */
const rankOf = ({ table, path }: SentProblem): number => table ?? (path === null ? -1 : Infinity);

const byPlace = (one: SentProblem, other: SentProblem): number => {
  const [first, second] = [rankOf(one), rankOf(other)];
  if (first !== second) return first - second;
  return one.place.row - other.place.row || one.place.column - other.place.column;
};
