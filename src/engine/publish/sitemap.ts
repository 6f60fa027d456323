import { isTied } from '../programme/programme.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { FIRST, type Language, LANGUAGES } from '../../words/language.ts';
import type { Park } from '../parks/model.ts';
import type { Programme } from '../programme/model.ts';
import { REGIONS } from '../schema/park-codes.ts';
import { GUIDES, HAS_GUIDES } from '../../site/view/guides.ts';
import type { Dataset } from './dataset.ts';

/** Every page that search engines may list, by its address within a language: no invented parks. */
export function pagePaths(
  { sourceLines, releases }: Catalog,
  programme: Programme,
  parks: readonly Park[],
  datasets: readonly Pick<Dataset, 'name'>[],
): string[] {
  const { measures, directions, bodies } = programme;
  return [
    '',
    'programme/',
    'programme/measures/',
    ...measures.map(({ id }) => `programme/measures/${id}/`),
    'programme/directions/',
    ...directions.map(({ id }) => `programme/directions/${id}/`),
    'programme/bodies/',
    ...bodies.map(({ id }) => `programme/bodies/${id}/`),
    'programme/costs/',
    'programme/irregularities/',
    ...(isTied(programme, sourceLines) ? ['programme/tie-out/'] : []),
    'parks/',
    'parks/plots/',
    'parks/compare/',
    'parks/requirements/',
    ...Object.keys(REGIONS).map((region) => `parks/regions/${region}/`),
    ...parks.filter(({ sample }) => !sample).map(({ id }) => `parks/${id}/`),
    'data/',
    'changes/',
    ...releases.map(({ version }) => `changes/${version}/`),
    ...datasets.map(({ name }) => `data/${name}/`),
    'data/practices/',
    'data/check/',
    'sources/',
    ...[...sourceLines.keys()].map((id) => `sources/${id}/`),
    'glossary/',
    'about/',
    ...(HAS_GUIDES ? ['', ...GUIDES.map((guide) => `${guide}/`)] : []).map(
      (path) => `about/guides/${path}`,
    ),
    'about/accessibility/',
    'about/privacy/',
    'about/browsers/',
    'about/build/',
  ];
}

/**
 * The sitemap: each page in each language with its alternates (sitemaps.org 0.9, xhtml:link).
 * `home` is the choice of language, the default for the home pages.
 */
export function sitemap(
  paths: readonly string[],
  address: (language: Language, path: string) => string,
  home: string,
  updatedOn: string,
): string {
  const alternate = (language: string, href: string): string =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escape(href)}"/>`;
  const urls = paths.flatMap((path) => {
    const alternates = [
      ...LANGUAGES.map((language) => alternate(language, address(language, path))),
      alternate('x-default', path === '' ? home : address(FIRST, path)),
    ].join('');
    return LANGUAGES.map(
      (language) =>
        `<url><loc>${escape(address(language, path))}</loc><lastmod>${updatedOn}</lastmod>${alternates}</url>`,
    );
  });
  const choice = `<url><loc>${escape(home)}</loc><lastmod>${updatedOn}</lastmod></url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[choice, ...urls].join('\n')}
</urlset>
`;
}

export const sitemapIndex = (address: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${escape(address)}</loc></sitemap></sitemapindex>
`;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
