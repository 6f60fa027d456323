import { put, type Box, type PlacedText } from '../drawing.ts';
import { boxOf, grown, holds, lineOf, meet, roundedBox, type Fit, type Point } from '../plane.ts';
import { widthOf } from '../text.ts';
import type { MovedGroup } from './place.ts';
import { boxOfText, type DrawnPlot } from './plots.ts';
import type { PlanSheet } from './sheet.ts';
import type { SitePlanWords } from './words.ts';

/** A group drawn nearer than it is: its frame, the broken line to it, and the true distance. */
export interface PlacedGap {
  /** `null` where the boundary goes round the group. */
  readonly frame: Box | null;
  /** From plot to plot; empty where the boundary leads there itself. */
  readonly line: string;
  /** What is wiped out between the strokes of the break, and the strokes. */
  readonly cut: string;
  readonly breaks: string;
  readonly text: PlacedText;
}

/** Between the edge of a moved group and its frame. */
const FRAME = 10;

/** A gap that is not drawn to scale, with its true distance where nothing stands in the way. */
export function gapOf(
  group: MovedGroup,
  onPaper: Fit,
  obstacles: readonly DrawnPlot[],
  frame: Box,
  sheet: PlanSheet,
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
  { area: size, width: room }: PlanSheet,
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
