import type { Answer, Plot } from '../../../engine/parks/model.ts';
import { SMALL, TOUCH, pixel, type Box, type PlacedText, type Variant } from '../drawing.ts';
import {
  boxOf,
  fit,
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
import { linesOf, widthOf } from '../text.ts';
import { groundOf, type Ground, type GroundPlot, type MovedGroup } from './place.ts';
import { hasPlan, type PlanPlot, type PlotState, type SitePlanState } from './state.ts';

export interface SitePlanWords {
  /** What is printed in a plot: «A-8», «8». */
  number(plot: Plot): string;
  /** «4,1 га»; short, also where the area is not published: «— га». Empty for none. */
  area(area: Answer<number>): string;
  /** The name of a free plot's link, beginning with its number; also what a pointer shows. */
  name(plot: PlanPlot): string;
  /** «200 м», «2 км»: the scale bar. */
  scale(metres: number): string;
  /** «арасы 2,4 км»: stands at a gap that is not drawn to scale. */
  gap(metres: number, plots: readonly PlanPlot[]): string;
  /** «Т»: north. */
  readonly north: string;
  /** «Чек арасы жарыяланбаган участоктор: 3». */
  undrawn(count: number): string;
  /** Said in place of the plan when no geometry is published. */
  readonly empty: string;
}

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

/** A group drawn nearer than it is: its frame, the broken line to it, and the true distance. */
interface PlacedGap {
  /** `null` where the boundary goes round the group. */
  readonly frame: Box | null;
  /** From plot to plot; empty where the boundary leads there itself. */
  readonly line: string;
  /** What is wiped out between the strokes of the break, and the strokes. */
  readonly cut: string;
  readonly breaks: string;
  readonly text: PlacedText;
}

interface PlacedScale {
  readonly bar: string;
  readonly length: number;
  readonly metres: number;
  readonly text: PlacedText;
}

export interface PlacedPlan {
  readonly width: number;
  readonly height: number;
  /** Where the plots and the boundary are. */
  readonly field: Box;
  /** Pixels for a metre. */
  readonly scale: number;
  readonly boundary: string;
  readonly plots: readonly PlacedPlot[];
  readonly gaps: readonly PlacedGap[];
  readonly bar: PlacedScale | null;
  readonly arrow: { readonly line: string; readonly letter: PlacedText } | null;
  readonly undrawn: PlacedText | null;
  /** A hatched frame with words, when there is no geometry. */
  readonly empty: { readonly frame: Box; readonly text: PlacedText } | null;
}

interface Sheet {
  readonly width: number;
  /** The plan is never taller than this. */
  readonly tallest: number;
  readonly margin: number;
  readonly number: number;
  readonly area: number;
  /** The longest scale bar. */
  readonly bar: number;
}

const SHEETS: Record<Variant, Sheet> = {
  wide: { width: 850, tallest: 520, margin: 14, number: 17, area: 13.5, bar: 170 },
  narrow: { width: 350, tallest: 400, margin: 8, number: 14, area: SMALL, bar: 100 },
};

/** The band under the plan with the scale bar and north. */
const BAND = 52;
/** Under the band: what the plan leaves out. */
const NOTE = 36;
const EMPTY_HEIGHT = 132;
/** From a text to the edge of its plot. */
const PAD = 4;
/** Between the edge of a moved group and its frame. */
const FRAME = 10;

/** The plan in pixels: north is up, and one scale holds in all its parts. */
export function layOutSitePlan(
  state: SitePlanState,
  variant: Variant,
  words: SitePlanWords,
): PlacedPlan {
  const sheet = SHEETS[variant];
  if (!hasPlan(state)) return emptyPlan(sheet, words);
  const ground = groundOf(state);
  const points = pointsOf(ground);
  const inner = sheet.width - 2 * sheet.margin;
  const from = boxOf(points);
  const ratio = from.width > 0 ? from.height / from.width : Infinity;
  const tall = Math.ceil(Math.min(inner * ratio, sheet.tallest));
  const field = { x: sheet.margin, y: sheet.margin, width: inner, height: tall };
  const onPaper = fit(points, field);
  const floor = field.y + field.height + sheet.margin;
  const drawn = [...ground.near, ...ground.moved.flatMap(({ plots }) => plots)].map((plot) =>
    drawnPlot(plot, onPaper, sheet, words),
  );
  const frame = { x: 0, y: 0, width: sheet.width, height: floor };
  const gaps = ground.moved.map((group) => gapOf(group, onPaper, drawn, frame, sheet, words));
  const taken = [
    ...drawn.flatMap(({ inside }) => (inside ? [inside.box] : [])),
    ...gaps.map(({ text }) => boxOfText(text)),
  ];
  const bar = barOf(onPaper.scale, floor, sheet, words);
  return {
    width: sheet.width,
    height: floor + BAND + (state.undrawn > 0 ? NOTE : 0),
    field,
    scale: onPaper.scale,
    boundary: ringsOf(ground.boundary.map((ring) => ring.map(onPaper.at))),
    plots: drawn.map((plot) => labelled(plot, drawn, taken, frame, sheet, words)),
    gaps,
    bar,
    arrow: arrowOf(floor, sheet, words),
    undrawn: state.undrawn > 0 ? undrawnOf(state.undrawn, floor, sheet, words) : null,
    empty: null,
  };
}

function pointsOf({ boundary, near, moved }: Ground): Point[] {
  const plots = [...near, ...moved.flatMap((group) => group.plots)];
  return [...boundary, ...plots.flatMap(({ rings }) => rings)].flat();
}

/** A plot on paper, and its texts if there is room for them inside. */
interface DrawnPlot {
  readonly of: PlanPlot;
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  readonly middle: Point;
  readonly inside: { readonly texts: readonly PlacedText[]; readonly box: Box } | null;
}

function drawnPlot(
  { of, rings: ground }: GroundPlot,
  onPaper: Fit,
  sheet: Sheet,
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
  sheet: Sheet,
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

function labelled(
  plot: DrawnPlot,
  all: readonly DrawnPlot[],
  taken: Box[],
  frame: Box,
  sheet: Sheet,
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
  sheet: Sheet,
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

function gapOf(
  group: MovedGroup,
  onPaper: Fit,
  obstacles: readonly DrawnPlot[],
  frame: Box,
  sheet: Sheet,
  words: SitePlanWords,
): PlacedGap {
  const from = onPaper.at(group.from);
  const to = onPaper.at(group.to);
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const unit: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const points = group.plots.flatMap(({ rings }) => rings.flat()).map(onPaper.at);
  const half = Math.max(7, (group.corridor * onPaper.scale) / 2 + 5);
  const cuts = [
    strokeAcross(middle, unit, -3.5, half),
    strokeAcross(middle, unit, 3.5, half),
  ] as const;
  const text = gapText(group, half, middle, unit, sheet, words);
  const beside = [1, -1].map((side) => text(side));
  const clear = beside.find((one) => isClear(boxOfText(one), obstacles, frame));
  return {
    frame:
      group.corridor > 0
        ? null
        : roundedBox(grown(boxOf(points), Math.min(FRAME, sheet.margin - 1))),
    line: group.corridor > 0 ? '' : lineOf([from, to], false),
    cut: lineOf([...cuts[0], ...cuts[1].toReversed()], true),
    breaks: cuts.map((cut) => lineOf(cut, false)).join(''),
    text: clear ?? text(0),
  };
}

/** The true distance on either side of the line, just clear of it; or, at 0, upon it. */
function gapText(
  { metres, plots }: MovedGroup,
  half: number,
  [x, y]: Point,
  [unitX, unitY]: Point,
  { area: size, width: room }: Sheet,
  words: SitePlanWords,
): (side: number) => PlacedText {
  const said = words.gap(
    metres,
    plots.map(({ of }) => of),
  );
  const width = widthOf(said, { size });
  const away = (width / 2) * Math.abs(unitY) + (size / 2) * Math.abs(unitX) + half + 3;
  return (side) => {
    const at = Math.min(Math.max(x + side * unitY * away, width / 2 + 3), room - width / 2 - 3);
    return put(said, at, Math.max(y - side * unitX * away, size), size, 'middle');
  };
}

function isClear(box: Box, obstacles: readonly DrawnPlot[], frame: Box): boolean {
  return holds(frame, box) && !obstacles.some((plot) => meet(plot.box, box));
}

/** A slanting stroke across the gap: two of them say that something is left out between. */
function strokeAcross([x, y]: Point, [unitX, unitY]: Point, along: number, half: number): Point[] {
  const [atX, atY] = [x + unitX * along, y + unitY * along];
  const [leanX, leanY] = [unitX * half * 0.35 - unitY * half, unitY * half * 0.35 + unitX * half];
  return [
    [atX - leanX, atY - leanY],
    [atX + leanX, atY + leanY],
  ];
}

/** The longest of 1, 2, 5, 10 … metres that is not longer than the sheet allows. */
function barOf(scale: number, floor: number, sheet: Sheet, words: SitePlanWords): PlacedScale {
  const most = sheet.bar / scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((one) => one <= most) ?? power;
  const length = metres * scale;
  const [x, y] = [sheet.margin, floor + 30];
  return {
    bar: `M${x} ${y - 7}v7h${pixel(length)}v-7M${pixel(x + length / 2)} ${y}v-7`,
    length,
    metres,
    text: put(words.scale(metres), x + length + 8, y - 3, sheet.area, 'start'),
  };
}

function arrowOf(
  floor: number,
  { width, margin, area }: Sheet,
  { north }: SitePlanWords,
): NonNullable<PlacedPlan['arrow']> {
  const [x, y] = [width - margin - 8, floor + 8];
  return {
    line: `M${x} ${y + 28}V${y}M${x - 6} ${y + 10}l6-10 6 10`,
    letter: put(north, x - 12, y + 20, area, 'end', true),
  };
}

/** How many plots have no outline: below everything, as wide as the plan. */
function undrawnOf(
  count: number,
  floor: number,
  { width, margin, area }: Sheet,
  words: SitePlanWords,
): PlacedText {
  const room = { size: area, width: width - 2 * margin, lines: 2 };
  return {
    ...put('', margin, floor + BAND + NOTE / 2, area, 'start'),
    lines: linesOf(words.undrawn(count), room),
  };
}

function emptyPlan(sheet: Sheet, words: SitePlanWords): PlacedPlan {
  const frame = { x: 1, y: 1, width: sheet.width - 2, height: EMPTY_HEIGHT - 2 };
  const room = { size: 15, width: frame.width - 60, lines: 4 };
  return {
    width: sheet.width,
    height: EMPTY_HEIGHT,
    field: frame,
    scale: 0,
    boundary: '',
    plots: [],
    gaps: [],
    bar: null,
    arrow: null,
    undrawn: null,
    empty: {
      frame,
      text: {
        ...put('', sheet.width / 2, EMPTY_HEIGHT / 2, 15, 'middle'),
        lines: linesOf(words.empty, room),
      },
    },
  };
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
