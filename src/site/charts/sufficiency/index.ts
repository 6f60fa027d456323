import { translator } from '../../../words/translate.ts';
import { cellTotals } from '../../../engine/programme/totals.ts';
import { chartOf, tableSource } from '../chart.ts';
import { sufficiencyFigures } from './figures.ts';
import { layOutSufficiency } from './layout.ts';
import { sufficiencyOf } from './state.ts';
import { sufficiencyWords } from './words.ts';

export const chart = chartOf({
  page: 'programme/costs/',
  place: 'enough',
  state: ({ programme }) => sufficiencyOf(programme),
  words: ({ programme }, language) => sufficiencyWords(programme.reading, language),
  layOut: layOutSufficiency,
  figures: (state, { programme }) => sufficiencyFigures(state, programme.reading),
  text: ({ programme }, language) => {
    const t = translator(language);
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
      source: tableSource(programme, language),
    };
  },
});
