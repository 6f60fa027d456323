import type { Field } from '../schema/field.ts';
import type { Fault } from './problem.ts';

/** What Excel shows, in English or Russian, where a formula failed or a column is too narrow. */
const SPREADSHEET_ERROR =
  /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ССЫЛКА!|Н\/Д|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!|#+)$/i;

/**
 * Encodings without ң, ө and ү write a question mark for each: inside a word, before one, or
 * doubled at its end. A single one at the end may be a question.
 */
const LOST_LETTER =
  /\p{Script=Cyrillic}\?(\p{Script=Cyrillic}|\?)|(^|[\s(«“"])\?+\p{Script=Cyrillic}/u;

export type CellReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault };

/** Reads a cell by its field, after looking for what spreadsheets are known to leave in cells. */
export function readCell(field: Field<unknown>, cell: string): CellReading {
  const text = cell.trim();
  if (text.startsWith('=')) return { ok: false, fault: { code: 'formula' } };
  // Asked of every cell there is: a sign is looked for before the pattern that begins with it.
  if (text.startsWith('#') && SPREADSHEET_ERROR.test(text)) {
    return { ok: false, fault: { code: 'spreadsheet-error' } };
  }
  if (text.includes('?') && LOST_LETTER.test(text)) {
    return { ok: false, fault: { code: 'letters-lost' } };
  }
  return field.read(cell);
}
