import Papa from 'papaparse';
import type { FrozenFile } from '../catalog/release.ts';
import { BOM, cellText } from '../publish/csv.ts';
import type { Dataset } from '../publish/dataset.ts';

/** A dataset as its CSV file says it: texts alone, whatever the schema was when it was written. */
export interface FrozenTable {
  readonly dataset: string;
  /** The columns that together tell one row from every other. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a release froze, read from its bytes. */
export function frozenTable({ dataset, key, bytes }: FrozenFile): FrozenTable {
  const csv = new TextDecoder().decode(bytes).replace(BOM, '');
  const { data } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { dataset, key, columns, rows };
}

/** What the files of the portal hold now. */
export const presentTable = ({ name, key, fields, rows }: Dataset): FrozenTable => ({
  dataset: name,
  key,
  columns: Object.keys(fields),
  rows: rows.map((row) => row.map(cellText)),
});
