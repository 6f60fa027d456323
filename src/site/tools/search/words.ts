import { FIRST, isLanguage, type Language } from '../../../words/language.ts';
import { fillMessage, type Value } from '../../../words/message.ts';
import type { MessageKey } from '../../../words/messages/index.ts';
import { KIND_WORDS } from './view.ts';

const KINDS = Object.values(KIND_WORDS);

/** What the search box of the header says. */
export const BOX_WORDS = [
  'search.loading',
  'search.failed',
  'search.incomplete',
  'search.found',
  'search.all',
  'search.none',
  'search.suggestion',
  'search.sample',
  ...KINDS.map(({ many }) => many),
] as const satisfies readonly MessageKey[];

/** What the search page says. */
export const PAGE_WORDS = [
  ...BOX_WORDS,
  'search.none-of-kind',
  'search.more',
  'search.all-kinds',
  'filter.text-chip',
  ...KINDS.map(({ one }) => one),
] as const satisfies readonly MessageKey[];

type SearchWord = (typeof PAGE_WORDS)[number];

export type Say = (word: SearchWord, values?: Readonly<Record<string, Value>>) => string;

/** The words that the page has brought along for the search. */
export function searchWords(language: Language): Say {
  const text = document.getElementById('search-words')?.textContent ?? '{}';
  const words = JSON.parse(text) as Partial<Record<SearchWord, string>>;
  return (word, values = {}) => fillMessage(words[word] ?? '', language, values);
}

/** The language of the page. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : FIRST;
}
