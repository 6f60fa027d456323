import { localeOf, type Language } from './language.ts';

/**
 * Numbers by our own tables: browsers know no Kyrgyz, and a page must read the same before and
 * after its script has loaded.
 */
const NBSP = '\u00A0';

/** `157000` → `157 000` (ky, ru), `157,000` (en). `digits` fixes the number of decimals. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  const { group, decimal } = localeOf(language);
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** A number with the decimals it was stated with, no more than six. */
export function formatExact(value: number, language: Language): string {
  const digits = Math.min(6, (String(value).split('.')[1] ?? '').length);
  return formatNumber(value, language, digits);
}

/** `0.327` → `32,7 %` (ky, ru), `32.7%` (en). */
export function formatShare(share: number, language: Language, digits = 1): string {
  return formatNumber(share * 100, language, digits) + localeOf(language).percent;
}

/** Thousand som as millions with one decimal: `773685` → `773,7`. The unit is in the text. */
export function formatMillion(thousandSom: number, language: Language): string {
  return formatNumber(thousandSom / 1000, language, 1);
}

/** Bytes as people read them: `19.4 KB`. Decimal kilobytes, as file managers show them. */
export function formatBytes(bytes: number, language: Language): string {
  const [byte = '', kilo = '', mega = ''] = localeOf(language).bytes;
  if (bytes < 1000) return `${formatNumber(bytes, language)}${NBSP}${byte}`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, language, 1)}${NBSP}${kilo}`;
  return `${formatNumber(bytes / 1_000_000, language, 1)}${NBSP}${mega}`;
}
