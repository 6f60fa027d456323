import { COUNTRY_BOUNDS } from '../../../words/chosen.ts';
import { SMALL, put, type PlacedText } from '../../drawings/drawing.ts';
import { lineOf, type Point } from '../../drawings/plane.ts';
import type { CountryMapWords } from './words.ts';

/** The edges of the graticule: a little outside the country. */
const SOUTH = Math.floor(COUNTRY_BOUNDS.south);
const NORTH = COUNTRY_BOUNDS.north + 0.15;
const WEST = Math.floor(COUNTRY_BOUNDS.west);
const EAST = COUNTRY_BOUNDS.east + 0.3;

/** Whole degrees from edge to edge, no more than six lines. */
function linesBetween(from: number, to: number): number[] {
  const step = Math.ceil((to - from) / 6);
  const first = Math.ceil((from + 0.1) / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, n) => first + n * step);
}

const MERIDIANS = linesBetween(WEST, EAST);
const PARALLELS = linesBetween(SOUTH, NORTH);
/** Where a region without a place of its own is put. */
export const CORNER: Point = [WEST, SOUTH];

/** Meridians and parallels as the data of a path. */
export function graticuleOn(at: (place: Point) => Point): string {
  const along = (from: number, to: number) =>
    Array.from({ length: 13 }, (_, step) => from + ((to - from) * step) / 12);
  const lines = [
    ...MERIDIANS.map((longitude) => along(SOUTH, NORTH).map((y): Point => [longitude, y])),
    ...PARALLELS.map((latitude) => along(WEST, EAST).map((x): Point => [x, latitude])),
  ];
  return lines.map((line) => lineOf(line.map(at), false)).join('');
}

/** What they are called, at the south and the east edge. */
export function degreesOn(at: (place: Point) => Point, words: CountryMapWords): PlacedText[] {
  return [
    ...MERIDIANS.map((longitude) => {
      const [x, y] = at([longitude, SOUTH]);
      return put(words.degrees(longitude), x, y + 12, SMALL, 'middle');
    }),
    ...PARALLELS.map((latitude) => {
      const [x, y] = at([EAST, latitude]);
      return put(words.degrees(latitude), x + 6, y, SMALL, 'start');
    }),
  ];
}
