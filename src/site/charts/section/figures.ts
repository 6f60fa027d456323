import { costCell, directionCells, worded, type ChartFigures } from '../chart.ts';
import type { SectionState } from './state.ts';

export const sectionFigures = ({ layers }: SectionState): ChartFigures => ({
  header: [...worded('direction'), 'measures', 'cost', 'measures_zero', 'measures_not_stated'],
  rows: layers.map(({ direction, cost, without }) => [
    ...directionCells(direction),
    direction.measures.length,
    costCell(cost),
    without.filter((kind) => kind === 'zero').length,
    without.filter((kind) => kind === 'not-stated').length,
  ]),
});
