import { expect, test } from 'vitest';
import { buildName, offlineList, type BuiltSite } from '../../src/site/offline/list.ts';
import { buildOf, fromMemory, kindOf, surplus } from '../../src/site/offline/rules.ts';
import { keepsPages } from '../../src/site/offline/setting.ts';

const FILES: Readonly<Record<string, string>> = {
  '_astro/explorer.a1.js': 'export {};',
  '_astro/font.a1.woff2': 'font',
  '_astro/results.a1.js': 'export {};',
  '_astro/search.a1.js': 'import("./results.a1.js");import"./self.a1.js";',
  '_astro/self.a1.js': 'import"./search.a1.js"',
  '_astro/site.a1.css': 'src: url(/_astro/font.a1.woff2)',
  'data/all.zip': 'large',
  'ky/index.html': '<script src="/_astro/explorer.a1.js"></script>',
  'ky/offline/index.html': '<link rel="stylesheet" href="/base/_astro/site.a1.css">',
  'ky/parks/one/comparison.json': '{}',
  'ky/search/index.html': '<script type="module" src="/base/_astro/search.a1.js"></script>',
  'search/index.json': '[]',
  'search/plots.json': '[]',
  'sitemap-index.xml': '<urlset/>',
  'sw.js': '',
};

const siteOf = (files: Readonly<Record<string, string>>): BuiltSite => ({
  paths: Object.keys(files).sort(),
  read: (path) => new TextEncoder().encode(files[path]),
});

const list = offlineList(siteOf(FILES), 'b1', ['ky'], ['offline/', 'search/']);

test('a build is named by what is in its files', () => {
  const name = buildName(siteOf(FILES));
  expect(name).toMatch(/^[\da-f]{16}$/);
  expect(buildName(siteOf({ ...FILES }))).toBe(name);
  expect(buildName(siteOf({ ...FILES, 'data/all.zip': 'larger' }))).not.toBe(name);
  const { 'sw.js': worker = '', ...others } = FILES;
  expect(buildName(siteOf({ ...others, 'ru.js': worker }))).not.toBe(name);
});

test('each language has its offline page and its search, with all that they load', () => {
  expect(list.core).toEqual({
    ky: [
      'ky/offline/',
      'ky/search/',
      '_astro/results.a1.js',
      '_astro/search.a1.js',
      '_astro/self.a1.js',
      '_astro/site.a1.css',
      'search/index.json',
      'search/plots.json',
    ],
  });
});

test('what neither is a page nor has its contents in its name is known by its digest', () => {
  expect(Object.keys(list.files)).toEqual([
    'ky/parks/one/comparison.json',
    'search/index.json',
    'search/plots.json',
  ]);
  // printf '[]' | sha256sum
  expect(list.files['search/index.json']).toBe('4f53cda18c2baa0c');
});

test.each([
  ['', 'page'],
  ['ky/programme/measures/7/', 'page'],
  ['ky/data/check/', 'page'],
  ['_astro/check-worker-B1.js', 'asset'],
  ['search/index.json', 'file'],
  ['check/baseline.json', 'file'],
  ['templates/park-ky.xlsx', 'file'],
  ['data/all.zip', null],
  ['data/v1.0.0/measures.csv', null],
  ['embed/ky/section/', null],
  ['charts/ky/section.png', null],
  ['ru/feed.xml', null],
  ['sw.js', null],
  ['offline.json', null],
  ['404.html', null],
  ['~whole', null],
] as const)('«%s» is a %s to the worker', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('a page says which build it is of, and shows its note when it comes from memory', () => {
  const page =
    '<meta charset="utf-8"><meta name="build" content="0a1b"><aside class="from-memory" data-from-memory hidden><p hidden>';
  expect(buildOf(page)).toBe('0a1b');
  expect(buildOf('<meta charset="utf-8">')).toBeNull();
  expect(fromMemory(page)).toBe(page.replace('data-from-memory hidden', 'data-from-memory'));
});

test('the oldest entries go first, and none while there is room', () => {
  expect(surplus(['a', 'b', 'c'], 2)).toEqual(['a']);
  expect(surplus(['a', 'b'], 2)).toEqual([]);
  expect(surplus([], 2)).toEqual([]);
});

test('SERVICE_WORKER is on or off, and nothing else', () => {
  expect([undefined, '', 'on', 'off'].map(keepsPages)).toEqual([true, true, true, false]);
  expect(() => keepsPages('OFF')).toThrow('SERVICE_WORKER=OFF: on or off is expected');
});
