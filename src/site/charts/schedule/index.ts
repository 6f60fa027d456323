import { translator } from '../../../words/translate.ts';
import { runningToTheEnd } from '../../../engine/programme/totals.ts';
import { chartOf, tableSource } from '../chart.ts';
import { scheduleFigures } from './figures.ts';
import { layOutSchedule } from './layout.ts';
import { scheduleOf } from './state.ts';
import { scheduleWords } from './words.ts';

export const chart = chartOf({
  page: 'programme/costs/',
  place: 'when',
  state: ({ programme }) => scheduleOf(programme),
  words: (_, language) => scheduleWords(language),
  layOut: layOutSchedule,
  figures: scheduleFigures,
  text: ({ programme }, language) => {
    const t = translator(language);
    const { measures, years } = programme;
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
      source: tableSource(programme, language),
    };
  },
});
