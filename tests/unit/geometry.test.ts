import { describe, expect, it } from 'vitest';
import { cornerOutside, kmToNearest, type Shape } from '../../src/engine/catalog/polygon.ts';

/** Metres in a degree of longitude and of latitude at 42.8°. */
const METRES = [81_804, 111_076] as const;

/** A rectangle by its corners, metres east and north of 74.6°, 42.8°. */
function rectangle(west: number, south: number, east: number, north: number): Shape {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  return {
    type: 'Polygon',
    coordinates: [
      corners.map(([x, y]): [number, number] => [74.6 + x / METRES[0], 42.8 + y / METRES[1]]),
    ],
  };
}

const park = rectangle(0, 0, 1000, 1000);

describe('a plot is within its park', () => {
  it.each([
    ['when it is', rectangle(100, 100, 300, 300)],
    ['when it is all of it', park],
    ['when it reaches 3 m over the drawn border', rectangle(800, 100, 1003, 300)],
  ])('%s', (_, plot) => {
    expect(cornerOutside(plot, park)).toBeNull();
  });

  it.each([
    ['when it reaches 10 m over the border', rectangle(800, 100, 1010, 300)],
    ['when it lies beside it', rectangle(1100, 100, 1300, 300)],
  ])('but not %s', (_, plot) => {
    expect(cornerOutside(plot, park)).not.toBeNull();
  });

  it('but not when the park has a hole there', () => {
    const [outer = []] = park.coordinates;
    const [hole = []] = rectangle(400, 400, 600, 600).coordinates;
    const holed: Shape = { type: 'Polygon', coordinates: [outer, hole.toReversed()] };
    expect(cornerOutside(rectangle(300, 300, 700, 700), holed)).not.toBeNull();
  });
});

it('there is no distance between two plots of which one lies within the other', () => {
  const inner = rectangle(300, 300, 600, 600);
  expect(kmToNearest(inner, [park])).toBe(0);
  expect(kmToNearest(park, [inner])).toBe(0);
});
