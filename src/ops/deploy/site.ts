import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compare, valid } from 'semver';
import type { SignedReceipt } from '../../site/receipt.ts';
import { Refusal } from './refusal.ts';

/** What publishing needs of the receipt that a build leaves in its site. */
export type SiteReceipt = Pick<
  SignedReceipt,
  'data_version' | 'data_updated_on' | 'data_commit' | 'files'
>;

const RECEIPT = 'data/receipt.json';

/** The address that a build takes when nobody names one (`astro.config.mjs`). */
const NOBODYS_ADDRESS = 'http://localhost:4321/';

/** The receipt of a built site. Refuses a folder that is none, or only a part of one. */
export function readReceipt(folder: string): SiteReceipt {
  let receipt: unknown;
  try {
    receipt = JSON.parse(readFileSync(join(folder, RECEIPT), 'utf8'));
  } catch {
    throw new Refusal('no-receipt', { folder, file: RECEIPT });
  }
  if (!isReceipt(receipt)) throw new Refusal('no-receipt', { folder, file: RECEIPT });
  return receipt;
}

function isReceipt(value: unknown): value is SiteReceipt {
  if (typeof value !== 'object' || value === null) return false;
  const { data_version, data_updated_on, data_commit, files } = value as Record<string, unknown>;
  return (
    typeof data_version === 'string' &&
    valid(data_version) !== null &&
    typeof data_updated_on === 'string' &&
    (data_commit === null || typeof data_commit === 'string') &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((checksum) => typeof checksum === 'string') &&
    ['index.html', '404.html'].every((file) => Object.hasOwn(files, file))
  );
}

/** Everything in a folder but folders, with slashes, in order. */
export function entriesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** A file that is not as the receipt says. */
export interface Damage {
  readonly file: string;
  readonly what: 'missing' | 'differs' | 'stray';
}

/**
 * Compares every file with the receipt.
 * @param copies whether compressed copies may lie beside the files, as publishing lays them
 * @returns what is missing, what differs, and what nobody built; nothing when all is well
 */
export function damageOf(
  folder: string,
  { files }: SiteReceipt,
  copies: boolean,
): readonly Damage[] {
  const present = entriesOf(folder);
  const there = new Set(present);
  const missing = Object.keys(files).filter((file) => !there.has(file));
  const wrong = present.flatMap((file): Damage[] => {
    if (file === RECEIPT) return [];
    const end = copies ? (Object.keys(UNPACK).find((one) => file.endsWith(one)) ?? '') : '';
    const original = file.slice(0, file.length - end.length);
    if (!Object.hasOwn(files, original)) return [{ file, what: 'stray' }];
    const matches = files[original] === checksumOf(join(folder, file), UNPACK[end]);
    return matches ? [] : [{ file, what: 'differs' }];
  });
  return [...missing.map((file): Damage => ({ file, what: 'missing' })), ...wrong];
}

/** How a compressed copy is unpacked, by the end of its name. */
const UNPACK: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  '.gz': gunzipSync,
  '.br': brotliDecompressSync,
};

/** The SHA-256 of a file, or of what is packed in it; of a link or a damaged copy, nothing. */
function checksumOf(file: string, unpack = (bytes: Uint8Array) => bytes): string | undefined {
  try {
    if (!lstatSync(file).isFile()) return undefined;
    return createHash('sha256')
      .update(unpack(readFileSync(file)))
      .digest('hex');
  } catch {
    return undefined;
  }
}

/** The compressed copies of a file that unpack to the right bytes. */
export const copiesOf = (file: string, checksum: string | undefined): readonly string[] =>
  Object.entries(UNPACK)
    .map(([end, unpack]) => [`${file}${end}`, unpack] as const)
    .filter(([copy, unpack]) => checksum !== undefined && checksumOf(copy, unpack) === checksum)
    .map(([copy]) => copy);

/** The address that a site gives as its own, from `robots.txt`. Refuses the one that nobody chose. */
export function addressOf(folder: string): string {
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  const address = /^Sitemap: (\S+\/)sitemap-index\.xml$/m.exec(robots)?.[1] ?? '';
  if (address === '' || address.startsWith(NOBODYS_ADDRESS)) throw new Refusal('no-address');
  return address;
}

/**
 * Whether one site holds older data than another. `1.0.0+changes` is after `1.0.0`; of the same version
 * the day of the data decides, then the history of the commits.
 */
export function isOlder(
  one: SiteReceipt,
  other: SiteReceipt,
  isAncestor: (commit: string, of: string) => boolean,
): boolean {
  const byVersion = compare(one.data_version, other.data_version);
  if (byVersion !== 0) return byVersion < 0;
  const [changed, otherChanged] = [one, other].map(({ data_version }) =>
    data_version.includes('+'),
  );
  if (changed !== otherChanged) return changed === false;
  if (one.data_updated_on !== other.data_updated_on) {
    return one.data_updated_on < other.data_updated_on;
  }
  const { data_commit: commit } = one;
  const { data_commit: otherCommit } = other;
  if (commit === null || otherCommit === null || commit === otherCommit) return false;
  return isAncestor(commit, otherCommit);
}
