import type { Park } from '../../../engine/parks/model.ts';
import { boxOf, centreOf, lineOf, type Point } from '../plane.ts';

/** Where a park is: its stated coordinates or else the middle of its boundary. */
export function placeOf({ facts, boundary }: Pick<Park, 'facts' | 'boundary'>): Point | null {
  const { longitude, latitude } = facts;
  if (longitude.state === 'stated' && latitude.state === 'stated') {
    return [longitude.value, latitude.value];
  }
  const outline = boundary?.coordinates[0];
  return outline ? centreOf(boxOf(outline)) : null;
}

/** The mark of a park: a diamond that reaches so far from its middle. */
export function diamondOf([x, y]: Point, reach: number): string {
  return lineOf(
    [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    true,
  );
}
