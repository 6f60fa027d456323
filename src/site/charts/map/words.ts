import { type Language, textIn } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import type { RegionRow } from '../../../words/chosen.ts';
import type { Park, Region } from '../../../engine/parks/model.ts';
import { regionShort } from '../../../engine/schema/park-codes.ts';
import type { MapMarker, RegionCount } from './state.ts';

export interface CountryMapWords {
  /** A region's short name: «Чүй». */
  region(region: Region): string;
  /** The number of sites: «7». */
  count(count: number): string;
  /** The name of a region's link; begins with its short name: «Чүй: 7 аянт». */
  regionName(of: RegionCount): string;
  /** «облусу жарыяланган эмес»: stands beside the number of sites without a region. */
  readonly elsewhere: string;
  /** The name of the link to those sites. */
  readonly elsewhereName: string;
  /** A park's short name. */
  park(park: Park): string;
  /** One short line under it: «31,4 га бош»; empty for none. */
  detail(park: Park): string;
  /** The name of a park's link; begins with its short name and says that it is invented, if so. */
  parkName(marker: MapMarker): string;
  neighbour(country: RegionRow): string;
  /** «74°»: a meridian or a parallel. */
  degrees(degrees: number): string;
}

/** The words of the map of sites, `unplaced` of which have no region. */
export function mapWords(unplaced: number, language: Language): CountryMapWords {
  const t = translator(language);
  const sites = (count: number): string => t('count.sites', { count });
  return {
    region: (region) => regionShort(region, language),
    count: String,
    regionName: ({ region, count }) => `${regionShort(region, language)}: ${sites(count)}`,
    elsewhere: t('parks.region-none'),
    elsewhereName: `${t('parks.region-none')}: ${sites(unplaced)}`,
    park: ({ name }) => textIn(name, language),
    detail: () => '',
    parkName: ({ park }) => textIn(park.name, language),
    neighbour: (country) => textIn(country.title, language),
    degrees: (degrees) => `${degrees}°`,
  };
}
