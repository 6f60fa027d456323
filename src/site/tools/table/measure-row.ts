import { LANGUAGES, textIn } from '../../../words/language.ts';
import type { Cost, Measure, Programme } from '../../../engine/programme/model.ts';
import { amountOf, yearsOf } from '../../../engine/programme/totals.ts';
import { fold } from '../../../engine/search/fold.ts';
import type { TableRow } from './view.ts';

/** What a cost can be looked for by, and what it is called in addresses. */
export const COSTS = ['stated', 'zero', 'not-stated'] as const;
const COST_OF: Record<Cost['state'], (typeof COSTS)[number]> = {
  amount: 'stated',
  zero: 'zero',
  'not-stated': 'not-stated',
};

/**
 * A measure as the view of all measures finds, orders and adds it up. Text in all languages, so
 * that any of them finds it; the years in which it runs, both ends included.
 */
export function measureRow(measure: Measure, programme: Programme): TableRow {
  const years = yearsOf(measure, programme);
  const amount = amountOf(measure.cost);
  const titles = LANGUAGES.map((language) => textIn(measure.title, language));
  const bodies = measure.bodies.flatMap(({ body, printed }) => [
    printed,
    ...LANGUAGES.map((language) => textIn(body.abbreviation, language)),
  ]);
  return {
    key: measure.id,
    values: {
      direction: [measure.directionId],
      body: measure.bodies.map(({ body }) => body.id),
      year: years === null ? [] : yearsBetween(years).map(String),
      cost: [COST_OF[measure.cost.state]],
    },
    order: {
      // The largest first. A zero is stated, so it stands before what is not stated.
      cost: measure.cost.state === 'not-stated' ? '' : String(-amount),
      start: years === null ? '' : String(years.from),
    },
    text: fold([`№ ${measure.number}`, ...titles, ...new Set(bodies)].join(' ')),
    amount,
  };
}

/** All years of a span, both ends included. */
export const yearsBetween = ({ from, to }: { readonly from: number; readonly to: number }) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
