import { ADDED_TEXTS } from './chosen.ts';
import { inCurrency } from './currency.ts';
import type { Written } from './language.ts';

/** The key of every text that a translator is asked for; a text that columns share has one. */
const keys = new WeakMap<object, string>();

/**
 * A text under its key: the currency's words in their places, and the words that the data folder
 * has for the key, of an added language or instead of those written here.
 */
export function translatedText<Text extends Written>(key: string, text: Text): Text {
  if (keys.has(text)) return text;
  const words = Object.entries(ADDED_TEXTS).flatMap(([language, texts]) => {
    const own = texts[key];
    return own === undefined ? [] : [[language, own] as const];
  });
  const made = inCurrency({ ...text, ...Object.fromEntries(words) });
  keys.set(made, key);
  return made;
}

/** Texts written in code, each under its key: `nav` and `home` make `nav.home`. */
export function translated<const Texts extends Readonly<Record<string, Written>>>(
  prefix: string,
  texts: Texts,
): Texts {
  const entries = Object.entries(texts).map(([name, text]) => [
    name,
    translatedText(prefix === '' ? name : `${prefix}.${name}`, text),
  ]);
  return Object.fromEntries(entries) as Texts;
}

/** The texts with a key that stand anywhere in these, by their keys. */
export function textsIn(...places: readonly unknown[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  const look = (place: unknown): void => {
    if (typeof place !== 'object' || place === null) return;
    const key = keys.get(place);
    if (key === undefined) Object.values(place).forEach(look);
    else found.set(key, place as Written);
  };
  places.forEach(look);
  return found;
}
