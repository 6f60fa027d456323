import { formatMillion } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import { totalCost } from '../../../engine/programme/totals.ts';
import { chartOf, tableSource } from '../chart.ts';
import { sectionFigures } from './figures.ts';
import { layOutSection } from './layout.ts';
import { sectionOf } from './state.ts';
import { sectionWords } from './words.ts';

export const chart = chartOf({
  page: '',
  place: 'section',
  state: ({ programme }) => sectionOf(programme),
  words: ({ programme }, language) => sectionWords(totalCost(programme.measures), language),
  layOut: layOutSection,
  figures: sectionFigures,
  text: ({ programme }, language) => {
    const t = translator(language);
    const total = totalCost(programme.measures);
    return {
      title: t('home.section-title'),
      rule: null,
      label: t('home.section-label'),
      sentences: [
        t('costs.lede', {
          total,
          million: formatMillion(total, language),
          rows: programme.measures.length,
        }),
      ],
      note: t('home.section-note'),
      source: tableSource(programme, language),
    };
  },
});
