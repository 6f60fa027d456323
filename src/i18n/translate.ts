import type { Language } from './language.ts';
import { fillMessage, type PlacesIn, type Value } from './message.ts';
import { MESSAGES, type MessageKey, type Messages } from './messages/index.ts';

type Places<Key extends MessageKey> = PlacesIn<Messages[Key][Language]>;

/** The values a message needs: none, or an object with each of its places. */
export type Values<Key extends MessageKey> = [Places<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Places<Key>, Value>>];

export type Translate = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

/** The portal's words in one language: `t('measures.count', { count: 49 })`. */
export function translator(language: Language): Translate {
  return (key, ...[values]) => fillMessage(MESSAGES[key][language], language, values ?? {});
}
