import { SMALL, type Variant } from '../drawing.ts';

/** The sizes of a plan in one width. */
export interface PlanSheet {
  readonly width: number;
  /** The plan is never taller than this. */
  readonly tallest: number;
  readonly margin: number;
  readonly number: number;
  readonly area: number;
  /** The longest scale bar. */
  readonly bar: number;
}

export const PLAN_SHEETS: Record<Variant, PlanSheet> = {
  wide: { width: 850, tallest: 520, margin: 14, number: 17, area: 13.5, bar: 170 },
  narrow: { width: 350, tallest: 400, margin: 8, number: 14, area: SMALL, bar: 100 },
};
