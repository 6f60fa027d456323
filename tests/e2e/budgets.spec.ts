import { expect, type Browser } from 'playwright/test';
import { awaken, SITE_ADDRESS, test } from './browsing.ts';
import { DIST, filesOf, onePerKind, pagesOf, read, weight, weightOf, type Page } from './site.ts';

const MEASURE = /^..\/programme\/measures\/[^/]+\/$/;
const HOME = /^..\/$/;

/** Kilobytes of 1,000 bytes after gzip; fonts as they are. */
const MEASURE_HTML = 15;
const ALL_CSS = 20;
/** The search box’s loader is on every page (1.8 kB); lists also sort and pick for comparing. */
const SCRIPTS_WITHOUT_TOOL = 4;
/** A table that is filtered in place. */
const SCRIPTS_WITH_VIEW = 7.5;
const SCRIPTS_WITH_TOOL = 90;
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
  tab.on('requestfinished', (request) => {
    const path = new URL(request.url()).href.split(/[?#]/)[0]?.slice(SITE_ADDRESS.length) ?? '';
    if (request.url().startsWith(SITE_ADDRESS)) {
      files.add(/(^|\/)$/.test(path) ? `${path}index.html` : path);
    }
  });
  await tab.goto(SITE_ADDRESS + address);
  await awaken(tab);
  await tab.waitForLoadState('networkidle');
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

/** Most of a visit is waiting until nothing more is fetched, so some go on at once. */
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
      const plain = html.includes(' data-view=') ? SCRIPTS_WITH_VIEW : SCRIPTS_WITHOUT_TOOL;
      const most = html.includes('<astro-island') ? SCRIPTS_WITH_TOOL : plain;
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
