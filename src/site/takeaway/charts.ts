import { type Language, textIn } from '../../words/language.ts';
import { formatMillion, formatShare } from '../../words/numbers.ts';
import { translator } from '../../words/translate.ts';
import type { Rule } from '../view/computed.ts';
import type { Portal } from '../portal.ts';
import {
  byMeasuresNamed,
  cellTotals,
  directionsMakingUp,
  measuresNaming,
  responsibleBodies,
  runningToTheEnd,
  shareOf,
  totalCost,
} from '../../engine/programme/totals.ts';
import { directionList } from '../view/chart-words.ts';

/**
 * The charts that stand on pages and are taken away: as pictures, figures and in a frame. The small
 * drawings of a single item (its time bar, capacities, plan) stay with the item.
 */
export const CHARTS = {
  section: { page: '', place: 'section' },
  directions: { page: 'programme/costs/', place: 'where' },
  bodies: { page: 'programme/costs/', place: 'who' },
  schedule: { page: 'programme/costs/', place: 'when' },
  sufficiency: { page: 'programme/costs/', place: 'enough' },
  map: { page: 'parks/', place: 'map' },
} as const satisfies Record<string, { readonly page: string; readonly place: string }>;

export type ChartName = keyof typeof CHARTS;

export const CHART_NAMES = Object.keys(CHARTS) as ChartName[];

/** What is said around a chart, the same on its page, in a frame and in a picture. */
export interface ChartText {
  /** The question the chart answers, or what it shows. */
  readonly title: string;
  /** How the drawing is called for those who don't see it. */
  readonly label: string;
  readonly sentences: readonly string[];
  /** By which rule the portal computed them; `null` for what the source states. */
  readonly rule: Rule | null;
  /** The sentences, each with the word that the portal computed it: where no link can stand. */
  readonly answer: readonly string[];
  /** How the marks are read. */
  readonly note: string;
  readonly source: string;
}

export function chartText(
  chart: ChartName,
  portal: Pick<Portal, 'programme'>,
  language: Language,
): ChartText {
  const words = wordsOf(chart, portal, language);
  const computed = translator(language)('notice.computed');
  const answer = words.sentences.map((text) => (words.rule ? `${text} (${computed})` : text));
  return { ...words, answer };
}

function wordsOf(
  chart: ChartName,
  { programme }: Pick<Portal, 'programme'>,
  language: Language,
): Omit<ChartText, 'answer'> {
  const t = translator(language);
  const { measures, directions, years } = programme;
  const total = totalCost(measures);
  const source = t('costs.source', { rows: measures.length });

  switch (chart) {
    case 'section':
      return {
        title: t('home.section-title'),
        rule: null,
        label: t('home.section-label'),
        sentences: [
          t('costs.lede', {
            total,
            million: formatMillion(total, language),
            rows: measures.length,
          }),
        ],
        note: t('home.section-note'),
        source,
      };
    case 'directions': {
      const largest = directionsMakingUp(programme, 2 / 3);
      const sum = totalCost(largest.flatMap((direction) => direction.measures));
      const zero = directions.filter((direction) => totalCost(direction.measures) === 0);
      return {
        title: t('costs.where'),
        rule: 'share',
        label: t('costs.where-label'),
        sentences: [
          t('costs.where-answer', {
            share: formatShare(shareOf(sum, total), language),
            list: directionList(largest, language),
            zero: zero.length,
          }),
        ],
        note: '',
        source,
      };
    }
    case 'bodies': {
      const [most] = byMeasuresNamed(programme, responsibleBodies(programme));
      return {
        title: t('costs.who'),
        rule: 'body',
        label: t('costs.who-label'),
        sentences: most
          ? [
              t('costs.who-answer', {
                body: textIn(most.abbreviation, language),
                count: measuresNaming(programme, most).length,
                total: measures.length,
              }),
            ]
          : [],
        note: t('costs.who-hollow'),
        source,
      };
    }
    case 'schedule': {
      const ofKind = (kind: string): number =>
        measures.filter(({ schedule }) => schedule.kind === kind).length;
      return {
        title: t('costs.when'),
        rule: 'count',
        label: t('costs.when-label'),
        sentences: [
          t('costs.when-answer', {
            year: String(years.to),
            count: runningToTheEnd(programme).length,
            total: measures.length,
            yearly: ofKind('yearly'),
            ongoing: ofKind('ongoing'),
            none: ofKind('not-stated'),
          }),
        ],
        note: t('costs.when-note'),
        source,
      };
    }
    case 'sufficiency': {
      const totals = cellTotals(programme);
      const uniform = totals.b1_c2 + totals.b1_c3 + totals.b2_c2 + totals.b2_c3 === 0;
      return {
        title: t('costs.enough'),
        rule: 'cells',
        label: t('costs.enough-label'),
        sentences: [
          t('costs.enough-answer', {
            need: totals.b1_total,
            provided: totals.b2_total,
            gap: totals.b3_total,
          }),
          ...(uniform ? [t('costs.enough-uniform')] : []),
        ],
        note: '',
        source,
      };
    }
    case 'map':
      return {
        title: t('parks.map-label'),
        rule: null,
        label: t('parks.map-label'),
        sentences: [],
        note: t('parks.map-note'),
        source: t('takeaway.source-parks'),
      };
  }
}
