import { pixel, put, type Box, type PlacedText, type Variant } from '../drawing.ts';
import { boxOf, fit, ringsOf, type Point } from '../plane.ts';
import { linesOf } from '../text.ts';
import { gapOf, type PlacedGap } from './gaps.ts';
import { groundOf, type Ground } from './place.ts';
import { boxOfText, drawnPlot, labelled, type PlacedPlot } from './plots.ts';
import { PLAN_SHEETS, type PlanSheet } from './sheet.ts';
import { hasPlan, type SitePlanState } from './state.ts';
import type { SitePlanWords } from './words.ts';

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

/** The band under the plan with the scale bar and north. */
const BAND = 52;
/** Under the band: what the plan leaves out. */
const NOTE = 36;
const EMPTY_HEIGHT = 132;
/** The plan in pixels: north is up, and one scale holds in all its parts. */
export function layOutSitePlan(
  state: SitePlanState,
  variant: Variant,
  words: SitePlanWords,
): PlacedPlan {
  const sheet = PLAN_SHEETS[variant];
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

/** The longest of 1, 2, 5, 10 … metres that is not longer than the sheet allows. */
function barOf(scale: number, floor: number, sheet: PlanSheet, words: SitePlanWords): PlacedScale {
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
  { width, margin, area }: PlanSheet,
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
  { width, margin, area }: PlanSheet,
  words: SitePlanWords,
): PlacedText {
  const room = { size: area, width: width - 2 * margin, lines: 2 };
  return {
    ...put('', margin, floor + BAND + NOTE / 2, area, 'start'),
    lines: linesOf(words.undrawn(count), room),
  };
}

function emptyPlan(sheet: PlanSheet, words: SitePlanWords): PlacedPlan {
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
