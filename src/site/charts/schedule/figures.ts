import { LANGUAGES } from '../../../words/language.ts';
import { periodText } from '../../../engine/programme/words.ts';
import { costCell, directionCells, worded, type ChartFigures } from '../chart.ts';
import type { ScheduleState } from './state.ts';

export const scheduleFigures = ({ rows }: ScheduleState): ChartFigures => ({
  header: [
    ...worded('direction'),
    'measure',
    ...worded('period'),
    'period_from',
    'period_to',
    'cost',
  ],
  rows: rows.flatMap(({ direction, bars }) =>
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
});
