import { parquetMetadata } from 'hyparquet';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import { bundleOf } from '../../src/engine/publish/bundle.ts';
import type { DataPackage } from '../../src/engine/publish/datapackage.ts';
import type { Dataset } from '../../src/engine/publish/dataset.ts';
import { filesOf } from '../../src/engine/publish/files.ts';
import { homeAt } from '../../src/site/view/address.ts';
import { publishedDatasets, publishedSamples } from '../../src/engine/publish/published.ts';
import { searchEntries } from '../../src/engine/search/entries.ts';
import { exampleContents } from '../../src/engine/spreadsheets/template-contents.ts';
import { blankTemplate, OWNER_KINDS } from '../../src/engine/spreadsheets/template.ts';
import { readWorkbook } from '../../src/engine/spreadsheets/workbook.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { portal } from '../../src/site/portal.ts';
import { foundPages, sitePages } from '../../src/site/view/pages.ts';

/** What the published set of the project in this folder has, as JSON: the growth test reads it. */
export interface PublishedSet {
  /** By `costs` and `samples/plots`: the columns of each file as a reader finds them. */
  readonly datasets: Readonly<
    Record<
      string,
      Readonly<Record<'csv' | 'xlsx' | 'dictionary' | 'json' | 'parquet', readonly string[]>>
    >
  >;
  readonly dataPackage: DataPackage;
  readonly baseline: readonly string[];
  /** The codes of every column and question of the blank workbooks. */
  readonly workbooks: Readonly<Record<string, readonly string[]>>;
  readonly searched: readonly string[];
  readonly pages: readonly string[];
  readonly languages: readonly string[];
  readonly first: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly outcomes: Readonly<Record<string, string>>;
}

const datasets = publishedDatasets(portal);
const content = {
  catalog: portal.catalog,
  datasets,
  home: homeAt(new URL('https://achyk.example/')),
  version: '1.0.0',
};
const text = new TextDecoder();

async function columnsIn(dataset: Dataset) {
  const { csv, xlsx, json, parquet } = await filesOf(dataset, content);
  const sheets = await readSheets(Buffer.from(xlsx.bytes));
  const sheet = (name: string): unknown[][] => sheets.find((one) => one.sheet === name)?.data ?? [];
  const [first = {}] = JSON.parse(text.decode(json.bytes)) as Record<string, unknown>[];
  return {
    csv: Papa.parse<string[]>(text.decode(csv.bytes).slice(1), { preview: 1 }).data[0] ?? [],
    xlsx: (sheet('data')[0] ?? []).map(String),
    dictionary: sheet('fields')
      .slice(1)
      .map(([name]) => String(name)),
    json: Object.keys(first),
    parquet: parquetMetadata(new Uint8Array(parquet.bytes).buffer)
      .schema.slice(1)
      .map(({ name }) => name),
  };
}

/** Those that have grown; the others are held by tests of their own. */
const GROWN: readonly string[] = [
  'costs',
  'measures',
  'plots',
  'parks',
  'park-facts',
  'grants',
  'requirements',
  'clauses',
];

const all = [
  ...datasets.map((one) => [one.name, one] as const),
  ...publishedSamples(portal).map((one) => [`samples/${one.name}`, one] as const),
].filter(([, { name }]) => GROWN.includes(name));

const firstRow = ({ fields, rows }: Dataset) =>
  Object.fromEntries(Object.keys(fields).map((name, index) => [name, rows[0]?.[index] ?? null]));

const { files } = readDataFiles('data', 'seeds');

async function codesOf(kind: (typeof OWNER_KINDS)[number]): Promise<string[]> {
  const guide = { portal: 'Ачык', contact: null, day: '2026-11-21' };
  const examples = exampleContents(kind, files);
  const sheets = await readWorkbook(await blankTemplate({ kind, language: 'ky', examples, guide }));
  return sheets.flatMap(({ rows }) => [...(rows[1] ?? []), ...rows.map(([code = '']) => code)]);
}

const { dataPackage } = await bundleOf(content, portal.parks);
const set: PublishedSet = {
  datasets: Object.fromEntries(
    await Promise.all(all.map(async ([name, one]) => [name, await columnsIn(one)] as const)),
  ),
  dataPackage: JSON.parse(text.decode(dataPackage.bytes)) as DataPackage,
  baseline: Object.keys(portal.baseline.files),
  workbooks: { park: await codesOf('park'), programme: await codesOf('programme') },
  pages: sitePages(portal).map(({ path }) => path),
  languages: LANGUAGES,
  searched: searchEntries(portal, foundPages(portal)).map(({ kind, id }) => `${kind} ${id}`),
  first: Object.fromEntries(all.map(([name, one]) => [name, firstRow(one)])),
  outcomes: portal.baseline.outcomes['sample-a'] ?? {},
};
process.stdout.write(JSON.stringify(set));
