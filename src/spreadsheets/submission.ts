import type { Catalog } from '../catalog/catalog.ts';
import type { Fault } from '../catalog/problem.ts';
import type { DataFiles } from '../catalog/readings.ts';
import type { Localized } from '../i18n/language.ts';
import type { DatasetChange } from '../releases/diff.ts';
import type { SheetFault } from './sheet-fault.ts';

/** One file as an editor sent it: a workbook or delimited text. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A cell of what was sent. Row and column count from 1; in a CSV the row is a line of the file. */
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
  /** Name of the column, or the dotted key of a document. */
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

export type ReadSubmission = (
  sent: readonly SentFile[],
  baseline: DataFiles,
  options?: SubmissionOptions,
) => Promise<Submission>;
