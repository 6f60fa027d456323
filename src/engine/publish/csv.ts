import Papa from 'papaparse';
import type { Dataset, Published } from './dataset.ts';

/** Tells Excel that the file is UTF-8, so that Kyrgyz letters arrive whole. */
export const BOM = '\uFEFF';

/**
 * A dataset as CSV: UTF-8 with BOM, comma, CRLF (RFC 4180), one header row.
 * Empty is «not stated»; a text that a spreadsheet would run as a formula is defused.
 */
export function toCsv({ fields, rows }: Dataset): string {
  return csvOf(Object.keys(fields), rows);
}

/** A header and rows as the text of a CSV file. */
export function csvOf(header: readonly string[], rows: readonly (readonly Published[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(cellText));
  return BOM + Papa.unparse(cells, { newline: '\r\n' }) + '\r\n';
}

/** A cell as it stands in the file. */
export function cellText(value: Published): string {
  if (value === null) return '';
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
}
