import type { Language } from '../../../words/language.ts';
import type { Outcome } from '../../../engine/parks/model.ts';
import type { ChangeLine } from '../../../engine/spreadsheets/changes.ts';
import type { Owner } from '../../../engine/spreadsheets/submission.ts';

/**
 * What the page that checks files and its worker say to each other. The worker keeps the files and
 * everything found in them; the page gets what it shows: of long lists and tables a piece at a time.
 */
export interface Questions {
  /** The first question: what files are checked against (`/check/baseline.json`). */
  readonly open: {
    readonly asked: { readonly baseline: string; readonly language: Language };
    readonly answer: null;
  };
  readonly check: { readonly asked: CheckRequest; readonly answer: Report };
  readonly problems: {
    readonly asked: { readonly group: number } & Piece;
    readonly answer: readonly ShownProblem[];
  };
  readonly rows: { readonly asked: RowsRequest; readonly answer: ShownRows };
  readonly changes: {
    readonly asked: { readonly file: number } & Piece;
    readonly answer: readonly ChangeLine[];
  };
  readonly archive: { readonly asked: null; readonly answer: Uint8Array<ArrayBuffer> };
}

export type Question = keyof Questions;

/** A part of a list: `count` things after the first `from`. */
export interface Piece {
  readonly from: number;
  readonly count: number;
}

export interface CheckRequest {
  readonly files: readonly File[];
  /** The folder of those whose data they are, where the reader has said so: `parks/fez-bishkek`. */
  readonly to: string | null;
  /** Rows that are published and not in the files are left out on purpose. */
  readonly allowRemovals: boolean;
}

/** How far a check has come. */
export interface Progress {
  readonly stage: 'reading' | 'checking' | 'comparing';
  /** The file that is being read. */
  readonly file: string | null;
  /** 0 to 1. */
  readonly share: number;
}

/** From the page to the worker. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
  readonly asked: Questions[Question]['asked'];
}

/** From the worker to the page. */
export type Said =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Questions[Question]['answer'] }
  | { readonly id: number; readonly failed: string };

/** What a check found, but for the long lists, which are asked for piece by piece. */
export interface Report {
  /** `null` when nobody can tell whose data they are. */
  readonly owner: Owner | null;
  readonly tables: readonly ShownTable[];
  readonly problems: number;
  /** What is to be known though nothing is wrong, a sentence each. */
  readonly notices: readonly string[];
  /** Problems by the table they are in; those of whole files, and of files that were not sent, last. */
  readonly groups: readonly ProblemGroup[];
  readonly changes: readonly FileChanges[];
  /** The clauses of the park whose data these are; `null` where something is to be mended first. */
  readonly clauses: readonly ClauseChange[] | null;
  /** The mended files; `null` where something is to be mended first or nothing would change. */
  readonly archive: Archive | null;
}

export interface ShownTable {
  /** The name of the sheet or of the file, as the reader knows it. */
  readonly name: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: number;
  /** How many rows have problems or stand next to one that has. */
  readonly marked: number;
}

export interface ShownColumn {
  /** `A`, as a spreadsheet shows it. */
  readonly letter: string;
  readonly heading: string;
  /** What is wrong with the heading. */
  readonly faults: readonly string[];
}

/** The place of the headings, above the first row. */
export const HEADINGS = -1;

export interface ProblemGroup {
  readonly title: string;
  /** The table to show beside it, by its place in the list. */
  readonly table: number | null;
  readonly count: number;
}

export interface ShownProblem {
  /** `Участоктор!D14` */
  readonly place: string;
  /** What was found, what is expected, how to mend it. */
  readonly text: string;
  /** Where it is in the preview. */
  readonly cell: CellPlace | null;
}

/** A cell of the preview: the row by its place in the table, from 0, or `HEADINGS`; the column from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface RowsRequest {
  readonly table: number;
  /** Only rows with problems and their neighbours. */
  readonly marked: boolean;
  readonly count: number;
  /** Either where the piece begins, or a row that it is to hold. */
  readonly from: number | { readonly row: number };
}

export interface ShownRows {
  /** Where the piece begins in the list of rows that was asked for. */
  readonly from: number;
  readonly rows: readonly ShownRow[];
}

export interface ShownRow {
  /** Its place in the table, from 0. */
  readonly row: number;
  /** Its number as a spreadsheet or an editor of texts shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What is wrong, by the column from 0. */
  readonly marks: Readonly<Record<number, readonly string[]>>;
}

export interface FileChanges {
  /** Relative to the data folder. */
  readonly path: string;
  readonly title: string;
  readonly added: number;
  readonly removed: number;
  /** Cells with another value. */
  readonly changed: number;
  /** False where nothing is published to compare it with, and where that is the register. */
  readonly compared: boolean;
  readonly register: boolean;
}

export interface ClauseChange {
  readonly clause: string;
  readonly before: Outcome | null;
  readonly after: Outcome;
}

export interface Archive {
  readonly name: string;
  readonly files: readonly string[];
  /** Whether the register of residents is in it, with what is not published of it. */
  readonly restricted: boolean;
}
