import { NOT_APPLICABLE, taxNumber, type NotApplicable, type NotStated } from '../schema/field.ts';
import { PARK_FACTS, type FactName } from '../schema/park-facts.ts';
import {
  duplicateKeys,
  keysIn,
  unknownReferences,
  type AnyReading,
  type KnownKeys,
} from './row-keys.ts';
import { nearest } from './nearest.ts';
import { cornerOutside } from './polygon.ts';
import type { Fault, Problem } from './problem.ts';
import type { ParkReading } from './read-park.ts';
import { problemAt, type Entry } from './reading.ts';
import { SAMPLE_SOURCE } from './sample-source.ts';

/** What the parks are checked against besides themselves. */
export interface Surroundings {
  /** The keys of `sources.csv`; `null` when they could not all be read. */
  readonly sources: ReturnType<KnownKeys>;
  /** The day the data last changed: what is over by then has ended. */
  readonly updatedOn: string | undefined;
}

/** The rules between the files of each park and between parks. */
export function parkProblems(parks: readonly ParkReading[], surroundings: Surroundings): Problem[] {
  return [
    ...duplicateParks(parks),
    ...parks.flatMap((park) => [
      ...park.strangers,
      ...folderNames(park),
      ...duplicateKeys(readingsOf(park)),
      ...unknownReferences(readingsOf(park), knownTo(park, surroundings)),
      ...unknownFactSources(park, surroundings),
      ...coordinatesAlone(park),
      ...wrongCompanyTin(park),
      ...areasOutOfOrder(park),
      ...plotsAboveTotal(park),
      ...capacitiesThatDoNotAdd(park),
      ...partsAboveWholes(park),
      ...incompletePrices(park),
      ...endsWithoutGrounds(park),
      ...reversedContracts(park),
      ...quartersNotEnded(park, surroundings),
      ...unknownDrawings(park),
      ...plotsOutside(park),
    ]),
  ];
}

/** The tables of a park and the head of its `park.yaml`. */
export function readingsOf({ head, tables }: ParkReading): readonly AnyReading[] {
  return [head, ...Object.values<AnyReading>(tables)];
}

const idOf = ({ head }: ParkReading): string | undefined => head.entries[0]?.values.id;

/** No two parks, real or fictional, share an identifier. */
function duplicateParks(parks: readonly ParkReading[]): Problem[] {
  const folders = new Map<string, string>();
  return parks.flatMap((park) => {
    const id = idOf(park);
    const place = park.head.entries[0]?.place;
    if (id === undefined || place === undefined) return [];
    const first = folders.get(id);
    if (first !== undefined) return [problemAt(place, 'id', { code: 'duplicate-park', first })];
    folders.set(id, park.folder);
    return [];
  });
}

/** The folder is named by the identifier: an address leads to one place. */
function folderNames(park: ParkReading): Problem[] {
  const folder = park.folder.split('/').at(-1) ?? '';
  const id = idOf(park);
  const place = park.head.entries[0]?.place;
  if (id === undefined || place === undefined || id === folder) return [];
  return [problemAt(place, 'id', { code: 'folder-name-differs', folder })];
}

/** Samples may also name the invented source. */
function sourcesFor({ sample }: ParkReading, { sources }: Surroundings): ReturnType<KnownKeys> {
  if (sources === null || !sample) return sources;
  return { ...sources, keys: new Set([...sources.keys, SAMPLE_SOURCE]) };
}

function knownTo(park: ParkReading, surroundings: Surroundings): KnownKeys {
  const own = keysIn(readingsOf(park));
  const sources = sourcesFor(park, surroundings);
  return (table) => (table === 'sources' ? sources : own(table));
}

function unknownFactSources(park: ParkReading, surroundings: Surroundings): Problem[] {
  const known = sourcesFor(park, surroundings);
  if (known === null) return [];
  const { place } = park.facts;
  return [...place.cells].flatMap(([key, { found }]) => {
    const value = found.trim();
    if (!/^facts\.\w+\.source$/.test(key) || value === '' || known.keys.has(value)) return [];
    const fault: Fault = {
      code: 'unknown-reference',
      table: known.file,
      nearest: nearest(value, known.keys),
    };
    return [problemAt(place, key, fault)];
  });
}

/** The number that a fact states, whatever else is wrong with the file. */
function numberOf({ facts }: ParkReading, name: FactName): number | null {
  const fact = facts.facts[name];
  return fact?.state === 'stated' && typeof fact.value === 'number' ? fact.value : null;
}

const key = (name: FactName): string => `facts.${name}`;

/** Both coordinates or none. The bounds are those of the fields. */
function coordinatesAlone({ facts: { place } }: ParkReading): Problem[] {
  const isGiven = (name: FactName) => (place.cells.get(key(name))?.found ?? '').trim() !== '';
  const [latitude, longitude] = [isGiven('latitude'), isGiven('longitude')];
  if (latitude === longitude) return [];
  const [name, other]: readonly [FactName, FactName] = latitude
    ? ['latitude', 'longitude']
    : ['longitude', 'latitude'];
  return [problemAt(place, key(name), { code: 'coordinate-alone', other })];
}

/** The company's taxpayer number is as long as any other (8.1). */
function wrongCompanyTin({ facts: { facts, place } }: ParkReading): Problem[] {
  const tin = facts.company_tin;
  if (tin?.state !== 'stated') return [];
  const reading = taxNumber(PARK_FACTS.company_tin.field).read(tin.value);
  return reading.ok ? [] : [problemAt(place, key('company_tin'), reading.fault)];
}

/** Free useful ⊆ useful ⊆ total (5.8). */
function areasOutOfOrder(park: ParkReading): Problem[] {
  const order: readonly (readonly [FactName, FactName])[] = [
    ['area_useful', 'area_total'],
    ['area_free_useful', 'area_useful'],
    ['area_free_useful', 'area_total'],
  ];
  const wrong = order.find(([part, whole]) => exceeds(numberOf(park, part), numberOf(park, whole)));
  if (wrong === undefined) return [];
  const [part, whole] = wrong;
  const most = numberOf(park, whole) ?? 0;
  const fault: Fault = { code: 'part-above-whole', whole: key(whole), most };
  return [problemAt(park.facts.place, key(part), fault)];
}

/** Sums of decimals differ in their last digits. */
const ROUNDING = 1e-6;
/** Areas are rounded in every source: the sum of plots may exceed the whole by this share. */
const PLOTS_OVER_TOTAL = 0.01;

function exceeds(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole * (1 + ROUNDING) + ROUNDING;
}

const tidy = (value: number): number => Number(value.toFixed(4));

function plotsAboveTotal(park: ParkReading): Problem[] {
  const total = numberOf(park, 'area_total');
  if (total === null) return [];
  const sum = park.tables.plots.entries.reduce(
    (all, { values }) => all + (num(values.area) ?? 0),
    0,
  );
  if (sum <= total * (1 + PLOTS_OVER_TOTAL)) return [];
  const fault: Fault = { code: 'plots-above-total', sum: tidy(sum) };
  return [problemAt(park.facts.place, key('area_total'), fault)];
}

type Maybe<Value> = Value | NotStated | NotApplicable | undefined;

/** A number; `null` when it is not published, does not apply or could not be read. */
function num(value: Maybe<number>): number | null {
  return typeof value === 'number' ? value : null;
}

/** Published and applicable. */
function given(value: unknown): boolean {
  return value !== null && value !== undefined && value !== NOT_APPLICABLE;
}

function capacitiesThatDoNotAdd({ tables }: ParkReading): Problem[] {
  return tables.utilities.entries.flatMap(({ values, place }) => {
    const [total, used, free] = [num(values.total), num(values.used), num(values.free)];
    if (total === null || used === null || free === null) return [];
    const sum = used + free;
    if (Math.abs(sum - total) <= ROUNDING * Math.max(1, total)) return [];
    const fault: Fault = { code: 'free-and-used-not-total', sum: tidy(sum), total };
    return [problemAt(place, 'total', fault)];
  });
}

/** No part of anything is larger than the whole of it. */
function partsAboveWholes({ tables }: ParkReading): Problem[] {
  const { utilities, plots, buildings } = tables;
  const sound = ({ values }: Entry<{ total: unknown; used: unknown; free: unknown }>) =>
    !(given(values.total) && given(values.used) && given(values.free));
  return [
    // Where all three are stated, their sum has been compared already.
    ...above(utilities.entries.filter(sound), 'free', 'total'),
    ...above(utilities.entries.filter(sound), 'used', 'total'),
    ...above(plots.entries, 'largest_piece', 'area'),
    ...above(buildings.entries, 'free_area', 'floor_area'),
  ];
}

function above<Part extends string, Whole extends string>(
  entries: readonly Entry<Readonly<Record<Part | Whole, Maybe<number>>>>[],
  part: Part,
  whole: Whole,
): Problem[] {
  return entries.flatMap(({ values, place }) => {
    const most = num(values[whole]);
    if (most === null || !exceeds(num(values[part]), most)) return [];
    return [problemAt(place, part, { code: 'part-above-whole', whole, most })];
  });
}

/** A price says in what currency and for what it is. */
function incompletePrices({ tables }: ParkReading): Problem[] {
  return [
    ...incomplete(tables.plots.entries, 'price', ['price_currency', 'price_basis']),
    ...incomplete(tables.buildings.entries, 'price', ['price_currency', 'price_basis']),
    ...incomplete(tables.utilities.entries, 'tariff', ['tariff_currency', 'tariff_unit']),
  ];
}

function incomplete<Amount extends string, Term extends string>(
  entries: readonly Entry<Readonly<Record<Amount | Term, unknown>>>[],
  amount: Amount,
  terms: readonly Term[],
): Problem[] {
  return entries.flatMap(({ values, place }) => {
    if (!given(values[amount])) return [];
    return terms
      .filter((term) => values[term] === null || values[term] === NOT_APPLICABLE)
      .map((term) => problemAt(place, term, { code: 'price-incomplete' }));
  });
}

/** 11.10: a record of termination has a date and a ground, or neither. A withheld one may be empty. */
function endsWithoutGrounds({ tables }: ParkReading): Problem[] {
  return tables.residents.entries.flatMap(({ values, place }) => {
    const { ended_on: end, ended_ground: ground, withheld } = values;
    if (end === undefined || ground === undefined || withheld === undefined) return [];
    const isWithheld = (name: 'ended_on' | 'ended_ground') => withheld?.has(name) === true;
    if (given(end) && !given(ground) && !isWithheld('ended_ground')) {
      return [problemAt(place, 'ended_ground', { code: 'ended-without-ground' })];
    }
    if (given(ground) && !given(end) && !isWithheld('ended_on')) {
      return [problemAt(place, 'ended_on', { code: 'ground-without-end' })];
    }
    return [];
  });
}

/** A contract does not end before it starts; the end may be given as a month or a year. */
function reversedContracts({ tables }: ParkReading): Problem[] {
  return tables.residents.entries.flatMap(({ values, place }) => {
    const { contract_date: from, contract_until: until } = values;
    if (typeof from !== 'string' || typeof until !== 'string') return [];
    if (until >= from.slice(0, until.length)) return [];
    return [problemAt(place, 'contract_until', { code: 'contract-reversed', from })];
  });
}

/** The first day after a quarter: `2026-Q3` ends before 2026-10-01. */
function dayAfter(quarter: string): string {
  const year = Number(quarter.slice(0, 4));
  const number = Number(quarter.slice(-1));
  return number === 4
    ? `${year + 1}-01-01`
    : `${year}-${String(number * 3 + 1).padStart(2, '0')}-01`;
}

/** Nobody reports on a quarter that is still running (point 7). */
function quartersNotEnded({ tables }: ParkReading, { updatedOn }: Surroundings): Problem[] {
  if (updatedOn === undefined) return [];
  return tables.reports.entries.flatMap(({ values: { quarter }, place }) =>
    quarter === undefined || dayAfter(quarter) <= updatedOn
      ? []
      : [problemAt(place, 'quarter', { code: 'quarter-not-ended', today: updatedOn })],
  );
}

/** Every drawn plot is a row of `plots.csv`. */
function unknownDrawings({ tables, territory }: ParkReading): Problem[] {
  const known = keysIn([tables.plots])('plots');
  // Without plots.csv there is no table to look in, and no plot that could be drawn.
  const { complete, columns } = tables.plots;
  const keys = known?.keys ?? (complete && columns.size === 0 ? new Set<string>() : null);
  if (keys === null) return [];
  return [...territory.plots.keys()].flatMap((plot) => {
    if (keys.has(plot)) return [];
    const fault: Fault = {
      code: 'unknown-reference',
      table: tables.plots.file,
      nearest: nearest(plot, keys),
    };
    return [territory.problemOf(plot, fault, plot)];
  });
}

/** A drawn plot lies within the drawn boundary. */
function plotsOutside({ territory }: ParkReading): Problem[] {
  const { boundary, plots, problems } = territory;
  if (boundary === null || problems.length > 0) return [];
  return [...plots].flatMap(([plot, shape]) => {
    const corner = cornerOutside(shape, boundary);
    if (corner === null) return [];
    const at = corner.map((degrees) => degrees.toFixed(5)).join(', ');
    return [territory.problemOf(plot, { code: 'plot-outside-park', at }, plot)];
  });
}
