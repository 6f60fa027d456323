import { type Language, textIn } from '../../../words/language.ts';
import type { DataPackage } from '../../../engine/publish/datapackage.ts';
import { rowKey, type Published } from '../../../engine/publish/dataset.ts';
import type { Colophon, Format, ViewTable } from '../../../engine/publish/view-table.ts';
import { fileAddress } from '../../view/address.ts';
import type { DownloadOf } from '../../../engine/publish/view-table.ts';
import { fileNameOf } from './file-name.ts';
import type { DownloadWords } from './words.ts';
import { save } from './save.ts';

export type { DownloadWords } from './words.ts';

/** Writes the file of a format and gives it to the reader. What writes it is loaded only now. */
export async function saveTable(
  table: ViewTable,
  format: Format,
  words: DownloadWords,
): Promise<void> {
  const { toViewCsv, toViewGeojson, toViewJson, toViewXlsx } =
    await import('../../../engine/publish/view-file.ts');
  const files: Record<Format, () => Blob | Promise<Blob>> = {
    csv: () => new Blob([toViewCsv(table)], { type: 'text/csv;charset=utf-8' }),
    json: () => new Blob([toViewJson(table)], { type: 'application/json' }),
    geojson: () => new Blob([toViewGeojson(table)], { type: 'application/geo+json' }),
    xlsx: () => toViewXlsx(table, words),
  };
  save(await files[format](), `${table.fileName}.${format}`);
}

/** The rows of a published dataset that have these keys, in this order, with headings to read. */
async function tableOfDataset({
  dataset,
  keys,
  language,
  fileName,
  colophon,
}: {
  /** As in its address: `measures`, `samples/residents`. */
  readonly dataset: string;
  /** As `rowKey` makes them. */
  readonly keys: readonly string[];
  readonly language: Language;
  readonly fileName: string;
  readonly colophon: Colophon;
}): Promise<ViewTable> {
  const [description, objects] = await Promise.all([
    fetchJson<DataPackage>('data/datapackage.json'),
    fetchJson<readonly Readonly<Record<string, Published>>[]>(`data/${dataset}.json`),
  ]);
  const name = dataset.replace(/^samples\//, '');
  const resource = description.resources.find((candidate) => candidate.name === name);
  if (resource === undefined) throw new Error(`No description of ${name}`);
  const { fields, primaryKey: key } = resource.schema;
  const named = { fields: Object.fromEntries(fields.map((field) => [field.name, field])), key };
  const rows = new Map(
    objects.map((object) => {
      const row = fields.map((field) => object[field.name] ?? null);
      return [rowKey(named, row), row];
    }),
  );
  return {
    fileName,
    columns: fields.map((field) => ({ code: field.name, title: textIn(field.titles, language) })),
    rows: keys.map((wanted) => {
      const row = rows.get(wanted);
      // A file with fewer rows than the page shows would be wrong without saying so.
      if (row === undefined) throw new Error(`No row ${wanted} in ${dataset}`);
      return row;
    }),
    colophon,
  };
}

/** The rows of a page's table that its view shows, as a table to save. */
export function tableOfView(
  { dataset, subject, title, licence, source, updatedOn }: DownloadOf,
  keys: readonly string[],
  view: URLSearchParams,
  language: Language,
): Promise<ViewTable> {
  const query = view.toString();
  const address = `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;
  return tableOfDataset({
    dataset,
    keys,
    language,
    fileName: fileNameOf(subject, view, updatedOn),
    colophon: { title, address, licence, source, updatedOn },
  });
}

async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(fileAddress(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as Content;
}
