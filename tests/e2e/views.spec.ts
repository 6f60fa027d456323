import { expect, type Locator, type Page } from 'playwright/test';
import readSheets from 'read-excel-file/node';
import { readFile } from 'node:fs/promises';
import type { Language } from '../../src/words/language.ts';
import { translator } from '../../src/words/translate.ts';
import { fold } from '../../src/engine/search/fold.ts';
import { atRest } from './at-rest.ts';
import { test } from './browsing.ts';
import { expectDownloads, keyOf, publishedRows, type JsonRow } from './downloads.ts';
import { DIST, read } from './site.ts';

/** Tables that a page holds whole: filtered by address and by hand, and downloaded as shown. */
interface Choice {
  readonly name: string;
  readonly value: string;
  fits(row: JsonRow): boolean;
}

interface Case {
  readonly name: string;
  readonly path: string;
  readonly dataset: string;
  readonly subject: string;
  /** The rows of the dataset that the page has. */
  has(row: JsonRow): boolean;
  readonly choices: readonly [Choice, Choice];
}

const regionOf = new Map(publishedRows('parks').map((row) => [row['id'], row['region']]));

const CASES: readonly Case[] = [
  {
    name: 'irregularities',
    path: 'programme/irregularities/',
    dataset: 'irregularities',
    subject: 'irregularities',
    has: () => true,
    choices: [
      { name: 'kind', value: 'unit', fits: (row) => row['kind'] === 'unit' },
      { name: 'measure', value: '25', fits: (row) => row['measure'] === '25' },
    ],
  },
  {
    name: 'requirements',
    path: 'parks/requirements/',
    dataset: 'requirements',
    subject: 'requirements',
    has: () => true,
    choices: [
      {
        name: 'region',
        value: 'chuy',
        fits: (row) => regionOf.get(row['park'] ?? '') === 'chuy',
      },
      { name: 'outcome', value: 'met', fits: (row) => row['outcome'] === 'met' },
    ],
  },
  {
    name: 'register of residents',
    path: 'parks/sample-a/',
    dataset: 'samples/residents',
    subject: 'residents-sample-a',
    has: (row) => row['park'] === 'sample-a',
    choices: [
      { name: 'state', value: 'current', fits: (row) => row['ended'] === false },
      { name: 'kind', value: 'legal-entity', fits: (row) => row['kind'] === 'legal-entity' },
    ],
  },
];

const rowsOf = ({ dataset, has }: Case): JsonRow[] => publishedRows(dataset).filter(has);
const keysOf = (one: Case, fits: (row: JsonRow) => boolean = () => true): string[] =>
  rowsOf(one)
    .filter(fits)
    .map((row) => keyOf(one.dataset, row));

/** Keys of the rows, or of the cells of the matrix, that a reader sees as found. */
const shownKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
    if (rows.length > 0) {
      return rows
        .filter((row) => row.checkVisibility())
        .map((row) => row.getAttribute('data-row') ?? '');
    }
    const matrix = document.querySelector<HTMLTableElement>('#outcomes');
    const columns = [...(matrix?.tHead?.rows[0]?.cells ?? [])];
    return [...(matrix?.tBodies[0]?.rows ?? [])].flatMap((line) =>
      [...line.cells].flatMap((cell) => {
        const clause = columns[cell.cellIndex]?.getAttribute('data-clause') ?? null;
        const found = cell.checkVisibility() && !cell.classList.contains('dimmed');
        return clause !== null && found ? [`${line.getAttribute('data-site')}/${clause}`] : [];
      }),
    );
  });

const bar = (page: Page): Locator => page.locator('.view-bar');
const control = (page: Page, name: string): Locator => bar(page).locator(`[name="${name}"]`);
const query = (page: Page): string => new URL(page.url()).search;
const started = (page: Page): Promise<void> =>
  expect(page.locator('.view-bar[data-started]')).toHaveCount(1);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await started(page);
}

/** The rows, and the line that counts them for those who don't see them. */
async function expectRows(
  page: Page,
  one: Case,
  keys: readonly string[],
  language: Language = 'ky',
): Promise<void> {
  await expect.poll(async () => (await shownKeys(page)).toSorted()).toEqual(keys.toSorted());
  const line = translator(language)('view.rows', { count: keys.length, total: rowsOf(one).length });
  await expect(bar(page).locator('[role=status].sum')).toHaveText(line);
}

/** On a phone the choices stand behind a button. */
async function opened(page: Page): Promise<void> {
  const more = bar(page).locator('.view-more');
  if (await more.isVisible()) await more.click();
}

test.describe.configure({ mode: 'parallel' });

for (const { device, width, language } of [
  { device: 'a desktop', width: 1280, language: 'ky' },
  { device: 'a phone', width: 390, language: 'ru' },
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const one of CASES) {
      const [first, second] = one.choices;
      const address = `${language}/${one.path}`;
      const byFirst = keysOf(one, first.fits);
      const byBoth = keysOf(one, (row) => first.fits(row) && second.fits(row));

      test(`${one.name}: an address shows its rows and no others`, async ({ page }) => {
        expect(byFirst.length).toBeGreaterThan(0);
        await open(page, `${address}?${first.name}=${first.value}`);
        await expectRows(page, one, byFirst, language);
        await expect(control(page, first.name)).toHaveValue(first.value);
        await expect(bar(page).locator('.view-ignored')).toBeHidden();
      });

      test(`${one.name}: filtered by hand the address follows, and Back brings the view back`, async ({
        page,
      }) => {
        await open(page, address);
        await expectRows(page, one, keysOf(one), language);
        expect(query(page)).toBe('');
        await opened(page);
        await control(page, first.name).selectOption(first.value);
        await expectRows(page, one, byFirst, language);
        expect(query(page)).toBe(`?${first.name}=${first.value}`);
        await control(page, second.name).selectOption(second.value);
        await expectRows(page, one, byBoth, language);
        await page.goBack();
        await expectRows(page, one, byFirst, language);
        await expect(control(page, second.name)).toHaveValue('');
        await page.goBack();
        await expectRows(page, one, keysOf(one), language);
        await page.goForward();
        await expectRows(page, one, byFirst, language);
        await expect(control(page, first.name)).toHaveValue(first.value);
        await bar(page)
          .getByRole('button', { name: translator(language)('filter.reset') })
          .click();
        await expectRows(page, one, keysOf(one), language);
        expect(query(page)).toBe('');
      });

      test(`${one.name}: the download has exactly the rows shown, in every format`, async ({
        page,
      }) => {
        await open(page, `${address}?${first.name}=${first.value}`);
        await expectRows(page, one, byFirst, language);
        const name = `achyk-${one.subject}-2026-11-21-${first.name}-${first.value}`;
        await expectDownloads(page, one.dataset, await shownKeys(page), language, name);
      });

      test(`${one.name}: unfiltered, the download has every row`, async ({ page }) => {
        await open(page, address);
        const name = `achyk-${one.subject}-2026-11-21`;
        await expectRows(page, one, keysOf(one), language);
        await expectDownloads(page, one.dataset, await shownKeys(page), language, name);
      });

      test(`${one.name}: results are seen without scrolling past the form`, async ({ page }) => {
        await open(page, address);
        await atRest(page);
        const form = await bar(page).boundingBox();
        const rows = page.locator('main [data-row], #outcomes tbody tr');
        const row = await rows.filter({ visible: true }).first().boundingBox();
        expect((row?.y ?? Infinity) - (form?.y ?? 0)).toBeLessThan(600);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      });
    }
  });
}

for (const one of CASES) {
  const [first] = one.choices;
  const address = `ky/${one.path}`;

  test(`${one.name}: a text finds rows, also typed on a Russian keyboard`, async ({ page }) => {
    await open(page, address);
    const before = await page.locator('main').evaluate((main) => {
      const words = main
        .querySelector('[data-row], #outcomes tbody th')
        ?.textContent.match(/[а-яөүң]{5,}/giu);
      return words?.find((word) => /[өүң]/.test(word)) ?? words?.[0] ?? '';
    });
    await control(page, 'text').fill(fold(before));
    await expect.poll(() => query(page)).toContain('text=');
    const found = await shownKeys(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(rowsOf(one).length);
    await control(page, 'text').fill('ъъъ');
    await expectRows(page, one, []);
    await expect(page.getByText(translator('ky')('view.none'))).toBeVisible();
    await page.goBack();
    await expectRows(page, one, keysOf(one));
  });

  test(`${one.name}: the same view in another language`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, `${address}?${first.name}=${first.value}`);
    await page.getByRole('link', { name: 'English' }).filter({ visible: true }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await started(page);
    expect(query(page)).toBe(`?${first.name}=${first.value}`);
    await expectRows(page, one, keysOf(one, first.fits), 'en');
  });

  test(`${one.name}: what an address can't mean is reported as text and never run`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const hostile = new URLSearchParams([
      [first.name, first.value],
      [first.name, '"><script>window.hacked = true</script>'],
      ['x', '<img src=x onerror="window.hacked = true">'],
      ['text', 'x'.repeat(5000)],
      ['__proto__', '1'],
    ]);
    await open(page, `${address}?${hostile}`);
    await expectRows(page, one, keysOf(one, first.fits));
    const notice = bar(page).locator('.view-ignored');
    await expect(notice).toContainText(translator('ky')('view.ignored'));
    await expect(notice.locator('li')).toHaveText([
      `${first.name}="><script>window.hacked = true</script>`,
      'x=<img src=x onerror="window.hacked = true">',
      /^text=x+…$/,
      '__proto__=1',
    ]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await expect(page.locator('main img')).toHaveCount(0);
    expect(errors).toEqual([]);
    await opened(page);
    await control(page, first.name).selectOption('');
    await expect(notice).toBeHidden();
    expect(query(page)).toBe('');
  });

  test(`${one.name}: a hostile text to look for is looked for, as text`, async ({ page }) => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    await open(page, `${address}?${new URLSearchParams({ text: hostile })}`);
    await expectRows(page, one, []);
    await expect(control(page, 'text')).toHaveValue(hostile);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test(`${one.name}: a choice made before the script arrived is honoured`, async ({ page }) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await control(page, first.name).selectOption(first.value);
    // Letters that arrive move lines; what is tested is the script.
    await atRest(page);
    const before = await bar(page).boundingBox();
    release();
    await started(page);
    await expectRows(page, one, keysOf(one, first.fits));
    expect(query(page)).toBe(`?${first.name}=${first.value}`);
    await expect(control(page, first.name)).toHaveValue(first.value);
    // The bar stands where it stood, as high as it was.
    await atRest(page);
    expect(await bar(page).boundingBox()).toEqual(before);
  });

  test(`${one.name}: the keyboard alone filters and downloads`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, address);
    await control(page, 'text').focus();
    await page.keyboard.press('Enter');
    await expect(bar(page).locator('.sum')).toBeFocused();
    await control(page, first.name).focus();
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await control(page, first.name).inputValue()) === first.value) break;
      await page.keyboard.press('ArrowDown');
    }
    await expectRows(page, one, keysOf(one, first.fits));
    const csv = bar(page).getByRole('button', { name: 'CSV' });
    for (let presses = 0; presses < 20; presses += 1) {
      if (await csv.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
  });

  test(`${one.name}: without scripts there are no controls that do nothing`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await expect(bar(page)).toBeHidden();
    expect((await shownKeys(page)).length).toBe(rowsOf(one).length);
    await context.close();
  });
}

test('the register is ordered by name and by day, and its download has that order', async ({
  page,
}) => {
  const [, , register] = CASES;
  if (register === undefined) throw new Error('No register');
  await open(page, `ky/${register.path}?sort=entered`);
  const days = rowsOf(register).map((row) => String(row['entered_on'] ?? ''));
  const sorted = rowsOf(register)
    .toSorted((one, other) =>
      String(one['entered_on'] ?? '9') < String(other['entered_on'] ?? '9') ? -1 : 1,
    )
    .map((row) => keyOf(register.dataset, row));
  expect(new Set(days).size).toBe(days.length);
  await expect.poll(() => shownKeys(page)).toEqual(sorted);
  const name = 'achyk-residents-sample-a-2026-11-21-sort-entered';
  await expectDownloads(page, register.dataset, sorted, 'ky', name);
  await opened(page);
  await control(page, 'sort').selectOption('given');
  await expect.poll(() => shownKeys(page)).toEqual(keysOf(register));
});

test('a link can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'ky/programme/irregularities/?kind=unit');
  await page.getByRole('button', { name: translator('ky')('result.copy-link') }).click();
  await expect(page.getByText(translator('ky')('result.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a download that fails says so and can be tried again', async ({ page }) => {
  await open(page, 'ky/programme/irregularities/');
  await page.route('**/data/irregularities.json', (route) => route.abort());
  await page.getByRole('button', { name: 'JSON' }).click();
  await expect(page.getByText(translator('ky')('result.download-failed'))).toBeVisible();
  await page.unroute('**/data/irregularities.json');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.json$/);
});

test('ten thousand rows are filtered at once and written as a workbook under the policy', async ({
  page,
}) => {
  const MANY = 10_000;
  const path = 'ky/programme/irregularities/';
  const html = read(DIST, `${path}index.html`);
  const line = /<tr id="[^"]*" data-row="[^"]*"[\s\S]*?<\/tr>/.exec(html)?.[0] ?? '';
  const replaced = / data-row="([^"]*)"/.exec(line)?.[1];
  const others = publishedRows('irregularities').filter(({ id }) => id !== replaced);
  const [template = {}] = others;
  const lines = Array.from({ length: MANY }, (_, index) =>
    line
      .replace(/id="[^"]*" data-row="[^"]*"/, `id="r${index}" data-row="r${index}"`)
      .replace(/data-measure="[^"]*"/, `data-measure="${index % 10 === 0 ? '25' : 'none'}"`),
  );
  await page.route(`**/${path}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html.replace(line, lines.join('')) }),
  );
  await page.route('**/data/irregularities.json', (route) =>
    route.fulfill({
      json: [...others, ...lines.map((_, index) => ({ ...template, id: `r${index}` }))],
    }),
  );
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  await open(page, path);
  // Found in the same task as the change is made: no worker, no timer, nothing half shown.
  const counts = await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form[data-view]');
    const measure = form?.querySelector<HTMLSelectElement>('[name=measure]');
    const text = form?.querySelector<HTMLInputElement>('[name=text]');
    const shownAfter = (change: () => void): number => {
      change();
      form?.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelectorAll('#irregularities [data-row]:not([hidden])').length;
    };
    if (!measure || !text) return [];
    return [
      shownAfter(() => void (measure.value = '25')),
      shownAfter(() => void (measure.value = '')),
      shownAfter(() => void (text.value = 'ъъъ')),
      shownAfter(() => void (text.value = '')),
    ];
  });
  const of25 = others.filter((row) => row['measure'] === '25').length;
  expect(counts).toEqual([MANY / 10 + of25, MANY + others.length, 0, MANY + others.length]);

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX' }).click();
  const download = await waiting;
  const file = await readFile(await download.path());
  const [first] = await readSheets(file);
  expect(first?.data.length).toBe(MANY + 55 + 1);
  expect(refusals).toEqual([]);
});
