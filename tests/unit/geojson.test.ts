import booleanClockwise from '@turf/boolean-clockwise';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import kinks from '@turf/kinks';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/engine/catalog/catalog.ts';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import { COUNTRY } from '../../src/engine/catalog/polygon.ts';
import { parksOf } from '../../src/engine/parks/parks.ts';
import { parksGeojson, samplesGeojson } from '../../src/engine/publish/geojson.ts';

/** What the portal publishes as GeoJSON, held against RFC 7946 itself, not against our reader. */

type Position = number[];
type Geometry =
  { type: 'Point'; coordinates: Position } | { type: 'Polygon'; coordinates: Position[][] };
interface Feature {
  type: string;
  id?: string;
  bbox?: number[];
  geometry: Geometry;
  properties: Record<string, unknown>;
}
interface Collection {
  type: string;
  bbox?: number[];
  features: Feature[];
}

/** A millionth of a degree is 0.1 m; whoever writes more claims what nobody has measured. */
const MOST_DECIMALS = 7;

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

const positionsOf = ({ geometry }: Feature): Position[] =>
  geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat();

function boxAround(positions: readonly Position[]): number[] {
  const longitudes = positions.map(([longitude = NaN]) => longitude);
  const latitudes = positions.map(([, latitude = NaN]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

/** Everything in the text that RFC 7946 forbids or that lies outside the country. */
function faultsOf(text: string): string[] {
  const collection = JSON.parse(text) as Collection;
  const { type, bbox, features } = collection;
  const faults: string[] = [];
  const fault = (what: string, where: string): void => void faults.push(`${what}: ${where}`);
  if (type !== 'FeatureCollection') fault('not a FeatureCollection', type);
  if (/"crs"\s*:/.test(text)) fault('a coordinate system other than WGS 84', 'crs');
  const all = features.flatMap(positionsOf);
  const expected = all.length === 0 ? undefined : boxAround(all);
  if (JSON.stringify(bbox) !== JSON.stringify(expected)) fault('wrong bbox', 'collection');
  const ids = features.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) fault('an id twice', ids.join(' '));
  for (const feature of features) {
    const where = feature.id ?? 'a feature without id';
    if (feature.type !== 'Feature') fault('not a Feature', where);
    if (typeof feature.properties !== 'object') fault('no properties', where);
    const own = boxAround(positionsOf(feature));
    if (feature.bbox && feature.bbox.join() !== own.join()) fault('wrong bbox', where);
    for (const position of positionsOf(feature)) {
      const [longitude = NaN, latitude = NaN] = position;
      const { west, east, south, north } = COUNTRY;
      const inside =
        longitude >= west && longitude <= east && latitude >= south && latitude <= north;
      if (!inside) fault('not longitude and latitude in the country', where);
      if (position.length !== 2) fault('not two coordinates', where);
      if (position.some((value) => decimals(value) > MOST_DECIMALS)) {
        fault('more than 7 decimals', where);
      }
    }
    const { geometry } = feature;
    if (geometry.type === 'Point') continue;
    if (geometry.type !== 'Polygon') fault('neither point nor polygon', where);
    for (const [index, ring] of geometry.coordinates.entries()) {
      if (ring.length < 4) fault('a ring of fewer than four positions', where);
      if (ring.at(0)?.join() !== ring.at(-1)?.join()) fault('an open ring', where);
      if (booleanClockwise(ring) !== index > 0) fault('wrong winding', where);
    }
    if (kinks(geometry).features.length > 0) fault('a border that crosses itself', where);
  }
  return faults;
}

const loaded = loadCatalog(readDataFiles('data', 'seeds'));
if (!loaded.ok) throw new Error('the data have problems');
const parks = parksOf(loaded.catalog);
const real = parksGeojson(parks);
const invented = samplesGeojson(parks) ?? '';

describe('parks.geojson', () => {
  it('of the real parks is as RFC 7946 asks', () => {
    expect(faultsOf(real)).toEqual([]);
  });

  it('of the samples is as RFC 7946 asks, and has boundaries and plots', () => {
    expect(faultsOf(invented)).toEqual([]);
    const { features } = JSON.parse(invented) as Collection;
    const drawn = Map.groupBy(features, ({ properties }) => properties['role']);
    const samples = parks.filter(({ sample }) => sample);
    expect(drawn.get('park')).toHaveLength(samples.length);
    expect(drawn.get('boundary')).toHaveLength(samples.length);
    const plots = samples.flatMap((park) => park.plots.filter(({ geometry }) => geometry));
    expect(drawn.get('plot')).toHaveLength(plots.length);
    expect(plots.length).toBeGreaterThan(10);
  });

  it('has the point of each real park that states where it is, and nothing of the samples', () => {
    const { features } = JSON.parse(real) as Collection;
    const placed = parks.filter(
      ({ sample, facts }) => !sample && facts.latitude.state === 'stated',
    );
    expect(features.filter(({ geometry }) => geometry.type === 'Point')).toHaveLength(
      placed.length,
    );
    expect(features.filter(({ properties }) => properties['sample'] !== false)).toEqual([]);
  });

  it('puts each plot into the boundary of its park, as a GIS reader sees it', () => {
    const { features } = JSON.parse(invented) as Collection;
    for (const { properties, geometry, id } of features) {
      if (properties['role'] !== 'plot' || geometry.type !== 'Polygon') continue;
      const boundary = features.find(
        (other) =>
          other.properties['role'] === 'boundary' &&
          other.properties['park'] === properties['park'],
      );
      if (boundary?.geometry.type !== 'Polygon') throw new Error(`${id} has no boundary`);
      const ring = geometry.coordinates[0] ?? [];
      const middle = boxAround(ring);
      const [west = 0, south = 0, east = 0, north = 0] = middle;
      const point = [(west + east) / 2, (south + north) / 2];
      expect(booleanPointInPolygon(point, boundary.geometry), id).toBe(true);
    }
  });

  it('without any park is an empty collection without a bbox', () => {
    const empty = parksGeojson([]);
    expect(JSON.parse(empty)).toEqual({ type: 'FeatureCollection', features: [] });
    expect(faultsOf(empty)).toEqual([]);
  });
});

describe('the test of RFC 7946', () => {
  /** The first polygon of the samples. */
  const polygonIn = ({ features }: Collection) => {
    const geometry = features.map((each) => each.geometry).find((each) => each.type === 'Polygon');
    if (geometry === undefined) throw new Error('expected a polygon');
    return geometry;
  };
  const ringIn = (collection: Collection): Position[] => polygonIn(collection).coordinates[0] ?? [];

  it.each<[string, (collection: Collection) => void]>([
    ['wrong winding', (all) => void ringIn(all).reverse()],
    ['an open ring', (all) => void ringIn(all).pop()],
    ['wrong bbox', (all) => void all.bbox?.reverse()],
    ['wrong bbox', (all) => void delete all.bbox],
    ['a coordinate system', (all) => void Object.assign(all, { crs: null })],
    ['not longitude and latitude', (all) => void ringIn(all)[1]?.reverse()],
    ['more than 7 decimals', (all) => void ringIn(all).splice(1, 1, [74.12345678, 42.3])],
    ['not two coordinates', (all) => void ringIn(all)[1]?.push(700)],
    [
      'crosses itself',
      (all) => void ringIn(all).splice(1, 2, ...ringIn(all).slice(1, 3).reverse()),
    ],
    ['an id twice', (all) => void all.features.push(...all.features.slice(0, 1))],
    ['not a Feature', (all) => void Object.assign(all, { type: 'GeometryCollection' })],
  ])('finds %s', (what, spoil) => {
    const collection = JSON.parse(invented) as Collection;
    spoil(collection);
    expect(faultsOf(JSON.stringify(collection)).join('\n')).toContain(what);
  });
});
