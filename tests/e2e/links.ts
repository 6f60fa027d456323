import { posix } from 'node:path';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import type { Fault } from './faults.ts';
import { filesOf, pagesOf, read, tagsOf, type Page, type Tag } from './site.ts';

/** Where a built folder stands: `site` is SITE_URL, `base` is BASE_PATH with both slashes. */
export interface Place {
  readonly folder: string;
  readonly site: string;
  readonly base: string;
  /** The languages of its portal, if they are others than this one’s. */
  readonly languages?: readonly Language[];
}

interface Document extends Page {
  /** The addresses its tags name; the tags themselves would fill the memory on a large site. */
  readonly targets: ReadonlySet<string>;
  readonly lang: string | undefined;
  /** Whether search engines are asked to leave it out. */
  readonly hidden: boolean;
  readonly ids: ReadonlySet<string>;
  readonly url: string;
  /** Language → address, from `<link rel="alternate" hreflang>`. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
}

const relOf = (tag: Tag): string[] => (tag.attributes.rel ?? '').split(/\s+/);

function documentOf(page: Page, { folder, site, base }: Place): Document {
  const tags = tagsOf(read(folder, page.file));
  const links = tags.filter(({ name }) => name === 'link');
  const robots = tags.find(({ attributes }) => attributes.name === 'robots');
  return {
    ...page,
    targets: new Set(tags.flatMap(targetsOf)),
    lang: tags.find(({ name }) => name === 'html')?.attributes.lang,
    hidden: robots?.attributes.content?.includes('noindex') ?? false,
    ids: new Set(tags.flatMap(({ attributes }) => attributes.id ?? [])),
    url: new URL(base + page.address, site).href,
    canonical: links.find((tag) => relOf(tag).includes('canonical'))?.attributes.href,
    alternates: new Map(
      links.flatMap(({ attributes: { hreflang, href } }) =>
        hreflang !== undefined && href !== undefined ? [[hreflang, href]] : [],
      ),
    ),
  };
}

/** Every address a tag names, whether a reader follows it or the browser fetches it. */
function targetsOf({ name, attributes }: Tag): string[] {
  const { href, src, srcset, content } = attributes;
  const single = [
    href,
    src,
    attributes.action,
    attributes.poster,
    attributes['component-url'],
    attributes['renderer-url'],
    attributes['before-hydration-url'],
  ];
  const isPicture = /^(og|twitter):(image|url)$/.test(attributes.property ?? attributes.name ?? '');
  if (name === 'meta' && isPicture) single.push(content);
  const several = (srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]);
  return [...single, ...several].flatMap((target) => target || []);
}

/** Says what is wrong with the links of a built folder; an empty list is a good folder. */
export function brokenLinks(place: Place): Fault[] {
  const { folder, site, base } = place;
  const files = new Set(filesOf(folder));
  const documents = new Map(
    pagesOf(folder, place.languages).map((page) => {
      const document = documentOf(page, place);
      return [document.url, document] as const;
    }),
  );
  const faults: Fault[] = [];
  const root = new URL(base, site).href;

  /** Says why `target`, found at `from`, leads nowhere; nothing when it is good. */
  function fault(target: string, from: string): string | undefined {
    if (/^(mailto|tel|data):/.test(target)) return undefined;
    if (!URL.canParse(target, from)) return 'is no address';
    const url = new URL(target, from);
    if (!/^https?:$/.test(url.protocol)) return `has the scheme ${url.protocol}`;
    if (url.host !== new URL(site).host) {
      return /^(localhost|127\.|\[::1\])/.test(url.host) ? 'points to a local machine' : undefined;
    }
    if (!url.href.startsWith(root)) return `lies outside ${root}`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    url.search = '';
    const path = decodeURIComponent(url.href.slice(root.length));
    const document = documents.get(url.href);
    if (document === undefined && !files.has(path)) {
      return files.has(posix.join(path, 'index.html')) ? 'lacks its last slash' : 'leads nowhere';
    }
    if (document !== undefined && fragment !== '' && !document.ids.has(fragment)) {
      return `names no place on its page: #${fragment}`;
    }
    return undefined;
  }

  function check(target: string, from: string, file: string): void {
    const reason = fault(target, from);
    if (reason !== undefined) faults.push({ what: `${target} ${reason}`, where: file });
  }

  for (const document of documents.values()) {
    const { file, url, targets } = document;
    for (const target of targets) check(target, url, file);
    faults.push(...wrongNames(document, documents, place.languages));
  }
  for (const file of files) {
    const url = root + file;
    if (file.endsWith('.css')) {
      const named = read(folder, file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g);
      for (const [, target = ''] of named) check(target, url, file);
    } else if (file.endsWith('.xml')) {
      const named = read(folder, file).match(/(?<=["'>])https?:\/\/[^"'<>\s]+/g) ?? [];
      for (const target of named) check(target, url, file);
    } else if (file.endsWith('.webmanifest')) {
      const named = read(folder, file).match(/(?<=")\.*\/[^"]*/g) ?? [];
      for (const target of named) check(target, url, file);
    }
  }
  return [...faults, ...missingFromSitemap(place, files, documents)];
}

/** A page's canonical address is its own, and its translations know each other. */
function wrongNames(
  document: Document,
  documents: ReadonlyMap<string, Document>,
  languages: readonly Language[] = LANGUAGES,
): Fault[] {
  const { file, url, canonical, alternates, language, lang } = document;
  const whats: string[] = [];
  if (file === '404.html') {
    if (canonical !== undefined) whats.push('a missing page has no canonical address');
  } else if (file.startsWith('embed/')) {
    // A chart in a frame is a part of the page it stands on.
    const whole = documents.get(canonical ?? '');
    if (whole === undefined || whole.hidden)
      whats.push(`canonical is ${canonical}, no page to find`);
    if (!document.hidden) whats.push('a frame is found apart from its page');
  } else if (canonical !== url) {
    whats.push(`canonical is ${canonical}, not ${url}`);
  }
  if (language !== undefined) {
    if (lang !== language) whats.push(`lang is ${lang}, not ${language}`);
    for (const code of [...languages, 'x-default']) {
      const href = alternates.get(code);
      if (href === undefined) {
        whats.push(`no ${code} version named`);
      } else if (code === language && href !== url) {
        whats.push(`its ${code} version is not itself but ${href}`);
      } else if (code !== 'x-default' && documents.get(href)?.alternates.get(language) !== url) {
        whats.push(`its ${code} version ${href} does not lead back`);
      }
    }
  }
  return whats.map((what) => ({ what, where: file }));
}

function missingFromSitemap(
  { folder, site, base }: Place,
  files: ReadonlySet<string>,
  documents: ReadonlyMap<string, Document>,
): Fault[] {
  const root = new URL(base, site).href;
  const named = (file: string): string[] =>
    files.has(file)
      ? Array.from(read(folder, file).matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = '']) => url)
      : [];
  const maps = named('sitemap-index.xml');
  if (maps.length === 0) return [{ what: 'missing or empty', where: 'sitemap-index.xml' }];
  const listed = new Set(maps.flatMap((map) => named(map.slice(root.length))));
  return [...documents.values()]
    .filter(({ hidden, file }) => file !== '404.html' && !hidden)
    .filter(({ url }) => !listed.has(url))
    .map(({ file }) => ({ what: 'not in the sitemap', where: file }));
}
