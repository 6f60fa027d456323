import type {
  Citation,
  Facts,
  Park,
  Plot,
  Polygon,
  Utility,
} from '../../src/engine/parks/model.ts';
import { UTILITIES } from '../../src/engine/schema/park-codes.ts';
import { PARK_FACTS } from '../../src/engine/schema/park-facts.ts';
import { PARK_TABLE_NAMES } from '../../src/engine/schema/park-tables.ts';

/** Parks made up for the tests of charts: small, and silent about everything not asked for. */

const localized = { ky: 'Сыноо', ru: 'Проба', en: 'Trial' };

const citation: Citation = {
  source: {
    id: 'test',
    title: localized,
    url: null,
    kind: 'document',
    published_on: null,
    retrieved_on: '2026-11-21',
  } as unknown as Citation['source'],
  statedOn: null,
  checkedOn: '2026-11-21',
};

const silent = Object.fromEntries(
  Object.keys(PARK_FACTS).map((name) => [name, { state: 'not-published' }]),
) as unknown as Facts;

const atBoundary = Object.fromEntries(
  Object.keys(UTILITIES).map((kind) => [kind, null]),
) as unknown as Plot['atBoundary'];

/** What is made here is shown, never published. */
export const NO_ROWS = Object.fromEntries(
  PARK_TABLE_NAMES.map((name) => [name, []]),
) as unknown as Park['rows'];

export function madePark(changes: Partial<Park> & Pick<Park, 'id'>): Park {
  return {
    name: localized,
    sample: false,
    regime: 'industrial-park',
    region: null,
    facts: silent,
    utilities: [],
    plots: [],
    buildings: [],
    services: [],
    residents: [],
    reports: [],
    boundary: null,
    checkedOn: '2026-11-21',
    rows: NO_ROWS,
    ...changes,
  };
}

export function factsAt(longitude: number, latitude: number, operating = false): Facts {
  return {
    ...silent,
    longitude: { state: 'stated', value: longitude, citation },
    latitude: { state: 'stated', value: latitude, citation },
    ...(operating ? { status: { state: 'stated', value: 'operating', citation } as const } : {}),
  };
}

export function madePlot(changes: Partial<Plot> & Pick<Plot, 'id'>): Plot {
  return {
    area: null,
    largestPiece: null,
    divisible: null,
    occupancy: null,
    permittedUse: null,
    allowsIndustry: null,
    cadastralNumber: null,
    onCadastre: null,
    adjacent: null,
    distanceKm: null,
    atBoundary,
    price: null,
    terms: null,
    availableFrom: null,
    geometry: null,
    citation,
    ...changes,
  };
}

export function madeUtility(changes: Partial<Utility>): Utility {
  return {
    kind: 'electricity',
    connection: null,
    total: null,
    used: null,
    free: null,
    level: null,
    point: null,
    distanceKm: null,
    fee: null,
    tariff: null,
    tariffCurrency: null,
    tariffUnit: null,
    tariffFrom: null,
    provider: null,
    asOf: null,
    citation,
    ...changes,
  };
}

const ORIGIN = { longitude: 74.2, latitude: 42.85 };
const METRES_NORTH = 111_074;
const METRES_EAST = 81_750;

/** A rectangle, or a quadrilateral leaning by `lean`, in metres east and north of the origin. */
export function rectangle(x: number, y: number, width: number, height: number, lean = 0): Polygon {
  const corners: [number, number][] = [
    [x, y],
    [x + width, y + lean],
    [x + width - lean, y + height + lean],
    [x - lean, y + height],
    [x, y],
  ];
  return {
    type: 'Polygon',
    coordinates: [
      corners.map(
        ([east, north]) =>
          [ORIGIN.longitude + east / METRES_EAST, ORIGIN.latitude + north / METRES_NORTH] as const,
      ),
    ],
  };
}
