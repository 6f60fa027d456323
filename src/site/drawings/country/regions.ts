import type { Region } from '../../../engine/parks/model.ts';
import { REGIONS } from '../../../engine/schema/park-codes.ts';
import { simplified, type Point } from '../plane.ts';
import { topology } from './files.ts';

/** The regions of the map, in the order of their codes. */
export const MAP_REGIONS = Object.keys(REGIONS);

/** A border between two nodes of the net of borders, in longitudes and latitudes. */
type Arc = readonly Point[];

const arcs: readonly Arc[] = topology.arcs.map(decoded);

/** The rings of each region as numbers of arcs; `~n` is the arc n from its end. */
const ringsByRegion: ReadonlyMap<string, readonly (readonly number[])[]> = new Map(
  topology.objects.regions.geometries.map(({ id, arcs: rings }) => [id, rings]),
);

/** An outline in longitudes and latitudes; outer ring clockwise, as d3-geo takes the inside. */
export interface RegionOutline {
  readonly region: Region;
  readonly rings: readonly (readonly Point[])[];
}

/** The outlines of all regions as they are kept, at full detail. */
export function regionOutlines(): RegionOutline[] {
  return outlinesFrom(arcs);
}

export interface DrawnRegions {
  readonly regions: readonly RegionOutline[];
  /** Every border once: of the country, and between two regions. */
  readonly frontier: readonly (readonly Point[])[];
  readonly between: readonly (readonly Point[])[];
}

/**
 * The regions on paper, with no more detail than the drawing shows. Each border is simplified
 * once and shared by both its sides, so that no gaps open between neighbours.
 */
export function drawnRegions(project: (place: Point) => Point, tolerance: number): DrawnRegions {
  const lines = arcs.map((arc) => simplified(arc.map(project), tolerance));
  const uses = arcs.map(() => 0);
  for (const index of [...ringsByRegion.values()].flat(2)) {
    const arc = index < 0 ? ~index : index;
    uses[arc] = (uses[arc] ?? 0) + 1;
  }
  return {
    regions: outlinesFrom(lines),
    frontier: lines.filter((_, index) => uses[index] === 1),
    between: lines.filter((_, index) => (uses[index] ?? 0) > 1),
  };
}

function outlinesFrom(lines: readonly (readonly Point[])[]): RegionOutline[] {
  return MAP_REGIONS.map((region) => ({
    region,
    rings: (ringsByRegion.get(region) ?? []).map((ring) => joined(ring, lines)),
  }));
}

/** One ring out of its arcs; where two arcs meet, their common point stands once. */
function joined(ring: readonly number[], lines: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((index, place) => {
    const line = lines[index < 0 ? ~index : index] ?? [];
    const along = index < 0 ? line.toReversed() : line;
    return place === 0 ? [...along] : along.slice(1);
  });
}

/** TopoJSON keeps an arc as whole steps on a grid or, without one, as places. */
function decoded(steps: readonly (readonly number[])[]): Point[] {
  const { transform } = topology;
  if (transform === undefined) return steps.map(([x = 0, y = 0]) => [x, y]);
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [startX = 0, startY = 0] = transform.translate;
  let [x, y] = [0, 0];
  return steps.map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scaleX + startX, y * scaleY + startY];
  });
}
