import { FIRST, LANGUAGES, textIn } from '../../words/language.ts';
import { sha256 } from './checksum.ts';
import type { Content } from './content.ts';
import { toCsv } from './csv.ts';
import { toCsvw } from './csvw.ts';
import type { Dataset } from './dataset.ts';
import { toJson } from './json.ts';
import { toParquet } from './parquet.ts';
import { statementsOf } from './statements.ts';
import { toXlsx } from './xlsx.ts';

/** The formats of every dataset, in the order in which pages offer them. */
export const DATA_FORMATS = ['csv', 'xlsx', 'json', 'parquet'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export const MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  geojson: 'application/geo+json',
  zip: 'application/zip',
} as const;

export interface PublishedFile {
  /** ASCII: `measures.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

export type DatasetFiles = Readonly<Record<DataFormat, PublishedFile>> & {
  /** CSV on the Web: `measures.csv-metadata.json`. */
  readonly metadata: PublishedFile;
};

export function fileOf(name: string, content: Uint8Array | string): PublishedFile {
  const bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content);
  return { name, bytes, sha256: sha256(bytes) };
}

const written = new WeakMap<Dataset, Promise<DatasetFiles>>();

/** The files of a dataset, written once: pages, archives and descriptions all ask for them. */
export function filesOf(dataset: Dataset, content: Content): Promise<DatasetFiles> {
  const files = written.get(dataset) ?? write(dataset, content);
  written.set(dataset, files);
  return files;
}

async function write(dataset: Dataset, content: Content): Promise<DatasetFiles> {
  const { name, title } = dataset;
  const { portal } = content.catalog;
  return {
    csv: fileOf(`${name}.csv`, toCsv(dataset)),
    json: fileOf(`${name}.json`, toJson(dataset)),
    xlsx: fileOf(`${name}.xlsx`, await toXlsx(dataset, statementsOf(dataset, content))),
    parquet: fileOf(
      `${name}.parquet`,
      toParquet(dataset, {
        ...Object.fromEntries(
          LANGUAGES.map((language) => [
            language === FIRST ? 'title' : `title_${language}`,
            textIn(title, language),
          ]),
        ),
        license: portal.licence,
        license_url: portal.licence_url,
        updated: portal.updated_on,
        address: content.home.page(FIRST, `data/${name}/`),
      }),
    ),
    metadata: fileOf(`${name}.csv-metadata.json`, toCsvw(dataset, content)),
  };
}
