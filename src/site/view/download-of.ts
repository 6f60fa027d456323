import type { Colophon, Format } from '../../engine/publish/view-table.ts';

/** What a page says of the downloads of its table; the view adds its rows and its address. */
export interface DownloadOf extends Omit<Colophon, 'address'> {
  /** As in the address of its file: `measures`, `samples/residents`. */
  readonly dataset: string;
  /** What the name of the file begins with: `measures`, `residents-fez-bishkek`. */
  readonly subject: string;
  /** Average bytes of a row. */
  readonly bytes: Readonly<Partial<Record<Format, number>>>;
}

/** The formats of a table without places. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const satisfies readonly Format[];
