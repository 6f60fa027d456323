import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/engine/programme/model.ts';
import { portal } from '../../src/site/portal.ts';
import { fold } from '../../src/engine/search/fold.ts';
import { measureFields } from '../../src/site/tools/table/fields.ts';
import { COSTS, measureRow } from '../../src/site/tools/table/measure-row.ts';
import {
  rowsOfView,
  tableCodec,
  type TableRow,
  type TableView,
} from '../../src/site/tools/table/view.ts';

const { programme } = portal;
const entries = programme.measures.map((measure) => measureRow(measure, programme));
const fields = measureFields('ky', programme);
const choices = {
  directions: programme.directions.map(({ id }) => id),
  bodies: programme.bodies.map(({ id }) => id),
  years: ['2025', '2026', '2027', '2028', '2029', '2030'],
};
const SORTS = ['source', 'cost', 'start'];

const codec = tableCodec(fields);
const WHOLE_VIEW = codec.initial;
const view = (change: TableView): TableView => ({ ...WHOLE_VIEW, ...change });
const applyView = (of: readonly TableRow[], one: TableView): TableRow[] =>
  rowsOfView(of, fields, one);
const idsOf = (change: TableView, of: readonly TableRow[] = entries): string[] =>
  applyView(of, view(change)).map(({ key }) => key);
const reading = (query: string): TableView => codec.read(new URLSearchParams(query)).view;

/** What a measure of the programme is, changed where the tested rule looks. */
type Change = Partial<Pick<Measure, 'schedule' | 'cost' | 'title'>>;

/** A measure that nothing but the tested rule lets through or stops. */
function entry(id: string, change: Change = {}): TableRow {
  const [first] = programme.measures;
  if (first === undefined) throw new Error('No measure');
  const cost = { state: 'amount', amount: 1 } as const;
  const schedule = { kind: 'not-stated' } as const;
  return measureRow({ ...first, id, cost, schedule, bodies: [], ...change }, programme);
}

const titled = (id: string, ky: string): TableRow => entry(id, { title: { ky } });

const inYears = (from: number, to: number): Change => ({
  schedule: { kind: 'years', from, to, printed: '' },
});
const costing = (amount: number): Change => ({ cost: { state: 'amount', amount } });

/** The same hundreds of views at every run. */
function manyViews(): TableView[] {
  let state = 20261121;
  const pick = <T>(values: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const value = values[Math.floor((state / 2 ** 32) * values.length)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  };
  const texts = [
    '',
    'аукцион',
    'геологиялык маалымат',
    '“Кыргызалтын”',
    '<b>&"=?#%+',
    '№ 1.1',
    '2027',
  ];
  return Array.from({ length: 500 }, () => ({
    text: pick(texts),
    direction: pick([null, ...choices.directions]),
    body: pick([null, ...choices.bodies]),
    year: pick([null, ...choices.years]),
    cost: pick([null, ...COSTS]),
    sort: pick(SORTS),
  }));
}

/** A table of the data folder, read here and by nobody else. */
function rowsOf(file: string): Record<string, string>[] {
  const csv = readFileSync(`data/programme/${file}`, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('the address of a view', () => {
  it('says everything about the view', () => {
    for (const one of manyViews()) {
      const address = codec.write(one).toString();
      expect(reading(address), address).toEqual(one);
    }
  });

  it('is empty for the whole', () => {
    expect(codec.write(WHOLE_VIEW).toString()).toBe('');
    expect(reading('')).toEqual(WHOLE_VIEW);
  });

  it('names only what differs from the whole, always in the same order', () => {
    const order = ['text', 'direction', 'body', 'year', 'cost', 'sort'];
    for (const one of manyViews()) {
      const names = [...codec.write(one).keys()];
      expect(names).toEqual(order.filter((name) => names.includes(name)));
    }
    const one = {
      sort: 'cost',
      cost: 'zero',
      year: '2027',
      body: 'iua',
      direction: '4',
      text: 'а б',
    } as const;
    expect(codec.write(one).toString()).toBe(
      'text=%D0%B0+%D0%B1&direction=4&body=iua&year=2027&cost=zero&sort=cost',
    );
  });

  it('is understood whatever the order of its parts', () => {
    expect(reading('cost=stated&year=2027&body=iua')).toEqual(
      view({ body: 'iua', year: '2027', cost: 'stated' }),
    );
  });

  it.each([
    'direction=99',
    'direction=__proto__',
    'body=nobody',
    'body=IUA',
    'year=2031',
    'year=1',
    'year=',
    'year=abc',
    'year=Infinity',
    'cost=free',
    'cost=toString',
    'sort=random',
    'text=%20%20',
    'utm_source=elsewhere',
  ])('ignores what it does not know: %s', (query) => {
    expect(reading(query)).toEqual(WHOLE_VIEW);
  });

  it('loses only the part it does not know', () => {
    expect(reading('body=iua&year=1999&cost=stated&x=1')).toEqual(
      view({ body: 'iua', cost: 'stated' }),
    );
  });
});

describe('a text', () => {
  const some = [
    titled('auction', 'Аукцион өткөрүү “Кыргызалтын”'),
    titled('portal', 'Геологиялык маалымат порталын өнүктүрүү'),
    titled('map', 'Геологиялык карта'),
  ];

  it('finds a measure by its title in each language', () => {
    for (const { id, title } of programme.measures) {
      for (const text of LANGUAGES.map((language) => textIn(title, language)))
        expect(idsOf({ text }), text).toContain(id);
    }
  });

  it('finds a measure by the name of its body as printed and in each language', () => {
    for (const { id, bodies } of programme.measures) {
      for (const { body, printed } of bodies) {
        const short = LANGUAGES.map((language) => textIn(body.abbreviation, language));
        for (const text of [printed, ...short]) expect(idsOf({ text }), text).toContain(id);
      }
    }
  });

  it('finds a measure by its number', () => {
    for (const { id, number } of programme.measures)
      expect(idsOf({ text: `№ ${number}` })).toContain(id);
  });

  it('finds Kyrgyz words typed on a Russian keyboard', () => {
    const onRussianKeyboard = (text: string): string =>
      text.replaceAll('ө', 'о').replaceAll('ү', 'у').replaceAll('ң', 'н').replaceAll('Ө', 'О');
    for (const { id, title } of programme.measures) {
      expect(
        idsOf({ text: onRussianKeyboard(textIn(title, 'ky')) }),
        textIn(title, 'ky'),
      ).toContain(id);
    }
    expect(idsOf({ text: 'онуктуруу' }, some)).toEqual(['portal']);
    expect(idsOf({ text: 'өнүктүрүү' }, some)).toEqual(['portal']);
    expect(fold('Өнүктүрүү, ӨҢҮ Ёлка')).toBe('онуктуруу, ону елка');
  });

  it('is looked for without regard to case, quotes, spacing and the way a letter is stored', () => {
    for (const text of ['аукцион', 'АУКЦИОН', '  аукцион  ', '«аукцион»', 'Аукцион']) {
      expect(idsOf({ text }, some), text).toEqual(['auction']);
    }
    expect(fold('й'.normalize('NFD'))).toBe('й');
    expect(fold('а\u00A0\n б')).toBe('а б');
  });

  it('of several words finds measures that have them all, in any order', () => {
    expect(idsOf({ text: 'маалымат геологиялык' }, some)).toEqual(['portal']);
    expect(idsOf({ text: 'геологиялык маалымат' }, some)).toEqual(['portal']);
    expect(idsOf({ text: 'геологиялык' }, some)).toEqual(['portal', 'map']);
  });

  it('that stands nowhere finds nothing', () => {
    expect(idsOf({ text: 'ъъъ' })).toEqual([]);
    expect(idsOf({ text: '"><script>' })).toEqual([]);
  });
});

describe('filters', () => {
  it('narrow the whole together and keep the order of the source', () => {
    const ids = entries.map(({ key }) => key);
    for (const one of manyViews()) {
      const shown = applyView(entries, { ...one, sort: 'source' }).map(({ key }) => key);
      expect(shown).toEqual(ids.filter((id) => shown.includes(id)));
      const each = ['text', 'direction', 'body', 'year', 'cost'].map((name) =>
        idsOf({ [name]: one[name] ?? null }),
      );
      expect(shown).toEqual(ids.filter((id) => each.every((some) => some.includes(id))));
    }
  });

  it('by direction and by body show the measures of that one alone', () => {
    for (const { id, measures } of programme.directions) {
      expect(idsOf({ direction: id })).toEqual(measures.map((measure) => measure.id));
    }
    const named = rowsOf('measure-bodies.csv');
    for (const { id } of programme.bodies) {
      const expected = named.filter(({ body }) => body === id).map(({ measure }) => measure);
      expect(idsOf({ body: id }).toSorted(), id).toEqual(expected.toSorted());
    }
  });

  it('by year include both ends of the stated years', () => {
    const span = [entry('a', inYears(2026, 2028))];
    const years = choices.years.filter((year) => idsOf({ year }, span).length > 0);
    expect(years).toEqual(['2026', '2027', '2028']);
  });

  it('by year count yearly and permanent measures in every year, and never those without a time frame', () => {
    const kinds = Map.groupBy(programme.measures, ({ schedule }) => schedule.kind);
    const always = [...(kinds.get('yearly') ?? []), ...(kinds.get('ongoing') ?? [])];
    const never = kinds.get('not-stated') ?? [];
    expect([always.length > 0, never.length > 0]).toEqual([true, true]);
    for (const year of choices.years) {
      const shown = idsOf({ year });
      for (const { id } of always) expect(shown, `${id} in ${year}`).toContain(id);
      for (const { id } of never) expect(shown, `${id} in ${year}`).not.toContain(id);
    }
  });

  it('by cost tell an amount, a zero and nothing stated apart', () => {
    const three = [
      entry('stated', costing(1)),
      entry('zero', { cost: { state: 'zero' } }),
      entry('not-stated', { cost: { state: 'not-stated' } }),
    ];
    for (const { key } of three) expect(idsOf({ cost: key }, three)).toEqual([key]);
    expect(idsOf({ cost: null }, three)).toEqual(three.map(({ key }) => key));
  });

  it('give for year=2027&body=iua&cost=stated what the rows of the data say', () => {
    const costs = new Map(rowsOf('costs.csv').map((row) => [row['measure'], row]));
    const named = rowsOf('measure-bodies.csv').filter(({ body }) => body === 'iua');
    const expected = rowsOf('measures.csv').filter((row) => {
      const runs =
        row['period_kind'] === 'yearly' ||
        row['period_kind'] === 'ongoing' ||
        (row['period_kind'] === 'years' &&
          Number(row['year_from']) <= 2027 &&
          Number(row['year_to']) >= 2027);
      const names = named.some(({ measure }) => measure === row['id']);
      return runs && names && Number(costs.get(row['id'])?.['b1_total']) > 0;
    });
    const shown = applyView(entries, reading('year=2027&body=iua&cost=stated')).map(
      ({ key }) => key,
    );
    expect(shown).toEqual(expected.map(({ id }) => id));
  });
});

describe('sorting', () => {
  it('by cost puts the largest first, then zeros, then what is not stated', () => {
    const some = [
      entry('none', { cost: { state: 'not-stated' } }),
      entry('zero-1', { cost: { state: 'zero' } }),
      entry('small', costing(9)),
      entry('zero-2', { cost: { state: 'zero' } }),
      entry('large', costing(10)),
    ];
    expect(idsOf({ sort: 'cost' }, some)).toEqual(['large', 'small', 'zero-1', 'zero-2', 'none']);
    const amounts = applyView(entries, view({ sort: 'cost' })).map(({ amount }) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });

  it('by start puts the earliest first and those without a time frame last', () => {
    const some = [
      entry('never-1'),
      entry('2030', inYears(2030, 2030)),
      entry('2025', inYears(2025, 2030)),
      entry('never-2'),
      entry('2026', inYears(2026, 2026)),
    ];
    expect(idsOf({ sort: 'start' }, some)).toEqual(['2025', '2026', '2030', 'never-1', 'never-2']);
  });

  it('leaves equal measures in the order of the source and loses none', () => {
    const rank = new Map(entries.map(({ key }, index) => [key, index]));
    for (const sort of SORTS) {
      const shown = applyView(entries, view({ sort }));
      expect(shown.map(({ key }) => key).toSorted()).toEqual(
        entries.map(({ key }) => key).toSorted(),
      );
      for (const [index, one] of shown.entries()) {
        const next = shown[index + 1];
        if (next === undefined) continue;
        const equal =
          sort === 'cost'
            ? one.amount === next.amount && one.values['cost']?.[0] === next.values['cost']?.[0]
            : one.values['year']?.[0] === next.values['year']?.[0];
        if (equal || sort === 'source') {
          expect(rank.get(one.key), `${one.key} before ${next.key}`).toBeLessThan(
            rank.get(next.key) ?? -1,
          );
        }
      }
    }
  });

  it('does not touch the list it was given', () => {
    const before = entries.map(({ key }) => key);
    applyView(entries, view({ sort: 'cost' }));
    expect(entries.map(({ key }) => key)).toEqual(before);
  });
});
