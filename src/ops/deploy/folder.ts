import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from './refusal.ts';
import { entriesOf } from './site.ts';

/**
 * The folder a server publishes from:
 *
 *     current → releases/2026-11-22T04-05-06.789Z
 *     releases/{time}/   whole sites, each as it was built, with compressed copies
 *     assets/            files with hashed names (`_astro/`) of all releases that are kept
 *     withdrawn          releases that were rolled back
 *     lock
 */
const RELEASES = 'releases';
const CURRENT = 'current';
const ASSETS = 'assets';
const WITHDRAWN = 'withdrawn';

/** Where a site has its files with hashed names. */
const HASHED = '_astro';

const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/;

export const releaseFolder = (folder: string, name: string): string => join(folder, RELEASES, name);

/** Where a release is made ready: no address leads there. */
export const stagingFolder = (folder: string): string => join(folder, RELEASES, '.next');

/** The names of the releases, from the oldest. */
export function releasesIn(folder: string): string[] {
  const releases = join(folder, RELEASES);
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter((name) => NAME.test(name))
    .toSorted();
}

/** The name of the release that readers see, if there is one. */
export function liveRelease(folder: string): string | null {
  const link = join(folder, CURRENT);
  const there = lstatSync(link, { throwIfNoEntry: false });
  if (there === undefined) return null;
  if (!there.isSymbolicLink()) throw new Refusal('not-a-link', { path: link });
  return basename(readlinkSync(link));
}

/** A name after all names given: a clock that was set back must not change their order. */
export function nameOf(now: Date, names: readonly string[]): string {
  const last = names.at(-1);
  const after = last === undefined ? 0 : timeOf(last) + 1;
  return new Date(Math.max(now.getTime(), after)).toISOString().replaceAll(':', '-');
}

const timeOf = (name: string): number =>
  Date.parse(name.replace(/T(\d\d)-(\d\d)-/, (_, hours, minutes) => `T${hours}:${minutes}:`));

/** Shows readers another release, all of it at once: a link is renamed over the link before it. */
export function switchTo(folder: string, name: string): void {
  const next = join(folder, `.${CURRENT}`);
  rmSync(next, { force: true });
  symlinkSync(join(RELEASES, name), next);
  renameSync(next, join(folder, CURRENT));
}

/**
 * Lays the files with hashed names of a release where those of all releases are. A name stands for its
 * bytes for a year in every browser, so a name with other bytes is refused.
 */
export function shareAssets(folder: string, release: string): void {
  const from = join(release, HASHED);
  if (!existsSync(from)) return;
  const files = entriesOf(from).map((file) => ({
    own: join(from, file),
    shared: join(folder, ASSETS, file),
  }));
  const other = files.find(
    ({ own, shared }) => existsSync(shared) && !readFileSync(own).equals(readFileSync(shared)),
  );
  if (other !== undefined) throw new Refusal('asset-differs', { file: other.shared });
  for (const { own, shared } of files.filter((file) => !existsSync(file.shared))) {
    mkdirSync(dirname(shared), { recursive: true });
    linkOrCopy(own, shared);
  }
}

/** Two names of one file where the disk can do that; it takes no place and is there at once. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, `${to}.next`);
    renameSync(`${to}.next`, to);
  }
}

/**
 * Removes all but the last releases, and the hashed files that none of those has. Releases that were rolled
 * back don’t count, or a row of them would push out the one to return to.
 * @returns the names of what was removed
 */
export function prune(folder: string, keep: number): readonly string[] {
  const live = liveRelease(folder);
  const names = releasesIn(folder);
  const withdrawn = withdrawnIn(folder);
  const good = names.filter((name) => !withdrawn.includes(name));
  const kept = new Set([...names.slice(-keep), ...good.slice(-keep), live]);
  const gone = names.filter((name) => !kept.has(name));
  for (const name of gone) rmSync(releaseFolder(folder, name), { recursive: true, force: true });
  writeWithdrawn(folder, withdrawnIn(folder));

  const used = new Set(
    releasesIn(folder)
      .map((name) => join(releaseFolder(folder, name), HASHED))
      .filter((assets) => existsSync(assets))
      .flatMap(entriesOf),
  );
  const assets = join(folder, ASSETS);
  const unused = existsSync(assets) ? entriesOf(assets).filter((file) => !used.has(file)) : [];
  for (const file of unused) rmSync(join(assets, file));
  return gone;
}

/** The releases that were rolled back and are still kept. */
export function withdrawnIn(folder: string): readonly string[] {
  const file = join(folder, WITHDRAWN);
  if (!existsSync(file)) return [];
  const names = releasesIn(folder);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((name) => names.includes(name));
}

export function writeWithdrawn(folder: string, names: readonly string[]): void {
  const file = join(folder, WITHDRAWN);
  writeFileSync(`${file}.next`, names.map((name) => `${name}\n`).join(''));
  renameSync(`${file}.next`, file);
}

/**
 * Does something that two may not do at once. The lock is the operating system’s, by way of a database of
 * nothing: it ends with the process, however that ends, so none is ever left behind.
 */
export async function alone<Result>(
  folder: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch {
      throw new Refusal('busy', { folder });
    }
    return await work();
  } finally {
    lock.close();
  }
}
