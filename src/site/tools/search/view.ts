import { KINDS, type Kind } from '../../../engine/search/entry.ts';
import type { MessageKey } from '../../../words/messages/index.ts';
import { choice, codecOf, words } from '../../view/codec.ts';

/** What the search page shows: the words, and the kind the reader keeps to. */
export interface SearchView {
  readonly q: string;
  readonly kind: Kind | null;
}

export const searchCodec = codecOf<SearchView>({ q: words(), kind: choice(KINDS) });

/** The name of one thing of a kind, and of many. */
export const KIND_WORDS = {
  measure: { one: 'measures.column-measure', many: 'nav.measures' },
  direction: { one: 'filter.direction', many: 'nav.directions' },
  body: { one: 'filter.body', many: 'nav.bodies' },
  park: { one: 'plots.park', many: 'nav.parks' },
  plot: { one: 'search.kind-plot', many: 'park.section-plots' },
  resident: { one: 'search.kind-resident', many: 'search.kind-residents' },
  requirement: { one: 'search.kind-requirement', many: 'nav.requirements' },
  term: { one: 'search.kind-term', many: 'search.kind-terms' },
  dataset: { one: 'home.fresh-dataset', many: 'search.kind-datasets' },
  page: { one: 'search.kind-page', many: 'search.kind-pages' },
} as const satisfies Record<Kind, Readonly<Record<'one' | 'many', MessageKey>>>;

/** Where to look by eye: lists of the portal that are complete without a script. */
export const LISTS = [
  ['programme/measures/', 'nav.measures'],
  ['programme/directions/', 'nav.directions'],
  ['programme/bodies/', 'nav.bodies'],
  ['parks/', 'nav.parks'],
  ['parks/plots/', 'nav.plots'],
  ['parks/requirements/', 'nav.requirements'],
  ['glossary/', 'nav.glossary'],
  ['data/', 'nav.data'],
] as const satisfies readonly (readonly [string, MessageKey])[];
