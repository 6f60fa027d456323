import type { Language } from '../i18n/language.ts';
import { MESSAGES, type MessageKey } from '../i18n/messages/index.ts';

/** The short title of a clause: `5.8a1` is the message `requirement.5-8a1`. */
export function clauseTitle(clause: string, language: Language): string {
  const key = `requirement.${clause.replaceAll(/[./]/g, '-')}`;
  return isMessage(key) ? MESSAGES[key][language] : clause;
}

function isMessage(key: string): key is MessageKey {
  return key in MESSAGES;
}
