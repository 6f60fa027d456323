import { FIRST, type Language, LANGUAGES } from '../../words/language.ts';

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
