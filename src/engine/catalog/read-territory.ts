import { isNode, LineCounter, parseDocument } from 'yaml';
import { openText } from './decode.ts';
import {
  COUNTRY,
  inCountry,
  selfCrossing,
  windsRight,
  type Position,
  type Shape,
} from './polygon.ts';
import type { Fault, Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** What `territory.geojson` of a park draws (RFC 7946, WGS 84): its boundary and its plots. */
export interface TerritoryReading {
  readonly file: string;
  readonly boundary: Shape | null;
  /** By the identifier of the plot. */
  readonly plots: ReadonlyMap<string, Shape>;
  readonly problems: readonly Problem[];
  /** A problem of one plot's drawing. */
  problemOf(plot: string, fault: Fault, found?: string): Problem;
}

export function noTerritory(file: string): TerritoryReading {
  const problemOf = (_plot: string, fault: Fault, found = '') => ({
    file,
    line: 1,
    column: 1,
    found,
    fault,
  });
  return { file, boundary: null, plots: new Map(), problems: [], problemOf };
}

/** Reads the drawing of a park. Never throws: whatever is wrong is a problem of the reading. */
export function readTerritory(file: string, bytes: Uint8Array): TerritoryReading {
  const opened = openText(file, bytes);
  if ('problem' in opened) return { ...noTerritory(file), problems: [opened.problem] };
  const { text } = opened;
  const at = placesIn(text);
  const problemAt = (path: Path, fault: Fault, found = ''): Problem => ({
    file,
    ...at(path),
    found,
    fault,
  });
  const parsed = parse(text);
  if ('detail' in parsed) {
    const { offset, detail } = parsed;
    const lines = text.slice(0, offset).split('\n');
    const fault: Fault = { code: 'geojson-syntax', detail };
    const column = (lines.at(-1)?.length ?? 0) + 1;
    const problem = { file, line: lines.length, column, found: '', fault };
    return { ...noTerritory(file), problems: [problem] };
  }
  const features = member(parsed.value, 'features');
  if (member(parsed.value, 'type') !== 'FeatureCollection' || !Array.isArray(features)) {
    return { ...noTerritory(file), problems: [problemAt([], { code: 'not-a-territory' })] };
  }
  let boundary: Shape | null = null;
  const plots = new Map<string, Shape>();
  const paths = new Map<string, Path>();
  const problems: Problem[] = [];
  for (const [index, feature] of features.entries()) {
    const path: Path = ['features', index];
    const drawing = drawingOf(feature);
    if (drawing === null) {
      problems.push(problemAt(path, { code: 'not-a-territory' }));
      continue;
    }
    const { plot, shape } = drawing;
    if (plot === null ? boundary !== null : plots.has(plot)) {
      problems.push(problemAt(path, { code: 'duplicate-geometry' }, plot ?? 'boundary'));
      continue;
    }
    for (const { fault, found, within } of faultsOf(shape)) {
      problems.push(problemAt([...path, 'geometry', 'coordinates', ...within], fault, found));
    }
    if (plot === null) boundary = shape;
    else {
      plots.set(plot, shape);
      paths.set(plot, path);
    }
  }
  return {
    file,
    boundary,
    plots,
    problems,
    problemOf: (plot, fault, found) => problemAt(paths.get(plot) ?? [], fault, found),
  };
}

type Parsed = { readonly value: unknown } | { readonly detail: string; readonly offset: number };

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { detail, offset: Number(/position (\d+)/.exec(detail)?.[1] ?? text.trimEnd().length) };
  }
}

/** Where parts of a JSON text stand. JSON is YAML, whose parser keeps places; it runs only if asked. */
function placesIn(
  text: string,
): (path: Path) => { readonly line: number; readonly column: number } {
  let locate: ((path: Path) => { line: number; column: number }) | null = null;
  return (path) => {
    locate ??= locator(text);
    return locate(path);
  };
}

function locator(text: string): (path: Path) => { line: number; column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (path) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const { line, col } = lineCounter.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return { line, column: col };
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A feature as a drawing of the boundary (`plot` is `null`) or of one plot. */
function drawingOf(
  feature: unknown,
): { readonly plot: string | null; readonly shape: Shape } | null {
  const properties = member(feature, 'properties');
  const plot = member(properties, 'plot');
  const isBoundary = member(properties, 'role') === 'boundary';
  const geometry = member(feature, 'geometry');
  const coordinates = member(geometry, 'coordinates');
  if (member(feature, 'type') !== 'Feature' || member(geometry, 'type') !== 'Polygon') return null;
  if (isBoundary === (typeof plot === 'string')) return null;
  if (!Array.isArray(coordinates) || coordinates.length === 0) return null;
  const rings = coordinates.map(ringOf);
  const whole = rings.filter((ring) => ring !== null);
  if (whole.length < rings.length) return null;
  return {
    plot: typeof plot === 'string' ? plot : null,
    shape: { type: 'Polygon', coordinates: whole },
  };
}

function ringOf(value: unknown): Position[] | null {
  if (!Array.isArray(value)) return null;
  const positions = value.map((point): Position | null => {
    if (!Array.isArray(point) || point.length < 2) return null;
    const [longitude, latitude]: readonly unknown[] = point;
    return Number.isFinite(longitude) && Number.isFinite(latitude)
      ? [Number(longitude), Number(latitude)]
      : null;
  });
  const whole = positions.filter((position) => position !== null);
  return whole.length === positions.length ? whole : null;
}

interface ShapeFault {
  readonly fault: Fault;
  readonly found: string;
  /** Ring and point. */
  readonly within: Path;
}

const written = ([longitude, latitude]: Position): string => `${longitude}, ${latitude}`;

/** What is wrong with one polygon: the first fault of each ring, for the others follow from it. */
function faultsOf(shape: Shape): ShapeFault[] {
  const rings = shape.coordinates.flatMap((ring, index): ShapeFault[] => {
    const [first] = ring;
    const last = ring.at(-1);
    if (
      first === undefined ||
      last === undefined ||
      ring.length < 4 ||
      written(first) !== written(last)
    ) {
      return [{ fault: { code: 'ring-not-closed' }, found: '', within: [index] }];
    }
    const outside = ring.findIndex((position) => !inCountry(position));
    const stray = ring[outside];
    if (stray !== undefined) {
      const swapped = inCountry([stray[1], stray[0]]);
      const fault: Fault = swapped
        ? { code: 'coordinates-swapped' }
        : { code: 'outside-country', ...COUNTRY };
      return [{ fault, found: written(stray), within: [index, outside] }];
    }
    return [];
  });
  if (rings.length > 0) return rings;
  const crossing = selfCrossing(shape);
  if (crossing !== null) {
    const at = crossing.map((degrees) => degrees.toFixed(5)).join(', ');
    return [{ fault: { code: 'ring-crosses-itself', at }, found: '', within: [0] }];
  }
  return shape.coordinates.flatMap((ring, index) =>
    windsRight(ring, index === 0)
      ? []
      : [{ fault: { code: 'ring-wrong-way' }, found: '', within: [index] }],
  );
}
