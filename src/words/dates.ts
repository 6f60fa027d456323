import { BUILT_IN_CALENDARS, type Calendar } from './calendar.ts';
import { ADDED_LOCALES } from './chosen.ts';
import type { Language } from './language.ts';

function calendarOf(language: Language): Calendar {
  const known: Readonly<Record<string, Calendar>> = BUILT_IN_CALENDARS;
  return ADDED_LOCALES[language] ?? known[language] ?? BUILT_IN_CALENDARS.en;
}

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** `2026-11-21` → `2026-жылдын 21-ноябры`, `21 ноября 2026 года`, `21 November 2026`. */
export function formatDate(iso: string, language: Language): string {
  const { date, months } = calendarOf(language);
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1] ?? month;
  return filled(date, { year, month: name, day: String(Number(day)) });
}

/** `2026–2028-жылдар`, `2026–2028 годы`, `2026–2028`. One year stands alone. */
export function formatYears(from: number, to: number, language: Language): string {
  const { year, years } = calendarOf(language);
  return from === to
    ? filled(year, { year: String(from) })
    : filled(years, { from: String(from), to: String(to) });
}
