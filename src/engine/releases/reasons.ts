import type { Release } from '../catalog/release.ts';
import type { Localized } from '../../words/language.ts';

/** Why a cell, or else its row, changed; `null` where the note of the release is all that is said. */
export function reasonOf(
  release: Release | null,
  dataset: string,
  row: string,
  field: string | null,
): Localized | null {
  const own = (release?.reasons ?? []).filter(
    (reason) => reason.dataset === dataset && reason.row === row,
  );
  const found =
    own.find((reason) => reason.field === field) ?? own.find((reason) => reason.field === null);
  return found?.text ?? null;
}
