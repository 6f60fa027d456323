import { translator } from '../../../words/translate.ts';
import { MOST_LISTED } from '../../../engine/parks/totals.ts';
import { chartOf } from '../chart.ts';
import { countryMapFigures } from './figures.ts';
import { layOutCountryMap } from './layout.ts';
import { countryMapOf } from './state.ts';
import { mapWords } from './words.ts';

/** The map of real sites. */
export const chart = chartOf({
  page: 'parks/',
  place: 'map',
  state: ({ parks }) => {
    const sites = parks.filter(({ sample }) => !sample);
    return countryMapOf(sites, sites.length <= MOST_LISTED);
  },
  words: ({ parks }, language) =>
    mapWords(parks.filter(({ sample, region }) => !sample && region === null).length, language),
  layOut: (state, variant, words) => layOutCountryMap(state, variant, words, false),
  figures: countryMapFigures,
  text: (_, language) => {
    const t = translator(language);
    return {
      title: t('parks.map-label'),
      rule: null,
      label: t('parks.map-label'),
      sentences: [],
      note: t('parks.map-note'),
      source: t('takeaway.source-parks'),
    };
  },
});
