import type { BuiltIn, Writing } from './locale.ts';

/** How a language writes days and years; apart from the rest, as the scripts of pages need no dates. */
export interface Calendar {
  /** A day by `{day}`, `{month}` and `{year}`; a year by `{year}`; years by `{from}` and `{to}`. */
  readonly date: string;
  readonly year: string;
  readonly years: string;
  /** From January, as they stand in a date. */
  readonly months: readonly string[];
}

/** All of a language that the data folder adds. */
export type Locale = Writing & Calendar;

export const BUILT_IN_CALENDARS: Readonly<Record<BuiltIn, Calendar>> = {
  ky: {
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
  },
};
