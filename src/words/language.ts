import { ADDED_LOCALES, LANGUAGE_CODES } from './chosen.ts';
import { BUILT_IN, BUILT_IN_LOCALES, type BuiltIn, type Writing } from './locale.ts';

declare const added: unique symbol;

/** A language of the portal that the code does not know by name. */
type AddedLanguage = string & { readonly [added]: true };

export type Language = BuiltIn | AddedLanguage;

/** A text as written in code: in each of the built-in languages. */
export type Written = Readonly<Record<BuiltIn, string>>;

/**
 * A text that is read with `textIn`, never by its key: a portal may have languages that the code
 * does not know, lack some that it does, and have texts that are not translated yet.
 */
export type Localized = Readonly<Partial<Record<BuiltIn, string>>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGE_CODES.some((code) => code === value);
}

/** The portal's languages in their order, `languages` of `portal.yaml`. */
export const LANGUAGES: readonly Language[] = LANGUAGE_CODES.filter(isLanguage);

/** The language of the sources, of `/feed.xml` and of all that can be in one language only. */
export const FIRST: Language = LANGUAGES[0] ?? 'ky';

/** How a language writes numbers and lists. */
export function localeOf(language: Language): Writing {
  const locales: Readonly<Record<string, Writing>> = BUILT_IN_LOCALES;
  return ADDED_LOCALES[language] ?? locales[language] ?? BUILT_IN_LOCALES.en;
}

const textsByLanguage = (text: Localized): Readonly<Record<string, string | undefined>> => text;

/** The language in which a text is shown to a reader: the reader's own, or the first that it has. */
export function shownIn(text: Localized, language: Language): Language {
  const texts = textsByLanguage(text);
  const has = (one: string): boolean => (texts[one] ?? '') !== '';
  if (has(language)) return language;
  const built: readonly Language[] = ['en', ...BUILT_IN];
  return [...LANGUAGES, ...built].find(has) ?? language;
}

/** A text in the reader's language or, where it has none, in the first language that it has. */
export function textIn(text: Localized, language: Language): string;
export function textIn(text: Localized | undefined, language: Language): string | undefined;
export function textIn(text: Localized | undefined, language: Language): string | undefined {
  return text && (textsByLanguage(text)[shownIn(text, language)] ?? '');
}

/** A text in that very language; `null` where it is not translated. */
export const ownText = (text: Localized, language: Language): string | null =>
  textsByLanguage(text)[language] ?? null;

/** A text made for each language of the portal. */
export const inEach = (text: (language: Language) => string): Localized =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(language)]));

/** A text in the languages of the portal alone, as it is published. */
export const inPortal = (text: Localized): Localized =>
  inEach((language) => textIn(text, language));

/** The `lang` of a text that is not in the reader's language; nothing of one that is. */
export function foreign(text: Localized, language: Language): Language | undefined {
  const shown = shownIn(text, language);
  return shown === language ? undefined : shown;
}
