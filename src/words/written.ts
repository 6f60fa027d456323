import { ADDED_TEXTS } from './chosen.ts';
import { withPortalWords } from './portal-words.ts';
import type { Written } from './language.ts';

interface Original {
  readonly key: string;
  readonly text: Written;
}

/** The key of every text and what the code says; a text that columns share has one key. */
const originals = new WeakMap<object, Original>();
/** The same object has one key, wherever it stands. */
const ready = new WeakMap<object, Written>();

/**
 * A text under its key: the portal's own words in their places, and the words that the data folder
 * has for the key, of an added language or instead of those written here.
 */
export function translatedText<Text extends Written>(key: string, text: Text): Text {
  if (originals.has(text)) return text;
  const before = ready.get(text);
  if (before !== undefined) return before as Text;
  const words = Object.entries(ADDED_TEXTS).flatMap(([language, texts]) => {
    const own = texts[key];
    return own === undefined ? [] : [[language, own] as const];
  });
  const made = withPortalWords({ ...text, ...Object.fromEntries(words) });
  ready.set(text, made);
  originals.set(made, { key, text });
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

/** The texts with a key that stand anywhere in these, by their keys, as the code has them. */
export function textsIn(...places: readonly unknown[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  const look = (place: unknown): void => {
    if (typeof place !== 'object' || place === null) return;
    const original = originals.get(place);
    if (original === undefined) Object.values(place).forEach(look);
    else found.set(original.key, original.text);
  };
  places.forEach(look);
  return found;
}
