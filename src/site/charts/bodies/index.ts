import { textIn } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import {
  byMeasuresNamed,
  measuresNaming,
  responsibleBodies,
} from '../../../engine/programme/totals.ts';
import { chartOf, tableSource } from '../chart.ts';
import { bodyMatrixFigures } from './figures.ts';
import { layOutBodyMatrix } from './layout.ts';
import { bodyMatrixOf } from './state.ts';
import { bodyMatrixWords } from './words.ts';

export const chart = chartOf({
  page: 'programme/costs/',
  place: 'who',
  state: ({ programme }) => bodyMatrixOf(programme),
  words: (_, language) => bodyMatrixWords(language),
  layOut: layOutBodyMatrix,
  figures: bodyMatrixFigures,
  text: ({ programme }, language) => {
    const t = translator(language);
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
              total: programme.measures.length,
            }),
          ]
        : [],
      note: t('costs.who-hollow'),
      source: tableSource(programme, language),
    };
  },
});
