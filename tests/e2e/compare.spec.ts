import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, type Locator, type Page } from 'playwright/test';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { translator } from '../../src/words/translate.ts';
import { betterOf, type Cell } from '../../src/engine/parks/comparison.ts';
import { plotIdOf } from '../../src/site/tools/compare/compared.ts';
import { parkRows, plotRows, type ComparisonFile } from '../../src/site/tools/compare/rows.ts';
import { atRest } from './at-rest.ts';
import { test } from './browsing.ts';
import { DIST, read } from './site.ts';
import { axe } from './visit.ts';

/** What people do to put parks and plots side by side. */
const ky = translator('ky');
const COMPARE = 'ky/parks/compare/';
const THREE = ['sample-a', 'sample-b', 'sample-c'];
const PLOTS = [plotIdOf('sample-a', '3'), plotIdOf('sample-b', '3'), plotIdOf('sample-c', '1')];

const addressOf = (ids: readonly string[], language: Language = 'ky', more = ''): string =>
  `${language}/parks/compare/?ids=${ids.join(',')}${more}`;

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The answers of a column, from the published files. */
function columnOf(id: string, language: Language): { name: string; cells: Record<string, Cell> } {
  const [park = ''] = id.split('/');
  const file = JSON.parse(
    read(DIST, `${language}/parks/${park}/comparison.json`),
  ) as ComparisonFile;
  const item = file.items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`Nothing is known of ${id}`);
  return { name: item.name, cells: { ...file.items[0]?.cells, ...item.cells } };
}

const cellsOf = (ids: readonly string[], code: string, language: Language): Cell[] =>
  ids.map((id) => columnOf(id, language).cells[code] ?? { state: 'not-published' });

function textOf(cell: Cell, language: Language): string {
  return plain(cell.state === 'stated' ? cell.text : translator(language)(`notice.${cell.state}`));
}

const table = (page: Page): Locator => page.locator('table.comparison');
const heads = (page: Page): Locator => table(page).locator('thead th a');
const rows = (page: Page): Locator => table(page).locator('tr[data-code]');
const codesOf = (found: Locator): Promise<(string | null)[]> =>
  found.evaluateAll((all) => all.map((row) => row.getAttribute('data-code')));
const tray = (page: Page): Locator => page.locator('.tray');
const picks = (page: Page): Locator => tray(page).locator('.tray-name');
const compareButton = (page: Page, id: string): Locator =>
  page.locator(`button[data-compare="${id}"]`);
const query = (page: Page): string => new URL(page.url()).search;

const nameOf = (id: string, language: Language = 'ky'): string =>
  plain(columnOf(id, language).name);

async function expectColumns(page: Page, ids: readonly string[]): Promise<void> {
  await expect(heads(page)).toHaveText(ids.map((id) => nameOf(id)));
}

test.describe.configure({ mode: 'parallel' });

for (const [device, viewport] of [
  ['desk', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(device, () => {
    test.use({ viewport });

    test(`three picked on different pages stay in the tray and stand side by side: ${device}`, async ({
      page,
    }) => {
      await page.goto('ky/parks/');
      await expect(tray(page)).toHaveCount(0);
      await compareButton(page, 'fez-bishkek').click();
      await expect(picks(page)).toHaveText([nameOf('fez-bishkek')]);
      await page.goto('ky/parks/sample-a/');
      await expect(picks(page)).toHaveText([nameOf('fez-bishkek')]);
      const button = compareButton(page, 'sample-a');
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await page.goto('ky/parks/regions/naryn/');
      await expect(picks(page)).toHaveCount(2);
      await page.goto('ky/parks/sample-b/');
      await compareButton(page, 'sample-b').click();
      await expect(tray(page)).toContainText(ky('compare.tray-count', { count: 3, most: 4 }));
      await tray(page)
        .getByRole('link', { name: ky('compare.side-by-side') })
        .click();
      await expect(page).toHaveURL(/\?ids=fez-bishkek,sample-a,sample-b$/);
      await expectColumns(page, ['fez-bishkek', 'sample-a', 'sample-b']);
      await expect(tray(page)).toHaveCount(0);
    });

    test(`nothing scrolls sideways, and each answer is with its name: ${device}`, async ({
      page,
    }) => {
      await page.goto(addressOf([...THREE, 'fez-bishkek']));
      await expect(rows(page)).toHaveCount(parkRows('ky').length);
      await atRest(page);
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(widths[0]).toBe(widths[1]);
      const labels = await rows(page)
        .first()
        .locator('td')
        .evaluateAll((all) =>
          all.map((cell) => [
            cell.getAttribute('data-label'),
            getComputedStyle(cell, '::before').content,
          ]),
        );
      expect(labels.map(([name]) => plain(name ?? ''))).toEqual(
        [...THREE, 'fez-bishkek'].map((id) => nameOf(id)),
      );
      const written = labels.map(([, content]) => content !== 'none');
      expect(new Set(written)).toEqual(new Set([device === 'phone']));
    });

    test(`the tray covers neither the end of the page nor what has the focus: ${device}`, async ({
      page,
    }) => {
      await page.goto('ky/parks/sample-a/');
      await compareButton(page, 'sample-a').click();
      await expect(tray(page)).toBeVisible();
      const last = page.locator('main .page a').last();
      await last.focus();
      await atRest(page);
      const [own, bar] = await Promise.all([last.boundingBox(), tray(page).boundingBox()]);
      expect((own?.y ?? Infinity) + (own?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    });
  });
}

test('at 320 px with four long names nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const language of LANGUAGES) {
    for (const ids of [[...THREE, 'fez-bishkek'], PLOTS]) {
      await page.goto(addressOf(ids, language));
      await expect(heads(page)).toHaveCount(ids.length);
      await atRest(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `${language} ${ids.join()}`).toBe(320);
    }
  }
});

for (const language of LANGUAGES) {
  for (const [kind, ids, allRows] of [
    ['parks', THREE, parkRows(language)],
    ['plots', PLOTS, plotRows(language)],
  ] as const) {
    test(`an address shows every row of its ${kind}, each answer in its column: ${language}`, async ({
      page,
    }) => {
      await page.goto(addressOf(ids, language));
      await expect(rows(page)).toHaveCount(allRows.length);
      await expect(heads(page)).toHaveText(ids.map((id) => nameOf(id, language)));
      const shown = await rows(page).evaluateAll((all) =>
        all.map((row) => ({
          code: row.getAttribute('data-code') ?? '',
          heading: row.querySelector('th')?.firstChild?.textContent ?? '',
          differs: row.querySelector('.differs') !== null,
          cells: [...row.querySelectorAll('td')].map((cell) => ({
            text: cell.firstChild?.textContent ?? '',
            better: cell.querySelector('.better')?.textContent ?? null,
          })),
        })),
      );
      const t = translator(language);
      for (const [index, row] of allRows.entries()) {
        const seen = shown[index];
        const cells = cellsOf(ids, row.code, language);
        const texts = cells.map((cell) => textOf(cell, language));
        expect.soft(seen?.code).toBe(row.code);
        expect.soft(plain(seen?.heading ?? ''), row.code).toBe(plain(row.heading));
        expect
          .soft(
            seen?.cells.map(({ text }) => plain(text)),
            row.code,
          )
          .toEqual(texts);
        expect.soft(seen?.differs, row.code).toBe(new Set(texts).size > 1);
        const best = betterOf(row, cells);
        const marked = seen?.cells.flatMap(({ better }, place) => (better === null ? [] : [place]));
        expect.soft(marked, row.code).toEqual(best === null ? [] : [best]);
        for (const { better } of seen?.cells ?? []) {
          if (better !== null) expect.soft(better, row.code).toContain(t('compare.better'));
        }
      }
      expect(shown.some(({ cells }) => cells.some(({ better }) => better !== null))).toBe(true);
    });
  }

  test(`three complete parks are printed on one sheet of A4 on its side: ${language}`, async ({
    page,
  }) => {
    await page.goto(addressOf(THREE, language));
    await expect(rows(page)).toHaveCount(parkRows(language).length);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page(?![a-z])/gi)).toHaveLength(1);
    const [, width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(
      Number,
    );
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sample-band')).toBeVisible();
    await expect(rows(page).filter({ visible: true })).toHaveCount(parkRows(language).length);
    await expect(table(page).locator('.better').first()).toBeVisible();
    await expect(table(page).locator('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(page.url())).toBeVisible();
  });

  test(`without scripts the page says so and leads to the lists: ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const t = translator(language);
    await page.goto(addressOf(THREE, language));
    const explained = page.locator('main noscript p');
    await expect(explained).toContainText(t('compare.no-script'));
    for (const [name, path] of [
      [t('parks.title'), 'parks/'],
      [t('nav.plots'), 'parks/plots/'],
    ] as const) {
      const link = explained.locator('a').filter({ hasText: name });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', new RegExp(`/${language}/${path}$`));
    }
    await page.goto(`${language}/parks/sample-a/`);
    await expect(page.locator('[data-compare]').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.compare-cell').filter({ visible: true })).toHaveCount(0);
    await context.close();
  });
}

test('removing a column changes the address, and Back brings it again', async ({ page }) => {
  await page.goto(addressOf(THREE));
  await expectColumns(page, THREE);
  await page
    .getByRole('button', { name: ky('compare.remove', { name: nameOf('sample-b') }) })
    .click();
  await expectColumns(page, ['sample-a', 'sample-c']);
  expect(query(page)).toBe('?ids=sample-a,sample-c');
  await expect(page.locator('.compare-status')).toBeFocused();
  await page.goBack();
  await expectColumns(page, THREE);
  await page.goForward();
  await expectColumns(page, ['sample-a', 'sample-c']);
});

test('only the rows that differ are shown when asked, and the address says so', async ({
  page,
}) => {
  await page.goto(addressOf(THREE));
  const different = rows(page).filter({ has: page.locator('.differs') });
  await expect(rows(page)).toHaveCount(parkRows('ky').length);
  const expected = await codesOf(different);
  expect(expected.length).toBeLessThan(parkRows('ky').length);
  await page.getByRole('checkbox', { name: ky('compare.only') }).check();
  await expect(rows(page)).toHaveCount(expected.length);
  expect(await codesOf(rows(page))).toEqual(expected);
  expect(query(page)).toBe(`?ids=${THREE.join(',')}&only=1`);
  await page.goto(addressOf(THREE, 'ky', '&only=1'));
  await expect(rows(page)).toHaveCount(expected.length);
});

test('between sites that the Regulation does not bind, requirements met have no better side', async ({
  page,
}) => {
  await page.goto(addressOf(['fez-bishkek', 'fez-naryn']));
  const met = rows(page).and(page.locator('[data-code="met"]'));
  await expect(met).toBeVisible();
  await expect(met.locator('.better')).toHaveCount(0);
  await expect(page.locator('.sample-band')).toHaveCount(0);
  await expect(rows(page).first().locator('td')).toHaveCount(2);
});

test('a fictional park is called so in its column and over the page', async ({ page }) => {
  await page.goto(addressOf(['sample-a', 'fez-bishkek']));
  const columns = table(page).locator('thead th');
  await expect(columns.nth(1)).toContainText(ky('compare.sample'));
  await expect(columns.nth(2)).not.toContainText(ky('compare.sample'));
  await expect(page.locator('.sample-band')).toContainText(ky('sample.text'));
  await columns
    .nth(1)
    .getByRole('button', { name: ky('compare.remove', { name: nameOf('sample-a') }) })
    .click();
  await expect(page.locator('.sample-band')).toHaveCount(0);
});

test('what can’t be compared is named and left out: the other kind, unknown, surplus', async ({
  page,
}) => {
  const said = page.locator('.compare-problems');
  await page.goto(addressOf(['sample-a', 'sample-b/3', 'sample-b']));
  await expectColumns(page, ['sample-a', 'sample-b']);
  await expect(said).toHaveText(ky('compare.mixed', { list: 'sample-b/3' }));
  await page.goto(addressOf(['sample-a', 'no-such-park', 'sample-b']));
  await expectColumns(page, ['sample-a', 'sample-b']);
  await expect(said).toHaveText(ky('compare.unknown', { list: 'no-such-park' }));
  await page.goto(addressOf(['sample-a/99', 'sample-a/3', 'sample-b/3']));
  await expectColumns(page, ['sample-a/3', 'sample-b/3']);
  await expect(said).toHaveText(ky('compare.unknown', { list: 'sample-a/99' }));
  await page.goto(addressOf([...THREE, 'fez-bishkek', 'fez-naryn']));
  await expectColumns(page, [...THREE, 'fez-bishkek']);
  await expect(said).toHaveText(ky('compare.surplus', { list: 'fez-naryn' }));
});

test('hostile addresses are shown as text and do nothing', async ({ watched }) => {
  const { tab } = watched;
  watched.forget();
  const hostile = '<img src=x onerror=alert(1)>';
  const search = new URLSearchParams({
    ids: `sample-a,${hostile},/data//parks,__proto__,sample-b`,
    only: '<script>',
    constructor: 'x'.repeat(5000),
  });
  tab.on('dialog', (dialog) => {
    watched.heard.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await tab.goto(`${COMPARE}?${search}`.replace(/^/, process.env['SITE_ADDRESS'] ?? ''));
  await expectColumns(tab, ['sample-a', 'sample-b']);
  const said = tab.locator('.view-ignored li');
  await expect(said).toHaveText([
    `ids=${hostile}`,
    'ids=/data//parks',
    'ids=__proto__',
    'only=<script>',
    /^constructor=x{48}…$/,
  ]);
  await expect(tab.locator('main img')).toHaveCount(0);
  expect(await watched.complaints()).toEqual([]);
});

test('fewer than two says so and leads to the lists', async ({ page }) => {
  await page.goto(COMPARE);
  await expect(page.getByRole('status')).toHaveText(ky('compare.none'));
  const main = page.locator('main');
  await expect(main.getByRole('link', { name: ky('parks.title') })).toBeVisible();
  await expect(main.getByRole('link', { name: ky('nav.plots') })).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await page.goto(addressOf(['sample-a']));
  await expect(page.getByRole('status')).toHaveText(ky('compare.one'));
});

test('a file that does not load is said, and can be loaded again', async ({ page }) => {
  await page.route('**/sample-b/comparison.json', (route) => route.abort());
  await page.goto(addressOf(THREE));
  await expect(page.locator('.compare-problems')).toHaveText(
    ky('compare.failed', { list: 'sample-b' }),
  );
  await page.unroute('**/sample-b/comparison.json');
  await page.getByRole('button', { name: ky('compare.retry') }).click();
  await expectColumns(page, THREE);
  await expect(page.locator('.compare-problems')).toHaveCount(0);
});

test('without ids the address takes up what is in the tray', async ({ page }) => {
  await page.goto('ky/parks/sample-a/');
  await compareButton(page, 'sample-a/3').click();
  await compareButton(page, 'sample-a/9').click();
  await page.goto(COMPARE);
  await expectColumns(page, ['sample-a/3', 'sample-a/9']);
  expect(query(page)).toBe('?ids=sample-a/3,sample-a/9');
});

test('what is removed while comparing is out of the tray as well', async ({ page }) => {
  await page.goto(addressOf(THREE));
  await page
    .getByRole('button', { name: ky('compare.remove', { name: nameOf('sample-a') }) })
    .click();
  await expectColumns(page, ['sample-b', 'sample-c']);
  await page.goto('ky/parks/');
  await expect(picks(page)).toHaveText([nameOf('sample-b'), nameOf('sample-c')]);
});

test('the tray refuses a fifth, starts anew for the other kind, and says why', async ({ page }) => {
  await page.goto('ky/parks/sample-a/');
  for (const id of ['3', '5', '7', '9']) await compareButton(page, `sample-a/${id}`).click();
  await compareButton(page, 'sample-a/10').click();
  await expect(tray(page)).toContainText(ky('compare.tray-full'));
  await expect(compareButton(page, 'sample-a/10')).toHaveAttribute('aria-pressed', 'false');
  await expect(picks(page)).toHaveCount(4);
  await compareButton(page, 'sample-a').click();
  await expect(tray(page)).toContainText(ky('compare.tray-kind'));
  await expect(picks(page)).toHaveText([nameOf('sample-a')]);
  await expect(compareButton(page, 'sample-a/3')).toHaveAttribute('aria-pressed', 'false');
});

test('a pick is called as the language of the page calls it', async ({ page }) => {
  await page.goto('ky/parks/sample-a/');
  await compareButton(page, 'sample-a').click();
  await expect(picks(page)).toHaveText([nameOf('sample-a', 'ky')]);
  await page.goto('en/parks/sample-b/');
  await expect(picks(page)).toHaveText([nameOf('sample-a', 'en')]);
  await expect(picks(page)).toHaveAttribute('lang', 'en');
});

test('the tray works within a page where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('ky/parks/sample-a/');
  await compareButton(page, 'sample-a/3').click();
  await compareButton(page, 'sample-a/5').click();
  await expect(picks(page)).toHaveCount(2);
  await tray(page)
    .getByRole('link', { name: ky('compare.side-by-side') })
    .click();
  await expectColumns(page, ['sample-a/3', 'sample-a/5']);
});

test('damaged storage empties the tray and breaks nothing', async ({ page }) => {
  await page.goto('ky/parks/sample-a/');
  for (const damage of ['{', '{"a":1}', '[null,{"id":"<b>","name":"x","language":"ky"}]']) {
    await page.evaluate((text) => sessionStorage.setItem('achyk-compare', text), damage);
    await page.reload();
    await expect(compareButton(page, 'sample-a')).toBeVisible();
    await expect(tray(page)).toHaveCount(0);
  }
});

test('by the keyboard alone: pick, open, move, remove, add', async ({ page }) => {
  await page.goto('ky/parks/sample-a/');
  await compareButton(page, 'sample-a').focus();
  await page.keyboard.press('Space');
  await expect(picks(page)).toHaveCount(1);
  await page.goto('ky/parks/sample-b/');
  await compareButton(page, 'sample-b').focus();
  await page.keyboard.press('Enter');
  await tray(page).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expectColumns(page, ['sample-a', 'sample-b']);
  const right = page.getByRole('button', {
    name: ky('compare.move-right', { name: nameOf('sample-a') }),
  });
  await right.focus();
  await page.keyboard.press('Enter');
  await expectColumns(page, ['sample-b', 'sample-a']);
  expect(query(page)).toBe('?ids=sample-b,sample-a');
  await expect(page.getByRole('status')).toContainText(ky('compare.moved', { place: 2, count: 2 }));
  // At the edge the focus goes to the button that still works.
  await expect(
    page.getByRole('button', { name: ky('compare.move-left', { name: nameOf('sample-a') }) }),
  ).toBeFocused();
  await page.getByRole('button', { name: ky('compare.add-park') }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('combobox', { name: ky('compare.choose') });
  await expect(list).toBeFocused();
  await list.selectOption('sample-c');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectColumns(page, ['sample-b', 'sample-a', 'sample-c']);
  await page
    .getByRole('button', { name: ky('compare.remove', { name: nameOf('sample-b') }) })
    .focus();
  await page.keyboard.press('Enter');
  await expectColumns(page, ['sample-a', 'sample-c']);
});

test('the last pick taken out of the tray gives the focus back to the page', async ({ page }) => {
  await page.goto('ky/parks/sample-a/');
  await compareButton(page, 'sample-a').click();
  const remove = tray(page).getByRole('button', {
    name: ky('compare.remove', { name: nameOf('sample-a') }),
  });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(tray(page)).toBeHidden();
  await expect(compareButton(page, 'sample-a')).toBeFocused();
});

test('another language shows the same comparison', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(addressOf(['sample-b', 'sample-a'], 'ky', '&only=1'));
  await expectColumns(page, ['sample-b', 'sample-a']);
  await page.locator('.languages').getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/en\/parks\/compare\/\?ids=sample-b,sample-a&only=1$/);
  await expect(heads(page)).toHaveText(['sample-b', 'sample-a'].map((id) => nameOf(id, 'en')));
});

test('a download has exactly the rows and columns that are shown', async ({ page }) => {
  await page.goto(addressOf(PLOTS, 'ky', '&only=1'));
  await expect(heads(page)).toHaveCount(3);
  const shown = await rows(page).evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('th')?.firstChild?.textContent ?? '',
      row.getAttribute('data-code') ?? '',
      ...[...row.querySelectorAll('td')].map((cell) => cell.firstChild?.textContent ?? ''),
    ]),
  );
  const saved = async (format: string): Promise<{ name: string; content: Buffer }> => {
    const waiting = page.waitForEvent('download');
    await page.locator('.downloads button', { hasText: format }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };
  const csv = await saved('CSV');
  expect(csv.name).toMatch(/^achyk-comparison-\d{4}-\d\d-\d\d-ids-sample-a-3-.*\.csv$/);
  const parsed = Papa.parse<string[]>(csv.content.toString('utf8').replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data;
  const start = parsed.findIndex((row) => row[1] === shown[0]?.[1]);
  expect(parsed.slice(start, start + shown.length)).toEqual(shown);
  expect(parsed.slice(0, start).flat().slice(2)).toEqual(
    PLOTS.map((id) => `${columnOf(id, 'ky').name} [${id}]`),
  );
  const json = await saved('JSON');
  for (const row of shown) expect(json.content.toString('utf8')).toContain(JSON.stringify(row[2]));
  const xlsx = await saved('XLSX');
  expect(xlsx.content.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('the page itself holds no names of sites, however many there are', async ({ page }) => {
  const html = read(DIST, `${COMPARE}index.html`);
  const named = ['fez-bishkek', 'sample-a'].filter((id) => html.includes(nameOf(id)));
  expect(named).toEqual([]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf(['sample-a', 'sample-b']));
  await expectColumns(page, ['sample-a', 'sample-b']);
  expect(asked.filter((url) => url.endsWith('compare/parks.json'))).toEqual([]);
  await page.getByRole('button', { name: ky('compare.add-park') }).click();
  const options = page.getByRole('combobox', { name: ky('compare.choose') }).locator('option');
  await expect(options.filter({ hasText: nameOf('fez-bishkek') })).toHaveCount(1);
  await expect(options.filter({ hasText: nameOf('sample-a') })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ watched }) => {
      const root = process.env['SITE_ADDRESS'] ?? '';
      const { tab } = watched;
      watched.forget();
      await tab.setViewportSize({ width, height: 800 });
      await tab.emulateMedia({ colorScheme });
      for (const address of [
        addressOf([...THREE, 'fez-bishkek']),
        addressOf(PLOTS, 'ky', '&only=1&x=1'),
      ]) {
        await tab.goto(root + address);
        await expect(table(tab)).toBeVisible();
        expect.soft(await axe(tab), address).toEqual([]);
      }
      await tab.goto(`${root}ky/parks/sample-a/`);
      await expect(picks(tab)).toHaveCount(3);
      expect.soft(await axe(tab), 'tray').toEqual([]);
      expect(await watched.complaints()).toEqual([]);
      await tab.evaluate(() => sessionStorage.clear());
    });
  }
}
