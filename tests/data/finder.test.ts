import { expect, test } from 'vitest';
import { finderParks } from '../../src/engine/parks/finder-data.ts';
import { candidatesOf, match } from '../../src/engine/parks/matching.ts';
import { REGIMES, REGIONS } from '../../src/engine/schema/park-codes.ts';
import type { Regime, Region } from '../../src/engine/parks/model.ts';
import { portal } from '../../src/site/portal.ts';
import { finderCodec } from '../../src/site/tools/finder/view.ts';

const { initial } = finderCodec({
  regions: Object.keys(REGIONS) as Region[],
  regimes: Object.keys(REGIMES) as Regime[],
  examples: true,
});
const parksOf = (sample: boolean) =>
  finderParks(portal.parks.filter((park) => park.sample === sample));

test('the finder knows every site, whether it publishes plots or not', () => {
  const real = parksOf(false);
  const { full, near, unknown } = match(candidatesOf(real), real, initial);
  const named = new Set([...full, ...near, ...unknown].map(({ candidate }) => candidate.park.id));
  expect([...named].toSorted()).toEqual(real.map(({ id }) => id).toSorted());
});

test('the fictional parks have plots for an investor who needs 5 ha, 3 MW, gas and a railway within 5 km', () => {
  const samples = parksOf(true);
  const needs = { ...initial, area: 5, power: 3, gas: 'yes', rail: 5 } as const;
  const { full, near, unknown } = match(candidatesOf(samples), samples, needs);
  const why = 'the guides and the finder show this need with data/samples/parks: keep a free plot for it';
  expect(full.length, why).toBeGreaterThan(0);
  expect(near.length, why).toBeGreaterThan(0);
  expect(full.length + near.length + unknown.length).toBe(candidatesOf(samples).length);
});
