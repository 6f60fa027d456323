import { folded } from '../catalog/headings.ts';
import { LANGUAGES, textIn } from '../../words/language.ts';
import type { Field } from '../schema/field.ts';
import { choicesOf } from './layout.ts';

/** Turns the text of a cell into the text that the canonical file has for it. */
export type Canonical = (cell: string) => string;

/**
 * How the cells of a column are written in the canonical file: a code for its word in any language,
 * a day, a number or a list as its field writes it, a text without the spaces around it. What the
 * field can't read stays as it is, for the checker to name.
 */
export function canonicalOf(field: Field<unknown>): Canonical {
  const codes = codesByWord(field);
  if (codes === null && isFreeText(field)) return (cell) => cell.trim().normalize('NFC');
  const known = new Map<string, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = cell.trim();
    const canonical = codes?.get(folded(text)) ?? rewritten(field, text);
    if (known.size < MOST_REMEMBERED) known.set(cell, canonical);
    return canonical;
  };
}

/** Days, codes and round numbers recur in a column; distinct ones are not worth their memory. */
const MOST_REMEMBERED = 5_000;

function rewritten(field: Field<unknown>, text: string): string {
  const reading = field.read(text);
  return reading.ok ? field.write(reading.value) : text;
}

/** The codes of a closed list by their words, folded, in all languages, and by themselves. */
function codesByWord(field: Field<unknown>): ReadonlyMap<string, string> | null {
  const choices = choicesOf(field);
  if (choices === null) return null;
  const words = choices.flatMap(({ code, words: said }) =>
    LANGUAGES.map((language): [string, string] => [folded(textIn(said, language)), code]),
  );
  const codes = choices.map(({ code }): [string, string] => [folded(code), code]);
  return new Map([...words, ...codes]);
}

/** Any word may stand in the column. */
const isFreeText = (field: Field<unknown>): boolean =>
  field.type === 'string' && field.read('x').ok;

/** A column of days, months or years: what a spreadsheet holds as a day may stand in it. */
export const takesDays = (field: Field<unknown>): boolean =>
  field.read('2026-01-01').ok && !field.read('x').ok;
