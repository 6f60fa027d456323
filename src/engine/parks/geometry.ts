import { hectares, kmToNearest } from '../catalog/polygon.ts';
import type { Plot, Polygon } from './model.ts';

/** West, south, east, north: the `bbox` of RFC 7946. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The area of a polygon less its holes, ha, on the WGS 84 ellipsoid. */
export const polygonHectares = (polygon: Polygon): number => hectares(polygon);

/**
 * 5.2: from a plot to the nearest other plot of the territory, km, by their drawings; 0 when it is
 * adjacent. `null` when the plot is not drawn or no other is. Where some of the others are not
 * drawn, a nearer one among them is possible: the distance is then the most it can be.
 */
export function nearestPlotKm(plot: Plot, plots: readonly Plot[]): number | null {
  const { geometry } = plot;
  if (geometry === null) return null;
  const others = plots.flatMap((other) =>
    other.id === plot.id || other.geometry === null ? [] : [other.geometry],
  );
  return kmToNearest(geometry, others);
}

/** The box that holds all the points; `null` for none. */
export function boxOf(points: readonly (readonly [number, number])[]): Box | null {
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    longitudes.reduce((one, other) => Math.min(one, other)),
    latitudes.reduce((one, other) => Math.min(one, other)),
    longitudes.reduce((one, other) => Math.max(one, other)),
    latitudes.reduce((one, other) => Math.max(one, other)),
  ];
}

/** The box that holds a polygon. */
export const polygonBox = (polygon: Polygon): Box | null => boxOf(polygon.coordinates.flat());
