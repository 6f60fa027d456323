import type { ScaleLinear } from 'd3';
import type { ThousandSom } from '../../engine/programme/model.ts';
import { pixel, type Tick } from './drawing.ts';

const MILLION: ThousandSom = 1000;

/** About `count` round ticks on a scale of money; only whole millions, for only they are printed. */
export function moneyTicks(
  scale: ScaleLinear<number, number>,
  count: number,
  text: (amount: ThousandSom) => string,
): Tick[] {
  return scale
    .ticks(count)
    .filter((amount) => amount % MILLION === 0)
    .map((amount) => ({ at: pixel(scale(amount)), text: text(amount) }));
}
