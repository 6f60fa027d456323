import { columnLetter } from '../catalog/column-letter.ts';
import type { Language } from '../../words/language.ts';
import type { Field } from '../schema/field.ts';
import { LISTS_SHEET } from './layout.ts';
import type { BookCell, BookSheet } from './template-book.ts';
import { listWords } from './template-notes.ts';

/** The hidden sheet: one column a list. Lists of the same words are one. */
export class Lists {
  readonly #columns = new Map<string, readonly string[]>();

  /** Where the words of a field stand, or `null` for a field that has no list. */
  place(field: Field<unknown>, withNotApplicable: boolean, language: Language): string | null {
    const words = listWords(field, withNotApplicable, language);
    if (words === null) return null;
    const key = words.join('\n');
    this.#columns.set(key, words);
    const letter = columnLetter([...this.#columns.keys()].indexOf(key) + 1);
    return `${LISTS_SHEET}!$${letter}$1:$${letter}$${words.length}`;
  }

  sheet(): BookSheet {
    const lists = [...this.#columns.values()];
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) =>
      lists.map((words): BookCell => ({ value: words[row] ?? null, look: 'text' })),
    );
    return {
      name: LISTS_SHEET,
      columns: lists.map(() => ({ width: 24, look: 'text' as const })),
      rows,
      rules: [],
      heights: [],
      frozen: null,
      hidden: true,
    };
  }
}
