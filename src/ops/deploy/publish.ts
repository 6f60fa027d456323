import {
  copyFileSync,
  cpSync,
  existsSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { precompress } from './compress.ts';
import {
  alone,
  liveRelease,
  nameOf,
  prune,
  releaseFolder,
  releasesIn,
  shareAssets,
  stagingFolder,
  switchTo,
  withdrawnIn,
  writeWithdrawn,
} from './folder.ts';
import { Refusal } from './refusal.ts';
import {
  addressOf,
  copiesOf,
  damageOf,
  entriesOf,
  isOlder,
  readReceipt,
  type Damage,
  type SiteReceipt,
} from './site.ts';

export interface Publishing {
  /** The built site. */
  readonly site: string;
  /** The folder of the server (`folder.ts`). */
  readonly folder: string;
  /** How many releases stay, the new one among them. */
  readonly keep: number;
  /** Whether data older than the live ones may replace them. */
  readonly allowOlder: boolean;
  readonly now: Date;
  /** Whether a commit is in the history of another. */
  readonly isAncestor: (commit: string, of: string) => boolean;
  /** Called before readers see the release: what it holds must outlast a loss of power. */
  readonly toDisk: (folder: string) => void;
}

export interface Published {
  readonly name: string;
  readonly address: string;
  readonly receipt: SiteReceipt;
  /** Files that are new or other than in the release before. */
  readonly changed: number;
  /** Files that have compressed copies. */
  readonly packed: number;
  readonly removed: readonly string[];
}

/** Files named in a refusal; the rest is counted. */
const MOST_NAMED = 10;

/**
 * Publishes a built site: copies it, compares the copy with its receipt, and shows it to readers all at once.
 * @throws Refusal, and then what readers see is as it was
 */
export async function publish(publishing: Publishing): Promise<Published> {
  const { folder, site } = publishing;
  if (isInside(folder, site) || isInside(site, folder)) {
    throw new Refusal('folder-in-site', { folder, site });
  }
  return alone(folder, () => publishAlone(publishing));
}

const isInside = (one: string, other: string): boolean =>
  `${resolve(one)}${sep}`.startsWith(`${resolve(other)}${sep}`);

async function publishAlone(publishing: Publishing): Promise<Published> {
  const { site, folder, keep, allowOlder, now, isAncestor, toDisk } = publishing;
  const receipt = readReceipt(site);
  const address = addressOf(site);
  const live = liveRelease(folder);
  const before = live === null ? null : { folder: releaseFolder(folder, live), name: live };
  const liveReceipt = before === null ? null : receiptOfLive(before.folder, allowOlder);
  if (liveReceipt !== null && !allowOlder && isOlder(receipt, liveReceipt, isAncestor)) {
    throw new Refusal('older', { ...describe(receipt), ...describe(liveReceipt, 'live_') });
  }

  const staging = stagingFolder(folder);
  const names = releasesIn(folder);
  const name = nameOf(now, names);
  const release = releaseFolder(folder, name);
  try {
    rmSync(staging, { recursive: true, force: true });
    cpSync(site, staging, { recursive: true, verbatimSymlinks: true });
    refuseDamage(damageOf(staging, receipt, false));
    const same = Object.keys(receipt.files).filter(
      (file) => receipt.files[file] === liveReceipt?.files[file],
    );
    if (before !== null) keepCopies(staging, before.folder, same, receipt);
    const packed = await precompress(staging, Object.keys(receipt.files));
    setDates(staging, now, before?.folder ?? staging, same);
    renameSync(staging, release);
    shareAssets(folder, release);
    toDisk(folder);
    switchTo(folder, name);
    const removed = prune(folder, keep);
    const changed = Object.keys(receipt.files).length - same.length;
    return { name, address, receipt, changed, packed, removed };
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (liveRelease(folder) !== name) rmSync(release, { recursive: true, force: true });
    throw error;
  }
}

/** With `--allow-older` even a live release that lost its receipt can be replaced. */
function receiptOfLive(folder: string, allowOlder: boolean): SiteReceipt | null {
  try {
    return readReceipt(folder);
  } catch (error) {
    if (allowOlder) return null;
    throw error;
  }
}

function refuseDamage(damage: readonly Damage[]): void {
  if (damage.length === 0) return;
  const named = damage.slice(0, MOST_NAMED).map(({ file, what }) => `  ${what}: ${file}`);
  if (damage.length > MOST_NAMED) named.push('  …');
  throw new Refusal('damaged', { count: damage.length, files: named.join('\n') });
}

/** Takes over the compressed copies of what did not change, so that publishing a correction takes seconds. */
function keepCopies(
  folder: string,
  before: string,
  files: readonly string[],
  receipt: SiteReceipt,
): void {
  for (const file of files) {
    for (const copy of copiesOf(join(before, file), receipt.files[file])) {
      copyFileSync(copy, join(folder, relative(before, copy)));
    }
  }
}

/** A file that did not change keeps its date, so that browsers that have it need not fetch it again. */
function setDates(folder: string, now: Date, before: string, unchanged: readonly string[]): void {
  const seconds = Math.floor(now.getTime() / 1000);
  const old = new Set(unchanged);
  for (const entry of entriesOf(folder)) {
    const file = entry.replace(/\.(gz|br)$/, '');
    const there = old.has(file)
      ? statSync(join(before, file), { throwIfNoEntry: false })
      : undefined;
    const date = there === undefined ? seconds : Math.floor(there.mtimeMs / 1000);
    utimesSync(join(folder, entry), date, date);
  }
}

/** What a message says of a receipt. */
const describe = (receipt: SiteReceipt, prefix = ''): Record<string, string> => ({
  [`${prefix}version`]: receipt.data_version,
  [`${prefix}date`]: receipt.data_updated_on,
  [`${prefix}commit`]: receipt.data_commit?.slice(0, 7) ?? '?',
});

export interface RolledBack {
  readonly from: string;
  readonly to: string;
  readonly receipt: SiteReceipt;
}

/**
 * Shows readers an earlier release again: the one named, or the last before the live one that was not itself
 * rolled back. The name may be shortened while it fits one release alone.
 * @throws Refusal, and then what readers see is as it was
 */
export async function rollback(folder: string, wanted: string | null): Promise<RolledBack> {
  if (!existsSync(folder)) {
    throw new Refusal('nothing-published', { folder });
  }
  return alone(folder, () => {
    const from = liveRelease(folder);
    if (from === null) throw new Refusal('nothing-published', { folder });
    const to = wanted === null ? releaseBefore(folder, from) : releaseNamed(folder, wanted);
    const receipt = readReceipt(releaseFolder(folder, to));
    refuseDamage(damageOf(releaseFolder(folder, to), receipt, true));
    shareAssets(folder, releaseFolder(folder, to));
    const later = releasesIn(folder).filter((name) => name > to);
    writeWithdrawn(
      folder,
      [...new Set([...withdrawnIn(folder), ...later])].filter((name) => name !== to),
    );
    switchTo(folder, to);
    return { from, to, receipt };
  });
}

function releaseBefore(folder: string, live: string): string {
  const withdrawn = withdrawnIn(folder);
  const before = releasesIn(folder).findLast((name) => name < live && !withdrawn.includes(name));
  if (before === undefined) throw new Refusal('nothing-before', { live });
  return before;
}

function releaseNamed(folder: string, wanted: string): string {
  const names = releasesIn(folder);
  const [name, ...others] = names.filter((one) => one.startsWith(wanted));
  if (name === undefined || others.length > 0) {
    throw new Refusal('no-such-release', { wanted, names: names.join(', ') });
  }
  return name;
}

/** A release on the server, for the list that an operator reads. */
export interface Listed {
  readonly name: string;
  readonly version: string;
  readonly date: string;
  readonly state: 'live' | 'withdrawn' | 'kept';
}

/** The releases of a server, from the oldest. */
export function listReleases(folder: string): readonly Listed[] {
  const live = liveRelease(folder);
  const withdrawn = withdrawnIn(folder);
  return releasesIn(folder).map((name) => {
    const { data_version, data_updated_on } = readReceipt(releaseFolder(folder, name));
    const state = name === live ? 'live' : withdrawn.includes(name) ? 'withdrawn' : 'kept';
    return { name, version: data_version, date: data_updated_on, state };
  });
}
