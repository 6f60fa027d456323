import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type FinderBuilding,
  type FinderPark,
  type FinderPlot,
} from '../../src/engine/parks/finder-data.ts';
import {
  candidatesOf,
  findingsOf,
  inBasis,
  match,
  NEEDS,
  type Candidate,
  type Finding,
  type Need,
  type Needs,
  type State,
} from '../../src/engine/parks/matching.ts';
import { relaxationOf, relaxed } from '../../src/engine/parks/relaxation.ts';
import { REGIMES, REGIONS } from '../../src/engine/schema/park-codes.ts';
import { BASIS_CODES, CURRENCY_CODES, finderCodec } from '../../src/site/tools/finder/view.ts';
import type { Regime, Region } from '../../src/engine/parks/model.ts';

const regions = Object.keys(REGIONS) as Region[];
const regimes = Object.keys(REGIMES) as Regime[];
const codec = finderCodec({ regions, regimes, examples: true });
const NOTHING: Needs = codec.initial;

const needing = (changes: Partial<Needs>): Needs => ({ ...NOTHING, ...changes });

function made(changes: Partial<FinderPark> = {}): FinderPark {
  const { plots = [], buildings = [] } = changes;
  return {
    id: 'p',
    name: { ky: 'Парк', ru: 'Парк', en: 'Park' },
    region: 'chuy',
    regime: 'industrial-park',
    km: {},
    supplies: {},
    taken: { plots: 0, buildings: 0 },
    tellsPlots: plots.length > 0,
    tellsBuildings: buildings.length > 0,
    ...changes,
    plots,
    buildings,
  };
}

const plot = (changes: Partial<FinderPlot> = {}): FinderPlot => ({
  id: '1',
  occupancy: 'free',
  at: [],
  without: [],
  ...changes,
});

const building = (changes: Partial<FinderBuilding> = {}): FinderBuilding => ({
  id: 'b1',
  occupancy: 'free',
  at: [],
  without: [],
  ...changes,
});

const only = (park: FinderPark): Candidate => {
  const [candidate] = candidatesOf([park]);
  if (candidate === undefined) throw new Error('expected a candidate');
  return candidate;
};

function finding(park: FinderPark, needs: Partial<Needs>, need: Need): Finding {
  const found = findingsOf(only(park), needing(needs)).find((one) => one.need === need);
  if (found === undefined) throw new Error(`expected a finding about ${need}`);
  return found;
}

const withPlot = (changes: Partial<FinderPlot>, park: Partial<FinderPark> = {}): FinderPark =>
  made({ ...park, plots: [plot(changes)] });

interface Case {
  readonly what: string;
  readonly park: FinderPark;
  readonly needs: Partial<Needs>;
  readonly need: Need;
  readonly state: State;
  readonly have?: number | null;
  readonly lack?: number;
  readonly note?: NonNullable<Finding['note']>;
}

const som = { amount: 42, currency: 'KGS', basis: 'm2-year' } as const;

const CASES: readonly Case[] = [
  { what: 'free', park: withPlot({}), needs: {}, need: 'free', state: 'fits' },
  {
    what: 'reserved',
    park: withPlot({ occupancy: 'reserved' }),
    needs: {},
    need: 'free',
    state: 'short',
    lack: 1,
  },
  {
    what: 'silent about occupancy',
    park: made({ plots: [{ id: '1', at: [], without: [] }] }),
    needs: {},
    need: 'free',
    state: 'not-published',
  },
  { what: 'a site without plots', park: made(), needs: {}, need: 'free', state: 'not-published' },
  {
    what: 'enough land',
    park: withPlot({ area: 5 }),
    needs: { area: 5 },
    need: 'area',
    state: 'fits',
    have: 5,
  },
  {
    what: 'a fifth of the land is missing',
    park: withPlot({ area: 4 }),
    needs: { area: 5 },
    need: 'area',
    state: 'short',
    have: 4,
    lack: 0.2,
  },
  {
    what: 'silent about land',
    park: withPlot({}),
    needs: { area: 5 },
    need: 'area',
    state: 'not-published',
    lack: 0,
  },
  {
    what: 'a building has no land',
    park: made({ buildings: [building({ floor: 900 })], tellsPlots: true }),
    needs: { area: 5 },
    need: 'area',
    state: 'not-applicable',
    lack: 1,
  },
  {
    what: 'a large enough piece',
    park: withPlot({ area: 9, piece: 6 }),
    needs: { piece: 5 },
    need: 'piece',
    state: 'fits',
    have: 6,
  },
  {
    what: 'large, but not in one piece',
    park: withPlot({ area: 9, piece: 3 }),
    needs: { piece: 5 },
    need: 'piece',
    state: 'short',
    have: 3,
    lack: 0.4,
  },
  {
    what: 'the area says nothing of a piece',
    park: withPlot({ area: 9 }),
    needs: { piece: 5 },
    need: 'piece',
    state: 'not-published',
  },
  {
    what: 'enough floor',
    park: made({ buildings: [building({ floor: 900 })], tellsPlots: true }),
    needs: { floor: 900 },
    need: 'floor',
    state: 'fits',
    have: 900,
  },
  {
    what: 'a plot has no floor of its own',
    park: withPlot({ area: 9 }),
    needs: { floor: 900 },
    need: 'floor',
    state: 'not-applicable',
  },
  {
    what: 'power of the park',
    park: withPlot({}, { supplies: { electricity: { connection: 'present', free: 14.4 } } }),
    needs: { power: 3 },
    need: 'power',
    state: 'fits',
    have: 14.4,
  },
  {
    what: 'power not yet connected',
    park: withPlot({}, { supplies: { electricity: { connection: 'possible', free: 6 } } }),
    needs: { power: 3 },
    need: 'power',
    state: 'fits',
    note: 'possible',
  },
  {
    what: 'too little power',
    park: withPlot({}, { supplies: { electricity: { free: 1.5 } } }),
    needs: { power: 3 },
    need: 'power',
    state: 'short',
    have: 1.5,
    lack: 0.5,
  },
  {
    what: 'no power at all',
    park: withPlot({}, { supplies: { electricity: { connection: 'absent', free: 'NA' } } }),
    needs: { power: 3 },
    need: 'power',
    state: 'short',
    have: 0,
    lack: 1,
    note: 'absent',
  },
  {
    what: 'silent about power',
    park: withPlot({}, { supplies: { electricity: { connection: 'present' } } }),
    needs: { power: 3 },
    need: 'power',
    state: 'not-published',
  },
  {
    what: 'a building has power of its own',
    park: made({
      buildings: [building({ floor: 900, powerKw: 400 })],
      tellsPlots: true,
      supplies: { electricity: { free: 14.4 } },
    }),
    needs: { power: 3 },
    need: 'power',
    state: 'short',
    have: 0.4,
  },
  {
    what: 'gas at the boundary',
    park: withPlot({ at: ['gas'] }),
    needs: { gas: 'yes' },
    need: 'gas',
    state: 'fits',
    note: 'at-boundary',
  },
  {
    what: 'gas not brought to the plot',
    park: withPlot({ without: ['gas'] }, { supplies: { gas: { connection: 'present', free: 9 } } }),
    needs: { gas: 'yes' },
    need: 'gas',
    state: 'short',
    lack: 1,
    note: 'off-boundary',
  },
  {
    what: 'gas can be connected',
    park: withPlot({ without: ['gas'] }, { supplies: { gas: { connection: 'possible' } } }),
    needs: { gas: 'yes' },
    need: 'gas',
    state: 'fits',
    note: 'possible',
  },
  {
    what: 'gas in the park',
    park: withPlot({}, { supplies: { gas: { connection: 'present' } } }),
    needs: { gas: 'yes' },
    need: 'gas',
    state: 'fits',
    note: 'in-park',
  },
  {
    what: 'no gas',
    park: withPlot({}, { supplies: { gas: { connection: 'absent' } } }),
    needs: { gas: 500 },
    need: 'gas',
    state: 'short',
    lack: 1,
    note: 'absent',
  },
  {
    what: 'silent about gas',
    park: withPlot({}),
    needs: { gas: 'yes' },
    need: 'gas',
    state: 'not-published',
  },
  {
    what: 'heat does not apply',
    park: withPlot({}, { supplies: { heat: { connection: 'NA' } } }),
    needs: { heat: 'yes' },
    need: 'heat',
    state: 'not-applicable',
  },
  {
    what: 'enough gas',
    park: withPlot({ at: ['gas'] }, { supplies: { gas: { free: 4200 } } }),
    needs: { gas: 500 },
    need: 'gas',
    state: 'fits',
    have: 4200,
    note: 'at-boundary',
  },
  {
    what: 'too little sewage',
    park: withPlot({ at: ['sewage'] }, { supplies: { sewage: { free: 25 } } }),
    needs: { sewage: 100 },
    need: 'sewage',
    state: 'short',
    have: 25,
    lack: 0.75,
  },
  {
    what: 'internet at the boundary, its speed unsaid',
    park: withPlot({ at: ['internet'] }),
    needs: { internet: 100 },
    need: 'internet',
    state: 'not-published',
  },
  {
    what: 'enough water',
    park: withPlot({}, { supplies: { water: { connection: 'present', free: 90 } } }),
    needs: { water: 90 },
    need: 'water',
    state: 'fits',
    have: 90,
    note: 'in-park',
  },
  {
    what: 'a railway at the boundary',
    park: withPlot({ at: ['rail'] }, { km: { rail: 0.4 } }),
    needs: { rail: 0 },
    need: 'rail',
    state: 'fits',
    have: 0,
    note: 'at-boundary',
  },
  {
    what: 'a railway too far away',
    park: withPlot({}, { km: { rail: 22 } }),
    needs: { rail: 5.5 },
    need: 'rail',
    state: 'short',
    have: 22,
    lack: 0.75,
  },
  {
    what: 'no railway to measure to',
    park: withPlot({}, { km: { rail: 'NA' } }),
    needs: { rail: 5 },
    need: 'rail',
    state: 'not-applicable',
    lack: 1,
  },
  ...(['gas', 'heat', 'water', 'sewage', 'internet'] as const).flatMap((need): Case[] => [
    {
      what: 'as much as is needed',
      park: withPlot({ at: [need] }, { supplies: { [need]: { free: 40 } } }),
      needs: { [need]: 40 },
      need,
      state: 'fits',
      have: 40,
      note: 'at-boundary',
    },
    {
      what: 'half of what is needed',
      park: made({ supplies: { [need]: { connection: 'present', free: 20 } } }),
      needs: { [need]: 40 },
      need,
      state: 'short',
      have: 20,
      lack: 0.5,
    },
    { what: 'silent', park: made(), needs: { [need]: 40 }, need, state: 'not-published' },
  ]),
  ...(['rail', 'road', 'border', 'airport'] as const).flatMap((need): Case[] => [
    {
      what: 'near enough',
      park: withPlot({}, { km: { [need]: 5 } }),
      needs: { [need]: 5 },
      need,
      state: 'fits',
      have: 5,
    },
    {
      what: 'twice too far, at a site',
      park: made({ km: { [need]: 10 } }),
      needs: { [need]: 5 },
      need,
      state: 'short',
      have: 10,
      lack: 0.5,
    },
    { what: 'silent', park: made(), needs: { [need]: 5 }, need, state: 'not-published' },
  ]),
  {
    what: 'under the ceiling, on another basis',
    park: withPlot({ price: { ...som, amount: 3.5, basis: 'm2-month' } }),
    needs: { price: 42 },
    need: 'price',
    state: 'fits',
    have: 42,
  },
  {
    what: 'above the ceiling',
    park: withPlot({ price: som }),
    needs: { price: 21 },
    need: 'price',
    state: 'short',
    have: 42,
    lack: 0.5,
  },
  {
    what: 'another currency',
    park: withPlot({ price: som }),
    needs: { price: 1, currency: 'USD' },
    need: 'price',
    state: 'not-comparable',
    lack: 0,
  },
  {
    what: 'a single payment and a rent',
    park: withPlot({ price: { ...som, basis: 'once' } }),
    needs: { price: 1 },
    need: 'price',
    state: 'not-comparable',
    lack: 0,
  },
  {
    what: 'silent about the price',
    park: withPlot({}),
    needs: { price: 50 },
    need: 'price',
    state: 'not-published',
  },
];

describe('one need', () => {
  it.each(CASES)('$need: $what', ({ park, needs, need, state, have, lack, note }) => {
    const found = finding(park, needs, need);
    expect(found.state).toBe(state);
    if (have !== undefined) expect(found.have).toBe(have);
    if (lack !== undefined) expect(found.lack).toBeCloseTo(lack, 9);
    expect(found.note).toBe(note ?? null);
  });

  it('of every kind is seen to fit, to fall short and to be silent', () => {
    for (const need of NEEDS.filter((one) => one !== 'floor')) {
      const states = CASES.filter((one) => one.need === need).map(({ state }) => state);
      expect(states, need).toEqual(expect.arrayContaining(['fits', 'short', 'not-published']));
    }
  });
});

test('prices convert only where it is exact', () => {
  expect(inBasis(3.5, 'm2-month', 'm2-year')).toBe(42);
  expect(inBasis(42, 'm2-year', 'ha-year')).toBe(420_000);
  expect(inBasis(420_000, 'ha-year', 'm2-month')).toBe(3.5);
  expect(inBasis(0.1, 'm2-month', 'm2-year')).toBe(1.2);
  for (const basis of BASIS_CODES) {
    expect(inBasis(7, basis, basis)).toBe(7);
    if (basis !== 'once') {
      expect(inBasis(7, basis, 'once')).toBeNull();
      expect(inBasis(7, 'once', basis)).toBeNull();
    }
  }
});

const keys = (group: readonly { readonly candidate: Candidate }[]): string[] =>
  group.map(({ candidate }) => candidate.key);

test('full matches, then near misses by what they lack, then what is not published', () => {
  const parks = [
    made({
      id: 'a',
      km: { rail: 22 },
      plots: [
        plot({ id: 'far', area: 6 }),
        plot({ id: 'far-reserved', area: 6, occupancy: 'reserved' }),
      ],
    }),
    made({ id: 'b', km: { rail: 6 }, plots: [plot({ id: 'near', area: 6 })] }),
    made({ id: 'c', plots: [plot({ id: 'silent' }), plot({ id: 'less-silent', area: 6 })] }),
    made({ id: 'd', km: { rail: 1 }, plots: [plot({ id: 'fits', area: 5 })] }),
    made({ id: 'e', km: { rail: 6 }, plots: [plot({ id: 'near-unmeasured' })] }),
    made({ id: 'f', km: { rail: 80 } }),
    made({ id: 'g', taken: { plots: 3, buildings: 2 }, tellsPlots: true }),
  ];
  const { full, near, unknown, taken } = match(
    candidatesOf(parks),
    parks,
    needing({ area: 5, rail: 5 }),
  );
  expect(keys(full)).toEqual(['d/fits']);
  expect(keys(near)).toEqual(['b/near', 'e/near-unmeasured', 'a/far', 'f', 'a/far-reserved']);
  expect(keys(unknown)).toEqual(['c/less-silent', 'c/silent']);
  expect(taken).toBe(5);
  expect(match(candidatesOf(parks), parks, needing({ kind: 'plot' })).taken).toBe(3);
  expect(match(candidatesOf(parks), parks, needing({ region: 'osh' })).taken).toBe(0);
});

test('filters cut the list; a site that is silent about both kinds passes either', () => {
  const parks = [
    made({ id: 'a', plots: [plot()], buildings: [building({ floor: 90 })] }),
    made({ id: 'b', region: null, regime: 'technopark' }),
    made({ id: 'c', buildings: [building()], region: 'osh' }),
  ];
  const shown = (needs: Partial<Needs>): string[] => {
    const { full, near, unknown } = match(candidatesOf(parks), parks, needing(needs));
    return [...keys(full), ...keys(near), ...keys(unknown)].sort();
  };
  expect(shown({})).toEqual(['a/1', 'a/building/b1', 'b', 'c', 'c/building/b1']);
  expect(shown({ kind: 'plot' })).toEqual(['a/1', 'b', 'c']);
  expect(shown({ kind: 'building' })).toEqual(['a/building/b1', 'b', 'c/building/b1']);
  expect(shown({ region: 'osh' })).toEqual(['c', 'c/building/b1']);
  expect(shown({ regime: 'technopark' })).toEqual(['b']);
});

describe('relaxing', () => {
  const parks = [
    made({
      id: 'a',
      km: { rail: 22 },
      plots: [plot({ id: '1', area: 6 }), plot({ id: '2', area: 7 })],
    }),
    made({ id: 'b', km: { rail: 9 }, plots: [plot({ area: 8 })] }),
    made({ id: 'c', km: { rail: 1 }, plots: [plot({ area: 4.5 })] }),
    made({ id: 'd', plots: [plot({ area: 9 })] }),
    made({ id: 'e', region: 'osh', km: { rail: 1 }, plots: [plot({ area: 9 })] }),
  ];
  const candidates = candidatesOf(parks);
  const fullAfter = (needs: Needs): number => match(candidates, parks, needs).full.length;

  it('names the need that brings most, to the loosest figure published', () => {
    const needs = needing({ area: 5, rail: 5, region: 'chuy' });
    expect(fullAfter(needs)).toBe(0);
    const relaxation = relaxationOf(candidates, needs);
    expect(relaxation).toEqual({ need: 'rail', to: 22, matches: 3 });
    if (relaxation) expect(fullAfter(relaxed(needs, relaxation))).toBe(3);
  });

  it('may be of a filter', () => {
    const needs = needing({ area: 5, rail: 5, region: 'talas' });
    expect(relaxationOf(candidates, needs)).toEqual({ need: 'region', to: null, matches: 1 });
  });

  it('is nothing where one need is not enough', () => {
    expect(relaxationOf(candidates, needing({ area: 50, rail: 0 }))).toBeNull();
    const reserved = [made({ plots: [plot({ occupancy: 'reserved' })] })];
    expect(relaxationOf(candidatesOf(reserved), NOTHING)).toBeNull();
  });
});

const told = (most: number) =>
  fc.option(fc.oneof(fc.integer({ min: 0, max: most }), fc.constant('NA' as const)), {
    nil: undefined,
  });
const supplied = fc.record(
  {
    connection: fc.constantFrom('present', 'possible', 'absent', 'NA'),
    free: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant('NA' as const)),
  },
  { requiredKeys: [] },
);
const without = <Value extends object>(value: Value): Value =>
  JSON.parse(JSON.stringify(value)) as Value;
const anyPlot = fc
  .record({
    id: fc.constant('1'),
    occupancy: fc.option(fc.constantFrom('free', 'reserved', 'NA'), { nil: undefined }),
    area: told(10),
    piece: told(10),
    price: fc.option(
      fc.record({
        amount: fc.integer({ min: 0, max: 50 }),
        currency: fc.constantFrom(...CURRENCY_CODES),
        basis: fc.constantFrom(...BASIS_CODES),
      }),
      { nil: undefined },
    ),
    at: fc.subarray(['gas', 'rail', 'water'] as const),
    without: fc.subarray(['heat', 'sewage', 'electricity'] as const),
  })
  .map((value) => without(value) as FinderPlot);
const anyPark = fc
  .record({
    km: fc.record({ rail: told(30), road: told(30), border: told(30), airport: told(30) }),
    supplies: fc.record(
      { electricity: supplied, gas: supplied, heat: supplied, water: supplied, sewage: supplied },
      { requiredKeys: [] },
    ),
    plots: fc.array(anyPlot, { maxLength: 2 }),
    region: fc.option(fc.constantFrom(...regions)),
  })
  .map((value) => made(without(value) as Partial<FinderPark>));
const figure = (most: number) =>
  fc.option(fc.integer({ min: 1, max: most * 100 }).map((value) => value / 100));
const supply = fc.option(
  fc.oneof(
    fc.constant('yes' as const),
    fc.integer({ min: 1, max: 2000 }).map((value) => value / 100),
  ),
);
const anyView = fc.record({
  sites: fc.constantFrom('real', 'examples'),
  kind: fc.option(fc.constantFrom('plot', 'building')),
  area: figure(10),
  piece: figure(10),
  floor: figure(10),
  power: figure(20),
  gas: supply,
  heat: supply,
  water: figure(20),
  sewage: supply,
  internet: supply,
  rail: figure(30),
  road: figure(30),
  border: figure(30),
  airport: figure(30),
  price: figure(50),
  currency: fc.constantFrom(...CURRENCY_CODES),
  basis: fc.constantFrom(...BASIS_CODES),
  region: fc.option(fc.constantFrom(...regions)),
  regime: fc.option(fc.constantFrom(...regimes)),
});

test('silence is neither a match nor a refusal, and everybody is in one group', () => {
  fc.assert(
    fc.property(fc.array(anyPark, { maxLength: 3 }), anyView, (parks, needs) => {
      const candidates = candidatesOf(parks);
      const { full, near, unknown } = match(candidates, parks, needs);
      for (const { findings, lack } of full) {
        expect(findings.every(({ state }) => state === 'fits')).toBe(true);
        expect(lack).toBe(0);
      }
      for (const { findings } of unknown) {
        const states = findings.map(({ state }) => state);
        expect(states).not.toContain('short');
        expect(states).not.toContain('not-applicable');
        expect(states.some((state) => state.startsWith('not-'))).toBe(true);
      }
      for (const { findings } of near) {
        const against = findings.filter(
          ({ state }) => state === 'short' || state === 'not-applicable',
        );
        expect(against.length).toBeGreaterThan(0);
        for (const { lack } of against) {
          expect(lack).toBeGreaterThan(0);
          expect(lack).toBeLessThanOrEqual(1);
        }
      }
      const lacks = near.map(({ lack }) => lack);
      expect(lacks).toEqual([...lacks].sort((one, other) => one - other));
      const shown = [...keys(full), ...keys(near), ...keys(unknown)];
      expect(new Set(shown).size).toBe(new Set(keys([...full, ...near, ...unknown])).size);
      expect(shown.length).toBeLessThanOrEqual(candidates.length);
    }),
  );
});

test('relaxing brings just what it promises', () => {
  fc.assert(
    fc.property(fc.array(anyPark, { maxLength: 4 }), anyView, (parks, needs) => {
      const candidates = candidatesOf(parks);
      if (match(candidates, parks, needs).full.length > 0) return;
      const relaxation = relaxationOf(candidates, needs);
      if (relaxation === null) return;
      const after = match(candidates, parks, relaxed(needs, relaxation));
      expect(after.full).toHaveLength(relaxation.matches);
    }),
  );
});

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(codec.read(codec.write(view))).toEqual({ view, ignored: [] });
    }),
  );
  expect(codec.write(codec.initial).toString()).toBe('');
  expect(codec.write({ ...codec.initial, area: 5, power: 3, gas: 'yes', rail: 5 }).toString()).toBe(
    'area=5&power=3&gas=yes&rail=5',
  );
});

test('what an address may not say is named and left out', () => {
  const query = new URLSearchParams(
    'area=-1&gas=maybe&rail=1e9&region=atlantis&price=5&price=6&sites=examples&x=<b>',
  );
  const { view, ignored } = codec.read(query);
  expect(view).toEqual({ ...codec.initial, price: 5, sites: 'examples' });
  expect(ignored.map(({ name }) => name)).toEqual(['area', 'gas', 'rail', 'region', 'price', 'x']);
  const hidden = finderCodec({ regions, regimes, examples: false });
  expect(hidden.read(query).view.sites).toBe('real');
  expect(hidden.read(query).ignored.map(({ name }) => name)).toContain('sites');
});
