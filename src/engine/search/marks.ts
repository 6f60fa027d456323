import type { BuiltIn } from '../../words/locale.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { fold } from './fold.ts';
import { cyrillicOf, soundOf } from './transliterate.ts';
import type { Match } from './vocabulary.ts';
import { wordsIn, type Word } from './words.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A text as a reader sees it, with the words that were looked for. */
export interface Marked {
  readonly text: string;
  /** `null` where the text is of no particular language. */
  readonly language: Language | null;
  readonly marks: readonly Mark[];
}

/** Letters and small words that one language has and the others have not. */
const TELLING: Readonly<Record<BuiltIn, RegExp>> = {
  ky: /[өүң]|(?<!\p{L})(?:жана|менен|боюнча)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:и|в|на|по|для|из|от|с|не)(?!\p{L})/u,
  en: /(?<!\p{L})(?:the|of|and|to|in|for|at|is)(?!\p{L})/u,
};

/** The language of a text that does not say, as far as its words tell; `null` of a bare name. */
export function languageOf(text: string): Language | null {
  const known: Readonly<Record<string, RegExp>> = TELLING;
  return LANGUAGES.find((language) => known[language]?.test(text.toLowerCase())) ?? null;
}

/** Longer texts are shown as an excerpt. */
const MOST_SHOWN = 120;
/** How much of the text before the first mark an excerpt keeps. */
const BEFORE = 30;

/** The end of the part of a word that was asked for; its letters count as they are compared. */
function endOf(text: string, { text: word, from, to }: Word, reach: Match['reach']): number {
  if (reach === 'whole') return to;
  const reached =
    typeof reach === 'number'
      ? (part: string): boolean => fold(part).length >= reach
      : (part: string): boolean =>
          cyrillicOf(fold(part)).some((reading) => soundOf(reading).startsWith(reach.sound));
  // A number in groups is written otherwise than it is compared.
  if (/\d/.test(word)) return to;
  let end = from + 1;
  while (end < to && !reached(text.slice(from, end))) end += 1;
  while (end < to && /\p{M}/u.test(text.charAt(end))) end += 1;
  return end;
}

/** Where the words of a text that `matchOf` knows stand in it: in order, none over another. */
export function marksIn(text: string, matchOf: (word: string) => Match | undefined): Mark[] {
  const marks: Mark[] = [];
  for (const word of wordsIn(text)) {
    const match = matchOf(word.text);
    if (match === undefined) continue;
    const mark = { from: word.from, to: endOf(text, word, match.reach) };
    const last = marks.at(-1);
    if (last === undefined || mark.from >= last.to) marks.push(mark);
    else marks[marks.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
  }
  return marks;
}

/** The text itself or, of a long one, the part around its first mark, between whole words. */
export function excerptOf({ text, language, marks }: Marked): Marked {
  if (text.length <= MOST_SHOWN) return { text, language, marks };
  const first = marks[0]?.from ?? 0;
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const from = start > first ? first : start;
  const room = MOST_SHOWN - 2;
  const limit = Math.min(text.length, from + room);
  const space = limit === text.length ? limit : text.lastIndexOf(' ', limit);
  const to = space > (marks[0]?.to ?? from) ? space : limit;
  const before = from === 0 ? '' : '…';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to === text.length ? '' : '…'),
    language,
    marks: marks
      .filter((mark) => mark.from < to)
      .map((mark) => ({ from: mark.from + shift, to: Math.min(mark.to, to) + shift })),
  };
}
