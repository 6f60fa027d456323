import type { Language } from './language.ts';

const MONTHS: Record<Language, readonly string[]> = {
  ky: [
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
  ru: [
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
  en: [
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
};

/** `2026-11-21` → `2026-жылдын 21-ноябры`, `21 ноября 2026 года`, `21 November 2026`. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? month;
  const number = String(Number(day));
  switch (language) {
    case 'ky':
      return `${year}-жылдын ${number}-${name}`;
    case 'ru':
      return `${number} ${name} ${year} года`;
    case 'en':
      return `${number} ${name} ${year}`;
  }
}

/** `2026–2028-жылдар`, `2026–2028 годы`, `2026–2028`. One year stands alone. */
export function formatYears(from: number, to: number, language: Language): string {
  const span = from === to ? String(from) : `${from}–${to}`;
  switch (language) {
    case 'ky':
      return from === to ? `${span}-жыл` : `${span}-жылдар`;
    case 'ru':
      return from === to ? `${span} год` : `${span} годы`;
    case 'en':
      return span;
  }
}
