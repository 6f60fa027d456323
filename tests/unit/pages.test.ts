import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitemap } from '../../src/engine/publish/sitemap.ts';
import { searchEntries } from '../../src/engine/search/entries.ts';
import { portal } from '../../src/site/portal.ts';
import {
  foundPages,
  KEPT_PAGES,
  listedPage,
  navigation,
  removedItems,
  removedPath,
  sitePages,
} from '../../src/site/view/pages.ts';

const pages = sitePages(portal);
const shown = pages.filter(({ hidden }) => !hidden);

describe('the list of pages', () => {
  it('has a line for every file of a page and for nothing else', () => {
    const files = globSync('src/site/pages/[[]language]/**/*.astro')
      .map((file) => file.replace('src/site/pages/[language]/', ''))
      .filter((file) => !file.startsWith('[...'));
    const patterns = files.map((file) => {
      const path = file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1');
      return { file, pattern: new RegExp(`^${path.replace(/\[\w+\]/g, '[^/]+')}$`) };
    });
    const removed = new Set(removedItems(portal).map(removedPath));
    for (const { path } of pages.filter((page) => !removed.has(page.path))) {
      expect(
        patterns.some(({ pattern }) => pattern.test(path)),
        path,
      ).toBe(true);
    }
    for (const { file, pattern } of patterns) {
      expect(
        pages.some(({ path }) => pattern.test(path)),
        file,
      ).toBe(true);
    }
  });

  it('knows the page of every record of the search', () => {
    for (const { kind, path, sample } of searchEntries(portal, foundPages(portal))) {
      const page = listedPage(portal, path.replace(/#.*/, ''));
      expect(page.hidden, `${kind} ${path}`).toBe(sample);
    }
  });

  it('leads the search to every page that is shown', () => {
    const found = new Set(
      searchEntries(portal, foundPages(portal)).map(({ path }) => path.replace(/#.*/, '')),
    );
    expect(shown.map(({ path }) => path).filter((path) => !found.has(path))).toEqual([]);
  });

  it('keeps fictional parks and what serves the reader alone out of the sitemap', () => {
    const hidden = pages.filter((page) => page.hidden).map(({ path }) => path);
    const samples = portal.parks.filter(({ sample }) => sample).map(({ id }) => `parks/${id}/`);
    const removed = removedItems(portal).map(removedPath);
    expect(hidden.toSorted()).toEqual([...samples, ...removed, 'search/', 'offline/'].toSorted());
    expect(KEPT_PAGES).toEqual(['search/', 'offline/']);
  });

  it('stops the build at a page that it lacks', () => {
    expect(() => listedPage(portal, 'about/forgotten/')).toThrow('about/forgotten/ is missing');
  });

  it('names some in the header and the footer, where the portal has them', () => {
    expect(navigation(portal, 'header').map(({ path }) => path)).toEqual([
      'programme/measures/',
      'programme/directions/',
      'programme/costs/',
      'programme/bodies/',
      'parks/',
      'data/',
    ]);
    const untied = navigation(
      { ...portal, catalog: { ...portal.catalog, sourceLines: new Map() } },
      'checking',
    );
    expect(untied.map(({ path }) => path)).not.toContain('programme/tie-out/');
  });
});

describe('the sitemap', () => {
  it('has every page once in each language, with its translations', () => {
    const paths = shown.map(({ path }) => path);
    const xml = sitemap(
      paths,
      (language, path) => `https://e.org/${language}/${path}`,
      'https://e.org/',
      '2026-11-21',
    );
    // The choice of language stands beside them, once.
    expect(xml.match(/<loc>/g)).toHaveLength(3 * paths.length + 1);
    expect(xml.match(/hreflang="x-default"/g)).toHaveLength(3 * paths.length);
    const odd = sitemap([''], () => 'https://e.org/?a=1&b="<>', 'https://e.org/', '2026-11-21');
    expect(odd).toContain('<loc>https://e.org/?a=1&amp;b=&quot;&lt;&gt;</loc>');
  });
});
