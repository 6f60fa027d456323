import type { Cost, Direction, Programme, ThousandSom } from '../../../engine/programme/model.ts';
import {
  amountOf,
  costOf,
  directionsByCost,
  shareOf,
  totalCost,
} from '../../../engine/programme/totals.ts';
import { greatest } from '../../drawings/drawing.ts';

export interface DirectionBar {
  readonly direction: Direction;
  readonly cost: Cost;
  /** 0–1 of the programme's cost. */
  readonly share: number;
}

export interface DirectionBarsState {
  /** The costliest first; equal ones in the order of the source. */
  readonly bars: readonly DirectionBar[];
  readonly greatest: ThousandSom;
}

/** Where the money goes: each direction's cost and its share of the whole. */
export function directionBarsOf(programme: Programme): DirectionBarsState {
  const whole = totalCost(programme.measures);
  const bars = directionsByCost(programme).map((direction) => {
    const cost = costOf(direction.measures);
    return { direction, cost, share: shareOf(amountOf(cost), whole) };
  });
  return { bars, greatest: greatest(bars.map(({ cost }) => amountOf(cost))) };
}
