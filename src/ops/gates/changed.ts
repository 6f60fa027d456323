import { spawnSync } from 'node:child_process';
import type { Narrowed } from './gates.ts';

/** The files that differ from a commit, new ones among them; `null` when Git does not know it. */
export function changedSince(commit: string): string[] | null {
  const git = (...args: string[]) =>
    spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  const changed = git('diff', '--name-only', '-z', commit, '--');
  if (changed.status !== 0) return null;
  const added = git('ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set(`${changed.stdout}${added.stdout}`.split('\0').filter((file) => file !== ''))];
}

/** Files of which nothing is built and nothing is run. */
const PROSE = /^(docs\/(?!guides\/)|README|CONTRIBUTING|CHANGELOG|LICENSE|deploy\/)/;
const TEST = /^tests\//;
const BROWSER_TEST = /^tests\/e2e\/[^/]+\.spec\.ts$/;

/**
 * Which gates a change can touch. Pages, data and code all end up in the built site, so they take
 * every gate, and of the browser’s only the pages that became others are looked at again. A change of
 * tests alone takes those tests, of prose alone the linter.
 */
export function narrowedTo(
  files: readonly string[],
  all: readonly string[],
): { readonly names: readonly string[]; readonly narrowed: Narrowed } {
  if (files.length === 0) return { names: [], narrowed: {} };
  if (files.every((file) => PROSE.test(file))) return { names: ['lint'], narrowed: {} };
  if (!files.every((file) => PROSE.test(file) || TEST.test(file)))
    return { names: all, narrowed: {} };
  const browser = files.filter((file) => file.startsWith('tests/e2e/'));
  const others = files.filter((file) => TEST.test(file) && !browser.includes(file));
  const specs = browser.filter((file) => BROWSER_TEST.test(file));
  const names = [
    'types',
    'lint',
    ...(others.length > 0 ? ['data', 'unit', 'integration'] : []),
    ...(browser.length > 0 ? ['build', 'browser'] : []),
  ];
  return {
    names: all.filter((name) => names.includes(name)),
    // A helper of the specs may be used by any of them.
    narrowed: specs.length > 0 && specs.length === browser.length ? { browser: specs } : {},
  };
}
