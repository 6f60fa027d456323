import { ADDED_TEXTS, CURRENCY, PORTAL_NAME } from './chosen.ts';
import type { Written } from './language.ts';

/**
 * The portal's own words, for texts that name it or its currency: `{portalName}`, `{money}`,
 * `{thousandMoney}`, `{millionMoney}`; a capital makes theirs. The words of the som are written here;
 * those of another currency come from the data folder, under `currency.thousand` and so on, or else
 * its code stands after the number word.
 */
const SOM = {
  thousandMoney: { ky: 'миң сом', ru: 'тыс. сомов', en: 'thousand som' },
  millionMoney: { ky: 'млн сом', ru: 'млн сомов', en: 'million som' },
  money: { ky: 'сому', ru: 'сом', en: 'som' },
} as const satisfies Record<string, Written>;

const NUMBER_WORDS = {
  thousandMoney: { ky: 'миң', ru: 'тыс.', en: 'thousand' },
  millionMoney: { ky: 'млн', ru: 'млн', en: 'million' },
  money: { ky: '', ru: '', en: '' },
} as const satisfies Record<string, Written>;

type Place = keyof typeof SOM;

/** Places that have their words before a message is filled. */
export type PortalPlace = Place | Capitalize<Place> | 'portalName';

const isPlace = (name: string): name is Place => Object.hasOwn(SOM, name);

const KEYS: Readonly<Record<Place, string>> = {
  thousandMoney: 'currency.thousand',
  millionMoney: 'currency.million',
  money: 'currency.one',
};

const IS_SOM = CURRENCY === 'KGS';

function wordsOf(place: Place, language: string): string {
  const own = ADDED_TEXTS[language]?.[KEYS[place]];
  const som: Readonly<Record<string, string>> = SOM[place];
  const numbers: Readonly<Record<string, string>> = NUMBER_WORDS[place];
  if (own !== undefined) return own;
  if (IS_SOM) return som[language] ?? SOM[place].en;
  return `${numbers[language] ?? NUMBER_WORDS[place].en} ${CURRENCY}`.trim();
}

/** What the currency is called by itself. */
export const CURRENCY_NAME: Written = IS_SOM
  ? { ky: 'сом', ru: 'сом', en: 'som' }
  : { ky: wordsOf('money', 'ky'), ru: wordsOf('money', 'ru'), en: wordsOf('money', 'en') };

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function inPlace(name: string, language: string): string | null {
  if (name === 'portalName') return PORTAL_NAME;
  if (isPlace(name)) return wordsOf(name, language);
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return isPlace(lower) ? capitalized(wordsOf(lower, language)) : null;
}

/** Whether a place is filled with the portal's own words. */
export const isPortalPlace = (name: string): boolean => inPlace(name, 'en') !== null;

/** A text with the portal's own words in their places. */
export function withPortalWords<Text extends Written>(text: Text): Text {
  const entries = Object.entries(text).map(([language, words]) => [
    language,
    words.replace(/\{(\w+)\}/g, (place, name: string) => inPlace(name, language) ?? place),
  ]);
  return Object.fromEntries(entries) as Text;
}

/** The words themselves, for whoever translates. */
export const CURRENCY_TEXTS: ReadonlyMap<string, Written> = new Map(
  Object.keys(SOM)
    .filter(isPlace)
    .map((place) => [
      KEYS[place],
      { ky: wordsOf(place, 'ky'), ru: wordsOf(place, 'ru'), en: wordsOf(place, 'en') },
    ]),
);
