import { LANGUAGES } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import { regionName } from '../../../engine/schema/park-codes.ts';
import { worded, type ChartFigures } from '../chart.ts';
import type { CountryMapState } from './state.ts';

/** A row a region; the last one, without a code, counts the sites whose region is not published. */
export const countryMapFigures = ({ regions, elsewhere }: CountryMapState): ChartFigures => ({
  header: [...worded('region'), 'sites'],
  rows: [
    ...regions.map(({ region, count }) => [
      region,
      ...LANGUAGES.map((language) => regionName(region, language)),
      count,
    ]),
    [null, ...LANGUAGES.map((language) => translator(language)('parks.region-none')), elsewhere],
  ],
});
