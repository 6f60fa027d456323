import { type Language, textIn } from '../../../words/language.ts';
import { formatList } from '../../../words/message.ts';
import { formatShare } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import type { Direction } from '../../../engine/programme/model.ts';
import { directionsMakingUp, shareOf, totalCost } from '../../../engine/programme/totals.ts';
import { chartOf, tableSource } from '../chart.ts';
import { directionBarsFigures } from './figures.ts';
import { layOutDirectionBars } from './layout.ts';
import { directionBarsOf } from './state.ts';
import { directionBarsWords } from './words.ts';

export const chart = chartOf({
  page: 'programme/costs/',
  place: 'where',
  state: ({ programme }) => directionBarsOf(programme),
  words: (_, language) => directionBarsWords(language),
  layOut: layOutDirectionBars,
  figures: directionBarsFigures,
  text: ({ programme }, language) => {
    const t = translator(language);
    const largest = directionsMakingUp(programme, 2 / 3);
    const sum = totalCost(largest.flatMap(({ measures }) => measures));
    const zero = programme.directions.filter(({ measures }) => totalCost(measures) === 0);
    return {
      title: t('costs.where'),
      rule: 'share',
      label: t('costs.where-label'),
      sentences: [
        t('costs.where-answer', {
          share: formatShare(shareOf(sum, totalCost(programme.measures)), language),
          list: namesOf(largest, language),
          zero: zero.length,
        }),
      ],
      note: '',
      source: tableSource(programme, language),
    };
  },
});

/** A list of directions in a sentence: `“…”, “…” and “…”`. */
const namesOf = (directions: readonly Direction[], language: Language): string =>
  formatList(
    directions.map(({ short }) => textIn(short, language)),
    language,
  );
