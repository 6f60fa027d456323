import { SMALL, type Box, type Variant } from '../../drawings/drawing.ts';
import type { Point } from '../../drawings/plane.ts';

/** The sizes of the map in one width. */
export interface MapSheet {
  readonly width: number;
  readonly height: number;
  /** The country fits here. */
  readonly land: Box;
  readonly r: number;
  readonly name: number;
  readonly count: number;
  readonly diamond: number;
  readonly label: number;
  /** Degrees and neighbours are named only where there is room. */
  readonly roomy: boolean;
  /** The middle of the mark of sites without a region. */
  readonly elsewhere: Point;
}

export const MAP_SHEETS: Record<Variant, MapSheet> = {
  wide: {
    width: 850,
    height: 470,
    land: { x: 8, y: 36, width: 776, height: 384 },
    r: 15,
    name: 14,
    count: 15,
    diamond: 12,
    label: 14,
    roomy: true,
    elsewhere: [560, 405],
  },
  narrow: {
    width: 350,
    height: 252,
    land: { x: 2, y: 34, width: 346, height: 174 },
    r: 11,
    name: SMALL,
    count: 13,
    diamond: 9,
    label: SMALL,
    roomy: false,
    elsewhere: [14, 236],
  },
};
