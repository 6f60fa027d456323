import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { geoArea, geoContains, geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { layOutCapacity } from '../../src/site/drawings/capacity/layout.ts';
import { capacityOf, type CapacityState } from '../../src/site/drawings/capacity/state.ts';
import {
  captions,
  freeText,
  silence,
  type CapacityWords,
} from '../../src/site/drawings/capacity/words.ts';
import { VARIANTS, TOUCH, type Box, type PlacedText } from '../../src/site/drawings/drawing.ts';
import { LOCATOR, layOutLocator } from '../../src/site/drawings/locator/layout.ts';
import { layOutCountryMap } from '../../src/site/charts/map/layout.ts';
import { countryOn } from '../../src/site/drawings/country/outline.ts';
import type { CountryMapWords } from '../../src/site/charts/map/words.ts';
import { EARTH } from '../../src/site/drawings/country/projection.ts';
import {
  MAP_REGIONS,
  drawnRegions,
  regionOutlines,
} from '../../src/site/drawings/country/regions.ts';
import { countryMapOf } from '../../src/site/charts/map/state.ts';
import {
  holds,
  isInside,
  lineOf,
  meet,
  simplified,
  type Point,
} from '../../src/site/drawings/plane.ts';
import { layOutMeter } from '../../src/site/drawings/requirement-meter/layout.ts';
import { layOutSitePlan, type PlacedPlan } from '../../src/site/drawings/site-plan/layout.ts';
import { PLOT_CLASSES, boxOfText } from '../../src/site/drawings/site-plan/plots.ts';
import type { SitePlanWords } from '../../src/site/drawings/site-plan/words.ts';
import { PLOT_STATES, sitePlanOf } from '../../src/site/drawings/site-plan/state.ts';
import { widthOf } from '../../src/site/drawings/text.ts';
import type { Outcome, Park, Plot, Polygon, Utility } from '../../src/engine/parks/model.ts';
import { NOT_APPLICABLE } from '../../src/engine/schema/field.ts';
import { REGIONS, regionName } from '../../src/engine/schema/park-codes.ts';
import { factsAt, madePark, madePlot, madeUtility, rectangle } from './park-fixture.ts';

describe('the outlines of regions', () => {
  it('are one for each region of the codes', () => {
    expect(regionOutlines().map(({ region }) => region)).toEqual(Object.keys(REGIONS));
    for (const { rings } of regionOutlines()) expect(rings[0]?.length).toBeGreaterThan(10);
  });

  it('are closed, and turn the way d3-geo takes the inside', () => {
    for (const { rings } of regionOutlines()) {
      for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
      expect(geoArea(geometry(rings))).toBeLessThan(0.01);
    }
  });

  it('hold the towns they should', () => {
    const towns: Readonly<Record<string, [number, number]>> = {
      batken: [70.82, 40.06],
      bishkek: [74.6, 42.87],
      chuy: [75.3, 42.83],
      'jalal-abad': [73.0, 41.1],
      naryn: [76.0, 41.43],
      osh: [73.35, 39.75],
      talas: [72.24, 42.52],
      'ysyk-kol': [78.4, 42.3],
    };
    for (const { region, rings } of regionOutlines()) {
      const holding = MAP_REGIONS.filter((one) =>
        geoContains(geometry(rings), towns[one] ?? [0, 0]),
      );
      expect(holding).toEqual([region]);
    }
  });

  it('come with their provenance and are light', () => {
    const provenance = readFileSync(`data/map/SOURCE.md`, 'utf8');
    const data = readFileSync(`data/map/regions.topojson`);
    expect(provenance).toContain('Natural Earth');
    expect(provenance).toMatch(/public domain/i);
    expect(provenance).toMatch(/not authoritative/i);
    expect(provenance).toContain(createHash('sha256').update(data).digest('hex'));
    expect(statSync(`data/map/regions.topojson`).size).toBeLessThan(15_000);
  });

  it('leave no gaps between neighbours when simplified', () => {
    const { at } = countryOn({ x: 0, y: 0, width: 350, height: 180 });
    const { regions, between } = drawnRegions(at, 1);
    for (const border of between) {
      for (const point of border) {
        const sharing = regions.filter(({ rings }) =>
          rings.some((ring) => ring.some(([x, y]) => x === point[0] && y === point[1])),
        );
        expect(sharing.length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('the map of the country', () => {
  const parks = [
    madePark({ id: 'a', region: 'chuy' }),
    madePark({ id: 'b', region: 'chuy', facts: factsAt(74.5, 42.8, true) }),
    madePark({ id: 'c', region: 'osh', facts: factsAt(72.8, 40.5) }),
    madePark({ id: 'd' }),
    madePark({ id: 'e', sample: true, region: 'naryn', facts: factsAt(76, 41.4) }),
  ];

  it('counts every real site once, and no sample', () => {
    const { regions, elsewhere } = countryMapOf(parks);
    const sum = regions.reduce((all, { count }) => all + count, 0);
    expect(sum + elsewhere).toBe(parks.filter(({ sample }) => !sample).length);
    expect(elsewhere).toBe(1);
    expect(regions.find(({ region }) => region === 'naryn')?.count).toBe(0);
  });

  it('draws samples only when asked to, and in a mark of their own', () => {
    for (const variant of VARIANTS) {
      const state = countryMapOf(parks);
      expect(layOutCountryMap(state, variant, mapWords(), false).samples).toEqual([]);
      const { samples, markers } = layOutCountryMap(state, variant, mapWords(), true);
      expect(samples.map(({ marker }) => marker.park.id)).toEqual(['e']);
      expect(samples.every(({ halo }) => halo !== '')).toBe(true);
      expect(markers.every(({ halo }) => halo === '')).toBe(true);
    }
  });

  it('tells parks that operate or have free plots from others', () => {
    const free = madePlot({ id: '1', occupancy: 'free' });
    const state = countryMapOf([
      ...parks,
      madePark({ id: 'f', facts: factsAt(71, 42), plots: [free] }),
    ]);
    expect(state.markers.map(({ park, solid }) => [park.id, solid])).toEqual([
      ['b', true],
      ['c', false],
      ['f', true],
    ]);
  });

  it('puts a park without coordinates in the middle of its boundary', () => {
    const [marker] = countryMapOf([
      madePark({ id: 'g', boundary: rectangle(0, 0, 500, 300) }),
    ]).markers;
    expect(marker?.place[0]).toBeCloseTo(74.203, 2);
    expect(marker?.place[1]).toBeCloseTo(42.851, 2);
  });

  it('stays inside its frame with all its words, whatever the language and however many parks', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      madePark({
        id: `p${index}`,
        region: MAP_REGIONS[index % 8] ?? null,
        facts: factsAt(69.3 + ((index * 7) % 110) / 10, 39.3 + ((index * 13) % 39) / 10),
      }),
    );
    for (const list of [[], parks, many]) {
      for (const variant of VARIANTS) {
        const placed = layOutCountryMap(
          countryMapOf(list),
          variant,
          mapWords('Ж'.repeat(40)),
          true,
        );
        const frame = { x: -1, y: -1, width: placed.width + 2, height: placed.height + 2 };
        for (const path of [placed.land, placed.frontier, placed.between, placed.lakes]) {
          for (const point of pointsOf(path)) expect(isIn(frame, point)).toBe(true);
        }
        const texts = [
          ...placed.degrees,
          ...placed.neighbours,
          ...placed.regions.flatMap(({ count, name }) => [count, name]),
          ...(placed.elsewhere ? [placed.elsewhere.count, placed.elsewhere.name] : []),
          ...[...placed.markers, ...placed.samples].flatMap(({ name, detail }) =>
            [name, detail].filter((text) => text !== null),
          ),
        ];
        for (const text of texts) expect(holds(frame, boxOfText(text)), text.lines[0]).toBe(true);
      }
    }
  });

  it('has marks large enough for a finger and apart from each other', () => {
    for (const variant of VARIANTS) {
      const { regions } = layOutCountryMap(countryMapOf(parks), variant, mapWords(), false);
      for (const { target } of regions) {
        expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(TOUCH);
      }
      for (const [index, { target }] of regions.entries()) {
        for (const other of regions.slice(index + 1))
          expect(meet(target, other.target)).toBe(false);
      }
    }
  });

  it('is drawn without any park', () => {
    for (const variant of VARIANTS) {
      const placed = layOutCountryMap(countryMapOf([]), variant, mapWords(), true);
      expect(placed.regions).toHaveLength(8);
      expect(placed.markers).toEqual([]);
      expect(placed.elsewhere).toBeNull();
      expect(broken(placed)).toEqual([]);
    }
  });
});

describe('the locator', () => {
  it('shows the region of the park and a pin only where the place is published', () => {
    const silent = layOutLocator(madePark({ id: 'a', region: 'chuy' }));
    const stated = layOutLocator(madePark({ id: 'a', region: 'chuy', facts: factsAt(74, 42.7) }));
    const nowhere = layOutLocator(madePark({ id: 'a' }));
    expect(silent.region).not.toBe('');
    expect([silent.pin, nowhere.pin, nowhere.region]).toEqual(['', '', '']);
    expect(stated.pin).not.toBe('');
    for (const path of [silent.land, silent.region, stated.pin]) {
      for (const point of pointsOf(path))
        expect(isIn({ x: 0, y: 0, ...LOCATOR }, point)).toBe(true);
    }
  });

  it('rings a region too small to be seen', () => {
    expect(layOutLocator(madePark({ id: 'a', region: 'bishkek' })).ring).not.toBeNull();
    expect(layOutLocator(madePark({ id: 'a', region: 'batken' })).ring).toBeNull();
  });
});

describe('the site plan', () => {
  it('is true to scale within 2 %', () => {
    for (const park of Object.values(plans)) {
      for (const variant of VARIANTS) {
        const plan = layOutSitePlan(sitePlanOf(park), variant, planWords());
        expect(plan.bar?.length).toBeCloseTo((plan.bar?.metres ?? 0) * plan.scale, 6);
        for (const { of, outline } of plan.plots) {
          const drawn = pointsOf(outline);
          const ring = of.outline.coordinates[0] ?? [];
          for (const [index, place] of ring.slice(1).entries()) {
            const before = ring[index];
            const [from, to] = [drawn[index], drawn[index + 1]];
            if (!before || !from || !to) continue;
            const metres = geoDistance([...before], [...place]) * EARTH;
            const pixels = Math.hypot(to[0] - from[0], to[1] - from[1]);
            // A tenth of a pixel is the finest step of a path.
            expect(Math.abs(pixels / plan.scale - metres)).toBeLessThan(
              metres * 0.02 + 0.2 / plan.scale,
            );
          }
        }
      }
    }
  });

  it('has north up and east to the right', () => {
    const plan = layOutSitePlan(sitePlanOf(plans.row), 'wide', planWords());
    const [first, last] = [middleOf(plan, '1'), middleOf(plan, '5')];
    expect(last[0]).toBeGreaterThan(first[0]);
    expect(middleOf(plan, '6')[1]).toBeGreaterThan(first[1]);
  });

  it('keeps plots, boundary and texts inside the frame', () => {
    for (const park of Object.values(plans)) {
      for (const variant of VARIANTS) {
        const plan = layOutSitePlan(sitePlanOf(park), variant, planWords());
        const frame = { x: 0, y: 0, width: plan.width, height: plan.height };
        for (const path of [plan.boundary, ...plan.plots.map(({ outline }) => outline)]) {
          for (const point of pointsOf(path)) expect(isIn(frame, point)).toBe(true);
        }
        for (const text of textsOf(plan)) expect(holds(frame, boxOfText(text))).toBe(true);
        expect(broken(plan)).toEqual([]);
      }
    }
  });

  it('prints a number in or beside every plot, inside only where it fits', () => {
    for (const park of Object.values(plans)) {
      for (const variant of VARIANTS) {
        const { plots } = layOutSitePlan(sitePlanOf(park), variant, planWords());
        for (const { of, texts, inside, outline } of plots) {
          expect(texts[0]?.lines).toEqual([of.plot.id]);
          if (!inside) continue;
          const ring = pointsOf(outline);
          for (const { x, y, lines, size, bold } of texts) {
            const half = Math.max(...lines.map((line) => widthOf(line, { size, bold }))) / 2;
            expect(isInside([x - half, y], [ring])).toBe(true);
            expect(isInside([x + half, y], [ring])).toBe(true);
          }
        }
      }
    }
  });

  it('puts the numbers of plots too small for them outside, apart from each other', () => {
    const plan = layOutSitePlan(sitePlanOf(plans.tiny), 'wide', planWords());
    const outside = plan.plots.filter(({ inside }) => !inside);
    expect(outside.length).toBeGreaterThan(1);
    const boxes = outside.flatMap(({ texts }) => texts.map(boxOfText));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
    }
  });

  it('brings a plot far away nearer, at the same scale, and says how far it is', () => {
    for (const park of [plans.far, plans.corridor]) {
      const plan = layOutSitePlan(sitePlanOf(park), 'wide', planWords());
      expect(plan.gaps).toHaveLength(1);
      const [metres = 0] = plan.gaps.map(({ text }) => Number(text.lines[0]));
      expect(metres).toBeGreaterThan(2350);
      expect(metres).toBeLessThan(2450);
      // Drawn to scale, the near plots would be a quarter of the width.
      expect(widthIn(plan, ['1', '2', '3'])).toBeGreaterThan(plan.width / 3);
      expect(plan.plots.every(({ inside }) => inside)).toBe(true);
    }
  });

  it('leaves a line out where the boundary itself leads to the far plot', () => {
    const [far] = layOutSitePlan(sitePlanOf(plans.far), 'wide', planWords()).gaps;
    const [corridor] = layOutSitePlan(sitePlanOf(plans.corridor), 'wide', planWords()).gaps;
    expect(far?.line).not.toBe('');
    expect(far?.frame).not.toBeNull();
    expect(corridor?.line).toBe('');
    expect(corridor?.frame).toBeNull();
  });

  it('moves nothing where all plots stand together', () => {
    const state = sitePlanOf(plans.row);
    expect(layOutSitePlan(state, 'wide', planWords()).gaps).toEqual([]);
  });

  it('never draws two states alike', () => {
    const classes = PLOT_STATES.map((state) => PLOT_CLASSES[state].area);
    expect(new Set(classes).size).toBe(PLOT_STATES.length);
    const css = readFileSync('src/site/drawings/park-charts.css', 'utf8');
    for (const one of classes) expect(css).toContain(`.${one} {`);
  });

  it('takes an occupancy that is not published or not applicable for unknown', () => {
    const { plots } = sitePlanOf({
      boundary: null,
      plots: OCCUPANCIES_STATED.map((occupancy, index) =>
        madePlot({ id: `${index}`, occupancy, geometry: rectangle(index * 100, 0, 90, 90) }),
      ),
    });
    expect(plots.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'leased']);
  });

  it('counts plots without an outline and says so', () => {
    const state = sitePlanOf(plans.tiny);
    expect(state.undrawn).toBe(1);
    expect(state.tallies.reduce((sum, { count }) => sum + count, 0)).toBe(plans.tiny.plots.length);
    for (const variant of VARIANTS) {
      expect(layOutSitePlan(state, variant, planWords()).undrawn?.lines.join(' ')).toContain('1');
    }
  });

  it('says that nothing is published rather than showing an empty place', () => {
    for (const variant of VARIANTS) {
      const plan = layOutSitePlan(sitePlanOf({ boundary: null, plots: [] }), variant, planWords());
      expect(plan.empty?.text.lines.join(' ')).toBe(planWords().empty);
      expect(plan.bar).toBeNull();
      expect(broken(plan)).toEqual([]);
    }
  });
});

describe('a capacity bar', () => {
  it('follows the published figures and says which one is computed', () => {
    expect(state({ total: 24, used: 9.6 }).capacity).toEqual({
      kind: 'measured',
      total: 24,
      used: 9.6,
      free: 14.4,
      unexplained: 0,
      computed: 'free',
    });
    expect(state({ total: 24, free: 14 }).capacity).toMatchObject({ used: 10, computed: 'used' });
    expect(state({ used: 9, free: 14 }).capacity).toMatchObject({ total: 23, computed: 'total' });
    expect(state({ total: 24, used: 4, free: 14 }).capacity).toMatchObject({
      unexplained: 6,
      computed: null,
    });
  });

  it('has spans that follow each other from end to end', () => {
    for (const one of Object.values(capacities)) {
      const { spans, required } = layOutCapacity(one);
      for (const [index, { from, to }] of spans.entries()) {
        expect(from).toBe(index ? spans[index - 1]?.to : 0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(100);
      }
      if (required !== null) expect(required).toBeLessThanOrEqual(100);
    }
  });

  it('puts the upright line at used + required free', () => {
    expect(layOutCapacity(state({ total: 24, used: 9.6 }, 4.8)).required).toBeCloseTo(60, 1);
    const lacking = layOutCapacity(state({ total: 24, used: 20 }, 6));
    expect(lacking.required).toBe(100);
    expect(lacking.spans.map(({ kind }) => kind)).toEqual(['used', 'free', 'lacking']);
    expect(lacking.spans[1]?.to).toBeCloseTo((24 / 26) * 100, 1);
  });

  it('draws each state of knowledge in its own way', () => {
    const drawn = Object.values(capacities).map((one) => {
      const { spans, open, required } = layOutCapacity(one);
      return JSON.stringify([spans.map(({ kind }) => kind), open, required !== null, silent(one)]);
    });
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('never paints as free what is not stated as free', () => {
    for (const [name, one] of Object.entries(capacities)) {
      const painted = layOutCapacity(one).spans.some(({ kind }) => kind === 'free');
      expect(painted, name).toBe(freeText(one, capacityWords()) !== null);
    }
  });

  it('prints every figure that is published or computed', () => {
    const { start, end } = captions(state({ used: 9, free: 14 }, 5), capacityWords());
    expect(start).toBe('used 9');
    expect(end).toEqual(['required 5', 'total 23 (computed)']);
    expect(captions(state({ free: 14 }), capacityWords())).toEqual({
      start: 'no used',
      end: ['no total'],
    });
  });
});

describe('the strip of requirements', () => {
  const outcomes: readonly Outcome[] = ['met', 'not-met', 'not-published', 'not-applicable'];
  const results = [
    ...Array.from({ length: 16 }, (_, index) => `5.${index + 1}`),
    ...['6', '7', '8.1', '8.2', '9'],
    ...Array.from({ length: 8 }, (_, index) => `10.${index + 1}`),
    ...Array.from({ length: 11 }, (_, index) => `11.10/${index + 1}`),
  ].map((clause, index) => ({ clause, outcome: outcomes[index % 4] ?? 'met' }));

  it('has one mark for each requirement, in its order, none over another', () => {
    for (const room of [20, 120, 240, 560]) {
      const { marks, width, height } = layOutMeter(results, room);
      expect(marks.map(({ outcome }) => outcome)).toEqual(results.map(({ outcome }) => outcome));
      expect(width).toBeLessThanOrEqual(room);
      for (const [index, { box }] of marks.entries()) {
        expect(holds({ x: 0, y: 0, width, height }, box)).toBe(true);
        for (const other of marks.slice(index + 1)) expect(meet(box, other.box)).toBe(false);
      }
    }
  });

  it('tells the outcomes apart by shape, not by colour alone', () => {
    const { marks } = layOutMeter(results.slice(0, 4), 240);
    const shapes = marks.map(({ outcome, box, hatch }) => [
      box.height > 10 ? 'tall' : 'short',
      hatch !== '' ? 'hatched' : 'plain',
      outcome === 'not-applicable' ? 'hollow' : 'filled',
    ]);
    expect(new Set(shapes.map((shape) => shape.join())).size).toBe(4);
  });

  it('is drawn without requirements', () => {
    expect(broken(layOutMeter([], 240))).toEqual([]);
  });
});

describe('lines on a plane', () => {
  it('are simplified without moving their ends', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ];
    expect(simplified(line, 0.5)).toEqual([line[0], line[2], line[3]]);
  });

  it('do not drift when written as steps', () => {
    const line = Array.from({ length: 400 }, (_, index): Point => [index * 0.333, index * 0.777]);
    const last = pointsOf(lineOf(line, false)).at(-1) ?? [0, 0];
    expect(last[0]).toBeCloseTo(399 * 0.333, 0);
    expect(last[1]).toBeCloseTo(399 * 0.777, 0);
  });
});

const row = Array.from({ length: 10 }, (_, index) =>
  madePlot({
    id: `${index + 1}`,
    area: 4 + index / 10,
    occupancy: index % 3 ? 'free' : 'reserved',
    geometry: rectangle((index % 5) * 210, index < 5 ? 300 : 20, 190, 230, 6),
  }),
);

const OCCUPANCIES_STATED: readonly Plot['occupancy'][] = [null, NOT_APPLICABLE, 'leased'];

const three = row.slice(0, 3);
const faraway = madePlot({
  id: 'far',
  area: 3,
  occupancy: 'free',
  geometry: rectangle(610 + 2400, 300, 180, 180),
});

const plans = {
  row: madePark({ id: 'row', boundary: rectangle(-20, 0, 1100, 560), plots: row }),
  unbounded: madePark({ id: 'unbounded', plots: row }),
  bounded: madePark({ id: 'bounded', boundary: rectangle(0, 0, 400, 1200) }),
  far: madePark({ id: 'far', plots: [...three, faraway] }),
  corridor: madePark({ id: 'corridor', boundary: corridor(), plots: [...three, faraway] }),
  tiny: madePark({
    id: 'tiny',
    plots: [
      ...row,
      ...['a', 'b', 'c', 'd'].map((id, index) =>
        madePlot({
          id,
          occupancy: 'free',
          geometry: rectangle(1060 + (index % 2) * 30, 300 + (index > 1 ? 40 : 0), 11, 14),
        }),
      ),
      madePlot({ id: 'unseen' }),
    ],
  }),
} satisfies Record<string, Park>;

/** Two territories and a strip of land from one to the other. */
function corridor(): Polygon {
  const corner = (x: number, y: number) =>
    rectangle(x, y, 1, 1).coordinates[0]?.[0] ?? ([0, 0] as const);
  const ring = [
    corner(-20, 280),
    corner(640, 280),
    corner(640, 380),
    corner(2990, 380),
    corner(2990, 280),
    corner(3210, 280),
    corner(3210, 500),
    corner(2990, 500),
    corner(2990, 400),
    corner(640, 400),
    corner(640, 560),
    corner(-20, 560),
    corner(-20, 280),
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const capacities: Readonly<Record<string, CapacityState>> = {
  measured: state({ total: 24, used: 9.6 }),
  required: state({ total: 24, used: 9.6 }, 4.8),
  lacking: state({ total: 24, used: 20 }, 6),
  unexplained: state({ total: 24, used: 4, free: 14 }),
  freeOnly: state({ free: 14 }),
  freeRequired: state({ free: 14 }, 5),
  freeLacking: state({ free: 3 }, 5),
  totalOnly: state({ total: 24 }),
  usedOnly: state({ used: 9 }),
  absent: state({ connection: 'absent' }),
  silent: state({}),
  notApplicable: state({
    connection: NOT_APPLICABLE,
    total: NOT_APPLICABLE,
    used: NOT_APPLICABLE,
    free: NOT_APPLICABLE,
  }),
};

function state(utility: Partial<Utility>, required: number | null = null): CapacityState {
  return capacityOf(madeUtility(utility), required);
}

function silent(one: CapacityState): string | null {
  return freeText(one, capacityWords()) === null ? silence(one, capacityWords()) : null;
}

function capacityWords(): CapacityWords {
  return {
    amount: String,
    unit: 'MW',
    used: (amount) => `used ${amount}`,
    total: (amount) => `total ${amount}`,
    required: (amount) => `required ${amount}`,
    computed: 'computed',
    notPublished: (figure) => `no ${figure}`,
    unexplained: (amount) => `unexplained ${amount}`,
    nothing: 'nothing',
    absent: 'absent',
    notApplicable: 'not applicable',
  };
}

function mapWords(park = 'Сыноо паркы'): CountryMapWords {
  return {
    region: (region) => regionName(region, 'ky').replace(/ (облусу|шаары)$/, ''),
    count: String,
    regionName: ({ region, count }) => `${regionName(region, 'ky')}: ${count}`,
    elsewhere: 'облусу жарыяланган эмес',
    elsewhereName: 'облусу жарыяланган эмес: 3 аянт',
    park: () => park,
    detail: () => '31,4 га бош',
    parkName: () => park,
    neighbour: ({ id }) => id,
    degrees: (degrees) => `${degrees}°`,
  };
}

function planWords(): SitePlanWords {
  return {
    number: ({ id }) => id,
    area: (area) => (typeof area === 'number' ? `${area} га` : '— га'),
    name: ({ plot }) => plot.id,
    scale: (metres) => `${metres} м`,
    gap: (metres) => String(Math.round(metres)),
    north: 'Т',
    undrawn: (count) => `Чек арасы жарыяланбаган участоктор: ${count}`,
    empty: 'Чек арасы жарыяланган эмес',
  };
}

function geometry(rings: readonly (readonly Point[])[]) {
  return {
    type: 'Polygon' as const,
    coordinates: rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
  };
}

/** The places of a path of `M`, `l` and `z`. */
function pointsOf(path: string): Point[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, command, dx, dy]): Point => {
    [x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

function isIn(frame: Box, [x, y]: Point): boolean {
  return holds(
    { ...frame, width: frame.width, height: frame.height },
    { x, y, width: 0, height: 0 },
  );
}

function textsOf(plan: PlacedPlan): PlacedText[] {
  return [
    ...plan.plots.flatMap(({ texts }) => texts),
    ...plan.gaps.map(({ text }) => text),
    ...[plan.bar?.text, plan.arrow?.letter, plan.undrawn, plan.empty?.text].filter(
      (text) => text !== undefined && text !== null,
    ),
  ];
}

function middleOf(plan: PlacedPlan, id: string): Point {
  const text = plan.plots.find(({ of }) => of.plot.id === id)?.texts[0];
  return text ? [text.x, text.y] : [NaN, NaN];
}

function widthIn(plan: PlacedPlan, ids: readonly string[]): number {
  const places = plan.plots
    .filter(({ of }) => ids.includes(of.plot.id))
    .flatMap(({ outline }) => pointsOf(outline).map(([x]) => x));
  return Math.max(...places) - Math.min(...places);
}

/** Numbers that can't be drawn, wherever they are. */
function broken(placed: unknown): string[] {
  const text = JSON.stringify(placed, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value,
  );
  return text.match(/NaN|Infinity|undefined/g) ?? [];
}
