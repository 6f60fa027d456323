import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUIREMENTS } from '../../src/engine/parks/requirements.ts';
import { portal } from '../../src/site/portal.ts';
import { rowKey } from '../../src/engine/publish/dataset.ts';
import { publishedDatasets, publishedSamples } from '../../src/engine/publish/published.ts';
import {
  amount,
  choice,
  codecOf,
  flag,
  LONGEST_TEXT,
  oneOf,
  words,
  type Codec,
} from '../../src/site/view/codec.ts';
import { fileNameOf } from '../../src/site/tools/downloads/file-name.ts';
import { ignoredTexts } from '../../src/site/tools/address/ignored.ts';
import {
  irregularityFields,
  measureFields,
  requirementFields,
  residentFields,
} from '../../src/site/tools/table/fields.ts';
import {
  rowsOfView,
  tableCodec,
  type TableRow,
  type TableView,
  type ViewField,
} from '../../src/site/tools/table/view.ts';

const { programme, parks } = portal;
const numberOf = new Map(programme.measures.map(({ id, number }) => [id, number]));
const samples = parks.filter(({ sample }) => sample);

/** A text as the reader of an address leaves it: one line, spaces set right, not too long. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((raw) => words().read(raw) ?? '')
  .filter((line) => line.length <= LONGEST_TEXT);

const someOf = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);

const tableViews = (fields: readonly ViewField[]): fc.Arbitrary<TableView> =>
  fc.record(
    Object.fromEntries(
      fields.map(({ name, kind, values }): [string, fc.Arbitrary<string | null>] => {
        if (kind === 'text') return [name, text];
        return [name, kind === 'order' ? fc.constantFrom(...values) : someOf(values)];
      }),
    ),
  );

interface Case {
  readonly name: string;
  readonly codec: Codec<object>;
  readonly views: fc.Arbitrary<object>;
}

/** The codec widened, so that views of any kind are tried alike. */
const caseOf = <View extends object>(
  name: string,
  codec: Codec<View>,
  views: fc.Arbitrary<View>,
): Case => ({ name, codec: codec as unknown as Codec<object>, views });

const tableCase = (name: string, fields: readonly ViewField[]): Case =>
  caseOf(name, tableCodec(fields), tableViews(fields));

const CASES: readonly Case[] = [
  tableCase('measures', measureFields('ky', programme)),
  tableCase('irregularities', irregularityFields('ky', programme.irregularities, numberOf)),
  tableCase('requirements', requirementFields('ky', parks)),
  ...samples
    .filter(({ residents }) => residents.length > 0)
    .map(({ id, residents }) => tableCase(`register of ${id}`, residentFields('ky', residents))),
  caseOf(
    'one of every kind of parameter',
    codecOf({
      words: words(),
      one: oneOf(['a', 'b'], 'a'),
      some: choice(['x', '', 'y&z=1', '%00']),
      least: amount({ most: 100 }),
      yes: flag(),
    }),
    fc.record({
      words: text,
      one: fc.constantFrom('a' as const, 'b' as const),
      some: fc.constantFrom(null, 'x', 'y&z=1', '%00'),
      least: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
      yes: fc.boolean(),
    }),
  ),
];

/** What an attacker, a broken link or a clumsy program may put into an address. */
const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'toString',
    '%',
    '%E0%A4%A',
    '\u0000',
    '\uD800',
    'x'.repeat(5000),
    '٢٠٢٧',
    '2027.0',
    '1e3',
    ' 2027',
    'NaN',
  ),
);

describe.each(CASES)('the address of a view: $name', ({ codec, views }) => {
  const names = Object.keys(codec.initial);

  it('says everything about the view, and nothing else', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = codec.write(view);
        const read = codec.read(new URLSearchParams(query.toString()));
        expect(read).toEqual({ view, ignored: [] });
        expect(codec.write(read.view).toString()).toBe(query.toString());
      }),
      { numRuns: 500 },
    );
  });

  it('is empty for the initial view', () => {
    expect(codec.write(codec.initial).toString()).toBe('');
    expect(codec.read(new URLSearchParams(''))).toEqual({ view: codec.initial, ignored: [] });
  });

  it('whatever it holds gives a view that can be written, and names what it left out', () => {
    const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostile), hostile), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const query = new URLSearchParams(given);
        const { view, ignored } = codec.read(query);
        expect(Object.keys(view)).toEqual(names);
        // Only values that the page itself could have written.
        expect(codec.read(codec.write(view))).toEqual({ view, ignored: [] });
        // Every part was used, says nothing, or is named as left out.
        const told = ignored.map(({ name, value }) => JSON.stringify([name, value]));
        const seen = new Set<string>();
        for (const [name, value] of query) {
          const first = !seen.has(name);
          seen.add(name);
          if (names.includes(name) && (first || value === '')) continue;
          expect(told).toContain(JSON.stringify([name, value]));
        }
        expect(ignored.length).toBeLessThanOrEqual([...query].length);
        for (const shown of ignoredTexts(ignored)) expect(shown.length).toBeLessThan(130);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a string that is no query at all', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const { view } = codec.read(new URLSearchParams(`${one}&${other}=${one}`));
        expect(Object.keys(view)).toEqual(names);
      }),
    );
  });
});

describe('a part of an address that is left out', () => {
  const codec = tableCodec(measureFields('ky', programme));
  const read = (query: string) => codec.read(new URLSearchParams(query));

  it('is named with its value', () => {
    expect(read('body=iua&year=1999&x=<b>').ignored).toEqual([
      { name: 'year', value: '1999' },
      { name: 'x', value: '<b>' },
    ]);
  });

  it('given twice counts the first time', () => {
    expect(read('year=2027&year=2028')).toEqual({
      view: { ...codec.initial, year: '2027' },
      ignored: [{ name: 'year', value: '2028' }],
    });
  });

  it('and is empty, as a form sends it, is not worth a word', () => {
    expect(read('text=&year=&cost=').ignored).toEqual([]);
  });

  it('is shown short', () => {
    const [long = ''] = ignoredTexts(read(`text=${'ө'.repeat(5000)}`).ignored);
    expect(long).toBe(`text=${'ө'.repeat(55)}…`);
    expect(ignoredTexts(read('a&b&c&d&e&f&g').ignored)).toHaveLength(6);
  });
});

describe('the rows of a view', () => {
  const row = (key: string, change: Partial<TableRow> = {}): TableRow => ({
    key,
    values: {},
    order: {},
    text: '',
    amount: 0,
    ...change,
  });
  const fields: ViewField[] = [
    { name: 'text', kind: 'text', values: [] },
    { name: 'kind', kind: 'choice', values: ['a', 'b'] },
    { name: 'sort', kind: 'order', values: ['given', 'name'] },
  ];
  const rows = [
    row('1', { values: { kind: ['a'] }, order: { name: 'б' }, text: 'онур суу' }),
    row('2', { values: { kind: ['b'] }, order: { name: '' }, text: 'суу' }),
    row('3', { values: { kind: ['a', 'c'] }, order: { name: 'а' }, text: 'электр' }),
  ];
  const shown = (view: TableView): string[] => rowsOfView(rows, fields, view).map(({ key }) => key);

  it('are those that have every word and every value', () => {
    expect(shown({})).toEqual(['1', '2', '3']);
    expect(shown({ text: 'Суу өңүр' })).toEqual(['1']);
    expect(shown({ text: 'суу', kind: 'b' })).toEqual(['2']);
    expect(shown({ kind: 'b', text: 'электр' })).toEqual([]);
    expect(shown({ kind: 'c' })).toEqual(['3']);
  });

  it('stand in the order asked for, what is not stated last', () => {
    expect(shown({ sort: 'name' })).toEqual(['3', '1', '2']);
    expect(shown({ sort: 'given' })).toEqual(['1', '2', '3']);
  });
});

describe('the keys that a page writes', () => {
  const keysOf = (name: string, from = publishedDatasets(portal)): string[] => {
    const dataset = from.find((candidate) => candidate.name === name);
    return dataset ? dataset.rows.map((one) => rowKey(dataset, one)) : [];
  };

  it('are the keys of the dataset that its download is cut from', () => {
    expect(keysOf('measures')).toEqual(programme.measures.map(({ id }) => id));
    expect(keysOf('irregularities').toSorted()).toEqual(
      programme.irregularities.map(({ id }) => id).toSorted(),
    );
    expect(keysOf('requirements')).toEqual(
      parks
        .filter(({ sample }) => !sample)
        .flatMap(({ id }) => REQUIREMENTS.map((clause) => `${id}/${clause}`)),
    );
    expect(keysOf('residents', publishedSamples(portal))).toEqual(
      samples.flatMap(({ id, residents }) => residents.map((resident) => `${id}/${resident.id}`)),
    );
  });
});

describe('the name of a file', () => {
  it('says what, when and which view in plain Latin letters', () => {
    expect(fileNameOf('measures', new URLSearchParams('body=jretkm&year=2027'), '2026-11-21')).toBe(
      'achyk-measures-2026-11-21-body-jretkm-year-2027',
    );
    expect(fileNameOf('plots', new URLSearchParams({ text: 'Өңүр, “жүк”' }), '2026-11-21')).toBe(
      'achyk-plots-2026-11-21-text-ongur-juk',
    );
    expect(fileNameOf('plots', new URLSearchParams(), '2026-11-21')).toBe('achyk-plots-2026-11-21');
  });

  it('is safe in every file system, whatever was looked for', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, value) => {
        const file = fileNameOf('measures', new URLSearchParams([[name, value]]), '2026-11-21');
        expect(file).toMatch(/^achyk-measures-2026-11-21(-[a-z0-9]+)*$/);
        expect(file.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
