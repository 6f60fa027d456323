import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test as base, type Page } from 'playwright/test';
import { template } from '../../src/ops/commands/template.ts';
import { translator } from '../../src/words/translate.ts';
import { dataFilesOf, type Baseline } from '../../src/engine/publish/baseline.ts';
import { plots } from '../../src/engine/schema/plots.ts';
import { readSubmission } from '../../src/engine/spreadsheets/submission.ts';
import { atRest } from './at-rest.ts';
import { axe } from './visit.ts';
import { buildIn, hostOf, settled, type Host } from './offline-host.ts';
import { DIST, weightOf, filesOf } from './site.ts';

/** Checking files in the browser, with a server that can be cut off. */
const t = translator('ru');
const PAGE = 'ru/data/check/';
const PARK = 'fez-bishkek';
const DATA = process.env['DATA_DIR'] ?? 'data';

const baseline: Baseline = JSON.parse(readFileSync(join(DIST, 'check/baseline.json'), 'utf8'));
const say = (text: string): void => void process.stdout.write(`    ${text}\n`);

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await hostOf(DIST);
    await use(host);
    await host.close();
  },
});

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const csv = (name: string, rows: readonly Readonly<Record<string, string>>[]): SentFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(Papa.unparse([...rows], { columns: Object.keys(plots.fields) })),
});

/** Plots that could be of the park, as many as wanted. */
const plotRows = (count: number): Record<string, string>[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${String(index + 1)}`,
    area: '0.001',
    occupancy: 'free',
    permitted_use: 'өнөр жай',
    allows_industry: 'true',
    source: 'sez-kg-1156',
    checked_on: '2026-11-21',
  }));

/** Opens the page and touches the field, as a reader does; then all is there that it needs. */
async function opened(page: Page, host: Host): Promise<void> {
  await page.goto(host.address + PAGE);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByLabel(t('check.choose')).focus();
  await expect(page.getByText(t('check.ready'))).toBeVisible();
}

const give = (page: Page, ...files: readonly SentFile[]): Promise<void> =>
  page.getByLabel(t('check.choose')).setInputFiles([...files]);

const verdict = (page: Page) => page.locator('#check-result');

test('a good workbook is checked without a request, and comes back as the import would write it', async ({
  page,
  host,
}, info) => {
  mkdirSync(info.outputDir, { recursive: true });
  const made = await template({
    args: ['park', '--id', PARK, '--lang', 'ru', '--out', 'park.xlsx'],
    dataDir: DATA,
    seedsDir: 'seeds',
    cwd: info.outputDir,
  });
  expect(made.stderr).toBe('');
  const buffer = readFileSync(join(info.outputDir, 'park.xlsx'));
  const book = { name: 'park.xlsx', mimeType: 'application/octet-stream', buffer };
  await opened(page, host);
  const before = host.asked.length;
  host.cut = true;

  await give(page, book);
  await expect(verdict(page)).toContainText(t('check.sound'));
  await expect(verdict(page)).toBeFocused();
  await expect(page.getByText(t('check.no-changes'))).toBeVisible();
  expect(await axe(page)).toEqual([]);

  const plotsFile = csv('plots.csv', plotRows(12));
  await page.getByLabel(t('check.owner')).selectOption(`parks/${PARK}`);
  await give(page, plotsFile);
  await expect(page.getByText(`data/parks/${PARK}/plots.csv`)).toBeVisible();
  const clause = page.getByRole('row', { name: /^5\.4 / }).first();
  await expect(clause).toContainText('не опубликовано');
  await expect(clause).toContainText('выполнено');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('check.archive-button') }).click(),
  ]);
  const entries = unzipSync(readFileSync(await download.path()));
  const { files } = await readSubmission(
    [{ name: plotsFile.name, bytes: plotsFile.buffer }],
    dataFilesOf(baseline),
    { to: `parks/${PARK}` },
  );
  expect(Object.keys(entries).sort()).toEqual(
    ['README.txt', ...[...files.keys()].map((path) => `data/${path}`)].sort(),
  );
  for (const [path, bytes] of files) {
    expect(Buffer.from(entries[`data/${path}`] ?? [])).toEqual(Buffer.from(bytes));
  }
  expect(host.asked.slice(before)).toEqual([]);
});

test('of a bad file each problem leads to its cell, and nothing in it becomes part of the page', async ({
  page,
  host,
}) => {
  const rows = plotRows(200);
  Object.assign(rows[20] ?? {}, { area: '5 га' });
  Object.assign(rows[150] ?? {}, { occupancy: '<img src=x onerror="document.title=1">' });
  await page.setViewportSize({ width: 320, height: 800 });
  await opened(page, host);
  const title = await page.title();
  await page.getByLabel(t('check.owner')).selectOption(`parks/${PARK}`);
  await give(page, csv('plots.csv', rows));
  await expect(verdict(page)).toContainText(t('check.found', { count: 2 }));
  await expect(page.getByRole('button', { name: t('check.archive-button') })).toHaveCount(0);

  const problem = page.getByRole('listitem').filter({ hasText: '<img src=x' });
  await expect(problem).toContainText('свободен, зарезервирован, сдан в аренду');
  await problem.getByRole('button').click();
  const cell = page.locator('.check-sheet td:focus');
  await expect(cell).toContainText('<img src=x onerror="document.title=1">');
  await expect(cell).toContainText(t('check.wrong'));
  await expect(cell).toBeInViewport();
  expect(await page.title()).toBe(title);
  expect(await page.locator('.checker img').count()).toBe(0);

  const shown = page.locator('.check-sheet tbody tr');
  await expect(shown).toHaveCount(6);
  await page.getByLabel(t('check.only-marked')).uncheck();
  await expect(shown).toHaveCount(50);
  await page.getByRole('button', { name: t('check.rows-after') }).click();
  await expect(shown.first()).toContainText('p51');
  expect(await axe(page)).toEqual([]);
  await atRest(page);
  const { width, room } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(width).toBeLessThanOrEqual(room);
});

test('a lost connection is told, and what is no spreadsheet is refused with the reason', async ({
  page,
  host,
}) => {
  const buffer = Buffer.from('PK\u0003\u0004 not really a workbook');
  const book = { name: 'park.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.goto(host.address + PAGE);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  host.cut = true;
  await give(page, book);
  await expect(page.getByRole('alert').filter({ hasText: t('check.unavailable') })).toBeVisible();
  host.cut = false;
  await give(page, book);
  await expect(verdict(page)).toContainText(t('check.refused'));
  await expect(page.locator('.check-list li')).toContainText('park.xlsx');
});

test('50,000 rows are checked while the page stays at hand', async ({ page, host }, info) => {
  // From the disk, as a reader's: what a test hands over itself comes through the page's own thread.
  mkdirSync(info.outputDir, { recursive: true });
  const file = join(info.outputDir, 'plots.csv');
  writeFileSync(file, csv('plots.csv', plotRows(50_000)).buffer);
  await opened(page, host);
  await page.getByLabel(t('check.owner')).selectOption(`parks/${PARK}`);
  // The worker checks; the page draws how far it is, which a page that checked itself could not.
  const drawn = await page.evaluateHandle(() => {
    const shares = new Set<number>();
    const look = (): void => {
      const bar = document.querySelector<HTMLProgressElement>('.checker progress');
      if (bar) shares.add(bar.value);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return shares;
  });
  await page.getByLabel(t('check.choose')).setInputFiles(file);
  await page.locator('.check-report').filter({ hasText: '50\u00A0000' }).waitFor();
  await expect(page.locator('.check-sheet tbody tr')).toHaveCount(50);
  expect(await drawn.evaluate((shares) => shares.size)).toBeGreaterThan(2);
  const worker = filesOf(DIST).find((path) => /check-worker-.*\.js$/.test(path)) ?? '';
  say(`worker: ${(weightOf(DIST, worker) / 1000).toFixed(1)} kB, loaded on first use`);
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the page that was opened once still checks', async ({ page, host }) => {
    await page.goto(host.address + PAGE);
    await settled(page, buildIn(DIST));
    host.cut = true;
    await page.reload();
    await opened(page, host);
    await page.getByLabel(t('check.owner')).selectOption(`parks/${PARK}`);
    await give(page, csv('plots.csv', plotRows(3)));
    await expect(verdict(page)).toContainText(t('check.sound'));
  });
});
