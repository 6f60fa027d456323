import type { Programme } from '../../../engine/programme/model.ts';
import { costCell, inLanguages, worded, type ChartFigures } from '../chart.ts';
import type { SufficiencyState } from './state.ts';

/** `reading`: what the blocks and columns of the table are customarily called. */
export const sufficiencyFigures = (
  { blocks }: SufficiencyState,
  reading: Programme['reading'],
): ChartFigures => ({
  header: [...worded('block'), ...worded('column'), 'sum', 'rows_not_stated'],
  rows: blocks.flatMap(({ block, total, parts }) =>
    [{ part: 'total' as const, ...total }, ...parts].map(({ part, sum, blank }) => [
      block,
      ...inLanguages(reading.blocks[block]),
      part,
      ...inLanguages(reading.columns[part]),
      costCell(sum),
      blank,
    ]),
  ),
});
