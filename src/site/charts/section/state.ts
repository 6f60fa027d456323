import type { Cost, Direction, Programme, ThousandSom } from '../../../engine/programme/model.ts';
import { amountOf, costOf } from '../../../engine/programme/totals.ts';
import { running } from '../../drawings/drawing.ts';
import { withoutCost, type NoCost } from '../../drawings/no-cost.ts';

/** One direction in the drill core. Depth is money: the sum of all directions above. */
export interface Layer {
  readonly direction: Direction;
  readonly cost: Cost;
  readonly from: ThousandSom;
  readonly to: ThousandSom;
  /** Depths inside the layer where one measure ends and the next begins. */
  readonly seams: readonly ThousandSom[];
  /** Its measures without a cost, each by its reason. */
  readonly without: readonly NoCost[];
}

export interface SectionState {
  /** In the order of the source. */
  readonly layers: readonly Layer[];
  readonly total: ThousandSom;
}

/** The programme in section: each direction as thick as its cost. */
export function sectionOf({ directions }: Pick<Programme, 'directions'>): SectionState {
  const costs = directions.map(({ measures }) => costOf(measures));
  const depths = running(costs.map(amountOf));
  const layers = directions.map((direction, index): Layer => {
    const cost = costs[index] ?? costOf(direction.measures);
    const from = depths[index] ?? 0;
    return {
      direction,
      cost,
      from,
      to: from + amountOf(cost),
      seams: seamsOf(direction, from),
      without: withoutCost(direction.measures),
    };
  });
  return { layers, total: depths.at(-1) ?? 0 };
}

function seamsOf({ measures }: Direction, from: ThousandSom): ThousandSom[] {
  const amounts = measures.map(({ cost }) => amountOf(cost)).filter((amount) => amount > 0);
  return running(amounts)
    .slice(1, -1)
    .map((depth) => from + depth);
}
