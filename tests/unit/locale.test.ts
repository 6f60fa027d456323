import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLeaves, readLeaves } from '../../src/engine/catalog/read-document.ts';
import { emptyLocale } from '../../src/ops/commands/locale.ts';
import { foreign, shownIn, textIn, type Language } from '../../src/words/language.ts';
import { BUILT_IN } from '../../src/words/locale.ts';
import { localeDocument } from '../../src/engine/schema/locale.ts';
import { allTexts } from '../../src/engine/schema/texts.ts';

/** A language that the portal of these tests does not have. */
const isTurkish = (code: string): code is Language => code === 'tr';
const turkish = ['tr'].filter(isTurkish);

const FILE = readFileSync('tests/fixtures/country/locales/tr.yaml', 'utf8');

function faultsOf(text: string): string[] {
  const file = 'locales/tr.yaml';
  const read = readLeaves(file, new TextEncoder().encode(text));
  if ('problem' in read) return [read.problem.fault.code];
  return turkish
    .flatMap((language) => checkLeaves(localeDocument(language), file, read.leaves).problems)
    .map(({ line, field, found, fault }) => `${line} ${field ?? found} ${fault.code}`);
}

describe('the file of an added language', () => {
  test('is good as it is in the invented country', () => {
    expect(faultsOf(FILE)).toEqual([]);
  });

  test('an unknown key, a lost place and a missing fact are named with their lines', () => {
    const broken = FILE.replace('nav.parks:', 'nav.park:')
      .replace('{count} önlem', 'önlem')
      .replace(/^and: .*\n/m, '');
    const lineOf = (text: string): number =>
      broken.slice(0, broken.indexOf(text)).split('\n').length;
    expect(faultsOf(broken).sort()).toEqual(
      [
        '1 and key-missing',
        `${lineOf('nav.park:')} messages.nav.park key-unknown`,
        `${lineOf('count.measures:')} messages.count.measures places-differ`,
      ].sort(),
    );
  });

  test('counts as CLDR says of it, or as the language that it names', () => {
    expect(faultsOf(`plural: pt-PT\n${FILE}`)).toEqual([]);
    expect(faultsOf(`plural: slavic\n${FILE}`)).toEqual(['1 plural unknown-code']);
  });

  test('written empty, it asks for every text once and is wrong in its name alone', () => {
    const empty = emptyLocale('tr');
    const keys = [...empty.matchAll(/^ {2}([^:\s]+): ''$/gm)].map(([, key]) => key);
    expect(keys).toEqual([...allTexts().keys()]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(faultsOf(empty)).toEqual(['2 name required', '3 short required']);
  });
});

describe('a text', () => {
  test('is read in the reader’s language, else in the first that has it', () => {
    expect(textIn({ ky: 'а', en: 'c' }, 'en')).toBe('c');
    expect(textIn({ ky: 'а', en: 'c' }, 'ru')).toBe('а');
    expect(shownIn({ ky: '', en: 'c' }, 'ru')).toBe('en');
    expect(foreign({ ky: 'а', ru: 'б' }, 'ru')).toBeUndefined();
    expect(foreign({ ky: 'а' }, 'ru')).toBe('ky');
    for (const language of BUILT_IN) expect(textIn({}, language)).toBe('');
  });
});
