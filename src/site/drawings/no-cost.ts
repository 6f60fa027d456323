import type { Cost, Measure } from '../../engine/programme/model.ts';

/** The two ways of having no cost. They never look alike. */
export type NoCost = Exclude<Cost['state'], 'amount'>;

/** The measures without a cost, in the order of the source, each by its reason. */
export function withoutCost(measures: readonly Measure[]): NoCost[] {
  return measures.flatMap(({ cost }) => (cost.state === 'amount' ? [] : [cost.state]));
}
