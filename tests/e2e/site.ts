import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { outDir } from '../../src/ops/commands/settings.ts';

/** The built site as the gates see it: its pages, their kinds, their tags, their weights. */
export interface Page {
  /** Relative to the site's root: `ky/programme/`, `404.html`; the first page is empty. */
  readonly address: string;
  readonly file: string;
  readonly language: Language | undefined;
  /** The route that made it, as an address: `/[lang]/programme/measures/[id]/`. */
  readonly kind: string;
}

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export const DIST = outDir();

export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Routes by the files of src/site/pages, those with fewer `[parameters]` first, as Astro takes them. */
const routes = filesOf('src/site/pages')
  .filter((file) => /\.(astro|html\.ts)$/.test(file))
  .map((file) => `/${file.replace(/(index)?\.(astro|html\.ts)$/, '')}`.replace(/\/?$/, '/'))
  .map((kind) => {
    const pattern = kind
      .replace(/[.*+?^${}()|]/g, String.raw`\$&`)
      .replace(/\[\\\.\\\.\\\.\w+\]/g, '.*')
      .replace(/\[\w+\]/g, '[^/]+');
    return {
      kind,
      pattern: new RegExp(`^${pattern}$`),
      parameters: kind.includes('[...') ? Infinity : kind.split('[').length,
    };
  })
  .sort((a, b) => a.parameters - b.parameters);

function kindOf(address: string): string {
  const path = `/${address.replace(/(\/|\.html)?$/, '')}/`.replace('//', '/');
  return routes.find(({ pattern }) => pattern.test(path))?.kind ?? path;
}

/** The pages of a built folder; `languages` are those of its portal. */
export function pagesOf(folder: string, languages: readonly Language[] = LANGUAGES): Page[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const address = file.replace(/(^|\/)index\.html$/, '$1');
      const first = address.split('/')[0];
      return {
        address,
        file,
        language: languages.find((language) => language === first),
        kind: kindOf(address),
      };
    });
}

/** One page of each kind and language. */
export function onePerKind(pages: readonly Page[]): Page[] {
  return [...Map.groupBy(pages, ({ kind, language }) => `${kind} ${language}`).values()].flatMap(
    (group) => group.slice(0, 1),
  );
}

/** The distinct elements of a page, each with the one it stands in: pages of one shape differ in text. */
export function shapeOf(page: Page): string {
  const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
  const edges = new Set<string>();
  const open: string[] = [];
  for (const [, close, name = '', rest = ''] of visible(read(DIST, page.file)).matchAll(
    /<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,
  )) {
    if (close === '/') {
      open.length = Math.max(0, open.lastIndexOf(name));
      continue;
    }
    edges.add(`${open.at(-1) ?? ''}>${name}`);
    if (!VOID.test(name) && !rest.endsWith('/')) open.push(name);
  }
  return [...edges].sort().join(' ');
}

export function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Markup without comments and without what scripts and styles hold. */
const visible = (markup: string): string =>
  markup.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');

/** The start tags of a document that html-validate has found well formed. */
export function tagsOf(markup: string): Tag[] {
  const tags = visible(markup).matchAll(/<([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi);
  return Array.from(tags, ([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      Array.from(
        rest.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g),
        ([, attribute = '', a, b, c]) => [attribute.toLowerCase(), decode(a ?? b ?? c ?? '')],
      ),
    ),
  }));
}

/** Bytes on the wire: gzip, or the file itself where that is smaller (fonts, pictures). */
export function weight(content: string | Buffer): number {
  const bytes = Buffer.from(content);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
}

export function weightOf(folder: string, file: string): number {
  return weight(readFileSync(join(folder, file)));
}
