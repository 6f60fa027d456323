import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, type Page } from 'playwright/test';
import { formatYears } from '../../src/words/dates.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { formatMillion, formatNumber } from '../../src/words/numbers.ts';
import { translator } from '../../src/words/translate.ts';
import { atRest } from './at-rest.ts';
import { SITE_ADDRESS, test } from './browsing.ts';

/** What people read, compared with the files that editors keep, not with what the portal made of them. */
const DATA = process.env['DATA_DIR'] ?? 'data';

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  const csv = readFileSync(join(DATA, file), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

function rowOf(rows: readonly Row[], column: string, value: string): Row {
  const found = rows.find((row) => row[column] === value);
  if (!found) throw new Error(`No row with ${column} ${value}`);
  return found;
}

const measures = rowsOf('programme/measures.csv');
const costs = rowsOf('programme/costs.csv');
const directions = rowsOf('programme/directions.csv');
const bodies = rowsOf('programme/bodies.csv');
const measureBodies = rowsOf('programme/measure-bodies.csv');
const sources = rowsOf('sources.csv');

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const pathOf = (page: Page): string => page.url().slice(SITE_ADDRESS.length);

test.describe.configure({ mode: 'parallel' });

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
});

for (const path of [
  '',
  'programme/costs/',
  'programme/measures/27/',
  'sources/resource-cost-table/',
  'about/privacy/',
]) {
  test(`another language shows the same page: /${path}`, async ({ page }) => {
    await page.goto(`ky/${path}`);
    for (const [language, name] of [
      ['ru', 'Русский'],
      ['en', 'English'],
      ['ky', 'Кыргызча'],
    ] as const) {
      await page.getByRole('link', { name }).filter({ visible: true }).first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(pathOf(page)).toBe(`${language}/${path}`);
    }
  });
}

for (const path of ['en/', 'en/programme/']) {
  test(`the main figures stand on /${path}`, async ({ page }) => {
    await page.goto(path);
    const amounts = costs.map((row) => Number(row['b1_total']));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const without = amounts.filter((amount) => amount === 0).length;
    const facts = page.locator('dl.facts > div');
    const figures = (await facts.locator('dd').allTextContents()).map(plain);
    expect(figures[0]).toContain(formatMillion(total, 'en'));
    expect(figures[1]).toBe(String(measures.length));
    expect(figures[2]).toBe(String(bodies.filter(({ kind }) => kind === 'body').length));
    expect(figures[3]).toBe(`${without} / ${measures.length}`);
    const words = (await facts.locator('dt').allTextContents()).map(plain);
    expect(words[0]).toContain(`${formatNumber(total, 'en')} thousand som`);
    expect(words[1]).toContain(`${directions.length} directions`);
  });
}

/** Titles, cost, time frame and bodies of measures of different kinds; № 34 states no cost. */
for (const id of ['45', '1-3', '27', '34']) {
  for (const language of LANGUAGES) {
    test(`measure ${id} reads as the data say: ${language}`, async ({ page }) => {
      const t = translator(language);
      const measure = rowOf(measures, 'id', id);
      const total = rowOf(costs, 'measure', id);
      await page.goto(`${language}/programme/measures/${id}/`);

      expect(plain(await page.locator('h1').textContent())).toBe(measure[`title_${language}`]);
      const official = page.locator('.official');
      expect(plain(await official.textContent())).toBe(measure['title_ky']);

      const cost = page.locator('section', {
        has: page.getByRole('heading', { name: t('measure.cost'), exact: true }),
      });
      const stated = ['b1_c1', 'b1_c2', 'b1_c3', 'b1_total'].every(
        (column) => total[column] !== '',
      );
      const inWords = stated
        ? `${formatNumber(Number(total['b1_total']), language)} ${t('unit.thousand-som')}`
        : t('cost.not-stated');
      const shown = cost.locator('p').first();
      expect(plain(await shown.textContent())).toBe(plain(inWords));
      const cells = (await page.locator('table.matrix tbody td').allTextContents()).map(plain);
      const columns = ['b1', 'b2', 'b3'].flatMap((block) =>
        ['c1', 'c2', 'c3', 'total'].map((column) => `${block}_${column}`),
      );
      expect(cells).toEqual(
        columns.map((column) =>
          total[column] === ''
            ? t('notice.not-stated')
            : plain(formatNumber(Number(total[column]), language)),
        ),
      );

      const period = page.locator('section', {
        has: page.getByRole('heading', { name: t('measure.period'), exact: true }),
      });
      await expect(period).toContainText(
        t('measure.period-printed', { printed: measure['period_printed'] ?? '' }),
      );
      const words =
        measure['period_kind'] === 'years'
          ? formatYears(Number(measure['year_from']), Number(measure['year_to']), language)
          : t('period.ongoing');
      expect(measure['period_kind']).toBe(id === '1-3' ? 'ongoing' : 'years');
      await expect(period.getByRole('img')).toHaveAccessibleName(new RegExp(words));

      const named = measureBodies.filter((row) => row['measure'] === id);
      const abbreviations = named.map(
        (row) => rowOf(bodies, 'id', row['body'] ?? '')[`abbreviation_${language}`],
      );
      const people = page.locator('.people li');
      expect((await people.locator('b').allTextContents()).map(plain)).toEqual(abbreviations);
      for (const [index, row] of named.entries()) {
        const body = rowOf(bodies, 'id', row['body'] ?? '');
        await expect(people.nth(index)).toContainText(body[`name_${language}`] ?? '');
      }
    });
  }

  test(`measure ${id} leads to the lines of its source and shows them as printed`, async ({
    page,
  }) => {
    const measure = rowOf(measures, 'id', id);
    const source = rowOf(sources, 'id', measure['source'] ?? '');
    const lines = readFileSync(join('seeds', source['file'] ?? ''), 'utf8').split(/\r?\n/);
    const [from = 0, to = from] = (measure['source_place'] ?? '').match(/\d+/g)?.map(Number) ?? [];
    const printed = lines
      .slice(from - 1, to)
      .map((line) => line.trimEnd())
      .filter(Boolean);
    await page.goto(`ky/programme/measures/${id}/`);
    const raw = (await page.locator('code.raw').textContent()) ?? '';
    expect(raw.split('\n')).toEqual(printed);

    const costLine = Number(/\d+/.exec(rowOf(costs, 'measure', id)['source_place'] ?? '')?.[0]);
    for (const line of [from, costLine]) {
      await page.goto(`ky/programme/measures/${id}/`);
      await page.locator(`.rail a[href$="#L${line}"]`).click();
      await expect(page).toHaveURL(new RegExp(`sources/${source['id']}/#L${line}$`));
      const target = page.locator(`#L${line}`);
      await expect(target).toBeInViewport();
      expect(plain(await target.locator('span[lang]').textContent())).toBe(
        plain(lines[line - 1] ?? ''),
      );
    }
  });
}

test('an unknown address has a page in three languages that leads on', async ({ page }) => {
  const response = await page.goto('ru/programme/measures/99/');
  expect(response?.status()).toBe(404);
  for (const language of LANGUAGES) {
    const t = translator(language);
    const section = page.locator(`section[lang=${language}]`);
    await expect(section).toContainText(t('not-found.text'));
    await expect(section.getByRole('heading')).toHaveText(t('not-found.title'));
  }
  await page.locator('section[lang=ru] a').nth(1).click();
  expect(pathOf(page)).toBe('ru/programme/measures/');
});

test('a printed measure has its facts and no controls', async ({ page }) => {
  await page.goto('ky/programme/measures/45/');
  await page.emulateMedia({ media: 'print' });
  // Chromium prints on A4, less the margins of print.css.
  await page.setViewportSize({ width: 688, height: 1017 });
  const controls = page.locator(
    'button, input, select, summary, nav.nav, .menu, .languages, .buttons a, .neighbours',
  );
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('table.matrix')).toBeVisible();
  await expect(page.locator('code.raw')).toBeVisible();
  await atRest(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(688);
});

/** WCAG 1.4.10: a window of 1280 × 1024 at 400 % is 320 × 256. */
for (const path of ['', 'programme/measures/', 'programme/costs/']) {
  for (const language of LANGUAGES) {
    test(`at 400 % nothing scrolls sideways, tables opened too: /${language}/${path}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(`${language}/${path}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await atRest(page);
      const { width, room } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }));
      expect(width).toBeLessThanOrEqual(room);
      await page.keyboard.press('Tab');
      await expect(
        page.getByRole('link', { name: translator(language)('site.skip') }),
      ).toBeInViewport();
    });
  }
}
