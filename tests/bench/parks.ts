import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse, stringify } from 'yaml';
import { REGIMES, REGIONS } from '../../src/engine/schema/park-codes.ts';
import { plots as plotTable } from '../../src/engine/schema/plots.ts';
import { residents as residentTable } from '../../src/engine/schema/residents.ts';

/** How large a generated set is. */
export interface ParkCounts {
  readonly parks: number;
  /** In each park, as are the residents. */
  readonly plots: number;
  readonly residents: number;
}

type CsvRow = Readonly<Record<string, string>>;
type Position = readonly [longitude: number, latitude: number];

/** The most complete park there is lends its facts, utilities, buildings, services and reports. */
const PATTERN = 'samples/parks/sample-a';
const LENT = ['utilities.csv', 'buildings.csv', 'services.csv', 'reports.csv'] as const;

const PLOTS_IN_ROW = 5;
/** Degrees: a plot of about 4 ha. */
const PLOT_EAST = 0.0024;
const PLOT_NORTH = 0.0018;
const PLOT_HECTARES = 3.9;

/** Where parks stand, one beside another, all within the rectangle that holds the country. */
const WEST = 70;
const SOUTH = 39.4;
const PARKS_IN_ROW = 150;
const PARK_EAST = 0.06;
const PARK_NORTH = 0.1;

const KINDS = ['legal-entity', 'legal-entity', 'foreign-branch', 'individual'] as const;
const OCCUPANCIES = ['leased', 'leased', 'reserved', 'free'] as const;

const of = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('expected values to choose from');
  return value;
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function rowsOf(file: string): CsvRow[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
}

const csv = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  `${Papa.unparse([...rows], { columns: [...columns] })}\n`;

/**
 * Writes the data folder with `parks` more parks in it, each with its plots drawn, its register
 * and everything that the first sample publishes. It passes the check like the real one.
 */
export function writeParks(from: string, to: string, counts: ParkCounts): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const [source] = rowsOf(join(from, 'sources.csv')).map(({ id }) => id ?? '');
  if (source === undefined) throw new Error('expected a source');
  const head = parse(readFileSync(join(from, PATTERN, 'park.yaml'), 'utf8')) as {
    readonly checked_on: string;
    readonly facts: Readonly<Record<string, unknown>>;
  };
  const cited = { source, stated_on: '2026-10-15', checked_on: head.checked_on };
  const lent = LENT.map((file) => {
    const rows = rowsOf(join(from, PATTERN, file)).map((row) => ({ ...row, ...cited }));
    return { file, text: csv(Object.keys(rows[0] ?? cited), rows) };
  });
  const plots = csv(Object.keys(plotTable.fields), plotRows(counts.plots, cited));

  for (const index of numbers(counts.parks)) {
    const id = `bench-${String(index + 1)}`;
    const folder = join(to, 'parks', id);
    const corner: Position = [
      WEST + (index % PARKS_IN_ROW) * PARK_EAST,
      SOUTH + Math.floor(index / PARKS_IN_ROW) * PARK_NORTH,
    ];
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'park.yaml'), parkYaml(id, index, corner, cited, head.facts));
    writeFileSync(join(folder, 'plots.csv'), plots);
    const register = residentRows(index, counts, cited);
    writeFileSync(join(folder, 'residents.csv'), csv(Object.keys(residentTable.fields), register));
    writeFileSync(join(folder, 'territory.geojson'), territory(counts.plots, corner));
    for (const { file, text } of lent) writeFileSync(join(folder, file), text);
  }
}

function parkYaml(
  id: string,
  index: number,
  [longitude, latitude]: Position,
  cited: CsvRow,
  facts: Readonly<Record<string, unknown>>,
): string {
  const number = String(index + 1);
  return stringify({
    id,
    name: {
      ky: `Өлчөө паркы № ${number}`,
      ru: `Измерительный парк № ${number}`,
      en: `Measuring park No. ${number}`,
    },
    regime: of(Object.keys(REGIMES), index),
    region: of(Object.keys(REGIONS), index),
    ...cited,
    facts: {
      ...facts,
      latitude: degrees(latitude),
      longitude: degrees(longitude),
      area_total: 1000,
    },
  });
}

function plotRows(count: number, cited: CsvRow): CsvRow[] {
  return numbers(count).map((index) => {
    const occupancy = of(OCCUPANCIES, index);
    const isFree = occupancy === 'free';
    return {
      id: String(index + 1),
      area: String(PLOT_HECTARES),
      largest_piece: String(PLOT_HECTARES),
      divisible: 'true',
      occupancy,
      permitted_use: 'өнөр жай объекттерин жайгаштыруу үчүн',
      allows_industry: 'true',
      cadastral_number: `0-00-00-0000-${String(index + 1).padStart(4, '0')}`,
      on_cadastre: 'true',
      adjacent: 'true',
      distance_km: '0',
      ...Object.fromEntries(
        ['electricity', 'gas', 'heat', 'water', 'sewage', 'internet', 'road', 'rail'].map(
          (kind) => [kind, 'true'],
        ),
      ),
      ...(isFree ? { price: '42', price_currency: 'KGS', price_basis: 'm2-year' } : {}),
      terms: isFree ? 'ижара, 5–49 жыл' : 'NA',
      available_from: isFree ? '2026-12-01' : 'NA',
      ...cited,
    };
  });
}

function residentRows(park: number, { plots, residents }: ParkCounts, cited: CsvRow): CsvRow[] {
  return numbers(residents).map((index) => {
    const number = park * residents + index + 1;
    const digits = String(number).padStart(14, '0');
    return {
      id: `r${String(index + 1)}`,
      kind: of(KINDS, index),
      plot: plots === 0 ? '' : String((index % plots) + 1),
      full_name: `“Өлчөө ${String(number)}” жоопкерчилиги чектелген коому`,
      short_name: `“Өлчөө ${String(number)}” ЖЧК`,
      location: `парктын аймагы, ${String(index + 1)}-участок`,
      address: `Өлчөө көчөсү, ${String(index + 1)}`,
      registration_number: digits,
      tin: digits,
      other: `Чарбалык коом, ${String(index + 10)} жумуш орду`,
      production: 'Курулуш материалдарын чыгаруу; табигый ташты кесүү',
      contract_number: `Ө-${String(number)}`,
      contract_subject: `${String(index + 1)}-участоктун ижарасы`,
      contract_until: '2041-03-31',
      contract_date: '2025-03-12',
      contacts: `resident-${String(number)}@example.org`,
      entered_on: '2025-03-14',
      ended_on: 'NA',
      ended_ground: 'NA',
      permits: `Экологиялык экспертизанын корутундусу № ${String(number)}`,
      withheld: index % 4 === 0 ? 'contract_subject:commercial-secret' : '',
      ...cited,
    };
  });
}

/** A rectangle, counter-clockwise and closed. */
function rectangle([west, south]: Position, east: number, north: number) {
  const far: Position = [west + east, south + north];
  const ring: readonly Position[] = [
    [west, south],
    [far[0], south],
    far,
    [west, far[1]],
    [west, south],
  ];
  return {
    type: 'Polygon',
    coordinates: [ring.map(([longitude, latitude]) => [degrees(longitude), degrees(latitude)])],
  };
}

const degrees = (value: number): number => Number(value.toFixed(7));

/** Plots in rows, border to border, within a boundary of their own size. */
function territory(plots: number, [west, south]: Position): string {
  const rows = Math.ceil(plots / PLOTS_IN_ROW);
  const feature = (properties: CsvRow, geometry: unknown) => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const drawn = numbers(plots).map((index) => {
    const corner: Position = [
      west + (index % PLOTS_IN_ROW) * PLOT_EAST,
      south + Math.floor(index / PLOTS_IN_ROW) * PLOT_NORTH,
    ];
    return feature({ plot: String(index + 1) }, rectangle(corner, PLOT_EAST, PLOT_NORTH));
  });
  const whole = rectangle([west, south], PLOTS_IN_ROW * PLOT_EAST, Math.max(1, rows) * PLOT_NORTH);
  const features = [feature({ role: 'boundary' }, whole), ...drawn];
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}
