import type { BodyMatrixWords } from '../charts/body-matrix/layout.ts';
import type { DirectionBarsWords } from '../charts/direction-bars/layout.ts';
import type { ScheduleWords } from '../charts/schedule/layout.ts';
import type { SectionWords } from '../charts/section/layout.ts';
import type { SufficiencyWords } from '../charts/sufficiency/layout.ts';
import type { CostWords } from '../charts/words.ts';
import { formatList } from '../../words/message.ts';
import { type Language, type Localized, textIn } from '../../words/language.ts';
import { formatMillion, formatNumber, formatShare } from '../../words/numbers.ts';
import { translator } from '../../words/translate.ts';
import type { Cost, Measure, Programme } from '../../engine/programme/model.ts';
import { totalCost } from '../../engine/programme/totals.ts';
import { capitalized, costText, periodText } from './words.ts';

/** The words of every chart in one language: charts draw, they do not speak. */
export interface ChartWords {
  readonly section: SectionWords;
  readonly directionBars: DirectionBarsWords;
  readonly bodyMatrix: BodyMatrixWords;
  readonly schedule: ScheduleWords;
  readonly sufficiency: SufficiencyWords;
}

export function chartWords(programme: Programme, language: Language): ChartWords {
  const t = translator(language);
  const million = (amount: number): string => formatMillion(amount, language);
  const millionSom = (amount: number): string =>
    t('amount.million-som', { amount: million(amount) });
  const measures = (count: number): string => t('count.measures', { count });
  const costInWords = (state: Cost['state'], of: readonly Measure[]): string =>
    state === 'amount' ? millionSom(totalCost(of)) : costText({ state }, language);
  const sentence = (parts: readonly string[]): string => parts.join(', ');
  const cost: CostWords = {
    label: (direction) => textIn(direction.short, language),
    million,
    tick: (amount) => formatNumber(amount / 1000, language),
    axisUnit: t('unit.million'),
    zero: '0',
    notStated: t('cost.blank'),
  };
  const section: SectionWords = {
    ...cost,
    total: millionSom(totalCost(programme.measures)),
    name: ({ direction, cost: { state }, without }) =>
      sentence([
        textIn(direction.short, language),
        costInWords(state, direction.measures),
        without.length > 0
          ? t('measures.group', { count: direction.measures.length, without: without.length })
          : measures(direction.measures.length),
      ]),
  };
  const directionBars: DirectionBarsWords = {
    ...cost,
    share: (share) => formatShare(share, language),
    measures,
    // The words that are seen come first and in their order: a reader may speak them to follow the link.
    name: ({ direction, cost: { state }, share }) =>
      state === 'amount'
        ? sentence([
            textIn(direction.short, language),
            million(totalCost(direction.measures)),
            formatShare(share, language),
            t('unit.million-som'),
          ])
        : sentence([
            textIn(direction.short, language),
            costText({ state }, language),
            measures(direction.measures.length),
          ]),
  };
  const bodyMatrix: BodyMatrixWords = {
    label: (direction) => textIn(direction.short, language),
    body: (body) => textIn(body.abbreviation, language),
    abbreviation: (body) => textIn(body.abbreviation, language),
    count: (count) => formatNumber(count, language),
    measures,
    countHead: t('costs.who-measures'),
    whole: (amount) => formatNumber(amount / 1000, language),
    cell: ({ body, direction, measures: named, cost: { state } }) =>
      sentence([
        `${textIn(body.abbreviation, language)}: ${textIn(direction.short, language)}`,
        measures(named.length),
        costInWords(state, named),
      ]),
    name: ({ body, count }) => `${textIn(body.abbreviation, language)}: ${measures(count)}`,
  };
  const schedule: ScheduleWords = {
    label: (direction) => textIn(direction.short, language),
    notStated: t('costs.when-none'),
    name: ({ direction, bars }) => `${textIn(direction.short, language)}: ${measures(bars.length)}`,
    bar: (measure) =>
      `${t('number.mark', { number: measure.number })}: ${periodText(measure.schedule, language)}, ${costText(measure.cost, language)}`,
  };
  const sufficiency: SufficiencyWords = {
    block: (block) => capitalized(textIn(programme.reading.blocks[block], language)),
    column: (column) => textIn(programme.reading.columns[column], language),
    exact: (amount) => formatNumber(amount, language),
    unit: t('unit.thousand-som'),
    zero: '0',
    notStated: t('cost.not-stated'),
  };
  return { section, directionBars, bodyMatrix, schedule, sufficiency };
}

/** A list of directions in a sentence: `“…”, “…” and “…”`. */
export function directionList(
  directions: readonly { readonly short: Localized }[],
  language: Language,
): string {
  return formatList(
    directions.map(({ short }) => textIn(short, language)),
    language,
  );
}
