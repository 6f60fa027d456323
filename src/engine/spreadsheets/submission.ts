import { loadCatalog, type Catalog, type DataFiles } from '../catalog/catalog.ts';
import type { Problem } from '../catalog/problem.ts';
import type { Localized } from '../../words/language.ts';
import type { DatasetChange } from '../releases/diff.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import { openFile, type Opened } from './open-tables.ts';
import { ownerOf, type Owner } from './owner.ts';
import { removalFaults } from './removals.ts';
import type { SentFile } from './sent-file.ts';
import {
  byPlace,
  elsewhere,
  HEADING,
  inTable,
  placeKey,
  wholeFile,
  type OpenTable,
  type SentNotice,
  type SentProblem,
  type SentTable,
} from './sent-problem.ts';
import { columnsNotSent } from './sent-table.ts';

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

export type { Owner } from './owner.ts';
export { isOwnerFolder } from './owner.ts';
export type { SentFile } from './sent-file.ts';
export type { SentProblem, SentTable } from './sent-problem.ts';

export interface Submission {
  /** `null` where it could not be told, or where sources alone were sent. */
  readonly owner: Owner | null;
  /** Relative to the data folder: `programme`, `parks/saz`, `samples/parks/sample-a`. */
  readonly folder: string | null;
  readonly tables: readonly SentTable[];
  readonly problems: readonly SentProblem[];
  /** A line on each table of which columns were not sent. */
  readonly notices: readonly SentNotice[];
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
    notices: tables.flatMap(noticesOf),
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

function changeOf(
  candidate: Candidate,
): { readonly candidate: Candidate; readonly change: DatasetChange }[] {
  const change = candidate.difference();
  return change === null ? [] : [{ candidate, change }];
}

function noticesOf({ found, view }: OpenTable): SentNotice[] {
  const titles = columnsNotSent(found).flatMap((name) => found.sheet.columns[name]?.title ?? []);
  const place = { file: view.file, sheet: view.sheet, row: 0, column: 0 };
  return titles.length === 0 ? [] : [{ place, titles }];
}
