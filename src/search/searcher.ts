import type { Language } from '../i18n/language.ts';
import { KINDS, type Entry, type Kind } from './entry.ts';
import { fold } from './fold.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

export interface Marked {
  readonly text: string;
  /** `null` where the text is of no particular language. */
  readonly language: Language | null;
  readonly marks: readonly Mark[];
}

export interface Hit {
  readonly entry: Entry;
  /** In the reader's language. */
  readonly title: Marked;
  /** Where the words were found, if not in that title. */
  readonly found: Marked | null;
}

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly counts: Readonly<Record<Kind, number>>;
  readonly total: number;
  /** The nearest spelling, when nothing or only something similar was found. */
  readonly suggestion: string | null;
}

export interface Searcher {
  search(
    query: string,
    language: Language,
    options?: { readonly kinds?: readonly Kind[]; readonly limit?: number },
  ): Found;
}

/** Makes a searcher over entries. */
export function searcherOf(entries: readonly Entry[]): Searcher {
  const texts = entries.map(({ title, detail, more }) =>
    fold([...Object.values(title), ...Object.values(detail), ...more].join(' ')),
  );
  return {
    search(query, language, { kinds = KINDS, limit = 20 } = {}) {
      const wanted = fold(query.slice(0, 200)).split(' ').filter(Boolean);
      const found = entries.filter(
        (_, index) =>
          wanted.length > 0 && wanted.every((word) => texts[index]?.includes(word) ?? false),
      );
      const own = found.filter(({ kind }) => kinds.includes(kind));
      return {
        hits: own.slice(0, limit).map((entry) => ({
          entry,
          title: { text: entry.title[language], language, marks: [] },
          found: null,
        })),
        counts: Object.fromEntries(
          KINDS.map((kind) => [kind, found.filter((entry) => entry.kind === kind).length]),
        ) as Record<Kind, number>,
        total: own.length,
        suggestion: null,
      };
    },
  };
}
