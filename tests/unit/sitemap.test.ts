import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishedDatasets } from '../../src/engine/publish/published.ts';
import { portal } from '../../src/site/portal.ts';
import { sitePages } from '../../src/site/view/pages.ts';

/** Pages that search engines are not to list: what is found, what is kept, what was removed. */
const NOT_LISTED = ['search/', 'offline/', '[...removed]/'];

/** The addresses that the folder of pages makes, with `[id]` where each has many. */
const PATTERNS = globSync('src/site/pages/*/**/*.astro')
  .filter((file) => file.includes('[language]'))
  .map((file) => file.replace(/^.*\[language\]\//, '').replace(/(index)?\.astro$/, ''))
  .map((path) => (path === '' || path.endsWith('/') ? path : `${path}/`))
  .filter((path) => !NOT_LISTED.includes(path));

const paths = sitePages(portal).flatMap(({ path, hidden }) => (hidden ? [] : [path]));

it('the pages are known', () => {
  expect(PATTERNS).toContain('glossary/');
});

it.each(PATTERNS)('the sitemap has the page /%s', (pattern) => {
  const address = new RegExp(`^${pattern.replaceAll(/\[\w+\]/g, '[^/]+')}$`);
  expect(paths.filter((path) => address.test(path))).not.toEqual([]);
});

it('the sitemap has every item that has a page, and no invented park', () => {
  const { catalog, programme, parks } = portal;
  const items: [folder: string, ids: readonly string[]][] = [
    ['programme/measures', programme.measures.map(({ id }) => id)],
    ['programme/directions', programme.directions.map(({ id }) => id)],
    ['programme/bodies', programme.bodies.map(({ id }) => id)],
    ['changes', catalog.releases.map(({ version }) => version)],
    ['sources', [...catalog.sourceLines.keys()]],
    ['data', publishedDatasets(portal).map(({ name }) => name)],
  ];
  for (const [folder, ids] of items) {
    for (const id of ids) expect(paths).toContain(`${folder}/${id}/`);
  }
  for (const { id, sample } of parks) expect(paths.includes(`parks/${id}/`), id).toBe(!sample);
});
