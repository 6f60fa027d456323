import Papa from 'papaparse';
import { expect, type Browser, type Locator, type Page } from 'playwright/test';
import { formatNumber } from '../../src/words/numbers.ts';
import type { Language } from '../../src/words/language.ts';
import { BUILT_IN, type BuiltIn } from '../../src/words/locale.ts';
import { translator } from '../../src/words/translate.ts';
import { test } from './browsing.ts';
import { expectDownloads } from './downloads.ts';
import { DIST, read } from './site.ts';

/** What people do on the page of all measures. */
const EXPLORER = 'ky/programme/measures/';
const N = '\u00A0';
const ky = translator('ky');

/** The published file is what the page is compared with. */
const [header = [], ...published] = Papa.parse<string[]>(
  read(DIST, 'data/measures.csv').replace(/^\uFEFF/, ''),
  { skipEmptyLines: true },
).data;
const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? '';
const ids = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => cell(row, 'id'));
const costOf = (row: readonly string[]): number => Number(cell(row, 'cost'));
const namedBodies = Papa.parse<{ measure: string; body: string }>(
  read(DIST, 'data/measure-bodies.csv').replace(/^\uFEFF/, ''),
  { header: true, skipEmptyLines: true },
).data;
const names = (row: readonly string[], body: string): boolean =>
  namedBodies.some((named) => named.measure === cell(row, 'id') && named.body === body);
const runsIn = (row: readonly string[], year: number): boolean => {
  const kind = cell(row, 'period_kind');
  if (kind === 'yearly' || kind === 'ongoing') return true;
  return (
    kind === 'years' &&
    Number(cell(row, 'year_from')) <= year &&
    year <= Number(cell(row, 'year_to'))
  );
};

const rows = (page: Page): Locator =>
  page.locator('#measures tr.measure').filter({ visible: true });
const shownIds = (page: Page): Promise<(string | null)[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));
const status = (page: Page): Locator => page.getByRole('status');
const query = (page: Page): string => new URL(page.url()).search;

/** The form as a person sees it, by the words beside its fields. */
const form = (page: Page) => ({
  text: page.getByRole('searchbox', { name: ky('filter.text'), exact: true }),
  direction: page.getByRole('combobox', { name: ky('filter.direction'), exact: true }),
  body: page.getByRole('combobox', { name: ky('filter.body'), exact: true }),
  sort: page.getByRole('combobox', { name: ky('filter.sort'), exact: true }),
  year: (year: string) =>
    page.getByRole('group', { name: ky('filter.year') }).getByRole('radio', { name: year }),
  cost: (words: string) =>
    page
      .getByRole('group', { name: ky('filter.cost') })
      .getByRole('radio', { name: words, exact: true }),
});

/** The script has taken over the table: on a phone its directions can be opened. */
async function ready(page: Page): Promise<void> {
  await expect(page.locator('#measures .group-toggle[hidden]')).toHaveCount(0);
}

async function open(page: Page, address = EXPLORER): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** The result line, the table and its total show these rows, and no others. */
async function expectRows(
  page: Page,
  expected: readonly (readonly string[])[],
  language: Language = 'ky',
): Promise<void> {
  await expect.poll(() => shownIds(page)).toEqual(ids(expected));
  const sum = expected.reduce((total, row) => total + costOf(row), 0);
  const line = translator(language)('result.measures', {
    count: expected.length,
    total: published.length,
    sum,
  });
  expect(await status(page).textContent()).toBe(line);
  expect(await page.locator('#measures [data-total]').textContent()).toBe(
    formatNumber(sum, language),
  );
  const groups = page.locator('#measures tbody[data-direction]').filter({ visible: true });
  for (const group of await groups.all()) {
    const inGroup = await group.locator('tr.measure').filter({ visible: true }).count();
    const count = await group.locator('[data-count]').textContent();
    expect(Number.parseInt(count ?? '', 10)).toBe(inGroup);
  }
}

test.describe.configure({ mode: 'parallel' });

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the whole programme is shown at first, and its address has no query', async ({ page }) => {
  await open(page);
  await expectRows(page, published);
  expect(query(page)).toBe('');
  expect(await status(page).textContent()).toBe(`Тандалган чаралар: 49 / 49, 773${N}685 миң сом`);
});

test.describe('one filter', () => {
  test('text, with Kyrgyz letters typed on a Russian keyboard', async ({ page }) => {
    await open(page);
    await form(page).text.fill('окутуу');
    const expected = published.filter((row) => /окутуу/i.test(cell(row, 'title_ky')));
    await expectRows(page, expected);
    expect(query(page)).toBe(`?${new URLSearchParams({ text: 'окутуу' })}`);
    await form(page).text.fill('онуктуруу');
    await expect
      .poll(() => shownIds(page))
      .toEqual(ids(published.filter((row) => /өнүктүрүү/i.test(cell(row, 'title_ky')))));
  });

  test('direction', async ({ page }) => {
    await open(page);
    await form(page).direction.selectOption('8');
    await expectRows(
      page,
      published.filter((row) => cell(row, 'direction') === '8'),
    );
    expect(query(page)).toBe('?direction=8');
    await expect(
      page.locator('#measures tbody[data-direction]').filter({ visible: true }),
    ).toHaveCount(1);
  });

  test('body', async ({ page }) => {
    await open(page);
    await form(page).body.selectOption('iua');
    await expectRows(
      page,
      published.filter((row) => names(row, 'iua')),
    );
    expect(query(page)).toBe('?body=iua');
  });

  test('year, with a note on measures that run every year', async ({ page }) => {
    await open(page);
    await form(page).year('2025').check({ force: true });
    await expectRows(
      page,
      published.filter((row) => runsIn(row, 2025)),
    );
    expect(query(page)).toBe('?year=2025');
    await expect(page.getByText(ky('filter.year-note'))).toBeVisible();
  });

  for (const [words, value, state] of [
    [ky('filter.cost-stated'), 'stated', 'amount'],
    [ky('filter.cost-zero'), 'zero', 'zero'],
    [ky('filter.cost-not-stated'), 'not-stated', 'not-stated'],
  ] as const) {
    test(`cost: ${value}`, async ({ page }) => {
      await open(page);
      await form(page).cost(words).check({ force: true });
      await expectRows(
        page,
        published.filter((row) => cell(row, 'cost_state') === state),
      );
      expect(query(page)).toBe(`?cost=${value}`);
    });
  }
});

test('several filters narrow together, a chip takes one away, reset takes all', async ({
  page,
}) => {
  await open(page);
  await form(page).body.selectOption('iua');
  await form(page).year('2027').check({ force: true });
  await form(page).text.fill('инвест');
  const text = (row: readonly string[]): boolean => /инвест/i.test(cell(row, 'title_ky'));
  await expectRows(
    page,
    published.filter((row) => names(row, 'iua') && runsIn(row, 2027) && text(row)),
  );
  await page.getByRole('button', { name: ky('filter.remove', { filter: '2027' }) }).click();
  await expectRows(
    page,
    published.filter((row) => names(row, 'iua') && text(row)),
  );
  await expect(form(page).year(ky('filter.any'))).toBeChecked();
  await page.getByRole('button', { name: ky('filter.reset') }).click();
  await expectRows(page, published);
  expect(query(page)).toBe('');
  await expect(form(page).text).toHaveValue('');
  await expect(form(page).body).toHaveValue('');
});

test('Back and Forward bring back the rows, the address and the form', async ({ page }) => {
  await open(page);
  const byDirection = published.filter((row) => cell(row, 'direction') === '8');
  const stated = byDirection.filter((row) => cell(row, 'cost_state') === 'amount');
  await form(page).direction.selectOption('8');
  await expectRows(page, byDirection);
  await form(page).cost(ky('filter.cost-stated')).check({ force: true });
  await expectRows(page, stated);

  await page.goBack();
  await expectRows(page, byDirection);
  expect(query(page)).toBe('?direction=8');
  await expect(form(page).cost(ky('filter.any'))).toBeChecked();
  await page.goBack();
  await expectRows(page, published);
  await expect(form(page).direction).toHaveValue('');

  await page.goForward();
  await page.goForward();
  await expectRows(page, stated);
  await expect(form(page).direction).toHaveValue('8');
  await expect(form(page).cost(ky('filter.cost-stated'))).toBeChecked();
});

test('typing a word leaves one step in the history, not one for each letter', async ({ page }) => {
  await open(page);
  await form(page).text.pressSequentially('аукцион');
  await expect.poll(() => query(page)).toBe(`?${new URLSearchParams({ text: 'аукцион' })}`);
  await page.goBack();
  await expectRows(page, published);
  expect(query(page)).toBe('');
});

test('a measure and Back again: the view is still there', async ({ page }) => {
  await open(page, `${EXPLORER}?body=iua`);
  await rows(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/measures\/[\d-]+\/$/);
  await page.goBack();
  await ready(page);
  await expectRows(
    page,
    published.filter((row) => names(row, 'iua')),
  );
  await expect(form(page).body).toHaveValue('iua');
});

test('a pasted link opens the view, and its download has exactly these rows', async ({
  context,
}) => {
  const page = await context.newPage();
  await open(page, `${EXPLORER}?body=iua&year=2027&cost=stated`);
  const expected = published.filter(
    (row) => names(row, 'iua') && runsIn(row, 2027) && cell(row, 'cost_state') === 'amount',
  );
  expect(expected.length).toBeGreaterThan(1);
  await expectRows(page, expected);
  await expect(form(page).body).toHaveValue('iua');
  await expect(form(page).year('2027')).toBeChecked();
  await expect(form(page).cost(ky('filter.cost-stated'))).toBeChecked();

  const name = 'achyk-measures-2026-11-21-body-iua-year-2027-cost-stated';
  await expectDownloads(page, 'measures', ids(expected), 'ky', name);
});

test('the download of a sorted view has its order', async ({ page }) => {
  await open(page, `${EXPLORER}?direction=8&sort=cost`);
  const shown = (await shownIds(page)).map(String);
  expect(shown.length).toBeGreaterThan(1);
  const name = 'achyk-measures-2026-11-21-direction-8-sort-cost';
  await expectDownloads(page, 'measures', shown, 'ky', name);
});

test('the download of the whole has every measure, with headings in the language of the page', async ({
  page,
}) => {
  await open(page, 'en/programme/measures/');
  await expectDownloads(page, 'measures', ids(published), 'en', 'achyk-measures-2026-11-21');
});

test('without scripts the link leads to the published file', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(EXPLORER);
  const links = page.locator('main a[download]').filter({ visible: true });
  await expect(links.first()).toHaveAttribute('href', /\/data\/measures\.csv$/);
  await expect(links.last()).toHaveAttribute('href', /\/data\/measures\.json$/);
  const controls = page.locator('main button, main input, main select').filter({ visible: true });
  await expect(controls).toHaveCount(0);
  await context.close();
});

test('sorting by cost makes one list, the dearest first, and back to directions', async ({
  page,
}) => {
  await open(page);
  await form(page).sort.selectOption('cost');
  await expect(page.locator('#measures tr.group').filter({ visible: true })).toHaveCount(0);
  const rank = (row: readonly string[]): number => (cell(row, 'cost') === '' ? 1 : 0);
  const sorted = published.toSorted((a, b) => costOf(b) - costOf(a) || rank(a) - rank(b));
  await expectRows(page, sorted);
  expect((await shownIds(page)).at(-1)).toBe('34');
  expect(query(page)).toBe('?sort=cost');
  await form(page).sort.selectOption('source');
  await expectRows(page, published);
  await expect(page.locator('#measures tr.group').filter({ visible: true })).toHaveCount(15);
});

test('nothing found is said in words', async ({ page }) => {
  await open(page);
  await form(page).text.fill('ъъъ');
  await expect(page.getByText(ky('result.none'))).toBeVisible();
  await expectRows(page, []);
  await page.getByRole('button', { name: ky('filter.reset') }).click();
  await expect(page.getByText(ky('result.none'))).toBeHidden();
});

test('the keyboard alone is enough', async ({ page }) => {
  await open(page);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('name') ?? element?.textContent.trim() ?? '';
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo('text');
  await page.keyboard.type('иштеп чыгуу');
  await tabTo('direction');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('body');
  const options = await form(page).body.getByRole('option').count();
  for (let presses = 1; presses < options; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await form(page).body.inputValue()) === 'iua') break;
  }
  await expect(form(page).body).toHaveValue('iua');
  await tabTo('year');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(form(page).year('2027')).toBeChecked();
  const ring = await form(page)
    .year('2027')
    .evaluate((radio) => getComputedStyle(radio.parentElement ?? radio).outlineStyle);
  expect(ring).toBe('solid');
  await tabTo('cost');
  await page.keyboard.press('ArrowRight');
  await expect(form(page).cost(ky('filter.cost-stated'))).toBeChecked();
  await tabTo('sort');
  await page.keyboard.press('ArrowDown');
  await expect(form(page).sort).toHaveValue('cost');
  const expected = published
    .filter(
      (row) =>
        /иштеп чыгуу/i.test(cell(row, 'title_ky')) &&
        names(row, 'iua') &&
        runsIn(row, 2027) &&
        cell(row, 'cost_state') === 'amount',
    )
    .toSorted((a, b) => costOf(b) - costOf(a));
  expect(expected.length).toBeGreaterThan(1);
  await expectRows(page, expected);
  await tabTo(ky('filter.reset'));
  await page.keyboard.press('Enter');
  await expectRows(page, published);
});

test.describe('before the script has arrived', () => {
  /** Opens the page with its scripts held back; `release` lets them through. */
  async function held(page: Page, address = EXPLORER): Promise<() => void> {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await page.route('**/_astro/*.js', async (route) => {
      asked += 1;
      await gate;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect.poll(() => asked).toBeGreaterThan(0);
    await expect(page.locator('#measures .group-toggle[hidden]')).toHaveCount(15);
    return release;
  }

  test('an option chosen is honoured', async ({ page }) => {
    const release = await held(page);
    await form(page).direction.selectOption('8');
    expect(await shownIds(page)).toEqual(ids(published));
    release();
    await ready(page);
    await expectRows(
      page,
      published.filter((row) => cell(row, 'direction') === '8'),
    );
    await expect(form(page).direction).toHaveValue('8');
    expect(query(page)).toBe('?direction=8');
  });

  test('a text typed is honoured', async ({ page }) => {
    const release = await held(page);
    await form(page).text.pressSequentially('окутуу');
    release();
    await ready(page);
    await expectRows(
      page,
      published.filter((row) => /окутуу/i.test(cell(row, 'title_ky'))),
    );
    await expect(form(page).text).toHaveValue('окутуу');
  });

  test('a button pressed in a row of buttons is honoured', async ({ page }) => {
    const release = await held(page);
    await form(page).cost(ky('filter.cost-zero')).check({ force: true });
    release();
    await ready(page);
    await expectRows(
      page,
      published.filter((row) => cell(row, 'cost_state') === 'zero'),
    );
    await expect(form(page).cost(ky('filter.cost-zero'))).toBeChecked();
  });

  test('a choice goes together with what stands in the address', async ({ page }) => {
    const release = await held(page, `${EXPLORER}?body=iua`);
    await form(page).cost(ky('filter.cost-stated')).check({ force: true });
    release();
    await ready(page);
    await expectRows(
      page,
      published.filter((row) => names(row, 'iua') && cell(row, 'cost_state') === 'amount'),
    );
    expect(query(page)).toBe('?body=iua&cost=stated');
  });
});

test('an address with unknown values shows what it can', async ({ page }) => {
  await open(page, `${EXPLORER}?direction=99&body=nobody&year=1999&cost=free&sort=random&x=1`);
  await expectRows(page, published);
  const notice = page.locator('.view-ignored');
  await expect(notice).toContainText(ky('view.ignored'));
  await expect(notice.locator('li')).toHaveText([
    'direction=99',
    'body=nobody',
    'year=1999',
    'cost=free',
    'sort=random',
    '…',
  ]);
  await open(page, `${EXPLORER}?body=iua&year=1999`);
  await expect(notice.locator('li')).toHaveText(['year=1999']);
  await expectRows(
    page,
    published.filter((row) => names(row, 'iua')),
  );
  await expect(form(page).year(ky('filter.any'))).toBeChecked();
  await form(page).direction.selectOption('8');
  await expect(notice).toBeHidden();
});

test('a hostile text in the address is shown as text', async ({ page }) => {
  const hostile =
    '"><script>window.hacked = true</script><img src=x onerror="window.hacked = true">';
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, `${EXPLORER}?${new URLSearchParams({ text: hostile })}`);
  await expectRows(page, []);
  await expect(form(page).text).toHaveValue(hostile);
  await expect(page.locator('.chip')).toContainText(hostile);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('main img')).toHaveCount(0);
  const written = page.locator('script').filter({ hasText: 'hacked' });
  await expect(written).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('on a phone directions are folded, one can be opened, a filter opens what it finds', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(rows(page)).toHaveCount(0);
  const groups = page.locator('#measures tbody[data-direction]');
  await expect(groups.filter({ visible: true })).toHaveCount(15);
  const first = groups.first().getByRole('button');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await first.click();
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toContainText(ky('measures.fold'));
  await expect
    .poll(() => shownIds(page))
    .toEqual(ids(published.filter((row) => cell(row, 'direction') === '1')));
  await first.click();
  await expect(rows(page)).toHaveCount(0);

  const more = page.getByRole('button', { name: ky('view.more') });
  await expect(form(page).body).toBeHidden();
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await form(page).body.selectOption('iua');
  await expectRows(
    page,
    published.filter((row) => names(row, 'iua')),
  );
});

test('printed, the page has its rows and no controls', async ({ page }) => {
  await open(page, `${EXPLORER}?body=iua`);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(published.filter((row) => names(row, 'iua')).length);
  const controls = page.locator('button, input, select, summary').filter({ visible: true });
  await expect(controls).toHaveCount(0);
});

const READ: Readonly<Record<BuiltIn, { total: string; date: string }>> = {
  ky: { total: `773${N}685`, date: '2026-жылдын 21-ноябры' },
  ru: { total: `773${N}685`, date: '21 ноября 2026 года' },
  en: { total: '773,685', date: '21 November 2026' },
};

for (const language of BUILT_IN) {
  test(`numbers and dates read the same before and after the script: ${language}`, async ({
    page,
    browser,
  }) => {
    const address = `${language}/programme/measures/`;
    const { total, date } = READ[language];
    const before = await withoutScript(browser, address);
    await open(page, address);
    await expectRows(page, published, language);
    const after = await textsOf(page);
    expect(after).toEqual(before);
    expect(after.status).toContain(total);
    expect(after.total).toBe(total);
    expect(after.date).toBe(date);
  });
}

/** Every text with a number that the script may have written again. */
async function textsOf(page: Page) {
  const text = async (selector: string): Promise<string> =>
    (await page.locator(selector).textContent())?.trim() ?? '';
  const all = async (selector: string): Promise<string[]> =>
    (await page.locator(selector).allTextContents()).map((one) => one.trim());
  return {
    status: await text('main [role=status].sum'),
    total: await text('#measures [data-total]'),
    share: await text('#measures [data-total-share]'),
    counts: await all('#measures [data-count]'),
    subtotals: await all('#measures [data-subtotal]'),
    shares: await all('#measures [data-share]'),
    costs: await all('#measures tr.measure td.cost'),
    date: await text('footer time'),
  };
}

async function withoutScript(browser: Browser, address: string) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const texts = await textsOf(page);
  await context.close();
  return texts;
}
