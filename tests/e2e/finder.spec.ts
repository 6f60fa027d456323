import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, type Locator, type Page } from 'playwright/test';
import { translator } from '../../src/words/translate.ts';
import { candidatesOf, match, type Needs } from '../../src/engine/parks/matching.ts';
import type { FinderPark } from '../../src/engine/parks/finder-data.ts';
import type { Regime, Region } from '../../src/engine/parks/model.ts';
import { REGIMES, REGIONS } from '../../src/engine/schema/park-codes.ts';
import { finderCodec } from '../../src/site/tools/finder/view.ts';
import { atRest } from './at-rest.ts';
import { expectNoFaults, test } from './browsing.ts';
import { DIST, read } from './site.ts';

/** What people do on the page where a plot is found. */
const FINDER = 'ky/parks/plots/';
const INVESTOR = 'sites=examples&area=5&power=3&gas=yes&rail=5';
const N = '\u00A0';
const ky = translator('ky');

const parksIn = (file: string): FinderPark[] =>
  JSON.parse(read(DIST, `finder/${file}.json`)) as FinderPark[];
const real = parksIn('sites');
const samples = parksIn('samples');
const codec = finderCodec({
  regions: Object.keys(REGIONS) as Region[],
  regimes: Object.keys(REGIMES) as Regime[],
  examples: true,
});

/** What the page must show, by the published figures. */
function expected(query: string) {
  const { view } = codec.read(new URLSearchParams(query));
  const parks = view.sites === 'examples' ? samples : real;
  return match(candidatesOf(parks), parks, view satisfies Needs);
}

const GROUPS = ['full', 'near', 'unknown'] as const;
const status = (page: Page): Locator => page.locator('.finder-status');
const row = (page: Page, key: string): Locator => page.locator(`.find[data-key="${key}"]`);
const reason = (page: Page, key: string, need: string): Locator =>
  row(page, key).locator(`[data-need="${need}"]`);
const area = (page: Page): Locator => page.getByRole('textbox', { name: ky('finder.area') });
const query = (page: Page): string => new URL(page.url()).search.slice(1);

async function ready(page: Page): Promise<void> {
  await expect(page.locator('.finder-list.waiting')).toHaveCount(0);
}

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`${FINDER}${search === '' ? '' : `?${search}`}`);
  await ready(page);
}

/** The form of a phone is opened first. */
async function openNeeds(page: Page): Promise<void> {
  const summary = page.locator('.needs-fold > summary');
  if (await summary.isVisible()) await summary.click();
}

/** The groups, their order, the live region and the map all say what the figures give. */
async function expectMatches(page: Page, search: string): Promise<void> {
  const matches = expected(search);
  const counts = {
    full: matches.full.length,
    near: matches.near.length,
    unknown: matches.unknown.length,
  };
  await expect(status(page)).toContainText(ky('finder.status', counts));
  for (const group of GROUPS) {
    const rows = page.locator(`section[aria-labelledby="finder-${group}"] .find`);
    const keys = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-key')));
    expect(keys).toEqual(matches[group].slice(0, 50).map(({ candidate }) => candidate.key));
  }
  const all = GROUPS.flatMap((group) => matches[group]);
  const inRegion = Object.fromEntries(
    Object.keys(REGIONS).map((region) => [
      region,
      String(all.filter(({ candidate }) => candidate.park.region === region).length),
    ]),
  );
  const onMap = await page
    .locator('.map .chart-wide [data-region]:not([data-region=""])')
    .evaluateAll((marks) =>
      Object.fromEntries(
        marks.map((mark) => [
          mark.getAttribute('data-region'),
          mark.querySelector('[data-count]')?.textContent.trim(),
        ]),
      ),
    );
  expect(onMap).toEqual(inRegion);
  const marked = await page
    .locator('.map .chart-wide [data-park]:not([data-away])')
    .evaluateAll((marks) =>
      marks.map((mark) => [
        mark.getAttribute('data-park'),
        mark.querySelector('.map-park-other') === null,
      ]),
    );
  const placed = new Map(
    all
      .filter(({ candidate }) => candidate.park.place !== undefined)
      .map(({ candidate }) => [candidate.park.id, false]),
  );
  for (const { candidate } of matches.full) placed.set(candidate.park.id, true);
  expect(new Map(marked as [string, boolean][])).toEqual(placed);
}

test.describe.configure({ mode: 'parallel' });

for (const { name, viewport } of [
  { name: 'desktop', viewport: { width: 1280, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test('real sites are listed as not published, with whom to ask', async ({ page }) => {
      await open(page);
      await expectMatches(page, '');
      await expect(page.getByText(ky('plots.none'))).toBeVisible();
      await expect(row(page, 'fez-bishkek').getByRole('link', { name: 'sez.kg' })).toHaveAttribute(
        'href',
        'https://sez.kg/',
      );
      const other = real.find(({ contact }) => contact === undefined)?.id ?? '';
      await expect(row(page, other)).toContainText(ky('finder.no-contact'));
      await expect(page.locator('#plots-list')).toBeHidden();
    });

    test('by its address an investor gets matches, near misses and their reasons', async ({
      page,
    }) => {
      await open(page, INVESTOR);
      await expectMatches(page, INVESTOR);
      expect(await reason(page, 'sample-a/9', 'area').textContent()).toBe(
        `${ky('finder.fits')}: аянты: 6,2${N}га, керек 5`,
      );
      expect(await reason(page, 'sample-a/3', 'area').textContent()).toBe(
        `${ky('finder.short')}: аянты: 4,6${N}га, керек 5`,
      );
      await expect(reason(page, 'sample-c/1', 'power')).toHaveClass(/not-published/);
      await expect(row(page, 'sample-c/1')).toContainText('office@sample-c.example');
      await expect(row(page, 'sample-a/9').getByRole('link').first()).toHaveAttribute(
        'href',
        /\/ky\/parks\/sample-a\/#plot-9$/,
      );
      const rows = await page.locator('.find').count();
      await expect(page.locator('.find .tag')).toHaveCount(rows);
      await expect(page.locator('.finder-side .sample-band')).toContainText(ky('sample.band'));
    });

    test('by hand, and back again', async ({ page }) => {
      await open(page);
      await page.getByText(ky('finder.examples'), { exact: true }).click();
      await openNeeds(page);
      await area(page).fill('5');
      const more = page.getByRole('button', {
        name: ky('finder.more', { name: ky('finder.power') }),
      });
      for (let clicks = 0; clicks < 3; clicks += 1) await more.click();
      await page.getByRole('checkbox', { name: 'газ' }).check();
      await page.getByLabel('темир жол', { exact: true }).fill('5');
      await expect.poll(() => query(page)).toBe(INVESTOR);
      await expectMatches(page, INVESTOR);
      await page.goBack();
      await expect.poll(() => query(page)).toBe(INVESTOR.replace('&rail=5', ''));
      await expect(page.getByLabel('темир жол', { exact: true })).toHaveValue('');
      await page.goBack();
      await expect(page.getByRole('checkbox', { name: 'газ' })).not.toBeChecked();
      await expectMatches(page, 'sites=examples&area=5&power=3');
      await page.goForward();
      await page.goForward();
      await expect(page.getByLabel('темир жол', { exact: true })).toHaveValue('5');
      await expectMatches(page, INVESTOR);
    });

    test('where nothing fits, the need that gives most is named and applied', async ({ page }) => {
      const search = 'sites=examples&area=6&rail=0.3&region=talas';
      await open(page, search);
      await expectMatches(page, search);
      await expect(page.locator('.finder-relax')).toContainText(ky('finder.none'));
      const apply = page.getByRole('button', { name: ky('finder.relax-apply') });
      await apply.click();
      await expect.poll(() => query(page)).toBe('sites=examples&area=6&rail=0.3');
      await expectMatches(page, 'sites=examples&area=6&rail=0.3');
      await expect(apply).toHaveCount(0);
      await expect(status(page)).toBeFocused();

      await open(page, 'sites=examples&area=9&rail=5');
      await expect(page.locator('.finder-relax')).toContainText(`3,9${N}га`);
      await page.getByRole('button', { name: ky('finder.relax-apply') }).click();
      await expect.poll(() => query(page)).toBe('sites=examples&area=3.9&rail=5');
      await expect(page.locator('section[aria-labelledby="finder-full"] .find')).toHaveCount(6);
    });

    test('a part of the address that means nothing is shown as text and left out', async ({
      page,
    }) => {
      const hostile = '<img src=x onerror="window.hacked=1">';
      await open(
        page,
        `${new URLSearchParams({ sites: 'examples', area: '5', gas: hostile, [hostile]: '1', region: 'atlantis' })}`,
      );
      await expectMatches(page, 'sites=examples&area=5');
      await expect(page.locator('.view-ignored li')).toHaveCount(3);
      await expect(page.locator('.view-ignored')).toContainText('region=atlantis');
      await expect(page.locator('main img')).toHaveCount(0);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      await openNeeds(page);
      await area(page).fill('беш');
      await expect(page.getByRole('alert').filter({ hasText: /0,15/ })).toBeVisible();
      await expect(area(page)).toHaveAttribute('aria-invalid', 'true');
      await area(page).fill('6,2');
      await expect.poll(() => query(page)).toBe('sites=examples&area=6.2');
    });

    test('nothing moves while the list comes', async ({ page }) => {
      let comes: () => void = () => undefined;
      let script = Promise.resolve();
      await page.route('**/_astro/*.js', async (route) => {
        await script;
        await route.continue();
      });
      for (const search of ['', INVESTOR, 'sites=examples&area=9&rail=5']) {
        // Letters that arrive move lines; what is tested is the list.
        script = new Promise<void>((resolve) => (comes = resolve));
        await page.goto(`${FINDER}${search === '' ? '' : `?${search}`}`, { waitUntil: 'commit' });
        await expect(page.getByRole('contentinfo')).toBeVisible();
        await atRest(page);
        const shifts = await page.evaluateHandle(() => {
          const seen: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              seen.push((entry as unknown as { value: number }).value);
            }
          }).observe({ type: 'layout-shift' });
          return seen;
        });
        comes();
        await ready(page);
        await atRest(page);
        const moved = (await shifts.jsonValue()).reduce((sum, one) => sum + one, 0);
        expect(moved, search).toBeLessThan(0.02);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no faults, ${colorScheme}`, async ({ watched }) => {
        await watched.tab.setViewportSize(viewport);
        await watched.tab.emulateMedia({ colorScheme });
        const searches = ['', INVESTOR, 'sites=examples&area=9&rail=5', 'area=5&x=1'];
        await expectNoFaults(
          watched,
          searches.map((search) => ({ address: `${FINDER}?${search}` })),
        );
      });
    }
  });
}

test('on a phone a match is seen before the needs are opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, INVESTOR);
  await expect(area(page)).toBeHidden();
  await expect(row(page, 'sample-a/5').getByRole('link').first()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.finder-chips .chip')).toHaveCount(4);
  await expect(page.locator('.finder-map')).toBeHidden();
  await page.getByRole('button', { name: ky('finder.map'), exact: true }).click();
  await expect(page.locator('.finder-map .chart-narrow')).toBeVisible();
  const chip = page.locator('.finder-chips').getByRole('button').first();
  await chip.click();
  await expect.poll(() => query(page)).toBe(INVESTOR.replace('&area=5', ''));
});

test('a region pressed on the map narrows the list to it, pressed again it does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  const chuy = page.locator('.chart-wide [data-region="chuy"]');
  await expect(chuy).toHaveAttribute('href', /\/ky\/parks\/regions\/chuy\/$/);
  await chuy.click();
  await expect.poll(() => query(page)).toBe('region=chuy');
  await expectMatches(page, 'region=chuy');
  await expect(chuy).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('combobox', { name: ky('parks.column-region') })).toHaveValue('chuy');
  await chuy.press('Enter');
  await expect.poll(() => query(page)).toBe('');
  await expectMatches(page, '');
});

test('other needs: floor, price, kind, regime, an amount of gas', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const search of [
    'sites=examples&kind=building&floor=2000',
    'sites=examples&price=40',
    'sites=examples&price=4&basis=m2-month&kind=plot',
    'sites=examples&price=1&currency=USD',
    'sites=examples&gas=5000&water=100&sewage=yes&heat=1&internet=100',
    'regime=technopark',
    'road=10&border=100&airport=100',
  ]) {
    await open(page, search);
    await expectMatches(page, search);
  }
  await open(page, 'sites=examples&price=1&currency=USD');
  await expect(reason(page, 'sample-a/9', 'price')).toContainText(ky('finder.not-comparable'));
});

test('what is chosen before the script comes is honoured', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${FINDER}?rail=5`, { waitUntil: 'commit' });
  await page.getByText(ky('finder.examples'), { exact: true }).click();
  await area(page).fill('5');
  await page.getByRole('checkbox', { name: 'газ' }).check();
  release();
  await ready(page);
  await expect.poll(() => query(page)).toBe('sites=examples&area=5&gas=yes&rail=5');
  await expectMatches(page, 'sites=examples&area=5&gas=yes&rail=5');
});

test('figures that do not come leave the page’s own table', async ({ page }) => {
  await page.route(/finder\/samples\.json/, (route) => route.abort());
  await page.goto(`${FINDER}?sites=examples`);
  await expect(status(page)).toContainText(ky('finder.failed'));
  await expect(page.locator('#plots-list table')).toBeVisible();
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('radio', { name: ky('finder.real') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('sites=examples');
  await ready(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('.needs-fold > summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(area(page)).toBeFocused();
  await page.keyboard.type('5');
  await expect.poll(() => query(page)).toBe('sites=examples&area=5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).toBe('sites=examples&area=6');
  await area(page).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.find a').first()).toBeFocused();
});

test('a row is picked for comparing by its button', async ({ page }) => {
  await open(page, INVESTOR);
  const button = row(page, 'sample-a/9').getByRole('button');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.tray')).toContainText('9');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('a download has the rows of the list, in its order, with their outcomes', async ({ page }) => {
  await open(page, INVESTOR);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.downloads button').first().click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^achyk-finder-.*area-5.*\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data;
  const { full, near, unknown } = expected(INVESTOR);
  const keys = [...full, ...near, ...unknown].map(({ candidate }) => candidate.key);
  expect(
    rows.map(([, kind, park, , id]) => `${park}/${kind === 'building' ? 'building/' : ''}${id}`),
  ).toEqual(keys);
  expect(rows[0]).toHaveLength(header.length);
  expect(rows[0]).toEqual(expect.arrayContaining(['full', 'fits', '8.2', 'true']));
});

test('the language takes the needs along', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, INVESTOR);
  await page.locator('.languages a[lang="en"], .languages a[hreflang="en"]').first().click();
  await ready(page);
  expect(query(page)).toBe(INVESTOR);
  await expect(reason(page, 'sample-b/5', 'power')).toContainText('need 3');
});

test('what is asked is sent nowhere', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await page.getByText(ky('finder.examples'), { exact: true }).click();
  await openNeeds(page);
  await area(page).fill('7.77');
  await expect.poll(() => query(page)).toContain('7.77');
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') || url.includes('7.77'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map leads to the regions, the table has the plots, and no control is shown', async ({
    page,
  }) => {
    await page.goto(`${FINDER}?area=5`);
    await expect(page.locator('.finder-form')).toBeHidden();
    await expect(page.locator('.finder-list')).toBeHidden();
    await expect(page.locator('#plots-list table')).toBeVisible();
    await expect(page.getByText(ky('plots.none'))).toBeVisible();
    await page.locator('[data-region="osh"]').filter({ visible: true }).click();
    await expect(page).toHaveURL(/\/ky\/parks\/regions\/osh\/$/);
  });
});
