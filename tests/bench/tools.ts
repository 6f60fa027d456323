import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../src/ops/commands/browser.mjs';
import { plots } from '../../src/engine/schema/plots.ts';
import { hostOf } from '../e2e/offline-host.ts';
import { read } from '../e2e/site.ts';

const ROWS_FILTERED = 10_000;
const ROWS_CHECKED = 50_000;

/** How long a reader waits for the tools of a built site, on this machine, in milliseconds. */
export async function toolFigures(folder: string, work: string) {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no browser was found');
  const browser = await chromium.launch({ executablePath });
  const host = await hostOf(folder);
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const filtering = await filterTimes(page, host.address, folder);
  const checking = await checkTimes(page, host.address, work);
  await browser.close();
  await host.close();
  return { filtering, checking };
}

/** A choice, the choice taken back, a text that finds nothing, and no text, in a long table. */
async function filterTimes(page: Page, site: string, folder: string) {
  const path = 'ky/programme/irregularities/';
  const html = read(folder, `${path}index.html`);
  const line = /<tr id="[^"]*" data-row="[^"]*"[\s\S]*?<\/tr>/.exec(html)?.[0] ?? '';
  const lines = Array.from({ length: ROWS_FILTERED }, (_, index) =>
    line.replace(/data-measure="[^"]*"/, `data-measure="${index % 10 === 0 ? '25' : 'none'}"`),
  );
  await page.route(`**/${path}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html.replace(line, lines.join('')) }),
  );
  await page.goto(site + path);
  await page.locator('.view-bar[data-started]').waitFor();
  const ms = await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form[data-view]');
    return [
      ['measure', '25'],
      ['measure', ''],
      ['text', 'ъ'],
      ['text', ''],
    ].map(([name = '', value = '']) => {
      const control = form?.elements.namedItem(name) as HTMLInputElement;
      const start = performance.now();
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      return Math.round(performance.now() - start);
    });
  });
  return { rows: ROWS_FILTERED, ms };
}

/** A large file from the choice to the report, and the longest time in which the page stood still. */
async function checkTimes(page: Page, site: string, work: string) {
  const rows = Array.from({ length: ROWS_CHECKED }, (_, index) => ({
    id: `p${String(index + 1)}`,
    area: '0.001',
    occupancy: 'free',
    permitted_use: 'өнөр жай',
    allows_industry: 'true',
    source: 'sez-kg-1156',
    checked_on: '2026-11-21',
  }));
  mkdirSync(work, { recursive: true });
  const file = join(work, 'plots.csv');
  writeFileSync(file, Papa.unparse(rows, { columns: Object.keys(plots.fields) }));
  await page.goto(`${site}ru/data/check/`);
  await page.locator('astro-island:not([ssr])').waitFor();
  await page.locator('.check-form select').selectOption('parks/fez-bishkek');
  await page.evaluate(() => {
    const pauses: number[] = [];
    Object.assign(window, { pauses });
    new PerformanceObserver((list) => {
      pauses.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  const start = performance.now();
  await page.locator('.check-form input[type=file]').setInputFiles(file);
  await page.locator('.check-report').waitFor({ timeout: 120_000 });
  const ms = Math.round(performance.now() - start);
  const longestPauseMs = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { pauses: number[] }).pauses),
  );
  return { rows: ROWS_CHECKED, ms, longestPauseMs };
}
