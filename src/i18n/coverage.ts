import { LANGUAGES, type Language } from './language.ts';
import { MESSAGES } from './messages/index.ts';

/** The share of the interface's texts that exist in each language, 0 to 1. */
export function coverage(): Record<Language, number> {
  const texts = Object.values(MESSAGES);
  const share = (language: Language): number =>
    texts.filter((text) => text[language].trim() !== '').length / texts.length;
  const [ky, ru, en] = LANGUAGES.map(share);
  return { ky: ky ?? 0, ru: ru ?? 0, en: en ?? 0 };
}
