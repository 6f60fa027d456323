import { costCell, directionCells, worded, type ChartFigures } from '../chart.ts';
import type { DirectionBarsState } from './state.ts';

export const directionBarsFigures = ({ bars }: DirectionBarsState): ChartFigures => ({
  header: [...worded('direction'), 'cost', 'share'],
  rows: bars.map(({ direction, cost, share }) => [
    ...directionCells(direction),
    costCell(cost),
    Number(share.toFixed(6)),
  ]),
});
