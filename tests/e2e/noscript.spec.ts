import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'playwright/test';
import { DIST, pagesOf } from './site.ts';

const csv = readFileSync(join(process.env.DATA_DIR ?? 'data', 'programme/measures.csv'), 'utf8');
const measures = Papa.parse(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data
  .length;

/** The pages a reader passes through on each way from the first page to a measure. */
const WAYS = [
  { name: 'directions', through: /^ky\/(programme\/(directions\/[^/]+\/)?)?$/ },
  { name: 'bodies', through: /^ky\/(programme\/(bodies\/([^/]+\/)?)?)?$/ },
];

const MEASURE = /^ky\/programme\/measures\/[^/]+\/$/;
const built = pagesOf(DIST)
  .map(({ address }) => address)
  .filter((address) => MEASURE.test(address))
  .sort();

test.use({ javaScriptEnabled: false });

test('each measure has a page', () => {
  expect(built).toHaveLength(measures);
});

for (const { name, through } of WAYS) {
  test(`without scripts ${name} lead to all ${measures} measures`, async ({ page, baseURL }) => {
    const root = baseURL ?? '';
    const known = new Set(['ky/']);
    const reached = new Set<string>();
    for (const address of known) {
      await page.goto(address);
      // Not `anchor.href`: in a chart that is no text.
      const links = await page
        .locator('a[href]')
        .evaluateAll((anchors) =>
          anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', location.href).href),
        );
      for (const link of links.filter((href) => href.startsWith(root))) {
        const target = link.slice(root.length).replace(/[?#].*/, '');
        if (through.test(target)) known.add(target);
        if (MEASURE.test(target)) reached.add(target);
      }
    }
    expect([...reached].sort()).toEqual(built);
  });
}

test('without scripts every measure opens', async ({ page }) => {
  for (const address of built) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect.soft(page.locator('h1'), address).toBeVisible();
  }
});
