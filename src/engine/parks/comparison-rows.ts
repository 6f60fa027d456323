import { UTILITIES, UTILITY_UNITS } from '../schema/park-codes.ts';
import { PARK_FACTS, type FactName } from '../schema/park-facts.ts';
import type { Direction, Group, Row } from './comparison.ts';
import type { UtilityKind } from './model.ts';

/** The rows of a comparison, and of each why one answer can or can't be the better one. */

const row = (group: Group, code: string, better: Direction | null = null): Row => ({
  code,
  group,
  better,
});

const rows = (group: Group, codes: readonly string[]): Row[] =>
  codes.map((code) => row(group, code));

const KINDS = Object.keys(UTILITIES) as UtilityKind[];

/** Roads and railways have no capacity. */
const CAPACITIES = KINDS.filter((kind) => UTILITY_UNITS[kind] !== null);

/** What is free is what a newcomer can have, in one unit for all parks: more of it is better. */
const freeCapacity = (kind: UtilityKind): Row => row('utilities', `${kind}_free`, 'more');

/**
 * What others already use counts in the total, so a larger one promises nothing. A connection is told
 * in words: one that is possible has its price and its day.
 */
const capacityRows = (kind: UtilityKind): Row[] => [
  ...(CAPACITIES.includes(kind) ? [freeCapacity(kind), row('utilities', `${kind}_total`)] : []),
  row('utilities', `${kind}_connection`),
];

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
  ...KINDS.flatMap(capacityRows),
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
  ...CAPACITIES.map(freeCapacity),
  ...DISTANCES,
];

export const isFact = (code: string): code is FactName => code in PARK_FACTS;
