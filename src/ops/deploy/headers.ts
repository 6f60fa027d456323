/**
 * The one list of what every answer of the portal says about itself: security, who may take it from
 * where, how long it may be kept. nginx, a CDN and `npm start` all get their headers from here.
 */
export type Headers = Readonly<Record<string, string>>;

interface Rule {
  /** Addresses below the portal’s own: a folder ends with a slash, anything else is one address. */
  readonly at: readonly string[];
  readonly headers: Headers;
}

/** The same for every answer. */
export const EVERYWHERE: Headers = {
  // Of this host alone: a portal may stand under a ministry’s domain, whose other hosts are not ours.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // What no page uses and no script that got in may ask for.
  'Permissions-Policy': [
    'camera',
    'display-capture',
    'geolocation',
    'hid',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * A page names what it may load in its own `<meta>`, with the hashes of its scripts, and a browser holds
 * it to both policies. Here stands only what a `<meta>` can’t say.
 */
const PAGE = "frame-ancestors 'none'";

/**
 * A worker has the policy its file was sent with, not that of the page that started it. As a style
 * or an ordinary script the file has no policy of its own.
 */
const PROGRAM = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/**
 * A file opened by itself, an SVG above all, is a document that runs nothing and loads nothing. The styles
 * are those of the browser’s own view of pictures and XML.
 */
const FILE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** The name changes with the content, so the content under a name never does. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * A correction reaches every reader within six minutes; an address is asked of the server once a minute
 * by each place of a CDN, however many read it; and a server that is down is not noticed for a day.
 */
const BRIEFLY = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';

/** What is not named below: pages, and the files that only they fetch. */
const OTHERWISE: Headers = {
  'Content-Security-Policy': PAGE,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': BRIEFLY,
};

export const RULES: readonly Rule[] = [
  {
    // The choice of language may differ from reader to reader: no shared cache may keep it.
    at: ['', 'index.html'],
    headers: { ...OTHERWISE, 'Cache-Control': 'private, no-cache' },
  },
  {
    at: ['_astro/'],
    headers: {
      'Content-Security-Policy': PROGRAM,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': FOREVER,
    },
  },
  {
    // Asked for at each visit, so that a new release, or the end of the worker, comes at once.
    at: ['sw.js'],
    headers: {
      'Content-Security-Policy': PROGRAM,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
  },
  {
    // What a release consists of, for the worker. A copy of the release before would hold it back.
    at: ['offline.json'],
    headers: { ...OTHERWISE, 'Cache-Control': 'no-cache' },
  },
  {
    // Open data: programs in any page may read them, whole or (Parquet) in parts.
    at: ['data/'],
    headers: {
      'Content-Security-Policy': FILE,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
      'Cache-Control': BRIEFLY,
    },
  },
  {
    // Pictures in other people’s articles. An <img> asks for no CORS, so none is given.
    at: ['charts/', 'pictures/', 'icon.svg'],
    headers: {
      'Content-Security-Policy': FILE,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': BRIEFLY,
    },
  },
  {
    // Charts made for other people’s pages: no frame-ancestors, so that files on a disk may frame them too.
    at: ['embed/'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': BRIEFLY },
  },
];

/** Every header that depends on the address. */
export const VARYING: readonly string[] = [
  ...new Set(RULES.flatMap(({ headers }) => Object.keys(headers))),
];

const isIn = (place: string, path: string): boolean =>
  place.endsWith('/') ? path.startsWith(place) : path === place;

/** What depends on the address, of a path without the base and the first slash: `data/measures.csv`. */
export function varyingHeaders(path: string): Headers {
  const rule = RULES.find(({ at }) => at.some((place) => isIn(place, path)));
  return rule?.headers ?? OTHERWISE;
}

/** All headers of a path without the base and the first slash. */
export const headersOf = (path: string): Headers => ({ ...EVERYWHERE, ...varyingHeaders(path) });
