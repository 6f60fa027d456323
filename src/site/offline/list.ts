import { sha256 } from '../../engine/publish/checksum.ts';
import { DIGEST_LENGTH, kindOf, type OfflineList } from './rules.ts';

/** A built site: its paths, sorted, and what is in them. */
export interface BuiltSite {
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
}

/** The name of a build: a digest of all its files, so the same data give the same name. */
export const buildName = ({ paths, read }: BuiltSite): string =>
  sha256(paths.map((path) => `${sha256(read(path))}  ${path}\n`).join('')).slice(0, DIGEST_LENGTH);

/** What the service worker has to know of a build. */
export function offlineList(
  site: BuiltSite,
  build: string,
  languages: readonly string[],
  /** The pages every reader keeps, by their address within a language. */
  kept: readonly string[],
): OfflineList {
  const files = site.paths.filter((path) => kindOf(path) === 'file');
  const index = files.filter((path) => path.startsWith('search/'));
  return {
    build,
    core: Object.fromEntries(
      languages.map((language) => {
        const pages = kept.map((path) => `${language}/${path}`);
        const assets = assetsOf(
          site,
          pages.map((page) => `${page}index.html`),
        );
        return [language, [...pages, ...assets, ...index]];
      }),
    ),
    files: Object.fromEntries(
      files.map((path) => [path, sha256(site.read(path)).slice(0, DIGEST_LENGTH)]),
    ),
  };
}

/** Scripts and styles that these files name, and those that they name in turn. */
function assetsOf({ paths, read }: BuiltSite, from: readonly string[]): string[] {
  const assets = new Map(
    paths.filter((path) => /^_astro\/.*\.(js|css)$/.test(path)).map((path) => [nameOf(path), path]),
  );
  const found = new Set<string>();
  const waiting = [...from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = new TextDecoder().decode(read(file));
    for (const [name] of text.matchAll(/[^/"'`\s]+\.(?:js|css)\b/g)) {
      const asset = assets.get(name);
      if (asset === undefined || found.has(asset)) continue;
      found.add(asset);
      waiting.push(asset);
    }
  }
  return [...found].sort();
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
