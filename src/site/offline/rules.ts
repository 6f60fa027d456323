/**
 * What may be kept on a reader's device for reading without a connection. The worker and the build
 * share these rules; pages don't import them, so that `sw.js` stays one file.
 */

/** Begins the name of every cache; the number changes when what is in them is laid out otherwise. */
export const CACHES = 'achyk 1';

/** Name of the cache of one build of one site: several sites may share an origin. */
export const cacheName = (scope: string, build: string): string => `${CACHES} ${scope} ${build}`;

/** Stands in a cache that holds everything its build needs; until then nothing is shown from it. */
export const WHOLE = '~whole';

/** Stands in the cache of the build that a window shows, under the identifier of the window. */
export const WINDOW = '~window/';

/** Names the build's files. */
export const LIST = 'offline.json';

export interface OfflineList {
  readonly build: string;
  /** What each language needs besides the pages visited: its offline page and its search. */
  readonly core: Readonly<Record<string, readonly string[]>>;
  /** What is neither a page nor named after its contents: path → the digest of its bytes. */
  readonly files: Readonly<Record<string, string>>;
}

export type Kind = 'page' | 'asset' | 'file';

/** Downloads and what other sites embed: they are large, and whoever wants them saves them. */
const LEFT_ALONE =
  /^(data|charts|pictures|embed)\/|(^|\/)(sw\.js|offline\.json|robots\.txt|feed\.xml|sitemap[^/]*\.xml)$|\.html$/;

/** What a path within the site is to the worker; `null` where it lets the browser do. */
export function kindOf(path: string): Kind | null {
  if (LEFT_ALONE.test(path) || path.startsWith('~')) return null;
  if (path === '' || path.endsWith('/')) return 'page';
  return path.startsWith('_astro/') ? 'asset' : 'file';
}

/** The build a page is of, as its `<meta name="build">` says. */
export const buildOf = (html: string): string | null =>
  /<meta name="build" content="([\da-f]+)"/.exec(html)?.[1] ?? null;

/** The page with its note that it is shown from memory. */
export const fromMemory = (html: string): string =>
  html.replace(/( data-from-memory) hidden/, '$1');

/** The entries to let go: all but the youngest `most`, the oldest first. */
export const surplus = <Entry>(oldestFirst: readonly Entry[], most: number): readonly Entry[] =>
  oldestFirst.slice(0, Math.max(0, oldestFirst.length - most));

/** How many visited pages and files are kept besides what every reader of a language has. */
export const MOST_KEPT = 150;

/** As many hexadecimal digits of SHA-256 as tell two files apart. */
export const DIGEST_LENGTH = 16;
