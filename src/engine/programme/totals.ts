import { BLOCKS, CELLS, COLUMNS, type Block, type Cell, type Column } from '../schema/costs.ts';
import type { Body, Cost, Direction, Measure, Programme, ThousandSom } from './model.ts';

/**
 * The sums over measures that pages, charts and files show. Amounts are thousand som, whole numbers;
 * what the source leaves empty adds nothing and is counted apart.
 */

export const amountOf = (cost: Cost): ThousandSom => (cost.state === 'amount' ? cost.amount : 0);

const hasAmount = (measure: Measure): boolean => measure.cost.state === 'amount';

/** Cost as stated of several measures together. */
export function totalCost(measures: readonly Measure[]): ThousandSom {
  return measures.reduce((sum, { cost }) => sum + amountOf(cost), 0);
}

/** How many of the measures have no amount: stated as 0 or not stated. */
export function countWithoutCost(measures: readonly Measure[]): number {
  return measures.filter((measure) => !hasAmount(measure)).length;
}

/** A part of a whole, 0 to 1; 0 of nothing is 0. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The directions with the largest cost first; equal ones stay in the order of the source. */
export function directionsByCost(programme: Programme): Direction[] {
  return programme.directions.toSorted((a, b) => totalCost(b.measures) - totalCost(a.measures));
}

const namings = new WeakMap<Programme, ReadonlyMap<Body, Measure[]>>();

/** Measures that name a body. Their cost is never split, nor added up over bodies. */
export function measuresNaming(programme: Programme, body: Body): readonly Measure[] {
  // Every page of a measure asks this of its bodies, so the programme is read through once.
  const known = namings.get(programme) ?? namingsOf(programme);
  namings.set(programme, known);
  return known.get(body) ?? [];
}

function namingsOf({ measures }: Programme): ReadonlyMap<Body, Measure[]> {
  const naming = new Map<Body, Measure[]>();
  for (const measure of measures) {
    for (const { body } of measure.bodies) {
      const known = naming.get(body);
      if (known) known.push(measure);
      else naming.set(body, [measure]);
    }
  }
  return naming;
}

/** Public bodies and organisations, without unexplained abbreviations and parties that are no bodies. */
export const responsibleBodies = (programme: Programme): Body[] =>
  programme.bodies.filter(({ kind }) => kind === 'body');

export const otherParties = (programme: Programme): Body[] =>
  programme.bodies.filter(({ kind }) => kind !== 'body');

/** Bodies with the most measures first. */
export function byMeasuresNamed(programme: Programme, bodies: readonly Body[]): Body[] {
  const count = (body: Body): number => measuresNaming(programme, body).length;
  return bodies.toSorted((a, b) => count(b) - count(a));
}

/** The column sums of the twelve cells over all measures; an empty cell adds nothing. */
export function cellTotals({ measures }: Pick<Programme, 'measures'>): Record<Cell, ThousandSom> {
  const sum = (cell: Cell): number =>
    measures.reduce((total, { cells }) => total + (cells[cell].value ?? 0), 0);
  return Object.fromEntries(CELLS.map((cell) => [cell, sum(cell)])) as Record<Cell, ThousandSom>;
}

export interface BlockTotals {
  readonly block: Block;
  readonly columns: readonly { readonly column: Column; readonly amount: ThousandSom }[];
}

/** The same sums block by block, for the table of what the source says about sufficiency. */
export function blockTotals(programme: Programme): BlockTotals[] {
  const totals = cellTotals(programme);
  return BLOCKS.map((block) => ({
    block,
    columns: COLUMNS.map((column) => ({ column, amount: totals[`${block}_${column}`] })),
  }));
}

/** The fewest largest directions that together make up at least the given share of the cost. */
export function directionsMakingUp(programme: Programme, share: number): Direction[] {
  const total = totalCost(programme.measures);
  const largest: Direction[] = [];
  for (const direction of directionsByCost(programme)) {
    if (total === 0 || totalCost(largest.flatMap(({ measures }) => measures)) >= share * total)
      break;
    largest.push(direction);
  }
  return largest;
}

/** The years a measure touches within the programme; `null` where the source states none. */
export function yearsOf(
  { schedule }: Measure,
  { years }: Programme,
): { readonly from: number; readonly to: number } | null {
  switch (schedule.kind) {
    case 'years':
      return { from: schedule.from, to: schedule.to };
    case 'yearly':
    case 'ongoing':
      return years;
    case 'not-stated':
      return null;
  }
}

/** For each year of the programme the measures that run in it. */
export function runningByYear(
  programme: Programme,
): { readonly year: number; readonly running: readonly Measure[] }[] {
  const { from, to } = programme.years;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => ({
    year,
    running: programme.measures.filter((measure) => {
      const span = yearsOf(measure, programme);
      return span !== null && span.from <= year && year <= span.to;
    }),
  }));
}

/** Measures whose years the source does not state. */
export const withoutYears = (programme: Programme): Measure[] =>
  programme.measures.filter((measure) => yearsOf(measure, programme) === null);

/** Measures whose stated years reach the programme's last year. */
export function runningToTheEnd({ measures, years }: Programme): Measure[] {
  return measures.filter(({ schedule }) => schedule.kind === 'years' && schedule.to === years.to);
}

/** The cost of several measures together: an amount, a stated zero, or nothing stated at all. */
export function costOf(measures: readonly Measure[]): Cost {
  const amount = totalCost(measures);
  if (amount > 0) return { state: 'amount', amount };
  return { state: measures.some(({ cost }) => cost.state === 'zero') ? 'zero' : 'not-stated' };
}
