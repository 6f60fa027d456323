import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect } from 'playwright/test';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { formatMillion, formatNumber } from '../../src/words/numbers.ts';
import { atRest } from './at-rest.ts';
import { CHART_NAMES, CHARTS, type ChartName } from './charts.ts';
import { expectNoFaults, SITE_ADDRESS, test } from './browsing.ts';
import { summary, type Fault } from './faults.ts';
import { DIST, filesOf, pagesOf, read, tagsOf } from './site.ts';

const all = LANGUAGES.flatMap((language) => CHART_NAMES.map((chart) => ({ language, chart })));
const embedOf = (language: Language, chart: ChartName): string => `embed/${language}/${chart}/`;
const embeds = all.map(({ language, chart }) => ({ address: embedOf(language, chart) }));
const pages = pagesOf(DIST);
const files = new Set(filesOf(DIST));

/** The last part of an address of the built site, wherever it is to be hosted. */
const within = (address: string): string => new URL(address).pathname.replace(/^\//, '');

function rowsOf(chart: ChartName): Record<string, string>[] {
  const csv = read(DIST, `charts/${chart}.csv`).replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

const sumOf = (rows: readonly Record<string, string>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

const costs = Papa.parse<Record<string, string>>(
  readFileSync(join(process.env['DATA_DIR'] ?? 'data', 'programme/costs.csv'), 'utf8').replace(
    /^\uFEFF/,
    '',
  ),
  { header: true, skipEmptyLines: true },
).data;

/** Size and raw lines of a PNG: enough to tell an empty one from a drawing. */
function pngOf(file: string): { width: number; height: number; bytes: Set<number> } {
  const png = readFileSync(join(DIST, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = new Set(inflateSync(Buffer.concat(data)));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bytes };
}

test.describe.configure({ mode: 'parallel' });

test.describe('a chart in a frame', () => {
  for (const width of [400, 900]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is without fault ${width} px wide, ${colorScheme}`, async ({ watched }) => {
        await watched.tab.setViewportSize({ width, height: 700 });
        await watched.tab.emulateMedia({ colorScheme });
        await expectNoFaults(watched, embeds);
      });
    }
  }

  test('is built of every chart in every language, and of nothing else', () => {
    const built = pages.filter(({ address }) => address.startsWith('embed/'));
    expect(built.map(({ address }) => address).sort()).toEqual(
      embeds.map(({ address }) => address).sort(),
    );
  });

  test('has no script and names no file', () => {
    const faults: Fault[] = [];
    for (const { address } of embeds) {
      const html = read(DIST, `${address}index.html`);
      if (/<script|<link[^>]*stylesheet|\son\w+=|\sstyle=|javascript:/.test(html)) {
        faults.push({ what: 'a script, a stylesheet or a style attribute', where: address });
      }
      for (const [, target = ''] of html.matchAll(/url\(([^)]{0,40})/g)) {
        if (!/^(data:|#)/.test(target)) faults.push({ what: `asks for ${target}`, where: address });
      }
    }
    expect(summary(faults)).toEqual([]);
  });

  test('asks for nothing but itself', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    for (const { address } of embeds) {
      requests.length = 0;
      await page.goto(SITE_ADDRESS + address);
      expect.soft(requests).toEqual([SITE_ADDRESS + address]);
    }
  });

  test('stays out of the sitemap', () => {
    expect(read(DIST, 'sitemap.xml')).not.toContain('/embed/');
  });

  test('leads out of the frame and back to the chart on its page', async ({ page }) => {
    for (const { language, chart } of all) {
      await page.goto(embedOf(language, chart));
      const link = page.locator('footer a');
      const back = new URL((await link.getAttribute('href')) ?? '');
      const { page: path, place } = CHARTS[chart];
      expect(back.pathname.replace(/^\//, '') + back.hash).toBe(`${language}/${path}#${place}`);
      const staying = page.locator('a:not([target=_top])');
      await expect(staying).toHaveCount(0);
      await expect(page.locator('.chart-wide')).toHaveCount(1);
    }
  });

  test('opens its table without a script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    for (const chart of CHART_NAMES) {
      await tab.goto(SITE_ADDRESS + embedOf('ky', chart));
      const table = tab.locator('details :is(table, ul)').first();
      await expect(table).toBeHidden();
      await tab.locator('summary').click();
      await expect(table).toBeVisible();
    }
    await context.close();
  });
});

test.describe('the code of a frame, in a page of somebody else', () => {
  let host: Server;
  let address = '';

  test.beforeAll(async () => {
    host = createServer((request, response) => {
      const code = new URL(request.url ?? '', 'http://host').searchParams.get('code') ?? '';
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(`<!doctype html><title>host</title><body style="margin:0">${code}</body>`);
    });
    await new Promise<void>((resolve) => void host.listen(0, 'localhost', resolve));
    address = `http://localhost:${(host.address() as AddressInfo).port}/`;
  });

  test.afterAll(() => void host.close());

  for (const width of [400, 900]) {
    for (const language of LANGUAGES) {
      test(`shows the whole chart without scrolling, ${width} px: ${language}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const chart of CHART_NAMES) {
          await page.goto(`${language}/${CHARTS[chart].page}`);
          const code = await page.locator(`#embed-${chart}`).inputValue();
          const [, source = ''] = /src="([^"]*)"/.exec(code) ?? [];
          expect(within(source)).toBe(embedOf(language, chart));
          const served = code.replace(source, SITE_ADDRESS + within(source));
          await page.goto(address + '?' + new URLSearchParams({ code: served }));
          const frame = page.frameLocator('iframe');
          await expect(frame.locator('h1')).toBeVisible();
          await atRest(frame.locator('html'));
          const seen = await frame.locator('html').evaluate((html) => ({
            over: html.scrollHeight - html.clientHeight,
            aside: html.scrollWidth - html.clientWidth,
            unused: html.clientHeight - document.body.getBoundingClientRect().height,
            wide: html.querySelector('.chart-wide')?.checkVisibility(),
            narrow: html.querySelector('.chart-narrow')?.checkVisibility(),
          }));
          const { unused, ...rest } = seen;
          expect.soft(rest, chart).toEqual({
            over: 0,
            aside: 0,
            wide: width === 900,
            narrow: width === 400,
          });
          // The height is reckoned, not measured; it must not be far off either.
          expect.soft(unused, chart).toBeLessThan(160);
        }
      });
    }
  }

  test('a link in the frame takes the whole window', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    const source = SITE_ADDRESS + embedOf('ky', 'directions');
    const code = `<iframe src="${source}" title="x" width="100%" height="900"></iframe>`;
    await page.goto(address + '?' + new URLSearchParams({ code }));
    await page.frameLocator('iframe').locator('.chart-wide a').first().click();
    await page.waitForURL((url) => url.href.startsWith(`${SITE_ADDRESS}ky/programme/directions/`));
  });
});

test.describe('on its page a chart', () => {
  /** Pages of one item keep its small drawings; the map of the finder shows one reader's answer. */
  const single = /\[id\]|\/plots\//;

  test('can be taken away, each one', () => {
    const faults: Fault[] = [];
    const taken = new Set<string>();
    for (const { file, kind, language } of pages) {
      if (language === undefined || single.test(kind)) continue;
      const classes = tagsOf(read(DIST, file)).map(({ attributes }) => attributes['class'] ?? '');
      const drawn = classes.filter((name) => /\bchart-wide\b/.test(name)).length;
      const taking = classes.filter((name) => name === 'take-away').length;
      if (drawn !== taking) {
        faults.push({ what: `${drawn} charts, ${taking} to take away`, where: file });
      }
      if (taking > 0) taken.add(kind);
    }
    expect(summary(faults)).toEqual([]);
    expect(taken.size).toBe(new Set(CHART_NAMES.map((chart) => CHARTS[chart].page)).size);
  });

  for (const language of LANGUAGES) {
    test(`leads to its files and says how to cite it: ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const chart of CHART_NAMES) {
        const { page: path, place } = CHARTS[chart];
        await page.goto(`${language}/${path}`);
        const group = page.locator(`#${place} .take-away`);
        const links = await group
          .locator('a[download]')
          .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
        expect(links.map((link) => link.slice(SITE_ADDRESS.length))).toEqual([
          `charts/${language}/${chart}.svg`,
          `charts/${language}/${chart}.png`,
          `charts/${chart}.csv`,
        ]);
        const citation = group.locator(`#cite-${chart}`);
        await expect(citation).toBeHidden();
        await group.locator('summary').first().click();
        await expect(citation).toBeVisible();
        const text = await citation.inputValue();
        expect(text).toContain(`/${language}/${path}#${place}`);
        expect(text).toMatch(/\d{4}-\d\d-\d\d/);
      }
    });
  }
});

test.describe('the files of a chart', () => {
  test('are there: SVG and PNG in each language, one CSV for all', () => {
    const wanted = [
      ...all.flatMap(({ language, chart }) =>
        ['svg', 'png'].map((format) => `charts/${language}/${chart}.${format}`),
      ),
      ...CHART_NAMES.map((chart) => `charts/${chart}.csv`),
    ];
    expect([...files].filter((file) => file.startsWith('charts/'))).toEqual(wanted.sort());
  });

  test('SVG stands alone: no variable, script, style of a page, link or file', () => {
    const faults: Fault[] = [];
    for (const { language, chart } of all) {
      const where = `charts/${language}/${chart}.svg`;
      const svg = read(DIST, where);
      const [found] =
        /var\(|<script|<style|<a[\s>]|<image|<use|<foreignObject|\b(class|style|href|src|on\w+)=|url\((?!#)/.exec(
          svg,
        ) ?? [];
      if (found !== undefined) faults.push({ what: `holds ${found}`, where });
      if (!/^<svg[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/.test(svg)) {
        faults.push({ what: 'begins without its title and description', where });
      }
      const ids = new Set(Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id]) => id));
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) {
        if (!ids.has(id)) faults.push({ what: `fills with ${id}, which is not there`, where });
      }
    }
    expect(summary(faults)).toEqual([]);
  });

  test('SVG can be read by a browser and says title, source, licence, date and address', async ({
    page,
  }) => {
    for (const { language, chart } of all) {
      await page.goto(`charts/${language}/${chart}.svg`);
      const text = await page.evaluate(() =>
        [...document.querySelectorAll('text')].map((one) => one.textContent).join(' '),
      );
      expect.soft(text, chart).toContain('CC BY 4.0');
      expect.soft(text, chart).toContain(`/${language}/${CHARTS[chart].page}#`);
      expect.soft(text, chart).toMatch(/Булак|Источник|Source/);
      expect.soft(text, chart).toMatch(/20\d\d/);
      const outside = await page.evaluate(() => {
        const { width } = document.documentElement.getBoundingClientRect();
        return [...document.querySelectorAll('text')]
          .map((one) => ({ box: one.getBoundingClientRect(), text: one.textContent }))
          .filter(({ box }) => box.left < -1 || box.right > width + 1)
          .map(({ text: said }) => said);
      });
      expect.soft(outside, `${language} ${chart}`).toEqual([]);
    }
  });

  test('PNG is the same sheet at twice the size, and not empty', () => {
    for (const { language, chart } of all) {
      const file = `charts/${language}/${chart}`;
      const svg = read(DIST, `${file}.svg`);
      const [, width, height] = /^<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const png = pngOf(`${file}.png`);
      expect.soft([png.width, png.height], file).toEqual([Number(width) * 2, Number(height) * 2]);
      expect.soft(png.bytes.size, file).toBeGreaterThan(20);
    }
  });

  test('the figures add up to the data', () => {
    const total = sumOf(costs, 'b1_total');
    expect(total).toBe(773_685);
    for (const chart of ['section', 'directions', 'schedule'] as const) {
      expect.soft(sumOf(rowsOf(chart), 'cost'), chart).toBe(total);
    }
    const blocks = rowsOf('sufficiency');
    for (const { block, column, sum } of blocks) {
      expect.soft(Number(sum), `${block} ${column}`).toBe(sumOf(costs, `${block}_${column}`));
    }
  });

  test('the figures are those drawn', () => {
    for (const language of LANGUAGES) {
      const drawn = (chart: ChartName): string =>
        read(DIST, `charts/${language}/${chart}.svg`).replace(/<[^>]*>/g, '|');
      const says = (chart: ChartName, texts: readonly string[]): void => {
        const svg = drawn(chart);
        expect.soft(texts.length, chart).toBeGreaterThan(0);
        for (const text of texts)
          expect.soft(svg.includes(`|${text}|`), `${chart}: ${text}`).toBe(true);
      };
      for (const chart of ['section', 'directions'] as const) {
        const amounts = rowsOf(chart).map(({ cost }) => Number(cost));
        says(
          chart,
          amounts.map((cost) => (cost === 0 ? '0' : formatMillion(cost, language))),
        );
      }
      says(
        'sufficiency',
        rowsOf('sufficiency').map(({ sum }) => formatNumber(Number(sum), language)),
      );
      says(
        'map',
        rowsOf('map').map(({ sites = '' }) => sites),
      );
      const { length } = rowsOf('bodies');
      // A circle for each, and none besides.
      expect.soft(drawn('bodies').length).toBeGreaterThan(0);
      const svg = read(DIST, `charts/${language}/bodies.svg`);
      expect.soft(svg.match(/<circle/g)).toHaveLength(length);
    }
  });
});

test.describe('the picture of a shared page', () => {
  const pictured = pages.flatMap(({ file, address, language }) => {
    if (language === undefined) return [];
    const meta = tagsOf(read(DIST, file)).find(
      ({ attributes }) => attributes['property'] === 'og:image',
    );
    return [{ address, picture: within(meta?.attributes['content'] ?? SITE_ADDRESS) }];
  });
  const pictureOf = (address: string): string =>
    pictured.find((page) => page.address === address)?.picture ?? '';

  test('is 1200 × 630 and not empty, each one', () => {
    const used = new Set(pictured.map(({ picture }) => picture));
    expect(used.size).toBeGreaterThan(300);
    for (const picture of used) {
      const { width, height, bytes } = pngOf(picture);
      expect.soft([width, height], picture).toEqual([1200, 630]);
      expect.soft(bytes.size, picture).toBeGreaterThan(10);
    }
  });

  test('is drawn for some page, each one', () => {
    const used = new Set(pictured.map(({ picture }) => picture));
    const drawn = [...files].filter((file) => file.startsWith('pictures/'));
    expect(drawn.filter((file) => !used.has(file))).toEqual([]);
  });

  for (const language of LANGUAGES) {
    test(`differs from measure to measure, and of each kind of item: ${language}`, () => {
      const own = pictured.filter(({ address }) =>
        new RegExp(
          `^${language}/(programme/(measures|directions|bodies)|parks)/(?!plots|requirements|regions)[^/]+/$`,
        ).test(address),
      );
      const contents = own.map(({ picture }) => readFileSync(join(DIST, picture), 'base64'));
      expect(own.length).toBeGreaterThan(100);
      expect(new Set(contents).size).toBe(own.length);
    });
  }

  test('is the home page’s where a page has none of its own', () => {
    expect(pictureOf('ky/glossary/')).toBe(pictureOf('ky/'));
    expect(pictureOf('ky/parks/plots/')).toBe(pictureOf('ky/parks/'));
  });
});
