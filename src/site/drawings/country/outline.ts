import { fit, ringsOf, type Fit, type Point } from '../plane.ts';
import type { Box } from '../drawing.ts';
import { WATERS } from './files.ts';
import { countryPoint } from './projection.ts';
import { regionOutlines } from './regions.ts';

/** The country as large as it goes in a box: from longitude and latitude to pixels. */
export function countryOn(box: Box): Fit {
  const outline = regionOutlines().flatMap(({ rings }) => rings[0] ?? []);
  const { scale, at } = fit(outline.map(countryPoint), box);
  return { scale, at: (place) => at(countryPoint(place)) };
}

/** The lakes of the map as the data of a path. */
export function lakesOn(at: (place: Point) => Point): string {
  return ringsOf(WATERS.map((shore) => shore.map(at)));
}
