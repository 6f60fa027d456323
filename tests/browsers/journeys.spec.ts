import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { outDir } from '../../src/ops/commands/settings.ts';
import { translator } from '../../src/words/translate.ts';
import type { FinderPark } from '../../src/engine/parks/finder-data.ts';
import { candidatesOf, match } from '../../src/engine/parks/matching.ts';
import { finderCodec } from '../../src/site/tools/finder/view.ts';
import { AXE, EVERY_RULE } from '../e2e/visit.ts';
import { arrived, eventually, expect, test, type Reader } from './journey.ts';

/** What most readers come for, in browsers other than the one of the large suite. */
const published = (file: string): string =>
  readFileSync(join(outDir(), file), 'utf8').replace(/^\uFEFF/, '');

type Row = Readonly<Record<string, string>>;
const table = (text: string): Row[] =>
  Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

const measures = table(published('data/measures.csv'));
const idsOf = (rows: readonly Row[]): string[] => rows.map((row) => row['id'] ?? '');
const ofBody = (body: string): string[] =>
  table(published('data/measure-bodies.csv')).flatMap((row) =>
    row['body'] === body ? [row['measure'] ?? ''] : [],
  );

const shownMeasures = (reader: Reader): Promise<string[]> =>
  reader.shown('#measures tr.measure', 'data-id');

/** The table, the line that counts it and the address agree. */
async function expectMeasures(reader: Reader, rows: readonly Row[], query: string): Promise<void> {
  const count = rows.length;
  const sum = rows.reduce((total, row) => total + Number(row['cost']), 0);
  const line = translator('ky')('result.measures', { count, total: measures.length, sum });
  await eventually(async () => {
    expect(await shownMeasures(reader)).toEqual(idsOf(rows));
    expect(await reader.text('.view-bar .sum[role=status]')).toBe(line);
    expect(await reader.address()).toBe(`ky/programme/measures/${query}`);
  });
}

/** The scripts of the page have come and have shown what its address asks for. */
const started = (reader: Reader): Promise<void> =>
  eventually(async () => {
    const waiting = 'astro-island[ssr], .finder-list.waiting, #measures .group-toggle[hidden]';
    expect(await reader.has('h1')).toBe(true);
    expect(await reader.has(waiting)).toBe(false);
  });

test('from the first page to a measure, by search on a Russian keyboard', async ({ reader }) => {
  const measure = measures.find(({ id }) => id === '27');
  const words = (measure?.['title_ky'] ?? '').split(' ').slice(0, 9).join(' ');
  expect(words).toMatch(/[өүң]/);
  const typed = words.replace(/ө/g, 'о').replace(/ү/g, 'у').replace(/ң/g, 'н');

  await reader.go('ky/');
  await reader.click('#search-opener');
  await reader.type(typed);
  await eventually(async () => {
    expect(await reader.text('#search-box [role=option]')).toContain(words);
  });
  await reader.press('Enter');
  await eventually(async () => {
    expect(await reader.address()).toBe('ky/programme/measures/27/');
    expect(await reader.text('h1')).toContain(words);
  });
});

test('measures are filtered, the address says how, and Back undoes it', async ({ reader }) => {
  const stated = measures.filter((row) => row['cost_state'] === 'amount');
  const found = stated.filter((row) => /түзүү/i.test(row['title_ky'] ?? ''));
  expect(found.length).toBeGreaterThan(0);
  const text = 'тузуу';

  await reader.go('ky/programme/measures/');
  await started(reader);
  await expectMeasures(reader, measures, '');
  await reader.click('label:has(> [name=cost][value=stated])');
  await expectMeasures(reader, stated, '?cost=stated');
  await reader.click('#measures-text');
  await reader.type(text);
  await expectMeasures(reader, found, `?${new URLSearchParams({ text })}&cost=stated`);
  await reader.back();
  await expectMeasures(reader, stated, '?cost=stated');
  await reader.back();
  await expectMeasures(reader, measures, '');
});

test('another language keeps the view', async ({ reader }) => {
  await reader.go('ky/programme/measures/?direction=8&cost=stated');
  await started(reader);
  const shown = await shownMeasures(reader);
  await reader.click('.languages a[lang=ru]');
  await eventually(async () => {
    expect(await reader.address()).toBe('ru/programme/measures/?direction=8&cost=stated');
    expect(await reader.text('h1')).toBe(translator('ru')('measures.title'));
    expect(await shownMeasures(reader)).toEqual(shown);
  });
});

test('a view is downloaded as it is shown', async ({ reader, downloads }) => {
  await reader.go('ky/programme/measures/?body=iua');
  await started(reader);
  const wanted = ofBody('iua');
  await eventually(async () => {
    expect(await shownMeasures(reader)).toEqual(wanted);
  });
  await reader.click('.view-downloads .primary');
  const file = await arrived(downloads, 'achyk-measures-2026-11-21-body-iua.csv');
  const [headings = [], ...rows] = Papa.parse<string[]>(file.toString('utf8').slice(1), {
    skipEmptyLines: true,
  }).data;
  expect(headings[0]).toMatch(/\[id\]$/);
  expect(rows.map(([id]) => id)).toEqual(wanted);
});

test('a plot is found by what is needed, with the reasons', async ({ reader }) => {
  const parks = JSON.parse(published('finder/samples.json')) as FinderPark[];
  const query = 'sites=examples&area=5&gas=yes';
  const codec = finderCodec({ regions: [], regimes: [], examples: true });
  const { view } = codec.read(new URLSearchParams(query));
  const { full } = match(candidatesOf(parks), parks, view);
  expect(full.length).toBeGreaterThan(0);

  await reader.go('ky/parks/plots/');
  await started(reader);
  await reader.click('label:has(> [name=sites][value=examples])');
  await reader.click('#need-area');
  await reader.type('5');
  await reader.click('label:has(> [name=gas])');
  await eventually(async () => {
    expect(await reader.address()).toBe(`ky/parks/plots/?${query}`);
    expect(await reader.shown('section[aria-labelledby=finder-full] .find', 'data-key')).toEqual(
      full.map(({ candidate }) => candidate.key),
    );
  });
  const ky = translator('ky');
  for (const need of ['area', 'gas']) {
    const reason = await reader.text(`.find [data-need=${need}]`);
    expect(reason).toContain(`${ky('finder.fits')}:`);
  }
});

test('two parks are picked on their pages and stand side by side', async ({ reader }) => {
  for (const [before, id] of ['sample-a', 'sample-b'].entries()) {
    await reader.go(`ky/parks/${id}/`);
    const button = `button[data-compare="${id}"]`;
    await eventually(async () => {
      expect(await reader.shown(`${button}:enabled`, 'aria-pressed')).toEqual(['false']);
    });
    await reader.click(button);
    await eventually(async () => {
      expect(await reader.shown(button, 'aria-pressed')).toEqual(['true']);
      expect(await reader.shown('.tray .tray-name', 'class')).toHaveLength(before + 1);
    });
  }
  await reader.click('.tray > a');
  await eventually(async () => {
    expect(await reader.address()).toBe('ky/parks/compare/?ids=sample-a,sample-b');
    const heads = await reader.shown('table.comparison thead th a', 'href');
    expect(heads.map((href) => /parks\/(.*)\/$/.exec(href)?.[1])).toEqual(['sample-a', 'sample-b']);
    expect(
      (await reader.shown('table.comparison tr[data-code]', 'data-code')).length,
    ).toBeGreaterThan(20);
  });
});

for (const address of [
  'ky/',
  'ru/programme/measures/?cost=zero',
  'en/parks/plots/?sites=examples&area=5',
  'ky/parks/sample-a/',
  'en/parks/compare/?ids=sample-a,sample-b',
]) {
  test(`axe finds nothing: ${address}`, async ({ reader }) => {
    await reader.go(address);
    await started(reader);
    await reader.run(AXE);
    const found = await reader.ask(async (options) => {
      const { violations } = await window.axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    }, EVERY_RULE);
    expect(found).toEqual([]);
  });
}

test('without scripts all measures, their file and the lists of the search are there', async ({
  readerWithoutScripts: reader,
}) => {
  await reader.go('ky/programme/measures/');
  expect(await shownMeasures(reader)).toEqual(idsOf(measures));
  expect(await reader.shown('main a[download]', 'href')).toEqual([
    expect.stringMatching(/\/data\/measures\.csv$/),
    expect.stringMatching(/\/data\/measures\.json$/),
  ]);
  expect(await reader.shown('main .needs-script', 'class')).toEqual([]);
  await reader.click('#search-opener');
  await eventually(async () => {
    expect(await reader.address()).toBe('ky/search/');
    expect(await reader.shown('main a[href$="/programme/directions/"]', 'href')).toHaveLength(1);
  });
});
