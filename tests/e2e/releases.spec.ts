import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { address, listen, site } from '../../src/ops/commands/serve.ts';
import { formatDate } from '../../src/words/dates.ts';
import { type Language, LANGUAGES, localeOf, textIn } from '../../src/words/language.ts';
import { formatNumber } from '../../src/words/numbers.ts';
import { translator } from '../../src/words/translate.ts';
import { summary } from './faults.ts';
import { htmlFaults } from './html.ts';
import { brokenLinks } from './links.ts';
import { filesWith } from './planted.ts';
import { DIST, read } from './site.ts';
import { GONE_PARK, GONE_UNRELEASED, PARK, resident, rowsOf, saidOf } from './three-releases.ts';
import { variant } from './variants.ts';
import { atomFault } from '../integration/atom-schema.ts';

const SITE = 'https://example.org';
const VERSIONS = ['1.0.0', '1.0.1', '1.1.0', '2.0.0'] as const;

const { data, out, base } = variant('releases');

/** A page’s text as a reader sees it, on one line, without its footer. */
function textOf(language: Language, path: string): string {
  const html = read(out, `${language}/${path}index.html`);
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/g, ' ');
}

const htmlOf = (language: Language, path: string): string =>
  read(out, `${language}/${path}index.html`);

test('the command takes the least version that the changes ask for, and no smaller one', () => {
  const said = saidOf(data);
  for (const version of VERSIONS) expect(said[version]?.code, said[version]?.text).toBe(0);
  expect(said['1.0.2']).toMatchObject({ code: 1 });
  expect(said['1.0.2']?.text).toContain('ask for 1.1.0 at least');
  expect(said['1.0.2']?.text).toContain(
    `residents (minor): rows removed: 1\n    − ${PARK}/planted-31`,
  );
  expect(said['1.2.0']).toMatchObject({ code: 1 });
  expect(said['1.2.0']?.text).toContain('ask for 2.0.0 at least');
  expect(readdirSync(join(data, 'releases')).sort()).toEqual([...VERSIONS]);
});

test('a release stores only the files that changed', () => {
  const stored = (version: string): string[] =>
    readdirSync(join(data, 'releases', version, 'files')).sort();
  expect(stored('1.0.1')).toEqual(['costs.csv', 'measures.csv']);
  expect(stored('1.1.0')).toContain('residents.csv');
  expect(stored('1.1.0')).not.toContain('glossary.csv');
  expect(stored('2.0.0')).toEqual(['glossary.csv']);
});

test('the page of a release shows the cost old and new, with its reason', () => {
  const reasons = {
    ky: 'Булактагы ката оңдолду',
    ru: 'Исправлена ошибка источника',
    en: 'The source was corrected',
  };
  for (const language of LANGUAGES) {
    const t = translator(language);
    const text = textOf(language, 'changes/1.0.1/');
    const [old, now] = [35000, 123456].map((amount) => formatNumber(amount, language));
    expect(text).toContain(`cost ${old} ${now} ${textIn(reasons, language)}`);
    expect(text).toContain(t('changes.values-changed', { count: 8 }));
    expect(htmlOf(language, 'changes/1.0.1/')).toContain(
      `href="${base}${language}/programme/measures/7/"`,
    );
    // A note that exists in Kyrgyz alone is shown in Kyrgyz, and says so.
    expect(text).toContain('Бир нарк оңдолду');
    expect(text.includes(t('notice.in-one-language', { language: localeOf('ky').name }))).toBe(
      language !== 'ky',
    );
  }
});

test('the pages of releases show rows that came and went, and a column of another name', () => {
  const titles = { ky: 'Жаңы чара', ru: 'Новая мера', en: 'A new measure' };
  for (const language of LANGUAGES) {
    const t = translator(language);
    const text = textOf(language, 'changes/1.1.0/');
    expect(text).toContain(textIn(titles, language));
    expect(text).toContain(`${PARK}/planted-31`);
    expect(text).toContain('Чара <кошулду> & резидент кетти');
    const html = htmlOf(language, 'changes/1.1.0/');
    expect(html).toContain(`href="${base}${language}/programme/measures/46/"`);
    expect(html).toContain(`href="${base}${language}/parks/${GONE_PARK}/"`);
    expect(textOf(language, 'changes/2.0.0/')).toContain(
      t('changes.column-renamed', { from: 'word_ky', to: 'term_ky' }),
    );
    expect(textOf(language, 'changes/1.0.0/')).toContain(t('changes.first'));
  }
});

test('the list of releases has all of them, the latest first, and what is not yet released', () => {
  for (const language of LANGUAGES) {
    const t = translator(language);
    const html = htmlOf(language, 'changes/');
    const places = VERSIONS.map((version) => html.indexOf(`changes/${version}/"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toReversed()).toEqual(places.toSorted((one, other) => one - other));
    const text = textOf(language, 'changes/');
    expect(text).toContain('2.0.0+changes');
    expect(text).toContain(t('changes.pending-text', { version: '2.0.0' }));
    if (language === 'en') expect(text).toContain('A title not yet released');
  }
});

test('a measure and a park tell their own history', () => {
  for (const language of LANGUAGES) {
    const t = translator(language);
    const history = (path: string): string => {
      const text = textOf(language, path);
      return text.slice(text.indexOf(` ${t('changes.history')} `));
    };
    const changed = history('programme/measures/7/');
    expect(changed).toContain(t('changes.release', { version: '1.0.1' }));
    expect(changed).toContain(
      `${formatNumber(35000, language)} → ${formatNumber(123456, language)}`,
    );
    expect(changed).not.toContain(t('changes.release', { version: '1.1.0' }));

    const come = history('programme/measures/46/');
    expect(come).toContain(t('changes.release', { version: '1.1.0' }));
    expect(come).toContain(t('changes.rows-added', { count: 1 }));

    const quiet = t('changes.no-history', {
      version: '1.0.0',
      date: formatDate('2026-01-10', language),
    });
    expect(history('programme/measures/10/')).toContain(quiet);
    expect(changed).not.toContain(quiet);
    expect(history('programme/measures/3/')).toContain(t('changes.pending'));

    const park = history(`parks/${PARK}/`);
    expect(park).toContain(t('changes.release', { version: '1.1.0' }));
    expect(park).toContain(t('changes.rows-removed', { count: 1 }));
  }
});

test('what was removed keeps a page that says so, and search engines leave it out', () => {
  const sitemap = read(out, 'sitemap.xml');
  for (const language of LANGUAGES) {
    const t = translator(language);
    const path = `parks/${GONE_PARK}/`;
    expect(textOf(language, path)).toContain(
      t('gone.released', { version: '1.1.0', date: formatDate('2026-03-12', language) }),
    );
    expect(textOf(language, `parks/${GONE_UNRELEASED}/`)).toContain(t('gone.pending'));
    for (const [id, last] of [
      [GONE_PARK, '1.0.1'],
      [GONE_UNRELEASED, '2.0.0'],
    ] as const) {
      const html = htmlOf(language, `parks/${id}/`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`href="${base}data/v${last}/parks.csv"`);
      expect(rowsOf(join(out, `data/v${last}/parks.csv`)).some((row) => row['id'] === id)).toBe(
        true,
      );
      expect(sitemap).not.toContain(id);
      expect(htmlOf(language, 'parks/')).not.toContain(id);
    }
  }
});

test('every file of every release is what it was, to the byte', () => {
  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  for (const version of VERSIONS) {
    const { files } = JSON.parse(read(out, `data/v${version}/release.json`)) as {
      files: { path: string; sha256: string; unchanged_since: string; bytes: number }[];
    };
    expect(files.length).toBeGreaterThan(15);
    for (const { path, sha256: sum, unchanged_since: since, bytes } of files) {
      const built = readFileSync(join(out, `data/v${version}`, path));
      expect(built.equals(readFileSync(join(data, 'releases', since, 'files', path)))).toBe(true);
      expect(sha256(built)).toBe(sum);
      expect(built.length).toBe(bytes);
    }
  }
  // The first release is what the portal published before there was any.
  const frozen = readdirSync(join(out, 'data/v1.0.0')).filter((file) => file.endsWith('.csv'));
  const differing = frozen.filter(
    (file) => read(out, `data/v1.0.0/${file}`) !== read(DIST, `data/${file}`),
  );
  // Of these one has the planted resident, one his requirements, one the other name of a column.
  expect(differing.sort()).toEqual(['glossary.csv', 'requirements.csv', 'residents.csv']);
  expect(read(out, 'data/v2.0.0/measures.csv')).not.toBe(read(out, 'data/measures.csv'));
});

test('the file of all changes has each of them', () => {
  const changes = rowsOf(join(out, 'data/v1.0.1/changes.csv'));
  expect(changes).toHaveLength(9);
  expect(changes).toContainEqual({
    dataset: 'measures',
    row: '7',
    change: 'value-changed',
    field: 'cost',
    old: '35000',
    new: '123456',
    reason_ky: 'Булактагы ката оңдолду',
    reason_ru: 'Исправлена ошибка источника',
    reason_en: 'The source was corrected',
  });
  expect(rowsOf(join(out, 'data/v2.0.0/changes.csv'))).toMatchObject([
    { dataset: 'glossary', change: 'column-renamed', old: 'word_ky', new: 'term_ky' },
  ]);
});

test('nothing that the register keeps back is frozen', () => {
  const { secret, open } = resident;
  const frozen = join(data, 'releases');
  expect(summary(filesWith(secret, frozen))).toEqual([]);
  expect(summary(filesWith(secret, out))).toEqual([]);
  expect(new Set(filesWith(open, frozen).map(({ what }) => what))).toEqual(new Set(open));
});

test('every link of the site leads somewhere, and its pages are valid HTML', async () => {
  expect(summary(brokenLinks({ folder: out, site: SITE, base }))).toEqual([]);
  const pages = LANGUAGES.flatMap((language) => [
    `${language}/changes/index.html`,
    ...VERSIONS.map((version) => `${language}/changes/${version}/index.html`),
    `${language}/programme/measures/7/index.html`,
    `${language}/parks/${PARK}/index.html`,
    `${language}/parks/${GONE_PARK}/index.html`,
  ]);
  expect(summary(await htmlFaults(out, pages))).toEqual([]);
});

/** A feed as an XML parser reads it, by the elements that RFC 4287 asks for. */
interface ParsedFeed {
  readonly error: string | null;
  readonly root: string;
  readonly lang: string | null;
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly links: readonly { rel: string | null; type: string | null; href: string | null }[];
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly href: string | null;
    readonly summary: string;
    readonly items: number;
  }[];
}

test('the feed of each language is Atom, and tells every release', async ({ page }) => {
  for (const language of LANGUAGES) {
    const path = language === 'ky' ? 'feed.xml' : `${language}/feed.xml`;
    const feed = await page.evaluate(
      (xml): ParsedFeed => {
        const ATOM = 'http://www.w3.org/2005/Atom';
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const root = parsed.documentElement;
        const child = (parent: Element, name: string): Element[] =>
          [...parent.children].filter(
            ({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM,
          );
        // One and no more, as RFC 4287 asks of each of these.
        const only = (parent: Element, name: string): string => {
          const [first, ...others] = child(parent, name);
          return first === undefined || others.length > 0 ? '' : (first.textContent ?? '');
        };
        const link = (element: Element) => ({
          rel: element.getAttribute('rel'),
          type: element.getAttribute('type'),
          href: element.getAttribute('href'),
        });
        return {
          error: parsed.querySelector('parsererror')?.textContent ?? null,
          root: `${root.namespaceURI} ${root.localName}`,
          lang: root.getAttribute('xml:lang'),
          id: only(root, 'id'),
          title: only(root, 'title'),
          updated: only(root, 'updated'),
          author: child(root, 'author')
            .map((author) => only(author, 'name'))
            .join(),
          links: child(root, 'link').map(link),
          entries: child(root, 'entry').map((entry) => {
            const content = new DOMParser().parseFromString(only(entry, 'content'), 'text/html');
            return {
              id: only(entry, 'id'),
              title: only(entry, 'title'),
              updated: only(entry, 'updated'),
              href: child(entry, 'link').map((one) => one.getAttribute('href'))[0] ?? null,
              summary: only(entry, 'summary'),
              items: content.querySelectorAll('ul > li').length,
            };
          }),
        };
      },
      read(out, path),
    );

    const t = translator(language);
    expect(atomFault(read(out, path))).toBeNull();
    expect(feed.error).toBeNull();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.lang).toBe(language);
    expect(feed.id).toBe(`${SITE}${base}${path}`);
    expect(feed.title).not.toBe('');
    expect(feed.author).not.toBe('');
    expect(feed.updated).toBe('2026-04-13T00:00:00Z');
    expect(feed.links).toContainEqual({
      rel: 'self',
      type: 'application/atom+xml',
      href: `${SITE}${base}${path}`,
    });
    const versions = VERSIONS.toReversed();
    expect(feed.entries.map(({ id }) => id)).toEqual(
      versions.map((version) => `${SITE}${base}${language}/changes/${version}/`),
    );
    expect(feed.entries.map(({ title }) => title)).toEqual(
      versions.map((version) => t('changes.release', { version })),
    );
    expect(feed.entries.map(({ updated }) => updated)).toEqual(
      ['04-13', '03-12', '02-11', '01-10'].map((day) => `2026-${day}T00:00:00Z`),
    );
    expect(feed.entries.every(({ id, href }) => id === href)).toBe(true);
    expect(feed.entries[1]?.summary).toBe('Чара <кошулду> & резидент кетти');
    expect(feed.entries.map(({ items }) => items)).toEqual([1, 7, 2, 0]);
    // Every page leads to it.
    expect(htmlOf(language, 'programme/')).toMatch(
      new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]* href="${base}${path}">`),
    );
  }
});

test.describe('in a browser', () => {
  let server: Server;
  let home = '';

  test.beforeAll(async () => {
    server = await listen(site(out, base), 0);
    home = address(server, base);
  });

  test.afterAll(() => void server.close());

  test('the pages have no fault that axe knows, and fit a phone', async ({ page }) => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    await page.setViewportSize({ width: 390, height: 900 });
    for (const path of [
      'ky/changes/',
      'ru/changes/1.1.0/',
      'en/changes/1.0.1/',
      'ky/programme/measures/7/',
      `en/parks/${PARK}/`,
      `ru/parks/${GONE_PARK}/`,
    ]) {
      await page.goto(home + path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const found = await window.axe.run(document, { resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
      });
      expect.soft(violations, path).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, path).toBe(0);
    }
  });
});
