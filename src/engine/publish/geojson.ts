import { LANGUAGES, textIn } from '../../words/language.ts';
import { boxOf } from '../parks/geometry.ts';
import type { Park, Polygon } from '../parks/model.ts';

type Position = readonly [longitude: number, latitude: number];

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly bbox?: readonly number[];
  readonly geometry: Polygon | { readonly type: 'Point'; readonly coordinates: Position };
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * What is known of where parks are, as GeoJSON (RFC 7946: WGS 84, longitude first, outer rings
 * counter-clockwise, no `crs`): a point for each park with coordinates, the boundaries and plots
 * that are drawn. The checker has seen to the winding.
 */
function toGeojson(parks: readonly Park[]): string {
  const features = parks.flatMap(featuresOf);
  const bbox = boxOf(features.flatMap(positionsOf));
  const collection = { type: 'FeatureCollection', ...(bbox === null ? {} : { bbox }), features };
  return `${JSON.stringify(collection)}\n`;
}

/** `/data/parks.geojson`: the real parks alone, whoever asks. */
export const parksGeojson = (parks: readonly Park[]): string =>
  toGeojson(parks.filter(({ sample }) => !sample));

/** `/data/samples/parks.geojson`; `null` when there are no fictional parks. */
export function samplesGeojson(parks: readonly Park[]): string | null {
  const samples = parks.filter(({ sample }) => sample);
  return samples.length === 0 ? null : toGeojson(samples);
}

function positionsOf({ geometry }: Feature): readonly Position[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat();
}

function featuresOf(park: Park): Feature[] {
  const { latitude, longitude, status } = park.facts;
  const about = {
    park: park.id,
    ...Object.fromEntries(
      LANGUAGES.map((language) => [`name_${language}`, textIn(park.name, language)]),
    ),
    sample: park.sample,
  };
  const point: Feature[] =
    latitude.state === 'stated' && longitude.state === 'stated'
      ? [
          {
            type: 'Feature',
            id: park.id,
            geometry: { type: 'Point', coordinates: [longitude.value, latitude.value] },
            properties: {
              ...about,
              role: 'park',
              regime: park.regime,
              region: park.region,
              status: status.state === 'stated' ? status.value : null,
            },
          },
        ]
      : [];
  const boundary =
    park.boundary === null
      ? []
      : [drawn(`${park.id}/boundary`, park.boundary, { ...about, role: 'boundary' })];
  const plots = park.plots.flatMap(({ id, area, occupancy, geometry }) =>
    geometry === null
      ? []
      : [
          drawn(`${park.id}/plots/${id}`, geometry, {
            ...about,
            role: 'plot',
            plot: id,
            area_ha: typeof area === 'number' ? area : null,
            occupancy: typeof occupancy === 'string' ? occupancy : null,
          }),
        ],
  );
  return [...point, ...boundary, ...plots];
}

function drawn(id: string, geometry: Polygon, properties: Feature['properties']): Feature {
  const bbox = boxOf(geometry.coordinates.flat());
  return { type: 'Feature', id, ...(bbox === null ? {} : { bbox }), geometry, properties };
}
