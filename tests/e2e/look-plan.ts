import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, filesOf, pagesOf, read, shapeOf, type Page } from './site.ts';
import type { Rules, Visit } from './visit.ts';

/** Windows in which pages are looked at; the first one for every page. */
export const WINDOWS = [
  { name: 'phone, 320 px', width: 320, height: 640, colorScheme: 'light' },
  { name: 'desk, 1280 px', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'desk, 1280 px, dark', width: 1280, height: 800, colorScheme: 'dark' },
] as const;

type WindowName = (typeof WINDOWS)[number]['name'];

export interface Looked {
  readonly address: string;
  readonly window: WindowName;
  readonly visit: Visit;
}

/** Pages of one kind and language, which share a tab. */
export interface Group {
  readonly name: string;
  readonly kind: string;
  readonly pages: readonly Page[];
}

/** Where what was seen of a group waits for the tests that ask. */
const LOOKED = '.cache/test/looked';
export const fileOf = ({ name }: Group): string =>
  join(LOOKED, `${name.replaceAll(/[^\w]+/g, '-')}.json`);

/** `LOOK_AT=ky/about/` looks at the pages of this kind alone, which a person at work may want. */
const only = process.env['LOOK_AT'];
const everything = pagesOf(DIST);
const kind = everything.find(({ address }) => address === only)?.kind;
const pages = only === undefined ? everything : everything.filter((page) => page.kind === kind);

export const GROUPS: readonly Group[] = Array.from(
  Map.groupBy(pages, ({ kind, language }) => `${kind} ${language ?? ''}`.trim()),
  ([name, group]) => ({ name, kind: group[0]?.kind ?? name, pages: group }),
);

/**
 * Pages that are looked at in every window: one of each kind and language, and every page that is put
 * together from other elements than those before it.
 */
const firsts: ReadonlySet<Page> = new Set(GROUPS.flatMap((group) => group.pages.slice(0, 1)));
const inEveryWindow = ((): ReadonlySet<Page> => {
  const shapes = new Set([...firsts].map((page) => `${page.kind} ${shapeOf(page)}`));
  const others = pages.filter((page) => {
    const shape = `${page.kind} ${shapeOf(page)}`;
    return !shapes.has(shape) && shapes.add(shape);
  });
  return new Set([...firsts, ...others]);
})();

/** How much there is to look at, for whoever wants to know how far the tests are. */
export const workOf = ({ pages: own }: Group): number =>
  own.reduce((sum, page) => sum + windowsOf(page).length, 0);

/** The windows of a page, and which rules of axe are asked there: colours are asked once a shape. */
export function windowsOf(page: Page): { window: (typeof WINDOWS)[number]; rules: Rules }[] {
  const [phone, desk, dark] = WINDOWS;
  if (!inEveryWindow.has(page)) return [{ window: phone, rules: 'without contrast' }];
  return [
    { window: phone, rules: firsts.has(page) ? 'all' : 'without contrast' },
    { window: desk, rules: 'all' },
    { window: dark, rules: 'contrast' },
  ];
}

/** What a visit depends on besides the page: scripts, styles and fonts of the site. */
const assets = createHash('sha256');
for (const file of filesOf(join(DIST, '_astro')))
  assets.update(readFileSync(join(DIST, '_astro', file)));
const ASSETS = assets.digest('hex');

/** The same for the same page as a reader gets it: what was seen of it once will be seen again. */
export function fingerprint(page: Page): string {
  const html = read(DIST, page.file).replace(/<meta name="build"[^>]*>/, '');
  return createHash('sha256')
    .update([ASSETS, JSON.stringify(windowsOf(page)), html].join('\n'))
    .digest('hex');
}
