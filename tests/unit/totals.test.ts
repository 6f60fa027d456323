import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bodyMatrixOf } from '../../src/site/charts/bodies/state.ts';
import { directionBarsOf } from '../../src/site/charts/directions/state.ts';
import { sectionOf } from '../../src/site/charts/section/state.ts';
import { portal } from '../../src/site/portal.ts';
import type { Cost, Measure, Programme } from '../../src/engine/programme/model.ts';
import {
  amountOf,
  blockTotals,
  byMeasuresNamed,
  cellTotals,
  costOf,
  countWithoutCost,
  directionsByCost,
  directionsMakingUp,
  measuresNaming,
  responsibleBodies,
  runningToTheEnd,
  shareOf,
  totalCost,
  yearsOf,
} from '../../src/engine/programme/totals.ts';
import { toCsv } from '../../src/engine/publish/csv.ts';
import { columnTotal, type Dataset } from '../../src/engine/publish/dataset.ts';
import { publishedDatasets } from '../../src/engine/publish/published.ts';
import { CELLS } from '../../src/engine/schema/costs.ts';

const { catalog, programme } = portal;
const published = publishedDatasets(portal);

const empty: Programme = { ...programme, measures: [], directions: [], irregularities: [] };

/** A programme with one direction and one measure, of this cost. */
function single(cost: Cost): Programme {
  const [measure, direction] = [programme.measures[0], programme.directions[0]];
  if (!measure || !direction) throw new Error('The programme is empty');
  const measures: Measure[] = [{ ...measure, directionId: direction.id, cost }];
  return { ...programme, measures, directions: [{ ...direction, measures }] };
}

function dataset(name: string): Dataset {
  const found = published.find((one) => one.name === name);
  if (!found) throw new Error(`No dataset ${name}`);
  return found;
}

function parsed(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('the programme as it is', () => {
  const { measures, directions } = programme;

  it('costs as much as its parts: measures, directions, cells of the data, the published file', () => {
    const cells = parsed(readFileSync('data/programme/costs.csv', 'utf8'));
    const files = parsed(toCsv(dataset('measures')));
    const parts = {
      measures: sum(measures.map(({ cost }) => amountOf(cost))),
      directions: sum(directions.map((direction) => totalCost(direction.measures))),
      cells: cellTotals(programme).b1_total,
      data: sum(cells.map((row) => Number(row['b1_total']))),
      file: sum(files.map((row) => Number(row['cost']))),
      column: columnTotal(dataset('measures'), 'cost'),
    };
    expect(new Set(Object.values(parts)).size, JSON.stringify(parts)).toBe(1);
    expect(parts.measures).toBeGreaterThan(0);
  });

  it('has each measure in exactly one direction', () => {
    const ids = directions.flatMap((direction) => direction.measures.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
  });

  it('has in each cell the sum of the column, an empty cell adding nothing', () => {
    const rows = parsed(toCsv(dataset('costs')));
    const totals = cellTotals(programme);
    for (const cell of CELLS) {
      expect(totals[cell], cell).toBe(sum(rows.map((row) => Number(row[cell]))));
    }
    const blocks = blockTotals(programme);
    expect(blocks.flatMap(({ columns }) => columns.map(({ amount }) => amount))).toEqual(
      CELLS.map((cell) => totals[cell]),
    );
    expect(totals.b1_total - totals.b2_total).toBe(totals.b3_total);
  });

  it('never has the cost of its measures added up over bodies', () => {
    const overBodies = sum(
      programme.bodies.map((body) => totalCost(measuresNaming(programme, body))),
    );
    const overNamed = sum(
      responsibleBodies(programme).map((body) => totalCost(measuresNaming(programme, body))),
    );
    expect(overNamed).toBeGreaterThan(totalCost(measures));
    const figures = new Set(
      [
        cellTotals(programme),
        blockTotals(programme),
        bodyMatrixOf(programme),
        directionBarsOf(programme),
        sectionOf(programme),
        published.map((one) => Object.keys(one.fields).map((field) => columnTotal(one, field))),
      ].flatMap((part) => numbersIn(part)),
    );
    expect(figures.has(totalCost(measures))).toBe(true);
    expect([figures.has(overBodies), figures.has(overNamed)]).toEqual([false, false]);
    for (const name of ['bodies', 'measure-bodies']) {
      const money = Object.entries(dataset(name).fields).filter(
        ([, { unit }]) => unit === 'thousand-som',
      );
      expect(money).toEqual([]);
    }
  });

  it('is made up by the fewest largest directions', () => {
    const total = totalCost(measures);
    const amounts = directions
      .map((direction) => totalCost(direction.measures))
      .toSorted((a, b) => b - a);
    for (const share of [0.01, 0.25, 0.5, 0.75, 0.8, 0.9, 1]) {
      const largest = directionsMakingUp(programme, share);
      const reached = totalCost(largest.flatMap((direction) => direction.measures));
      expect(reached, `${share}`).toBeGreaterThanOrEqual(share * total);
      expect(reached).toBe(sum(amounts.slice(0, largest.length)));
      expect(sum(amounts.slice(0, largest.length - 1)), `${share}`).toBeLessThan(share * total);
    }
    expect(directionsMakingUp(programme, 0)).toEqual([]);
  });

  it('lists directions by cost and bodies by measures, equal ones in the order of the source', () => {
    const byCost = directionsByCost(programme);
    for (const [index, one] of byCost.entries()) {
      const next = byCost[index + 1];
      if (next === undefined) continue;
      const step = totalCost(one.measures) - totalCost(next.measures);
      expect(step > 0 || (step === 0 && one.number < next.number), one.id).toBe(true);
    }
    const counts = byMeasuresNamed(programme, programme.bodies).map(
      (body) => measuresNaming(programme, body).length,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(sum(counts)).toBe(catalog.tables['measure-bodies'].length);
  });
});

/** Every number anywhere in a value. Measures and bodies within are not looked into twice. */
function numbersIn(value: unknown, seen = new Set<unknown>()): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((part: unknown) => numbersIn(part, seen));
}

describe('costs together', () => {
  const [measure] = programme.measures;
  if (!measure) throw new Error('The programme is empty');
  const of = (...costs: Cost[]): Measure[] => costs.map((cost) => ({ ...measure, cost }));
  const zero: Cost = { state: 'zero' };
  const none: Cost = { state: 'not-stated' };
  const some: Cost = { state: 'amount', amount: 7 };

  it('are an amount as soon as one is stated', () => {
    expect(costOf(of(zero, some, none, some))).toEqual({ state: 'amount', amount: 14 });
  });

  it('are a stated zero when no amount but a zero is stated', () => {
    expect(costOf(of(none, zero))).toEqual({ state: 'zero' });
  });

  it('are not stated when none is', () => {
    expect(costOf(of(none, none))).toEqual({ state: 'not-stated' });
    expect(costOf([])).toEqual({ state: 'not-stated' });
  });

  it('count zeros and blanks as measures without a cost', () => {
    expect(countWithoutCost(of(zero, none, some))).toBe(2);
  });
});

describe('a small programme', () => {
  it('without measures has zeros, not errors', () => {
    expect(totalCost(empty.measures)).toBe(0);
    expect(countWithoutCost(empty.measures)).toBe(0);
    expect(directionsByCost(empty)).toEqual([]);
    expect(directionsMakingUp(empty, 0.8)).toEqual([]);
    expect(runningToTheEnd(empty)).toEqual([]);
    expect(Object.values(cellTotals(empty))).toEqual(CELLS.map(() => 0));
    expect(shareOf(0, 0)).toBe(0);
    expect(byMeasuresNamed(empty, empty.bodies)).toEqual(empty.bodies);
  });

  it('of one measure is that measure', () => {
    const one = single({ state: 'amount', amount: 5 });
    expect(totalCost(one.measures)).toBe(5);
    expect(directionsMakingUp(one, 0.01)).toEqual(one.directions);
    expect(shareOf(5, 5)).toBe(1);
  });

  it('of one measure without an amount names no largest direction', () => {
    for (const state of ['zero', 'not-stated'] as const) {
      const one = single({ state });
      expect(totalCost(one.measures)).toBe(0);
      expect(countWithoutCost(one.measures)).toBe(1);
      expect(directionsMakingUp(one, 0.8)).toEqual([]);
    }
  });

  it('runs in the years stated, in all its years, or in none', () => {
    const { years } = programme;
    const [measure] = programme.measures;
    if (!measure) throw new Error('The programme is empty');
    const printed = '';
    expect(
      yearsOf(
        { ...measure, schedule: { kind: 'years', from: 2026, to: 2028, printed } },
        programme,
      ),
    ).toEqual({
      from: 2026,
      to: 2028,
    });
    expect(yearsOf({ ...measure, schedule: { kind: 'yearly', printed } }, programme)).toEqual(
      years,
    );
    expect(yearsOf({ ...measure, schedule: { kind: 'ongoing', printed } }, programme)).toEqual(
      years,
    );
    expect(yearsOf({ ...measure, schedule: { kind: 'not-stated' } }, programme)).toBeNull();
  });
});
