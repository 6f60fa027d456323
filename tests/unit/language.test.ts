import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, textIn, type Language } from '../../src/words/language.ts';
import { COUNTED_UNITS, measured, UNITS } from '../../src/words/units.ts';
import { readable, type Text } from '../fixtures/spelling.ts';
import { LABELS, ONE_WORD } from '../fixtures/terms.ts';
import { dataTexts, documentTexts, guideTexts, INTERFACE, interfaceTexts } from './texts.ts';

/** No-break space. */
const N = '\u00A0';

const ALL: readonly Text[] = [...interfaceTexts, ...dataTexts, ...documentTexts, ...guideTexts];
const inLanguage = (language: Language): Text[] => ALL.filter((text) => text.language === language);

/** What a pattern finds, each with its place. */
const found = (texts: readonly Text[], pattern: RegExp): string[] =>
  texts.flatMap(({ where, text }) => {
    const hit = pattern.exec(text);
    return hit === null ? [] : [`${where}: ${hit[0]}`];
  });

it('every kind of text is read', () => {
  for (const texts of [interfaceTexts, dataTexts, documentTexts, guideTexts]) {
    for (const language of LANGUAGES) {
      expect(texts.filter((text) => text.language === language).length).toBeGreaterThan(100);
    }
  }
});

describe('a numbered thing in Kyrgyz', () => {
  const THINGS =
    'чара|багыт|участок|имарат|пункт|бөлүк|сап|кызмат|глава|кадам|талап|квартал|барак|тилке';
  const NUMBER = String.raw`(?:\d+(?:\.\d+)*[a-z]?\d?|\{\w+\})`;

  it('has its number before it, joined by a hyphen, and no №', () => {
    const withSign = new RegExp(`№ ?${NUMBER}[- ](?:${THINGS})`, 'iu');
    expect(withSign.exec('№ {number} чара')).not.toBeNull();
    expect(found(inLanguage('ky'), withSign)).toEqual([]);
  });

  it('is not written as a count: a clause has a hyphen too', () => {
    const clause = /(?:\{clause\}|\{plot\}|\d+\.\d+\S*|\d+-) (?:пункт|участок|жана \d+-пункт)/u;
    expect(clause.exec('Жобонун {clause} пункту')).not.toBeNull();
    expect(found(inLanguage('ky'), clause)).toEqual([]);
  });
});

/** A Kyrgyz dative names for whom something is: no subject. */
const DATIVE = /[гк][аеоө]$/u;

/**
 * Words by which a part of a sentence is known to have a verb, or something that stands for one. Rough:
 * what it lets through is in the list of labels.
 */
const PREDICATE: Readonly<Record<string, RegExp>> = {
  ru: /(?:[аеёияую]т|[аеиыоуя]л[аои]?|т?ь?ся|лось|йте|ите|ден[аоы]?|[аяе]н[аоы]|[аеиоуя]ть|йти|нет|есть|можно|нужно|нельзя|дан|стоит)$/iu,
  ky: /(?:[аеоө]т|йт|[гк][аеоө]н|[дт][ыиуү]|ң[ыиуү]з|с[ыиуү]н|(?<![лдт])[аеоө]р|[тб][аеоө]с|жок|бар|болсо|эмес|керек|элек)$/iu,
};

/** Sentences of a subject and a nominal predicate with a colon between them. */
function colonsForDashes({ language, text }: Text): string[] {
  const predicate = PREDICATE[language];
  if (predicate === undefined) return [];
  // A Kyrgyz verb ends its clause; a Russian one stands anywhere.
  const words = (part: string): string[] => part.match(/[\p{L}-]+/gu) ?? [];
  const told = (part: string): string[] =>
    language === 'ky' ? part.split(',').flatMap((clause) => words(clause).slice(-1)) : words(part);
  const hasPredicate = (part: string): boolean => told(part).some((word) => predicate.test(word));
  return readable(text)
    .replace(/\([^()]*\)/g, '')
    .split(/(?<=[.!?;])\s+|\n/)
    .filter((sentence) => {
      const [, subject, rest] =
        /^[-_ ]*([^:;]{3,}?)_?: ([а-яёңөү][^:]*[.;])$/u.exec(sentence) ?? [];
      if (subject === undefined || rest === undefined) return false;
      if (language === 'ky' && DATIVE.test(subject)) return false;
      return !hasPredicate(subject) && !hasPredicate(rest) && !LABELS.has(subject.trim());
    });
}

describe('a dash', () => {
  it('and no colon stands between a subject and its nominal predicate', () => {
    const planted = (language: Language, text: string): string[] =>
      colonsForDashes({ where: '', language, text });
    expect(planted('ru', 'Источники: документы.')).toHaveLength(1);
    expect(planted('ky', 'Тексттер: расмий эмес котормо.')).toHaveLength(1);
    expect(planted('ky', 'Тексттер – расмий эмес котормо.')).toEqual([]);
    const wrong = [...inLanguage('ru'), ...inLanguage('ky')].flatMap((text) =>
      colonsForDashes(text).map((sentence) => `${text.where}: ${sentence}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is long in Russian and short in Kyrgyz, and English does without', () => {
    expect(found(inLanguage('ru'), /\p{L} – \p{Ll}/u)).toEqual([]);
    expect(found([...inLanguage('ky'), ...inLanguage('en')], /—/u)).toEqual([]);
  });

  it('is left out after no label that is no longer used', () => {
    const texts = [...inLanguage('ru'), ...inLanguage('ky')].map(({ text }) => readable(text));
    const unused = [...LABELS].filter(
      (label) => !texts.some((text) => text.replace(/\([^()]*\)/g, '').includes(`${label}:`)),
    );
    expect(unused).toEqual([]);
  });
});

describe('one thing', () => {
  it('has one word, in data and documents as on the pages', () => {
    const wrong = ALL.flatMap((text) =>
      ONE_WORD.filter(({ language }) => language === text.language).flatMap(
        ({ pattern, instead }) => {
          const hit = pattern.exec(readable(text.text));
          return hit === null ? [] : [`${text.where}: “${hit[0]}”, say “${instead}”`];
        },
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a Kyrgyz ending', () => {
  const ENDING = '(?:[дт][аеоө]н?|[гк][аеоө]|[дтн][ыиуү]н?|[дт][ыиуү]н|[лдт][аеоө]р[а-яңөү]*)';

  it('joins an abbreviation, a name or a figure without hyphen and apostrophe', () => {
    const loose = new RegExp(`(?:(?:\\p{Lu}\\p{L}*){2}|[\\d}%])[-’']${ENDING}(?![\\p{L}-])`, 'u');
    for (const text of ['{most} МБ-дан ашык', '2 МВт-ка чейин', '100-дөн ашык', 'PDF’тен']) {
      expect(loose.exec(text)).not.toBeNull();
    }
    expect(found(inLanguage('ky'), loose)).toEqual([]);
    expect(found(inLanguage('ky'), /\p{L}[’'][а-яёңөү]/u)).toEqual([]);
  });
});

describe('the sign №', () => {
  it('is “No.” in English', () => {
    expect(found(inLanguage('en'), /№/u)).toEqual([]);
  });

  it('stands in no page by hand: it is a message', () => {
    const typed = globSync('src/site/**/*.{astro,ts,tsx}')
      // How wide the sign is, which letters a typeface has, and what readers type.
      .filter((file) => !/drawings.text\.ts$|typeface\.ts$|measure-row\.ts$/.test(file))
      .filter((file) => {
        const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
        return code.includes('№');
      });
    expect(typed).toEqual([]);
  });
});

describe('menus of Excel', () => {
  /** As the Russian edition shows them: there is no Kyrgyz one. */
  const NAMES = ['Данные', 'Текстовый', 'Книга Excel (.xlsx)', 'CSV UTF-8'];

  it('have their Russian names in Kyrgyz messages', () => {
    const named = INTERFACE.filter(([, { ru }]) => NAMES.some((name) => ru?.includes(`«${name}»`)));
    expect(named.length).toBeGreaterThan(8);
    const wrong = named.flatMap(([where, text]) =>
      NAMES.filter(
        (name) =>
          textIn(text, 'ru').includes(`«${name}»`) && !textIn(text, 'ky').includes(`“${name}”`),
      ).map((name) => `${where}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have them in Kyrgyz guides', () => {
    for (const file of globSync('docs/guides/ru/*.md')) {
      const russian = readFileSync(file, 'utf8');
      const kyrgyz = readFileSync(file.replace(/ru(?=.[\w-]+\.md$)/, 'ky'), 'utf8');
      for (const name of NAMES.filter((name) => russian.includes(`«${name}»`))) {
        expect(kyrgyz, file).toContain(`“${name}”`);
      }
    }
  });
});

describe('quotes within quotes', () => {
  it('are of another kind', () => {
    const nested = /«[^»]*«|“[^”]*“/u;
    expect(nested.exec('«Технополис «Химград»»')).not.toBeNull();
    expect(
      found(
        ALL.map((text) => ({ ...text, text: readable(text.text) })),
        nested,
      ),
    ).toEqual([]);
  });
});

describe('a unit', () => {
  it.each([
    [1, '1 жыл', '1 год', '1 year'],
    [2, '2 жыл', '2 года', '2 years'],
    [5, '5 жыл', '5 лет', '5 years'],
    [11, '11 жыл', '11 лет', '11 years'],
    [21, '21 жыл', '21 год', '21 years'],
    [49, '49 жыл', '49 лет', '49 years'],
  ])('of %d years agrees with its number', (value, ky, ru, en) => {
    const spaced = (text: string): string => text.replace(' ', N);
    expect(measured(value, 'year', 'ky')).toBe(spaced(ky));
    expect(measured(value, 'year', 'ru')).toBe(spaced(ru));
    expect(measured(value, 'year', 'en')).toBe(spaced(en));
  });

  it('of days agrees too, and a symbol never changes', () => {
    expect(measured(1, 'day', 'en')).toBe(`1${N}day`);
    expect(measured(1, 'day', 'ru')).toBe(`1${N}день`);
    expect(measured(22, 'day', 'ru')).toBe(`22${N}дня`);
    expect(measured(30, 'day', 'ky')).toBe(`30${N}күн`);
    expect(measured(1.5, 'year', 'ru')).toBe(`1,5${N}года`);
    expect(measured(21, 'km', 'ru')).toBe(`21${N}км`);
  });

  it('that is a word has its forms', () => {
    const words = Object.entries(UNITS).filter(([, { en }]) => /^[a-z]{3,}$/.test(en ?? ''));
    expect(words.map(([unit]) => unit).sort()).toEqual(Object.keys(COUNTED_UNITS).sort());
  });

  it('is chosen by its number where it stands after one in a sentence', () => {
    const bare =
      /\{(?!year|from|to\b)\w+\} (?:год|года|лет|день|дня|дней|дн\.|years?|days?)(?!\p{L})/u;
    expect(bare.exec('{count} лет')).not.toBeNull();
    expect(found([...inLanguage('ru'), ...inLanguage('en')], bare)).toEqual([]);
  });
});
