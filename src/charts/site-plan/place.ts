import { localMetres, ringsOn } from '../map/projection.ts';
import { boxOf, centreOf, edgesOf, fromSegment, grown, meet, type Point } from '../plane.ts';
import type { Box } from '../drawing.ts';
import type { PlanPlot, SitePlanState } from './state.ts';

/** A plot on the plane of its park, in metres. */
export interface GroundPlot {
  readonly of: PlanPlot;
  readonly rings: readonly (readonly Point[])[];
}

/** Plots too far away for one picture, brought nearer along their true bearing. */
export interface MovedGroup {
  readonly plots: readonly GroundPlot[];
  /** The gap on the drawing: from the near plots to the moved ones. */
  readonly from: Point;
  readonly to: Point;
  /** The true gap in metres. */
  readonly metres: number;
}

export interface Ground {
  readonly boundary: readonly (readonly Point[])[];
  readonly near: readonly GroundPlot[];
  readonly moved: readonly MovedGroup[];
}

/** Plots nearer to each other than this many times a plot's usual size stand together. */
const TOGETHER = 2;
/** A group is moved only if it is further off than this part of the near plots' extent. */
const FAR = 0.6;
/** How wide the gap of a moved group is drawn, as a part of the near plots' extent. */
const DRAWN_GAP = 0.2;

/**
 * The plan on a plane in metres. The scale is one and the same everywhere; only the empty land
 * between the near plots and a group far away is left out, and the plan says how much it is.
 */
export function groundOf({ boundary, plots }: SitePlanState): Ground {
  const outlines = [...(boundary ? [boundary] : []), ...plots.map(({ outline }) => outline)];
  const metres = localMetres(outlines.flatMap(({ coordinates }) => coordinates[0] ?? []));
  const ring = boundary ? ringsOn(boundary, metres) : [];
  const ground = plots.map((of) => ({ of, rings: ringsOn(of.outline, metres) }));
  const [near, ...away] = groupsOf(ground, ring);
  const core = boxOf([...pointsOf(near ?? []), ...ring.flat()]);
  const extent = Math.hypot(core.width, core.height);
  const here: GroundPlot[] = [...(near ?? [])];
  const moved: MovedGroup[] = [];
  const taken = [core];
  for (const group of away) {
    const gap = gapBetween(group, near ?? []);
    if (gap <= extent * FAR) here.push(...group);
    else moved.push(brought(group, here, core, extent, gap, taken));
  }
  return { boundary: ring, near: here, moved };
}

/** Groups of plots that stand together; first the one within the boundary, or the largest. */
function groupsOf(
  plots: readonly GroundPlot[],
  boundary: readonly (readonly Point[])[],
): GroundPlot[][] {
  const sizes = plots.map(({ rings }) => diagonal(boxOf(rings.flat()))).sort((a, b) => a - b);
  const together = (sizes[Math.floor(sizes.length / 2)] ?? 0) * TOGETHER;
  const groups: GroundPlot[][] = [];
  for (const plot of plots) {
    const box = grown(boxOf(plot.rings.flat()), together);
    const joined = groups.filter((group) =>
      group.some((other) => meet(box, boxOf(other.rings.flat()))),
    );
    const rest = groups.filter((group) => !joined.includes(group));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), plot]);
  }
  const home = boxOf(boundary.flat());
  const isHome = (group: GroundPlot[]) =>
    boundary.length > 0 && meet(home, boxOf(pointsOf(group))) ? 1 : 0;
  const inside = groups.filter(isHome).flat();
  const outside = groups.filter((group) => !isHome(group));
  outside.sort((one, other) => other.length - one.length);
  return [...(boundary.length > 0 ? [inside] : []), ...outside];
}

/** Moves a group towards the near plots until only the drawn gap is left. */
function brought(
  group: readonly GroundPlot[],
  near: readonly GroundPlot[],
  core: Box,
  extent: number,
  metres: number,
  taken: Box[],
): MovedGroup {
  const box = boxOf(pointsOf(group));
  const [homeX, homeY] = centreOf(core);
  const [x, y] = centreOf(box);
  const distance = Math.hypot(x - homeX, y - homeY) || 1;
  const [unitX, unitY] = [(x - homeX) / distance, (y - homeY) / distance];
  const gap = extent * DRAWN_GAP;
  const isFree = (from: number) => {
    const there = {
      ...box,
      x: homeX + unitX * from - box.width / 2,
      y: homeY + unitY * from - box.height / 2,
    };
    return !taken.some((one) => apart(one, there) < gap);
  };
  let from = 0;
  while (from < distance && !isFree(from)) from += extent / 100;
  const [dx, dy] = [unitX * (from - distance), unitY * (from - distance)];
  const plots = group.map(({ of, rings }) => ({
    of,
    rings: rings.map((ring) => ring.map(([px, py]): Point => [px + dx, py + dy])),
  }));
  taken.push(boxOf(pointsOf(plots)));
  const [start, end] = nearest(
    near.length > 0 ? pointsOf(near) : [[homeX, homeY]],
    pointsOf(plots),
  );
  return { plots, from: start, to: end, metres };
}

/** The shortest way between the edges of two groups of plots, in metres. */
function gapBetween(one: readonly GroundPlot[], other: readonly GroundPlot[]): number {
  let least = Infinity;
  const measure = (points: readonly Point[], plots: readonly GroundPlot[]) => {
    for (const { rings } of plots) {
      for (const [from, to] of rings.flatMap(edgesOf)) {
        for (const point of points) least = Math.min(least, fromSegment(point, from, to));
      }
    }
  };
  measure(pointsOf(one), other);
  measure(pointsOf(other), one);
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

function pointsOf(plots: readonly GroundPlot[]): Point[] {
  return plots.flatMap(({ rings }) => rings[0] ?? []);
}

function diagonal({ width, height }: Box): number {
  return Math.hypot(width, height);
}
