import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LANGUAGES } from '../../words/language.ts';
import { buildName, offlineList, type BuiltSite } from '../../site/offline/list.ts';
import { LIST } from '../../site/offline/rules.ts';
import { KEPT_PAGES } from '../../site/view/pages.ts';

/** The files of a built site, by their paths within it, sorted. */
export const pathsOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * Names the build in each of its pages, and lists for the service worker what belongs to it. The name
 * comes from what is in the files, so the same data have the same name wherever and whenever they are built.
 */
export function stampBuild(site: string, { listed }: { readonly listed: boolean }): void {
  const paths = pathsOf(site);
  const pages = paths.filter((path) => path.endsWith('.html'));
  for (const page of pages) rewrite(join(site, page), withoutTraces);
  const built: BuiltSite = { paths, read: (path) => readFileSync(join(site, path)) };
  const build = buildName(built);
  for (const page of pages) rewrite(join(site, page), (html) => named(html, build));
  if (!listed) return;
  writeFileSync(
    join(site, LIST),
    `${JSON.stringify(offlineList(built, build, LANGUAGES, KEPT_PAGES))}\n`,
  );
}

function rewrite(file: string, change: (html: string) => string): void {
  const html = readFileSync(file, 'utf8');
  const changed = change(html);
  if (changed !== html) writeFileSync(file, changed);
}

/**
 * Astro gives each island a `uid` that it derives from the folder of the build and that nothing reads.
 * Without it the same data build the same bytes wherever they lie. A page of an earlier stamp loses it.
 */
const withoutTraces = (html: string): string =>
  html
    .replaceAll(/<astro-island uid="[^"]*"/g, '<astro-island')
    .replace(/<meta name="build"[^>]*>/, '');

const named = (html: string, build: string): string =>
  html.replace(/<meta charset="utf-8"[^>]*>/i, `$&<meta name="build" content="${build}">`);
