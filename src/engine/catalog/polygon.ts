import booleanClockwise from '@turf/boolean-clockwise';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import kinks from '@turf/kinks';
import CheapRuler from 'cheap-ruler';
import { COUNTRY_BOUNDS } from '../../words/chosen.ts';

/** Longitude and latitude, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

/** A polygon of RFC 7946: closed rings, the outer one first. */
export interface Shape {
  readonly type: 'Polygon';
  readonly coordinates: readonly Ring[];
}

/** The rectangle that holds the country, with a little room: degrees. */
export const COUNTRY = COUNTRY_BOUNDS;

const HECTARES_IN_KM2 = 100;

/** Drawn borders of neighbours differ by up to this much and still touch: km. */
const TOUCHING_KM = 0.001;
/** How far a plot may reach over the drawn boundary of its park before it is outside: km. */
const OVERREACH_KM = 0.005;

export function inCountry([longitude, latitude]: Position): boolean {
  const { west, east, south, north } = COUNTRY;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The turf functions do not change what they are given, but their types do not say so. */
function mutable(ring: Ring): number[][] {
  return ring.map(([longitude, latitude]) => [longitude, latitude]);
}

const geojson = ({ coordinates }: Shape) => ({
  type: 'Polygon' as const,
  coordinates: coordinates.map(mutable),
});

/** Where the border of the polygon crosses itself; `null` when it does not. */
export function selfCrossing(shape: Shape): Position | null {
  const [first] = kinks(geojson(shape)).features;
  const [longitude, latitude] = first?.geometry.coordinates ?? [];
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
}

/** RFC 7946, 3.1.6: the outer ring runs counter-clockwise, the holes clockwise. */
export function windsRight(ring: Ring, outer: boolean): boolean {
  return booleanClockwise(mutable(ring)) !== outer;
}

/** A ruler for the place: distances on the WGS 84 ellipsoid, true to 0.1 % over a park's extent. */
function rulerAt(shape: Shape): CheapRuler {
  const latitude = shape.coordinates[0]?.[0]?.[1] ?? (COUNTRY.south + COUNTRY.north) / 2;
  return new CheapRuler(latitude, 'kilometers');
}

function kmToBorder(point: Position, { coordinates }: Shape, ruler: CheapRuler): number {
  const distances = coordinates.flatMap((ring) =>
    ring.slice(1).map((end, index) => {
      const start = ring[index] ?? end;
      return ruler.pointToSegmentDistance([...point], [...start], [...end]);
    }),
  );
  return Math.min(...distances);
}

const isInside = (point: Position, shape: Shape): boolean =>
  booleanPointInPolygon([...point], geojson(shape));

/** A corner of the inner polygon that lies outside the outer one; `null` when it is within. */
export function cornerOutside(inner: Shape, outer: Shape): Position | null {
  const ruler = rulerAt(outer);
  const corners = inner.coordinates[0] ?? [];
  const outside = corners.find(
    (corner) => !isInside(corner, outer) && kmToBorder(corner, outer, ruler) > OVERREACH_KM,
  );
  if (outside !== undefined) return outside;
  // A notch of the outer polygon that reaches into the inner one.
  const notch = outer.coordinates
    .flat()
    .find((corner) => isInside(corner, inner) && kmToBorder(corner, inner, ruler) > OVERREACH_KM);
  return notch ?? null;
}

type Box = readonly [west: number, south: number, east: number, north: number];

const boxes = new WeakMap<Shape, Box>();

/** West, south, east, north of the polygon; kept, because plots are compared with one another. */
function boxOf(shape: Shape): Box {
  const known = boxes.get(shape);
  if (known !== undefined) return known;
  const ring = shape.coordinates[0] ?? [];
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  const box: Box = [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
  boxes.set(shape, box);
  return box;
}

/** How far apart the boxes of two polygons are, km: the polygons are no nearer than that. */
function kmBetweenBoxes(one: Shape, other: Shape, ruler: CheapRuler): number {
  const [west, south, east, north] = boxOf(one);
  const [otherWest, otherSouth, otherEast, otherNorth] = boxOf(other);
  const across = Math.max(0, otherWest - east, west - otherEast);
  const along = Math.max(0, otherSouth - north, south - otherNorth);
  return Math.hypot(across * ruler.kx, along * ruler.ky);
}

/** The distance to the nearest of the others, km: 0 when they touch or overlap; `null` without any. */
export function kmToNearest(shape: Shape, others: readonly Shape[]): number | null {
  const ruler = rulerAt(shape);
  const byBox = others
    .map((other) => ({ other, least: kmBetweenBoxes(shape, other, ruler) }))
    .toSorted((one, other) => one.least - other.least);
  let nearest = Infinity;
  for (const { other, least } of byBox) {
    if (least >= nearest) break;
    nearest = Math.min(nearest, kmBetweenShapes(shape, other, least === 0, ruler));
  }
  return nearest === Infinity ? null : nearest;
}

function kmBetweenShapes(one: Shape, other: Shape, boxesMeet: boolean, ruler: CheapRuler): number {
  const corners = (shape: Shape) => shape.coordinates.flat();
  const distance = Math.min(
    ...corners(one).map((corner) => kmToBorder(corner, other, ruler)),
    ...corners(other).map((corner) => kmToBorder(corner, one, ruler)),
  );
  if (distance <= TOUCHING_KM) return 0;
  const overlaps =
    boxesMeet &&
    (corners(one).some((corner) => isInside(corner, other)) ||
      corners(other).some((corner) => isInside(corner, one)));
  return overlaps ? 0 : distance;
}

/** The area of a polygon less its holes, ha. */
export function hectares(shape: Shape): number {
  const ruler = rulerAt(shape);
  const rings = shape.coordinates.map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
  return ruler.area(rings) * HECTARES_IN_KM2;
}
