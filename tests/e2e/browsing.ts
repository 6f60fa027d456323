import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { test as base, expect, type Page as Tab } from 'playwright/test';
import { summary, type Fault } from './faults.ts';

/** Where playwright.config.ts serves the built site; ends with a slash. */
export const SITE_ADDRESS = process.env.SITE_ADDRESS ?? '';

export const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
export const AXE_OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    /** What the page's own policy refused. */
    refusals: string[];
  }
}

/** A tab that is kept from page to page, and what it complained about since the last address. */
export interface Watched {
  readonly tab: Tab;
  readonly complaints: string[];
}

/** Enough to recognise something by. */
const LONGEST = 160;

/** `watched`: one tab a worker, since opening a new one for each of hundreds of pages costs more than the pages. */
export const test = base.extend<object, { watched: Watched }>({
  watched: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const tab = await context.newPage();
      const complaints: string[] = [];
      await tab.addInitScript(() => {
        window.refusals = [];
        document.addEventListener('securitypolicyviolation', (event) => {
          window.refusals.push(`${event.effectiveDirective} refused ${event.blockedURI}`);
        });
      });
      tab.on('console', (message) => {
        if (message.type() !== 'error') return;
        // A missing file is named only by where the message comes from.
        const text = /^Failed to load/.test(message.text())
          ? `${message.text()} ${message.location().url}`
          : message.text();
        complaints.push(`console: ${text.slice(0, LONGEST)}`);
      });
      tab.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
      tab.on('request', (request) => {
        const url = new URL(request.url());
        const page = tab.url();
        const home = URL.canParse(page) ? new URL(page).origin : '';
        const own =
          request.isNavigationRequest() || url.origin === home || url.protocol === 'data:';
        if (!own) complaints.push(`request outside the site: ${url.href}`);
      });
      await use({ tab, complaints });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Brings every island to life: those that wait to be seen are shown. */
export async function awaken(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (const island of document.querySelectorAll('astro-island[client="visible"]')) {
      (island.firstElementChild ?? island).scrollIntoView();
    }
  });
  await tab.waitForFunction(
    () => document.querySelector('astro-island[ssr]:not([client="media"])') === null,
  );
  await tab.evaluate(() => window.scrollTo(0, 0));
}

/** Every rule but the slowest, which asks of each letter what stands behind it. */
const WITHOUT_CONTRAST: RunOptions = {
  ...AXE_OPTIONS,
  rules: { 'color-contrast': { enabled: false } },
};

/**
 * Opens pages of one kind one after another and expects nothing wrong with any. Their colours come
 * from one style sheet: contrast is measured on the first of them, everything else on each.
 */
export async function expectNoFaults(
  watched: Watched,
  pages: readonly { readonly address: string }[],
  site = SITE_ADDRESS,
): Promise<void> {
  const faults: Fault[] = [];
  for (const [index, { address }] of pages.entries()) {
    const options = index === 0 ? AXE_OPTIONS : WITHOUT_CONTRAST;
    faults.push(...(await faultsAt(watched, site + address, options)));
  }
  expect(summary(faults)).toEqual([]);
}

/**
 * Opens an address and says everything that is wrong with it: what the console, the security
 * policy and the network report, a page wider than the window, and what axe finds.
 */
async function faultsAt(
  { tab, complaints }: Watched,
  address: string,
  options: RunOptions,
): Promise<Fault[]> {
  complaints.length = 0;
  await tab.goto(address);
  await awaken(tab);
  const seen = await tab.evaluate(() => ({
    refusals: window.refusals.map((refusal) => `policy: ${refusal}`),
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  const found = [...complaints, ...seen.refusals];
  if (seen.width > seen.room) found.push(`${seen.width} px wide in a window of ${seen.room} px`);
  const where = new URL(address).pathname;
  const rules = await axe(tab, options);
  return [
    ...found.map((what) => ({ what, where })),
    ...rules.map(({ what, example }) => ({ what, where: `${where} ${example}` })),
  ];
}

/** What axe finds on the page as it stands. */
export async function axe(
  tab: Tab,
  options = AXE_OPTIONS,
): Promise<{ what: string; example: string }[]> {
  // Sent over the debugging protocol, which the page's content security policy doesn't govern.
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate((chosen) => window.axe.run(document, chosen), options);
  return violations.map(({ id, help, nodes }) => ({
    what: `axe ${id}: ${help}`,
    example: `${nodes.length} × ${nodes[0]?.html.slice(0, LONGEST)}`,
  }));
}
