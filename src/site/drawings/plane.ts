import { pixel, type Box } from './drawing.ts';

export type Point = readonly [x: number, y: number];

/** The least box around the points; empty at the origin when there are none. */
export function boxOf(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function centreOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** The box with `by` more on each side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** How a plane is drawn: the same scale in both directions. */
export interface Fit {
  /** Pixels for one unit of the plane. */
  readonly scale: number;
  at(point: Point): Point;
}

/** Puts the points into the box as large as they go, in its middle. */
export function fit(points: readonly Point[], into: Box): Fit {
  const from = boxOf(points);
  const ratios = [
    ...(from.width > 0 ? [into.width / from.width] : []),
    ...(from.height > 0 ? [into.height / from.height] : []),
  ];
  const scale = ratios.length > 0 ? Math.min(...ratios) : 1;
  const [fromX, fromY] = centreOf(from);
  const [intoX, intoY] = centreOf(into);
  return {
    scale,
    at: ([x, y]) => [intoX + (x - fromX) * scale, intoY + (y - fromY) * scale],
  };
}

/**
 * The line with fewer points, none further than `tolerance` from where it was (Douglas–Peucker).
 * Both ends stay, so lines that meet still meet.
 */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  // A closed line has no direction of its own: it is halved at its furthest point.
  let furthest = 0;
  let split = 0;
  line.forEach((point, index) => {
    const away = fromSegment(point, first, last);
    if (away > furthest) [furthest, split] = [away, index];
  });
  if (furthest <= tolerance) return [first, last];
  const head = simplified(line.slice(0, split + 1), tolerance);
  return [...head.slice(0, -1), ...simplified(line.slice(split), tolerance)];
}

/** The distance of a point from a segment. */
export function fromSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? ((x - ax) * dx + (y - ay) * dy) / length : 0;
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - clamped * dx, y - ay - clamped * dy);
}

/** Whether the point is inside the rings, holes taken out. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [[ax, ay], [bx, by]] of edgesOf(ring)) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The distance of a point from the nearest edge of the rings. */
export function fromEdges(point: Point, rings: readonly (readonly Point[])[]): number {
  let least = Infinity;
  for (const ring of rings) {
    for (const [from, to] of edgesOf(ring)) least = Math.min(least, fromSegment(point, from, to));
  }
  return least;
}

/** Each edge of a ring, whether or not its last point repeats the first. */
export function edgesOf(ring: readonly Point[]): [Point, Point][] {
  return ring.flatMap((point, index): [Point, Point][] => {
    const before = ring[index - 1] ?? ring.at(-1);
    return before ? [[before, point]] : [];
  });
}

/** A line as the data of a path, a step at a time: shorter than places. */
export function lineOf(line: readonly Point[], closed: boolean): string {
  let [atX, atY] = [0, 0];
  const steps = line.flatMap(([x, y], index) => {
    const [dx, dy] = [tenths(x) - atX, tenths(y) - atY];
    if (index > 0 && dx === 0 && dy === 0) return [];
    [atX, atY] = [atX + dx, atY + dy];
    return `${index ? 'l' : 'M'}${dx / 10} ${dy / 10}`;
  });
  return steps.length > 0 ? `${steps.join('').replaceAll(' -', '-')}${closed ? 'z' : ''}` : '';
}

/** Rings as the data of a path. */
export function ringsOf(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => lineOf(ring, true)).join('');
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** A box with its places rounded for the page. */
export function roundedBox({ x, y, width, height }: Box): Box {
  return { x: pixel(x), y: pixel(y), width: pixel(width), height: pixel(height) };
}
