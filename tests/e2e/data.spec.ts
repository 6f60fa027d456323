import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { LANGUAGES } from '../../src/words/language.ts';
import { translator } from '../../src/words/translate.ts';
import { atRest } from './at-rest.ts';
import { SITE_ADDRESS, test } from './browsing.ts';
import { DIST, filesOf, read } from './site.ts';

/** The catalogue of open data as people use it: find a dataset, understand it, take it, check it. */
const sha256 = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(DIST, file)))
    .digest('hex');

const published = filesOf(join(DIST, 'data'));
const datasets = published
  .filter((file) => /^[a-z-]+\.parquet$/.test(file))
  .map((file) => file.replace('.parquet', ''));

/** Files that the page lists, each with the checksum beside it. */
const listedFiles = (page: Page): Promise<{ href: string; sum: string }[]> =>
  page.locator('#files tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      href: row.querySelector('a')?.href ?? '',
      sum: row.querySelector('code')?.textContent ?? '',
    })),
  );

for (const width of [1280, 390]) {
  test(`from the catalogue to a dataset and its files, ${width} px wide`, async ({ page }) => {
    const t = translator('ky');
    await page.setViewportSize({ width, height: 844 });
    await page.goto('ky/data/');
    await page.locator('#measures').getByRole('link', { name: 'Чаралар', exact: true }).click();
    await expect(page).toHaveURL(/\/ky\/data\/measures\/$/);
    await page
      .getByRole('navigation', { name: t('catalogue.contents') })
      .getByRole('link', { name: t('catalogue.files-title') })
      .click();
    await expect(page.locator('#files')).toBeInViewport();
    const files = await listedFiles(page);
    expect(files.map(({ href }) => href.slice(`${SITE_ADDRESS}data/`.length))).toEqual([
      'measures.csv',
      'measures.xlsx',
      'measures.json',
      'measures.parquet',
      'measures.csv-metadata.json',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#files a').nth(1).click(),
    ]);
    expect(download.suggestedFilename()).toBe('measures.xlsx');
    const bytes = readFileSync(await download.path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(files[1]?.sum);
    await atRest(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('every dataset has a page in each language whose checksums are those of the files', () => {
  expect(datasets.length).toBeGreaterThan(15);
  for (const dataset of datasets) {
    for (const language of LANGUAGES) {
      const html = read(DIST, `${language}/data/${dataset}/index.html`);
      for (const ending of ['csv', 'xlsx', 'json', 'parquet', 'csv-metadata.json']) {
        const file = `data/${dataset}.${ending}`;
        expect.soft(html.includes(sha256(file)), `${language} ${file}`).toBe(true);
      }
    }
  }
});

test('the list of checksums names every file and agrees with its bytes', () => {
  const lines = read(DIST, 'data/checksums.txt').trim().split('\n');
  const names = lines.map((line) => line.slice(66));
  const unlisted = published.filter(
    // Releases have checksums of their own.
    (file) => !/^(samples|v\d[^/]*)\//.test(file) && !names.includes(file),
  );
  // The catalogue of DCAT and the receipt hold checksums themselves.
  expect(unlisted).toEqual(['catalog.jsonld', 'checksums.txt', 'receipt.json']);
  for (const line of lines) expect(sha256(`data/${line.slice(66)}`)).toBe(line.slice(0, 64));
});

test('samples come in the same formats, in a folder of their own', () => {
  for (const ending of ['csv', 'json', 'xlsx', 'parquet']) {
    expect(published).toContain(`samples/plots.${ending}`);
  }
  for (const file of ['data/datapackage.json', 'data/catalog.jsonld', 'data/checksums.txt']) {
    expect(read(DIST, file)).not.toMatch(/sample-[a-z]\b|samples\//);
  }
});

test('the first rows can be read to the last column by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('en/data/costs/');
  const rows = page.getByRole('region', { name: translator('en')('catalogue.first-rows') });
  await rows.focus();
  await page.keyboard.press('End');
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => rows.evaluate((region) => region.scrollLeft)).toBeGreaterThan(100);
});

test('practices lead to pages and files that are there', async ({ page, request }) => {
  await page.goto('ru/data/practices/');
  await expect(page.locator('#w3c tbody tr')).toHaveCount(35);
  await expect(page.locator('#eiti tbody tr')).toHaveCount(5);
  const links = await page
    .locator('.practices a')
    .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});
