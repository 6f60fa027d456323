import { type Language, textIn } from '../../words/language.ts';
import { formatMillion, formatNumber } from '../../words/numbers.ts';
import { translator } from '../../words/translate.ts';
import type { Cost, Direction, ThousandSom } from '../../engine/programme/model.ts';
import * as programme from '../../engine/programme/words.ts';

/** The words of a chart of costs, formatted for the language of its page. */
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

export function costWords(language: Language): CostWords {
  const t = translator(language);
  return {
    label: (direction) => textIn(direction.short, language),
    million: (amount) => formatMillion(amount, language),
    tick: (amount) => formatNumber(amount / 1000, language),
    axisUnit: t('unit.million'),
    zero: '0',
    notStated: t('cost.blank'),
  };
}

/** `773,7 млн сом`. */
export const millionSom = (amount: ThousandSom, language: Language): string =>
  translator(language)('amount.million-som', { amount: formatMillion(amount, language) });

/** A cost in the name of a link: an amount with its unit. */
export const costInWords = (cost: Cost, language: Language): string =>
  cost.state === 'amount' ? millionSom(cost.amount, language) : programme.costText(cost, language);

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
