import { SMALL, TOUCH, pixel, type Box, type PlacedText, type Variant } from '../drawing.ts';
import {
  boxOf,
  fit,
  grown,
  holds,
  lineOf,
  meet,
  ringsOf,
  roundedBox,
  type Fit,
  type Point,
} from '../plane.ts';
import { clipped, widthOf } from '../text.ts';
import type { Park, Region } from '../../../engine/parks/model.ts';
import { COUNTRY_BOUNDS, REGION_ROWS, type RegionRow } from '../../../words/chosen.ts';
import { WATERS } from './files.ts';
import { countryPoint } from './projection.ts';
import { drawnRegions, regionOutlines } from './regions.ts';
import type { CountryMapState, MapMarker, RegionCount } from './state.ts';

/** A country that the map names. */
type Neighbour = RegionRow;

const rowOf = (region: Region): RegionRow | undefined =>
  REGION_ROWS.find(({ id }) => id === region);

export interface CountryMapWords {
  /** A region's short name: «Чүй». */
  region(region: Region): string;
  /** The number of sites: «7». */
  count(count: number): string;
  /** The name of a region's link; begins with its short name: «Чүй: 7 аянт». */
  regionName(of: RegionCount): string;
  /** «облусу жарыяланган эмес»: stands beside the number of sites without a region. */
  readonly elsewhere: string;
  /** The name of the link to those sites. */
  readonly elsewhereName: string;
  /** A park's short name. */
  park(park: Park): string;
  /** One short line under it: «31,4 га бош»; empty for none. */
  detail(park: Park): string;
  /** The name of a park's link; begins with its short name and says that it is invented, if so. */
  parkName(marker: MapMarker): string;
  neighbour(country: Neighbour): string;
  /** «74°»: a meridian or a parallel. */
  degrees(degrees: number): string;
}

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

interface PlacedMarker {
  readonly marker: MapMarker;
  readonly x: number;
  readonly y: number;
  readonly diamond: string;
  /** A second, outer diamond: the park is invented. */
  readonly halo: string;
  readonly name: PlacedText | null;
  readonly detail: PlacedText | null;
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

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The country fits here. */
  readonly land: Box;
  readonly r: number;
  readonly name: number;
  readonly count: number;
  readonly diamond: number;
  readonly label: number;
  /** Degrees and neighbours are named only where there is room. */
  readonly roomy: boolean;
  /** The middle of the mark of sites without a region. */
  readonly elsewhere: Point;
}

const SHEETS: Record<Variant, Sheet> = {
  wide: {
    width: 850,
    height: 470,
    land: { x: 8, y: 36, width: 776, height: 384 },
    r: 15,
    name: 14,
    count: 15,
    diamond: 12,
    label: 14,
    roomy: true,
    elsewhere: [560, 405],
  },
  narrow: {
    width: 350,
    height: 252,
    land: { x: 2, y: 34, width: 346, height: 174 },
    r: 11,
    name: SMALL,
    count: 13,
    diamond: 9,
    label: SMALL,
    roomy: false,
    elsewhere: [14, 236],
  },
};

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
  const sheet = SHEETS[variant];
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

function graticuleOn(at: (place: Point) => Point): string {
  const along = (from: number, to: number) =>
    Array.from({ length: 13 }, (_, step) => from + ((to - from) * step) / 12);
  const lines = [
    ...MERIDIANS.map((longitude) => along(SOUTH, NORTH).map((y): Point => [longitude, y])),
    ...PARALLELS.map((latitude) => along(WEST, EAST).map((x): Point => [x, latitude])),
  ];
  return lines.map((line) => lineOf(line.map(at), false)).join('');
}

function degreesOn(at: (place: Point) => Point, words: CountryMapWords): PlacedText[] {
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
  sheet: Sheet,
  words: CountryMapWords,
  taken: readonly Box[],
): PlacedRegion {
  const anchors = (rowOf(of.region)?.places ?? []).map((place) =>
    regionAt(of, at(place), at, sheet, words),
  );
  const open = anchors.find(({ target }) => !taken.some((box) => meet(box, target)));
  return open ?? anchors[0] ?? regionAt(of, at([WEST, SOUTH]), at, sheet, words);
}

function regionAt(
  of: RegionCount,
  [x, middle]: Point,
  at: (place: Point) => Point,
  sheet: Sheet,
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

function elsewhereOn(count: number, sheet: Sheet, words: CountryMapWords): PlacedElsewhere {
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

interface Spotted {
  readonly marker: MapMarker;
  readonly middle: Point;
}

/** From north to south, so that the links come in the order of reading. */
function byNorth(markers: readonly MapMarker[], at: (place: Point) => Point): Spotted[] {
  return markers
    .map((marker) => ({ marker, middle: at(marker.place) }))
    .sort((one, other) => one.middle[1] - other.middle[1]);
}

/** A park's diamond; its name stands on the first free side, or is left to the list. */
function markerOn(
  { marker, middle: [x, y] }: Spotted,
  invented: boolean,
  sheet: Sheet,
  words: CountryMapWords,
  frame: Box,
  taken: Box[],
): PlacedMarker {
  const reach = sheet.diamond + (invented ? 4 : 0);
  const lines = [words.park(marker.park), sheet.roomy ? words.detail(marker.park) : ''].filter(
    (line) => line !== '',
  );
  const size = sheet.label;
  const width = Math.max(...lines.map((line, index) => widthOf(line, { size, bold: index === 0 })));
  const height = lines.length * size * 1.2;
  const sides: readonly { readonly box: Box; readonly anchor: PlacedText['anchor'] }[] = [
    { box: { x: x + reach + 5, y: y - height / 2, width, height }, anchor: 'start' },
    { box: { x: x - reach - 5 - width, y: y - height / 2, width, height }, anchor: 'end' },
    { box: { x: x - width / 2, y: y + reach + 3, width, height }, anchor: 'middle' },
    { box: { x: x - width / 2, y: y - reach - 3 - height, width, height }, anchor: 'middle' },
  ];
  const side = sides.find(({ box }) => holds(frame, box) && !taken.some((one) => meet(one, box)));
  if (side) taken.push(side.box);
  const textX = side ? anchored(side.box, side.anchor) : 0;
  const lineAt = (index: number) =>
    side && lines[index]
      ? put(
          lines[index],
          textX,
          side.box.y + (index + 0.5) * size * 1.2,
          index ? SMALL : size,
          side.anchor,
          index === 0,
        )
      : null;
  const mark = around([x, y], Math.max(reach, TOUCH / 2));
  return {
    marker,
    x: pixel(x),
    y: pixel(y),
    diamond: diamondOf([x, y], sheet.diamond),
    halo: invented ? diamondOf([x, y], reach) : '',
    name: lineAt(0),
    detail: lineAt(1),
    target: roundedBox(side ? union(mark, side.box) : mark),
  };
}

function anchored({ x, width }: Box, anchor: PlacedText['anchor']): number {
  if (anchor === 'start') return x;
  return anchor === 'end' ? x + width : x + width / 2;
}

function union(one: Box, other: Box): Box {
  const corners = [one, other].flatMap(({ x, y, width, height }): Point[] => [
    [x, y],
    [x + width, y + height],
  ]);
  return boxOf(corners);
}

function around([x, y]: Point, reach: number): Box {
  return grown({ x, y, width: 0, height: 0 }, reach);
}

export function diamondOf([x, y]: Point, reach: number): string {
  return lineOf(
    [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    true,
  );
}

function put(
  line: string,
  x: number,
  y: number,
  size: number,
  anchor: PlacedText['anchor'],
  bold = false,
): PlacedText {
  return { lines: [line], x: pixel(x), y: pixel(y), size, anchor, bold };
}
