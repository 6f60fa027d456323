import { dirname, join } from 'node:path/posix';
import { onePerKind, pagesOf, read, tagsOf, weightOf, type Page } from '../e2e/site.ts';

export interface Weights {
  readonly kind: string;
  readonly address: string;
  /** Bytes after gzip; fonts as they are. Fonts: all that the style sheets offer. */
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
}

/** What one page of each kind weighs, in the first language. */
export function weights(folder: string, base: string): Weights[] {
  return onePerKind(pagesOf(folder).filter(({ language }) => language === 'ky')).map((page) =>
    weightsOf(folder, base, page),
  );
}

function weightsOf(folder: string, base: string, { kind, address, file }: Page): Weights {
  const fileAt = (url: string): string => url.slice(base.length);
  const tags = tagsOf(read(folder, file));
  const css = tags
    .filter(({ attributes }) => attributes.rel === 'stylesheet')
    .flatMap(({ attributes }) => fileAt(attributes.href ?? ''));
  const scripts = tags.flatMap(({ name, attributes }) => [
    name === 'script' ? attributes.src : undefined,
    attributes['component-url'],
    attributes['renderer-url'],
  ]);
  const fonts = css.flatMap((sheet) =>
    Array.from(read(folder, sheet).matchAll(/url\(["']?([^"')]+\.woff2)/g), ([, url = '']) =>
      url.startsWith('/') ? fileAt(url) : join(dirname(sheet), url),
    ),
  );
  const sum = (files: Iterable<string>): number =>
    [...new Set(files)].reduce((total, each) => total + weightOf(folder, each), 0);
  const js = scripts.flatMap((url) => (url ? [...withImports(folder, fileAt(url))] : []));
  return { kind, address, html: sum([file]), css: sum(css), js: sum(js), fonts: sum(fonts) };
}

/** A script and everything it imports from the start. */
function withImports(folder: string, script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  for (const [, url = ''] of read(folder, script).matchAll(
    /\b(?:from|import)\s*["'](\.[^"']+)["']/g,
  )) {
    withImports(folder, join(dirname(script), url), seen);
  }
  return seen;
}
