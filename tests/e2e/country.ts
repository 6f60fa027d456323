import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect, type Page as Tab } from 'playwright/test';
import { parse } from 'yaml';
import { listen, site } from '../../src/ops/commands/serve.ts';
import type { Language } from '../../src/words/language.ts';
import { expectNoFaults, test } from './browsing.ts';
import { summary } from './faults.ts';
import { brokenLinks } from './links.ts';
import { filesOf, onePerKind, pagesOf, read } from './site.ts';
import { variant } from './variants.ts';

const DATA = 'tests/fixtures/country';
const { out: FOLDER, site: SITE, base } = variant('country');
const CODES: readonly string[] = ['en', 'ru', 'tr', 'ar'];

const isOfCountry = (code: string): code is Language => CODES.includes(code);
const languages = CODES.filter(isOfCountry);

const wordsOf = (language: string): Readonly<Record<string, string>> => {
  const file = parse(read(DATA, `locales/${language}.yaml`)) as {
    readonly messages: Readonly<Record<string, string>>;
  };
  return file.messages;
};

/** What names this country, its regions or its currency; `thousand-som` is the key of a text. */
const OF_ANOTHER =
  /Ачык|Кыргыз|кыргызск|Kyrgyz|Бишкек|Bishkek|Чүй|Чуйск|Chuy|Нарын|Naryn|(?<!\p{L})сом(?:ов|у)?(?!\p{L})|(?<![\p{L}-])som(?!\p{L})/u;

/**
 * An invented country with four languages, one of them from right to left, a currency and regions
 * of its own: `portal.yaml` and its data alone make another portal.
 */
export function anotherCountry(): void {
  test.describe('an invented country', () => {
    let server: Server;
    let home = '';

    test.beforeAll(async () => {
      server = await listen(site(FOLDER, '/'), 0);
      const address = server.address();
      if (typeof address !== 'object' || address === null) throw new Error('No port');
      home = `http://localhost:${address.port}/`;
    });

    test.afterAll(() => {
      server.close();
    });

    test('every link of it leads somewhere', () => {
      const place = { folder: FOLDER, site: SITE, base, languages };
      expect(pagesOf(FOLDER, languages).length).toBeGreaterThan(200);
      expect(summary(brokenLinks(place))).toEqual([]);
    });

    test('no page or file of it names the other country, its regions or its currency', () => {
      const texts = filesOf(FOLDER).filter((file) =>
        /\.(html|csv|json|jsonld|xml|svg|txt)$/.test(file),
      );
      expect(texts.filter((file) => OF_ANOTHER.test(read(FOLDER, file)))).toEqual([]);
    });

    test('commands speak its first language unless asked otherwise', () => {
      const out = join('.cache', 'country.xlsx');
      rmSync(out, { force: true });
      const said = execFileSync(
        process.execPath,
        ['src/ops/commands/template.ts', 'programme', '--out', out],
        { env: { ...process.env, DATA_DIR: DATA }, encoding: 'utf8' },
      );
      expect(said).toMatch(/^Written: .*Measures/);
    });

    test('on a phone, 320 px, its pages have no fault in any language', async ({ watched }) => {
      await watched.tab.setViewportSize({ width: 320, height: 640 });
      const kinds =
        /^(|parks\/|parks\/mole-park\/|parks\/plots\/|programme\/measures\/|programme\/costs\/|search\/)$/;
      const pages = pagesOf(FOLDER, languages).filter(({ address, language }) =>
        language === undefined ? address === '' : kinds.test(address.slice(language.length + 1)),
      );
      expect(pages).toHaveLength(1 + 7 * languages.length);
      await expectNoFaults(watched, pages, home);
      const others = onePerKind(pagesOf(FOLDER, languages)).filter(
        (page) => page.language === 'ru' || page.address.startsWith('ar/'),
      );
      await expectNoFaults(watched, others.slice(0, 12), home);
    });

    test('Arabic is written from right to left, the others from left to right', async ({
      page,
    }) => {
      for (const language of languages) {
        await page.goto(`${home}${language}/programme/measures/`);
        const rtl = CODES.indexOf(language) === 3;
        expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
          rtl ? 'rtl' : 'ltr',
        );
        const box = await page.locator('.brand').boundingBox();
        const middle = (page.viewportSize()?.width ?? 0) / 2;
        expect((box?.x ?? 0) > middle).toBe(rtl);
      }
    });

    test('money and numbers are written as each language writes them', () => {
      const cost = { en: '1,234,500', ru: '1\u00A0234\u00A0500', tr: '1.234.500', ar: '1.234.500' };
      for (const [language, amount] of Object.entries(cost)) {
        const html = read(FOLDER, join(language, 'programme/measures/1/index.html'));
        expect(html, language).toContain(amount);
        const money = wordsOf(language)['currency.thousand'] ?? '';
        expect(money).not.toBe('');
        expect(html, language).toContain(money);
      }
      expect(read(FOLDER, 'tr/parks/mole-park/index.html')).toContain('1.250,5');
    });

    test('a title that is not translated is shown in the first language, and says so', async ({
      page,
    }) => {
      await page.goto(`${home}tr/programme/measures/3/`);
      const heading = page.locator('h1');
      await expect(heading).toHaveText('Train thirty pilots');
      await expect(heading).toHaveAttribute('lang', 'en');
    });

    test('about/ counts what is translated', () => {
      for (const [language, name] of [
        ['tr', 'Türkçe'],
        ['ar', 'العربية'],
      ] as const) {
        expect(read(FOLDER, `${language}/about/index.html`)).toMatch(new RegExp(`${name} \\d+%`));
      }
    });

    test('parks are held against the clauses and figures of its own data', () => {
      const rows = read(FOLDER, 'data/requirements.csv').split('\r\n').slice(1);
      const power = rows.find((row) => row.startsWith('mole-park,5.8a1,'));
      expect(new Set(rows.filter(Boolean).map((row) => row.split(',')[1])).size).toBe(3);
      expect(power).toContain('6.5');
      expect(power).toContain(' 5 ');
    });

    const found = async (page: Tab, language: string, query: string): Promise<string[]> => {
      await page.goto(`${home}${language}/search/?q=${encodeURIComponent(query)}`);
      const hits = page.locator('.search-hits > li');
      await expect(hits.first()).toBeVisible();
      return hits.allTextContents();
    };

    test('the search finds what is written in the added languages', async ({ page }) => {
      expect((await found(page, 'tr', 'mendireği'))[0]).toContain('Eski mendireği onarmak');
      expect((await found(page, 'ar', 'الميناء'))[0]).toContain('تجريف الميناء الشمالي');
    });

    test('the finder counts and writes in the added languages', async ({ page }) => {
      for (const language of ['tr', 'ar']) {
        await page.goto(`${home}${language}/parks/plots/?area=8&price=2000`);
        await expect(page.locator('.find[data-key="mole-park/1"]')).toContainText('8,2');
        await expect(page.locator('.find[data-key="mole-park/1"]')).toContainText('1.250,5');
      }
    });
  });
}
