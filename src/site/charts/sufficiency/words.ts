import { type Language, textIn } from '../../../words/language.ts';
import { formatNumber } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import type { Programme, ThousandSom } from '../../../engine/programme/model.ts';
import { capitalized } from '../../../engine/programme/words.ts';
import type { Block } from '../../../engine/schema/costs.ts';
import type { Part } from './state.ts';

export interface SufficiencyWords {
  /** What a block is customarily called; see `Programme.reading`. */
  block(block: Block): string;
  /** What a column is customarily called. */
  column(part: Part): string;
  /** «773 685»: thousand som, exact, without the unit. */
  exact(amount: ThousandSom): string;
  /** «миң сом»: printed once. */
  readonly unit: string;
  readonly zero: string;
  readonly notStated: string;
}

export function sufficiencyWords(
  { blocks, columns }: Programme['reading'],
  language: Language,
): SufficiencyWords {
  const t = translator(language);
  return {
    block: (block) => capitalized(textIn(blocks[block], language)),
    column: (column) => textIn(columns[column], language),
    exact: (amount) => formatNumber(amount, language),
    unit: t('unit.thousand-som'),
    zero: '0',
    notStated: t('cost.not-stated'),
  };
}
