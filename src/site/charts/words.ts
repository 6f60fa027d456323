import type { Cost, Direction, ThousandSom } from '../../engine/programme/model.ts';

/** The words of a chart of costs. The page brings them, formatted for its language. */
export interface CostWords {
  /** A direction's short name. */
  label(direction: Direction): string;
  /** «253,0»: million som with one decimal, without the unit. */
  million(amount: ThousandSom): string;
  /** «100»: a whole number of million som on an axis, without the unit. */
  tick(amount: ThousandSom): string;
  /** «млн»: the unit of the axis, printed once beside it. */
  readonly axisUnit: string;
  /** What stands for a cost stated as zero: «0». */
  readonly zero: string;
  /** What stands for a cost the source leaves empty: «бош». */
  readonly notStated: string;
}

/** A cost in the words of a chart. */
export function costText(
  cost: Cost,
  words: Pick<CostWords, 'million' | 'zero' | 'notStated'>,
): string {
  switch (cost.state) {
    case 'amount':
      return words.million(cost.amount);
    case 'zero':
      return words.zero;
    case 'not-stated':
      return words.notStated;
  }
}
