import { type Language, textIn } from '../../../words/language.ts';
import { formatNumber } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import type { Body, Direction, ThousandSom } from '../../../engine/programme/model.ts';
import { costInWords } from '../../drawings/cost-words.ts';
import type { BodyCell, NamedOften } from './state.ts';

export interface BodyMatrixWords {
  /** A direction's short name. */
  label(direction: Direction): string;
  /** A body's short name, for the slanting heads of the wide drawing. */
  body(body: Body): string;
  /** A body's abbreviation, for the rows of the narrow drawing. */
  abbreviation(body: Body): string;
  /** «48»: how many measures name the body. */
  count(count: number): string;
  /** «48 чара». */
  measures(count: number): string;
  /** «чара»: heads the row of counts. */
  readonly countHead: string;
  /** «253»: whole million som, inside a circle. */
  whole(amount: ThousandSom): string;
  /** One circle in words, shown when a pointer rests on it. */
  cell(cell: BodyCell): string;
  /** The name of a body's link; begins with its visible name. */
  name(often: NamedOften): string;
}

export function bodyMatrixWords(language: Language): BodyMatrixWords {
  const t = translator(language);
  const measures = (count: number): string => t('count.measures', { count });
  const abbreviation = (body: Body): string => textIn(body.abbreviation, language);
  const label = ({ short }: Direction): string => textIn(short, language);
  return {
    label,
    body: abbreviation,
    abbreviation,
    count: (count) => formatNumber(count, language),
    measures,
    countHead: t('costs.who-measures'),
    whole: (amount) => formatNumber(amount / 1000, language),
    cell: ({ body, direction, measures: named, cost }) =>
      [
        `${abbreviation(body)}: ${label(direction)}`,
        measures(named.length),
        costInWords(cost, language),
      ].join(', '),
    name: ({ body, count }) => `${abbreviation(body)}: ${measures(count)}`,
  };
}
