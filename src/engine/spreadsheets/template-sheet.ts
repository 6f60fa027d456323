import { type Language, textIn } from '../../words/language.ts';
import type { Field } from '../schema/field.ts';
import type { BookCell, Look } from './template-book.ts';
import type { Texts } from './template-contents.ts';
import { formOf } from './template-forms.ts';
import type { Lists } from './template-lists.ts';
import type { Speech } from './template-notes.ts';

/** What a sheet is made from. */
export interface Making {
  readonly speech: Speech;
  readonly lists: Lists;
  readonly rows: readonly Texts[];
  readonly examples: readonly Texts[];
}

/** Heights of the rows of titles and of codes, in points. */
export const HEIGHTS = [48, 15];

/** How a field’s cells look. */
export const lookOf = (field: Field<unknown>): Look => {
  const form = formOf(field);
  if (form === 'day') return 'date';
  return form === 'whole' || form === 'decimal' || form === 'year' ? 'number' : 'text';
};

/** The code of a column, under its title. */
export const codeCell = (code: string): BookCell => ({ value: code, look: 'code' });

/** The title of a column: dark where the column must be filled in. */
export function titleCell(
  field: Field<unknown>,
  required: boolean,
  note: string,
  language: Language,
): BookCell {
  const look: Look = required ? 'title-required' : 'title-optional';
  return { value: textIn(field.title, language), look, note };
}
