import { type Language, textIn } from '../../../words/language.ts';
import { formatExact } from '../../../words/numbers.ts';
import { measured, type Unit } from '../../../words/units.ts';
import type {
  Filter,
  Finding,
  Need,
  Needs,
  Note,
  SupplyNeed,
} from '../../../engine/parks/matching.ts';
import type { Price, Regime } from '../../../engine/parks/model.ts';
import type { Relaxation } from '../../../engine/parks/relaxation.ts';
import {
  CURRENCIES,
  PRICE_BASES,
  regionName,
  UTILITY_NAMES,
  UTILITY_UNITS,
} from '../../../engine/schema/park-codes.ts';

/** The messages the finder needs, as templates in the reader's language. */
export const WORDS = [
  'number.column',
  'finder.form',
  'finder.change',
  'finder.show',
  'finder.no-needs',
  'finder.sites',
  'finder.real',
  'finder.silent-sites',
  'finder.area',
  'finder.piece',
  'finder.floor',
  'finder.power',
  'finder.water',
  'finder.supplies',
  'finder.supplies-hint',
  'finder.how-much',
  'finder.distances',
  'finder.more-needs',
  'finder.price',
  'finder.currency',
  'finder.basis',
  'finder.any-region',
  'finder.any-regime',
  'finder.kind',
  'finder.kind-any',
  'finder.kind-plot',
  'finder.kind-building',
  'finder.less',
  'finder.more',
  'finder.not-a-number',
  'finder.map',
  'finder.map-region',
  'finder.map-note',
  'finder.loading',
  'finder.failed',
  'finder.status',
  'finder.taken',
  'finder.full',
  'finder.near',
  'finder.unknown',
  'finder.near-note',
  'finder.unknown-note',
  'finder.none',
  'finder.relax-most',
  'finder.relax-least',
  'finder.relax-drop',
  'finder.relax-apply',
  'finder.relax-none',
  'finder.relax-silent',
  'search.more',
  'finder.building',
  'finder.whole-area',
  'finder.column-group',
  'finder.column-area',
  'finder.column-floor',
  'finder.column-outcome',
  'finder.ask',
  'finder.no-contact',
  'finder.fits',
  'finder.short',
  'finder.reason',
  'finder.wanted',
  'finder.ceiling',
  'finder.not-comparable',
  'finder.free-now',
  'finder.reserved',
  'finder.free-silent',
  'finder.plots-silent',
  'finder.name-area',
  'finder.name-piece',
  'finder.name-floor',
  'finder.name-road',
  'finder.name-border',
  'finder.name-airport',
  'finder.name-price',
  'finder.note-at-boundary',
  'finder.note-off-boundary',
  'finder.note-in-park',
  'finder.note-possible',
  'compare.add',
  'compare.plot-name',
  'filter.remove',
  'filter.reset',
  'notice.not-applicable',
  'notice.not-published',
  'park.no',
  'park.section-infrastructure',
  'parks.column-regime',
  'parks.column-region',
  'parks.region-none',
  'plots.none',
  'plots.park',
  'view.ignored',
] as const;
export type Word = (typeof WORDS)[number];

/** Said only where there are fictional parks to show. */
export const EXAMPLE_WORDS = [
  'finder.examples',
  'finder.see-examples',
  'finder.example-row',
  'sample.band',
  'sample.plots-text',
] as const;
export type ExampleWord = (typeof EXAMPLE_WORDS)[number];

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** What a reader is spoken to with. */
export interface Voice {
  readonly language: Language;
  readonly say: Say;
  /** Names of the legal regimes: those of one language weigh less than the table of all. */
  readonly regimes: Readonly<Record<Regime, string>>;
}

export const UNIT_OF = {
  area: 'ha',
  piece: 'ha',
  floor: 'm2',
  power: UTILITY_UNITS.electricity,
  gas: UTILITY_UNITS.gas,
  heat: UTILITY_UNITS.heat,
  water: UTILITY_UNITS.water,
  sewage: UTILITY_UNITS.sewage,
  internet: UTILITY_UNITS.internet,
  rail: 'km',
  road: 'km',
  border: 'km',
  airport: 'km',
} as const satisfies Readonly<Record<Exclude<Need, 'free' | 'price'>, Unit>>;

function priceWords({ amount, currency, basis }: Price, language: Language): string {
  return `${formatExact(amount, language)} ${textIn(CURRENCIES[currency] ?? {}, language)} ${textIn(PRICE_BASES[basis], language)}`;
}

/** What a need is called among the reasons: `темир жол`. */
export function nameOf(need: Exclude<Need, 'free'> | Filter, { language, say }: Voice): string {
  switch (need) {
    case 'power':
      return textIn(UTILITY_NAMES.electricity, language);
    case 'gas':
    case 'heat':
    case 'water':
    case 'sewage':
    case 'internet':
    case 'rail':
      return textIn(UTILITY_NAMES[need], language);
    case 'kind':
      return say('finder.kind');
    case 'region':
      return say('parks.column-region');
    case 'regime':
      return say('parks.column-regime');
    case 'area':
    case 'piece':
    case 'floor':
    case 'road':
    case 'border':
    case 'airport':
    case 'price':
      return say(`finder.name-${need}`);
  }
}

/** Why a need is met or not: `темир жол: 22 км`, and under it `керек 5`. */
export interface Reason {
  readonly text: string;
  readonly detail: string;
}

export function reasonOf(finding: Finding, isSite: boolean, voice: Voice): Reason {
  const { need, wanted, note } = finding;
  if (need === 'free') return { text: freedomWords(finding, isSite, voice), detail: '' };
  const { say } = voice;
  const value = valueWords(finding, need, voice);
  const detail = [
    ...(wanted === null ? [] : [wantedWords(need, wanted, voice)]),
    // A note explains a figure; without a figure it is the value itself.
    ...(note !== null && finding.have !== null ? [noteWords(note, say)] : []),
    ...(finding.state === 'not-comparable' ? [say('finder.not-comparable')] : []),
  ];
  return {
    text: say('finder.reason', { name: nameOf(need, voice), value }),
    detail: detail.join(', '),
  };
}

function freedomWords({ state }: Finding, isSite: boolean, { say }: Voice): string {
  if (state === 'fits') return say('finder.free-now');
  if (state === 'not-applicable') return say('notice.not-applicable');
  if (state === 'short') return say('finder.reserved');
  return say(isSite ? 'finder.plots-silent' : 'finder.free-silent');
}

function valueWords(
  { state, have, note, price }: Finding,
  need: Exclude<Need, 'free'>,
  { language, say }: Voice,
): string {
  if (price) return priceWords(price, language);
  if (have !== null && need !== 'price') return measured(have, UNIT_OF[need], language);
  if (state === 'not-published') return say('notice.not-published');
  if (state === 'not-applicable') return say('notice.not-applicable');
  return note === null ? '' : noteWords(note, say);
}

function wantedWords(need: Exclude<Need, 'free'>, wanted: number, { language, say }: Voice) {
  const figure = formatExact(wanted, language);
  return need === 'price'
    ? say('finder.ceiling', { wanted: figure })
    : say('finder.wanted', { wanted: figure });
}

function noteWords(note: Note, say: Say): string {
  return note === 'absent' ? say('park.no') : say(`finder.note-${note}`);
}

const AT_MOST: ReadonlySet<string> = new Set(['rail', 'road', 'border', 'airport', 'price']);

/** A need that is set, on a chip: `аянты ≥ 5 га`. */
export function chipOf(
  need: Exclude<Need, 'free'> | Filter,
  needs: Needs,
  voice: Voice,
): string | null {
  const value: string | SupplyNeed = needs[need];
  const { language, say } = voice;
  if (value === null) return null;
  if (need === 'region') return needs.region && regionName(needs.region, language);
  if (need === 'regime') return needs.regime && voice.regimes[needs.regime];
  if (need === 'kind') return needs.kind && say(`finder.kind-${needs.kind}`);
  const name = nameOf(need, voice);
  if (typeof value !== 'number') return name;
  return `${name} ${AT_MOST.has(need) ? '≤' : '≥'} ${figureWords(need, value, needs, language)}`;
}

function figureWords(
  need: Exclude<Need, 'free'>,
  value: number,
  { currency, basis }: Needs,
  language: Language,
): string {
  if (need === 'price') return priceWords({ amount: value, currency, basis }, language);
  return measured(value, UNIT_OF[need], language);
}

/** What giving way in one need would bring, in a sentence. */
export function relaxationWords(
  { need, to, matches: count }: Relaxation,
  needs: Needs,
  voice: Voice,
): string {
  const { language, say } = voice;
  const name = nameOf(need, voice);
  if (to === null || need === 'kind' || need === 'region' || need === 'regime') {
    return say('finder.relax-drop', { name, count });
  }
  const value = figureWords(need, to, needs, language);
  return say(AT_MOST.has(need) ? 'finder.relax-most' : 'finder.relax-least', {
    name,
    value,
    count,
  });
}
