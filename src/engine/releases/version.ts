import { inc, lt } from 'semver';
import { columnsChanged, type DatasetChange } from './diff.ts';

/**
 * How much a change asks of those who use the files: `major`, their program may stop; `minor`, there
 * is more or less in them; `patch`, something was corrected.
 */
export type Level = 'major' | 'minor' | 'patch';

/**
 * After the Data Package’s recipe: a column that changes in any way is major, rows that come are
 * minor, a value mended is a patch. The recipe is silent on rows that go: they are minor too, since a
 * file of fewer rows reads as before, and what was removed keeps its page and its older file.
 */
export function levelOf(change: DatasetChange): Level {
  if (change.kind === 'removed' || columnsChanged(change.columns) > 0) return 'major';
  if (change.kind === 'added' || change.added.length + change.removed.length > 0) return 'minor';
  return 'patch';
}

/** The least version that may follow `last` when these datasets have changed. */
export function leastVersion(last: string, changes: readonly DatasetChange[]): string {
  const levels = new Set(changes.map(levelOf));
  const level = (['major', 'minor'] as const).find((one) => levels.has(one)) ?? 'patch';
  return inc(last, level) ?? last;
}

export const isBelow = (version: string, least: string): boolean => lt(version, least);
