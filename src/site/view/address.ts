import { FIRST, type Language } from '../../words/language.ts';
import type { Home } from '../../engine/publish/home.ts';
import type { Cell } from '../../engine/schema/costs.ts';

/** The path the site is hosted under, with both slashes: `/` or `/achyk/`. */
const BASE = `/${(import.meta.env?.BASE_URL ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** A page of the portal: `pageAddress('ky', 'programme/costs/')` → `/ky/programme/costs/`. */
export function pageAddress(language: Language, path = ''): string {
  return `${BASE}${language}/${path}`;
}

/** A file that is the same in every language: `/data/measures.csv`. */
export function fileAddress(path: string): string {
  return BASE + path.replace(/^\//, '');
}

/** The feed of changes: the first language at the root, the others within their language. */
export const feedPath = (language: Language): string =>
  language === FIRST ? 'feed.xml' : `${language}/feed.xml`;

export const measureAddress = (language: Language, id: string): string =>
  pageAddress(language, `programme/measures/${id}/`);

export const directionAddress = (language: Language, id: string): string =>
  pageAddress(language, `programme/directions/${id}/`);

export const bodyAddress = (language: Language, id: string): string =>
  pageAddress(language, `programme/bodies/${id}/`);

/** A source in the list of sources. */
export const sourceAddress = (language: Language, id: string): string =>
  pageAddress(language, `sources/#${id}`);

/** A line of a source document, for the reader who checks a figure. */
export const lineAddress = (language: Language, sourceId: string, line: number): string =>
  pageAddress(language, `sources/${sourceId}/#L${line}`);

/** A cell of the programme's table, marked in the text of its source. */
export const cellAddress = (
  language: Language,
  sourceId: string,
  measureId: string,
  cell: Cell,
): string => pageAddress(language, `sources/${sourceId}/#${cellAnchor(measureId, cell)}`);

export const cellAnchor = (measureId: string, cell: Cell): string => `cell-${measureId}-${cell}`;

export const parkAddress = (language: Language, id: string): string =>
  pageAddress(language, `parks/${id}/`);

export const regionAddress = (language: Language, region: string): string =>
  pageAddress(language, `parks/regions/${region}/`);

/** Parks or plots side by side: `…/parks/compare/?ids=sample-a,sample-b`. */
export const comparisonAddress = (language: Language, ids: readonly string[] = []): string =>
  pageAddress(language, `parks/compare/${ids.length === 0 ? '' : `?ids=${ids.join(',')}`}`);

/** What a park and its plots have to say in a comparison, as JSON. */
export const comparisonFileAddress = (language: Language, park: string): string =>
  pageAddress(language, `parks/${park}/comparison.json`);

/** A chart alone, for a frame in another page. */
export const embedAddress = (language: Language, chart: string): string =>
  fileAddress(`embed/${language}/${chart}/`);

/** A chart as a picture; its figures are the same in every language and have `figuresAddress`. */
export const chartAddress = (language: Language, chart: string, format: 'svg' | 'png'): string =>
  fileAddress(`charts/${language}/${chart}.${format}`);

export const figuresAddress = (chart: string): string => fileAddress(`charts/${chart}.csv`);

/** The portal at the address it is built for (SITE_URL and BASE_PATH). */
export function homeAt(site: URL | undefined): Home {
  if (site === undefined) throw new Error('SITE_URL is not set');
  return {
    file: (path) => new URL(fileAddress(path), site).href,
    page: (language, path) => new URL(pageAddress(language, path), site).href,
  };
}
