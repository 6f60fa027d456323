import Papa from 'papaparse';
import { stringify } from 'yaml';
import { frozenPath } from '../catalog/read-releases.ts';
import type { FrozenFile, Reason, Release } from '../catalog/release.ts';
import { toCsv } from '../publish/csv.ts';
import type { Dataset } from '../publish/dataset.ts';
import { checksums, releaseDocument, releaseReasons, RELEASES_FOLDER } from '../schema/releases.ts';

/** What is said of a release besides its data. */
export type Announcement = Pick<Release, 'version' | 'date' | 'note' | 'reasons'>;

/** Today’s datasets as a release that stores only those which the last one has not the same. */
export function freeze(
  announcement: Announcement,
  datasets: readonly Dataset[],
  last: Release | undefined,
  sha256: (bytes: Uint8Array) => string,
): Release {
  const files = datasets.map((dataset): FrozenFile => {
    const bytes = new TextEncoder().encode(toCsv(dataset));
    const sum = sha256(bytes);
    const same = last?.files.find((file) => file.dataset === dataset.name && file.sha256 === sum);
    return {
      dataset: dataset.name,
      key: dataset.key,
      rows: dataset.rows.length,
      sha256: sum,
      storedIn: same?.storedIn ?? announcement.version,
      bytes,
    };
  });
  return { ...announcement, files };
}

/** The files of a release’s own folder, by their path relative to the data folder. */
export function filesOfRelease(release: Release): ReadonlyMap<string, Uint8Array> {
  const { version, date, note, files, reasons } = release;
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const at = (name: string): string => `${RELEASES_FOLDER}/${version}/${name}`;
  const csv = (columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]) =>
    bytes(`${Papa.unparse([...rows], { columns: [...columns], newline: '\n' })}\n`);
  const sums = files.map(({ dataset, key, rows, sha256, storedIn }) => ({
    dataset,
    key: key.join('+'),
    rows,
    sha256,
    stored_in: storedIn,
  }));
  return new Map([
    [at(releaseDocument.file), bytes(stringify({ version, date, note }))],
    [at(checksums.file), csv(Object.keys(checksums.fields), sums)],
    ...(reasons.length === 0
      ? []
      : [
          [
            at(releaseReasons.file),
            csv(Object.keys(releaseReasons.fields), reasons.map(reasonRow)),
          ] as const,
        ]),
    ...files
      .filter(({ storedIn }) => storedIn === version)
      .map((file) => [frozenPath(version, file.dataset), file.bytes] as const),
  ]);
}

const reasonRow = ({ dataset, row, field, text }: Reason): Record<string, string | null> => ({
  dataset,
  row,
  field,
  ...Object.fromEntries(
    Object.entries(text).map(([language, words]) => [`reason_${language}`, words]),
  ),
});
