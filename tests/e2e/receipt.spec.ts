import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { LANGUAGES } from '../../src/words/language.ts';
import type { SignedReceipt } from '../../src/site/receipt.ts';
import { test } from './browsing.ts';
import { DIST, filesOf, pagesOf, read } from './site.ts';

/** What anybody needs to build the site again and compare. */
const receipt = JSON.parse(read(DIST, 'data/receipt.json')) as SignedReceipt;

test('the receipt names every file of the site with its checksum', () => {
  const files = filesOf(DIST).filter((file) => file !== 'data/receipt.json');
  expect(Object.keys(receipt.files)).toEqual(files.toSorted());
  const differing = files.filter(
    (file) =>
      createHash('sha256')
        .update(readFileSync(join(DIST, file)))
        .digest('hex') !== receipt.files[file],
  );
  expect(differing).toEqual([]);
});

test('no page keeps a trace of the folder it was built in', () => {
  const traces = pagesOf(DIST)
    .map(({ file }) => file)
    .filter((file) => /<astro-island[^>]* uid=|file:\/\//.test(read(DIST, file)));
  expect(traces).toEqual([]);
  expect(filesOf(DIST).filter((file) => read(DIST, file).includes(process.cwd()))).toEqual([]);
});

for (const language of LANGUAGES) {
  test(`the page about the build says what the receipt says: ${language}`, async ({ page }) => {
    await page.goto(`${language}/about/build/`);
    const main = page.locator('main');
    await expect(main).toContainText(receipt.data_version);
    await expect(main).toContainText(receipt.tools['astro'] ?? '');
    if (receipt.data_commit !== null) await expect(main).toContainText(receipt.data_commit);
    await expect(main.getByRole('link', { name: 'receipt.json' })).toBeVisible();
  });
}
