import { code, formed, id, localized, optional, text } from './field.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

const NUMBER = String.raw`-?\d+(\.\d+)?`;
const PLACES = new RegExp(`^${NUMBER} ${NUMBER}(; ?${NUMBER} ${NUMBER})*$`);

const places = (ky: string, ru: string, en: string) =>
  formed(asking(null, [ky, ru, en]), (value) => PLACES.test(value), { code: 'not-places' });

/** `map/regions.csv`: the regions of the country, and the neighbours that the map names. */
export const regions = registered({
  name: 'regions',
  file: 'map/regions.csv',
  title: { ky: 'Облустар', ru: 'Регионы', en: 'Regions' },
  description: {
    ky: 'Өлкөнүн облустары жана картада аталган коңшулары.',
    ru: 'Регионы страны и соседи, названные на карте.',
    en: 'Regions of the country, and the neighbours that the map names.',
  },
  owner: 'portal',
  access: 'build',
  mayBeAbsent: true,
  published: {
    as: null,
    because:
      'The names stand beside the codes in every file that has a region; the outlines are Natural Earth’s.',
  },
  key: ['id'],
  fields: {
    id: id(asking(null, ['Идентификатор', 'Идентификатор', 'Identifier'])),
    kind: code(
      {
        region: { ky: 'облус', ru: 'регион', en: 'region' },
        neighbour: { ky: 'коңшу өлкө', ru: 'соседняя страна', en: 'neighbouring country' },
      },
      asking(null, ['Түрү', 'Вид', 'Kind']),
    ),
    ...localized('title', asking(null, ['Аталышы', 'Название', 'Name']), text),
    ...localized('short', asking(null, ['Кыска аталышы', 'Краткое название', 'Short name']), text),
    places: places('Картадагы орду', 'Места на карте', 'Places on the map'),
    leader_to: optional(
      places('Кайсы жерди көрсөтөт', 'На что указывает', 'What its line points to'),
    ),
  },
});

export const TOPOLOGY_FILE = 'map/regions.topojson';
export const WATERS_FILE = 'map/waters.geojson';
