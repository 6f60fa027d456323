import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { translator } from '../../src/words/translate.ts';
import { PARK_ROWS, PLOT_ROWS } from '../../src/engine/parks/comparison-rows.ts';
import {
  betterOf,
  differ,
  GROUPS,
  type Cell,
  type Direction,
  type Row,
} from '../../src/engine/parks/comparison.ts';
import type { Park, Plot } from '../../src/engine/parks/model.ts';
import { portal } from '../../src/site/portal.ts';
import { NOT_APPLICABLE } from '../../src/engine/schema/field.ts';
import { isComparedId, MOST_COMPARED } from '../../src/site/tools/compare/compared.ts';
import { parkChoices, plotChoices } from '../../src/site/tools/compare/choices.ts';
import { comparisonFile, parkRows, plotRows } from '../../src/site/tools/compare/rows.ts';
import { idList, readComparison, writeComparison } from '../../src/site/tools/compare/view.ts';
import {
  AS_OF,
  facts,
  NA,
  park,
  plot,
  SILENT,
  silentPark,
  stated,
  utilities,
} from '../fixtures/complete-park.ts';

type Cells = Readonly<Record<string, Cell>>;

const parkCells = (made: Park): Cells => comparisonFile(made, AS_OF, 'en').items[0]?.cells ?? {};

function plotCells(changes: Partial<Plot>, of: Partial<Park> = {}): Cells {
  const { items } = comparisonFile(park({ ...of, plots: [plot('p1', changes)] }), AS_OF, 'en');
  return { ...items[0]?.cells, ...items[1]?.cells };
}

function rowOf(rows: readonly Row[], code: string): Row {
  const found = rows.find((row) => row.code === code);
  if (found === undefined) throw new Error(`No row ${code}`);
  return found;
}

const cellOf = (cells: Cells, code: string): Cell => {
  const cell = cells[code];
  if (cell === undefined) throw new Error(`No cell ${code}`);
  return cell;
};

const said = (text: string, amount?: number, among?: string): Cell => ({
  state: 'stated',
  text,
  ...(amount === undefined ? {} : { measure: { amount, ...(among ? { among } : {}) } }),
});
const silence: Cell = { state: 'not-published' };
const notApplicable: Cell = { state: 'not-applicable' };

/** Every row with a better side, and no others. A new one has to be argued for here too. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  electricity_free: 'more',
  gas_free: 'more',
  heat_free: 'more',
  water_free: 'more',
  sewage_free: 'more',
  internet_free: 'more',
  km_motorway: 'less',
  km_rail: 'less',
  km_airport: 'less',
  km_border: 'less',
  terms_days: 'less',
  met: 'more',
  price: 'less',
};

describe('the better side of a row', () => {
  it.each([...PARK_ROWS, ...PLOT_ROWS])('$code has the one that is agreed', ({ code, better }) => {
    expect(better).toBe(DIRECTIONS[code] ?? null);
  });

  it('is used by some row, each of them', () => {
    const codes = new Set([...PARK_ROWS, ...PLOT_ROWS].map(({ code }) => code));
    expect(Object.keys(DIRECTIONS).filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each(Object.entries(DIRECTIONS).filter(([code]) => code !== 'price' && code !== 'met'))(
    'of %s points to the %s of two parks, whichever stands first',
    (code, direction) => {
      const kind = code.replace('_free', '');
      const at = (amount: number): Cell => {
        const made = code.endsWith('_free')
          ? park({ utilities: utilities({ [kind]: { free: amount } }) })
          : park({ facts: facts({ [code]: stated(amount) }) });
        return cellOf(parkCells(made), code);
      };
      const row = rowOf(PARK_ROWS, code);
      const best = direction === 'more' ? 1 : 0;
      expect(betterOf(row, [at(3), at(8)])).toBe(best);
      expect(betterOf(row, [at(8), at(3)])).toBe(1 - best);
      expect(betterOf(row, [at(3), at(3)])).toBeNull();
    },
  );

  it.each([...PARK_ROWS, ...PLOT_ROWS].filter(({ better }) => better === null))(
    'is nowhere in $code, however large the numbers',
    (row) => {
      expect(betterOf(row, [said('1', 1), said('2', 2)])).toBeNull();
    },
  );
});

describe('the one best answer', () => {
  const more = { better: 'more' } as const;
  const less = { better: 'less' } as const;

  it('is the largest or the smallest number', () => {
    const cells = [said('2', 2), said('9', 9), said('0', 0)];
    expect([betterOf(more, cells), betterOf(less, cells)]).toEqual([1, 2]);
  });

  it('is nobody’s where two share it, even if a third has less', () => {
    expect(betterOf(more, [said('9', 9), said('9', 9), said('1', 1)])).toBeNull();
    expect(betterOf(less, [said('9', 9), said('1', 1), said('1', 1)])).toBeNull();
  });

  it('is not won or lost by silence, nor by what does not apply', () => {
    expect(betterOf(less, [silence, said('4', 4), said('5', 5)])).toBe(1);
    expect(betterOf(more, [notApplicable, said('4', 4), said('5', 5)])).toBe(2);
  });

  it('needs two who answer', () => {
    expect(betterOf(more, [said('4', 4), silence, notApplicable])).toBeNull();
    expect(betterOf(more, [silence, silence])).toBeNull();
    expect(betterOf(more, [])).toBeNull();
  });

  it('is nobody’s where an answer can’t be compared with the others', () => {
    expect(betterOf(less, [said('a', 1, 'KGS'), said('b', 2, 'USD')])).toBeNull();
    expect(betterOf(less, [said('a', 1, 'KGS'), said('b', 2, 'KGS'), said('c')])).toBeNull();
    expect(betterOf(less, [said('a', 1, 'KGS'), said('b', 2, 'KGS')])).toBe(0);
  });
});

describe('a price', () => {
  const row = rowOf(PLOT_ROWS, 'price');
  const at = (amount: number, currency: 'KGS' | 'USD', basis: 'm2-year' | 'm2-month'): Cell =>
    cellOf(plotCells({ price: { amount, currency, basis } }), 'price');

  it('is better when it is lower, in one currency for one thing', () => {
    expect(betterOf(row, [at(42, 'KGS', 'm2-year'), at(36, 'KGS', 'm2-year')])).toBe(1);
  });

  it('is not better in another currency or for another time', () => {
    expect(betterOf(row, [at(42, 'KGS', 'm2-year'), at(1, 'USD', 'm2-year')])).toBeNull();
    expect(betterOf(row, [at(42, 'KGS', 'm2-year'), at(5, 'KGS', 'm2-month')])).toBeNull();
  });

  it('that is not published says so', () => {
    expect(cellOf(plotCells({ price: null }), 'price')).toEqual(silence);
  });
});

describe('requirements met', () => {
  const row = rowOf(PARK_ROWS, 'met');
  const whole = park();
  const less = park({ residents: [], reports: [] });
  const metOf = (made: Park): Cell => cellOf(parkCells(made), 'met');

  it('are better when more, among parks that the Regulation binds', () => {
    expect(betterOf(row, [metOf(less), metOf(whole)])).toBe(1);
  });

  it('are nobody’s merit where a site is not bound', () => {
    const zone = park({ regime: 'free-economic-zone' });
    expect(betterOf(row, [metOf(less), metOf(zone)])).toBeNull();
    expect(betterOf(row, [metOf(less), metOf(whole), metOf(zone)])).toBeNull();
    expect(cellOf(parkCells(zone), 'binding')).toMatchObject({ text: 'no' });
    expect(cellOf(parkCells(whole), 'binding')).toMatchObject({ text: 'yes' });
  });
});

describe('what a park answers', () => {
  it('stands in every row, in every language, under a heading and in a group', () => {
    for (const language of LANGUAGES) {
      for (const one of portal.parks) {
        const { items } = comparisonFile(one, AS_OF, language);
        const [first, ...plots] = items;
        const own = parkRows(language).filter(({ code }) => first?.cells[code] === undefined);
        expect(own.map(({ code }) => `${one.id} ${code}`)).toEqual([]);
        for (const item of plots) {
          const cells = { ...first?.cells, ...item.cells };
          const left = plotRows(language).filter(({ code }) => cells[code] === undefined);
          expect(left.map(({ code }) => `${item.id} ${code}`)).toEqual([]);
        }
        const texts = items.flatMap(({ cells }) =>
          Object.values(cells).flatMap((cell) => (cell.state === 'stated' ? [cell.text] : [])),
        );
        expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      }
      for (const rows of [parkRows(language), plotRows(language)]) {
        const headings = rows.map(({ heading }) => heading);
        expect(new Set(headings).size).toBe(rows.length);
        expect(rows.filter(({ group }) => !GROUPS.includes(group))).toEqual([]);
        expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      }
    }
  });

  it('is silence where nothing is published, and never a number', () => {
    const cells = parkCells(silentPark());
    const known = Object.entries(cells).filter(([, { state }]) => state === 'stated');
    expect(known.map(([code]) => code).toSorted()).toEqual(
      [
        'regime',
        'park',
        'binding',
        'met',
        'not-met',
        'not-published',
        'not-applicable',
        'facts_published',
        'checked_on',
      ].toSorted(),
    );
  });

  it('tells zero, silence and what does not apply apart', () => {
    const cells = (free: number | null | typeof NOT_APPLICABLE): Cell =>
      cellOf(parkCells(park({ utilities: utilities({ gas: { free } }) })), 'gas_free');
    expect(cells(0)).toMatchObject({ state: 'stated', text: '0\u00A0m³/h' });
    expect(cells(null)).toEqual(silence);
    expect(cells(NOT_APPLICABLE)).toEqual(notApplicable);
    const rail = (fact: ReturnType<typeof stated<number>> | typeof SILENT | typeof NA): Cell =>
      cellOf(parkCells(park({ facts: facts({ km_rail: fact }) })), 'km_rail');
    expect(rail(stated(0))).toMatchObject({ text: '0\u00A0km' });
    expect(rail(SILENT)).toEqual(silence);
    expect(rail(NA)).toEqual(notApplicable);
  });

  it('counts no free plots only where plots are published', () => {
    const taken = park({ plots: [plot('p1', { occupancy: 'leased' })] });
    expect(cellOf(parkCells(taken), 'plots_free')).toMatchObject({ text: '0' });
    expect(cellOf(parkCells(park({ plots: [] })), 'plots_free')).toEqual(silence);
    expect(cellOf(parkCells(park({ plots: [] })), 'plots_area')).toEqual(silence);
  });

  it('says that it is fictional', () => {
    expect(comparisonFile(park(), AS_OF, 'en').sample).toBe(true);
    expect(comparisonFile(park({ sample: false }), AS_OF, 'en').sample).toBe(false);
  });
});

describe('what a plot answers', () => {
  it('is its own for itself, and its park’s for capacities and distances', () => {
    const cells = plotCells(
      { area: 4.6, atBoundary: { ...plot('x').atBoundary, gas: false, rail: null } },
      {
        facts: facts({ km_rail: stated(0.4) }),
        utilities: utilities({ electricity: { free: 3 } }),
      },
    );
    expect(cellOf(cells, 'area')).toEqual(said('4.6\u00A0ha'));
    expect(cellOf(cells, 'boundary_gas')).toEqual(said('no'));
    expect(cellOf(cells, 'boundary_rail')).toEqual(silence);
    expect(cellOf(cells, 'km_rail')).toEqual(said('0.4\u00A0km', 0.4));
    expect(cellOf(cells, 'electricity_free')).toEqual(said('3\u00A0MW', 3));
  });
});

describe('a difference', () => {
  it('is another text, or an answer beside silence', () => {
    expect(differ([said('a'), said('a')])).toBe(false);
    expect(differ([said('a'), said('b')])).toBe(true);
    expect(differ([said('a'), silence])).toBe(true);
    expect(differ([silence, notApplicable])).toBe(true);
    expect(differ([silence, silence])).toBe(false);
  });

  it('is not made by a text that reads like a state', () => {
    expect(differ([said('not-published'), silence])).toBe(true);
  });
});

describe('choices of what to add', () => {
  it('are every site once, and every free plot once', () => {
    const parks = parkChoices(portal.parks, 'ky').flatMap(({ choices }) => choices);
    expect(parks.map(({ id }) => id).toSorted()).toEqual(
      portal.parks.map(({ id }) => id).toSorted(),
    );
    const plots = plotChoices(portal.parks, 'ky').flatMap(({ choices }) => choices);
    const free = portal.parks.flatMap(({ plots: own }) =>
      own.filter(({ occupancy }) => occupancy === 'free'),
    );
    expect(plots).toHaveLength(free.length);
    expect([...parks, ...plots].filter(({ id }) => !isComparedId(id))).toEqual([]);
  });

  it('say which are fictional', () => {
    const t = translator('en');
    const last = parkChoices(portal.parks, 'en').at(-1);
    expect(last?.name.toLowerCase()).toBe(t('compare.sample'));
    expect(last?.choices.every(({ id }) => id.startsWith('sample-'))).toBe(true);
  });
});

describe('the address of a comparison', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const parkIds = fc.uniqueArray(part, { maxLength: MOST_COMPARED });
  const plotIds = fc.uniqueArray(
    fc.tuple(part, part).map(([of, own]) => `${of}/${own}`),
    { maxLength: MOST_COMPARED },
  );

  it('reads what it writes, in the same order', () => {
    fc.assert(
      fc.property(fc.oneof(parkIds, plotIds), fc.boolean(), (ids, only) => {
        const asked = readComparison(new URLSearchParams(writeComparison({ ids, only })));
        expect(asked).toEqual({ view: { ids, only }, ignored: [], surplus: [], otherKind: [] });
      }),
    );
  });

  it('takes any text without a fault, shows ids alone and accounts for the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 9 }), (parts) => {
        const asked = readComparison(new URLSearchParams({ ids: parts.join(',') }));
        const { ids } = asked.view;
        expect(ids.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(ids.every(isComparedId)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        const told = [
          ...ids,
          ...asked.surplus,
          ...asked.otherKind,
          ...asked.ignored.map(({ value }) => value),
        ];
        const given = parts
          .join(',')
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean);
        expect(new Set(told)).toEqual(new Set(given));
      }),
    );
  });

  it('keeps the first four, once each, of the kind of the first', () => {
    const read = (query: string) => readComparison(new URLSearchParams(query));
    expect(read('ids=a,b,a,c,d,e,f')).toMatchObject({
      view: { ids: ['a', 'b', 'c', 'd'] },
      surplus: ['e', 'f'],
    });
    expect(read('ids=a/1,b,a/2')).toMatchObject({
      view: { ids: ['a/1', 'a/2'] },
      otherKind: ['b'],
    });
  });

  it('names what it can’t use', () => {
    const { view, ignored } = readComparison(
      new URLSearchParams('ids=a,<script>,../b&only=yes&x=1'),
    );
    expect(view).toEqual({ ids: ['a'], only: false });
    expect(ignored).toEqual([
      { name: 'ids', value: '<script>' },
      { name: 'ids', value: '../b' },
      { name: 'only', value: 'yes' },
      { name: 'x', value: '1' },
    ]);
  });

  it('refuses a list that is not one, whole', () => {
    const { read } = idList();
    expect(read('a,b')).toEqual(['a', 'b']);
    expect(read('a,B')).toBeUndefined();
    expect(read('a,b,c,d,e')).toBeUndefined();
    expect(read(`${'a'.repeat(200)}`)).toBeUndefined();
  });
});
