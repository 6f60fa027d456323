import type { Catalog, Tables } from '../catalog/catalog.ts';
import type { Localized } from '../../words/language.ts';
import { BLOCKS, CELLS, COLUMNS, type Cell, statedCost } from '../schema/costs.ts';
import type { LineRange } from '../schema/field.ts';
import { textsOf } from '../schema/table.ts';
import type {
  Body,
  Cost,
  CostCell,
  Direction,
  Measure,
  NamedBody,
  Programme,
  Provenance,
  Reading,
  Schedule,
  Source,
} from './model.ts';

type RowOf<Name extends keyof Tables> = Tables[Name][number];

/**
 * The programme with its rows linked to one another, in the order of the source document (not of
 * the files, which an editor may have sorted). Throws only when the catalog was not checked.
 */
export function programmeOf({ programme, tables }: Catalog): Programme {
  const sources = byId(tables.sources);
  const bodies = tables.bodies.map((row) => bodyOf(row, sources));
  const rows = rowsByMeasure(tables);
  const known = byId(bodies);
  const measures = inSourceOrder(tables.measures).map((row) =>
    measureOf(row, rows, known, sources),
  );
  return {
    id: programme.id,
    title: textsOf(programme, 'title'),
    short: textsOf(programme, 'short'),
    years: { from: programme['years.from'], to: programme['years.to'] },
    reading: readingOf(programme),
    source: linked(sources, programme.source),
    checkedOn: programme.checked_on,
    measures,
    directions: tables.directions
      .toSorted((one, other) => one.number - other.number)
      .map((row) => directionOf(row, measures, sources)),
    bodies,
    irregularities: tables.irregularities,
  };
}

/** What the checker has made sure of; its absence is an error of the program, not of the data. */
function linked<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`Internal error: nothing is known as “${key}”`);
  return value;
}

function byId<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function inSourceOrder<R extends { readonly source_place: LineRange }>(rows: readonly R[]) {
  return rows.toSorted((one, other) => one.source_place.from - other.source_place.from);
}

type Sources = ReadonlyMap<string, Source>;

function provenanceOf(
  row: { readonly source: string; readonly source_place: LineRange; readonly checked_on: string },
  sources: Sources,
): Provenance {
  const { source, source_place: place, checked_on: checkedOn } = row;
  return { source: linked(sources, source), place, checkedOn };
}

function bodyOf(row: RowOf<'bodies'>, sources: Sources): Body {
  return {
    id: row.id,
    kind: row.kind,
    abbreviation: textsOf(row, 'abbreviation'),
    name: textsOf(row, 'name'),
    nameSeenIn: row.name_seen_in === null ? null : linked(sources, row.name_seen_in),
    provenance: provenanceOf(row, sources),
  };
}

function directionOf(
  row: RowOf<'directions'>,
  measures: readonly Measure[],
  sources: Sources,
): Direction {
  return {
    id: row.id,
    number: row.number,
    title: textsOf(row, 'title'),
    short: textsOf(row, 'short'),
    firstMeasureId: row.first_measure,
    measures: measures.filter(({ directionId }) => directionId === row.id),
    provenance: provenanceOf(row, sources),
  };
}

type RowsByMeasure = ReturnType<typeof rowsByMeasure>;

/** What the tables say of each measure, found at once: a programme may have thousands. */
function rowsByMeasure(tables: Tables) {
  return {
    costs: new Map(tables.costs.map((cost) => [cost.measure, cost])),
    bodies: Map.groupBy(tables['measure-bodies'], ({ measure }) => measure),
    irregularities: Map.groupBy(tables.irregularities, ({ measure }) => measure),
    execution: Map.groupBy(tables.execution, ({ measure }) => measure),
  };
}

function measureOf(
  row: RowOf<'measures'>,
  rows: RowsByMeasure,
  bodies: ReadonlyMap<string, Body>,
  sources: Sources,
): Measure {
  const costs = linked(rows.costs, row.id);
  const cells = cellsOf(costs);
  return {
    id: row.id,
    number: row.number,
    title: textsOf(row, 'title'),
    directionId: row.direction,
    bodies: namedBodies(rows.bodies.get(row.id) ?? [], bodies),
    bodiesPrinted: row.bodies_printed,
    schedule: scheduleOf(row),
    cost: costOf(costs),
    cells,
    unitPrinted: row.unit_printed,
    provenance: provenanceOf(row, sources),
    costProvenance: provenanceOf(costs, sources),
    irregularities: rows.irregularities.get(row.id) ?? [],
    execution: rows.execution.get(row.id) ?? [],
  };
}

/** In the order in which the source names them. */
function namedBodies(
  rows: readonly RowOf<'measure-bodies'>[],
  bodies: ReadonlyMap<string, Body>,
): readonly NamedBody[] {
  return rows
    .toSorted((one, other) => one.position - other.position)
    .map(({ body, printed }) => ({ body: linked(bodies, body), printed }));
}

function scheduleOf(row: RowOf<'measures'>): Schedule {
  const { period_kind: kind, year_from: from, year_to: to, period_printed: printed } = row;
  if (kind === 'not-stated') return { kind };
  if (printed === null) throw new Error(`Internal error: time frame of measure ${row.id}`);
  if (kind !== 'years') return { kind, printed };
  if (from === null || to === null) throw new Error(`Internal error: years of measure ${row.id}`);
  return { kind, from, to, printed };
}

function cellsOf(row: RowOf<'costs'>): Measure['cells'] {
  return Object.fromEntries(
    CELLS.map((cell): [Cell, CostCell] => [
      cell,
      { value: row[cell], printed: row[`${cell}_printed`] },
    ]),
  ) as Record<Cell, CostCell>;
}

function costOf(costs: RowOf<'costs'>): Cost {
  const amount = statedCost(costs);
  if (amount === null) return { state: 'not-stated' };
  return amount === 0 ? { state: 'zero' } : { state: 'amount', amount };
}

function readingOf(row: Catalog['programme']): Reading {
  const entries = <Part extends string>(parts: readonly Part[], of: (part: Part) => Localized) =>
    Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<Part, Localized>;
  return {
    status: row['reading.status'],
    blocks: entries(BLOCKS, (block) => textsOf(row, `reading.blocks.${block}`)),
    columns: entries(COLUMNS, (column) => textsOf(row, `reading.columns.${column}`)),
  };
}

/** Whether the portal keeps the text of the programme's source, to compare the data with. */
export const isTied = (
  { source }: Pick<Programme, 'source'>,
  sourceLines: Catalog['sourceLines'],
): boolean => sourceLines.has(source.id);
