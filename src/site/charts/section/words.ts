import { type Language, textIn } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import type { ThousandSom } from '../../../engine/programme/model.ts';
import { costInWords, costWords, millionSom, type CostWords } from '../../drawings/cost-words.ts';
import type { Layer } from './state.ts';

export interface SectionWords extends CostWords {
  /** «773,7 млн сом»: stands under the core. */
  readonly total: string;
  /** The name of a layer's link; begins with its label and says the cost and what has none. */
  name(layer: Layer): string;
}

/** `total` is the cost of the whole programme. */
export function sectionWords(total: ThousandSom, language: Language): SectionWords {
  const t = translator(language);
  return {
    ...costWords(language),
    total: millionSom(total, language),
    name: ({ direction: { short, measures }, cost, without }) =>
      [
        textIn(short, language),
        costInWords(cost, language),
        without.length > 0
          ? t('measures.group', { count: measures.length, without: without.length })
          : t('count.measures', { count: measures.length }),
      ].join(', '),
  };
}
