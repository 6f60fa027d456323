import { UTILITIES, UTILITY_UNITS } from '../schema/park-codes.ts';
import { PARK_FACTS, type FactName } from '../schema/park-facts.ts';
import type { UtilityKind } from './model.ts';

/** The rows of a comparison: what is asked of each column, and where one answer is the better one. */
export interface Row {
  readonly code: string;
  readonly group: Group;
  /** Which way is better, only where nobody can argue; `null` where it depends on who asks. */
  readonly better: Direction | null;
}

export type Direction = 'more' | 'less';

export const GROUPS = [
  'site',
  'plot',
  'area',
  'utilities',
  'boundary',
  'distances',
  'terms',
  'company',
  'requirements',
  'published',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a column answers in a row. */
export type Cell =
  | {
      readonly state: 'stated';
      readonly text: string;
      readonly measure?: Measure;
    }
  | { readonly state: 'not-published' | 'not-applicable' };

/** A number that may be better or worse than those of the same kind, and than no others. */
export interface Measure {
  readonly amount: number;
  /** What it may be compared with: `KGS m2-year`. Nothing where every number of the row fits. */
  readonly among?: string;
}

const row = (group: Group, code: string, better: Direction | null = null): Row => ({
  code,
  group,
  better,
});

const rows = (group: Group, codes: readonly string[]): Row[] =>
  codes.map((code) => row(group, code));

export const KINDS = Object.keys(UTILITIES) as UtilityKind[];

/** Roads and railways have no capacity. */
export const CAPACITIES = KINDS.filter((kind) => UTILITY_UNITS[kind] !== null);

/** What is free is what a newcomer can have, in one unit for all parks: more of it is better. */
const FREE_CAPACITIES = CAPACITIES.map((kind) => row('utilities', `${kind}_free`, 'more'));

/**
 * The same journey for less way is better. But some productions have to keep away from where people
 * live, so the distance to a settlement has no better side.
 */
const DISTANCES = [
  row('distances', 'km_settlement'),
  row('distances', 'km_motorway', 'less'),
  row('distances', 'km_rail', 'less'),
  row('distances', 'km_airport', 'less'),
  row('distances', 'km_border', 'less'),
];

/** Words, places and codes: a status or a region suits or doesn't. */
const SITE = rows('site', ['region', 'regime', 'status']);

/** How long a lease may last is a limit on both sides: who needs five years loses nothing by 49. */
const LEASE = rows('terms', ['lease_years_least', 'lease_years_most']);

export const PARK_ROWS: readonly Row[] = [
  ...SITE,
  // Residents are a sign of life to one reader and of competition to another.
  row('site', 'residents_count'),
  // A hectare more is no use to who needs two; nor is a plot more.
  ...rows('area', ['area_total', 'area_useful', 'area_free_useful', 'plots_free', 'plots_area']),
  ...CAPACITIES.flatMap((kind, index) => [
    ...FREE_CAPACITIES.slice(index, index + 1),
    // What others already use counts in the total, so a larger one promises nothing.
    row('utilities', `${kind}_total`),
  ]),
  // Words: a possible connection has its price and its day, which are told elsewhere.
  ...KINDS.map((kind) => row('utilities', `${kind}_connection`)),
  ...DISTANCES,
  // The same decision sooner is better.
  row('terms', 'terms_days', 'less'),
  ...LEASE,
  // Texts: rents and fees have bases of their own, incentives conditions of their own.
  ...rows('terms', ['terms_rent', 'terms_fees', 'terms_incentives', 'terms_who']),
  // Which of the nine are offered matters, not how many.
  row('terms', 'services'),
  ...rows('company', ['company_name', 'company_form', 'contact_phone', 'contact_email', 'website']),
  row('requirements', 'binding'),
  // Better only among parks that the Regulation binds; others owe nothing here (see `Measure`).
  row('requirements', 'met', 'more'),
  // Fewer failures would reward a park for its silence.
  ...rows('requirements', ['not-met', 'not-published', 'not-applicable']),
  // How much is known says nothing of how good the place is.
  ...rows('published', ['facts_published', 'checked_on']),
];

export const PLOT_ROWS: readonly Row[] = [
  row('site', 'park'),
  ...SITE,
  // Sizes and their division suit or don't.
  ...rows('plot', ['area', 'largest_piece', 'divisible', 'occupancy']),
  ...rows('plot', ['permitted_use', 'allows_industry']),
  // A day suits or doesn't: who builds in two years loses nothing by a later one.
  row('plot', 'available_from'),
  // Yes and no, not numbers: who needs no railway is no better off beside one.
  ...KINDS.map((kind) => row('boundary', `boundary_${kind}`)),
  // The same money for the same thing: less is better (see `Measure`).
  row('terms', 'price', 'less'),
  row('terms', 'plot_terms'),
  ...LEASE,
  ...FREE_CAPACITIES,
  ...DISTANCES,
];

export const isFact = (code: string): code is FactName => code in PARK_FACTS;

/**
 * The place of the one best answer, or `null`. Silence neither wins nor loses; equal best answers
 * point to nobody, and so do answers that can't all be compared: another currency, another regime.
 */
export function betterOf({ better }: Pick<Row, 'better'>, cells: readonly Cell[]): number | null {
  if (better === null) return null;
  const stated = cells.flatMap((cell, place) => (cell.state === 'stated' ? [{ cell, place }] : []));
  const measured = stated.flatMap(({ cell: { measure }, place }) =>
    measure === undefined ? [] : [{ ...measure, place }],
  );
  const kinds = new Set(measured.map(({ among }) => among));
  if (measured.length < 2 || measured.length < stated.length || kinds.size > 1) return null;
  const amounts = measured.map(({ amount }) => amount);
  const best = better === 'more' ? Math.max(...amounts) : Math.min(...amounts);
  const [first, second] = measured.filter(({ amount }) => amount === best);
  return first === undefined || second !== undefined ? null : first.place;
}

/** Whether the columns answer differently; to say nothing is an answer of its own. */
export function differ(cells: readonly Cell[]): boolean {
  const answers = cells.map((cell) => (cell.state === 'stated' ? `=${cell.text}` : cell.state));
  return new Set(answers).size > 1;
}
