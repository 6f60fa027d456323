import type { Cell } from '../../../engine/parks/comparison.ts';
import type { Colophon, ViewTable } from '../../../engine/publish/view-table.ts';
import type { HeadedRow } from './rows.ts';
import { fileNameOf } from '../downloads/file-name.ts';
import type { Column } from './data.ts';
import { cellOf } from './ComparisonTable.tsx';

export const FORMATS = ['csv', 'xlsx', 'json'] as const;

interface Shown {
  readonly rows: readonly HeadedRow[];
  readonly columns: readonly Column[];
  /** What stands over the headings of the rows, and over their codes. */
  readonly headings: { readonly heading: string; readonly code: string };
  /** What a cell without a value says. */
  silence(state: Exclude<Cell['state'], 'stated'>): string;
}

/** Exactly what is shown: a row a row, with its code, and a column each park or plot. */
export function comparisonTable(
  { rows, columns, headings, silence }: Shown,
  query: string,
  colophon: Omit<Colophon, 'address'>,
): ViewTable {
  return {
    fileName: fileNameOf('comparison', new URLSearchParams(query), colophon.updatedOn),
    columns: [
      { code: 'heading', title: headings.heading },
      { code: 'code', title: headings.code },
      ...columns.map(({ id, name }) => ({ code: id, title: name })),
    ],
    rows: rows.map((row) => [
      row.heading,
      row.code,
      ...columns.map((column) => {
        const cell = cellOf(column, row);
        return cell.state === 'stated' ? cell.text : silence(cell.state);
      }),
    ]),
    colophon: {
      ...colophon,
      title: `${colophon.title}: ${columns.map(({ name }) => name).join('; ')}`,
      address: location.href,
    },
  };
}

/** Bytes of a row in each format, roughly: JSON repeats the codes, XLSX is compressed. */
export function bytesOfRow({ rows }: Pick<ViewTable, 'rows'>) {
  const letters = new TextEncoder().encode(rows.flat().join(',')).length;
  const bytes = letters / Math.max(1, rows.length);
  return { csv: bytes, json: bytes * 1.5, xlsx: bytes / 2 };
}
