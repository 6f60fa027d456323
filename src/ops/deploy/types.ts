/** What a file is, by the end of its name. */
interface FileType {
  readonly type: string;
  /** Whether a compressed copy beside it is worth its place; what is packed already isn’t. */
  readonly packs: boolean;
}

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, packs: true });
const packed = (type: string): FileType => ({ type, packs: false });

/** Every kind of file that a portal has. Cyrillic needs the charset wherever a type allows one. */
export const TYPES: Readonly<Record<string, FileType>> = {
  css: text('text/css'),
  csv: text('text/csv'),
  geojson: { type: 'application/geo+json', packs: true },
  html: text('text/html'),
  js: text('text/javascript'),
  json: { type: 'application/json', packs: true },
  jsonld: { type: 'application/ld+json', packs: true },
  parquet: packed('application/vnd.apache.parquet'),
  png: packed('image/png'),
  svg: text('image/svg+xml'),
  txt: text('text/plain'),
  webp: packed('image/webp'),
  webmanifest: { type: 'application/manifest+json', packs: true },
  woff2: packed('font/woff2'),
  xlsx: packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  xml: text('application/xml'),
  zip: packed('application/zip'),
};

/** The type of a file, if it is one of those that a portal has. */
export const typeOf = (path: string): FileType | undefined =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)];
