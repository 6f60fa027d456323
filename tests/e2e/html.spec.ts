import { expect, test } from 'playwright/test';
import { summary } from './faults.ts';
import { htmlFaults } from './html.ts';
import { DIST, pagesOf } from './site.ts';

test('every page is valid HTML', async () => {
  const files = pagesOf(DIST).map(({ file }) => file);
  expect(summary(await htmlFaults(DIST, files))).toEqual([]);
});
