import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { BUILT_IN_CALENDARS, type Locale } from './calendar.ts';
import { BUILT_IN, BUILT_IN_LOCALES } from './locale.ts';

/**
 * What the data folder says of languages, read once a process, before anything that has columns or
 * texts a language. Nothing is refused here: the catalog checks the same files and names every
 * fault with its line; until then a missing word is English. In the scripts of pages the build puts
 * what was read in the place of this module (`chosen-in-scripts.ts`).
 */
const FOLDER = process.env['DATA_DIR'] || 'data';

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function read(file: string): Branch {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return {};
  try {
    const content: unknown = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
    return isBranch(content) ? content : {};
  } catch {
    return {};
  }
}

const listed = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(/[\s,]+/).filter((code) => code !== '') : [];

const portal = read('portal.yaml');
const asked = listed(portal['languages']);

/** The portal's languages in their order; the first is the language of its sources. */
export const LANGUAGE_CODES: readonly string[] = asked.length === 0 ? BUILT_IN : asked;

/** What the portal calls itself. */
export const PORTAL_NAME: string = typeof portal['name'] === 'string' ? portal['name'] : '';

/** The currency of the programme's money, ISO 4217. */
export const CURRENCY: string =
  typeof portal['currency'] === 'string' && portal['currency'] !== '' ? portal['currency'] : 'KGS';

/** Those into which the data are still being translated: their texts may be missing. */
export const IN_TRANSLATION: readonly string[] = listed(portal['translating']);

const files = LANGUAGE_CODES.map((code) => [code, read(`locales/${code}.yaml`)] as const);
const added = files.filter(([code]) => !BUILT_IN.some((known) => known === code));

function localeOf(code: string, file: Branch): Locale {
  const en = { ...BUILT_IN_LOCALES.en, ...BUILT_IN_CALENDARS.en };
  const text = (key: string, otherwise: string): string => {
    const value = file[key];
    return typeof value === 'string' && value !== '' ? value : otherwise;
  };
  const texts = (key: string, otherwise: readonly string[]): readonly string[] => {
    const value = file[key];
    return Array.isArray(value) && value.length === otherwise.length
      ? value.map(String)
      : otherwise;
  };
  return {
    name: text('name', code),
    short: text('short', code.toUpperCase()),
    direction: file['direction'] === 'rtl' ? 'rtl' : 'ltr',
    territory: text('territory', code),
    decimal: text('decimal', en.decimal),
    group: text('group', en.group),
    percent: text('percent', en.percent),
    plural: text('plural', code),
    and: text('and', en.and),
    date: text('date', en.date),
    year: text('year', en.year),
    years: text('years', en.years),
    months: texts('months', en.months),
    bytes: texts('bytes', en.bytes),
  };
}

/** How the added languages write. */
export const ADDED_LOCALES: Readonly<Record<string, Locale>> = Object.fromEntries(
  added.map(([code, file]) => [code, localeOf(code, file)]),
);

/** Texts of the interface by their keys, `nav.home` or nested. */
function messagesIn(branch: unknown, path = ''): [string, string][] {
  if (typeof branch === 'string') return branch.trim() === '' ? [] : [[path, branch.trim()]];
  if (!isBranch(branch)) return [];
  return Object.entries(branch).flatMap(([key, value]) =>
    messagesIn(value, path === '' ? key : `${path}.${key}`),
  );
}

/**
 * The words that the folder has for texts of the interface, by language and key: all of an added
 * language, and of a built-in one those that stand instead of what the code says.
 */
export const ADDED_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    files.map(([code, file]) => [code, Object.fromEntries(messagesIn(file['messages']))]),
  );

type Place = readonly [longitude: number, latitude: number];

/** A region of the country, or a neighbour whose name the map shows: a row of `map/regions.csv`. */
export interface RegionRow {
  readonly id: string;
  readonly kind: string;
  readonly title: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<string, string>>;
  /** Where its number or name may stand on the map, the best first: longitudes and latitudes. */
  readonly places: readonly Place[];
  /** Where the region is, when it is too small to hold its number. */
  readonly leaderTo: Place | null;
}

function textOf(file: string): string {
  const path = join(FOLDER, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
}

const placesIn = (text = ''): Place[] =>
  text
    .split(';')
    .map((place) => place.trim().split(/\s+/).map(Number))
    .flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [[x, y] as const]))
    .filter((place) => place.every(Number.isFinite));

const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Readonly<Record<string, string>>>(textOf(file), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The clauses that parks are held against: those that `requirements.csv` lists. */
export const CLAUSES: readonly string[] = rowsOf('requirements.csv').flatMap(
  ({ clause }) => clause?.trim() ?? [],
);

/** Figures of the Regulation by their names, `thresholds.csv`. */
export const THRESHOLD_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  rowsOf('thresholds.csv').map(({ id = '', value = '' }) => [
    id.trim(),
    Number(value.trim().replace(',', '.')),
  ]),
);

export const REGION_ROWS: readonly RegionRow[] = rowsOf('map/regions.csv').map((row) => {
  const texts = (name: string): Record<string, string> =>
    Object.fromEntries(
      LANGUAGE_CODES.flatMap((code) => {
        const text = row[`${name}_${code}`]?.trim() ?? '';
        return text === '' ? [] : [[code, text]];
      }),
    );
  return {
    id: row['id']?.trim() ?? '',
    kind: row['kind']?.trim() ?? '',
    title: texts('title'),
    short: texts('short'),
    places: placesIn(row['places']),
    leaderTo: placesIn(row['leader_to'])[0] ?? null,
  };
});

function json(file: string): Branch {
  try {
    const content: unknown = JSON.parse(textOf(file));
    return isBranch(content) ? content : {};
  } catch {
    return {};
  }
}

const TENTH = 10;

/** The rectangle that holds the country, with a little room, in degrees; without a map, the world. */
export const COUNTRY_BOUNDS = ((): { west: number; south: number; east: number; north: number } => {
  const box = json('map/regions.topojson')['bbox'];
  const [west = -180, south = -90, east = 180, north = 90] = Array.isArray(box)
    ? box.map(Number)
    : [];
  return {
    west: Math.floor(west * TENTH) / TENTH,
    south: Math.floor(south * TENTH) / TENTH,
    east: Math.ceil(east * TENTH) / TENTH,
    north: Math.ceil(north * TENTH) / TENTH,
  };
})();
