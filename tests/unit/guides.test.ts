import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type Localized, textIn } from '../../src/words/language.ts';
import { MESSAGES } from '../../src/words/messages/index.ts';
import { GROUNDS } from '../../src/engine/schema/park-codes.ts';
import { portalDocument } from '../../src/engine/schema/documents.ts';
import {
  GUIDE_TITLE,
  sheetName,
  sheetsOf,
  type Sheet,
} from '../../src/engine/spreadsheets/layout.ts';
import { GUIDES, linksOfSite, LOCAL_SITE, type Guide } from '../../src/site/view/guides.ts';
import { WRONG } from '../fixtures/terms.ts';

const FOLDER = 'docs/guides';
const MOST_BYTES = 1_500_000;

const textOf = (guide: Guide | 'README', language: Language): string =>
  readFileSync(join(FOLDER, language, `${guide}.md`), 'utf8');

const all = LANGUAGES.flatMap((language) => GUIDES.map((guide) => [language, guide] as const));

const CODE_BLOCK = /^ *```[^]*?^ *```$/gm;
const prose = (text: string): string => text.replace(CODE_BLOCK, '');
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, first]) => first ?? whole);
const inCode = (text: string): string[] => [
  ...found(text, CODE_BLOCK).flatMap((block) => block.split('\n').map((line) => line.trim())),
  ...found(prose(text), /`([^`\n]+)`/g),
];

const sheets: readonly Sheet[] = [...sheetsOf('park'), ...sheetsOf('programme')];
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

/** What a guide is made of: the same in every language. */
const shapeOf = (text: string): Record<string, unknown> => ({
  headings: found(text, /^(#+) /gm),
  steps: found(prose(text), /^(\d+)\. /gm),
  pictures: found(text, /!\[[^\]]*\]\(([^)]+)\)/g),
  files: found(text, /\]\(([a-zA-Z./]+\.md)/g),
  pages: found(text, /http:\/\/localhost:4321\/([^)]*)/g).map((path) =>
    path.replace(/(^|\/)(ky|ru|en)\//, '$1'),
  ),
  commands: inCode(text)
    .filter((line) => line.startsWith('npm '))
    .map((line) => line.replace(/--lang \w+/, '').replace(/-(ky|ru|en)\.xlsx/, '.xlsx')),
  blocks: found(text, CODE_BLOCK).length,
  rows: found(text, /^ *\|/gm).length,
});

/** The way both GitHub and Astro make an address of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** What stands on the screen in this language: words of the portal, of sheets, columns and lists. */
function onScreen(language: Language): Set<string> {
  const ofSheets: Localized[] = sheets.flatMap((sheet) => [
    ...Object.values(sheet.columns).map(({ title }) => title),
    ...(sheet.form === 'questions' ? sheet.questions.map(({ title }) => title) : []),
  ]);
  return new Set([
    textIn(GUIDE_TITLE, language),
    ...sheets.map((sheet) => sheetName(sheet, language)),
    ...ofSheets.map((title) => textIn(title, language)),
    ...Object.values(MESSAGES).map((message: Localized) => textIn(message, language)),
  ]);
}

describe('the guides', () => {
  it.each(GUIDES)('“%s” has the same steps, pictures and commands in every language', (guide) => {
    const [kyrgyz, ...others] = LANGUAGES.map((language) => shapeOf(textOf(guide, language)));
    for (const other of others) expect(other).toEqual(kyrgyz);
  });

  it.each(all)('%s: “%s” names commands that there are', (language, guide) => {
    for (const line of inCode(textOf(guide, language)).filter((code) => code.startsWith('npm '))) {
      const [, name = '', options = ''] = /^npm (?:run )?(\S+)(.*)$/.exec(line) ?? [];
      expect(scripts, line).toContain(name);
      const source = join('src/ops/commands', `${name}.ts`);
      for (const option of found(options, /--([a-z][a-z-]*)/g)) {
        expect(readFileSync(source, 'utf8'), `${name}: --${option}`).toMatch(
          // An option a language, `--note-ru`, stands in the code as `note-${language}`.
          new RegExp(
            `(^ +'?${option}'?:|${option.replace(/-(ky|ru|en)$/, '-\\$\\{language\\}')}\`,) \\{ type: `,
            'm',
          ),
        );
      }
    }
  });

  it.each(all)('%s: “%s” asks for its own language', (language, guide) => {
    const text = textOf(guide, language);
    const asked = found(text, /--lang (\w+)/g);
    expect(guide === 'reference' || asked.every((one) => one === language)).toBe(true);
    const pages = found(text, /http:\/\/localhost:4321\/(?:templates\/)?(\w+)/g);
    expect(new Set([...pages, language])).toEqual(new Set([language]));
  });

  it.each(all)('%s: “%s” names files and columns that there are', (language, guide) => {
    const columns = new Set(
      sheets.flatMap((sheet) => [
        ...Object.keys(sheet.columns),
        ...(sheet.form === 'questions' ? sheet.questions.map(({ code }) => code) : []),
      ]),
    );
    const known = new Set([
      ...columns,
      ...Object.keys(portalDocument.fields),
      ...Object.keys(GROUNDS),
    ]);
    for (const code of found(prose(textOf(guide, language)), /`([^`\n]+)`/g)) {
      if (/^data\//.test(code) && !/[{(]|releases\/1/.test(code)) {
        expect(existsSync(code), code).toBe(true);
      }
      if (/^[a-z]+(_[a-z]+)+$/.test(code)) expect([...known], code).toContain(code);
      for (const [, field = '', ground = ''] of code.matchAll(/(\w+):([a-z]+-[a-z]+)/g)) {
        expect([...columns], code).toContain(field);
        expect(Object.keys(GROUNDS), code).toContain(ground);
      }
    }
  });

  it.each(all)(
    '%s: “%s” prints in bold what stands on the screen, letter for letter',
    (language, guide) => {
      const words = onScreen(language);
      for (const bold of found(prose(textOf(guide, language)), /\*\*([^*]+)\*\*/g)) {
        const shown = bold.replace(/\s+/g, ' ').replace(/^[“«]|[”»]$/g, '');
        expect([...words], bold).toContain(shown);
      }
    },
  );

  it.each(all)('%s: “%s” uses the words of the portal', (language, guide) => {
    const text = prose(textOf(guide, language)).replace(/`[^`\n]+`|\([^()]*\)/g, '·');
    for (const { pattern, instead } of WRONG.filter((wrong) => wrong.language === language)) {
      expect(pattern.exec(text)?.[0], instead).toBeUndefined();
    }
    // Russian sets a dash between subject and predicate; Kyrgyz has the shorter one, English none.
    if (language !== 'ru') expect(text).not.toContain('—');
  });

  it.each(all)('%s: “%s” links to headings that there are', (language, guide) => {
    for (const link of found(textOf(guide, language), /\]\((?!http)([^)]+)\)/g)) {
      const [path = '', anchor] = link.split('#');
      if (path.startsWith('pictures/')) continue;
      const file = path === '' ? `${guide}.md` : path;
      const target = join(FOLDER, language, file);
      expect(existsSync(target), link).toBe(true);
      if (anchor === undefined) continue;
      const headings = found(readFileSync(target, 'utf8'), /^#+ (.+)$/gm).map(anchorOf);
      expect(headings, link).toContain(anchor);
    }
  });

  it.each(LANGUAGES)('%s: every picture is used, says what it shows, and is small', (language) => {
    const texts = GUIDES.map((guide) => textOf(guide, language)).join('\n');
    const used = [...texts.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)];
    const folder = join(FOLDER, language, 'pictures');
    expect(readdirSync(folder).sort()).toEqual([...new Set(used.map(([, , file]) => file))].sort());
    for (const [, alt = ''] of used) expect(alt.length).toBeGreaterThan(20);
  });

  it('have pictures that weigh little together', () => {
    const bytes = globSync(`${FOLDER}/*/pictures/*`).map((file) => statSync(file).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });

  it('are all in the list that a forge shows', () => {
    const list = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const [language, guide] of all) {
      const title = /^# (.+)$/m.exec(textOf(guide, language))?.[1];
      expect(list).toContain(`[${title}](${language}/${guide}.md)`);
    }
  });

  it('link to pages of the site when the site shows them', () => {
    expect(
      linksOfSite(
        `<a href="${LOCAL_SITE}ky/data/"></a><a href="park.md#a"></a><a href="../README.md"></a><a href="https://nodejs.org/"></a>`,
      ),
    ).toBe(
      '<a href="/ky/data/"></a><a href="../park/#a"></a><a href="../"></a><a href="https://nodejs.org/"></a>',
    );
  });
});
