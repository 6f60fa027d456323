import type { Plot } from '../../../engine/parks/model.ts';
import { SMALL, TOUCH, pixel, put, type Box, type PlacedText } from '../drawing.ts';
import {
  boxOf,
  fromEdges,
  grown,
  holds,
  isInside,
  lineOf,
  meet,
  ringsOf,
  roundedBox,
  type Fit,
  type Point,
} from '../plane.ts';
import { widthOf } from '../text.ts';
import type { GroundPlot } from './place.ts';
import type { PlanSheet } from './sheet.ts';
import type { PlanPlot, PlotState } from './state.ts';
import type { SitePlanWords } from './words.ts';

export interface PlacedPlot {
  readonly of: PlanPlot;
  readonly outline: string;
  /** Number, and the area where it fits; outside a plot too small for a number. */
  readonly texts: readonly PlacedText[];
  readonly inside: boolean;
  readonly leader: string;
  /** A target for fingers where the plot itself is too small for one. */
  readonly target: Box | null;
}

/** From a text to the edge of its plot. */
const PAD = 4;
/** A plot on paper, and its texts if there is room for them inside. */
export interface DrawnPlot {
  readonly of: PlanPlot;
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  readonly middle: Point;
  readonly inside: { readonly texts: readonly PlacedText[]; readonly box: Box } | null;
}

export function drawnPlot(
  { of, rings: ground }: GroundPlot,
  onPaper: Fit,
  sheet: PlanSheet,
  words: SitePlanWords,
): DrawnPlot {
  const rings = ground.map((ring) => ring.map(onPaper.at));
  const box = boxOf(rings[0] ?? []);
  const middle = innermost(rings, box);
  return { of, rings, box, middle, inside: insideOf(of.plot, rings, middle, sheet, words) };
}

/** Number and area; or the number alone; or the number small; or nothing fits. */
function insideOf(
  plot: Plot,
  rings: readonly (readonly Point[])[],
  [x, y]: Point,
  sheet: PlanSheet,
  words: SitePlanWords,
): DrawnPlot['inside'] {
  const number = words.number(plot);
  const area = words.area(plot.area);
  const both = [
    put(number, x, y - sheet.area * 0.62, sheet.number, 'middle', true),
    put(area, x, y + sheet.number * 0.6, sheet.area, 'middle'),
  ];
  const choices = [
    ...(area ? [both] : []),
    [put(number, x, y, sheet.number, 'middle', true)],
    [put(number, x, y, SMALL, 'middle', true)],
  ];
  for (const texts of choices) {
    const boxes = texts.map(boxOfText);
    if (boxes.every((box) => cornersOf(box).every((corner) => isInside(corner, rings)))) {
      return { texts, box: boxOf(boxes.flatMap(cornersOf)) };
    }
  }
  return null;
}

/** The plot with its texts: inside it, or where there is room around it. */
export function labelled(
  plot: DrawnPlot,
  all: readonly DrawnPlot[],
  taken: Box[],
  frame: Box,
  sheet: PlanSheet,
  words: SitePlanWords,
): PlacedPlot {
  const { of, rings, box, middle, inside } = plot;
  const outline = ringsOf(rings);
  const small = Math.min(box.width, box.height) < TOUCH;
  const finger = small
    ? roundedBox(grown({ x: middle[0], y: middle[1], width: 0, height: 0 }, TOUCH / 2))
    : null;
  if (inside) {
    return { of, outline, texts: inside.texts, inside: true, leader: '', target: finger };
  }
  const { text, leader } = outsideOf(plot, all, taken, frame, words.number(of.plot), sheet);
  taken.push(boxOfText(text));
  return { of, outline, texts: [text], inside: false, leader, target: finger };
}

/** Places around a plot, nearest first: where nothing is drawn yet, its number goes there. */
function outsideOf(
  { middle, box }: DrawnPlot,
  all: readonly DrawnPlot[],
  taken: readonly Box[],
  frame: Box,
  number: string,
  sheet: PlanSheet,
): { readonly text: PlacedText; readonly leader: string } {
  const size = Math.min(sheet.number, 14);
  const start = Math.min(box.width, box.height) / 2 + size * 0.75;
  for (let reach = start; reach < start + 90; reach += 4) {
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = (turn * Math.PI) / 8;
      const [x, y] = [middle[0] + reach * Math.cos(angle), middle[1] - reach * Math.sin(angle)];
      const text = put(number, x, y, size, 'middle', true);
      const place = boxOfText(text);
      const free =
        holds(frame, place) &&
        !taken.some((one) => meet(one, place)) &&
        !all.some(({ rings, box: other }) => meet(other, place) && touches(rings, place));
      if (free) {
        const far = reach > start + size;
        const rim: Point = [x - size * 0.7 * Math.cos(angle), y + size * 0.7 * Math.sin(angle)];
        return { text, leader: far ? lineOf([middle, rim], false) : '' };
      }
    }
  }
  return { text: put(number, middle[0], middle[1], SMALL, 'middle', true), leader: '' };
}

function touches(rings: readonly (readonly Point[])[], box: Box): boolean {
  const { x, y, width, height } = box;
  const probes: Point[] = [...cornersOf(box), [x + width / 2, y], [x + width / 2, y + height]];
  const middle: Point = [x + width / 2, y + height / 2];
  return (
    probes.some((point) => isInside(point, rings)) ||
    isInside(middle, rings) ||
    rings.some((ring) => ring.some((point) => holds(box, boxOf([point]))))
  );
}

const middles = new Map<string, Point>();

/** The point furthest from all edges. A plan is drawn in three languages; its plots stay the same. */
function innermost(rings: readonly (readonly Point[])[], box: Box): Point {
  const key = rings.flat(2).map(pixel).join(' ');
  const middle = middles.get(key) ?? searchInnermost(rings, box);
  middles.set(key, middle);
  return middle;
}

/** Looks on a grid: a text is best off where the edges are far. */
function searchInnermost(rings: readonly (readonly Point[])[], box: Box): Point {
  let best: Point = [box.x + box.width / 2, box.y + box.height / 2];
  let most = isInside(best, rings) ? fromEdges(best, rings) * 1.1 : 0;
  const steps = 14;
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const point: Point = [
        box.x + (box.width * column) / steps,
        box.y + (box.height * row) / steps,
      ];
      if (!isInside(point, rings)) continue;
      const away = fromEdges(point, rings);
      if (away > most) [most, best] = [away, point];
    }
  }
  return best;
}

/** The room a text takes, with its distance to whatever is beside it. */
export function boxOfText({ lines, x, y, size, anchor, bold }: PlacedText): Box {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, { size, bold }))) + PAD;
  const height = lines.length * size * 1.15;
  const left = anchor === 'start' ? x - PAD / 2 : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - height / 2, width, height };
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The classes of a plot and its texts: fill, outline and pattern differ, not colour alone. */
export const PLOT_CLASSES: Record<PlotState, { readonly area: string; readonly text: string }> = {
  free: { area: 'plot-free', text: 'chart-on-fill' },
  reserved: { area: 'plot-reserved', text: 'plot-halo-reserved' },
  leased: { area: 'plot-leased', text: '' },
  unknown: { area: 'plot-unknown', text: 'plot-halo-unknown' },
};

/** Whether plots of the state are filled with a pattern rather than a colour. */
export function isPatterned(state: PlotState): boolean {
  return state === 'reserved' || state === 'unknown';
}
