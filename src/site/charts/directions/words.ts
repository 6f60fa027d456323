import { type Language, textIn } from '../../../words/language.ts';
import { formatMillion, formatShare } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import { amountOf } from '../../../engine/programme/totals.ts';
import { costText } from '../../../engine/programme/words.ts';
import { costWords, type CostWords } from '../../drawings/cost-words.ts';
import type { DirectionBar } from './state.ts';

export interface DirectionBarsWords extends CostWords {
  /** «32,7 %». */
  share(share: number): string;
  /** «2 чара»: stands beside a direction without a cost. */
  measures(count: number): string;
  /** The name of a bar's link; begins with its label. */
  name(bar: DirectionBar): string;
}

export function directionBarsWords(language: Language): DirectionBarsWords {
  const t = translator(language);
  const measures = (count: number): string => t('count.measures', { count });
  return {
    ...costWords(language),
    share: (share) => formatShare(share, language),
    measures,
    // The words that are seen come first and in their order: a reader may speak them to follow the link.
    name: ({ direction, cost, share }) =>
      [
        textIn(direction.short, language),
        ...(cost.state === 'amount'
          ? [
              formatMillion(amountOf(cost), language),
              formatShare(share, language),
              t('unit.million-som'),
            ]
          : [costText(cost, language), measures(direction.measures.length)]),
      ].join(', '),
  };
}
