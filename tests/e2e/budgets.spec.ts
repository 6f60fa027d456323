import { expect, type Browser } from 'playwright/test';
import { SITE_ADDRESS, test } from './browsing.ts';
import { DIST, filesOf, onePerKind, pagesOf, read, weight, weightOf, type Page } from './site.ts';
import { awaken } from './visit.ts';

const MEASURE = /^..\/programme\/measures\/[^/]+\/$/;
const HOME = /^..\/$/;

/** Kilobytes of 1,000 bytes after gzip; fonts as they are. */
const MEASURE_HTML = 15;
const ALL_CSS = 20;
/** What every page has: the search box’s loader (1.0 kB) and the start of the service worker (0.4 kB). */
const SCRIPTS_WITHOUT_TOOL = 3;
/** A list that is sorted, picked from or filtered in place. */
const SCRIPTS_WITH_SMALL_TOOL = 10;
const SCRIPTS_WITH_TOOL = 30;
const FIRST_VISIT = [
  { name: 'a measure', wanted: MEASURE, most: 130 },
  { name: 'home', wanted: HOME, most: 180 },
];

const pages = pagesOf(DIST);
const at = (wanted: RegExp): Page[] => pages.filter(({ address }) => wanted.test(address));
const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
const say = (text: string): void => void process.stdout.write(`    ${text}\n`);

/** Executable scripts written into the page itself. */
function inlineScripts(html: string): number {
  const scripts = html.matchAll(
    /<script(?![^>]*\b(?:src|type="application))[^>]*>([\s\S]*?)<\/script>/g,
  );
  return weight(Array.from(scripts, ([, code = '']) => code).join('\n'));
}

/** The files of the site that a first visit to a page fetches, every tool awake. */
async function fetched(browser: Browser, { address }: Page): Promise<string[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const files = new Set<string>();
  tab.on('request', (request) => {
    const [url = ''] = request.url().split(/[?#]/);
    if (!url.startsWith(SITE_ADDRESS)) return;
    const path = url.slice(SITE_ADDRESS.length);
    files.add(/(^|\/)$/.test(path) ? `${path}index.html` : path);
  });
  await tab.goto(SITE_ADDRESS + address);
  await awaken(tab);
  await tab.evaluate(() => document.fonts.ready);
  await context.close();
  return [...files];
}

const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + weightOf(DIST, file), 0);

test('HTML of a measure', () => {
  const heaviest = Math.max(...at(MEASURE).map(({ file }) => weightOf(DIST, file)));
  say(`heaviest measure page: ${kB(heaviest)} of ${MEASURE_HTML} kB`);
  expect(kB(heaviest)).toBeLessThanOrEqual(MEASURE_HTML);
});

test('CSS of the whole site', () => {
  const css = kB(sum(filesOf(DIST).filter((file) => file.endsWith('.css'))));
  say(`all CSS: ${css} of ${ALL_CSS} kB`);
  expect(css).toBeLessThanOrEqual(ALL_CSS);
});

const modulesIn = (html: string): string[] =>
  Array.from(html.matchAll(/<script type="module" src="([^"]*)"/g), ([, src = '']) => src);

/** Scripts of every page are those of a page of plain text. */
const everywhere = new Set(modulesIn(read(DIST, 'ky/about/index.html')));

function budgetOf(html: string): number {
  if (html.includes('<astro-island')) return SCRIPTS_WITH_TOOL;
  const hasTool = modulesIn(html).some((src) => !everywhere.has(src));
  return hasTool ? SCRIPTS_WITH_SMALL_TOOL : SCRIPTS_WITHOUT_TOOL;
}

/** Most of a visit is waiting, so some go on at once. */
const AT_ONCE = 6;

test('scripts, by kind of page', async ({ browser }) => {
  const kinds = onePerKind(pages.filter(({ language }) => language === 'ky'));
  for (let first = 0; first < kinds.length; first += AT_ONCE) {
    const group = kinds.slice(first, first + AT_ONCE);
    const visits = await Promise.all(group.map((page) => fetched(browser, page)));
    for (const [index, page] of group.entries()) {
      const html = read(DIST, page.file);
      const files = (visits[index] ?? []).filter((file) => /\.m?js$/.test(file));
      const scripts = kB(sum(files) + inlineScripts(html));
      const most = budgetOf(html);
      say(`scripts of ${page.kind}: ${scripts} of ${most} kB`);
      expect.soft(scripts, page.kind).toBeLessThanOrEqual(most);
    }
  }
});

for (const { name, wanted, most } of FIRST_VISIT) {
  test(`first visit, fonts included: ${name}`, async ({ browser }) => {
    const group = at(wanted);
    expect(group).not.toEqual([]);
    for (const page of onePerKind(group)) {
      const total = kB(sum(await fetched(browser, page)));
      say(`first visit to ${page.address}: ${total} of ${most} kB`);
      expect.soft(total, page.address).toBeLessThanOrEqual(most);
    }
  });
}
