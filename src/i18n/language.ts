/** The portal's languages, Kyrgyz first: it is the language of the sources. */
export const LANGUAGES = ['ky', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Localized = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** A text made for each language. */
export const inEach = (text: (language: Language) => string): Localized => ({
  ky: text('ky'),
  ru: text('ru'),
  en: text('en'),
});
