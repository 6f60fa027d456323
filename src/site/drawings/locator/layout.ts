import type { Park } from '../../../engine/parks/model.ts';
import { pixel } from '../drawing.ts';
import { countryOn, lakesOn } from '../country/outline.ts';
import { diamondOf, placeOf } from '../country/place.ts';
import { drawnRegions } from '../country/regions.ts';
import { boxOf, centreOf, lineOf, ringsOf, type Point } from '../plane.ts';

/** The locator fits beside a heading and across a phone alike: one drawing for both. */
export const LOCATOR = { width: 352, height: 184 };

/** A region smaller than this gets a ring. */
const SMALLEST = 16;
/** No detail finer than this many pixels is drawn. */
const TOLERANCE = 0.8;

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
  const { at, regions, land, lakes, between, frontier } = (country ??= drawnCountry());
  const home = regions.find(({ region }) => region === park.region);
  const place = placeOf(park);
  return {
    land,
    region: home ? ringsOf(home.rings) : '',
    ring: place ? null : ringAround(home?.rings[0] ?? []),
    lakes,
    between,
    frontier,
    pin: place ? diamondOf(at(place), 10) : '',
  };
}

/** Everything that is the same for each park; drawn once, for there may be thousands. */
let country: ReturnType<typeof drawnCountry> | undefined;

function drawnCountry() {
  const { at } = countryOn({ x: 3, y: 6, width: LOCATOR.width - 6, height: LOCATOR.height - 12 });
  const { regions, between, frontier } = drawnRegions(at, TOLERANCE);
  return {
    at,
    regions,
    land: regions.map(({ rings }) => ringsOf(rings)).join(''),
    lakes: lakesOn(at),
    between: between.map((line) => lineOf(line, false)).join(''),
    frontier: frontier.map((line) => lineOf(line, false)).join(''),
  };
}

function ringAround(outline: readonly Point[]): PlacedLocator['ring'] {
  const box = boxOf(outline);
  if (outline.length === 0 || Math.max(box.width, box.height) >= SMALLEST) return null;
  const [x, y] = centreOf(box);
  return { x: pixel(x), y: pixel(y), r: 10 };
}
