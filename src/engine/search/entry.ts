import type { Localized } from '../../words/language.ts';

/** What can be found, in the order in which it is listed. */
export const KINDS = [
  'measure',
  'direction',
  'body',
  'park',
  'plot',
  'resident',
  'requirement',
  'term',
  'dataset',
  'page',
] as const;

export type Kind = (typeof KINDS)[number];

/** One thing that the search finds: all that a hit shows and all that finds it. */
export interface Entry {
  readonly kind: Kind;
  /** Unique within its kind. */
  readonly id: string;
  /** The address within a language: `programme/measures/27/`, `parks/sample-a/#plot-8`. */
  readonly path: string;
  readonly title: Localized;
  /** One short line under the title. */
  readonly detail: Localized;
  /** Further texts that find it, of no particular language: numbers, abbreviations, figures. */
  readonly more: readonly string[];
  /** Belongs to a fictional park. */
  readonly sample: boolean;
}
