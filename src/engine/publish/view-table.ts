import type { Polygon } from '../parks/model.ts';
import type { Published } from './dataset.ts';

/** A column of a download: its stable code, and its heading in the reader's language. */
export interface Column {
  readonly code: string;
  readonly title: string;
}

/** What is said of a download inside the file itself, in the reader's language. */
export interface Colophon {
  readonly title: string;
  /** The address that shows exactly these rows. */
  readonly address: string;
  readonly licence: string;
  readonly source: string;
  /** The day the data was last brought up to date: `2026-11-21`. */
  readonly updatedOn: string;
}

/** Where a row is (RFC 7946, WGS 84). */
export type Place =
  | Polygon
  | {
      readonly type: 'Point';
      readonly coordinates: readonly [longitude: number, latitude: number];
    };

export const FORMATS = ['csv', 'xlsx', 'json', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats of a table without places. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const satisfies readonly Format[];

/** What a page says of the downloads of its table; the view adds its rows and its address. */
export interface DownloadOf extends Omit<Colophon, 'address'> {
  /** As in the address of its file: `measures`, `samples/residents`. */
  readonly dataset: string;
  /** What the name of the file begins with: `measures`, `residents-fez-bishkek`. */
  readonly subject: string;
  /** Average bytes of a row. */
  readonly bytes: Readonly<Partial<Record<Format, number>>>;
}

/** Exactly the rows that a view shows, in its order. */
export interface ViewTable {
  /** The name of the file without its ending; ASCII. */
  readonly fileName: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Published[])[];
  /** For places: one a row, `null` where the place is not published. */
  readonly places?: readonly (Place | null)[];
  readonly colophon: Colophon;
}
