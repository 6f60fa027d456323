import type { Cost, Measure, Programme, ThousandSom } from '../../../engine/programme/model.ts';
import { amountOf } from '../../../engine/programme/totals.ts';
import { BLOCKS, type Block, type Column } from '../../../engine/schema/costs.ts';
import { greatest } from '../drawing.ts';

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
  const blocks = BLOCKS.map((block) => ({
    block,
    total: tally(measures, block, 'total'),
    parts: PARTS.map((part) => ({ part, ...tally(measures, block, part) })),
  }));
  const sums = blocks.flatMap(({ parts }) => parts.map(({ sum }) => amountOf(sum)));
  return { blocks, greatest: greatest(sums) };
}

function tally(measures: readonly Measure[], block: Block, column: Column): Tally {
  const values = measures.map(({ cells }) => cells[`${block}_${column}`].value);
  const stated = values.filter((value) => value !== null);
  const amount = stated.reduce((sum, value) => sum + value, 0);
  return { sum: sumOf(amount, stated.length), blank: values.length - stated.length };
}

function sumOf(amount: ThousandSom, stated: number): Cost {
  if (amount > 0) return { state: 'amount', amount };
  return { state: stated > 0 ? 'zero' : 'not-stated' };
}
