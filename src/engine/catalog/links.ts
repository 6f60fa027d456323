import type { LineRange } from '../schema/field.ts';
import { costProblems } from './cost-links.ts';
import type { Problem } from './problem.ts';
import { problemAt, type Entry } from './reading.ts';
import { seedName, type Readings } from './readings.ts';
import { duplicateKeys, keysIn, unknownReferences, valuesOf, type AnyReading } from './row-keys.ts';

/**
 * The rules between rows and between tables. Each takes what could be read and gives its problems;
 * values that could not be read are passed over here, they have a problem already.
 */
export function linkProblems(readings: Readings): Problem[] {
  return [
    ...duplicateKeys(allReadings(readings)),
    ...unknownReferences(allReadings(readings), keysIn(allReadings(readings))),
    ...missingSourceFiles(readings),
    ...linesBeyondSources(readings),
    ...reversedProgrammeYears(readings),
    ...unfitPeriods(readings),
    ...measuresWithoutCosts(readings),
    ...measuresWithoutBodies(readings),
    ...brokenOrder(readings),
    ...numbersUnlikeIds(readings),
    ...firstMeasuresElsewhere(readings),
    ...costProblems(readings),
    ...executionWithoutReport(readings),
    ...unreadableExecutionPeriods(readings),
  ];
}

function allReadings(readings: Readings): readonly AnyReading[] {
  const { portal, programme, tables } = readings;
  return [portal, programme, ...Object.values<AnyReading>(tables)];
}

/** The copy of a source that `sources.csv` names is kept among the seeds. */
function missingSourceFiles({ tables, sourceLines }: Readings): Problem[] {
  return tables.sources.entries.flatMap(({ values, place }) => {
    const named = values.file ? seedName(values.file) : '';
    if (named === '' || values.id === undefined || sourceLines.has(values.id)) return [];
    return [problemAt(place, 'file', { code: 'source-file-missing' })];
  });
}

const isRange = (value: unknown): value is LineRange =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

/** A place in a source document lies within its lines. */
function linesBeyondSources({ tables, sourceLines }: Readings): Problem[] {
  return Object.values<AnyReading>(tables).flatMap(({ entries }) =>
    entries.flatMap(({ values: { source, source_place: lines }, place }) => {
      if (typeof source !== 'string' || !isRange(lines)) return [];
      const last = sourceLines.get(source)?.length;
      if (last === undefined || lines.to <= last) return [];
      return [problemAt(place, 'source_place', { code: 'lines-beyond-source', source, last })];
    }),
  );
}

/** The years of the programme, where both could be read and are in order. */
function programmeYears({ programme }: Readings): { from: number; to: number } | null {
  const [entry] = programme.entries;
  const from = entry?.values['years.from'];
  const to = entry?.values['years.to'];
  return from === undefined || to === undefined || from > to ? null : { from, to };
}

function reversedProgrammeYears({ programme }: Readings): Problem[] {
  return programme.entries.flatMap(({ values, place }) => {
    const { 'years.from': from, 'years.to': to } = values;
    if (from === undefined || to === undefined || from <= to) return [];
    return [problemAt(place, 'years.to', { code: 'years-reversed', from, to })];
  });
}

type MeasureEntry = Readings['tables']['measures']['entries'][number];

/** A time frame in years has both, in order and within the programme; any other has none. */
function unfitPeriods(readings: Readings): Problem[] {
  const span = programmeYears(readings);
  return readings.tables.measures.entries.flatMap((entry) => [
    ...yearsThatDoNotFitTheKind(entry),
    ...wordingThatDoesNotFitTheKind(entry),
    ...yearsOutOfOrder(entry),
    ...(span === null ? [] : yearsOutside(span, entry)),
  ]);
}

const YEARS = ['year_from', 'year_to'] as const;

function yearsThatDoNotFitTheKind({ values, place }: MeasureEntry): Problem[] {
  const kind = values.period_kind;
  if (kind === undefined) return [];
  return YEARS.flatMap((column) => {
    const year = values[column];
    if (kind === 'years' && year === null) {
      return [problemAt(place, column, { code: 'period-without-years' })];
    }
    if (kind !== 'years' && year !== null && year !== undefined) {
      return [problemAt(place, column, { code: 'period-with-years', kind })];
    }
    return [];
  });
}

function wordingThatDoesNotFitTheKind({ values, place }: MeasureEntry): Problem[] {
  const { period_kind: kind, period_printed: printed } = values;
  if (kind === undefined || printed === undefined) return [];
  if (kind !== 'not-stated' && printed === null) {
    return [problemAt(place, 'period_printed', { code: 'period-without-wording', kind })];
  }
  if (kind === 'not-stated' && printed !== null) {
    return [problemAt(place, 'period_printed', { code: 'period-with-wording' })];
  }
  return [];
}

function yearsOutOfOrder({ values, place }: MeasureEntry): Problem[] {
  const { year_from: from, year_to: to } = values;
  if (from === undefined || from === null || to === undefined || to === null) return [];
  return from <= to ? [] : [problemAt(place, 'year_to', { code: 'years-reversed', from, to })];
}

function yearsOutside(
  { from, to }: { from: number; to: number },
  { values, place }: MeasureEntry,
): Problem[] {
  return YEARS.flatMap((column) => {
    const year = values[column];
    if (year === undefined || year === null || (year >= from && year <= to)) return [];
    return [problemAt(place, column, { code: 'year-outside-programme', from, to })];
  });
}

function measuresWithoutCosts({ tables }: Readings): Problem[] {
  const priced = valuesOf(tables.costs, 'measure');
  if (priced === null) return [];
  return tables.measures.entries.flatMap(({ values: { id }, place }) =>
    id === undefined || priced.has(id)
      ? []
      : [problemAt(place, 'id', { code: 'measure-without-costs' })],
  );
}

function measuresWithoutBodies({ tables }: Readings): Problem[] {
  const entrusted = valuesOf(tables['measure-bodies'], 'measure');
  if (entrusted === null) return [];
  return tables.measures.entries.flatMap(({ values: { id }, place }) =>
    id === undefined || entrusted.has(id)
      ? []
      : [problemAt(place, 'id', { code: 'measure-without-bodies' })],
  );
}

/** Bodies of a measure, and directions, are numbered 1, 2, 3 … in whatever order they stand. */
function brokenOrder({ tables }: Readings): Problem[] {
  const byMeasure = Map.groupBy(
    tables['measure-bodies'].entries,
    ({ values }) => values.measure ?? null,
  );
  byMeasure.delete(null);
  return [
    ...[...byMeasure.values()].flatMap((entries) => firstGap(entries, 'position')),
    ...firstGap(tables.directions.entries, 'number'),
  ];
}

/** A measure's number is its identifier with a point: a spreadsheet likes to make a date of `1.1`. */
function numbersUnlikeIds({ tables }: Readings): Problem[] {
  return tables.measures.entries.flatMap(({ values: { id, number }, place }) => {
    if (id === undefined || number === undefined) return [];
    const expected = id.replace('-', '.');
    return number === expected
      ? []
      : [problemAt(place, 'number', { code: 'number-unlike-id', expected }, number)];
  });
}

/** The first number that does not follow its predecessor: the others are wrong because of it. */
function firstGap<Column extends string>(
  entries: readonly Entry<Readonly<Record<Column, number>>>[],
  column: Column,
): Problem[] {
  const numbered = entries.map(({ values, place }) => ({ number: values[column], place }));
  if (numbered.some(({ number }) => number === undefined)) return [];
  const inOrder = numbered.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0));
  const wrong = inOrder.findIndex(({ number }, index) => number !== index + 1);
  const place = inOrder[wrong]?.place;
  if (place === undefined) return [];
  return [problemAt(place, column, { code: 'position-not-consecutive', expected: wrong + 1 })];
}

/** The measure beside which a direction's title stands belongs to that direction. */
function firstMeasuresElsewhere({ tables }: Readings): Problem[] {
  const directionOf = new Map(
    tables.measures.entries.map(({ values }) => [values.id, values.direction]),
  );
  return tables.directions.entries.flatMap(({ values: { id, first_measure: first }, place }) => {
    const direction = first === undefined ? undefined : directionOf.get(first);
    if (id === undefined || direction === undefined || direction === id) return [];
    return [problemAt(place, 'first_measure', { code: 'first-measure-elsewhere', direction })];
  });
}

/** What was approved and spent is known from reports; the programme's own table is the plan. */
function executionWithoutReport({ programme, tables }: Readings): Problem[] {
  const plan = programme.entries[0]?.values.source;
  return tables.execution.entries.flatMap(({ values: { source }, place }) =>
    source === undefined || source !== plan
      ? []
      : [problemAt(place, 'source', { code: 'execution-without-report' })],
  );
}

function unreadableExecutionPeriods({ tables }: Readings): Problem[] {
  return tables.execution.entries.flatMap(({ values: { period }, place }) =>
    period === undefined || /^\d{4}(-Q[1-4])?$/.test(period)
      ? []
      : [problemAt(place, 'period', { code: 'not-a-period' })],
  );
}
