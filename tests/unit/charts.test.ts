import { textIn } from '../../src/words/language.ts';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import { loadCatalog } from '../../src/engine/catalog/catalog.ts';
import { layOutBodyMatrix } from '../../src/site/charts/bodies/layout.ts';
import type { BodyMatrixWords } from '../../src/site/charts/bodies/words.ts';
import { bodyMatrixOf } from '../../src/site/charts/bodies/state.ts';
import { layOutDirectionBars } from '../../src/site/charts/directions/layout.ts';
import type { DirectionBarsWords } from '../../src/site/charts/directions/words.ts';
import { directionBarsOf } from '../../src/site/charts/directions/state.ts';
import { TOUCH, VARIANTS, type Variant } from '../../src/site/drawings/drawing.ts';
import { hatchOf } from '../../src/site/drawings/hatch.ts';
import { costMark } from '../../src/site/drawings/marks/cost-bar.ts';
import { rockId, rockOf } from '../../src/site/drawings/rock/patterns.ts';
import { layOutSchedule } from '../../src/site/charts/schedule/layout.ts';
import type { ScheduleWords } from '../../src/site/charts/schedule/words.ts';
import { scheduleOf } from '../../src/site/charts/schedule/state.ts';
import { layOutSection } from '../../src/site/charts/section/layout.ts';
import type { SectionWords } from '../../src/site/charts/section/words.ts';
import { sectionOf } from '../../src/site/charts/section/state.ts';
import { spread } from '../../src/site/drawings/spread.ts';
import { layOutSufficiency } from '../../src/site/charts/sufficiency/layout.ts';
import type { SufficiencyWords } from '../../src/site/charts/sufficiency/words.ts';
import { sufficiencyOf } from '../../src/site/charts/sufficiency/state.ts';
import { clipped, linesOf, widthOf } from '../../src/site/drawings/text.ts';
import { layOutTimeBar } from '../../src/site/drawings/time/bar.ts';
import { barClass } from '../../src/site/drawings/time/marks.ts';
import { stripOf } from '../../src/site/drawings/time/strip.ts';
import type {
  Cost,
  Direction,
  Measure,
  Programme,
  Schedule,
} from '../../src/engine/programme/model.ts';
import { programmeOf } from '../../src/engine/programme/programme.ts';
import { totalCost } from '../../src/engine/programme/totals.ts';

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const SCHEDULES: readonly Schedule[] = [
  { kind: 'years', from: 2026, to: 2028, printed: '2026–2028-жылдар' },
  { kind: 'years', from: 2030, to: 2030, printed: '2030-жыл' },
  { kind: 'yearly', printed: 'Жыл сайын' },
  { kind: 'ongoing', printed: 'Туруктуу негизде' },
  { kind: 'not-stated' },
];

const real = theProgramme();
const programmes = [
  real,
  madeUp([]),
  madeUp([[{ state: 'amount', amount: 1 }]]),
  madeUp([[]]),
  madeUp(Array.from({ length: 8 }, () => [{ state: 'zero' }, { state: 'not-stated' }])),
  madeUp(Array.from({ length: 40 }, (_, index) => [{ state: 'amount', amount: 1 + index }])),
  ...Array.from({ length: 80 }, (_, seed) => madeUp(randomCosts(seed + 1))),
];
const long = withLabels(real, 'Критикалык минералдар '.repeat(14).trim());
const unbroken = withLabels(real, 'ш'.repeat(300));

describe('the programme in section', () => {
  it('has layers whose thicknesses add up to the cost of the programme', () => {
    for (const programme of programmes) {
      const { layers, total } = sectionOf(programme);
      const thickness = layers.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(thickness).toBe(total);
      expect(total).toBe(totalCost(programme.measures));
    }
  });

  it('fills the core with its layers from the ground to the bottom', () => {
    for (const { core, layers } of sections(programmes.filter(hasMoney))) {
      const height = layers.reduce((sum, layer) => sum + layer.height, 0);
      expect(height).toBeCloseTo(core.height, 0);
    }
  });

  it('has a hairline between each measure and the next that has a cost', () => {
    const seams = sectionOf(madeUp([[amount(5), { state: 'zero' }, amount(7), amount(9)]]));
    expect(seams.layers.map((layer) => layer.seams)).toEqual([[5, 12]]);
  });

  it('never lets labels overlap, whatever the programme', () => {
    for (const { layers } of sections([...programmes, long, unbroken])) {
      const rows = layers.map(({ row }) => row);
      for (const [above, below] of pairs(rows)) {
        expect(below.y).toBeGreaterThanOrEqual(above.y + above.height - 0.05);
      }
    }
  });

  it('keeps every label and its link inside the drawing and large enough for a finger', () => {
    for (const { layers, height, width } of sections([...programmes, long])) {
      for (const { row } of layers) {
        expect(row.height).toBeGreaterThanOrEqual(TOUCH);
        expect(row.y).toBeGreaterThanOrEqual(0);
        expect(row.y + row.height).toBeLessThanOrEqual(height);
        expect(row.x + row.width).toBeLessThanOrEqual(width);
      }
    }
  });

  it('never lets the total under the core meet the last label', () => {
    for (const { layers, total } of sections([...programmes, long])) {
      const last = layers.at(-1)?.row;
      if (last) expect(total.y - total.size / 2).toBeGreaterThanOrEqual(last.y + last.height);
    }
  });

  it('draws one circle for each measure without a cost while there is room', () => {
    const programme = madeUp([[amount(3), { state: 'zero' }, { state: 'not-stated' }]]);
    for (const { layers } of sections([programme])) {
      expect(layers[0]?.circles.map(({ kind }) => kind).sort()).toEqual(['not-stated', 'zero']);
    }
  });

  it('counts the measures without a cost when there is no room for their circles', () => {
    const programme = madeUp([Array.from({ length: 12 }, (): Cost => ({ state: 'zero' }))]);
    for (const { layers } of sections([programme])) {
      expect(layers[0]?.circles).toHaveLength(1);
      expect(layers[0]?.times.map(({ lines }) => lines)).toEqual([['×12']]);
    }
  });
});

describe('where the money goes', () => {
  it('puts the costliest direction first', () => {
    const bars = directionBarsOf(madeUp([[amount(2)], [amount(9)], [{ state: 'zero' }]])).bars;
    expect(bars.map(({ direction }) => direction.number)).toEqual([2, 1, 3]);
  });

  it('draws bars as long as their costs, from zero on', () => {
    for (const variant of VARIANTS) {
      const { bars } = layOutDirectionBars(directionBarsOf(real), variant, words());
      const scales = bars.flatMap(({ bar, mark }) =>
        'width' in mark && bar.cost.state === 'amount' ? [mark.width / bar.cost.amount] : [],
      );
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 4);
    }
  });

  it('leaves room for every value after its bar', () => {
    for (const variant of VARIANTS) {
      const { bars, width } = layOutDirectionBars(directionBarsOf(real), variant, words());
      for (const { note } of bars) {
        expect(note.x + widthOf(note.lines.join(''), note)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('has shares that add up to the whole', () => {
    for (const programme of programmes.filter(hasMoney)) {
      const sum = directionBarsOf(programme).bars.reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });
});

describe('who answers for what', () => {
  it('draws circles whose areas are in proportion to the costs', () => {
    for (const variant of VARIANTS) {
      const { cells } = layOutBodyMatrix(bodyMatrixOf(real), variant, words());
      const ratios = cells.flatMap(({ cell, r }) =>
        cell.cost.state === 'amount' ? [(r * r) / cell.cost.amount] : [],
      );
      const most = Math.max(...ratios);
      expect(ratios.length).toBeGreaterThan(10);
      for (const ratio of ratios) expect(ratio / most).toBeGreaterThan(0.97);
    }
  });

  it('counts the measures of the programme that name each body', () => {
    const { bodies, cells } = bodyMatrixOf(real);
    for (const { body, count } of bodies) {
      const inCells = cells.filter((cell) => cell.body === body);
      expect(inCells.reduce((sum, { measures }) => sum + measures.length, 0)).toBe(count);
    }
  });

  it('links the same bodies in both drawings', () => {
    const [wide, narrow] = VARIANTS.map((variant) =>
      layOutBodyMatrix(bodyMatrixOf(real), variant, words()).bodies.map(({ often }) => often),
    );
    expect(wide).toEqual(narrow);
  });

  it('prints a number only where its circle is large enough', () => {
    for (const variant of VARIANTS) {
      for (const { text, r } of layOutBodyMatrix(bodyMatrixOf(real), variant, words()).cells) {
        if (text !== null) expect(widthOf(text, { size: 12, bold: true })).toBeLessThan(2 * r);
      }
    }
  });
});

describe('when', () => {
  it('draws one bar for each measure', () => {
    for (const programme of programmes) {
      for (const variant of VARIANTS) {
        const { rows } = layOutSchedule(scheduleOf(programme), variant, words());
        const bars = rows.flatMap((row) => row.bars);
        expect(bars).toHaveLength(programme.measures.length);
      }
    }
  });

  it('shows years outside the programme rather than hiding them', () => {
    const outside = withSchedule({ kind: 'years', from: 2023, to: 2033, printed: '2023–2033' });
    expect(scheduleOf(outside).years).toEqual([2023, 2024, ...YEARS, 2031, 2032, 2033]);
  });

  it('leaves out the column of unstated times when every time is stated', () => {
    const stated = withSchedule({ kind: 'ongoing', printed: 'Туруктуу негизде' });
    expect(layOutSchedule(scheduleOf(stated), 'wide', words()).notStated).toBeNull();
  });

  it('draws each kind of schedule in its own way, small and large', () => {
    const strips = SCHEDULES.map((schedule) => JSON.stringify(stripOf(schedule, YEARS)));
    const bars = SCHEDULES.map((schedule) => layOutTimeBar(schedule, YEARS, 'wide', 'сөз').outline);
    expect(new Set(strips).size).toBe(SCHEDULES.length);
    expect(new Set(bars).size).toBe(SCHEDULES.length);
  });

  it('keeps the words of a time bar inside the drawing', () => {
    for (const schedule of SCHEDULES) {
      for (const variant of VARIANTS) {
        for (const printed of ['2030-жыл', 'Жыл сайын, үчүнчү кварталдан баштап '.repeat(3)]) {
          const { text, width, height } = layOutTimeBar(schedule, YEARS, variant, printed);
          const widest = Math.max(...text.lines.map((line) => widthOf(line, text)));
          const left = text.anchor === 'end' ? text.x - widest : text.x;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + widest).toBeLessThanOrEqual(width);
          expect(text.y).toBeLessThan(height);
        }
      }
    }
  });
});

describe('is there enough', () => {
  it('sums each block by its columns and counts the blanks', () => {
    const { blocks } = sufficiencyOf(real);
    for (const { block, total } of blocks) {
      const values = real.measures.map(({ cells }) => cells[`${block}_total`].value);
      expect(total.blank).toBe(values.filter((value) => value === null).length);
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      expect(total.sum.state === 'amount' ? total.sum.amount : 0).toBe(sum);
    }
  });

  it('draws all columns on one scale', () => {
    for (const variant of VARIANTS) {
      const { cells, width } = layOutSufficiency(sufficiencyOf(real), variant, words());
      for (const { mark } of cells) {
        if (mark.kind === 'bar') expect(mark.box.x + mark.box.width).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('marks', () => {
  it('never show a zero and a blank alike', () => {
    expect(costMark({ state: 'zero' }, 9)).not.toEqual(costMark({ state: 'not-stated' }, 9));
    expect(barClass('zero')).not.toBe(barClass('not-stated'));
    const [zero, blank] = [
      sectionOf(madeUp([[{ state: 'zero' }]])),
      sectionOf(madeUp([[{ state: 'not-stated' }]])),
    ];
    expect(zero.layers[0]?.cost).not.toEqual(blank.layers[0]?.cost);
    expect(zero.layers[0]?.without).not.toEqual(blank.layers[0]?.without);
  });

  it('paint money only where an amount is stated', () => {
    expect(barClass('amount')).toContain('money');
    expect(barClass('zero')).not.toContain('money');
    expect(barClass('not-stated')).not.toContain('money');
  });

  it('measure a cost on the scale from zero to the greatest', () => {
    expect(costMark(amount(79_000), 158_000)).toEqual({ kind: 'bar', percent: 50 });
    expect(costMark(amount(5), 0)).toEqual({ kind: 'bar', percent: 0 });
  });

  it('give fifteen directions fifteen patterns, and ninety directions ninety rocks', () => {
    const rocks = Array.from({ length: 90 }, (_, index) => rockOf(index + 1));
    expect(new Set(rocks.slice(0, 15).map(({ lines }) => lines)).size).toBe(15);
    expect(new Set(rocks.map(({ tone, name }) => `${tone} ${name}`)).size).toBe(90);
  });

  it('give neighbouring directions different tones', () => {
    const tones = Array.from({ length: 30 }, (_, index) => rockOf(index + 1).tone);
    for (const [one, next] of pairs(tones)) expect(one).not.toBe(next);
  });

  it('keep the pattern of a direction by its number alone', () => {
    expect(rockOf(7)).toEqual(rockOf(7));
    expect(rockId('core-wide', 7)).not.toBe(rockId('core-narrow', 7));
  });

  it('hatch a box without leaving it', () => {
    const box = { x: 10, y: 20, width: 28, height: 12 };
    const places = hatchOf(box).match(/[\d.]+ [\d.]+/g) ?? [];
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) {
      const [x = 0, y = 0] = place.split(' ').map(Number);
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(x).toBeLessThanOrEqual(box.x + box.width);
      expect(y).toBeGreaterThanOrEqual(box.y);
      expect(y).toBeLessThanOrEqual(box.y + box.height);
    }
  });
});

describe('axes', () => {
  it('have ticks at whole millions only, and nothing but zero without money', () => {
    for (const [thousand, texts] of [
      [1_500, ['0', '1']],
      [400, ['0']],
    ] as const) {
      const [wide] = sections([madeUp([[amount(thousand)]])]);
      expect(wide?.ticks.map(({ text }) => text)).toEqual(texts);
    }
    const [none] = sections([madeUp([[{ state: 'zero' }]])]);
    expect(none?.ticks.map(({ text }) => text)).toEqual(['0']);
  });

  it('have room for large amounts left of the core', () => {
    for (const { core, ticks } of sections([madeUp([[amount(98_765_432_000)]])])) {
      const widest = Math.max(...ticks.map(({ text }) => widthOf(text, { size: 12 })));
      expect(core.x - 19).toBeGreaterThanOrEqual(widest);
    }
  });
});

describe('every chart', () => {
  it('is drawn from any programme without a broken number', () => {
    const seen = new WeakSet();
    for (const programme of [...programmes, long, unbroken]) {
      expect(broken(drawings(programme), seen)).toEqual([]);
    }
  });

  it('clips or wraps labels of 300 characters inside the drawing', () => {
    for (const programme of [long, unbroken]) {
      for (const variant of VARIANTS) {
        for (const { width, labels } of labelled(programme, variant)) {
          for (const label of labels) {
            const widest = Math.max(...label.lines.map((line) => widthOf(line, label)));
            const left = label.anchor === 'end' ? label.x - widest : label.x;
            expect(label.lines.length).toBeLessThanOrEqual(3);
            expect(label.lines.at(-1)).toMatch(/…$/);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left + widest).toBeLessThanOrEqual(width);
          }
        }
      }
    }
  });

  it('has links that never overlap in the narrow drawing', () => {
    const boxes = [
      layOutDirectionBars(directionBarsOf(real), 'narrow', words()).bars.map(({ row }) => row),
      layOutBodyMatrix(bodyMatrixOf(real), 'narrow', words()).bodies.map(({ target }) => target),
      layOutSchedule(scheduleOf(real), 'narrow', words()).rows.map(({ target }) => target),
    ];
    for (const chart of boxes) {
      for (const box of chart) expect(box.height).toBeGreaterThanOrEqual(TOUCH);
      for (const [above, below] of pairs(chart)) {
        expect(below.y).toBeGreaterThanOrEqual(above.y + above.height - 0.05);
      }
    }
  });
});

describe('placing labels', () => {
  it('leaves rows where they want to be if they have room', () => {
    const wanted = [10, 50, 90].map((centre) => ({ centre, height: 20 }));
    expect(spread(wanted, 0, 100)).toEqual([10, 50, 90]);
  });

  it('moves crowded rows apart by the same amount to both sides', () => {
    const wanted = [50, 50, 50].map((centre) => ({ centre, height: 24 }));
    expect(spread(wanted, 0, 100)).toEqual([26, 50, 74]);
  });

  it('keeps rows between the ends', () => {
    const wanted = [0, 0, 100].map((centre) => ({ centre, height: 24 }));
    expect(spread(wanted, 0, 100)).toEqual([12, 36, 88]);
  });
});

describe('setting text', () => {
  it('breaks lines between words and clips the last one', () => {
    const room = { size: 14, width: 120, lines: 2 };
    const lines = linesOf('Аялдардын экономикалык мүмкүнчүлүктөрүн кеңейтүү', room);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Аялдардын');
    for (const line of lines) expect(widthOf(line, room)).toBeLessThanOrEqual(room.width);
  });

  it('leaves a text that fits as it is', () => {
    expect(linesOf('Кластерлер', { size: 14, width: 120, lines: 2 })).toEqual(['Кластерлер']);
    expect(clipped('ФМ', { size: 14, width: 40 })).toBe('ФМ');
  });

  it('never loops on a place too narrow for a letter', () => {
    expect(linesOf('Өнөктөштүк', { size: 14, width: 0, lines: 3 })).toHaveLength(3);
  });
});

type AllWords = SectionWords &
  DirectionBarsWords &
  BodyMatrixWords &
  ScheduleWords &
  SufficiencyWords;

function words(): AllWords {
  const million = (thousand: number) => (thousand / 1000).toFixed(1);
  return {
    label: ({ short }: Direction) => textIn(short, 'ky'),
    million,
    tick: (thousand) => String(thousand / 1000),
    axisUnit: 'млн',
    zero: '0',
    notStated: 'көрсөтүлгөн эмес',
    total: '773,7 млн сом',
    share: (share) => `${(share * 100).toFixed(1)} %`,
    measures: (count) => `${count} чара`,
    name: () => 'Шилтеме',
    body: ({ abbreviation }) => textIn(abbreviation, 'ky'),
    abbreviation: ({ abbreviation }) => textIn(abbreviation, 'ky'),
    count: String,
    countHead: 'чара',
    whole: (thousand) => String(Math.round(thousand / 1000)),
    cell: () => 'тегерек',
    bar: ({ title }) => textIn(title, 'ky'),
    block: (block) => block,
    column: (part) => part,
    exact: String,
    unit: 'миң сом',
  };
}

function drawings(programme: Programme): unknown[] {
  return VARIANTS.flatMap((variant) => [
    layOutSection(sectionOf(programme), variant, words()),
    layOutDirectionBars(directionBarsOf(programme), variant, words()),
    layOutBodyMatrix(bodyMatrixOf(programme), variant, words()),
    layOutSchedule(scheduleOf(programme), variant, words()),
    layOutSufficiency(sufficiencyOf(programme), variant, words()),
    ...SCHEDULES.map((schedule) => layOutTimeBar(schedule, YEARS, variant, 'Жыл сайын')),
    ...SCHEDULES.map((schedule) => stripOf(schedule, [])),
  ]);
}

/** The labels of the directions in each chart that has them, with the chart's width. */
function labelled(programme: Programme, variant: Variant) {
  const matrix = layOutBodyMatrix(bodyMatrixOf(programme), variant, words());
  const names = variant === 'wide' ? matrix.directions : matrix.key.filter(({ bold }) => !bold);
  const charts = [
    layOutSection(sectionOf(programme), variant, words()).layers,
    layOutDirectionBars(directionBarsOf(programme), variant, words()).bars,
    layOutSchedule(scheduleOf(programme), variant, words()).rows,
    names.map((label) => ({ label })),
  ];
  const widths = [variant === 'wide' ? 520 : 350, matrix.width, matrix.width, matrix.width];
  return charts.map((chart, index) => ({
    width: widths[index] ?? 0,
    labels: chart.map(({ label }) => label),
  }));
}

function sections(some: readonly Programme[]) {
  return some.flatMap((programme) =>
    VARIANTS.map((variant) => layOutSection(sectionOf(programme), variant, words())),
  );
}

/** Every number that is none, and every path that has such a number in it; each object once. */
function broken(value: unknown, seen = new WeakSet()): unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  if (typeof value === 'string') return /NaN|Infinity|undefined/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((part) => broken(part, seen));
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((item, index): [Item, Item][] => {
    const before = items[index - 1];
    return before === undefined ? [] : [[before, item]];
  });
}

function theProgramme(): Programme {
  const loaded = loadCatalog(readDataFiles('data', 'seeds'));
  if (!loaded.ok) throw new Error('The data of the portal is not in order');
  return programmeOf(loaded.catalog);
}

function amount(thousand: number): Cost {
  return { state: 'amount', amount: thousand };
}

function hasMoney({ measures }: Programme): boolean {
  return totalCost(measures) > 0;
}

/** A programme with one direction for each list of costs. */
function madeUp(costs: readonly (readonly Cost[])[]): Programme {
  const [direction] = real.directions;
  const [measure] = real.measures;
  if (!direction || !measure) throw new Error('The programme is empty');
  const directions = costs.map((some, index): Direction => ({
    ...direction,
    id: String(index + 1),
    number: index + 1,
    measures: some.map((cost, place): Measure => ({
      ...measure,
      id: `${index + 1}-${place + 1}`,
      directionId: String(index + 1),
      cost,
      schedule: SCHEDULES[(index + place) % SCHEDULES.length] ?? { kind: 'not-stated' },
    })),
  }));
  return { ...real, directions, measures: directions.flatMap(({ measures }) => measures) };
}

function withLabels(programme: Programme, label: string): Programme {
  const short = { ky: label, ru: label, en: label };
  return {
    ...programme,
    directions: programme.directions.map((direction) => ({ ...direction, short })),
  };
}

function withSchedule(schedule: Schedule): Programme {
  const made = madeUp([[amount(1)]]);
  const measures = made.measures.map((measure) => ({ ...measure, schedule }));
  return { ...made, measures, directions: made.directions.map((one) => ({ ...one, measures })) };
}

/** Up to forty directions with costs of very different sizes; the same ones for a seed. */
function randomCosts(seed: number): Cost[][] {
  let state = seed * 2_654_435_761;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 1 + next(40) }, () =>
    Array.from({ length: 1 + next(9) }, (): Cost => {
      const kind = next(4);
      if (kind === 0) return { state: 'zero' };
      if (kind === 1) return { state: 'not-stated' };
      return amount(1 + next(10 ** (1 + next(6))));
    }),
  );
}
