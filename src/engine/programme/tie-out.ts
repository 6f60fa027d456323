import type { bodies } from '../schema/bodies.ts';
import { BLOCKS, CELLS, COLUMNS, type Cell, type costs } from '../schema/costs.ts';
import type { directions } from '../schema/directions.ts';
import type { LineRange } from '../schema/field.ts';
import type { measureBodies } from '../schema/measure-bodies.ts';
import type { measures } from '../schema/measures.ts';
import { officialText, type Row } from '../schema/table.ts';
import type { ThousandSom } from './model.ts';
import {
  normalForm,
  numberOf,
  type Abbreviation,
  type SourceCell,
  type SourceRow,
  type SourceTable,
  type SourceText,
} from './source-table.ts';

/**
 * Compares the portal's tables with the source they were taken from, cell by cell.
 * The source is the reading of `source-table.ts`, which has never seen the tables.
 * Texts are compared by their normal form: white space and hyphens don't count.
 */

type Measure = Row<typeof measures>;
type Direction = Row<typeof directions>;
type Costs = Row<typeof costs>;
type Body = Row<typeof bodies>;
type MeasureBody = Row<typeof measureBodies>;

/** The tables that hold what the source states, by their names in `src/engine/schema/tables.ts`. */
export interface TiedTables {
  readonly measures: readonly Measure[];
  readonly directions: readonly Direction[];
  readonly costs: readonly Costs[];
  readonly bodies: readonly Body[];
  readonly 'measure-bodies': readonly MeasureBody[];
}

/** What is compared. Each kind is counted on its own. */
export const CHECKS = [
  /** Every row of the source is a measure, and every measure a row. */
  'row',
  /** The row's number. */
  'number',
  'title',
  /** Titles of directions, their order, and the row beside which each is printed. */
  'direction',
  /** A measure's direction: the last one begun above it. */
  'fill-down',
  /** The list as printed, each name in it, and which body the name was taken for. */
  'bodies',
  /** The time frame as printed and the years it was read as. */
  'time-frame',
  'unit',
  /** The twelve numbers: as printed and as read. */
  'cell',
  /** The lines of the source that a fact claims to come from. */
  'lines',
  /** Abbreviations of bodies and their explanations. */
  'abbreviation',
] as const;

type Check = (typeof CHECKS)[number];

/** The column, or the part of a row, where source and data differ. */
type TiedField =
  | Exclude<Check, 'cell' | 'lines'>
  | Cell
  | 'lines'
  | 'figures-lines'
  | 'bodies-lines'
  | 'direction-lines'
  | 'abbreviation-lines';

interface Difference {
  /** `null` for an abbreviation: it belongs to no measure. */
  readonly measureId: string | null;
  /** The row's number as the portal writes it: `1.1`, `27`. */
  readonly number: string | null;
  readonly field: TiedField;
  /** Where to look in the source; `null` where only the data has it. */
  readonly lines: LineRange | null;
  readonly inSource: string | null;
  readonly inData: string | null;
}

interface Count {
  readonly checked: number;
  readonly tied: number;
}

/** A rule of arithmetic in one row: a block's total, or a column of block 3. */
type Identity = `${(typeof BLOCKS)[number]}_sum` | `${(typeof COLUMNS)[number]}_gap`;

/** How often `total = c1 + c2 + c3` and `block 3 = block 1 − block 2` hold. */
export interface Identities {
  readonly holds: number;
  /** A number the rule needs is not printed. */
  readonly unknown: number;
  readonly broken: number;
  /** The rules that don't hold or can't be checked. */
  readonly exceptions: readonly {
    readonly number: string;
    readonly identity: Identity;
    readonly result: 'unknown' | 'broken';
  }[];
}

/** A sum of the fourth numbers, once from the source and once from the data; thousand som. */
interface TiedSum {
  readonly inSource: ThousandSom;
  readonly inData: ThousandSom;
}

export interface TieOut {
  /** No difference was found. */
  readonly ties: boolean;
  readonly counts: Readonly<Record<Check, Count>>;
  /** In the order of the source; what only the data has, and abbreviations, come last. */
  readonly differences: readonly Difference[];
  readonly identities: { readonly inSource: Identities; readonly inData: Identities };
  readonly sums: {
    /** Of all measures. The source prints no total to compare it with. */
    readonly total: TiedSum;
    readonly directions: readonly ({ readonly directionId: string } & TiedSum)[];
  };
}

/** Whether the numbers of the data add up as the blocks promise. */
export const identitiesIn = ({
  costs,
  measures,
}: Pick<TiedTables, 'costs' | 'measures'>): Identities =>
  checkIdentities(
    costs.map((row) => ({
      number: measures.find(({ id }) => id === row.measure)?.number ?? row.measure,
      value: (cell) => row[cell],
    })),
  );

/** Compares the source with the tables. Both sides are taken as read; nothing is loaded. */
export function tieOut(source: SourceTable, tables: TiedTables): TieOut {
  const pairs = pairRows(source.rows, tables.measures);
  const starts = pairDirections(pairs, tables.directions);
  const comparisons = [
    ...pairs.flatMap((pair) => compareRow(pair, source, tables)),
    ...compareDirections(starts, tables.directions),
    ...compareFillDown(starts),
    ...extraRows(pairs, tables),
    ...compareAbbreviations(source.abbreviations, tables.bodies),
  ];
  const differences = comparisons.filter(({ ties }) => !ties).map(toDifference);
  return {
    ties: differences.length === 0,
    counts: countByCheck(comparisons),
    differences,
    identities: {
      inSource: checkIdentities(
        source.rows.map((row) => ({
          number: numberOf(row),
          value: (cell) => row.cells[cell].value,
        })),
      ),
      inData: identitiesIn(tables),
    },
    sums: { total: totalOf(source.rows, tables.costs), directions: sumDirections(starts, tables) },
  };
}

/** Names of bodies that the document's own list of abbreviations doesn't have, with their rows. */
export function namesNotListed(
  source: SourceTable,
): readonly { readonly name: string; readonly numbers: readonly string[] }[] {
  const names = new Map<string, string[]>();
  for (const row of source.rows) {
    for (const name of row.bodies.names.filter((name) => !isListed(name, source))) {
      names.set(name, [...(names.get(name) ?? []), numberOf(row)]);
    }
  }
  return [...names].map(([name, numbers]) => ({ name, numbers }));
}

// Comparisons

interface Place {
  readonly measureId: string | null;
  readonly number: string | null;
}

interface Comparison extends Difference {
  readonly check: Check;
  readonly ties: boolean;
}

function compare(
  place: Place,
  check: Check,
  field: TiedField,
  lines: LineRange | null,
  inSource: string | null,
  inData: string | null,
  ties = inSource === inData,
): Comparison {
  const { measureId, number } = place;
  return { measureId, number, check, field, lines, inSource, inData, ties };
}

function toDifference(comparison: Comparison): Difference {
  const { measureId, number, field, lines, inSource, inData } = comparison;
  return { measureId, number, field, lines, inSource, inData };
}

function countByCheck(comparisons: readonly Comparison[]): Readonly<Record<Check, Count>> {
  const count = (check: Check): Count => {
    const made = comparisons.filter((comparison) => comparison.check === check);
    return { checked: made.length, tied: made.filter(({ ties }) => ties).length };
  };
  return Object.fromEntries(CHECKS.map((check) => [check, count(check)])) as Record<Check, Count>;
}

function sameText(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return normalForm(one) === normalForm(other);
}

function writeLines({ from, to }: LineRange): string {
  return from === to ? `L${from}` : `L${from}-L${to}`;
}

// Rows

interface Pair {
  readonly row: SourceRow;
  /** `null`: the data has no such measure. */
  readonly measure: Measure | null;
}

/** Finds each row's measure: by its title, and for what is left by its number. */
function pairRows(rows: readonly SourceRow[], all: readonly Measure[]): Pair[] {
  const left = new Map(all.map((measure) => [measure, normalForm(officialText(measure, 'title'))]));
  const take = (fits: (measure: Measure, title: string) => boolean): Measure | null => {
    const [found] = [...left].find(([measure, title]) => fits(measure, title)) ?? [null];
    if (found !== null) left.delete(found);
    return found;
  };
  const byTitle = rows.map((row) => {
    const printed = normalForm(row.title.text);
    return take((_, title) => title === printed);
  });
  return rows.map((row, index) => ({
    row,
    measure: byTitle[index] ?? take(({ number }) => number === numberOf(row)),
  }));
}

function placeOf({ row, measure }: Pair): Place {
  return { measureId: measure?.id ?? null, number: numberOf(row) };
}

/** Measures, or second sets of numbers for one measure, that no row of the source accounts for. */
function extraRows(pairs: readonly Pair[], tables: TiedTables): Comparison[] {
  const found = new Set(pairs.map(({ measure }) => measure));
  const extra = tables.measures.filter((measure) => !found.has(measure));
  const again = tables.costs.filter(
    (cost) => tables.costs.find(({ measure }) => measure === cost.measure) !== cost,
  );
  return [
    ...extra.map(({ id, number, ...row }) =>
      compare({ measureId: id, number }, 'row', 'row', null, null, officialText(row, 'title')),
    ),
    ...again.map(({ measure, source_place }) =>
      compare(
        { measureId: measure, number: null },
        'row',
        'row',
        null,
        null,
        writeLines(source_place),
      ),
    ),
  ];
}

function compareRow(pair: Pair, source: SourceTable, tables: TiedTables): Comparison[] {
  const { row, measure } = pair;
  const place = placeOf(pair);
  if (measure === null) {
    return [compare(place, 'row', 'row', row.lines, row.title.text, null)];
  }
  return [
    compare(place, 'row', 'row', row.lines, row.title.text, row.title.text),
    compare(place, 'number', 'number', row.lines, numberOf(row), measure.number),
    compareText(place, 'title', row.lines, row.title.text, officialText(measure, 'title')),
    compareText(place, 'unit', row.unit.lines, row.unit.text, measure.unit_printed),
    comparePlace(place, 'lines', row.lines, measure.source_place),
    compareTimeFrame(place, row, measure),
    ...compareBodies(place, row, measure, source, tables),
    ...compareCosts(
      place,
      row,
      tables.costs.find((cost) => cost.measure === measure.id),
    ),
  ];
}

function compareText(
  place: Place,
  field: 'title' | 'unit' | 'time-frame',
  lines: LineRange,
  inSource: string | null,
  inData: string | null,
): Comparison {
  return compare(place, field, field, lines, inSource, inData, sameText(inSource, inData));
}

function comparePlace(
  place: Place,
  field: TiedField,
  inSource: LineRange,
  inData: LineRange,
): Comparison {
  return compare(place, 'lines', field, inSource, writeLines(inSource), writeLines(inData));
}

// Time frames

type Years = Pick<Measure, 'period_kind' | 'year_from' | 'year_to'>;

/** The years that a printed time frame names, the first and the last. */
export function readYears(printed: string | null): Years | null {
  const none = { year_from: null, year_to: null };
  if (printed === null) return { period_kind: 'not-stated', ...none };
  const years = (printed.match(/\d{4}/g) ?? []).map(Number);
  const [first] = years;
  if (first !== undefined) {
    return { period_kind: 'years', year_from: first, year_to: years.at(-1) ?? first };
  }
  if (sameText(printed, 'Жыл сайын')) return { period_kind: 'yearly', ...none };
  if (sameText(printed, 'Туруктуу негизде')) return { period_kind: 'ongoing', ...none };
  return null;
}

function writeYears(years: Years | null): string {
  if (years === null) return '?';
  if (years.year_from === null && years.year_to === null) return years.period_kind;
  return `${years.period_kind} ${years.year_from}–${years.year_to}`;
}

/** As printed; where that agrees, the years. */
function compareTimeFrame(place: Place, row: SourceRow, measure: Measure): Comparison {
  const field = 'time-frame';
  const printed = row.timeFrame?.text ?? null;
  const lines = row.timeFrame?.lines ?? row.lines;
  if (!sameText(printed, measure.period_printed)) {
    return compareText(place, field, lines, printed, measure.period_printed);
  }
  return compare(place, field, field, lines, writeYears(readYears(printed)), writeYears(measure));
}

// Bodies

function isListed(name: string, { abbreviations }: SourceTable): boolean {
  return abbreviations.some(({ short }) => sameText(short, name));
}

/** One comparison a row for the names, which the data holds three times, and one for the lines. */
function compareBodies(
  place: Place,
  row: SourceRow,
  measure: Measure,
  source: SourceTable,
  tables: TiedTables,
): Comparison[] {
  const links = tables['measure-bodies']
    .filter((link) => link.measure === measure.id)
    .toSorted((one, other) => one.position - other.position);
  const strayLine = links.find(
    ({ source_place }) => writeLines(source_place) !== writeLines(row.bodies.lines),
  );
  const inData = [
    measure.bodies_printed,
    links.map(({ printed }) => printed).join(', '),
    links.map((link) => knownName(link, source, tables.bodies)).join(', '),
  ].find((names) => !sameText(names, row.bodies.text));
  const names = row.bodies.text;
  return [
    compare(place, 'bodies', 'bodies', row.bodies.lines, names, inData ?? names),
    comparePlace(
      place,
      'bodies-lines',
      row.bodies.lines,
      strayLine?.source_place ?? row.bodies.lines,
    ),
  ];
}

/**
 * The name of the body that a printed name was taken for. A name that the document doesn't list
 * («СӨМИМ») can't prove the choice right: it stands for itself, as long as it wasn't taken for
 * a body that the table elsewhere calls by a name of its own.
 */
function knownName(link: MeasureBody, source: SourceTable, all: readonly Body[]): string {
  const body = all.find(({ id }) => id === link.body);
  if (body === undefined) return `${link.printed} = ${link.body}?`;
  const isProof =
    isListed(link.printed, source) || isPrinted(officialText(body, 'abbreviation'), source);
  return isProof ? officialText(body, 'abbreviation') : link.printed;
}

function isPrinted(name: string, { rows }: SourceTable): boolean {
  return rows.some(({ bodies }) => bodies.names.some((printed) => sameText(printed, name)));
}

// Numbers

function compareCosts(place: Place, row: SourceRow, cost: Costs | undefined): Comparison[] {
  if (cost === undefined) {
    return [compare(place, 'row', 'row', row.figures, row.title.text, null)];
  }
  return [
    ...CELLS.map((cell) => compareCell(place, row, cell, cost)),
    comparePlace(place, 'figures-lines', row.figures, cost.source_place),
  ];
}

function compareCell(place: Place, row: SourceRow, cell: Cell, cost: Costs): Comparison {
  const { printed, value } = row.cells[cell];
  const inData = cost[`${cell}_printed`];
  return printed === inData
    ? compare(place, 'cell', cell, row.figures, writeNumber(value), writeNumber(cost[cell]))
    : compare(place, 'cell', cell, row.figures, printed, inData);
}

function writeNumber(value: SourceCell['value']): string | null {
  return value === null ? null : String(value);
}

// Directions

interface Start {
  readonly title: SourceText;
  readonly pair: Pair;
  /** Counted from 1. */
  readonly order: number;
  /** The rows from this start to the one before the next. */
  readonly pairs: readonly Pair[];
  /** `null`: the data has no such direction. */
  readonly direction: Direction | null;
}

/** Finds the direction for each start: by title, else by order; and the rows below it. */
function pairDirections(pairs: readonly Pair[], all: readonly Direction[]): Start[] {
  const starts = pairs.flatMap((pair, index) =>
    pair.row.direction === null ? [] : [{ index, pair, title: pair.row.direction }],
  );
  const byTitle = starts.map(({ title }) =>
    all.find((direction) => sameText(title.text, officialText(direction, 'title'))),
  );
  return starts.map(({ index, pair, title }, position) => {
    const order = position + 1;
    const byOrder = all.find(
      (direction) => direction.number === order && !byTitle.includes(direction),
    );
    return {
      title,
      pair,
      order,
      pairs: pairs.slice(index, starts[order]?.index),
      direction: byTitle[position] ?? byOrder ?? null,
    };
  });
}

function compareDirections(starts: readonly Start[], all: readonly Direction[]): Comparison[] {
  const found = new Set(starts.map(({ direction }) => direction));
  const extra = all.filter((direction) => !found.has(direction));
  return [
    ...starts.flatMap(compareStart),
    ...extra.map((direction) =>
      compare(
        { measureId: direction.first_measure, number: null },
        'direction',
        'direction',
        null,
        null,
        officialText(direction, 'title'),
      ),
    ),
  ];
}

/** One comparison a direction for title, order and first measure; and one for its lines. */
function compareStart({ title, pair, order, direction }: Start): Comparison[] {
  const place = placeOf(pair);
  const differs = (inSource: string, inData: string | null): Comparison =>
    compare(place, 'direction', 'direction', title.lines, inSource, inData);
  if (direction === null) return [differs(title.text, null)];

  const lines = comparePlace(place, 'direction-lines', title.lines, direction.source_place);
  const first = pair.measure?.id ?? direction.first_measure;
  if (!sameText(title.text, officialText(direction, 'title'))) {
    return [differs(title.text, officialText(direction, 'title')), lines];
  }
  if (order !== direction.number) return [differs(`${order}`, `${direction.number}`), lines];
  return [differs(first, direction.first_measure), lines];
}

function compareFillDown(starts: readonly Start[]): Comparison[] {
  return starts.flatMap(({ direction, pairs }) => {
    if (direction === null) return [];
    return pairs.flatMap((pair) => {
      if (pair.measure === null) return [];
      const { lines } = pair.row;
      const given = pair.measure.direction;
      return [compare(placeOf(pair), 'fill-down', 'fill-down', lines, direction.id, given)];
    });
  });
}

// Abbreviations

/**
 * The document's list against the bodies: every organisation of the list, every other entry that
 * the bodies hold («ЮЖ»). Parties that the list doesn't have aren't in question.
 */
function compareAbbreviations(list: readonly Abbreviation[], all: readonly Body[]): Comparison[] {
  const entries = list
    .map((entry) => ({ entry, body: findBody(entry, all) }))
    .filter(({ entry, body }) => entry.organisation || body !== undefined);
  const found = new Set(entries.map(({ body }) => body));
  const extra = all.filter((body) => body.kind === 'body' && !found.has(body));
  return [
    ...entries.flatMap(({ entry, body }) => compareAbbreviation(entry, body)),
    ...extra.map((body) =>
      compare(
        NOWHERE,
        'abbreviation',
        'abbreviation',
        null,
        null,
        officialText(body, 'abbreviation'),
      ),
    ),
  ];
}

const NOWHERE: Place = { measureId: null, number: null };

function findBody({ short, long }: Abbreviation, bodies: readonly Body[]): Body | undefined {
  return (
    bodies.find((body) => sameText(short, officialText(body, 'abbreviation'))) ??
    bodies.find((body) => sameText(long, officialText(body, 'name')))
  );
}

function compareAbbreviation(entry: Abbreviation, body: Body | undefined): Comparison[] {
  const field = 'abbreviation';
  if (body === undefined) return [compare(NOWHERE, field, field, entry.lines, entry.text, null)];
  const inData = `${officialText(body, 'abbreviation')} – ${officialText(body, 'name')}`;
  const ties = sameText(entry.text, inData);
  return [
    compare(NOWHERE, field, field, entry.lines, entry.text, inData, ties),
    comparePlace(NOWHERE, 'abbreviation-lines', entry.lines, body.source_place),
  ];
}

// Arithmetic

interface Numbers {
  readonly number: string;
  readonly value: (cell: Cell) => ThousandSom | null;
}

type Term = ThousandSom | null;

/** The seven rules of each row: three sums and four gaps. */
function checkIdentities(rows: readonly Numbers[]): Identities {
  const results = rows.flatMap(({ number, value }) => [
    ...BLOCKS.map((block) => ({
      number,
      identity: `${block}_sum` as const,
      result: tryRule(value(`${block}_total`), [
        value(`${block}_c1`),
        value(`${block}_c2`),
        value(`${block}_c3`),
      ]),
    })),
    ...COLUMNS.map((column) => ({
      number,
      identity: `${column}_gap` as const,
      result: tryRule(value(`b1_${column}`), [value(`b2_${column}`), value(`b3_${column}`)]),
    })),
  ]);
  const count = (wanted: string): number =>
    results.filter(({ result }) => result === wanted).length;
  return {
    holds: count('holds'),
    unknown: count('unknown'),
    broken: count('broken'),
    exceptions: results.flatMap(({ number, identity, result }) =>
      result === 'holds' ? [] : [{ number, identity, result }],
    ),
  };
}

function tryRule(whole: Term, parts: readonly Term[]): 'holds' | 'unknown' | 'broken' {
  const known = parts.filter((part) => part !== null);
  if (whole === null || known.length < parts.length) return 'unknown';
  return whole === sum(known) ? 'holds' : 'broken';
}

function sum(amounts: readonly Term[]): ThousandSom {
  return amounts.reduce<ThousandSom>((total, amount) => total + (amount ?? 0), 0);
}

function totalOf(rows: readonly SourceRow[], all: readonly Costs[]): TiedSum {
  return {
    inSource: sum(rows.map((row) => row.cells.b1_total.value)),
    inData: sum(all.map((cost) => cost.b1_total)),
  };
}

/** The source's side follows the printed starts; the data's side, each measure's direction. */
function sumDirections(
  starts: readonly Start[],
  tables: TiedTables,
): ({ readonly directionId: string } & TiedSum)[] {
  return starts.flatMap(({ direction, pairs }) => {
    if (direction === null) return [];
    const members = new Set(
      tables.measures.filter((measure) => measure.direction === direction.id).map(({ id }) => id),
    );
    return [
      {
        directionId: direction.id,
        ...totalOf(
          pairs.map(({ row }) => row),
          tables.costs.filter(({ measure }) => members.has(measure)),
        ),
      },
    ];
  });
}
