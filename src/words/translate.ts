import { localeOf, shownIn, textIn, type Language, type Localized } from './language.ts';
import type { BuiltIn } from './locale.ts';
import { fillMessage, type PlacesIn, type Value } from './message.ts';
import { MESSAGES, type MessageKey, type Messages } from './messages/index.ts';

type Places<Key extends MessageKey> = PlacesIn<Messages[Key][BuiltIn]>;

/** The values a message needs: none, or an object with each of its places. */
export type Values<Key extends MessageKey> = [Places<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Places<Key>, Value>>];

export type Translate = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

/** The portal's words in one language: `t('measures.count', { count: 49 })`. */
export function translator(language: Language): Translate {
  return (key, ...[values]) => inWords(MESSAGES[key], language, values ?? {});
}

/** A message in the reader's language; its numbers are written as the language of its words does. */
export const inWords = (
  message: Localized,
  language: Language,
  values: Readonly<Record<string, Value>>,
): string => {
  const shown = shownIn(message, language);
  const text = fillMessage(textIn(message, language), shown, values);
  return localeOf(shown).direction === localeOf(language).direction ? text : isolated(text);
};

/** A text of the other direction keeps its signs on its own side: FSI … PDI of Unicode. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
