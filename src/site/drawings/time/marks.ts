import type { Cost } from '../../../engine/programme/model.ts';

/**
 * The class of a bar in time: copper only where money is stated. With `hatched` the bar is an
 * outline, and the hatching says that the time isn't stated.
 */
export function barClass(cost: Cost['state'], hatched = false): string {
  switch (cost) {
    case 'amount':
      return hatched ? 'chart-money-edge' : 'chart-money';
    case 'zero':
      return 'chart-none';
    case 'not-stated':
      return 'chart-none chart-unstated';
  }
}
