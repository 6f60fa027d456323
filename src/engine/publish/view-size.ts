import type { Format } from './view-table.ts';

/** What a file holds besides its rows: headings, the colophon, the parts of a workbook. */
const BESIDE_ROWS: Readonly<Record<Format, number>> = {
  csv: 1_000,
  json: 2_500,
  geojson: 2_500,
  xlsx: 6_000,
};

/** How large a download of so many rows will be, roughly, by the average bytes of a row. */
export const estimatedBytes = (format: Format, count: number, ofRow: number): number =>
  BESIDE_ROWS[format] + count * ofRow;
