import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { isLanguage, type Language, type Localized, textIn } from '../../src/words/language.ts';
import { portal } from '../../src/site/portal.ts';
import { searchEntries } from '../../src/engine/search/entries.ts';
import { KINDS, type Entry, type Kind } from '../../src/engine/search/entry.ts';
import { fold } from '../../src/engine/search/fold.ts';
import { entriesIn, indexFiles } from '../../src/engine/search/index-file.ts';
import { otherLayout } from '../../src/engine/search/keyboard.ts';
import { languageOf } from '../../src/engine/search/marks.ts';
import { searcherOf, type Marked } from '../../src/engine/search/searcher.ts';
import { stemsOf } from '../../src/engine/search/stem.ts';
import { cyrillicOf, soundOf } from '../../src/engine/search/transliterate.ts';
import { wordsIn, wordsToFind } from '../../src/engine/search/words.ts';

const ENTRIES = searchEntries(portal);
const FILES = indexFiles(ENTRIES);
const SEARCHER = searcherOf(ENTRIES);

interface Row {
  readonly query: string;
  readonly language: Language;
  readonly hit: string;
}

const TABLE: readonly Row[] = readFileSync('docs/search-queries.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, query, language, hit] = /^\| `(.+)`\s*\| (\w\w)\s*\| (\w+ \S+)\s*\|/.exec(line) ?? [];
    return query !== undefined && hit !== undefined && isLanguage(language)
      ? [{ query, language, hit }]
      : [];
  });

const nameOf = ({ kind, id }: Entry): string => `${kind} ${id}`;

const namesFor = (query: string, language: Language = 'ky', limit = 10): string[] =>
  SEARCHER.search(query, language, { limit }).hits.map(({ entry }) => nameOf(entry));

/** A text with its marks in brackets. */
const shown = ({ text, marks }: Marked): string =>
  marks.reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );

const same = (text: string): Localized => ({ ky: text, ru: text, en: text });

const entryOf = (id: string, title: Localized, more: readonly string[] = []): Entry => ({
  kind: 'measure',
  id,
  path: `programme/measures/${id}/`,
  title,
  detail: same(''),
  more,
  sample: false,
});

/** How the title of the only entry is marked for a query. */
const markedIn = (title: string, query: string): string | undefined => {
  const [hit] = searcherOf([entryOf('a', same(title))]).search(query, 'ky').hits;
  return hit === undefined ? undefined : shown(hit.title);
};

describe('the queries of docs/search-queries.md', () => {
  it('are many, in all three languages, and expect hits that there are', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(75);
    for (const language of ['ky', 'ru', 'en']) {
      expect(TABLE.filter((row) => row.language === language).length).toBeGreaterThanOrEqual(20);
    }
    const known = new Set(ENTRIES.map(nameOf));
    expect(TABLE.filter(({ hit }) => !known.has(hit))).toEqual([]);
    const kinds = new Set(TABLE.map(({ hit }) => hit.split(' ')[0]));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('find what they should with a mean reciprocal rank of 0.9 or more', () => {
    const ranked = TABLE.map((row) => ({
      ...row,
      rank: namesFor(row.query, row.language).indexOf(row.hit) + 1,
    }));
    const sum = ranked.reduce((total, { rank }) => total + (rank === 0 ? 0 : 1 / rank), 0);
    const misses = ranked
      .filter(({ rank }) => rank !== 1)
      .map(({ query, language, hit, rank }) => `${query} (${language}): ${hit} at ${rank || '–'}`);
    process.stdout.write(
      `search: mean reciprocal rank ${(sum / TABLE.length).toFixed(3)} over ${TABLE.length} queries\n` +
        misses.map((miss) => `  ${miss}\n`).join(''),
    );
    expect(sum / TABLE.length, misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('mark something in every hit, within its text, in order and never twice', () => {
    for (const { query, language } of TABLE) {
      for (const { entry, title, found } of SEARCHER.search(query, language).hits) {
        const marks = [...title.marks, ...(found?.marks ?? [])];
        expect(marks.length, `${query} → ${nameOf(entry)}`).toBeGreaterThan(0);
        expect(title.text).toBe(textIn(entry.title, language));
        expect(found?.text.length ?? 0).toBeLessThanOrEqual(120);
        for (const { text, marks: own } of found === null ? [title] : [title, found]) {
          own.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThanOrEqual(own[index - 1]?.to ?? 0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          });
        }
      }
    }
  });
});

describe('words', () => {
  it('fold the letters that a Russian keyboard lacks, and keep й', () => {
    expect(fold('Өнөр Жай ҮҢ Ёлка')).toBe('онор жай ун елка');
    expect(fold('и\u0306')).toBe('й');
    expect(fold('е\u0308лка')).toBe('елка');
  });

  it('know where they stand in the text', () => {
    expect(wordsIn('“Кыргызалтын” ААК')).toEqual([
      { text: 'кыргызалтын', from: 1, to: 12 },
      { text: 'аак', from: 14, to: 17 },
    ]);
  });

  it.each([
    ['157 000', ['157000']],
    ['157\u00A0000 миң', ['157000', 'мин']],
    ['157,000', ['157000']],
    ['1,234,567.5', ['1234567.5']],
    ['346,09', ['346.09']],
    ['1.3', ['1.3']],
    ['5.8a1', ['5.8a1']],
    ['2026–2028-жылдар', ['2026', '2028', 'жылдар']],
    ['park’s', ['parks']],
    ['лице\u0301нзия', ['лицензия']],
    ['Конец. 5 мер', ['конец', '5', 'мер']],
  ])('of «%s» are %j', (text, expected) => {
    expect(wordsIn(text).map(({ text: word }) => word)).toEqual(expected);
  });

  it('of a query with millions are one figure in thousands', () => {
    for (const query of ['157 млн', '157 миллионов', '157 million', '157mln']) {
      expect(wordsToFind(query).map(({ text }) => text)).toEqual(['157000']);
    }
    expect(wordsToFind('5,5 млн сом').map(({ text }) => text)).toEqual(['5500', 'сом']);
  });

  it('that say little are left out, unless there is nothing else', () => {
    expect(wordsToFind('ministry of justice').map(({ text }) => text)).toEqual([
      'ministry',
      'justice',
    ]);
    expect(wordsToFind('of the').map(({ text }) => text)).toEqual(['of', 'the']);
  });
});

describe('spelling', () => {
  const sounds = (word: string): string[] => cyrillicOf(word).map(soundOf);

  it.each([
    ['геология', ['geologiya', 'geologija', 'geologia']],
    ['кыргызалтын', ['kyrgyzaltyn', 'kirgizaltin']],
    ['минералдер', ['mineralder']],
    ['жашоо', ['zhashoo', 'jashoo']],
    ['лицензия', ['litsenziya', 'licenziya', 'licenzija']],
    ['общественные', ['obshchestvennye', 'obschestvennye']],
    ['хозяйство', ['khozyaystvo', 'hozyajstvo']],
    ['джалал', ['dzhalal', 'jalal']],
    ['онокто', ['önöktö', 'onokto']],
    ['жаны', ['zhangy', 'jany']],
    ['зеленый', ['zelyonyy', 'zelenyi']],
    ['чуй', ['chuy', 'chui']],
  ])('of «%s» in Latin letters may be any of %j', (word, spellings) => {
    for (const spelling of spellings) expect(sounds(spelling)).toContain(soundOf(word));
  });

  it('does not make different words one', () => {
    expect(sounds('kara')).not.toContain(soundOf('кора'));
    expect(sounds('shar')).not.toContain(soundOf('чар'));
  });

  it('with the other layout switched on is turned back, both ways', () => {
    expect(otherLayout('kbwtypbz')).toBe('лицензия');
    expect(otherLayout('дшсутсу')).toBe('licence');
    expect(otherLayout(',fnrty')).toBe('баткен');
    expect(otherLayout('утщ')).toBe('eno');
    expect(otherLayout('Kbwtypbz')).toBe('лицензия');
    expect(otherLayout('27')).toBe('27');
    expect(namesFor('kbwtypbz')[0]).toBe('term licence');
  });

  it('that is nearly right finds the word and is suggested as it should be', () => {
    expect(SEARCHER.search('лицнезия', 'ru').suggestion).toBe('лицензия');
    expect(SEARCHER.search('лицензия', 'ru').suggestion).toBeNull();
    expect(SEARCHER.search('MNRTES', 'en').suggestion).toBe('MNRETS');
  });

  it('of a short word is not guessed at', () => {
    expect(SEARCHER.search('кыв', 'ky').total).toBe(0);
  });
});

describe('endings', () => {
  const share = (one: string, other: string): boolean =>
    stemsOf(fold(one)).some((stem) => stemsOf(fold(other)).includes(stem));

  it.each([
    ['кен', 'кендердин'],
    ['кен', 'кендерди'],
    ['кен', 'кендеринен'],
    ['лицензия', 'лицензияларды'],
    ['лицензия', 'лицензий'],
    ['лицензиялардын', 'лицензию'],
    ['парк', 'парктардын'],
    ['чара', 'чаралар'],
    ['көмүр', 'көмүрдү'],
    ['участок', 'участоктор'],
    ['мера', 'мерам'],
    ['аукцион', 'аукционов'],
    ['горный', 'горного'],
    ['licence', 'licences'],
    ['company', 'companies'],
    ['licence', 'licensing'.replace('s', 'c')],
  ])('«%s» and «%s» are one word', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['кен', 'кентавр'],
    ['кен', 'кеңеш'],
    ['газ', 'газета'],
    ['мера', 'мэрия'],
    ['парк', 'партнёр'],
    ['жер', 'жергиликтүү'],
    ['tax', 'taxi'],
  ])('«%s» and «%s» are not', (one, other) => {
    expect(share(one, other)).toBe(false);
  });
});

describe('marks', () => {
  it.each([
    ['“Жаңы Жашоо” индустриялык паркы', 'жаны жашоо', '“[Жаңы] [Жашоо]” индустриялык паркы'],
    ['Өнөктөштүктү өнүктүрүү', 'онокт', '[Өнөкт]өштүктү өнүктүрүү'],
    ['Кендерди баалоо', 'кен', '[Кен]дерди баалоо'],
    ['Кен казуу', 'кендердин', '[Кен] казуу'],
    ['Геологиялык портал', 'geologiya', '[Геология]лык портал'],
    ['Геологиялык портал', 'geolog', '[Геолог]иялык портал'],
    ['Геологиялык портал', 'utjkjubz', '[Геология]лык портал'],
    ['Лицензия алуу', 'лицнезия', '[Лицензия] алуу'],
    ['Наркы 157\u00A0000 миң сом', '157000', 'Наркы [157\u00A0000] миң сом'],
    ['Баасы 30 млн доллар', '30 миллион', 'Баасы [30 млн] доллар'],
    ['The park’s plots', 'parks', 'The [park’s] plots'],
    // и with a breve of its own is two code units, й is one.
    ['Жаи\u0306лоо и\u0306од', 'жайл', '[Жаи\u0306л]оо и\u0306од'],
    ['Лицензия, лицензия', 'лицензия', '[Лицензия], [лицензия]'],
    ['😀 Нарын', 'нарын', '😀 [Нарын]'],
  ])('«%s» for «%s» are «%s»', (title, query, expected) => {
    expect(markedIn(title, query)).toBe(expected);
  });

  it('stand in the text that holds the words, when the title does not', () => {
    const [hit] = SEARCHER.search('scholarships', 'ky', { limit: 1 }).hits;
    expect(hit?.title.marks).toEqual([]);
    expect(hit?.found?.language).toBe('en');
    expect(hit?.found && shown(hit.found)).toContain('[scholarships]');
  });

  it('stay right in an excerpt of a long text', () => {
    const long = `${'биринчи сөз '.repeat(30)}издегеним ${'акыркы сөз '.repeat(30)}`;
    const [hit] = searcherOf([entryOf('a', same('Аталыш'), [long])]).search('издегеним', 'ru').hits;
    expect(hit?.found?.text).toMatch(/^….*…$/);
    expect(hit?.found?.text.length).toBeLessThanOrEqual(120);
    expect(hit?.found && shown(hit.found)).toContain('[издегеним]');
  });

  it('say the language of a text that does not say it, as far as its words tell', () => {
    expect(languageOf('Кен казуу жана геология')).toBe('ky');
    expect(languageOf('Сведения о парке и его адрес')).toBe('ru');
    expect(languageOf('The register of residents')).toBe('en');
    expect(languageOf('NVC 110')).toBeNull();
  });
});

describe('hits', () => {
  it('count every kind, whatever kinds and however many hits are asked for', () => {
    const all = SEARCHER.search('лицензия', 'ky', { limit: 1000 });
    const some = SEARCHER.search('лицензия', 'ky', { kinds: ['measure'], limit: 2 });
    expect(all.hits).toHaveLength(all.total);
    expect(Object.values(all.counts).reduce((sum, count) => sum + count, 0)).toBe(all.total);
    expect(some.counts).toEqual(all.counts);
    expect(some.total).toBe(all.counts.measure);
    expect(some.hits.map(({ entry }) => entry.kind)).toEqual(['measure', 'measure']);
  });

  it('put a title before other text, and a whole word before a beginning', () => {
    const searcher = searcherOf([
      entryOf('more', same('Башка'), ['бул жерде кластер деген сөз бар']),
      entryOf('prefix', same('Кластерлештирүү эрежеси')),
      entryOf('exact', same('Кластер эрежеси')),
    ]);
    const ids = searcher.search('кластер', 'ky').hits.map(({ entry }) => entry.id);
    expect(ids).toEqual(['exact', 'prefix', 'more']);
  });

  it('put what is real before what is invented', () => {
    const entries = [
      { ...entryOf('sample', same('Бош участок')), sample: true },
      entryOf('real', same('Бош участок')),
    ];
    const ids = searcherOf(entries)
      .search('участок', 'ky')
      .hits.map(({ entry }) => entry.id);
    expect(ids).toEqual(['real', 'sample']);
  });

  it('hold all words where any record does, and otherwise as many as can be', () => {
    const searcher = searcherOf([
      entryOf('one', same('геология порталы')),
      entryOf('both', same('геология картасы')),
    ]);
    expect(searcher.search('геология картасы', 'ky').total).toBe(1);
    expect(searcher.search('порталы картасы', 'ky').total).toBe(2);
    expect(searcher.search('геология кыпчкыр', 'ky').total).toBe(2);
  });

  it('put a measure first for its number alone, in any writing', () => {
    for (const query of ['27', '№27', '№ 27', 'No. 27', '#27']) {
      expect(namesFor(query, 'en')[0]).toBe('measure 27');
    }
    for (const query of ['1.3', '1,3', '1-3', '№ 1.3']) {
      expect(namesFor(query)[0]).toBe('measure 1-3');
    }
  });
});

describe('hostile input', () => {
  const HOSTILE = [
    '',
    '   ',
    '.*+?^${}()|[]\\',
    '(((((',
    '\\u0000',
    '\u0000\u0001\u001f',
    '__proto__',
    'constructor',
    'hasOwnProperty toString',
    '😀🏔️👩‍🚀',
    '\ud800',
    'и\u0306'.repeat(300),
    'а'.repeat(10_000),
    'а '.repeat(5_000),
    '1 '.repeat(5_000),
    '1,'.repeat(5_000),
    '9'.repeat(10_000),
    '9'.repeat(190) + ' млрд',
    "'".repeat(10_000),
    '<script>alert(1)</script>',
    '\u202E\u200B\uFEFF',
  ];

  it('never throws and takes little time', () => {
    for (const query of HOSTILE) {
      // What the processor worked for it, whatever else runs beside.
      const start = process.cpuUsage();
      const { hits, total } = SEARCHER.search(query, 'ky');
      const { user } = process.cpuUsage(start);
      expect(user / 1000, query.slice(0, 20)).toBeLessThan(500);
      expect(hits.length).toBeLessThanOrEqual(Math.min(total, 20));
    }
  });

  test('any text at all can be searched for, and in', () => {
    // Half of them letters that the portal uses; lone surrogates too.
    const letter = fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }),
      fc.integer({ min: 0x400, max: 0x4ff }),
    );
    const texts = fc
      .array(letter, { maxLength: 80 })
      .map((letters) => String.fromCodePoint(...letters));
    fc.assert(
      fc.property(texts, texts, (title, query) => {
        const found = searcherOf([entryOf('a', same(title), [query])]).search(query, 'en');
        for (const { title: marked } of found.hits)
          expect(shown(marked).length).toBeGreaterThanOrEqual(title.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the index', () => {
  it('is small, and gives back the entries that were put into it', () => {
    const gzipped = FILES.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(gzipped).toBeLessThanOrEqual(60_000);
    expect(FILES.map(({ name }) => name)).toEqual(['index.json']);
    expect(entriesIn(FILES[0]?.text ?? '').entries).toEqual(ENTRIES);
  });

  it('of many plots and residents has its core in one file and them in files of their own', () => {
    const many = (kind: Kind): Entry[] =>
      Array.from({ length: 400 }, (_, index) => ({ ...entryOf(String(index), same('№')), kind }));
    const files = indexFiles([...ENTRIES, ...many('plot'), ...many('resident')]);
    expect(files.map(({ name }) => name)).toEqual(['index.json', 'plots.json', 'residents.json']);
    const [core, ...parts] = files.map(({ text }) => entriesIn(text));
    expect(core?.parts).toEqual(['plots.json', 'residents.json']);
    expect(core?.entries.some(({ kind }) => kind === 'plot')).toBe(false);
    const all = [core, ...parts].flatMap((part) => part?.entries ?? []);
    expect(all).toHaveLength(ENTRIES.length + 800);
  });

  it('has every record once, with texts in three languages', () => {
    expect(new Set(ENTRIES.map(nameOf)).size).toBe(ENTRIES.length);
    expect(
      ENTRIES.filter(({ title }) => Object.values(title).some((text) => text.trim() === '')),
    ).toEqual([]);
    const count = (kind: Kind): number => ENTRIES.filter((entry) => entry.kind === kind).length;
    expect(count('measure')).toBe(portal.programme.measures.length);
    expect(count('body')).toBe(portal.programme.bodies.length);
    expect(count('park')).toBe(portal.parks.length);
    expect(count('resident')).toBe(portal.parks.flatMap(({ residents }) => residents).length);
  });

  it('holds nothing that the register withholds', () => {
    const index = FILES.map(({ text }) => text).join('');
    const rows = globSync('data/**/residents.csv').flatMap((file) => {
      const csv = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
      return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
    });
    const PERSONAL = ['location', 'address', 'registration_number', 'tin', 'contacts', 'other'];
    const secrets = rows.flatMap((row) => [
      ...(row['withheld'] ?? '')
        .split(';')
        .map((part) => row[part.split(':')[0]?.trim() ?? ''] ?? ''),
      ...(row['kind'] === 'individual' ? PERSONAL.map((name) => row[name] ?? '') : []),
    ]);
    const kept = secrets.filter((text) => text !== '' && text !== 'NA');
    expect(kept.length).toBeGreaterThan(8);
    expect(kept.filter((text) => index.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    // What is open stands there, so the absence above means something.
    expect(index).toContain('2-участоктун ижарасы');
  });
});
