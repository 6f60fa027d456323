import { LANGUAGES, shownIn, type Language, type Localized } from './language.ts';
import { MESSAGES } from './messages/index.ts';

/** The share of the interface's texts that exist in each language, 0 to 1. */
export function coverage(): ReadonlyMap<Language, number> {
  const texts: readonly Localized[] = Object.values(MESSAGES);
  const exists = (text: Localized, language: Language): boolean =>
    shownIn(text, language) === language;
  return new Map(
    LANGUAGES.map((language) => [
      language,
      texts.filter((text) => exists(text, language)).length / texts.length,
    ]),
  );
}
