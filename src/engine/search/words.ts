import { fold } from './fold.ts';

/** A word of a text: as it is compared, and where it stands in the text, in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Figures in groups (`157 000`, `157,000`); a number before its «млн»; or letters and digits, with a
 * point or comma between digits (`1.3`, `346,09`, `5.8a1`) and an apostrophe between letters.
 */
const WORD =
  /\d{1,3}(?:[ \u00A0\u202F,]\d{3})+(?![\p{L}\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?(?=[Мм](?:лн|лрд|илл)|[Mm](?:ln|ill)|[Bb]ill)|[\p{L}\p{N}\p{M}]+(?:(?<=\d)[.,](?=\d)[\p{L}\p{N}]+|['’](?=\p{L})[\p{L}\p{M}]+)*/gu;
const GROUPED = /^\d{1,3}([ \u00A0\u202F,]\d{3})+([.,]\d+)?$/u;
const NUMBER = /^\d+(\.\d+)?$/;

/** What may follow a number and makes it larger, with how many thousands that is. */
const SCALE =
  /[ \u00A0\u202F]*(?:([Мм](?:лн|иллион\p{L}*)|[Mm](?:ln|illion))|(?:[Мм](?:лрд|иллиард\p{L}*)|[Bb]illion))(?!\p{L})/uy;
const STRESS = /[\u0300\u0301]/g;

/**
 * The words of a text in their order. A number is written one way (`157000`, `346.09`); one with
 * «million» after it is followed by the same in thousands, as the programme states its costs.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  // One expression is kept and reset: matchAll would compile a copy for each text.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    const word = comparable(match[0]);
    if (word === '') continue;
    words.push({ text: word, from, to });
    const scaled = NUMBER.test(word) ? inThousands(Number(word), text, to) : null;
    if (scaled !== null) words.push({ text: scaled.text, from, to: scaled.to });
  }
  return words;
}

/** Words come again and again: each is folded once. */
const folded = new Map<string, string>();
const MOST_KEPT = 100_000;

/** A word as it is compared: folded, a number in one writing. */
function comparable(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const made = GROUPED.test(word)
    ? word.replace(/[ \u00A0\u202F]|,(?=\d{3})/g, '').replace(',', '.')
    : fold(word).replace(STRESS, '').replace(/,/g, '.');
  folded.set(word, made);
  return made;
}

function inThousands(
  value: number,
  text: string,
  at: number,
): { readonly text: string; readonly to: number } | null {
  SCALE.lastIndex = at;
  const match = SCALE.exec(text);
  if (match === null) return null;
  const thousands = value * (match[1] === undefined ? 1_000_000 : 1_000);
  return { text: String(Number(thousands.toFixed(3))), to: at + match[0].length };
}

/** Words that say little or only ask: a query that has others does without them. Folded. */
const SMALL = new Set(
  [
    'и в во на по для с со к о об из от у жана менен учун боюнча же да де',
    'the of and for in on to a an at is are',
    'сколько стоит кто где что как какие канча ким кайда эмне кандай how much what who where',
  ].flatMap((words) => words.split(' ')),
);

const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** What of a query is used: as much as a reader types, nothing that is not seen. */
export function boundedQuery(query: string): string {
  return query.slice(0, MOST_CHARACTERS).replace(INVISIBLE, '');
}

/** The words to look for: `157 млн` is one, small words are left out beside others. */
export function wordsToFind(query: string): Word[] {
  const words = wordsIn(query)
    .map((word) => ({ ...word, text: word.text.slice(0, LONGEST_WORD) }))
    .filter(
      ({ from, to }, index, all) =>
        !all.some(
          (other, place) =>
            place !== index &&
            other.from <= from &&
            other.to >= to &&
            other.to - other.from > to - from,
        ),
    );
  const telling = words.filter(({ text }) => !SMALL.has(text));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}
