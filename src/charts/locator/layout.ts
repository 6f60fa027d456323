import type { Park } from '../../parks/model.ts';
import { pixel } from '../drawing.ts';
import { countryOn, diamondOf, lakesOn } from '../map/layout.ts';
import { drawnRegions } from '../map/regions.ts';
import { placeOf } from '../map/state.ts';
import { boxOf, centreOf, lineOf, ringsOf, type Point } from '../plane.ts';

/** The locator fits beside a heading and across a phone alike: one drawing for both. */
export const LOCATOR = { width: 352, height: 184 };

/** A region smaller than this gets a ring. */
const SMALLEST = 16;

export interface PlacedLocator {
  readonly land: string;
  readonly region: string;
  /** A circle around a region too small to be seen; `null` otherwise. */
  readonly ring: { readonly x: number; readonly y: number; readonly r: number } | null;
  readonly lakes: string;
  readonly between: string;
  readonly frontier: string;
  /** A diamond where the park is; empty when its place is not published. */
  readonly pin: string;
}

/** The park's region in the country, and its place in the region if it is published. */
export function layOutLocator(park: Pick<Park, 'region' | 'facts' | 'boundary'>): PlacedLocator {
  const { at } = countryOn({ x: 3, y: 6, width: LOCATOR.width - 6, height: LOCATOR.height - 12 });
  const { regions, between, frontier } = drawnRegions(at, 0.7);
  const home = regions.find(({ region }) => region === park.region);
  const place = placeOf(park);
  return {
    land: regions.map(({ rings }) => ringsOf(rings)).join(''),
    region: home ? ringsOf(home.rings) : '',
    ring: place ? null : ringAround(home?.rings[0] ?? []),
    lakes: lakesOn(at),
    between: between.map((line) => lineOf(line, false)).join(''),
    frontier: frontier.map((line) => lineOf(line, false)).join(''),
    pin: place ? diamondOf(at(place), 10) : '',
  };
}

function ringAround(outline: readonly Point[]): PlacedLocator['ring'] {
  const box = boxOf(outline);
  if (outline.length === 0 || Math.max(box.width, box.height) >= SMALLEST) return null;
  const [x, y] = centreOf(box);
  return { x: pixel(x), y: pixel(y), r: 10 };
}
