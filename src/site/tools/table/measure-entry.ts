import { LANGUAGES, textIn } from '../../../words/language.ts';
import type { Cost, Measure, Programme } from '../../../engine/programme/model.ts';
import { amountOf, yearsOf } from '../../../engine/programme/totals.ts';
import { fold } from '../../../engine/search/fold.ts';
import type { MeasureEntry } from './measures-view.ts';

const FILTER_OF: Record<Cost['state'], MeasureEntry['cost']> = {
  amount: 'stated',
  zero: 'zero',
  'not-stated': 'not-stated',
};

/** What the explorer knows of a measure: text in all languages, so that any of them finds it. */
export function measureEntry(measure: Measure, programme: Programme): MeasureEntry {
  const bodies = measure.bodies.flatMap(({ body, printed }) => [
    printed,
    ...LANGUAGES.flatMap((language) => [textIn(body.abbreviation, language)]),
  ]);
  const titles = LANGUAGES.map((language) => textIn(measure.title, language));
  return {
    id: measure.id,
    direction: measure.directionId,
    bodies: measure.bodies.map(({ body }) => body.id),
    years: yearsOf(measure, programme),
    cost: FILTER_OF[measure.cost.state],
    amount: amountOf(measure.cost),
    text: fold([`№ ${measure.number}`, ...titles, ...new Set(bodies)].join(' ')),
  };
}
