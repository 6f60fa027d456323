import { costCell, directionCells, inLanguages, worded, type ChartFigures } from '../chart.ts';
import type { BodyMatrixState } from './state.ts';

export const bodyMatrixFigures = ({ cells }: BodyMatrixState): ChartFigures => ({
  header: [...worded('direction'), ...worded('body'), 'measures', 'cost'],
  rows: cells.map(({ direction, body, measures, cost }) => [
    ...directionCells(direction),
    body.id,
    ...inLanguages(body.abbreviation),
    measures.length,
    costCell(cost),
  ]),
});
