import { readFileSync } from 'node:fs';
import { type Language, LANGUAGES } from '../../words/language.ts';
import { BUILT_IN } from '../../words/locale.ts';
import { fileAddress } from './address.ts';

/** The guides for editors in the order of their list; each stands in `docs/guides/{language}/`. */
export const GUIDES = [
  'park',
  'quarter',
  'withhold',
  'programme',
  'correction',
  'release',
  'reference',
] as const;

/**
 * The guides are written in the languages of the code. A portal with another language shows none,
 * rather than some.
 */
export const HAS_GUIDES = LANGUAGES.every((language) => BUILT_IN.some((code) => code === language));

export type Guide = (typeof GUIDES)[number];

/** The title of a guide and the paragraph under it, out of its file. */
export function guideHead(
  guide: Guide,
  language: Language,
): { readonly title: string; readonly lede: string } {
  const text = readFileSync(`docs/guides/${language}/${guide}.md`, 'utf8');
  const [title = '', lede = ''] = text.trim().split(/\n{2,}/);
  return { title: title.replace(/^# /, ''), lede: lede.replaceAll('\n', ' ') };
}

/** Where `npm start` shows the site: the one address known before it has an address of its own. */
export const LOCAL_SITE = 'http://localhost:4321/';

/**
 * The guides are read in two places. On a forge a link to another guide is a file (`park.md#fill`),
 * a page of the portal is where `npm start` shows it. On the site the same links become the pages
 * beside this one and addresses under its own path.
 */
export function linksOfSite(html: string): string {
  return html
    .replaceAll(`href="${LOCAL_SITE}`, `href="${fileAddress('')}`)
    .replaceAll('href="../README.md"', 'href="../"')
    .replace(/href="([a-z]+)\.md(#[^"]*)?"/g, 'href="../$1/$2"');
}
