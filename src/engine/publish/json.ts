import type { Dataset } from './dataset.ts';

/** A dataset as JSON: an array of objects, one a row. `null` is «not stated», `"NA"` «not applicable». */
export function toJson({ fields, rows }: Dataset): string {
  const names = Object.keys(fields);
  const objects = rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}
