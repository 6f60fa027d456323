import type { Cost, Measure } from '../../engine/programme/model.ts';
import { totalCost } from '../../engine/programme/totals.ts';

/** The two ways of having no cost. They never look alike. */
export type NoCost = Exclude<Cost['state'], 'amount'>;

/** The cost of several measures: their sum, a stated zero, or nothing stated at all. */
export function costOf(measures: readonly Measure[]): Cost {
  const amount = totalCost(measures);
  if (amount > 0) return { state: 'amount', amount };
  const stated = measures.some((measure) => measure.cost.state === 'zero');
  return { state: stated ? 'zero' : 'not-stated' };
}

/** The measures without a cost, in the order of the source, each by its reason. */
export function withoutCost(measures: readonly Measure[]): NoCost[] {
  return measures.flatMap(({ cost }) => (cost.state === 'amount' ? [] : [cost.state]));
}
