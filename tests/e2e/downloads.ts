import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, type Page } from 'playwright/test';
import readSheets from 'read-excel-file/node';
import { type Language, textIn } from '../../src/words/language.ts';
import { formatNumber } from '../../src/words/numbers.ts';
import type { DataPackage } from '../../src/engine/publish/datapackage.ts';
import type { Published } from '../../src/engine/publish/dataset.ts';
import { downloadWords } from '../../src/site/tools/downloads/words.ts';
import { SITE_ADDRESS } from './browsing.ts';
import { DIST, read } from './site.ts';

/** Downloads of a view, compared with the published files that they are cut from. */
export type JsonRow = Readonly<Record<string, Published>>;

export const publishedRows = (dataset: string): readonly JsonRow[] =>
  JSON.parse(read(DIST, `data/${dataset}.json`)) as JsonRow[];

export const keyOf = (dataset: string, row: JsonRow): string =>
  schemaOf(dataset)
    .primaryKey.map((name) => row[name])
    .join('/');

function schemaOf(dataset: string) {
  const description = JSON.parse(read(DIST, 'data/datapackage.json')) as DataPackage;
  const name = dataset.replace('samples/', '');
  const resource = description.resources.find((candidate) => candidate.name === name);
  if (resource === undefined) throw new Error(`No description of ${dataset}`);
  return resource.schema;
}

const FORMATS = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' } as const;
type Format = keyof typeof FORMATS;

async function download(page: Page, format: Format): Promise<{ name: string; file: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page
    .locator('.view-downloads, .downloads')
    .locator('button, a')
    .filter({ hasText: FORMATS[format] })
    .click();
  const given = await waiting;
  return { name: given.suggestedFilename(), file: await readFile(await given.path()) };
}

/** A cell as the CSV has it. */
function csvCell(value: Published): string {
  if (value === null) return '';
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
}

/** Takes the view in every format: exactly these rows, in this order, with headings and colophon. */
export async function expectDownloads(
  page: Page,
  dataset: string,
  keys: readonly string[],
  language: Language,
  fileName: string,
): Promise<void> {
  const rows = new Map(publishedRows(dataset).map((row) => [keyOf(dataset, row), row]));
  const expected = keys.map((key) => rows.get(key) ?? {});
  const { fields } = schemaOf(dataset);
  const headings = fields.map(({ name, titles }) => `${textIn(titles, language)} [${name}]`);
  const cells = expected.map((row) => fields.map(({ name }) => row[name] ?? null));
  const words = downloadWords(language);
  const { pathname, search } = new URL(page.url());
  const address = `${new URL(SITE_ADDRESS).origin}${pathname}${search}`;
  const buttons = page.locator('.view-downloads, .downloads').locator('button, a');
  await expect(buttons.first()).toContainText(formatNumber(keys.length, language));
  const promised = await buttons.allTextContents();
  expect(promised.filter((text) => !/≈\u00A0\d/.test(text))).toEqual([]);

  const csv = await download(page, 'csv');
  expect(csv.name).toBe(`${fileName}.csv`);
  const text = csv.file.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(Papa.parse(text.slice(1), { skipEmptyLines: true }).data).toEqual([
    headings,
    ...cells.map((row) => row.map(csvCell)),
  ]);

  const json = await download(page, 'json');
  expect(json.name).toBe(`${fileName}.json`);
  const content = JSON.parse(json.file.toString('utf8')) as Record<string, unknown>;
  expect(content['rows']).toEqual(expected);
  expect(content['address']).toBe(address);
  expect(content['licence']).toContain('https://creativecommons.org/');
  expect(content['source']).toMatch(/\S/);
  expect(content['updated_on']).toBe('2026-11-21');

  const xlsx = await download(page, 'xlsx');
  expect(xlsx.name).toBe(`${fileName}.xlsx`);
  const [first, second] = await readSheets(xlsx.file, { trim: false });
  expect(first?.sheet).toBe(words.rows);
  expect(first?.data).toEqual([headings, ...cells]);
  expect(second?.sheet).toBe(words.about);
  expect(second?.data).toEqual([
    [words.title, content['title']],
    [words.address, address],
    [words.licence, content['licence']],
    [words.source, content['source']],
    [words.updatedOn, '2026-11-21'],
  ]);
}
