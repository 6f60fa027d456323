import type { Region } from '../../../engine/parks/model.ts';
import { REGION_ROWS, type RegionRow } from '../../../words/chosen.ts';
import { countryOn, lakesOn } from '../../drawings/country/outline.ts';
import { drawnRegions } from '../../drawings/country/regions.ts';
import {
  TOUCH,
  pixel,
  put,
  type Box,
  type PlacedText,
  type Variant,
} from '../../drawings/drawing.ts';
import { lineOf, meet, ringsOf, roundedBox, type Point } from '../../drawings/plane.ts';
import { clipped, widthOf } from '../../drawings/text.ts';
import { CORNER, degreesOn, graticuleOn } from './graticule.ts';
import { around, byNorth, markerOn, type PlacedMarker, type Spotted } from './markers.ts';
import { MAP_SHEETS, type MapSheet } from './sheet.ts';
import type { CountryMapState, RegionCount } from './state.ts';
import type { CountryMapWords } from './words.ts';

const rowOf = (region: Region): RegionRow | undefined =>
  REGION_ROWS.find(({ id }) => id === region);

/** A region's number in a circle, its name under it; hollow where the number is 0. */
interface PlacedRegion {
  readonly of: RegionCount;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly count: PlacedText;
  readonly name: PlacedText;
  /** From the circle to a region too small to hold it; empty elsewhere. */
  readonly leader: string;
  readonly target: Box;
}

interface PlacedElsewhere {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly count: PlacedText;
  readonly name: PlacedText;
  readonly target: Box;
}

export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  readonly graticule: string;
  readonly degrees: readonly PlacedText[];
  /** Paths: the land, its outer border, the borders of regions, the lakes. */
  readonly land: string;
  readonly frontier: string;
  readonly between: string;
  readonly lakes: string;
  readonly neighbours: readonly PlacedText[];
  readonly regions: readonly PlacedRegion[];
  readonly elsewhere: PlacedElsewhere | null;
  readonly markers: readonly PlacedMarker[];
  readonly samples: readonly PlacedMarker[];
}

/** No detail finer than this many pixels is drawn. */
const TOLERANCE = 0.5;
const NEAR = 3;

/** The map in pixels. Samples are placed only when they are asked for. */
export function layOutCountryMap(
  state: CountryMapState,
  variant: Variant,
  words: CountryMapWords,
  showSamples: boolean,
): PlacedMap {
  const sheet = MAP_SHEETS[variant];
  const { at } = countryOn(sheet.land);
  const { regions, frontier, between } = drawnRegions(at, TOLERANCE);
  const frame = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const markers = byNorth(state.markers, at);
  const samples = showSamples ? byNorth(state.samples, at) : [];
  const taken = [...markers, ...samples].map(({ middle }) => around(middle, sheet.diamond + NEAR));
  const placedRegions = state.regions.map((of) => {
    const placed = regionOn(of, at, sheet, words, taken);
    taken.push(placed.target);
    return placed;
  });
  const elsewhere = state.elsewhere > 0 ? elsewhereOn(state.elsewhere, sheet, words) : null;
  if (elsewhere) taken.push(elsewhere.target);
  const place = (invented: boolean) => (one: Spotted) =>
    markerOn(one, invented, sheet, words, frame, taken);
  return {
    width: sheet.width,
    height: sheet.height,
    graticule: graticuleOn(at),
    degrees: sheet.roomy ? degreesOn(at, words) : [],
    land: regions.map(({ rings }) => ringsOf(rings)).join(''),
    frontier: frontier.map((line) => lineOf(line, false)).join(''),
    between: between.map((line) => lineOf(line, false)).join(''),
    lakes: lakesOn(at),
    neighbours: sheet.roomy ? neighboursOn(at, words) : [],
    regions: placedRegions,
    elsewhere,
    markers: markers.map(place(false)),
    samples: samples.map(place(true)),
  };
}

function neighboursOn(at: (place: Point) => Point, words: CountryMapWords): PlacedText[] {
  return REGION_ROWS.filter(({ kind }) => kind === 'neighbour').flatMap((country) =>
    country.places.slice(0, 1).map((place) => {
      const [x, y] = at(place);
      return put(words.neighbour(country), x, y, 13, 'middle');
    }),
  );
}

/** A region's mark at the first of its places that is not taken, or else at its best one. */
function regionOn(
  of: RegionCount,
  at: (place: Point) => Point,
  sheet: MapSheet,
  words: CountryMapWords,
  taken: readonly Box[],
): PlacedRegion {
  const anchors = (rowOf(of.region)?.places ?? []).map((place) =>
    regionAt(of, at(place), at, sheet, words),
  );
  const open = anchors.find(({ target }) => !taken.some((box) => meet(box, target)));
  return open ?? anchors[0] ?? regionAt(of, at(CORNER), at, sheet, words);
}

function regionAt(
  of: RegionCount,
  [x, middle]: Point,
  at: (place: Point) => Point,
  sheet: MapSheet,
  words: CountryMapWords,
): PlacedRegion {
  const { r, name: size } = sheet;
  const text = words.region(of.region);
  const y = middle - size * 0.6;
  // A region smaller than its mark: the name stands beside the circle, a leader leads home.
  const home = rowOf(of.region)?.leaderTo ?? null;
  const outside = home !== null;
  const name = outside
    ? put(text, x + r + 6, y, size, 'start')
    : put(text, x, y + r + size * 0.75, size, 'middle');
  const width = Math.max(widthOf(text, { size }), TOUCH);
  const target = outside
    ? { x: x - r - 1, y: y - r - 1, width: 2 * r + 9 + width, height: 2 * r + 2 }
    : {
        x: x - Math.max(width / 2, r) - 2,
        y: y - r - 1,
        width: Math.max(width, 2 * r) + 4,
        height: 2 * r + size * 1.25 + 3,
      };
  return {
    of,
    x: pixel(x),
    y: pixel(y),
    r,
    count: put(words.count(of.count), x, y, sheet.count, 'middle', true),
    name,
    leader: home === null ? '' : leaderTo(at(home), [x, y], r),
    target: roundedBox(target),
  };
}

/** From the rim of a circle to a point. */
function leaderTo([toX, toY]: Point, [x, y]: Point, r: number): string {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const rim: Point = [x + ((toX - x) * r) / length, y + ((toY - y) * r) / length];
  return lineOf([rim, [toX, toY]], false);
}

function elsewhereOn(count: number, sheet: MapSheet, words: CountryMapWords): PlacedElsewhere {
  const [x, y] = sheet.elsewhere;
  const { r, name: size } = sheet;
  const width = sheet.width - x - r - 8;
  const text = clipped(words.elsewhere, { size, width });
  return {
    x,
    y,
    r,
    count: put(words.count(count), x, y, sheet.count, 'middle', true),
    name: put(text, x + r + 6, y, size, 'start'),
    target: roundedBox({
      x: x - r - 2,
      y: y - r - 2,
      width: 2 * r + 10 + widthOf(text, { size }),
      height: 2 * r + 4,
    }),
  };
}
