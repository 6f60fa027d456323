import { CELLS, type Cell } from '../schema/costs.ts';
import type { Measure } from './model.ts';
import { numberOf, type SourceTable, type WordPlace } from './source-table.ts';

/** A cell of the programme's table with the words of the source that print it. */
export interface PlacedCell {
  readonly measure: Measure;
  readonly cell: Cell;
  /** Never empty: a cell that is not printed has no place. */
  readonly places: readonly [WordPlace, ...WordPlace[]];
}

/** Where the source prints each cell of each measure, in the order of the source. */
export function placedCells(
  source: SourceTable | null,
  measures: readonly Measure[],
): PlacedCell[] {
  const byNumber = new Map(measures.map((measure) => [measure.number, measure]));
  return (source?.rows ?? []).flatMap((row) => {
    const measure = byNumber.get(numberOf(row));
    if (measure === undefined) return [];
    return CELLS.flatMap((cell) => {
      const [first, ...rest] = row.cells[cell].places;
      return first === undefined ? [] : [{ measure, cell, places: [first, ...rest] as const }];
    });
  });
}
