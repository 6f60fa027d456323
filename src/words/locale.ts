/** The languages whose words are written in code, side by side; the compiler misses none of them. */
export const BUILT_IN = ['ky', 'ru', 'en'] as const;

export type BuiltIn = (typeof BUILT_IN)[number];

/** How a language writes: everything that is neither a sentence nor a date. */
export interface Writing {
  /** What the language calls itself: `Кыргызча`; and that in a few letters: `КЫР`. */
  readonly name: string;
  readonly short: string;
  readonly direction: 'ltr' | 'rtl';
  /** `ky_KG`, as Open Graph names a language. */
  readonly territory: string;
  readonly decimal: string;
  readonly group: string;
  /** What stands after a share, with the space before it. */
  readonly percent: string;
  /** The language whose rules of plural it follows: itself, if CLDR knows it. */
  readonly plural: string;
  /** Between the last two of a list. */
  readonly and: string;
  readonly bytes: readonly string[];
}

const NBSP = '\u00A0';

const CYRILLIC = {
  direction: 'ltr',
  decimal: ',',
  group: NBSP,
  percent: `${NBSP}%`,
  bytes: ['Б', 'КБ', 'МБ'],
} as const;

export const BUILT_IN_LOCALES: Readonly<Record<BuiltIn, Writing>> = {
  ky: {
    ...CYRILLIC,
    name: 'Кыргызча',
    short: 'КЫР',
    territory: 'ky_KG',
    plural: 'ky',
    and: 'жана',
  },
  ru: {
    ...CYRILLIC,
    name: 'Русский',
    short: 'РУС',
    territory: 'ru_KG',
    plural: 'ru',
    and: 'и',
  },
  en: {
    name: 'English',
    short: 'ENG',
    direction: 'ltr',
    territory: 'en_GB',
    decimal: '.',
    group: ',',
    percent: '%',
    plural: 'en',
    and: 'and',
    bytes: ['B', 'kB', 'MB'],
  },
};
