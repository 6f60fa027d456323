import type { Box } from '../drawing.ts';
import { localMetres, ringsOn } from '../country/projection.ts';
import { boxOf, centreOf, edgesOf, fromSegment, grown, holds, meet, type Point } from '../plane.ts';
import type { PlanPlot, SitePlanState } from './state.ts';

type Rings = readonly (readonly Point[])[];

/** A plot on the plane of its park, in metres. */
export interface GroundPlot {
  readonly of: PlanPlot;
  readonly rings: Rings;
}

/** Plots too far away for one picture, brought nearer along their true bearing. */
export interface MovedGroup {
  readonly plots: readonly GroundPlot[];
  /** Where the gap is drawn: from the near plots to the moved ones. */
  readonly from: Point;
  readonly to: Point;
  /** The boundary itself runs through the gap, this wide: there is no need of a line. */
  readonly corridor: number;
  /** The true gap in metres. */
  readonly metres: number;
}

export interface Ground {
  readonly boundary: Rings;
  readonly near: readonly GroundPlot[];
  readonly moved: readonly MovedGroup[];
}

/** Plots nearer to each other than this many times a plot's usual size stand together. */
const TOGETHER = 1.5;
/** A group is moved only if it is further off than this part of the near plots' extent. */
const FAR = 0.8;
/** How wide the gap of a moved group is drawn, as a part of the near plots' extent. */
const DRAWN_GAP = 0.22;

/**
 * The plan on a plane in metres. The scale is one and the same everywhere; only the empty land
 * between the near plots and a group far away is left out, and the plan says how much it is.
 */
export function groundOf({ boundary, plots }: SitePlanState): Ground {
  const outlines = [...(boundary ? [boundary] : []), ...plots.map(({ outline }) => outline)];
  const metres = localMetres(outlines.flatMap(({ coordinates }) => coordinates[0] ?? []));
  const border = boundary ? ringsOn(boundary, metres) : [];
  const ground = plots.map((of) => ({ of, rings: ringsOn(of.outline, metres) }));
  const together = usualSize(ground) * TOGETHER;
  const { home, away } = grouped(ground, border, together);
  const core = home.length > 0 ? territory(home, border, together) : boxOf(border.flat());
  const extent = Math.hypot(core.width, core.height);
  const near = [...home];
  const shifts: Shift[] = [];
  const taken = [core];
  for (const group of away) {
    const gap = home.length > 0 ? gapBetween(group, home) : apart(core, boxOf(pointsOf(group)));
    if (gap <= extent * FAR) near.push(...group);
    else {
      const area = territory(group, border, together);
      shifts.push(shiftOf({ group, area, gap }, core, extent * DRAWN_GAP, taken));
    }
  }
  const drawn = border.map((ring) => ring.map((point) => drawnAt(point, core, shifts)));
  return { boundary: drawn, near, moved: shifts.map((shift) => movedBy(shift, near, core, drawn)) };
}

function usualSize(plots: readonly GroundPlot[]): number {
  const sizes = plots
    .map(({ rings }) => boxOf(rings.flat()))
    .map(({ width, height }) => Math.hypot(width, height))
    .sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** Groups of plots that stand together. Home is the largest of those that the boundary reaches. */
function grouped(
  plots: readonly GroundPlot[],
  border: Rings,
  together: number,
): { readonly home: GroundPlot[]; readonly away: GroundPlot[][] } {
  let groups: GroundPlot[][] = [];
  for (const plot of plots) {
    const box = grown(boxOf(plot.rings.flat()), together);
    const joined = groups.filter((group) =>
      group.some((other) => meet(box, boxOf(other.rings.flat()))),
    );
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), plot]];
  }
  groups.sort((one, other) => other.length - one.length);
  const inside = border.length > 0 ? boxOf(border.flat()) : null;
  const reached = groups.filter((group) => !inside || meet(inside, boxOf(pointsOf(group))));
  const home = reached[0] ?? [];
  return { home, away: groups.filter((group) => group !== home) };
}

/** A group of plots with the part of the boundary that goes round it. */
function territory(group: readonly GroundPlot[], border: Rings, together: number): Box {
  const box = boxOf(pointsOf(group));
  const reach = grown(box, together);
  const around = border.flat().filter((point) => holds(reach, boxOf([point])));
  return boxOf([...pointsOf(group), ...around]);
}

/** How a group and all that lies behind it is moved towards the core. */
interface Shift {
  readonly group: readonly GroundPlot[];
  readonly area: Box;
  readonly gap: number;
  /** Away from the core. */
  readonly unit: Point;
  /** Along the unit: where the core ends, and where the group begins. */
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

function shiftOf(
  { group, area, gap }: Pick<Shift, 'group' | 'area' | 'gap'>,
  core: Box,
  drawnGap: number,
  taken: Box[],
): Shift {
  const [homeX, homeY] = centreOf(core);
  const [x, y] = centreOf(area);
  const distance = Math.hypot(x - homeX, y - homeY) || 1;
  const unit: Point = [(x - homeX) / distance, (y - homeY) / distance];
  const at = (from: number): Box => ({
    ...area,
    x: homeX + unit[0] * from - area.width / 2,
    y: homeY + unit[1] * from - area.height / 2,
  });
  let from = 0;
  while (from < distance && taken.some((one) => apart(one, at(from)) < drawnGap)) {
    from += drawnGap / 20;
  }
  taken.push(at(from));
  return {
    group,
    area,
    gap,
    unit,
    start: Math.max(...cornersOf(core).map((corner) => along(corner, unit))),
    end: Math.min(...cornersOf(area).map((corner) => along(corner, unit))),
    by: Math.max(0, distance - from),
  };
}

/** Where a point of the boundary is drawn: what lies in a gap is pressed together. */
function drawnAt(point: Point, core: Box, shifts: readonly Shift[]): Point {
  let least = apart(core, boxOf([point]));
  let nearest: Shift | null = null;
  for (const shift of shifts) {
    const away = apart(shift.area, boxOf([point]));
    const between = along(point, shift.unit) > shift.start && least > 0;
    if (away < least || (between && nearest === null)) [least, nearest] = [away, shift];
  }
  if (!nearest) return point;
  const { unit, start, end, by } = nearest;
  const share = (along(point, unit) - start) / (end - start || 1);
  return moved(point, unit, by * Math.min(1, Math.max(0, share)));
}

function movedBy(
  { group, gap, unit, start, end, by }: Shift,
  near: readonly GroundPlot[],
  core: Box,
  border: Rings,
): MovedGroup {
  const plots = group.map(({ of, rings }) => ({
    of,
    rings: rings.map((ring) => ring.map((point) => moved(point, unit, by))),
  }));
  const middle = (start + end - by) / 2;
  const crossings = crossed(border, unit, middle);
  const [first, last] = [crossings.at(0), crossings.at(-1)];
  if (first && last && first !== last) {
    const half = (end - by - start) / 2;
    const centre: Point = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    return {
      plots,
      from: moved(centre, unit, half),
      to: moved(centre, unit, -half),
      corridor: Math.hypot(first[0] - last[0], first[1] - last[1]),
      metres: gap,
    };
  }
  const [from, to] = nearest(near.length > 0 ? pointsOf(near) : cornersOf(core), pointsOf(plots));
  return { plots, from, to, corridor: 0, metres: gap };
}

/** Where rings cross the line that is `level` along the unit, in order across it. */
function crossed(rings: Rings, unit: Point, level: number): Point[] {
  const side: Point = [-unit[1], unit[0]];
  return rings
    .flatMap(edgesOf)
    .flatMap(([from, to]): Point[] => {
      const [one, other] = [along(from, unit) - level, along(to, unit) - level];
      if (one > 0 === other > 0) return [];
      const share = one / (one - other);
      return [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]];
    })
    .sort((one, other) => along(one, side) - along(other, side));
}

/** Back towards the core. */
function moved([x, y]: Point, [unitX, unitY]: Point, by: number): Point {
  return [x - unitX * by, y - unitY * by];
}

function along([x, y]: Point, [unitX, unitY]: Point): number {
  return x * unitX + y * unitY;
}

/** The shortest way between the edges of two groups of plots, in metres. */
function gapBetween(one: readonly GroundPlot[], other: readonly GroundPlot[]): number {
  const measured = [
    [pointsOf(one), other],
    [pointsOf(other), one],
  ] as const;
  let least = Infinity;
  for (const [points, plots] of measured) {
    for (const [from, to] of plots.flatMap(({ rings }) => rings.flatMap(edgesOf))) {
      for (const point of points) least = Math.min(least, fromSegment(point, from, to));
    }
  }
  return Number.isFinite(least) ? least : 0;
}

function nearest(ones: readonly Point[], others: readonly Point[]): [Point, Point] {
  let least = Infinity;
  let found: [Point, Point] = [ones[0] ?? [0, 0], others[0] ?? [0, 0]];
  for (const one of ones) {
    for (const other of others) {
      const away = Math.hypot(one[0] - other[0], one[1] - other[1]);
      if (away < least) [least, found] = [away, [one, other]];
    }
  }
  return found;
}

/** The space between two boxes; 0 where they meet. */
function apart(one: Box, other: Box): number {
  const x = Math.max(one.x - other.x - other.width, other.x - one.x - one.width, 0);
  const y = Math.max(one.y - other.y - other.height, other.y - one.y - one.height, 0);
  return Math.hypot(x, y);
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function pointsOf(plots: readonly GroundPlot[]): Point[] {
  return plots.flatMap(({ rings }) => rings[0] ?? []);
}
