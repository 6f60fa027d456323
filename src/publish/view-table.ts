import type { Published } from './dataset.ts';

/** A column of a download: its stable code, and its heading in the reader's language. */
export interface Column {
  readonly code: string;
  readonly title: string;
}

/** What is said of a download inside the file itself, in the reader's language. */
export interface Colophon {
  readonly title: string;
  /** The address that shows exactly these rows. */
  readonly address: string;
  readonly licence: string;
  readonly source: string;
  /** The day the data was last brought up to date: `2026-11-21`. */
  readonly updatedOn: string;
}

/** Exactly the rows that a view shows, in its order. */
export interface ViewTable {
  /** The name of the file without its ending; ASCII. */
  readonly fileName: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Published[])[];
  readonly colophon: Colophon;
}
