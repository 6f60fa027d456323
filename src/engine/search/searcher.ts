import { type Language, LANGUAGES, textIn } from '../../words/language.ts';
import { KINDS, type Entry, type Kind } from './entry.ts';
import { fold } from './fold.ts';
import { otherLayout } from './keyboard.ts';
import { excerptOf, languageOf, marksIn, type Marked } from './marks.ts';
import { vocabularyOf, type Match, type Matches } from './vocabulary.ts';
import { boundedQuery, wordsIn, wordsToFind, type Word } from './words.ts';

export type { Marked } from './marks.ts';

export interface Hit {
  readonly entry: Entry;
  /** In the reader's language. */
  readonly title: Marked;
  /**
   * Where the words were found, if not in that title: the detail, the title in another language or
   * an excerpt of another text.
   */
  readonly found: Marked | null;
}

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** All that was found, whatever kinds were asked for. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** All that was found of the kinds asked for. */
  readonly total: number;
  /** The nearest spelling, when nothing or only something similar was found. */
  readonly suggestion: string | null;
}

export interface Searcher {
  search(
    query: string,
    language: Language,
    options?: { readonly kinds?: readonly Kind[]; readonly limit?: number },
  ): Found;
}

/** Which of equal hits a reader would sooner want. */
const PREFERENCE: readonly Kind[] = [
  'measure',
  'direction',
  'body',
  'park',
  'requirement',
  'page',
  'term',
  'dataset',
  'plot',
  'resident',
];

/**
 * What a word is worth by the text it stands in. Titles have a bit of a mask a language, details the
 * next ones, further texts the last.
 */
const TITLE = { own: 1, other: 0.88 } as const;
const DETAIL = { own: 0.62, other: 0.55 } as const;
const MORE = 0.5;
const MORE_BIT = 2 * LANGUAGES.length;
const BITS = MORE_BIT + 1;
const TITLE_BITS = (1 << LANGUAGES.length) - 1;

/** A fictional park, unless nothing real is near. */
const SAMPLE = 0.7;
/**
 * All words of the query stand in the title side by side; open it; are all its words, whatever
 * their endings; or are another name of the entry: an abbreviation, a number, a file.
 */
const PHRASE = { inside: 0.15, opening: 0.25, whole: 0.75, allWords: 0.5, name: 0.5 } as const;
/** A further text of no more words is a name. */
const MOST_WORDS_OF_NAME = 4;
/** Shared by the words of a title: a word says more of a short title than of a long one. */
const COVERAGE = 0.25;
/** A number alone means the measure of that number. */
const MEASURE_NUMBER = 10;

/** Fewer letters mean anything in another layout. */
const SHORTEST_CHUNK = 3;

const SCORES = 10_000;
const RANKS = 2 ** 21;

/** A word of the query with all the words of the texts that answer it. */
interface Wanted {
  readonly word: Word;
  readonly matches: Matches;
  /** Only words spelt nearly so were found. */
  readonly guessed: boolean;
}

interface Index {
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
  /** A word as it is written in a text, for the spelling that is suggested. */
  readonly spellings: readonly string[];
  /** Of each word: entries with the mask of the texts it stands in, packed as `entry << BITS | mask`. */
  readonly postings: readonly Int32Array[];
  readonly titles: readonly (readonly string[])[];
  readonly titleLengths: Uint8Array;
  /** Entries by the names they have besides their titles. */
  readonly names: ReadonlyMap<string, ReadonlySet<number>>;
  /** The place of each entry among equals, and the entry of each place. */
  readonly ranks: Int32Array;
  readonly ranked: readonly number[];
}

function indexOf(entries: readonly Entry[]): Index {
  const postings = new Map<string, number[]>();
  const spellings = new Map<string, string>();
  const known = new Map<string, readonly string[]>();
  const wordsOf = (text: string): readonly string[] => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const words = wordsIn(text).map(({ text: word, from, to }) => {
      if (!spellings.has(word)) spellings.set(word, text.slice(from, to));
      return word;
    });
    known.set(text, words);
    return words;
  };
  const phrases = entries.map(({ title }) =>
    LANGUAGES.map((language) => wordsOf(textIn(title, language)).join(' ')),
  );
  const names = new Map<string, Set<number>>();
  entries.forEach((entry, index) => {
    const add = (word: string, bit: number): void => {
      const own = postings.get(word);
      const last = own === undefined ? 0 : (own[own.length - 1] ?? 0);
      if (own === undefined) postings.set(word, [(index << BITS) | (1 << bit)]);
      else if (last >> BITS === index) own[own.length - 1] = last | (1 << bit);
      else own.push((index << BITS) | (1 << bit));
    };
    LANGUAGES.forEach((language, bit) => {
      for (const word of wordsOf(textIn(entry.title, language))) add(word, bit);
      for (const word of wordsOf(textIn(entry.detail, language))) add(word, bit + LANGUAGES.length);
    });
    for (const text of entry.more) {
      const words = wordsOf(text);
      for (const word of words) add(word, MORE_BIT);
      if (words.length > MOST_WORDS_OF_NAME) continue;
      const name = words.join(' ');
      names.set(name, (names.get(name) ?? new Set()).add(index));
    }
  });
  const words = [...postings.keys()].sort();
  const order = entries
    .map((_, index) => index)
    .sort((one, other) => placeOf(entries[one]) - placeOf(entries[other]) || one - other);
  const ranks = new Int32Array(entries.length);
  order.forEach((entry, rank) => {
    ranks[entry] = rank;
  });
  return {
    entries,
    words,
    spellings: words.map((word) => spellings.get(word) ?? word),
    postings: words.map((word) => Int32Array.from(postings.get(word) ?? [])),
    titles: phrases,
    titleLengths: Uint8Array.from(
      entries.flatMap(({ title }) =>
        LANGUAGES.map((language) =>
          Math.min(255, Math.max(1, wordsOf(textIn(title, language)).length)),
        ),
      ),
    ),
    names,
    ranks,
    ranked: order,
  };
}

const placeOf = (entry: Entry | undefined): number =>
  entry === undefined ? 0 : PREFERENCE.indexOf(entry.kind) + (entry.sample ? PREFERENCE.length : 0);

/** Words side by side, for comparing a title with a query as a whole. */
const phraseOf = (text: string): string =>
  wordsIn(text)
    .map(({ text: word }) => word)
    .join(' ');

/** What each mask is worth to a reader of a language: its best text. */
function weightsFor(language: Language): Float64Array {
  const own = LANGUAGES.indexOf(language);
  const weights = LANGUAGES.map((_, index) => (index === own ? TITLE.own : TITLE.other));
  const details = LANGUAGES.map((_, index) => (index === own ? DETAIL.own : DETAIL.other));
  const all = [...weights, ...details, MORE];
  return Float64Array.from({ length: 1 << BITS }, (_, mask) =>
    Math.max(0, ...all.filter((_weight, bit) => (mask & (1 << bit)) !== 0)),
  );
}

/** The identifier of a measure, when a query is nothing but its number: `№ 1.3` → `1-3`. */
function measureNumber(query: string): string | null {
  const match = /^(?:№|no?\.?|#)?\s*(\d{1,2})(?:[.,-](\d{1,2}))?$/.exec(fold(query));
  if (match === null) return null;
  return match[2] === undefined
    ? String(Number(match[1]))
    : `${Number(match[1])}-${Number(match[2])}`;
}

/**
 * Makes a searcher over entries. All that does not depend on the query is worked out here, once;
 * a search then looks up words, and compares letters only when a word is not found at all.
 */
export function searcherOf(entries: readonly Entry[]): Searcher {
  const index = indexOf(entries);
  const vocabulary = vocabularyOf(index.words);
  const weights = new Map(LANGUAGES.map((language) => [language, weightsFor(language)]));
  const best = new Float64Array(entries.length);
  const inTitle = new Uint8Array(entries.length);
  const scores = new Float64Array(entries.length);
  const matched = new Uint8Array(entries.length);
  const titled = new Uint8Array(entries.length);

  const matchesOf = (word: Word): Wanted => ({
    word,
    matches: vocabulary.matching(word.text),
    guessed: false,
  });
  const guessesOf = (word: Word): Wanted => ({
    word,
    matches: vocabulary.resembling(word.text),
    guessed: true,
  });

  /**
   * The words of the query with what answers them. A word that nothing answers is read as typed in
   * the other layout, then as misspelt, then as both.
   */
  function wantedIn(query: string): Wanted[] {
    return wordsToFind(query).flatMap((word) => {
      const asTyped = matchesOf(word);
      if (asTyped.matches.size > 0) return [asTyped];
      const [from, to] = chunkAround(query, word);
      const others =
        to - from < SHORTEST_CHUNK ? [] : wordsToFind(otherLayout(query.slice(from, to)));
      // What is typed stands where the whole chunk does, so that a suggestion can replace it.
      const corrected = others.map((other) => ({ ...other, from, to }));
      const answers = [corrected.map(matchesOf), [guessesOf(word)], corrected.map(guessesOf)];
      return answers.find(isAnswered) ?? [asTyped];
    });
  }

  /** Adds up what the words are worth to each entry. */
  function score(wanted: readonly Wanted[], language: Language): void {
    const worth = weights.get(language) ?? weightsFor(language);
    scores.fill(0);
    matched.fill(0);
    titled.fill(0);
    for (const { matches } of wanted) {
      best.fill(0);
      inTitle.fill(0);
      for (const [word, { quality }] of matches) {
        for (const posting of index.postings[word] ?? []) {
          const entry = posting >> BITS;
          const value = quality * (worth[posting & ((1 << BITS) - 1)] ?? 0);
          if (value > (best[entry] ?? 0)) best[entry] = value;
          if ((posting & TITLE_BITS) !== 0) inTitle[entry] = 1;
        }
      }
      for (let entry = 0; entry < entries.length; entry += 1) {
        const value = best[entry] ?? 0;
        if (value === 0) continue;
        scores[entry] = (scores[entry] ?? 0) + value;
        matched[entry] = (matched[entry] ?? 0) + 1;
        titled[entry] = (titled[entry] ?? 0) + (inTitle[entry] ?? 0);
      }
    }
  }

  /** What an entry is worth as a whole. */
  function standing(
    entry: number,
    own: number,
    phrase: string,
    words: number,
    measure: string | null,
  ): number {
    const { kind, id, sample } = entries[entry] as Entry;
    const inTitles = titled[entry] ?? 0;
    let value = (scores[entry] ?? 0) / words;
    value += (COVERAGE * inTitles) / (index.titleLengths[entry * LANGUAGES.length + own] ?? 1);
    if (inTitles === words) {
      const titles = index.titles[entry] ?? [];
      // A single word opens a title as a whole, or any title with a longer word would do.
      const opening = words === 1 ? `${phrase} ` : phrase;
      const lengths = index.titleLengths
        .subarray(entry * LANGUAGES.length)
        .subarray(0, LANGUAGES.length);
      if (titles.includes(phrase)) value += PHRASE.whole;
      else if (lengths.includes(words)) value += PHRASE.allWords;
      else if (titles.some((title) => `${title} `.startsWith(opening))) value += PHRASE.opening;
      else if (words > 1 && titles.some((title) => title.includes(phrase))) value += PHRASE.inside;
    }
    if (index.names.get(phrase)?.has(entry) === true) value += PHRASE.name;
    if (measure !== null && kind === 'measure' && id === measure) value += MEASURE_NUMBER;
    return sample ? value * SAMPLE : value;
  }

  return {
    search(typed, language, { kinds = KINDS, limit = 20 } = {}) {
      const query = boundedQuery(typed);
      const wanted = wantedIn(query);
      const answered = wanted.filter(({ matches }) => matches.size > 0);
      const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
      if (answered.length === 0) return { hits: [], counts, total: 0, suggestion: null };

      score(answered, language);
      const most = matched.reduce((one, other) => Math.max(one, other), 0);
      const own = LANGUAGES.indexOf(language);
      const asTyped = answered.every(({ word }) => query.includes(word.text));
      const phrase = asTyped ? phraseOf(query) : answered.map(({ word }) => word.text).join(' ');
      const measure = measureNumber(query);
      const asked = new Set(kinds);
      const keys: number[] = [];
      for (let entry = 0; entry < entries.length; entry += 1) {
        if (matched[entry] !== most) continue;
        const { kind } = entries[entry] as Entry;
        counts[kind] += 1;
        if (!asked.has(kind)) continue;
        const value = Math.round(standing(entry, own, phrase, answered.length, measure) * SCORES);
        keys.push(value * RANKS + (RANKS - 1 - (index.ranks[entry] ?? 0)));
      }
      const sorted = Float64Array.from(keys).sort();
      return {
        hits: [...sorted.subarray(Math.max(0, sorted.length - limit))]
          .reverse()
          .map((key) =>
            hitOf(
              entries[index.ranked[RANKS - 1 - (key % RANKS)] ?? 0] as Entry,
              answered,
              language,
            ),
          ),
        counts,
        total: keys.length,
        suggestion: suggestionFor(query, wanted),
      };
    },
  };

  function hitOf(entry: Entry, wanted: readonly Wanted[], language: Language): Hit {
    const matchOf =
      (own: readonly Wanted[]) =>
      (word: string): Match | undefined => {
        const place = vocabulary.indexOf(word);
        if (place === undefined) return undefined;
        return own.map(({ matches }) => matches.get(place)).find((match) => match !== undefined);
      };
    const marked = (text: string, of: Language | null): Marked => ({
      text,
      language: of,
      marks: marksIn(text, matchOf(wanted)),
    });
    const title = marked(textIn(entry.title, language), language);
    const missing = wanted.filter(
      ({ matches }) => !wordsIn(title.text).some(({ text }) => isIn(matches, text)),
    );
    if (missing.length === 0) return { entry, title, found: null };
    const others = LANGUAGES.filter((other) => other !== language);
    const texts: readonly (readonly [string, Language | null])[] = [
      [textIn(entry.detail, language), language],
      ...others.map((other) => [textIn(entry.title, other), other] as const),
      ...others.map((other) => [textIn(entry.detail, other), other] as const),
      ...entry.more.map((text) => [text, languageOf(text)] as const),
    ];
    let found: readonly [string, Language | null] | undefined;
    let most = 0;
    for (const text of texts) {
      const words = wordsIn(text[0]);
      const here = missing.filter(({ matches }) => words.some((word) => isIn(matches, word.text)));
      // Of equal texts the reader's language is preferred, and then the first.
      const worth = here.length * 2 + (text[1] === language ? 1 : 0);
      if (here.length > 0 && worth > most) [found, most] = [text, worth];
    }
    return { entry, title, found: found === undefined ? null : excerptOf(marked(...found)) };
  }

  function isIn(matches: Matches, word: string): boolean {
    const place = vocabulary.indexOf(word);
    return place !== undefined && matches.has(place);
  }

  /** The query with its guessed words as the texts spell them. */
  function suggestionFor(query: string, wanted: readonly Wanted[]): string | null {
    const guessed = wanted.filter((each) => each.guessed && each.matches.size > 0);
    if (guessed.length === 0) return null;
    let text = query;
    for (const { word, matches } of guessed.toReversed()) {
      const [first] = [...matches].sort(
        ([one, { quality }], [other, { quality: quality2 }]) =>
          quality2 - quality ||
          (index.postings[other]?.length ?? 0) - (index.postings[one]?.length ?? 0),
      );
      const spelling = first === undefined ? word.text : (index.spellings[first[0]] ?? word.text);
      text = text.slice(0, word.from) + lowered(spelling) + text.slice(word.to);
    }
    return text.trim();
  }
}

const isAnswered = (wanted: readonly Wanted[]): boolean =>
  wanted.length > 0 && wanted.every(({ matches }) => matches.size > 0);

/** Abbreviations keep their capitals. */
const lowered = (word: string): string =>
  /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase();

/** All that is typed without a space around a word: keys of one layout may be signs of another. */
function chunkAround(query: string, { from, to }: Word): [from: number, to: number] {
  const before = /\S*$/.exec(query.slice(0, from))?.[0].length ?? 0;
  const after = /^\S*/.exec(query.slice(to))?.[0].length ?? 0;
  return [from - before, to + after];
}
