import type { Answer, Utility } from '../../../engine/parks/model.ts';
import { NOT_APPLICABLE } from '../../../engine/schema/field.ts';

/** Which of the three figures is published, and which one follows from the other two. */
export type Figure = 'total' | 'used' | 'free';

/**
 * What is known of one utility's capacity.
 * `measured`: at least two of the three figures, so the third follows.
 * `partial`: one figure only. `absent`: said not to be there. The other two have no figures.
 */
export type Capacity =
  | {
      readonly kind: 'measured';
      readonly total: number;
      readonly used: number;
      readonly free: number;
      /** Part of the total that is neither used nor free; 0 where the figures agree. */
      readonly unexplained: number;
      /** The figure computed by the portal, if any. */
      readonly computed: Figure | null;
    }
  | { readonly kind: 'partial'; readonly figure: Figure; readonly amount: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-published' }
  | { readonly kind: 'not-applicable' };

export interface CapacityState {
  readonly capacity: Capacity;
  /** Free capacity that the Regulation requires (5.8 a), in the same unit; `null` for none. */
  readonly requiredFree: number | null;
}

/** A utility's capacity as published (10.3), and what the Regulation requires of it. */
export function capacityOf(
  utility: Pick<Utility, 'connection' | 'total' | 'used' | 'free'> | null,
  requiredFree: number | null = null,
): CapacityState {
  return { capacity: utility ? known(utility) : { kind: 'not-published' }, requiredFree };
}

function known({
  connection,
  ...answers
}: Pick<Utility, 'connection' | 'total' | 'used' | 'free'>): Capacity {
  const total = numberOf(answers.total);
  const used = numberOf(answers.used);
  const free = numberOf(answers.free);
  if (total !== undefined && used !== undefined && free !== undefined) {
    return measured(total, used, free, null);
  }
  if (total !== undefined && used !== undefined) {
    return measured(total, used, Math.max(0, round(total - used)), 'free');
  }
  if (total !== undefined && free !== undefined) {
    return measured(total, Math.max(0, round(total - free)), free, 'used');
  }
  if (used !== undefined && free !== undefined) {
    return measured(round(used + free), used, free, 'total');
  }
  if (free !== undefined) return { kind: 'partial', figure: 'free', amount: free };
  if (total !== undefined) return { kind: 'partial', figure: 'total', amount: total };
  if (used !== undefined) return { kind: 'partial', figure: 'used', amount: used };
  if (connection === 'absent') return { kind: 'absent' };
  const silent = [connection, answers.total, answers.used, answers.free];
  return silent.includes(null) || connection !== NOT_APPLICABLE
    ? { kind: 'not-published' }
    : { kind: 'not-applicable' };
}

function measured(total: number, used: number, free: number, computed: Figure | null): Capacity {
  const unexplained = Math.max(0, round(total - used - free));
  return { kind: 'measured', total, used, free, unexplained, computed };
}

function numberOf(answer: Answer<number>): number | undefined {
  return typeof answer === 'number' ? answer : undefined;
}

/** Differences of decimals without the dust of binary fractions: 24 − 9.6 is 14.4. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
