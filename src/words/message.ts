import type { PortalPlace } from './portal-words.ts';
import { localeOf, type Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/**
 * A message is a whole sentence with places for what varies:
 * `{name}` takes a text or a number, `{count:мера|меры|мер}` the word that fits the number.
 */
export type Value = string | number;

type NameOf<Placeholder extends string> = Exclude<
  Placeholder extends `${infer Name}:${string}` ? Name : Placeholder,
  PortalPlace
>;

/** The names of the places in a message, read from its text by the compiler. */
export type PlacesIn<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? NameOf<Inner> | PlacesIn<Rest>
  : never;

const PLACE = /\{(\w+)(?::([^}]*))?\}/g;

/** Which of a language's word forms goes with a number; the last form stands for those that lack. */
export function pluralForm(count: number, language: Language): number {
  const n = Math.abs(count);
  const tens = n % 100;
  switch (localeOf(language).plural) {
    case 'none':
      return 0;
    case 'one':
      return n === 1 ? 0 : 1;
    case 'zero-one':
      return n <= 1 ? 0 : 1;
    case 'slavic':
      return slavicForm(n);
    case 'arabic':
      if (n <= 2) return Number.isInteger(n) ? n : 5;
      if (!Number.isInteger(n) || tens <= 2) return 5;
      return tens <= 10 ? 3 : 4;
  }
}

/** 0 one, 1 few, 2 many. */
function slavicForm(n: number): number {
  const tens = n % 100;
  const ones = n % 10;
  if (!Number.isInteger(n)) return 1;
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

/** Puts values into their places. Numbers are written as the language writes them. */
export function fillMessage(
  text: string,
  language: Language,
  values: Readonly<Record<string, Value>>,
): string {
  return text.replace(PLACE, (place, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${place} in «${text}»`);
    if (forms !== undefined) {
      const words = forms.split('|');
      return words[Math.min(pluralForm(Number(value), language), words.length - 1)] ?? '';
    }
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** The names of the places in a message, for the test that compares languages. */
export function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map((match) => match[1] ?? ''))].sort();
}

/** Joins a list as a sentence does: `a, b жана c`, `a, b и c`, `a, b and c`. */
export function formatList(items: readonly string[], language: Language): string {
  const { and } = localeOf(language);
  const [last, ...before] = [...items].reverse();
  if (last === undefined) return '';
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${and} ${last}`;
}
