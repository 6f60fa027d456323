import { inEach, type Language, type Localized, textIn } from '../../words/language.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import { UNITS } from '../../words/units.ts';
import type { Field } from '../schema/field.ts';

type Described = Pick<Field<unknown>, 'description' | 'derived' | 'unit'>;

/**
 * What a column holds, as every description of a file says it: the unit, and that the portal added the
 * column, stand at the end in brackets, since no standard has a place for them that all readers show.
 */
export const meaningOf = (field: Described): Localized =>
  inEach((language) => bracketed(field, language, field.unit && UNITS[field.unit]));

/** The same where the unit has a place of its own. */
export const meaningWithoutUnit = (field: Described): Localized =>
  inEach((language) => bracketed(field, language, undefined));

function bracketed(
  { description, derived }: Described,
  language: Language,
  unit: Localized | undefined,
): string {
  const added = derived === true ? [MESSAGES['catalogue.derived']] : [];
  const notes = [...(unit === undefined ? [] : [unit]), ...added];
  return [
    textIn(description, language),
    ...notes.map((note) => `[${textIn(note, language)}]`),
  ].join(' ');
}
