import { bodyMatrixOf } from '../charts/body-matrix/state.ts';
import { directionBarsOf } from '../charts/direction-bars/state.ts';
import { countryMapOf } from '../charts/map/state.ts';
import { scheduleOf } from '../charts/schedule/state.ts';
import { sectionOf } from '../charts/section/state.ts';
import { sufficiencyOf } from '../charts/sufficiency/state.ts';
import { LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import { translator } from '../../words/translate.ts';
import type { Portal } from '../portal.ts';
import type { Cost, Direction } from '../../engine/programme/model.ts';
import type { Published } from '../../engine/publish/dataset.ts';
import { regionName } from '../../engine/schema/park-codes.ts';
import { periodText } from '../view/words.ts';
import type { ChartName } from './charts.ts';

/** The figures of a chart as they are drawn: a row a mark, codes followed by their words. */
export interface ChartFigures {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Published[])[];
}

/** Amounts are thousand som. A cost of 0 is stated, an empty one is not. */
export function chartFigures(
  chart: ChartName,
  { programme, parks }: Pick<Portal, 'programme' | 'parks'>,
): ChartFigures {
  switch (chart) {
    case 'section':
      return {
        header: [
          ...worded('direction'),
          'measures',
          'cost',
          'measures_zero',
          'measures_not_stated',
        ],
        rows: sectionOf(programme).layers.map(({ direction, cost, without }) => [
          ...directionCells(direction),
          direction.measures.length,
          costCell(cost),
          without.filter((kind) => kind === 'zero').length,
          without.filter((kind) => kind === 'not-stated').length,
        ]),
      };
    case 'directions':
      return {
        header: [...worded('direction'), 'cost', 'share'],
        rows: directionBarsOf(programme).bars.map(({ direction, cost, share }) => [
          ...directionCells(direction),
          costCell(cost),
          Number(share.toFixed(6)),
        ]),
      };
    case 'bodies':
      return {
        header: [...worded('direction'), ...worded('body'), 'measures', 'cost'],
        rows: bodyMatrixOf(programme).cells.map(({ direction, body, measures, cost }) => [
          ...directionCells(direction),
          body.id,
          ...inLanguages(body.abbreviation),
          measures.length,
          costCell(cost),
        ]),
      };
    case 'schedule':
      return {
        header: [
          ...worded('direction'),
          'measure',
          ...worded('period'),
          'period_from',
          'period_to',
          'cost',
        ],
        rows: scheduleOf(programme).rows.flatMap(({ direction, bars }) =>
          bars.map(({ measure, schedule }) => [
            ...directionCells(direction),
            measure.id,
            schedule.kind,
            ...LANGUAGES.map((language) => periodText(schedule, language)),
            schedule.kind === 'years' ? schedule.from : null,
            schedule.kind === 'years' ? schedule.to : null,
            costCell(measure.cost),
          ]),
        ),
      };
    case 'sufficiency':
      return {
        header: [...worded('block'), ...worded('column'), 'sum', 'rows_not_stated'],
        rows: sufficiencyOf(programme).blocks.flatMap(({ block, total, parts }) =>
          [{ part: 'total' as const, ...total }, ...parts].map(({ part, sum, blank }) => [
            block,
            ...inLanguages(programme.reading.blocks[block]),
            part,
            ...inLanguages(programme.reading.columns[part]),
            costCell(sum),
            blank,
          ]),
        ),
      };
    case 'map': {
      const { regions, elsewhere } = countryMapOf(parks);
      const none = LANGUAGES.map((language) => translator(language)('parks.region-none'));
      return {
        header: [...worded('region'), 'sites'],
        rows: [
          ...regions.map(({ region, count }) => [
            region,
            ...LANGUAGES.map((language) => regionName(region, language)),
            count,
          ]),
          [null, ...none, elsewhere],
        ],
      };
    }
  }
}

/** A column of codes and its words in three languages. */
const worded = (name: string): string[] => [
  name,
  ...LANGUAGES.map((language) => `${name}_${language}`),
];

const inLanguages = (text: Localized): string[] =>
  LANGUAGES.map((language) => textIn(text, language));

const directionCells = ({ id, short }: Direction): Published[] => [id, ...inLanguages(short)];

function costCell(cost: Cost): number | null {
  if (cost.state === 'amount') return cost.amount;
  return cost.state === 'zero' ? 0 : null;
}
