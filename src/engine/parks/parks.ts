import { textsOf } from '../schema/table.ts';
import type { Catalog, ParkRecord } from '../catalog/catalog.ts';
import type { StatedFact } from '../catalog/read-facts.ts';
import { SAMPLE_SOURCE, sampleSource } from '../catalog/sample-source.ts';
import type { Source } from '../programme/model.ts';
import { UTILITIES } from '../schema/park-codes.ts';
import { PARK_FACTS } from '../schema/park-facts.ts';
import type { OpenParkTable, ParkTableName } from '../schema/park-tables.ts';
import { unusedOf } from '../schema/utilities.ts';
import type {
  Answer,
  Building,
  Citation,
  Fact,
  Facts,
  Park,
  Plot,
  Price,
  Report,
  Service,
  Utility,
  UtilityKind,
} from './model.ts';
import { publicRegister, publicRows } from './register.ts';

/** The columns by which every row of a park says where it comes from. */
interface Cited {
  readonly source: string;
  readonly stated_on: string | null;
  readonly checked_on: string;
}

type Cite = (row: Cited) => Citation;

type TableRow<Name extends OpenParkTable> = ParkRecord['tables'][Name][number];

/**
 * Every park of the catalog, linked to its sources: the real ones in the order of their folders,
 * then the fictional, each with its `sample` flag. Of the registers only what is public is left.
 */
export function parksOf({ parks, tables, portal }: Catalog): Park[] {
  const real = new Map(tables.sources.map((source) => [source.id, source]));
  const invented = sampleSource(portal.updated_on);
  return parks.map((record) => {
    const sourceOf = (id: string) =>
      record.sample && id === SAMPLE_SOURCE ? invented : real.get(id);
    return parkOf(record, citing(sourceOf));
  });
}

/** The latest statement a row rests on; its own date, or else that of the source itself. */
function citing(sourceOf: (id: string) => Source | undefined): Cite {
  return ({ source: id, stated_on: statedOn, checked_on: checkedOn }) => {
    const source = sourceOf(id);
    if (source === undefined) throw new Error(`Internal error: nothing is known as “${id}”`);
    return { source, statedOn: statedOn ?? source.stated_on, checkedOn };
  };
}

function parkOf(record: ParkRecord, cite: Cite): Park {
  const { head, tables } = record;
  const facts = factsOf(record, cite);
  const residents = publicRegister(record.register, cite);
  const rows = Object.values<readonly Cited[]>(tables).flat();
  const days = [
    head.checked_on,
    ...Object.values<Fact<unknown>>(facts).flatMap((fact) =>
      fact.state === 'stated' ? [fact.citation.checkedOn] : [],
    ),
    ...rows.map(({ checked_on: day }) => day),
    ...residents.map(({ citation }) => citation.checkedOn),
  ];
  return {
    id: head.id,
    name: textsOf(head, 'name'),
    sample: record.sample,
    regime: head.regime,
    region: head.region,
    facts,
    utilities: tables.utilities.map((row) => utilityOf(row, cite)),
    plots: tables.plots.map((row) => plotOf(row, record, cite)),
    buildings: tables.buildings.map((row) => buildingOf(row, cite)),
    services: tables.services.map((row) => serviceOf(row, cite)),
    residents,
    reports: tables.reports.map((row) => reportOf(row, cite)),
    boundary: record.boundary,
    checkedOn: days.reduce((one, other) => (one > other ? one : other)),
    rows: publishedRows(record, cite),
  };
}

/** What is published of each table: its rows as kept, of the register the open part. */
function publishedRows({ tables, register }: ParkRecord, cite: Cite): Park['rows'] {
  const rows: Readonly<Record<ParkTableName, readonly (Cited & object)[]>> = {
    ...tables,
    residents: publicRows(register),
  };
  const dated = Object.entries(rows).map(([name, own]) => [
    name,
    own.map((row) => ({ ...row, stated_on: cite(row).statedOn })),
  ]);
  return Object.fromEntries(dated) as Park['rows'];
}

function factsOf({ facts }: ParkRecord, cite: Cite): Facts {
  const stated: Readonly<Record<string, StatedFact<unknown> | undefined>> = facts;
  const entries = Object.keys(PARK_FACTS).map((name) => [name, factOf(stated[name], cite)]);
  return Object.fromEntries(entries) as Facts;
}

function factOf(fact: StatedFact<unknown> | undefined, cite: Cite): Fact<unknown> {
  if (fact === undefined) return { state: 'not-published' };
  if (fact.state === 'not-applicable') return fact;
  const { value, source, statedOn, checkedOn } = fact;
  const citation = cite({ source, stated_on: statedOn, checked_on: checkedOn });
  return { state: 'stated', value, citation };
}

function utilityOf(row: TableRow<'utilities'>, cite: Cite): Utility {
  return {
    kind: row.kind,
    connection: row.connection,
    total: row.total,
    used: row.used,
    free: freeOf(row),
    level: row.level,
    point: row.point,
    distanceKm: row.distance_km,
    fee: row.fee,
    tariff: row.tariff,
    tariffCurrency: row.tariff_currency,
    tariffUnit: row.tariff_unit,
    tariffFrom: row.tariff_from,
    provider: row.provider,
    asOf: row.as_of,
    citation: cite(row),
  };
}

/** Free capacity as stated, or else what is left of the total. */
function freeOf(row: TableRow<'utilities'>): Answer<number> {
  const unused = unusedOf(row);
  return row.free === null && typeof unused === 'number' ? unused : row.free;
}

function plotOf(row: TableRow<'plots'>, record: ParkRecord, cite: Cite): Plot {
  const kinds = Object.keys(UTILITIES) as UtilityKind[];
  return {
    id: row.id,
    area: row.area,
    largestPiece: row.largest_piece,
    divisible: row.divisible,
    occupancy: row.occupancy,
    permittedUse: row.permitted_use,
    allowsIndustry: row.allows_industry,
    cadastralNumber: row.cadastral_number,
    onCadastre: row.on_cadastre,
    adjacent: row.adjacent,
    distanceKm: row.distance_km,
    atBoundary: Object.fromEntries(kinds.map((kind) => [kind, row[kind]])) as Plot['atBoundary'],
    price: priceOf(row),
    terms: row.terms,
    availableFrom: row.available_from,
    geometry: record.drawings.get(row.id) ?? null,
    citation: cite(row),
  };
}

/** Whole or not at all: the checker sees to it that a price has its currency and basis. */
function priceOf(
  row: Pick<TableRow<'plots'>, 'price' | 'price_currency' | 'price_basis'>,
): Price | null {
  const { price: amount, price_currency: currency, price_basis: basis } = row;
  return typeof amount === 'number' && typeof currency === 'string' && typeof basis === 'string'
    ? { amount, currency, basis }
    : null;
}

function buildingOf(row: TableRow<'buildings'>, cite: Cite): Building {
  return {
    id: row.id,
    plot: typeof row.plot === 'string' ? row.plot : null,
    use: row.use,
    floorArea: row.floor_area,
    freeArea: row.free_area,
    height: row.height,
    floorLoad: row.floor_load,
    crane: row.crane,
    powerKw: row.power_kw,
    occupancy: row.occupancy,
    price: priceOf(row),
    citation: cite(row),
  };
}

function serviceOf(row: TableRow<'services'>, cite: Cite): Service {
  const { service: number, offered, price } = row;
  return { number, offered, price, citation: cite(row) };
}

function reportOf(row: TableRow<'reports'>, cite: Cite): Report {
  return {
    quarter: row.quarter,
    submittedOn: row.submitted_on,
    coversPark: row.covers_park,
    coversCompany: row.covers_company,
    url: row.url,
    citation: cite(row),
  };
}
