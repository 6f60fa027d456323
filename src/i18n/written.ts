import { ADDED_TEXTS } from './chosen.ts';
import type { Written } from './language.ts';

/** Every text of the interface by its key: what a translator is asked for. */
export const TEXTS = new Map<string, Written>();

/** Texts that have a key already: a text that several columns share is asked for once. */
const known = new WeakSet<Written>();

/** A text under its key, with its words in the added languages. */
export function translatedText<Text extends Written>(key: string, text: Text): Text {
  if (known.has(text)) return text;
  TEXTS.set(key, text);
  const words = Object.entries(ADDED_TEXTS).flatMap(([language, texts]) => {
    const own = texts[key];
    return own === undefined ? [] : [[language, own] as const];
  });
  const made = { ...text, ...Object.fromEntries(words) };
  known.add(made);
  return made;
}

/** Texts written in code, with their words in the added languages: `nav` and `home` make `nav.home`. */
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
