import type { Cost, Programme, ThousandSom } from '../../../engine/programme/model.ts';
import { amountOf, cellTotals } from '../../../engine/programme/totals.ts';
import { BLOCKS, type Block, type Column } from '../../../engine/schema/costs.ts';
import { greatest } from '../../drawings/drawing.ts';

/** The columns that are parts of a block's total. */
export const PARTS = ['c1', 'c2', 'c3'] as const satisfies readonly Column[];

export type Part = (typeof PARTS)[number];

/** The sum of one cell over all rows of the table. */
export interface Tally {
  readonly sum: Cost;
  /** Rows in which the source leaves the cell empty. */
  readonly blank: number;
}

export interface BlockTally {
  readonly block: Block;
  readonly total: Tally;
  readonly parts: readonly (Tally & { readonly part: Part })[];
}

export interface SufficiencyState {
  readonly blocks: readonly BlockTally[];
  readonly greatest: ThousandSom;
}

/** Is there enough: the sums of the table's three blocks by their columns. */
export function sufficiencyOf({ measures }: Pick<Programme, 'measures'>): SufficiencyState {
  const totals = cellTotals({ measures });
  const tally = (block: Block, column: Column): Tally => {
    const cell = `${block}_${column}` as const;
    const blank = measures.filter(({ cells }) => cells[cell].value === null).length;
    return { sum: sumOf(totals[cell], measures.length - blank), blank };
  };
  const blocks = BLOCKS.map((block) => ({
    block,
    total: tally(block, 'total'),
    parts: PARTS.map((part) => ({ part, ...tally(block, part) })),
  }));
  const sums = blocks.flatMap(({ parts }) => parts.map(({ sum }) => amountOf(sum)));
  return { blocks, greatest: greatest(sums) };
}

function sumOf(amount: ThousandSom, stated: number): Cost {
  if (amount > 0) return { state: 'amount', amount };
  return { state: stated > 0 ? 'zero' : 'not-stated' };
}
