import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from 'playwright/test';
import { basePath } from '../../src/ops/commands/settings.ts';
import { translator } from '../../src/words/translate.ts';
import { buildIn, hostOf, kept, nextBuild, settled, type Host } from './offline-host.ts';
import { DIST, read, weightOf } from './site.ts';

/** Reading without a connection, in a browser with a real worker and a server that can be cut off. */
const BUILD = buildIn(DIST);
const t = translator('ru');

/** The measure that the journey opens, and what the next release writes in its place. */
const MEASURE = 'ru/programme/measures/7/';
const CHANGED = 'Название из следующего выпуска';

/** A file that the page of the next release asks to be kept. */
const ASKED_FOR = 'finder/sites.json';

const test = base.extend<{ host: Host }, { next: string }>({
  next: [
    async ({}, use, { workerIndex }) => {
      await use(
        nextBuild(DIST, `.cache/dist-release-${workerIndex}`, {
          [`${MEASURE}index.html`]: (html) =>
            html
              .replace(/(<h1[^>]*>)[^<]*/, `$1${CHANGED}`)
              .replace('<main', `<main data-offline="${basePath()}${ASKED_FOR}"`),
          'search/index.json': (text) => `${text} `,
        }),
      );
    },
    { scope: 'worker' },
  ],
  host: async ({}, use) => {
    const host = await hostOf(DIST);
    await use(host);
    await host.close();
  },
});

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });

async function visit(page: Page, host: Host, path: string): Promise<void> {
  await page.goto(host.address + path);
}

const note = (page: Page) => page.locator('.from-memory');

test('visited pages and the search work without a connection', async ({ page, host }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) refused.push(message.text());
  });
  await visit(page, host, 'ru/');
  await settled(page, BUILD);
  await visit(page, host, 'ru/programme/measures/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await visit(page, host, MEASURE);
  await expect(note(page)).toBeHidden();
  const title = (await page.locator('h1').textContent()) ?? '';
  host.cut = true;

  // The page loaded before there was a worker, and its view in the address.
  await visit(page, host, 'ru/');
  await expect(note(page)).toContainText('Сайт не ответил');
  await visit(page, host, 'ru/programme/measures/?year=2026');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.locator('.measures tbody tr:visible').first()).toBeVisible();
  await visit(page, host, MEASURE);
  await expect(page.locator('h1')).toHaveText(title);
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"', 'ж'))).toBe(true);

  await page.keyboard.press('/');
  await page.locator('#search-field').fill('геология');
  await expect(page.locator('#search-options [role="option"]').first()).toBeVisible();
  await visit(page, host, 'ru/search/?q=геология');
  await expect(page.locator('.search-hits li').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('nothing moves for a reader who asks for less motion', async ({ page, host }) => {
  await visit(page, host, 'ru/programme/measures/');
  const moving = await page.locator('*').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return [animationName, transitionDuration, scrollBehavior].join() !== 'none,0s,auto';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

test('in place of a page that is not kept a reader sees which are', async ({ page, host }) => {
  await visit(page, host, 'ru/glossary/');
  await settled(page, BUILD);
  host.cut = true;
  await visit(page, host, 'ru/programme/costs/');
  await expect(page.locator('h1')).toHaveText(t('offline.title'));
  await expect(note(page)).toHaveText(t('offline.missing'));
  await page.locator('.kept-pages a').click();
  await expect(page.locator('h1')).toHaveText(t('nav.glossary'));

  host.cut = false;
  await visit(page, host, 'ru/offline/');
  await expect(note(page)).toBeHidden();
  await page.getByRole('button', { name: t('offline.forget') }).click();
  await expect(page.locator('#kept-pages [role="status"]')).toHaveText(t('offline.forgotten'));
  expect(await kept(page)).toEqual([]);
});

test('a new build replaces the one before it as a whole', async ({ page, host, next }) => {
  await visit(page, host, 'ru/glossary/');
  await settled(page, BUILD);
  await visit(page, host, MEASURE);
  host.folder = next;
  await visit(page, host, MEASURE);
  await expect(page.locator('h1')).toHaveText(CHANGED);
  await settled(page, buildIn(next));
  host.cut = true;
  await visit(page, host, MEASURE);
  await expect(page.locator('h1')).toHaveText(CHANGED);
  const fetched = await page.evaluate(
    (file) => fetch(file).then((response) => response.text()),
    host.address + ASKED_FOR,
  );
  expect(fetched).toBe(read(next, ASKED_FOR));
  // Seen in the old build alone.
  await visit(page, host, 'ru/glossary/');
  await expect(page.locator('h1')).toHaveText(t('offline.title'));
});

const FAULTS: Readonly<Record<string, Host['instead']>> = {
  'the connection breaks': (path, response) => {
    if (path === 'search/index.json') response.destroy();
    return path === 'search/index.json';
  },
  'a file comes from an old copy on its way': (path, response) => {
    if (path === 'search/index.json') response.end(readFileSync(`${DIST}/${path}`));
    return path === 'search/index.json';
  },
};

for (const [fault, instead] of Object.entries(FAULTS)) {
  test(`when ${fault} half-way the old build stays whole`, async ({ page, host, next }) => {
    await visit(page, host, MEASURE);
    await settled(page, BUILD);
    const title = (await page.locator('h1').textContent()) ?? '';
    host.folder = next;
    host.instead = instead;
    host.asked.length = 0;
    await visit(page, host, MEASURE);
    await expect(page.locator('h1')).toHaveText(CHANGED);
    await expect.poll(() => host.asked).toContain('search/index.json');
    await expect.poll(() => kept(page)).toEqual([`*${BUILD}`, buildIn(next)]);
    host.cut = true;
    await visit(page, host, MEASURE);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(note(page)).toBeVisible();

    // Connected again, the next page makes up for it.
    host.cut = false;
    host.instead = () => false;
    await visit(page, host, MEASURE);
    await settled(page, buildIn(next));
  });
}

test('a reader who saves data fetches nothing ahead', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visit(page, host, 'ru/');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await visit(page, host, 'ru/glossary/');
  await settled(page, BUILD);
  expect(host.asked.filter((path) => /offline|search\/|\.json/.test(path))).toEqual([]);
  host.cut = true;
  await visit(page, host, 'ru/glossary/');
  await expect(note(page)).toBeVisible();
});

test('the worker is one small file', () => {
  expect(read(DIST, 'sw.js')).not.toMatch(/\b(import|export)\b/);
  expect(weightOf(DIST, 'sw.js')).toBeLessThanOrEqual(3000);
});
