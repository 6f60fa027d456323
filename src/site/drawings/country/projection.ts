import { geoConicConformal, geoTransverseMercator, type GeoProjection } from 'd3';
import { COUNTRY_BOUNDS } from '../../../words/chosen.ts';
import type { Polygon } from '../../../engine/parks/model.ts';
import type { Point } from '../plane.ts';

/** Mean radius of the Earth in metres (IUGG). */
export const EARTH = 6_371_008.8;

const { west, east, south, north } = COUNTRY_BOUNDS;
/** A sixth of the height from the southern and the northern edge the scale is true. */
const INSET = (north - south) / 6;
const tenths = (degrees: number): number => Math.round(degrees * 10) / 10;

/** The whole country: conic, like the sheets of a survey; its scale hardly differs within it. */
const country = geoConicConformal()
  .parallels([tenths(south + INSET + 0.1), tenths(north - INSET)])
  .rotate([-(west + east) / 2, 0])
  .scale(1000)
  .translate([0, 0]);

/** A place of the country on a plane, in units of no meaning; `fit` puts it on paper. */
export function countryPoint(place: Point): Point {
  return projected(country, place);
}

/** Metres east and south of the middle of the places: true to scale and angle around it. */
export function localMetres(places: readonly Point[]): (place: Point) => Point {
  const count = Math.max(1, places.length);
  const longitude = places.reduce((sum, [x]) => sum + x, 0) / count;
  const latitude = places.reduce((sum, [, y]) => sum + y, 0) / count;
  const local = geoTransverseMercator().rotate([-longitude, 0]).scale(EARTH).translate([0, 0]);
  const [originX, originY] = projected(local, [longitude, latitude]);
  return (place) => {
    const [x, y] = projected(local, place);
    return [x - originX, y - originY];
  };
}

/** The rings of a polygon, each place projected by itself, so that winding can't matter. */
export function ringsOn(polygon: Polygon, project: (place: Point) => Point): Point[][] {
  return polygon.coordinates.map((ring) => ring.map(project));
}

function projected(projection: GeoProjection, [longitude, latitude]: Point): Point {
  return projection([longitude, latitude]) ?? [0, 0];
}
