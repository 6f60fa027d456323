import { compare } from 'semver';
import {
  checksums,
  isVersion,
  releaseDocument,
  releaseReasons,
  RELEASES_FOLDER,
} from '../schema/releases.ts';
import { textsOf, type Row } from '../schema/table.ts';
import { duplicateKeys } from './row-keys.ts';
import { nearest } from './nearest.ts';
import { fileProblem, type Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { readTable } from './read-table.ts';
import { problemAt, type TableReading } from './reading.ts';
import type { FrozenFile, Reason, Release } from './release.ts';

/** The releases in their order, or what is wrong with them. */
export interface ReleaseReadings {
  readonly releases: readonly Release[];
  readonly problems: readonly Problem[];
}

type Files = ReadonlyMap<string, Uint8Array>;
type Digest = (bytes: Uint8Array) => string;

/** Where a release keeps the bytes of a dataset, relative to the data folder. */
export const frozenPath = (version: string, dataset: string): string =>
  `${RELEASES_FOLDER}/${version}/files/${dataset}.csv`;

/**
 * Reads every release under `data/releases/` and compares each frozen file with its checksum: what
 * was published once is never different again. `sha256` is what the machine counts it with.
 */
export function readReleases(files: Files, sha256?: Digest): ReleaseReadings {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${RELEASES_FOLDER}/`));
  const folders = [...new Set(paths.map((path) => path.split('/')[1] ?? ''))];
  const versions = folders.filter(isVersion).sort(compare);
  const readings = versions.map((version) => readRelease(files, version));
  const releases = readings.flatMap(({ release }) => release ?? []);
  return {
    releases,
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...datesOutOfOrder(readings),
      ...(sha256 === undefined ? [] : changedBytes(releases, sha256)),
      ...strangers(paths, versions, releases),
    ],
  };
}

interface ReleaseReading {
  readonly head: TableReading<Row<typeof releaseDocument>>;
  readonly release: Release | null;
  readonly problems: readonly Problem[];
}

function readRelease(files: Files, version: string): ReleaseReading {
  const at = (name: string): string => `${RELEASES_FOLDER}/${version}/${name}`;
  const read = (name: string) => files.get(at(name));
  const head = readDocument(releaseDocument, at(releaseDocument.file), read(releaseDocument.file));
  const sums = readTable(checksums, at(checksums.file), read(checksums.file));
  const reasons = files.has(at(releaseReasons.file))
    ? readReasons(at(releaseReasons.file), read(releaseReasons.file))
    : { reasons: [], problems: [] };
  const frozen = sums.rows.map((row) => frozenFile(files, row));
  const missing = frozen.flatMap((file) => ('bytes' in file ? [] : [file]));
  const problems = [
    ...head.problems,
    ...sums.problems,
    ...duplicateKeys([sums]),
    ...reasons.problems,
    ...foldersOfOtherNames(head, version),
    ...missing,
  ];
  const [row] = head.rows;
  if (row === undefined || problems.length > 0) return { head, release: null, problems };
  return {
    head,
    problems,
    release: {
      version,
      date: row.date,
      note: textsOf(row, 'note'),
      files: frozen.flatMap((file) => ('bytes' in file ? [file] : [])),
      reasons: reasons.reasons,
    },
  };
}

function frozenFile(files: Files, row: Row<typeof checksums>): FrozenFile | Problem {
  const path = frozenPath(row.stored_in, row.dataset);
  const bytes = files.get(path);
  if (bytes === undefined) return fileProblem(path, { code: 'file-missing' });
  return {
    dataset: row.dataset,
    key: row.key.split('+'),
    rows: row.rows,
    sha256: row.sha256,
    storedIn: row.stored_in,
    bytes,
  };
}

/** The reasons of single changes, from a file of theirs. */
export function readReasons(
  file: string,
  bytes: Uint8Array | undefined,
): { readonly reasons: readonly Reason[]; readonly problems: readonly Problem[] } {
  const reading = readTable(releaseReasons, file, bytes);
  return {
    problems: [...reading.problems, ...duplicateKeys([reading])],
    reasons: reading.rows.map(({ dataset, row, field, ...texts }) => ({
      dataset,
      row,
      field,
      text: textsOf(texts, 'reason'),
    })),
  };
}

function foldersOfOtherNames(
  head: TableReading<Row<typeof releaseDocument>>,
  folder: string,
): Problem[] {
  return head.entries.flatMap(({ values, place }) =>
    values.version === undefined || values.version === folder
      ? []
      : [problemAt(place, 'version', { code: 'folder-name-differs', folder })],
  );
}

/** A later version is not dated before an earlier one. */
function datesOutOfOrder(readings: readonly ReleaseReading[]): Problem[] {
  return readings.flatMap(({ head }, index) => {
    const [entry] = head.entries;
    const day = entry?.values.date;
    const previous = readings[index - 1]?.head.entries[0]?.values.date;
    if (entry === undefined || day === undefined || previous === undefined || day >= previous) {
      return [];
    }
    return [problemAt(entry.place, 'date', { code: 'release-before-the-last', previous })];
  });
}

function changedBytes(releases: readonly Release[], sha256: Digest): Problem[] {
  const sums = new Map<Uint8Array, string>();
  const sumOf = (bytes: Uint8Array): string => {
    const sum = sums.get(bytes) ?? sha256(bytes);
    sums.set(bytes, sum);
    return sum;
  };
  const changed = releases.flatMap(({ files }) =>
    files
      .filter(({ bytes, sha256: sum }) => sumOf(bytes) !== sum)
      .map(({ storedIn, dataset }) => ({ path: frozenPath(storedIn, dataset), storedIn })),
  );
  const byPath = new Map(changed.map(({ path, storedIn }) => [path, storedIn]));
  return [...byPath].map(([path, version]) =>
    fileProblem(path, { code: 'release-bytes-differ', version }),
  );
}

/** Files of the folder that no release has. */
function strangers(
  paths: readonly string[],
  versions: readonly string[],
  releases: readonly Release[],
): Problem[] {
  const known = new Set([
    ...versions.flatMap((version) =>
      [releaseDocument, checksums, releaseReasons].map(
        ({ file }) => `${RELEASES_FOLDER}/${version}/${file}`,
      ),
    ),
    ...releases.flatMap(({ files }) =>
      files.map(({ storedIn, dataset }) => frozenPath(storedIn, dataset)),
    ),
  ]);
  // Of a release that could not be read, nobody knows which files are its own.
  const unread = versions.filter((version) => !releases.some((one) => one.version === version));
  return paths
    .filter((path) => !known.has(path) && !unread.includes(path.split('/')[1] ?? ''))
    .map((path) => ({
      ...fileProblem(path, { code: 'file-unknown', nearest: nearest(path, known) }),
      found: path,
    }));
}
