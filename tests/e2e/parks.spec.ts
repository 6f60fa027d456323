import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, type Locator, type Page } from 'playwright/test';
import { parse } from 'yaml';
import { type Language, LANGUAGES, textIn } from '../../src/words/language.ts';
import { formatNumber } from '../../src/words/numbers.ts';
import { translator } from '../../src/words/translate.ts';
import { GROUNDS, OUTCOMES, REGIMES, UTILITIES } from '../../src/engine/schema/park-codes.ts';
import { PARK_FACTS, type FactName } from '../../src/engine/schema/park-facts.ts';
import { REGISTER_FIELDS, type RegisterFieldName } from '../../src/engine/schema/residents.ts';
import { SITE_ADDRESS, test } from './browsing.ts';
import { summary, type Fault } from './faults.ts';
import { DIST, filesOf, pagesOf, read, tagsOf } from './site.ts';

/** What the pages of parks say, compared with the files that editors keep. */
const DATA = process.env['DATA_DIR'] ?? 'data';

type Row = Readonly<Record<string, string>>;
type Names = Readonly<Record<Language, string>>;

interface Stated {
  readonly source: string;
  readonly value: unknown;
}

interface Site {
  readonly id: string;
  readonly name: Names;
  readonly regime: keyof typeof REGIMES;
  /** Facts that a source states, `NA` left out. */
  readonly facts: ReadonlyMap<FactName, Stated>;
  /** Every source that the park's files name for something they state. */
  readonly sources: ReadonlySet<string>;
  readonly table: (file: string) => readonly Row[];
}

function rowsOf(csv: string): Row[] {
  return Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function siteIn(folder: string): Site {
  const head = parse(readFileSync(join(folder, 'park.yaml'), 'utf8')) as {
    readonly id: string;
    readonly name: Names;
    readonly regime: keyof typeof REGIMES;
    readonly source: string;
    readonly facts?: Readonly<Record<string, unknown>>;
  };
  const facts = Object.entries(head.facts ?? {}).flatMap(([name, fact]) => {
    const own = isObject(fact) && 'value' in fact ? fact : { value: fact };
    if (own['value'] === 'NA' || own['value'] === null) return [];
    const source = String(own['source'] ?? head.source);
    return [[name as FactName, { source, value: own['value'] }] as const];
  });
  const table = (file: string): Row[] => {
    const path = join(folder, file);
    return existsSync(path) ? rowsOf(readFileSync(path, 'utf8')) : [];
  };
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap(table);
  const { id, name, regime } = head;
  const named = [...facts.map(([, { source }]) => source), ...rows.map((row) => row['source'])];
  const sources = new Set(named.flatMap((source) => source ?? []));
  return { id, name, regime, facts: new Map(facts), sources, table };
}

const sitesIn = (folder: string): Site[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => siteIn(join(folder, name)))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

const sites = sitesIn(join(DATA, 'parks'));
const samples = sitesIn(join(DATA, 'samples/parks'));
const clauses = rowsOf(readFileSync(join(DATA, 'requirements.csv'), 'utf8')).map(
  (row) => row['clause'] ?? '',
);
const documents = rowsOf(readFileSync(join(DATA, 'sources.csv'), 'utf8')).map((row) => row['id']);

function sampleOf(id: string): Site {
  const found = samples.find((site) => site.id === id);
  if (found === undefined) throw new Error(`No sample ${id}`);
  return found;
}

const complete = sampleOf('sample-a');
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const pathOf = (page: Page): string => page.url().slice(SITE_ADDRESS.length);
const isFree = (row: Row): boolean => row['occupancy'] === 'free';
const textsOf = async (found: Locator): Promise<string[]> =>
  (await found.allTextContents()).map(plain);

/** `14.4` → `14,4`: as many decimals as the file has. */
function written(cell: string, language: Language): string {
  const value = Number(cell);
  return plain(formatNumber(value, language, (String(value).split('.')[1] ?? '').length));
}

/** The source that a citation leads to: its place on the page of sources. */
const sourceIn = (href: string | null): string => /\/sources\/#(.+)$/.exec(href ?? '')?.[1] ?? '';

const sectionOf = (page: Page, title: string): Locator =>
  page.locator('section.park-section', {
    has: page.getByRole('heading', { level: 2, name: title, exact: true }),
  });

test.describe.configure({ mode: 'parallel' });

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
});

for (const language of LANGUAGES) {
  const t = translator(language);

  test.describe(`without scripts: ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test(`the list of parks has all ${sites.length} real sites, each leading to its page: ${language}`, async ({
      page,
    }) => {
      expect(sites).toHaveLength(28);
      await page.goto(`${language}/parks/`);
      const listed = page.locator('section:not(#samples) > table th[scope=row] a');
      const links = await listed.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const),
      );
      const expected = sites.map(({ id, name }) => [
        `/${language}/parks/${id}/`,
        textIn(name, language),
      ]);
      const known = links.map(([href, name]) => [
        new URL(href, SITE_ADDRESS).pathname.replace(/^.*(?=\/\w\w\/parks\/)/, ''),
        plain(name),
      ]);
      const inOrder = (rows: readonly (readonly (string | undefined)[])[]): string[] =>
        rows.map(([href, name]) => `${href} ${name}`).sort();
      expect(inOrder(known)).toEqual(inOrder(expected));
      for (const [href, name] of links) {
        await page.goto(new URL(href, SITE_ADDRESS).href);
        await expect.soft(page.locator('h1'), href).toHaveText(plain(name));
        await expect.soft(page.locator('.sample-band'), href).toHaveCount(0);
      }
    });

    test(`the figures over the list count the real sites alone: ${language}`, async ({ page }) => {
      await page.goto(`${language}/parks/`);
      const operating = sites.filter(({ facts }) => facts.get('status')?.value === 'operating');
      const free = sites.flatMap(({ table }) => table('plots.csv').filter(isFree));
      const figures = await textsOf(page.locator('dl.facts dd'));
      expect([figures[0], figures[1], figures[3]]).toEqual(
        [sites, operating, free].map(({ length }) => String(length)),
      );
      expect(figures[2]).toMatch(/^\d+([.,]\d)? ?%$/);
    });

    test(`each stated fact of a real site is shown, and cites the source that states it: ${language}`, async ({
      page,
    }) => {
      const faults: Fault[] = [];
      const kept = new Set(
        tagsOf(read(DIST, `${language}/sources/index.html`)).map(
          ({ attributes }) => attributes['id'],
        ),
      );
      for (const { id, facts, sources } of sites) {
        const where = `${language}/parks/${id}/`;
        await page.goto(where);
        const shown = await page.locator('.park-section dl.pairs.tight').evaluateAll((lists) =>
          lists.flatMap((list) => {
            const common = list.nextElementSibling?.matches('.cite')
              ? list.nextElementSibling
              : null;
            return [...list.querySelectorAll('dt')].map((title) => {
              const cite = title.nextElementSibling?.querySelector('.cite') ?? common;
              return {
                title: title.textContent.trim(),
                cited: cite?.querySelector('a')?.getAttribute('href') ?? null,
              };
            });
          }),
        );
        for (const [name, { source }] of facts) {
          const title = textIn(PARK_FACTS[name].field.title, language);
          const cited = shown.filter((fact) => fact.title === plain(title));
          if (cited.length === 0) faults.push({ what: `${name} is not shown`, where });
          for (const { cited: href } of cited) {
            if (sourceIn(href) === source) continue;
            faults.push({ what: `${name} cites ${href} and not ${source}`, where });
          }
        }
        const section = sectionOf(page, t('nav.sources'));
        const hrefs = await section
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        const linked = hrefs.map(sourceIn);
        expect.soft(linked.toSorted(), where).toEqual([...sources].sort());
        for (const source of [
          ...linked,
          ...shown.flatMap(({ cited }) => cited ?? []).map(sourceIn),
        ]) {
          if (!documents.includes(source)) faults.push({ what: `no source ${source}`, where });
          if (!kept.has(source)) faults.push({ what: `no place for ${source}`, where });
        }
      }
      expect(summary(faults)).toEqual([]);
    });

    test(`requirements: the counts of each clause add up to the number of sites: ${language}`, async ({
      page,
    }) => {
      await page.goto(`${language}/parks/requirements/`);
      const published = rowsOf(read(DIST, 'data/requirements.csv'));
      const articles = page.locator('article.requirement');
      expect(await textsOf(articles.locator('.clause'))).toEqual(clauses);
      for (const article of await articles.all()) {
        const clause = plain(await article.locator('.clause').textContent());
        const counts = await article.locator('> ul > li').evaluateAll((items) =>
          items.map((item) => ({
            word: (item.firstElementChild?.textContent ?? '').trim(),
            count: Number(item.lastElementChild?.textContent),
          })),
        );
        const sum = counts.reduce((all, { count }) => all + count, 0);
        expect.soft(sum, clause).toBe(sites.length);
        for (const [outcome, words] of Object.entries(OUTCOMES)) {
          const inFile = published.filter(
            (row) => row['clause'] === clause && row['outcome'] === outcome,
          ).length;
          const onPage = counts.find(({ word }) => word === textIn(words, language))?.count ?? 0;
          expect.soft(onPage, `${clause} ${outcome}`).toBe(inFile);
        }
      }
    });

    test(`requirements: every cell of the matrix says its outcome in words: ${language}`, async ({
      page,
    }) => {
      await page.goto(`${language}/parks/requirements/`);
      const published = new Map(
        rowsOf(read(DIST, 'data/requirements.csv')).map((row) => [
          `${row['park']} ${row['clause']}`,
          row[`outcome_${language}`] ?? '',
        ]),
      );
      const matrix = await page.locator('table.outcomes tbody tr').evaluateAll((rows) =>
        rows.map((row) => ({
          href: row.querySelector('th a')?.getAttribute('href') ?? '',
          words: [...row.querySelectorAll('td:not(.num)')].map((cell) =>
            [...cell.querySelectorAll('span:not([aria-hidden])')]
              .map((span) => span.textContent)
              .join(),
          ),
        })),
      );
      expect(matrix).toHaveLength(sites.length);
      for (const { href, words } of matrix) {
        const id = href.split('/').at(-2) ?? '';
        expect
          .soft(words, id)
          .toEqual(clauses.map((clause) => published.get(`${id} ${clause}`) ?? 'no such row'));
      }
    });

    test(`free plots of the samples stand apart, as their files have them: ${language}`, async ({
      page,
    }) => {
      await page.goto(`${language}/parks/plots/`);
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: t('plots.sample-title'), exact: true }),
      });
      await expect(section).toContainText(t('sample.band'));
      const rows = await section.locator('tbody tr').evaluateAll((all) =>
        all.map((row) => {
          const [park, area] = row.querySelectorAll('td');
          const link = park?.querySelector('a');
          return {
            id: row.querySelector('th')?.textContent.trim(),
            park: link?.textContent.trim(),
            href: link?.getAttribute('href') ?? '',
            area: area?.textContent.trim(),
          };
        }),
      );
      const expected = samples.flatMap(({ id, name, table }) =>
        table('plots.csv')
          .filter(isFree)
          .map((row) => ({
            id: row['id'],
            park: textIn(name, language),
            href: `/${language}/parks/${id}/#plot-${row['id']}`,
            area: written(row['area'] ?? '', language),
          })),
      );
      expect(expected.length).toBeGreaterThan(5);
      expect(
        rows.map((row) => ({ ...row, href: row.href.replace(/^.*(?=\/\w\w\/parks\/)/, '') })),
      ).toEqual(expected);
      const free = sites.flatMap(({ table }) => table('plots.csv').filter(isFree));
      await expect(page.locator('main table').first().locator('tbody tr')).toHaveCount(
        free.length || expected.length,
      );
      await expect(page.getByText(t('plots.none'))).toHaveCount(free.length === 0 ? 1 : 0);
    });

    test(`sample-a leads with what an investor decides on: ${language}`, async ({ page }) => {
      await page.goto(`${language}/parks/sample-a/`);
      const facts = page.locator('dl.facts').first();
      const figures = await textsOf(facts.locator('dd'));
      const free = complete.table('plots.csv').filter(isFree);
      const hectares = free.reduce((sum, row) => sum + Number(row['area']), 0);
      const power = complete.table('utilities.csv').find(({ kind }) => kind === 'electricity');
      const current = complete.table('residents.csv').filter((row) => row['ended_on'] === 'NA');
      expect(hectares).toBeCloseTo(31.4, 6);
      expect(power?.['free']).toBe('14.4');
      expect(figures.map((figure) => /[\d.,]+/.exec(figure)?.[0])).toEqual([
        written('31.4', language),
        written('14.4', language),
        String(current.length),
        '40',
      ]);
      const words = await textsOf(facts.locator('dt'));
      expect(words[0]).toContain(t('park.free-area', { count: free.length }));
      expect(words[1]).toContain(
        t('park.free-power', { total: written(power?.['total'] ?? '', language) }),
      );
      expect(words[3]).toContain(t('park.requirements-met', { count: 40, total: clauses.length }));
      await expect(page.getByText(t('park.binding'))).toBeVisible();
    });

    test(`capacities are those of the file: ${language}`, async ({ page }) => {
      for (const { id, table } of samples) {
        await page.goto(`${language}/parks/${id}/`);
        const articles = sectionOf(page, t('park.section-infrastructure')).locator('article');
        const rows = table('utilities.csv');
        await expect(articles).toHaveCount(rows.length);
        for (const [index, row] of rows.entries()) {
          const kind = (row['kind'] ?? '') as keyof typeof UTILITIES;
          const where = `${id} ${kind}`;
          const article = articles.nth(index);
          const name = textIn(UTILITIES[kind], language);
          await expect.soft(article.locator('.capacity-name'), where).toHaveText(name);
          const text = plain(await article.textContent());
          const stated = (cell: string | undefined): cell is string => /^\d/.test(cell ?? '');
          const { total, used, free } = row;
          if (stated(used)) {
            const amount = written(used, language);
            expect.soft(text, where).toContain(t('capacity.used', { amount }));
          }
          if (stated(total)) {
            const amount = written(total, language);
            expect.soft(text, where).toContain(t('capacity.total', { amount }));
          }
          if (stated(free)) {
            const amount = plain(await article.locator('.capacity-free b').textContent());
            expect.soft(amount, where).toBe(written(free, language));
          }
        }
      }
    });

    test(`the register shows that a field is withheld and why, and never an empty cell: ${language}`, async ({
      page,
    }) => {
      for (const { id, table } of samples) {
        const rows = table('residents.csv');
        if (rows.length === 0) continue;
        await page.goto(`${language}/parks/${id}/`);
        const register = page.locator('#register');
        const cells = await register
          .locator('details.resident')
          .evaluateAll((all) =>
            all.map((resident) =>
              [...resident.querySelectorAll('dd')].map((cell) => cell.textContent.trim()),
            ),
          );
        const grounds = rows.map(groundsOf);
        const names = Object.keys(REGISTER_FIELDS) as RegisterFieldName[];
        for (const [index, row] of rows.entries()) {
          for (const [column, name] of names.entries()) {
            const where = `${id} ${row['id']} ${name}`;
            const text = cells[index]?.[column];
            const ground = grounds[index]?.get(name);
            const expected =
              ground && t('park.withheld-cell', { ground: textIn(GROUNDS[ground], language) });
            if (expected === undefined) {
              expect.soft(text, where).toMatch(/\S/);
              expect
                .soft(text, where)
                .not.toContain(t('park.withheld-cell', { ground: '' }).trim());
            } else expect.soft(text, where).toBe(expected);
          }
        }
        const count = grounds.reduce((sum, own) => sum + own.size, 0);
        expect(count).toBeGreaterThan(0);
        const sentence = t('park.withheld', { count, grounds: '\n' }).split('\n')[0] ?? '';
        await expect(register).toContainText(sentence);
        const ended = rows.filter((row) => /^\d/.test(row['ended_on'] ?? ''));
        await expect(register.locator('summary', { hasText: `· ${t('park.ended')}` })).toHaveCount(
          ended.length,
        );
        for (const row of ended) await expect(register).toContainText(row['ended_ground'] ?? '-');
      }
    });

    test(`every part of the pages opens without scripts: ${language}`, async ({ page }) => {
      const paths = [
        'parks/',
        'parks/plots/',
        'parks/requirements/',
        'parks/regions/chuy/',
        'parks/fez-bishkek/',
        'parks/sample-b/',
      ];
      for (const path of paths) {
        await page.goto(`${language}/${path}`);
        await expect(page.locator('h1')).toBeVisible();
        // One under the pointer of the test, the others by what a press does.
        const folds = page.locator('main summary').filter({ visible: true });
        if ((await folds.count()) > 0) await folds.first().click();
        await folds.evaluateAll((all) => {
          for (const fold of all) {
            const { parentElement: details } = fold;
            if (details instanceof HTMLDetailsElement && !details.open)
              (fold as HTMLElement).click();
          }
        });
        const hidden = await page.locator('main details').evaluateAll((all) =>
          all
            .filter((details) => details.checkVisibility())
            .flatMap((details) => [...details.children])
            .filter((child) => !child.checkVisibility())
            .map((child) => child.textContent.slice(0, 40)),
        );
        expect.soft(hidden, path).toEqual([]);
        await expect.soft(page.locator('main table :is(td, th):empty'), path).toHaveCount(0);
        const tools = path === 'parks/plots/' ? 1 : 0;
        await expect
          .soft(page.locator('main :is(astro-island, noscript)'), path)
          .toHaveCount(tools);
      }
    });
  });
}

/** What is withheld of a resident: as its row says, and the personal data of a person. */
function groundsOf(row: Row): ReadonlyMap<string, keyof typeof GROUNDS> {
  const personal =
    row['kind'] === 'individual'
      ? ['location', 'address', 'registration_number', 'tin', 'contacts', 'other']
      : [];
  const listed = (row['withheld'] ?? '')
    .split(';')
    .map((part) => part.trim().split(':'))
    .filter(([name]) => name !== '');
  return new Map([
    ...listed.map(([name = '', ground = '']) => [name, ground as keyof typeof GROUNDS] as const),
    ...personal.map((name) => [name, 'personal-data'] as const),
  ]);
}

test('each free plot on the plan of a sample leads to its row', async ({ page }) => {
  for (const { id, table } of samples) {
    const address = `ky/parks/${id}/`;
    await page.goto(address);
    const links = page.locator('a.chart-link[href^="#plot-"]').filter({ visible: true });
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const free = table('plots.csv').filter(isFree);
    expect(hrefs.toSorted()).toEqual(free.map((row) => `#plot-${row['id']}`).sort());
    for (const href of hrefs) {
      await page.goto(address);
      const link = page.locator(`a.chart-link[href="${href}"]`).filter({ visible: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${href}$`));
      const row = page.locator(`tr${href}`);
      await expect(row).toBeInViewport();
      await expect(row.locator('th')).toHaveText(href?.replace('#plot-', '') ?? '');
    }
  }
});

test('pages of samples carry the band, keep out of search engines and have no structured data', () => {
  const ids = samples.map(({ id }) => id);
  const addressOf = (address: string): string =>
    /^\w\w\/parks\/([^/]+)\/$/.exec(address)?.[1] ?? '';
  const pages = pagesOf(DIST).filter(({ address }) => addressOf(address) !== '');
  const invented = pages.filter(({ address }) => ids.includes(addressOf(address)));
  expect(invented).toHaveLength(LANGUAGES.length * samples.length);
  for (const { file, language = 'ky' } of invented) {
    const html = read(DIST, file);
    const robots = tagsOf(html).filter(({ attributes }) => attributes['name'] === 'robots');
    expect
      .soft(
        robots.map(({ attributes }) => attributes['content']),
        file,
      )
      .toEqual(['noindex']);
    const band = ['class="sample-band"', translator(language)('sample.text')];
    expect
      .soft(
        band.filter((text) => !html.includes(text)),
        file,
      )
      .toEqual([]);
    expect.soft(html.includes('application/ld+json'), file).toBe(false);
  }
  for (const { file } of pages.filter((page) => !invented.includes(page))) {
    const html = read(DIST, file);
    expect.soft(html.includes('class="sample-band"'), file).toBe(false);
    expect.soft(html.includes('noindex'), file).toBe(false);
  }
});

test('samples are in none of the files of real data, nor in the sitemap, nor on pages of regions', () => {
  const ids = new RegExp(`(?:${samples.map(({ id }) => id).join('|')})(?![a-z])`);
  // The receipt names every file of the site, those of the samples too.
  const files = filesOf(DIST).filter((file) =>
    /^data\/(?!receipt\.json)[^/]+$|^sitemap.*\.xml$/.test(file),
  );
  expect(files).toEqual(expect.arrayContaining(['data/parks.csv', 'data/parks.geojson']));
  const regions = filesOf(DIST).filter((file) => /\/parks\/regions\/.*\.html$/.test(file));
  expect(regions.length).toBeGreaterThan(20);
  const holding = [...files, ...regions].filter((file) => ids.test(read(DIST, file)));
  expect(holding).toEqual([]);
  expect(rowsOf(read(DIST, 'data/parks.csv'))).toHaveLength(sites.length);
  const own = ['parks.csv', 'parks.json', 'parks.geojson', 'plots.csv', 'residents.csv'];
  const empty = own.filter((file) => !ids.test(read(DIST, `data/samples/${file}`)));
  expect(empty).toEqual([]);
});

test('a site with another regime is compared, and is not bound', () => {
  for (const language of LANGUAGES) {
    const t = translator(language);
    for (const { id, regime } of sites) {
      const html = read(DIST, `${language}/parks/${id}/index.html`);
      const other = t('park.not-binding', { regime: textIn(REGIMES[regime], language) });
      expect.soft(html.includes(other), id).toBe(regime !== 'industrial-park');
      expect.soft(html.includes(t('park.binding')), id).toBe(regime === 'industrial-park');
    }
  }
});

for (const path of [
  'parks/',
  'parks/plots/',
  'parks/requirements/',
  'parks/regions/osh/',
  'parks/fez-bishkek/',
  'parks/sample-a/',
]) {
  test(`another language shows the same page of parks: /${path}`, async ({ page }) => {
    await page.goto(`ky/${path}`);
    for (const [language, name] of [
      ['ru', 'Русский'],
      ['en', 'English'],
      ['ky', 'Кыргызча'],
    ] as const) {
      await page.getByRole('link', { name }).filter({ visible: true }).first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(pathOf(page)).toBe(`${language}/${path}`);
    }
  });
}

/** Chromium writes the pages of a document uncompressed: `/Type /Page`, one for each sheet. */
const sheetsIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;

for (const id of ['sample-a', 'fez-bishkek']) {
  for (const language of LANGUAGES) {
    test(`the facts of a printed park fit one sheet of A4: ${language}/${id}`, async ({ page }) => {
      await page.goto(`${language}/parks/${id}/`);
      const sheets = sheetsIn(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const band = page.locator('.sample-band');
      await expect(band.filter({ visible: true })).toHaveCount(id === 'sample-a' ? 1 : 0);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('dl.facts dd').filter({ visible: true })).toHaveCount(4);
      await expect(page.locator('#contacts dd').filter({ visible: true })).not.toHaveCount(0);
      await expect(page.locator('main .cite').filter({ visible: true })).not.toHaveCount(0);
    });
  }
}
