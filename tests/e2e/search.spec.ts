import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, type Locator, type Page } from 'playwright/test';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { translator } from '../../src/words/translate.ts';
import { LISTS } from '../../src/site/tools/search/view.ts';
import { atRest } from './at-rest.ts';
import { SITE_ADDRESS, test } from './browsing.ts';
import { axe } from './visit.ts';

/** Search as people use it: the box in the header of every page, and the search page. */
const DATA = process.env['DATA_DIR'] ?? 'data';
/** Letters that are no word in any language, spelling or keyboard layout. */
const NONSENSE = 'жжжйййфффы';
const INDEX = '**/search/index.json';
const ky = translator('ky');

const csv = readFileSync(join(DATA, 'programme/measures.csv'), 'utf8').replace(/^\uFEFF/, '');
const measures = Papa.parse<Readonly<Record<string, string>>>(csv, {
  header: true,
  skipEmptyLines: true,
}).data;
const measure = (id: string): Readonly<Record<string, string>> => {
  const row = measures.find((candidate) => candidate['id'] === id);
  if (!row) throw new Error(`No measure ${id}`);
  return row;
};

/** The words of a measure in one language: enough of them to find this measure first. */
const wordsOf = (id: string, language: Language): string =>
  (measure(id)[`title_${language}`] ?? '').split(/\s+/).slice(0, 9).join(' ');

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const opener = (page: Page): Locator => page.locator('#search-opener');
const box = (page: Page): Locator => page.locator('#search-box');
const field = (page: Page): Locator =>
  page.getByRole('combobox', { name: /./ }).and(page.locator('#search-field'));
const options = (page: Page): Locator => box(page).getByRole('option');
const active = (page: Page): Locator => box(page).locator('[role="option"][aria-selected="true"]');
const boxStatus = (page: Page): Locator => box(page).getByRole('status');
const hits = (page: Page): Locator => page.locator('.search-hits > li');
const kinds = (page: Page, language: Language = 'ky'): Locator =>
  page.getByRole('navigation', { name: translator(language)('search.kinds') });
const pageStatus = (page: Page): Locator => page.locator('#search-page').getByRole('status');
const pathOf = (page: Page): string => page.url().slice(SITE_ADDRESS.length);
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Opens the box with its key and waits for nothing else. */
async function openBox(page: Page, address = 'ky/programme/costs/'): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeVisible();
}

/** Holds back the files of a pattern; the answer lets them through. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

test.describe.configure({ mode: 'parallel' });

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(DESK);
});

test.describe('the box in the header', () => {
  for (const [language, other, id] of [
    ['ky', 'ru', '27'],
    ['ru', 'en', '16'],
    ['en', 'ky', '9'],
  ] as const) {
    for (const [name, size] of [
      ['desk', DESK],
      ['phone', PHONE],
    ] as const) {
      test(`leads to a measure by keyboard alone, ${language}, words in ${other}, ${name}`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        await page.goto(`${language}/parks/`);
        await page.keyboard.press('Control+k');
        await page.keyboard.type(wordsOf(id, other));
        await expect(options(page).first()).toContainText(measure(id)[`title_${language}`] ?? '');
        await page.keyboard.press('Enter');
        await expect(page.locator('h1')).toBeVisible();
        expect(pathOf(page)).toBe(`${language}/programme/measures/${id}/`);
      });
    }
  }

  test('opens by /, which stays a letter in a field', async ({ page }) => {
    await page.goto('ky/parks/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('1/2');
    await expect(field(page)).toHaveValue('1/2');
    await page.goto('ky/');
    await page.locator('#home-search').focus();
    await page.keyboard.type('/');
    await expect(page.locator('#home-search')).toHaveValue('/');
    await expect(box(page)).toBeHidden();
  });

  test('opens by Ctrl+K on a Cyrillic keyboard and by ⌘K', async ({ page }) => {
    await page.goto('ky/parks/');
    for (const init of [
      { key: 'л', ctrlKey: true },
      { key: 'k', metaKey: true },
    ]) {
      await page.evaluate((stroke) => {
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { ...stroke, bubbles: true, cancelable: true }),
        );
      }, init);
      await expect(box(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(box(page)).toBeHidden();
    }
  });

  test('closes by Escape and gives the focus back to where it was', async ({ page }) => {
    await page.goto('ky/parks/');
    await opener(page).click();
    await expect(field(page)).toBeFocused();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
    const link = page.locator('.foot a').last();
    await link.focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('Enter and the space bar on its button open it; Tab out of it closes it', async ({
    page,
  }) => {
    await page.goto('ky/parks/');
    for (const key of ['Enter', ' ']) {
      await opener(page).focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(box(page)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(box(page)).toBeHidden();
    }
  });

  test('arrows go round the options and the field, Home and End stay in the text', async ({
    page,
  }) => {
    await openBox(page);
    await page.keyboard.type('лицензия');
    await expect(options(page).first()).toBeVisible();
    const count = await options(page).count();
    expect(count).toBeGreaterThan(3);
    await expect(active(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    const id = await active(page).getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(active(page)).toHaveCount(0);
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.type('x');
    await expect(field(page)).toHaveValue('xлицензия');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(active(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveCount(0);
  });

  test('Enter goes to the option chosen', async ({ page }) => {
    await openBox(page);
    await page.keyboard.type('лицензия');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const href = await active(page).getAttribute('href');
    expect(href).toBeTruthy();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(href ?? '', SITE_ADDRESS).href);
  });

  test('groups its hits by kind and says how many there are', async ({ page }) => {
    await openBox(page);
    await page.keyboard.type('лицензия');
    await expect(options(page).first()).toBeVisible();
    const groups = box(page).getByRole('group');
    expect(await groups.count()).toBeGreaterThan(1);
    const counts = await groups.evaluateAll((all) =>
      all.map((group) => Number(/: (\d+)$/.exec(group.getAttribute('aria-label') ?? '')?.[1])),
    );
    const total = counts.reduce((sum, count) => sum + count, 0);
    await expect(boxStatus(page)).toHaveText(ky('search.found', { count: total }));
    await expect(options(page).last()).toHaveText(ky('search.all', { count: total }));
  });

  test('a hit of a fictional park says so', async ({ page }) => {
    const name = 'Үлгү';
    await page.goto('ky/parks/');
    const sample = page.locator('a[href*="parks/sample-"]').first();
    const title = (await sample.textContent())?.trim() ?? name;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(title);
    await expect(options(page).first()).toContainText(ky('search.sample'));
  });

  test('a hit on the same page closes it and shows the place', async ({ page }) => {
    await openBox(page, 'ky/glossary/');
    await page.keyboard.type('Резиденттердин реестри');
    const term = options(page).filter({ has: page.locator('[href*="glossary/#"]') });
    const place = box(page).locator('[role="option"][href*="glossary/#"]').first();
    await expect(place.or(term).first()).toBeVisible();
    await place.click();
    await expect(box(page)).toBeHidden();
    expect(pathOf(page)).toMatch(/^ky\/glossary\/#/);
  });

  test('asks for nothing before its field is focused', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(SITE_ADDRESS.length)));
    await page.goto('ky/', { waitUntil: 'networkidle' });
    const ofSearch = (): string[] =>
      asked.filter((path) => /search\/|_astro\/(combobox|results|index-file)\./.test(path));
    expect(ofSearch()).toEqual([]);
    await page.keyboard.press('/');
    await expect.poll(ofSearch).toContain('search/index.json');
  });

  test('words typed before the index has come are honoured', async ({ page }) => {
    const release = await hold(page, INDEX);
    await openBox(page);
    await page.keyboard.type('лицензия');
    await expect(boxStatus(page)).toHaveText(ky('search.loading'));
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    release();
    await expect(options(page).first()).toBeVisible();
    await expect(field(page)).toHaveValue('лицензия');
  });

  test('words typed before the script has come are honoured', async ({ page }) => {
    const release = await hold(page, '**/_astro/combobox.*.js');
    await openBox(page);
    await page.keyboard.type('лицензия');
    release();
    await expect(options(page).first()).toBeVisible();
  });

  for (const [what, pattern] of [
    ['index', INDEX],
    ['script', '**/_astro/combobox.*.js'],
  ] as const) {
    test(`Enter before the ${what} has come leads to the search page`, async ({ page }) => {
      const release = await hold(page, pattern);
      await openBox(page);
      await page.keyboard.type('лицензия');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/ky\/search\/\?q=/);
      expect(query(page).get('q')).toBe('лицензия');
      release();
      await expect(hits(page).first()).toBeVisible();
    });

    test(`without the ${what} it says so, shows lists and leads to the search page`, async ({
      page,
    }) => {
      await page.route(pattern, (route) => route.abort());
      await openBox(page);
      await page.keyboard.type('лицензия');
      await expect(boxStatus(page)).toHaveText(ky('search.failed'));
      for (const [, name] of LISTS) {
        await expect(box(page).getByRole('link', { name: ky(name), exact: true })).toBeVisible();
      }
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/ky\/search\/\?q=/);
    });
  }

  test('nothing found: says for what, and where to look', async ({ page }) => {
    await openBox(page);
    await page.keyboard.type(NONSENSE);
    await expect(boxStatus(page)).toHaveText(ky('search.none', { query: NONSENSE }));
    await expect(box(page).getByRole('listbox')).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    for (const [, name] of LISTS) {
      await expect(box(page).getByRole('link', { name: ky(name), exact: true })).toBeVisible();
    }
    await page.keyboard.press('Enter');
    await expect(pageStatus(page)).toHaveText(ky('search.none', { query: NONSENSE }));
    await expect(
      page.locator('#search-page').getByRole('link', { name: ky('nav.glossary') }),
    ).toBeVisible();
  });

  test('a misspelt word: the nearest spelling is one press away', async ({ page }) => {
    await openBox(page);
    await page.keyboard.type('лицинзия');
    const suggestion = box(page).locator('[data-suggestion]');
    await expect(suggestion).toBeVisible();
    await suggestion.click();
    await expect(field(page)).toBeFocused();
    expect(await field(page).inputValue()).toMatch(/^лиценз/);
    await expect(options(page).first()).toBeVisible();
    await expect(suggestion).toBeHidden();
  });

  test('a hit shows the words that were found', async ({ page }) => {
    await openBox(page);
    await page.keyboard.type('аукцион');
    await expect(options(page).locator('mark').first()).toHaveText(/аукцион/i);
    await field(page).fill(wordsOf('27', 'ru'));
    const found = options(page).first().locator('.hit-found');
    await expect(found).toHaveAttribute('lang', 'ru');
    await expect(found.locator('mark').first()).toBeVisible();
  });

  test('on a phone the first hit is seen at once, and fingers have room', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('ky/parks/');
    await atRest(page);
    expect((await opener(page).boundingBox())?.width).toBeGreaterThanOrEqual(44);
    await opener(page).click();
    await field(page).fill('лицензия');
    await expect(options(page).first()).toBeInViewport({ ratio: 1 });
    await atRest(page);
    const targets = box(page).locator('button, input, [role="option"]').filter({ visible: true });
    const small = await targets.evaluateAll((all) =>
      all
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 44 || height < 44;
        })
        .map((target) => target.outerHTML),
    );
    expect(small).toEqual([]);
    const { width } = (await box(page).boundingBox()) ?? {};
    expect(width).toBe(PHONE.width);
  });

  test('in a window magnified four times everything can be reached', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 200 });
    await openBox(page, 'ru/programme/costs/');
    await field(page).fill('лицензия');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(active(page)).toBeInViewport({ ratio: 0.95 });
    await atRest(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(320);
  });

  test('does not move the page when it opens', async ({ page }) => {
    await page.goto('ky/programme/costs/');
    const top = (): Promise<number> =>
      page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
    await atRest(page);
    const before = await top();
    await page.keyboard.press('/');
    await field(page).fill('лицензия');
    await expect(options(page).first()).toBeVisible();
    expect(await top()).toBe(before);
  });

  test('is not printed', async ({ page }) => {
    await openBox(page);
    await page.emulateMedia({ media: 'print' });
    await expect(box(page)).toBeHidden();
    await expect(opener(page)).toBeHidden();
  });
});

for (const language of LANGUAGES) {
  test(`the header fits windows of all widths: ${language}`, async ({ page }) => {
    await page.goto(`${language}/programme/directions/`);
    for (const width of [1440, 1280, 1153, 1152, 897, 896, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.soft(opener(page)).toBeVisible();
      await atRest(page);
      const { wide, tall } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        tall: [...document.querySelectorAll<HTMLElement>('.head .nav a, .head .button')]
          .filter((link) => link.offsetHeight > 48)
          .map((link) => link.textContent.trim()),
      }));
      expect.soft({ width: wide, tall }).toEqual({ width, tall: [] });
    }
  });
}

test.describe('the search page', () => {
  test('shows all that the box has counted, and keeps to a kind; Back works', async ({ page }) => {
    await openBox(page);
    await page.keyboard.type('лицензия');
    await expect(options(page).first()).toBeVisible();
    const all = await boxStatus(page).textContent();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/ky\/search\/\?q=/);
    await expect(pageStatus(page)).toHaveText(all ?? '');
    const count = await hits(page).count();
    expect(count).toBe(Number(/\d+/.exec(all ?? '')?.[0]));
    await expect(page).toHaveTitle(/^“лицензия” · /);

    const measuresOnly = kinds(page).getByRole('link', { name: ky('nav.measures') });
    const own = Number(/\d+/.exec((await measuresOnly.textContent()) ?? '')?.[0]);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(count);
    await measuresOnly.click();
    await expect(hits(page)).toHaveCount(own);
    expect(query(page).get('kind')).toBe('measure');
    await expect(measuresOnly).toHaveAttribute('aria-current', 'true');
    await expect(measuresOnly).toBeFocused();
    await page.reload();
    await expect(hits(page)).toHaveCount(own);
    await page.goBack();
    await expect(hits(page)).toHaveCount(count);
    expect(query(page).get('kind')).toBeNull();
  });

  test('a hit and Back again: the hits are still there', async ({ page }) => {
    await page.goto('ky/search/?q=лицензия&kind=measure');
    await hits(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/measures\/[\d-]+\/$/);
    await page.goBack();
    await expect(hits(page).first()).toBeVisible();
    expect(query(page).get('kind')).toBe('measure');
  });

  test('typing a word leaves one step in the history', async ({ page }) => {
    await page.goto('ky/search/');
    await page.locator('#search-field').pressSequentially('аукцион');
    await expect(hits(page).first()).toBeVisible();
    expect(query(page).get('q')).toBe('аукцион');
    await page.locator('#search-field').press('Enter');
    await page.locator('#search-field').fill('окутуу');
    await page.locator('#search-field').press('Enter');
    expect(query(page).get('q')).toBe('окутуу');
    await page.goBack();
    expect(query(page).get('q')).toBe('аукцион');
    await expect(page.locator('#search-field')).toHaveValue('аукцион');
    await page.goBack();
    expect(query(page).get('q')).toBeNull();
    await expect(hits(page)).toHaveCount(0);
    await expect(page).toHaveTitle(new RegExp(`^${ky('search.label')}`));
  });

  test('a strange address is not obeyed, and its parts are named as text', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const evil = '<img src=x onerror=alert(1)>';
    const address = new URLSearchParams([
      ['q', evil],
      ['kind', '__proto__'],
      ['admin', evil],
      ['q', 'twice'],
      ['long', 'x'.repeat(5000)],
    ]);
    await page.goto(`ky/search/?${address}`);
    await expect(page).toHaveTitle(`“${evil}” · ${ky('search.label')} · Ачык`);
    const notice = page.locator('.view-ignored');
    await expect(notice).toContainText('kind=__proto__');
    await expect(notice).toContainText(`admin=${evil}`);
    await expect(notice).toContainText('q=twice');
    expect((await notice.textContent())?.length).toBeLessThan(400);
    await expect(page.locator('#search-page img')).toHaveCount(0);
    await expect(page.locator('#search-field')).toHaveValue(evil);
    expect(dialogs).toEqual([]);
    await page.goto(`ky/search/?q=${'я'.repeat(300)}`);
    await expect(notice).toContainText('q=я');
    await expect(page.locator('#search-field')).toHaveValue('');
  });

  test('more hits come in steps, and the focus goes to the first of them', async ({ page }) => {
    await page.goto('ky/search/?q=парк');
    await expect(hits(page)).toHaveCount(50);
    await page.locator('.search-more').getByRole('button').click();
    await expect.poll(() => hits(page).count()).toBeGreaterThan(50);
    await expect(hits(page).nth(50).getByRole('link')).toBeFocused();
  });

  test('another language keeps the words and the kind', async ({ page }) => {
    await page.goto('ky/search/?q=лицензия&kind=measure');
    await expect(hits(page).first()).toBeVisible();
    await page.getByRole('link', { name: 'Русский' }).filter({ visible: true }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    expect(query(page).get('q')).toBe('лицензия');
    expect(query(page).get('kind')).toBe('measure');
    await expect(hits(page).first()).toBeVisible();
  });

  test('keys of the box lead to its own field', async ({ page }) => {
    await page.goto('ky/search/');
    await page.keyboard.press('/');
    await expect(page.locator('#search-field')).toBeFocused();
    await expect(box(page)).toHaveCount(0);
  });

  test('without the index it says so and offers lists; pressing again tries again', async ({
    page,
  }) => {
    await page.route(INDEX, (route) => route.abort());
    await page.goto('ky/search/?q=лицензия');
    await expect(pageStatus(page)).toHaveText(ky('search.failed'));
    await expect(
      page.locator('#search-page').getByRole('link', { name: ky('nav.measures') }),
    ).toBeVisible();
    await page.unroute(INDEX);
    await page.locator('#search-field').press('Enter');
    await expect(hits(page).first()).toBeVisible();
  });

  test('without its script it says so, and its lists stay', async ({ page }) => {
    await page.route('**/_astro/page.*.js', (route) => route.abort());
    await page.goto('ky/search/?q=лицензия');
    await expect(pageStatus(page)).toHaveText(ky('search.failed'));
    await expect(
      page.locator('#search-page').getByRole('link', { name: ky('nav.measures') }),
    ).toBeVisible();
  });

  test('asks for nothing before there is something to search', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('ky/search/', { waitUntil: 'networkidle' });
    const ofSearch = (): string[] =>
      asked.filter((path) => /_astro\/page\.|index\.json/.test(path));
    expect(ofSearch()).toEqual([]);
    await page.locator('#search-field').fill('лицензия');
    await expect(hits(page).first()).toBeVisible();
    expect(ofSearch()).toHaveLength(2);
  });

  for (const language of LANGUAGES) {
    test(`every example of the search page and of the home page finds something: ${language}`, async ({
      page,
    }) => {
      const addresses: string[] = [];
      for (const from of ['', 'search/']) {
        await page.goto(`${language}/${from}`);
        addresses.push(
          ...(await page
            .locator('.examples a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))),
        );
      }
      expect(addresses.length).toBe(9);
      for (const address of addresses) {
        await page.goto(new URL(address, SITE_ADDRESS).href);
        await expect.soft(hits(page).first(), decodeURIComponent(address)).toBeVisible();
      }
    });

    test(`the form of the home page leads here: ${language}`, async ({ page }) => {
      await page.goto(`${language}/`);
      const home = page.getByRole('searchbox', { name: translator(language)('search.label') });
      await home.fill('КГК  аукцион');
      await home.press('Enter');
      await expect(page).toHaveURL(/search\/\?q=/);
      expect(pathOf(page)).toMatch(new RegExp(`^${language}/search/`));
      await expect(page.locator('#search-field')).toHaveValue('КГК аукцион');
      await expect(hits(page).first()).toBeVisible();
    });
  }

  test('is kept out of search engines', async ({ page }) => {
    await page.goto('ky/search/');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const sitemap = await (await page.request.get('sitemap.xml')).text();
    expect(sitemap).not.toContain('/search/');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, size] of [
    ['desk', DESK],
    ['phone', PHONE],
  ] as const) {
    test(`the button is a link to a form and to the lists: ${name}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto('ky/parks/');
      await page.getByRole('link', { name: ky('search.word') }).click();
      expect(pathOf(page)).toBe('ky/search/');
      // Playwright reads no text inside <noscript>, so the paragraph is named by its place.
      const notice = page.locator('#search-page noscript p');
      await expect(notice).toBeVisible();
      await expect(notice).toHaveText(ky('search.no-script'));
      await expect(page.getByText(ky('search.tip-languages'))).toBeHidden();
      for (const [path, name] of LISTS) {
        const link = page.locator('#search-page').getByRole('link', { name: ky(name) });
        expect(new URL((await link.getAttribute('href')) ?? '', SITE_ADDRESS).href).toBe(
          `${SITE_ADDRESS}ky/${path}`,
        );
        await expect(link).toBeVisible();
      }
      const form = page.getByRole('search');
      await form.getByRole('searchbox').fill('лицензия');
      await form.getByRole('button').click();
      expect(query(page).get('q')).toBe('лицензия');
    });
  }
});

test('a page that does not exist offers search in three languages', async ({ page }) => {
  for (const language of LANGUAGES) {
    await page.goto('ky/no-such-page/');
    const form = page.locator(`section[lang="${language}"]`).getByRole('search');
    await form.getByRole('searchbox').fill('КГК');
    await form.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/search\/\?q=/);
    expect(pathOf(page)).toMatch(new RegExp(`^${language}/search/`));
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, size] of [
    ['desk', DESK],
    ['phone', PHONE],
  ] as const) {
    test(`axe and the policy find nothing wrong: ${colorScheme}, ${name}`, async ({ watched }) => {
      const { tab } = watched;
      watched.forget();
      await tab.setViewportSize(size);
      await tab.emulateMedia({ colorScheme });
      const expectGood = async (where: string): Promise<void> => {
        expect.soft(await axe(tab), where).toEqual([]);
        expect.soft(await tab.evaluate(() => window.refusals), where).toEqual([]);
      };
      await tab.goto(`${SITE_ADDRESS}ky/`);
      await tab.keyboard.press('/');
      await field(tab).fill('лицензия');
      await tab.keyboard.press('ArrowDown');
      await expect(options(tab).first()).toBeVisible();
      await tab.keyboard.press('ArrowDown');
      await expectGood('box with hits');
      await field(tab).fill(NONSENSE);
      await expect(box(tab).getByRole('listbox')).toBeHidden();
      await expectGood('box without hits');
      await tab.goto(`${SITE_ADDRESS}ky/search/?q=лицензия&kind=measure&strange=1`);
      await expect(hits(tab).first()).toBeVisible();
      await expectGood('page with hits');
      await tab.goto(`${SITE_ADDRESS}ky/search/?q=${NONSENSE}`);
      await expect(pageStatus(tab)).toHaveText(ky('search.none', { query: NONSENSE }));
      await expectGood('page without hits');
      expect(await watched.complaints()).toEqual([]);
    });
  }
}
