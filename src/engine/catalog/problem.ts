import type { Localized } from '../../words/language.ts';
import type { Fault as CellFault } from '../schema/field.ts';

/** Why a file can't be opened as text. */
export type FileFault =
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-empty' }
  | { readonly code: 'spreadsheet-file' }
  | { readonly code: 'encoding-unreadable' };

/** Why the text of a file isn't the table or the document it should be. */
type ShapeFault =
  | { readonly code: 'header-missing-column' }
  | { readonly code: 'header-unknown-column'; readonly nearest: string }
  | { readonly code: 'header-duplicate-column'; readonly first: string }
  | { readonly code: 'row-too-long'; readonly expected: number; readonly actual: number }
  | { readonly code: 'row-too-short'; readonly expected: number; readonly actual: number }
  | { readonly code: 'quote-left-open' }
  | { readonly code: 'yaml-syntax'; readonly detail: string }
  | { readonly code: 'key-missing' }
  | { readonly code: 'key-unknown'; readonly nearest: string }
  | { readonly code: 'key-duplicate' };

/** What a spreadsheet left in a cell instead of what the editor had written. */
type SpreadsheetFault = { readonly code: 'spreadsheet-error' } | { readonly code: 'letters-lost' };

/** Why rows that can be read one by one do not fit together. */
type LinkFault =
  | { readonly code: 'duplicate-key'; readonly first: number }
  | { readonly code: 'unknown-reference'; readonly table: string; readonly nearest: string }
  | { readonly code: 'total-not-sum'; readonly sum: number }
  | { readonly code: 'block-difference'; readonly expected: number }
  | { readonly code: 'printed-differs'; readonly value: number }
  | { readonly code: 'printed-missing'; readonly value: number }
  | { readonly code: 'number-missing' }
  | { readonly code: 'year-outside-programme'; readonly from: number; readonly to: number }
  | { readonly code: 'years-reversed'; readonly from: number; readonly to: number }
  | { readonly code: 'period-without-years' }
  | { readonly code: 'period-with-years'; readonly kind: string }
  | { readonly code: 'period-without-wording'; readonly kind: string }
  | { readonly code: 'period-with-wording' }
  | { readonly code: 'measure-without-costs' }
  | { readonly code: 'measure-without-bodies' }
  | { readonly code: 'position-not-consecutive'; readonly expected: number }
  | { readonly code: 'number-unlike-id'; readonly expected: string }
  | { readonly code: 'lines-beyond-source'; readonly source: string; readonly last: number }
  | { readonly code: 'source-file-missing' }
  | { readonly code: 'first-measure-elsewhere'; readonly direction: string }
  | { readonly code: 'execution-without-report' }
  | { readonly code: 'not-a-period' };

/** Why the files of a park can be read but do not fit together, or can't be true. */
type ParkFault =
  | { readonly code: 'file-unknown'; readonly nearest: string }
  | { readonly code: 'folder-name-differs'; readonly folder: string }
  | { readonly code: 'region-without-outline' }
  | { readonly code: 'threshold-missing'; readonly name: string; readonly clause: string }
  | { readonly code: 'duplicate-park'; readonly first: string }
  | { readonly code: 'not-in-every-language'; readonly languages: readonly string[] }
  | { readonly code: 'coordinate-alone'; readonly other: string }
  | { readonly code: 'coordinates-swapped' }
  | {
      readonly code: 'outside-country';
      readonly west: number;
      readonly east: number;
      readonly south: number;
      readonly north: number;
    }
  | { readonly code: 'geojson-syntax'; readonly detail: string }
  | { readonly code: 'not-a-territory' }
  | { readonly code: 'duplicate-geometry' }
  | { readonly code: 'ring-not-closed' }
  | { readonly code: 'ring-crosses-itself'; readonly at: string }
  | { readonly code: 'ring-wrong-way' }
  | { readonly code: 'plot-outside-park'; readonly at: string }
  | { readonly code: 'free-and-used-not-total'; readonly sum: number; readonly total: number }
  | { readonly code: 'part-above-whole'; readonly whole: string; readonly most: number }
  | { readonly code: 'plots-above-total'; readonly sum: number }
  | { readonly code: 'price-incomplete' }
  | { readonly code: 'ended-without-ground' }
  | { readonly code: 'ground-without-end' }
  | { readonly code: 'contract-reversed'; readonly from: string }
  | { readonly code: 'quarter-not-ended'; readonly today: string };

/** Why what was published once can't be shown as it was. */
type ReleaseFault =
  | { readonly code: 'release-bytes-differ'; readonly version: string }
  | { readonly code: 'release-before-the-last'; readonly previous: string };

/** Everything that can be wrong with the data. Each code has a message in `i18n/messages`. */
export type Fault =
  CellFault | FileFault | ShapeFault | SpreadsheetFault | LinkFault | ParkFault | ReleaseFault;

export type FaultCode = Fault['code'];

/** One thing an editor has to mend, and where it is. */
export interface Problem {
  /** Relative to the data folder: `programme/costs.csv`. */
  readonly file: string;
  /** Line of the file, from 1, as a text editor counts it. */
  readonly line: number;
  /** Number of the cell in its row, from 1; in a YAML file the character in the line. */
  readonly column: number;
  /** Name of the column, or the dotted key in a YAML file. */
  readonly field?: string;
  /** Title of that column in words. */
  readonly title?: Localized;
  /** What stands in the file. */
  readonly found: string;
  readonly fault: Fault;
}

/** A problem of a whole file: it is said of its first line. */
export function fileProblem(file: string, fault: Fault): Problem {
  return { file, line: 1, column: 1, found: '', fault };
}
