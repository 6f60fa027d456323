import { readReleases } from '../catalog/read-releases.ts';
import type { DataFiles } from '../catalog/catalog.ts';
import type { DatasetChange } from '../releases/diff.ts';
import { frozenTable } from '../releases/frozen.ts';
import type { SheetFault } from './sheet-fault.ts';
import type { Owner } from './owner.ts';

/**
 * Why rows should not go without being asked for: more than half of the table would, or rows that
 * were published in the last release.
 */
export function removalFaults(
  { dataset, removed }: DatasetChange,
  rowsBefore: number,
  owner: Owner | null,
  baseline: DataFiles,
): SheetFault[] {
  if (removed.length === 0) return [];
  const published = publishedKeys(dataset, owner, baseline);
  const keys = removed.map(({ key }) => key).filter((key) => published.has(key));
  return [
    ...(removed.length * 2 > rowsBefore
      ? [{ code: 'rows-removed', removed: removed.length, total: rowsBefore } as const]
      : []),
    ...(keys.length > 0 ? [{ code: 'published-removed', keys } as const] : []),
  ];
}

/** The keys of a table in the last release, as the owner’s own file has them. */
function publishedKeys(
  dataset: string,
  owner: Owner | null,
  { files }: DataFiles,
): ReadonlySet<string> {
  const last = readReleases(files, undefined).releases.at(-1);
  const file = last?.files.find((one) => one.dataset === dataset);
  if (file === undefined) return new Set();
  const { columns, key, rows } = frozenTable(file);
  const places = key.map((column) => columns.indexOf(column));
  const keys = rows.map((cells) => places.map((place) => cells[place] ?? ''));
  // A published table of parks begins with the park.
  const own = owner?.kind === 'park' ? keys.filter(([park]) => park === owner.id) : keys;
  const ownKeys = owner?.kind === 'park' ? own.map(([, ...rest]) => rest) : own;
  return new Set(ownKeys.map((parts) => parts.join('/')));
}
