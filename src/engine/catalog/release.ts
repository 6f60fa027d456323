import type { Localized } from '../../words/language.ts';

/** Why one row, or one cell of it, changed. */
export interface Reason {
  readonly dataset: string;
  /** The key of the row, its parts joined by `/`. */
  readonly row: string;
  /** `null`: the reason is of the whole row. */
  readonly field: string | null;
  readonly text: Localized;
}

/** A dataset as it was published: the very bytes, and what is needed to compare them. */
export interface FrozenFile {
  readonly dataset: string;
  /** The columns that together tell one row from every other. */
  readonly key: readonly string[];
  readonly rows: number;
  readonly sha256: string;
  /** The release whose folder holds the bytes: this one, or an earlier one with the same. */
  readonly storedIn: string;
  readonly bytes: Uint8Array;
}

/** The public datasets at one moment, under a version, never to change again. */
export interface Release {
  readonly version: string;
  /** `2026-11-22` */
  readonly date: string;
  readonly note: Localized;
  readonly files: readonly FrozenFile[];
  readonly reasons: readonly Reason[];
}
