import { diamondOf } from '../../drawings/country/place.ts';
import { SMALL, TOUCH, pixel, put, type Box, type PlacedText } from '../../drawings/drawing.ts';
import { boxOf, grown, holds, meet, roundedBox, type Point } from '../../drawings/plane.ts';
import { widthOf } from '../../drawings/text.ts';
import type { MapSheet } from './sheet.ts';
import type { MapMarker } from './state.ts';
import type { CountryMapWords } from './words.ts';

export interface PlacedMarker {
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

/** A marker and its place in pixels. */
export interface Spotted {
  readonly marker: MapMarker;
  readonly middle: Point;
}

/** From north to south, so that the links come in the order of reading. */
export function byNorth(markers: readonly MapMarker[], at: (place: Point) => Point): Spotted[] {
  return markers
    .map((marker) => ({ marker, middle: at(marker.place) }))
    .sort((one, other) => one.middle[1] - other.middle[1]);
}

/** A park's diamond; its name stands on the first free side, or is left to the list. */
export function markerOn(
  { marker, middle: [x, y] }: Spotted,
  invented: boolean,
  sheet: MapSheet,
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

/** The box that reaches so far from a point. */
export function around([x, y]: Point, reach: number): Box {
  return grown({ x, y, width: 0, height: 0 }, reach);
}
