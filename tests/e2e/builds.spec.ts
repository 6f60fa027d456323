import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect } from 'playwright/test';
import { parse } from 'yaml';
import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { translator } from '../../src/words/translate.ts';
import { GROUNDS, REGIMES } from '../../src/engine/schema/park-codes.ts';
import { test } from './browsing.ts';
import { build } from './builds.ts';
import { anotherCountry } from './country.ts';
import { summary } from './faults.ts';
import { brokenLinks } from './links.ts';
import { buildIn, hostOf, kept, settled } from './offline-host.ts';
import { filesWith, foldersIn, plantAll, REGISTER_COLUMNS, type Planted } from './planted.ts';
import { DIST, filesOf, read } from './site.ts';
import type { SignedReceipt } from '../../src/site/receipt.ts';

/** In one file, so that one worker runs them one after the other: builds share Astro's caches. */
const DATA = process.env.DATA_DIR ?? 'data';

/** File → hash of what is in it. */
function fingerprint(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('the same data builds the same bytes', () => {
  const again = '.cache/dist-again';
  const { code, said } = build({ OUT_DIR: again });
  expect(code, said).toBe(0);
  expect(fingerprint(again)).toEqual(fingerprint(DIST));
});

test('under a sub-path every link leads somewhere', () => {
  const place = { folder: '.cache/dist-base', site: 'https://example.org', base: '/achyk/' };
  const { code, said } = build({
    OUT_DIR: place.folder,
    SITE_URL: place.site,
    BASE_PATH: place.base,
  });
  expect(code, said).toBe(0);
  expect(summary(brokenLinks(place))).toEqual([]);
});

test.describe('a build that fails leaves the published folder as it was', () => {
  const out = '.cache/dist-kept';

  test.beforeEach(() => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.html'), 'what was published before');
  });

  test.afterEach(() => {
    expect(filesOf('.cache').filter((file) => file.startsWith('dist-kept'))).toEqual([
      'dist-kept/index.html',
    ]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('what was published before');
  });

  test('when a figure in the data is not a number', () => {
    const data = '.cache/data-broken';
    const costs = join(data, 'programme/costs.csv');
    rmSync(data, { recursive: true, force: true });
    cpSync(DATA, data, { recursive: true });
    const rows = readFileSync(costs, 'utf8').split('\n');
    const broken = rows.findIndex((row, index) => index > 0 && /,\d+,/.test(row));
    rows[broken] = rows[broken]?.replace(/,(\d+),/, ',1O$1,') ?? '';
    writeFileSync(costs, rows.join('\n'));

    const { code, said } = build({ OUT_DIR: out, DATA_DIR: data });
    expect(code).toBe(1);
    expect(said).toContain(`programme/costs.csv:${broken + 1}:`);
  });

  test('when Astro stops', () => {
    const { code, said } = build({ OUT_DIR: out, SITE_URL: 'not an address' });
    expect(code).toBe(1);
    expect(said).toContain('Nothing was built');
  });
});

const receiptIn = (folder: string): SignedReceipt =>
  JSON.parse(read(folder, 'data/receipt.json')) as SignedReceipt;

type CsvRow = Readonly<Record<string, string>>;

const rowsOf = (csv: string): CsvRow[] =>
  Papa.parse<CsvRow>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

/** A copy of the data to change, and the folder to build it into. */
function workshop(name: string): { readonly data: string; readonly out: string } {
  const data = `.cache/data-${name}`;
  rmSync(data, { recursive: true, force: true });
  cpSync(DATA, data, { recursive: true });
  return { data, out: `.cache/dist-${name}` };
}

test.describe('a real park under the Regulation, with secrets in its register', () => {
  const { data, out } = { data: '.cache/data-planted', out: '.cache/dist-planted' };
  const park = 'fez-bishkek';
  const samples = foldersIn(join(DATA, 'samples/parks'));
  const real = plantAll(11, 'sez-kg-1156');
  const invented = samples.map((_, index) => plantAll(21 + 10 * index, 'sample'));
  const all = [...real, ...invented.flat()];
  /** Of a company all seventeen, of a branch one, of a person six and one more. */
  const WITHHELD = 17 + 1 + 7;

  function writeRegister(folder: string, planted: readonly Planted[]): void {
    const file = join(folder, 'residents.csv');
    const kept = existsSync(file) ? rowsOf(readFileSync(file, 'utf8')) : [];
    const rows = [...kept, ...planted.map(({ row }) => row)];
    writeFileSync(file, `${Papa.unparse(rows, { columns: [...REGISTER_COLUMNS] })}\n`);
  }

  test.beforeAll(() => {
    workshop('planted');
    const document = join(data, 'parks', park, 'park.yaml');
    const text = readFileSync(document, 'utf8');
    const designated = text.replace(/^regime: .*$/m, 'regime: industrial-park');
    expect(designated).not.toBe(text);
    writeFileSync(document, designated);
    writeRegister(join(data, 'parks', park), real);
    for (const [index, sample] of samples.entries()) {
      writeRegister(join(data, 'samples/parks', sample), invented[index] ?? []);
    }
    const { code, said } = build({ OUT_DIR: out, DATA_DIR: data });
    expect(code, said).toBe(0);
  });

  test('no byte of the site holds a restricted field', () => {
    const secrets = all.flatMap(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(secrets.length).toBe(WITHHELD * (1 + samples.length));
    expect(summary(filesWith(secrets, out))).toEqual([]);
  });

  test('the same search finds every open field, on the pages and in the files', () => {
    const pages = LANGUAGES.map((language) => `${language}/parks/${park}/index.html`);
    const files = ['data/residents.csv', 'data/residents.json'];
    for (const mark of real.flatMap(({ open }) => open)) {
      const found = filesWith([mark], out).map(({ where }) => where);
      expect(found, mark).toEqual(expect.arrayContaining([...pages, ...files]));
    }
    for (const [index, sample] of samples.entries()) {
      for (const mark of invented[index]?.flatMap(({ open }) => open) ?? []) {
        const found = filesWith([mark], out).map(({ where }) => where);
        expect(found, mark).toContain(`ky/parks/${sample}/index.html`);
        expect(found, mark).toContain('data/samples/residents.csv');
        expect(found, mark).not.toContain('data/residents.csv');
      }
    }
  });

  test('the page says how many fields are withheld, and on which grounds', () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      const html = read(out, `${language}/parks/${park}/index.html`);
      const sentence = t('park.withheld', { count: WITHHELD, grounds: '' });
      const counted = sentence.slice(0, sentence.indexOf(String(WITHHELD)) + 2);
      const grounds = ['commercial-secret', 'personal-data'] as const;
      const wanted = [counted, ...grounds.map((ground) => textIn(GROUNDS[ground], language))];
      expect(wanted.filter((text) => !html.includes(text))).toEqual([]);
    }
  });

  test('the requirements bind it, and no other real site', () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      const list = read(out, `${language}/parks/index.html`);
      expect(list.includes(t('parks.no-designated'))).toBe(false);
      for (const id of foldersIn(join(data, 'parks'))) {
        const html = read(out, `${language}/parks/${id}/index.html`);
        expect.soft(html.includes(t('park.binding')), `${language} ${id}`).toBe(id === park);
      }
      const html = read(out, `${language}/parks/${park}/index.html`);
      expect(html.includes(textIn(REGIMES['industrial-park'], language))).toBe(true);
    }
    const rows = rowsOf(read(out, 'data/requirements.csv'));
    const bound = rows.filter(({ binding }) => binding === 'true').map((row) => row['park']);
    expect([...new Set(bound)]).toEqual([park]);
  });
});

test.describe('with SAMPLES=hide and SERVICE_WORKER=off', () => {
  test.use({ serviceWorkers: 'allow' });

  const place = { folder: '.cache/dist-real', site: 'https://example.org', base: '/' };
  const folder = join(DATA, 'samples/parks');
  const samples = foldersIn(folder);

  /** Everything in the samples that names somebody or something. */
  function namesIn(sample: string): string[] {
    const { name, facts } = parse(readFileSync(join(folder, sample, 'park.yaml'), 'utf8')) as {
      readonly name: Readonly<Record<string, string>>;
      readonly facts: Readonly<Record<string, unknown>>;
    };
    const texts = (value: unknown): string[] =>
      typeof value === 'object' && value !== null ? Object.values(value).map(String) : [];
    const register = join(folder, sample, 'residents.csv');
    const residents = existsSync(register) ? rowsOf(readFileSync(register, 'utf8')) : [];
    return [
      ...Object.values(name),
      ...texts(facts['company_name']),
      ...texts(facts['company_owner']),
      ...residents.flatMap((row) => [
        row['full_name'] ?? '',
        row['short_name'] ?? '',
        row['contacts'] ?? '',
      ]),
    ].filter((text) => text !== '');
  }

  test.beforeAll(() => {
    const { code, said } = build({
      OUT_DIR: place.folder,
      SITE_URL: place.site,
      BASE_PATH: place.base,
      SAMPLES: 'hide',
      SERVICE_WORKER: 'off',
    });
    expect(code, said).toBe(0);
  });

  test('not one byte of the samples is built', () => {
    const names = samples.flatMap(namesIn);
    expect(names.length).toBeGreaterThan(3 * samples.length);
    expect(summary(filesWith(names, DIST))).not.toEqual([]);
    expect(summary(filesWith(names, place.folder))).toEqual([]);
    const files = filesOf(place.folder);
    expect(files.filter((file) => /sample/.test(file))).toEqual([]);
    // Not `sample-band`, a class of the style sheet.
    const ids = new RegExp(`(?:${samples.join('|')})(?![a-z])|data/samples`);
    // A guide may name the fictional parks: they stay in the data folder, for exercises.
    const published = files.filter((file) => !/\/about\/guides\//.test(file));
    expect(published.filter((file) => ids.test(read(place.folder, file)))).toEqual([]);
    for (const language of LANGUAGES) {
      const said = filesWith([translator(language)('sample.band')], place.folder);
      expect(said.filter(({ where }) => where.endsWith('.html'))).toEqual([]);
    }
  });

  test('the finder has nothing to switch to', () => {
    expect(existsSync(join(DIST, 'finder/samples.json'))).toBe(true);
    expect(existsSync(join(place.folder, 'finder/samples.json'))).toBe(false);
    expect(read(place.folder, 'finder/sites.json')).toBe(read(DIST, 'finder/sites.json'));
    for (const language of LANGUAGES) {
      const t = translator(language);
      const html = read(place.folder, `${language}/parks/plots/index.html`);
      const wanted = [t('finder.examples'), t('finder.see-examples'), t('plots.sample-title')];
      expect(wanted.filter((text) => html.includes(text))).toEqual([]);
      expect(html).not.toContain('name="sites"');
      expect(html).toContain(t('plots.none'));
    }
  });

  test('the real sites are all there, and every link leads somewhere', () => {
    const sites = foldersIn(join(DATA, 'parks'));
    const { folder: out } = place;
    for (const id of sites) expect(existsSync(join(out, 'ky/parks', id, 'index.html'))).toBe(true);
    expect(read(out, 'data/parks.geojson')).toBe(read(DIST, 'data/parks.geojson'));
    expect(read(out, 'data/parks.csv')).toBe(read(DIST, 'data/parks.csv'));
    expect(summary(brokenLinks(place))).toEqual([]);
  });

  test('a browser that kept pages lets go of them and of the worker', async ({ page }) => {
    const host = await hostOf(DIST);
    await page.goto(`${host.address}ky/`);
    await settled(page, buildIn(DIST));
    host.folder = place.folder;
    await page.goto(`${host.address}ky/about/privacy/`);
    await expect(page.locator('#device')).toHaveCount(0);
    // The browser looks for a new worker in its own time.
    await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual([]);
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(workers).toBe(0);
    await page.goto(`${host.address}ky/`);
    await page.waitForLoadState('networkidle');
    expect(await workers()).toBe(0);
    await host.close();
  });

  test('the switch in portal.yaml does the same', () => {
    const { data, out } = workshop('hidden');
    const portal = join(data, 'portal.yaml');
    const text = readFileSync(portal, 'utf8');
    const hidden = `${text.replace(/^samples:.*$/m, '')}\nsamples: hide\n`;
    writeFileSync(portal, hidden);
    const { code, said } = build({
      OUT_DIR: out,
      DATA_DIR: data,
      SITE_URL: place.site,
      BASE_PATH: place.base,
      SAMPLES: '',
      SERVICE_WORKER: 'off',
      // A copy of the data is in no commit of its own.
      DATA_COMMIT: receiptIn(place.folder).data_commit ?? '',
    });
    expect(code, said).toBe(0);
    // But for the text of portal.yaml itself, and what counts the files of the site.
    const built = (folder: string): Record<string, string> =>
      Object.fromEntries(
        filesOf(folder)
          .filter((file) => !/^(check\/baseline|data\/receipt|offline)\.json$/.test(file))
          .map((file) => [file, read(folder, file).replace(/<meta name="build"[^>]*>/, '')]),
      );
    expect(built(out)).toEqual(built(place.folder));
  });
});

anotherCountry();
