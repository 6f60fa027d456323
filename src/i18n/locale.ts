/** The languages whose words are written in code, side by side; the compiler misses none of them. */
export const BUILT_IN = ['ky', 'ru', 'en'] as const;

export type BuiltIn = (typeof BUILT_IN)[number];

/** How many forms a word has beside a number; see `pluralForm`. */
export const PLURALS = ['none', 'one', 'zero-one', 'slavic', 'arabic'] as const;

export type Plural = (typeof PLURALS)[number];

/** How a language writes: everything that is not a sentence. */
export interface Locale {
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
  readonly plural: Plural;
  /** Between the last two of a list. */
  readonly and: string;
  /** A day by `{day}`, `{month}` and `{year}`; a year by `{year}`; years by `{from}` and `{to}`. */
  readonly date: string;
  readonly year: string;
  readonly years: string;
  /** From January, as they stand in a date. */
  readonly months: readonly string[];
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

export const BUILT_IN_LOCALES: Readonly<Record<BuiltIn, Locale>> = {
  ky: {
    ...CYRILLIC,
    name: 'Кыргызча',
    short: 'КЫР',
    territory: 'ky_KG',
    plural: 'none',
    and: 'жана',
    date: '{year}-жылдын {day}-{month}',
    year: '{year}-жыл',
    years: '{from}–{to}-жылдар',
    months: [
      'январы',
      'февралы',
      'марты',
      'апрели',
      'майы',
      'июну',
      'июлу',
      'августу',
      'сентябры',
      'октябры',
      'ноябры',
      'декабры',
    ],
  },
  ru: {
    ...CYRILLIC,
    name: 'Русский',
    short: 'РУС',
    territory: 'ru_KG',
    plural: 'slavic',
    and: 'и',
    date: '{day} {month} {year} года',
    year: '{year} год',
    years: '{from}–{to} годы',
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
  },
  en: {
    name: 'English',
    short: 'ENG',
    direction: 'ltr',
    territory: 'en_GB',
    decimal: '.',
    group: ',',
    percent: '%',
    plural: 'one',
    and: 'and',
    date: '{day} {month} {year}',
    year: '{year}',
    years: '{from}–{to}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    bytes: ['B', 'kB', 'MB'],
  },
};
