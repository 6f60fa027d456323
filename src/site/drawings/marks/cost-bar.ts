import type { Cost, ThousandSom } from '../../../engine/programme/model.ts';

/** A cost as a mark on the scale from 0 to the greatest. */
export type CostMark =
  | { readonly kind: 'bar'; readonly percent: number }
  | { readonly kind: 'zero' }
  | { readonly kind: 'not-stated' };

/** The mark of a cost: three states, three marks. */
export function costMark(cost: Cost, greatest: ThousandSom): CostMark {
  if (cost.state !== 'amount') return { kind: cost.state };
  const part = greatest > 0 ? Math.min(1, cost.amount / greatest) : 0;
  return { kind: 'bar', percent: Math.round(part * 10_000) / 100 };
}
