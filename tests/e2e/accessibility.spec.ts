import { expect } from 'playwright/test';
import { expectNoFaults, test } from './browsing.ts';
import { DIST, onePerKind, pagesOf } from './site.ts';

/**
 * Each page is opened once and asked everything that needs a browser: axe, console, content
 * security policy, requests to other hosts, sideways scrolling.
 */
const pages = pagesOf(DIST);

test.describe.configure({ mode: 'parallel' });

for (const [kind, group] of Map.groupBy(pages, (page) =>
  `${page.kind} ${page.language ?? ''}`.trim(),
)) {
  test(`phone, 320 px: ${kind} × ${group.length}`, async ({ watched }) => {
    await watched.tab.setViewportSize({ width: 320, height: 640 });
    await watched.tab.emulateMedia({ colorScheme: 'light' });
    await expectNoFaults(watched, group);
  });
}

for (const [kind, group] of Map.groupBy(onePerKind(pages), (page) => page.kind)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`desk, 1280 px, ${colorScheme}: ${kind}`, async ({ watched }) => {
      await watched.tab.setViewportSize({ width: 1280, height: 800 });
      await watched.tab.emulateMedia({ colorScheme });
      // The colours of a scheme are the same in every language.
      const shown = colorScheme === 'dark' ? group.slice(0, 1) : group;
      for (const page of shown) await expectNoFaults(watched, [page]);
    });
  }
}

test('an address that does not exist answers 404 with a page of the site', async ({ page }) => {
  const response = await page.goto('ky/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
});
