/** How the answers of a row compare. Runs in the browser too, so the rows themselves are elsewhere. */

/** What is asked of each column. */
export interface Row {
  readonly code: string;
  readonly group: Group;
  /** Which way is better, only where nobody can argue; `null` where it depends on who asks. */
  readonly better: Direction | null;
}

export type Direction = 'more' | 'less';

export const GROUPS = [
  'site',
  'plot',
  'area',
  'utilities',
  'boundary',
  'distances',
  'terms',
  'company',
  'requirements',
  'published',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a column answers in a row. */
export type Cell =
  | {
      readonly state: 'stated';
      readonly text: string;
      readonly measure?: Measure;
    }
  | { readonly state: 'not-published' | 'not-applicable' };

/** A number that may be better or worse than those of the same kind, and than no others. */
export interface Measure {
  readonly amount: number;
  /** What it may be compared with: `KGS m2-year`. Nothing where every number of the row fits. */
  readonly among?: string;
}

/**
 * The place of the one best answer, or `null`. Silence neither wins nor loses; equal best answers
 * point to nobody, and so do answers that can't all be compared: another currency, another regime.
 */
export function betterOf({ better }: Pick<Row, 'better'>, cells: readonly Cell[]): number | null {
  if (better === null) return null;
  const stated = cells.flatMap((cell, place) => (cell.state === 'stated' ? [{ cell, place }] : []));
  const measured = stated.flatMap(({ cell: { measure }, place }) =>
    measure === undefined ? [] : [{ ...measure, place }],
  );
  const kinds = new Set(measured.map(({ among }) => among));
  if (measured.length < 2 || measured.length < stated.length || kinds.size > 1) return null;
  const amounts = measured.map(({ amount }) => amount);
  const best = better === 'more' ? Math.max(...amounts) : Math.min(...amounts);
  const [first, second] = measured.filter(({ amount }) => amount === best);
  return first === undefined || second !== undefined ? null : first.place;
}

/** Whether the columns answer differently; to say nothing is an answer of its own. */
export function differ(cells: readonly Cell[]): boolean {
  const answers = cells.map((cell) => (cell.state === 'stated' ? `=${cell.text}` : cell.state));
  return new Set(answers).size > 1;
}
