import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { portal } from '../../src/site/portal.ts';
import { BOM, toCsv } from '../../src/engine/publish/csv.ts';
import { datasetOf, type Dataset } from '../../src/engine/publish/dataset.ts';
import { publishedDatasets } from '../../src/engine/publish/published.ts';
import { toJson } from '../../src/engine/publish/json.ts';
import { parksOf } from '../../src/engine/parks/parks.ts';
import { programmeOf } from '../../src/engine/programme/programme.ts';
import { sitemap } from '../../src/engine/publish/sitemap.ts';
import {
  code,
  integer,
  NOT_APPLICABLE,
  NOT_STATED,
  optional,
  orNotApplicable,
  text,
  type About,
} from '../../src/engine/schema/field.ts';
import { loadMinimal } from '../fixtures/minimal.ts';

/**
 * The published files byte by byte, made from the small data of the tests: whoever changes a format
 * sees here what readers will download. To accept a change:
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden`, and read the difference before keeping it.
 */
const FILES = join(import.meta.dirname, 'files');

const published = publishedDatasets(portal);

const named = (list: readonly Dataset[], name: string): Dataset => {
  const found = list.find((one) => one.name === name);
  if (!found) throw new Error(`No dataset ${name}`);
  return found;
};
const dataset = (name: string): Dataset => named(published, name);

const minimal = loadMinimal();
if (!minimal.ok) throw new Error('The small data have problems');
const small = publishedDatasets({
  catalog: minimal.catalog,
  programme: programmeOf(minimal.catalog),
  parks: parksOf(minimal.catalog),
});
const smallOne = (name: string): Dataset => named(small, name);

/** The cells of a file as a spreadsheet gets them, its header row first. */
const cellsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(BOM, ''), { skipEmptyLines: true }).data;

function rowsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(csv);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}

/** A cell that begins as a formula does carries an apostrophe; here it is taken away again. */
const undefused = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

const GOLDEN: Readonly<Record<string, () => string>> = {
  'measures.csv': () => toCsv(smallOne('measures')),
  'costs.csv': () => toCsv(smallOne('costs')),
  'directions.json': () => toJson(smallOne('directions')),
  'bodies.csv': () => toCsv(smallOne('bodies')),
  'irregularities.csv': () => toCsv(smallOne('irregularities')),
  'sources.csv': () => toCsv(smallOne('sources')),
  'sitemap.xml': () =>
    sitemap(
      ['', 'programme/', 'programme/measures/1-1/'],
      (language, path) => `https://example.org/achyk/${language}/${path}`,
      'https://example.org/achyk/',
      minimal.catalog.portal.updated_on,
    ),
};

describe('what is published stays as it was', () => {
  it.each(Object.entries(GOLDEN))('%s', (name, make) => {
    const file = join(FILES, name);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, make());
    expect(make()).toBe(readFileSync(file, 'utf8'));
  });
});

describe.each(published.map((one) => [one.name, one] as const))('%s.csv', (_, one) => {
  const csv = toCsv(one);
  const [header = [], ...rows] = cellsOf(csv);

  it('begins with a byte order mark and has no second one', () => {
    expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.lastIndexOf(BOM)).toBe(0);
  });

  it('has one header row, commas, and CRLF after every row', () => {
    expect(header).toEqual(Object.keys(one.fields));
    expect(new Set(header).size).toBe(header.length);
    for (const column of header) expect(column).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(csv.split('\r\n')[0]).toBe(BOM + header.join(','));
    expect(csv.endsWith('\r\n')).toBe(true);
    const outsideCells = csv.replace(/"(?:[^"]|"")*"/g, '');
    expect(outsideCells.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  });

  it('holds every cell whole, to the last Kyrgyz letter', () => {
    const written = one.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    const bytes = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(csv));
    expect(
      cellsOf(bytes)
        .slice(1)
        .map((row) => row.map(undefused)),
    ).toEqual(written);
    expect(csv).not.toContain('\uFFFD');
  });

  it('has the same rows and values as the JSON file', () => {
    const objects = JSON.parse(toJson(one)) as Record<string, string | number | null>[];
    expect(objects.map((object) => Object.keys(object))).toEqual(rows.map(() => header));
    expect(
      objects.map((object) =>
        Object.values(object).map((cell) => (cell === null ? '' : String(cell))),
      ),
    ).toEqual(rows.map((row) => row.map(undefused)));
  });

  it('follows each coded field with its words in three languages', () => {
    const coded = Object.entries(one.fields).filter(
      ([column, { codes }]) => codes !== undefined && !/_(ky|ru|en)$/.test(column),
    );
    for (const [column, { codes = {} }] of coded) {
      const at = header.indexOf(column);
      const words = LANGUAGES.map((language) => `${column}_${language}`);
      expect(header.slice(at + 1, at + 4), column).toEqual(words);
      for (const row of rowsOf(csv)) {
        const expected = LANGUAGES.map((language) => textIn(codes[row[column] ?? ''], language) ?? '');
        expect(words.map((word) => row[word])).toEqual(expected);
      }
    }
  });

  it('has no two rows with the same key', () => {
    const { key } = one;
    const keys = rowsOf(csv).map((row) => JSON.stringify(key.map((column) => row[column])));
    expect(key.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names only rows that the other files have', () => {
    for (const [column, { references }] of Object.entries(one.fields)) {
      if (references === undefined) continue;
      const known = new Set(rowsOf(toCsv(dataset(references))).map(({ id }) => id));
      const unknown = rowsOf(csv).filter((row) => row[column] !== '' && !known.has(row[column]));
      expect(unknown, `${column} in ${references}`).toEqual([]);
    }
  });
});

describe('the published data', () => {
  it('publishes a header alone while a table has no rows', () => {
    expect(smallOne('execution').rows).toEqual([]);
    expect(cellsOf(toCsv(smallOne('execution')))).toHaveLength(1);
    expect(toJson(smallOne('execution'))).toBe('[]\n');
  });
});

describe('a dataset of its own', () => {
  const about: About = {
    title: { ky: 'а', ru: 'б', en: 'c' },
    description: { ky: 'а', ru: 'б', en: 'c' },
  };
  const fields = {
    id: text(about),
    gas: optional(orNotApplicable(integer({ ...about, least: -100 }))),
    note: optional(text(about)),
    state: optional(code({ met: { ky: 'аткарылган', ru: 'выполнено', en: 'met' } }, about)),
  };
  const make = (rows: readonly Readonly<Record<string, unknown>>[]): Dataset =>
    datasetOf({ name: 'own', ...about, for: about.title, key: ['id'], fields }, rows);
  const row = { id: 'a', gas: 7, note: null, state: null };

  it('tells a number, zero, not stated and not applicable apart in both formats', () => {
    const own = make([
      row,
      { ...row, gas: 0 },
      { ...row, gas: NOT_STATED },
      { ...row, gas: NOT_APPLICABLE },
    ]);
    expect(rowsOf(toCsv(own)).map(({ gas }) => gas)).toEqual(['7', '0', '', 'NA']);
    const objects = JSON.parse(toJson(own)) as { gas: unknown }[];
    expect(objects.map(({ gas }) => gas)).toEqual([7, 0, null, 'NA']);
  });

  it.each(['=1+1', '+7 700', '-x', '@SUM(A1)', '\t=1', '\r=1'])(
    'defuses a text that a spreadsheet would run: %j',
    (note) => {
      const [cell = ''] = rowsOf(toCsv(make([{ ...row, note }]))).map((one) => one['note']);
      expect(cell).toBe(`'${note}`);
      expect(JSON.parse(toJson(make([{ ...row, note }])))).toMatchObject([{ note }]);
    },
  );

  it('leaves numbers and harmless texts as they are', () => {
    const own = make([{ ...row, gas: -5, note: 'а=б' }]);
    expect(rowsOf(toCsv(own))).toMatchObject([{ gas: '-5', note: 'а=б' }]);
  });

  it('writes every letter of the Kyrgyz alphabet as UTF-8', () => {
    const alphabet = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя';
    const note = alphabet + alphabet.toUpperCase();
    const bytes = Buffer.from(toCsv(make([{ ...row, note }])));
    expect(bytes.includes(Buffer.from([0xd2, 0xa3]))).toBe(true);
    expect(rowsOf(bytes.toString('utf8'))).toMatchObject([{ note }]);
  });

  it('survives quotes, commas and line breaks in a text', () => {
    const note = 'бир, “эки”, "үч"\nтөрт;\r\nбеш';
    expect(rowsOf(toCsv(make([{ ...row, note }])))).toMatchObject([{ note }]);
  });

  it('follows a code with its words, and nothing stated with nothing', () => {
    const own = make([{ ...row, state: 'met' }, row]);
    expect(Object.keys(own.fields)).toEqual([
      'id',
      'gas',
      'note',
      'state',
      'state_ky',
      'state_ru',
      'state_en',
    ]);
    expect(rowsOf(toCsv(own))).toMatchObject([
      { state: 'met', state_ky: 'аткарылган', state_ru: 'выполнено', state_en: 'met' },
      { state: '', state_ky: '', state_ru: '', state_en: '' },
    ]);
  });

  it('knows the latest day on which a row was checked', () => {
    const days = ['2026-11-20', '2026-11-21', '2026-02-03'].map((day) => ({
      ...row,
      checked_on: day,
    }));
    expect(make(days).checkedOn).toBe('2026-11-21');
    expect(make([row]).checkedOn).toBeNull();
  });
});
