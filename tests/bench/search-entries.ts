import { LANGUAGES, type Localized, textIn } from '../../src/words/language.ts';
import type { Entry, Kind } from '../../src/engine/search/entry.ts';

/** Of a hundred records of a large portal so many are of each kind. */
const SHARES: readonly (readonly [kind: Kind, share: number])[] = [
  ['plot', 40],
  ['resident', 30],
  ['measure', 14],
  ['park', 8],
  ['term', 5],
  ['body', 3],
];
const SYLLABLES = 'ка ра су та шы бай кең төр жал гүл мин ора сай баш көл тал нур эле дар чо'.split(
  ' ',
);
/** Of a hundred words so many are taken from another record, and so many are new names. */
const BORROWED = 30;
const INVENTED = 12;

/** Numbers from 0 to 1, the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * So many entries that are like the real ones without repeating them: each has the shape of a real
 * entry of its kind, some words of others in the same language, names and numbers of its own.
 */
export function manyEntries(real: readonly Entry[], count: number): Entry[] {
  const random = randomFrom(count);
  const of = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const wordsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(' '));
  const pools = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      wordsOf(real.map(({ title }) => textIn(title, language))),
    ]),
  ) as unknown as Readonly<Record<keyof Localized, readonly string[]>>;
  const invented = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => of(SYLLABLES)).join('');
  const varied = (text: string, pool: readonly string[]): string =>
    text
      .split(' ')
      .map((word) => {
        if (/^\d+$/.test(word)) return String(Math.floor(random() * 10_000));
        const chance = random() * 100;
        if (chance < INVENTED) return invented();
        return chance < INVENTED + BORROWED ? of(pool) : word;
      })
      .join(' ');
  const variedAll = (text: Localized): Localized => ({
    ky: varied(textIn(text, 'ky'), pools.ky),
    ru: varied(textIn(text, 'ru'), pools.ru),
    en: varied(textIn(text, 'en'), pools.en),
  });
  const kinds = SHARES.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  return Array.from({ length: count }, (_, index): Entry => {
    const kind = of(kinds);
    const pattern = of(real.filter((entry) => entry.kind === kind));
    return {
      ...pattern,
      id: `${pattern.id}-${index}`,
      title: variedAll(pattern.title),
      detail: variedAll(pattern.detail),
      more: pattern.more.map((text) => varied(text, pools.ky)),
      sample: false,
    };
  });
}
