import { test as base, expect } from 'playwright/test';
import { summary } from './faults.ts';
import { faultsOf, visit, watch, type Visit, type Watched } from './visit.ts';

/** Where playwright.config.ts serves the built site; ends with a slash. */
export const SITE_ADDRESS = process.env.SITE_ADDRESS ?? '';

/** `watched`: one tab a worker, since opening a new one for each of hundreds of pages costs more than the pages. */
export const test = base.extend<object, { watched: Watched }>({
  watched: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      await use(await watch(await context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * Opens pages of one kind one after another and expects nothing wrong with any. Their colours come
 * from one style sheet: contrast is measured on the first of them, everything else on each.
 */
export async function expectNoFaults(
  watched: Watched,
  pages: readonly { readonly address: string }[],
  site = SITE_ADDRESS,
): Promise<void> {
  const visits: Visit[] = [];
  for (const [index, { address }] of pages.entries()) {
    visits.push(await visit(watched, site + address, index === 0 ? 'all' : 'without contrast'));
  }
  expect(summary(faultsOf(visits))).toEqual([]);
}
