import type { Release } from '../catalog/release.ts';
import { publishedDatasets, type Content } from '../publish/published.ts';
import { diffAll, type DatasetChange } from './diff.ts';
import { frozenTable, presentTable, type FrozenTable } from './frozen.ts';

/** A release and what it changed; nothing is said to have changed in the first one. */
export interface Step {
  readonly release: Release;
  readonly changes: readonly DatasetChange[];
}

/** The releases, the earliest first, and what has changed since the last one. */
export interface Timeline {
  readonly steps: readonly Step[];
  /** Changed and not yet released; empty while there is no release at all. */
  readonly pending: readonly DatasetChange[];
}

const known = new WeakMap<Content, Timeline>();

/** Compares every release with the one before it, and today’s data with the last; once a build. */
export function timelineOf(content: Content): Timeline {
  const timeline = known.get(content) ?? makeTimeline(content);
  known.set(content, timeline);
  return timeline;
}

function makeTimeline(content: Content): Timeline {
  const { releases } = content.catalog;
  // Two releases at a time: the tables of all of them would fill the memory one day.
  const steps = releases.map((release, index) => {
    const previous = releases[index - 1];
    return { release, changes: previous === undefined ? [] : changesBetween(previous, release) };
  });
  const last = releases.at(-1);
  const pending = last === undefined ? [] : changesSince(last, content);
  return { steps, pending };
}

/** Files with the same checksum need not be read to know that they are the same. */
function changesBetween(before: Release, after: Release): DatasetChange[] {
  const sums = (release: Release) =>
    new Set(release.files.map(({ dataset, sha256 }) => `${dataset} ${sha256}`));
  const changed = (release: Release, other: ReadonlySet<string>): FrozenTable[] =>
    release.files
      .filter(({ dataset, sha256 }) => !other.has(`${dataset} ${sha256}`))
      .map(frozenTable);
  return diffAll(changed(before, sums(after)), changed(after, sums(before)));
}

/** What today’s data would change if they were released. */
export function changesSince(last: Release, content: Content): DatasetChange[] {
  return diffAll(last.files.map(frozenTable), publishedDatasets(content).map(presentTable));
}

/**
 * The version of the data on the pages: that of the last release when they are the same, and
 * `1.0.0+changes` when something has changed since.
 */
export function dataVersion(content: Content): string {
  const { steps, pending } = timelineOf(content);
  const last = steps.at(-1)?.release.version;
  if (last === undefined) return '0.0.0+changes';
  return pending.length === 0 ? last : `${last}+changes`;
}
