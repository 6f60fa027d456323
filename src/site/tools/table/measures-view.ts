import { fold } from '../../../engine/search/fold.ts';
import { choice, codecOf, oneOf, words, type Codec } from '../../view/codec.ts';

/**
 * What the measures explorer shows. One view = one address = one download:
 * everything a reader chose is here, and all of it stands in the address.
 */
export interface MeasuresView {
  readonly text: string;
  readonly direction: string | null;
  readonly body: string | null;
  readonly year: number | null;
  readonly cost: CostFilter;
  readonly sort: Sort;
}

export const COST_FILTERS = ['any', 'stated', 'zero', 'not-stated'] as const;
export type CostFilter = (typeof COST_FILTERS)[number];

export const SORTS = ['source', 'cost', 'start'] as const;
export type Sort = (typeof SORTS)[number];

/** What the explorer needs to know of a measure to find, filter and sort it. */
export interface MeasureEntry {
  readonly id: string;
  readonly direction: string;
  readonly bodies: readonly string[];
  /** Years in which the measure runs, both included; `null` where the source states none. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly cost: Exclude<CostFilter, 'any'>;
  /** Thousand som; 0 where no amount is stated. */
  readonly amount: number;
  /** Folded text of all three languages, bodies and number included. */
  readonly text: string;
}

/** The values that the address may name; others are ignored. */
export interface Choices {
  readonly directions: readonly string[];
  readonly bodies: readonly string[];
  readonly years: readonly number[];
}

export function measuresCodec({ directions, bodies, years }: Choices): Codec<MeasuresView> {
  return codecOf<MeasuresView>({
    text: words(),
    direction: choice(directions),
    body: choice(bodies),
    year: choice(years),
    cost: oneOf(COST_FILTERS, 'any'),
    sort: oneOf(SORTS, 'source'),
  });
}

/** The measures of a view, in its order. */
export function applyView(entries: readonly MeasureEntry[], view: MeasuresView): MeasureEntry[] {
  const sought = fold(view.text).split(' ').filter(Boolean);
  const shown = entries.filter(
    (entry) =>
      sought.every((word) => entry.text.includes(word)) &&
      (view.direction === null || entry.direction === view.direction) &&
      (view.body === null || entry.bodies.includes(view.body)) &&
      (view.year === null || runsIn(entry, view.year)) &&
      (view.cost === 'any' || entry.cost === view.cost),
  );
  return view.sort === 'source' ? shown : shown.toSorted(BY[view.sort]);
}

function runsIn({ years }: MeasureEntry, year: number): boolean {
  return years !== null && years.from <= year && year <= years.to;
}

const BY: Record<Exclude<Sort, 'source'>, (a: MeasureEntry, b: MeasureEntry) => number> = {
  // A zero is stated, so it stands before what is not stated.
  cost: (a, b) => b.amount - a.amount || rank(a) - rank(b),
  start: (a, b) => (a.years?.from ?? Infinity) - (b.years?.from ?? Infinity) || 0,
};

const rank = ({ cost }: MeasureEntry): number => (cost === 'not-stated' ? 1 : 0);
