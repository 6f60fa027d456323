import { describe, expect, it } from 'vitest';
import * as chosen from '../../src/words/chosen.ts';
import { pluralRules } from '../../src/words/chosen-in-scripts.ts';
import { coverage } from '../../src/words/coverage.ts';
import { formatDate, formatYears } from '../../src/words/dates.ts';
import { type Language, LANGUAGES, type Written, textIn } from '../../src/words/language.ts';
import { fillMessage, formatList, placesOf } from '../../src/words/message.ts';
import { pluralRuleOf } from '../../src/words/plural.ts';
import { formatBytes, formatMillion, formatNumber, formatShare } from '../../src/words/numbers.ts';
import { translator } from '../../src/words/translate.ts';
import { mixedWords, readable, spellingFaults } from '../fixtures/spelling.ts';
import { EXCEPTIONS, TERMS, WRONG } from '../fixtures/terms.ts';
import {
  IMPORT_LIST,
  inLanguages,
  INTERFACE,
  interfaceTexts,
  MESSAGE_LIST,
  PROBLEM_LIST,
} from './texts.ts';

/** No-break space: a number is never torn at the end of a line. */
const N = '\u00A0';

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [49, '49', '49'],
    [999, '999', '999'],
    [1000, `1${N}000`, '1,000'],
    [773685, `773${N}685`, '773,685'],
    [1234567890, `1${N}234${N}567${N}890`, '1,234,567,890'],
    [-5, '−5', '−5'],
    [-157000, `−157${N}000`, '−157,000'],
    [-0.4, '0', '0'],
  ])('%d is written as each language writes it', (value, kyrgyz, english) => {
    expect(inLanguages((language) => formatNumber(value, language))).toEqual({
      ky: kyrgyz,
      ru: kyrgyz,
      en: english,
    });
  });

  it('have a decimal comma in Kyrgyz and Russian and a point in English', () => {
    expect(inLanguages((language) => formatNumber(1234.56, language, 1))).toEqual({
      ky: `1${N}234,6`,
      ru: `1${N}234,6`,
      en: '1,234.6',
    });
    expect(formatNumber(7, 'ky', 2)).toBe('7,00');
    expect(formatNumber(-0.05, 'en', 1)).toBe('−0.1');
  });

  it('never carry a minus when they are shown as zero', () => {
    expect(formatNumber(-0.004, 'ky', 2)).toBe('0,00');
    expect(formatNumber(-0, 'en')).toBe('0');
  });

  it('as shares have one decimal and a sign of per cent', () => {
    expect(inLanguages((language) => formatShare(0.327, language))).toEqual({
      ky: `32,7${N}%`,
      ru: `32,7${N}%`,
      en: '32.7%',
    });
    expect(formatShare(0, 'ky')).toBe(`0,0${N}%`);
    expect(formatShare(1, 'en', 0)).toBe('100%');
  });

  it('of thousand som are shown as millions with one decimal', () => {
    expect(inLanguages((language) => formatMillion(773685, language))).toEqual({
      ky: '773,7',
      ru: '773,7',
      en: '773.7',
    });
    expect(formatMillion(0, 'ky')).toBe('0,0');
    expect(formatMillion(1234500, 'ru')).toBe(`1${N}234,5`);
  });

  it('of bytes have a unit that people read', () => {
    expect(inLanguages((language) => formatBytes(999, language))).toEqual({
      ky: `999${N}Б`,
      ru: `999${N}Б`,
      en: `999${N}B`,
    });
    expect(inLanguages((language) => formatBytes(19_432, language))).toEqual({
      ky: `19,4${N}КБ`,
      ru: `19,4${N}КБ`,
      en: `19.4${N}kB`,
    });
    expect(formatBytes(1000, 'en')).toBe(`1.0${N}kB`);
    expect(formatBytes(2_500_000, 'ky')).toBe(`2,5${N}МБ`);
  });
});

describe('dates', () => {
  it('in Kyrgyz name all twelve months with their endings', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDate(`2026-${String(index + 1).padStart(2, '0')}-05`, 'ky'),
    );
    expect(months).toEqual([
      '2026-жылдын 5-январы',
      '2026-жылдын 5-февралы',
      '2026-жылдын 5-марты',
      '2026-жылдын 5-апрели',
      '2026-жылдын 5-майы',
      '2026-жылдын 5-июну',
      '2026-жылдын 5-июлу',
      '2026-жылдын 5-августу',
      '2026-жылдын 5-сентябры',
      '2026-жылдын 5-октябры',
      '2026-жылдын 5-ноябры',
      '2026-жылдын 5-декабры',
    ]);
  });

  it('are written in full in three languages', () => {
    expect(inLanguages((language) => formatDate('2026-11-21', language))).toEqual({
      ky: '2026-жылдын 21-ноябры',
      ru: '21 ноября 2026 года',
      en: '21 November 2026',
    });
    expect(formatDate('2027-03-01', 'ru')).toBe('1 марта 2027 года');
    expect(formatDate('2027-05-09', 'en')).toBe('9 May 2027');
  });

  it('as years stand alone or as a span', () => {
    expect(inLanguages((language) => formatYears(2026, 2028, language))).toEqual({
      ky: '2026–2028-жылдар',
      ru: '2026–2028 годы',
      en: '2026–2028',
    });
    expect(inLanguages((language) => formatYears(2027, 2027, language))).toEqual({
      ky: '2027-жыл',
      ru: '2027 год',
      en: '2027',
    });
  });
});

describe('plurals and lists', () => {
  it.each([
    [0, 'мер'],
    [1, 'мера'],
    [2, 'меры'],
    [4, 'меры'],
    [5, 'мер'],
    [11, 'мер'],
    [12, 'мер'],
    [14, 'мер'],
    [21, 'мера'],
    [22, 'меры'],
    [25, 'мер'],
    [111, 'мер'],
    [112, 'мер'],
    [121, 'мера'],
    [1.5, 'меры'],
  ])('in Russian %d takes «%s»', (count, expected) => {
    expect(fillMessage('{count:мера|меры|мер}', 'ru', { count })).toBe(expected);
  });

  it('in English only one is singular, in Kyrgyz nothing changes', () => {
    const english = [0, 1, 2, 11, 21].map((count) =>
      fillMessage('{count:measure|measures}', 'en', { count }),
    );
    expect(english).toEqual(['measures', 'measure', 'measures', 'measures', 'measures']);
    const kyrgyz = [0, 1, 2, 5, 49].map((count) => fillMessage('{count:чара}', 'ky', { count }));
    expect(new Set(kyrgyz)).toEqual(new Set(['чара']));
  });

  it.each([
    ['pl', 22, 'few', 'one few many other'],
    ['pl', 25, 'many', 'one few many other'],
    ['pl', 1.5, 'other', 'one few many other'],
    ['ar', 0, 'zero', 'zero one two few many other'],
    ['ar', 103, 'few', 'zero one two few many other'],
    ['ar', 100, 'other', 'zero one two few many other'],
    ['cs', 1.5, 'many', 'one few many other'],
    ['fa', 0, 'one', 'one other'],
    ['ky', 1, 'one', 'one other'],
    ['pt-PT', 0, 'other', 'one many other'],
    ['uz-Cyrl', 1, 'one', 'one other'],
    ['xx', 1, 'other', 'other'],
  ])('of %s: %d is «%s» of %s', (language, count, category, categories) => {
    const rule = pluralRuleOf(language);
    expect(rule.categoryOf(count)).toBe(category);
    expect(rule.categories.join(' ')).toBe(categories);
  });

  it('in a script of a page are those of the languages of the portal alone', () => {
    const made = pluralRules({ ...chosen, LANGUAGE_CODES: ['ky', 'ru'] });
    expect(made).toContain('PLURAL_RULES = { ky: { categories: ky.cardinal');
    expect(made).not.toMatch(/\ben\b/);
  });

  it('join a list as a sentence of the language does', () => {
    expect(inLanguages((language) => formatList(['a', 'b', 'c'], language))).toEqual({
      ky: 'a, b жана c',
      ru: 'a, b и c',
      en: 'a, b and c',
    });
    expect(formatList(['a', 'b'], 'ky')).toBe('a жана b');
    expect(formatList(['a'], 'ky')).toBe('a');
    expect(formatList([], 'ky')).toBe('');
  });
});

describe('a message with places', () => {
  it('takes numbers as its language writes them and texts as they are', () => {
    expect(fillMessage('{a} жана {b}', 'ky', { a: 35000, b: '35000' })).toBe(
      `35${N}000 жана 35000`,
    );
    expect(fillMessage('{a}/{a}', 'en', { a: 1000 })).toBe('1,000/1,000');
  });

  it('does not read what it was given as a pattern or a place', () => {
    expect(fillMessage('{a} {b}', 'en', { a: '$& $1 {b}', b: 'x' })).toBe('$& $1 {b} x');
  });

  it('says which place has no value', () => {
    expect(() => fillMessage('{count} чара', 'ky', {})).toThrow(/\{count\}.*чара/);
    expect(() => fillMessage('{n:мера|меры|мер}', 'ru', { count: 1 })).toThrow(/\{n:/);
  });

  it('comes from the translator whole', () => {
    expect(translator('ky')('result.measures', { count: 8, total: 49, sum: 102500 })).toBe(
      `Тандалган чаралар: 8 / 49, 102${N}500 миң сом`,
    );
    expect(translator('ru')('count.measures', { count: 21 })).toBe('21 мера');
  });
});

/** Places that print a value, and those that only choose a word form by it. */
function placesIn(text: string): { printed: string[]; forms: { name: string; count: number }[] } {
  const places = [...text.matchAll(/\{(\w+)(?::([^}]*))?\}/g)];
  const printed = places.flatMap(([, name = '', forms]) => (forms === undefined ? [name] : []));
  return {
    printed: [...new Set(printed)].sort(),
    forms: places.flatMap(([, name = '', forms]) =>
      forms === undefined ? [] : [{ name, count: forms.split('|').length }],
    ),
  };
}

describe('translation', () => {
  it('covers every message, problem and field description in all languages', () => {
    expect(coverage()).toEqual(new Map(LANGUAGES.map((language) => [language, 1])));
    expect(INTERFACE.length).toBeGreaterThan(700);
    expect(
      interfaceTexts.filter(({ text }) => text.trim() === '').map(({ where }) => where),
    ).toEqual([]);
  });

  it('prints the same values in every language', () => {
    const differing = [...MESSAGE_LIST, ...PROBLEM_LIST, ...IMPORT_LIST].flatMap(([key, text]) => {
      const [ky = '', ...others] = LANGUAGES.map((language) =>
        placesIn(textIn(text, language)).printed.join(' '),
      );
      return others.every((places) => places === ky)
        ? []
        : [`${key}: ${[ky, ...others].join(' | ')}`];
    });
    expect(differing).toEqual([]);
  });

  it('chooses a word form only by a number that stands in the message, or beside it as «count»', () => {
    const loose = [...MESSAGE_LIST, ...PROBLEM_LIST, ...IMPORT_LIST].flatMap(([key, text]) =>
      LANGUAGES.flatMap((language) => {
        const { printed, forms } = placesIn(textIn(text, language));
        return forms
          .filter(({ name }) => name !== 'count' && !printed.includes(name))
          .map(({ name }) => `${key} ${language}: ${name}`);
      }),
    );
    expect(loose).toEqual([]);
  });

  it('gives three word forms in Russian, two in English and none in Kyrgyz', () => {
    const forms: Record<Language, number> = { ky: 0, ru: 3, en: 2 };
    const wrong = [...MESSAGE_LIST, ...PROBLEM_LIST, ...IMPORT_LIST].flatMap(([key, text]) =>
      LANGUAGES.flatMap((language) =>
        placesIn(textIn(text, language))
          .forms.filter(({ count }) => count !== forms[language])
          .map(({ name, count }) => `${key} ${language}: ${count} forms of ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has no place that is misspelt and would be printed with its braces', () => {
    const broken = interfaceTexts.filter(({ text }) =>
      /[{}]/.test(text.replace(/\{\w+(:[^{}|]+(\|[^{}|]+)*)?\}/g, '')),
    );
    expect(broken.map(({ where }) => where)).toEqual([]);
    expect(placesOf('{b} {a:x|y} {b}')).toEqual(['a', 'b']);
  });
});

/**
 * Two keys whose Kyrgyz is one text, though another language needs two. The same text in all
 * three languages has no excuse: one text, one key.
 */
const SAME_KYRGYZ: readonly { readonly keys: readonly string[]; readonly reason: string }[] = [
  {
    keys: ['notice.not-stated', 'cost.not-stated'],
    reason: 'Russian agrees with the noun: не указано, (стоимость) не указана',
  },
  {
    keys: ['home.fresh-rows', 'source-text.lines'],
    reason: 'English has rows of a table and lines of a text',
  },
  {
    keys: ['home.search-button', 'search.word'],
    reason: 'Russian has a noun for the place (Поиск) and a verb on the button (Найти)',
  },
];

describe('one text has one key', () => {
  const groups = [...Map.groupBy(MESSAGE_LIST, ([, { ky }]) => ky).values()].filter(
    (group) => group.length > 1,
  );
  const keysOf = (group: readonly [string, Written][]): string =>
    group.map(([key]) => key).join(' = ');
  const allTheSame = ([first, ...others]: readonly [string, Written][]): boolean =>
    others.every(([, { ru, en }]) => ru === first?.[1].ru && en === first[1].en);

  it('no message stands under two keys in all three languages', () => {
    const pairs = groups.flatMap((group) => {
      const byTexts = Map.groupBy(group, ([, { ru, en }]) => `${ru}\n${en}`);
      return [...byTexts.values()].filter((same) => same.length > 1);
    });
    expect(pairs.map((pair) => `${keysOf(pair)}: ${pair[0]?.[1].ky}`)).toEqual([]);
  });

  it('no Kyrgyz text is translated in two ways, unless grammar asks for it', () => {
    const excused = new Set(SAME_KYRGYZ.map(({ keys }) => keys.join(' = ')));
    const pairs = groups.filter((group) => !allTheSame(group) && !excused.has(keysOf(group)));
    expect(pairs.map((pair) => `${keysOf(pair)}: ${pair[0]?.[1].ky}`)).toEqual([]);
  });

  it('every excuse is still needed', () => {
    const found = new Set(groups.map(keysOf));
    expect(SAME_KYRGYZ.filter(({ keys }) => !found.has(keys.join(' = ')))).toEqual([]);
  });
});

describe('letters and signs', () => {
  it('of the Latin alphabet are told from Cyrillic ones, and an abbreviation from a mistake', () => {
    expect(mixedWords('Көpсөтүлгөн cом, KP, СRIRSCO, PDFтен, CRIRSCOдо')).toEqual([
      'Көpсөтүлгөн',
      'cом',
      'KP',
      'СRIRSCO',
    ]);
  });

  it.each<[string, Language, string]>([
    ['Бул «цитата»', 'ky', 'quotes'],
    ['Это “цитата”', 'ru', 'quotes'],
    ['An “open quote', 'en', 'quotes'],
    ['"straight"', 'en', 'quotes'],
    ['cом', 'ky', 'Latin'],
    ['ћ', 'ru', 'alphabet'],
    ['и\u0306', 'ky', 'composed'],
  ])('of «%s» in %s are found wrong', (text, language, expected) => {
    expect(spellingFaults({ where: '', language, text }).join()).toContain(expected);
    expect(spellingFaults({ where: '', language, text: 'Park 5' })).toEqual([]);
  });

  it('of the interface are as the three languages have them', () => {
    expect(interfaceTexts.length).toBeGreaterThan(1500);
    expect(interfaceTexts.flatMap(spellingFaults)).toEqual([]);
  });
});

describe('terms', () => {
  it('a thing that has one name in English has one in Kyrgyz and Russian', () => {
    const found = INTERFACE.flatMap(([where, text]) => {
      const plain = inLanguages((language) => readable(textIn(text, language)));
      return TERMS.filter(
        ({ en, ky, ru }) => en.test(plain.en) && !(ky.test(plain.ky) && ru.test(plain.ru)),
      ).map(({ en }) => `${where}: “${plain.en.match(en)?.[0]}” | ${plain.ky} | ${plain.ru}`);
    });
    expect(found).toEqual([]);
  });

  it('are not replaced by other words', () => {
    const found = interfaceTexts.flatMap((text) =>
      WRONG.filter(
        ({ language, pattern }) => language === text.language && pattern.test(readable(text.text)),
      )
        .map(({ pattern, instead }) => ({
          where: text.where,
          found: readable(text.text).match(pattern)?.[0] ?? '',
          instead,
        }))
        .filter(
          ({ where, found }) =>
            !EXCEPTIONS.some((known) => known.where === where && known.found === found),
        ),
    );
    expect(
      found.map(({ where, found, instead }) => `${where}: “${found}”, say “${instead}”`),
    ).toEqual([]);
  });
});
