import type { PortalPlace } from './portal-words.ts';
import { localeOf, type Language } from './language.ts';
import { formatNumber } from './numbers.ts';
import { pluralRuleOf } from './plural.ts';

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

/**
 * The word that fits a number, of forms in the order of CLDR: zero, one, two, few, many, other, as
 * far as the language has them. The last form stands for those that lack, but for a fraction that
 * has none of its own: it goes with the form of a few, as in Russian (`1,5 меры`).
 */
function formFor(count: number, forms: readonly string[], language: Language): string {
  const { categories, categoryOf } = pluralRuleOf(localeOf(language).plural);
  const formOf = (category: string): string | undefined => forms[categories.indexOf(category)];
  const fraction = Number.isInteger(count) ? undefined : formOf('few');
  return formOf(categoryOf(Math.abs(count))) ?? fraction ?? forms.at(-1) ?? '';
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
    if (forms !== undefined) return formFor(Number(value), forms.split('|'), language);
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
