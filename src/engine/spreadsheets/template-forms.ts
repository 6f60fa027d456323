import { type Language, textIn } from '../../words/language.ts';
import { fillMessage } from '../../words/message.ts';
import { FORM_MESSAGES } from '../../words/messages/spreadsheets.ts';
import type { Field } from '../schema/field.ts';
import { GROUNDS } from '../schema/park-codes.ts';
import { choicesOf, sheetName, type Sheet } from './layout.ts';

/** What kind of value a cell holds, as an editor would call it. */
export type Form = keyof typeof FORM_MESSAGES;

/**
 * Forms of texts with a value of each. A field is of the first form whose value it reads, so the
 * schema stays the only place that says what a field takes.
 */
const TEXT_FORMS = [
  ['text', 'Эркин текст'],
  ['id', 'a-1'],
  ['partial-date', '2026-09'],
  ['quarter', '2026-Q3'],
  ['tin', '00000000000000'],
  ['lines', 'L18-L21'],
  ['withheld', 'contacts:commercial-secret'],
  ['address', 'https://park.example/'],
] as const satisfies readonly (readonly [Form, string])[];

const EXAMPLES: ReadonlyMap<Form, string> = new Map<Form, string>([
  ...TEXT_FORMS,
  ['whole', '12'],
  ['decimal', '14.4'],
  ['year', '2026'],
  ['day', '2026-11-21'],
]);

const TYPE_FORMS = {
  integer: 'whole',
  number: 'decimal',
  year: 'year',
  date: 'day',
  boolean: 'choice',
} as const satisfies Record<Exclude<Field<unknown>['type'], 'string'>, Form>;

/** The form of a field. Throws on a field of a form that no message describes yet. */
export function formOf(field: Field<unknown>): Form {
  if (choicesOf(field) !== null) return 'choice';
  if (field.references !== undefined) return 'reference';
  if (field.type !== 'string') return TYPE_FORMS[field.type];
  const found = TEXT_FORMS.find(([, example]) => field.read(example).ok);
  if (found === undefined)
    throw new Error(`Internal error: no form reads ${JSON.stringify(field.title)}`);
  return found[0];
}

/** A value of the form where the data have none; a free text has no example of its own. */
export const exampleOf = (form: Form): string | undefined =>
  form === 'text' ? undefined : EXAMPLES.get(form);

/** The form in words: «a whole number». */
export function formWords(
  field: Field<unknown>,
  sheets: readonly Sheet[],
  language: Language,
): string {
  const form = formOf(field);
  const target = sheets.find(({ name }) => name === field.references);
  const grounds = Object.entries(GROUNDS).map(
    ([code, words]) => `${code} (${textIn(words, language)})`,
  );
  return fillMessage(textIn(FORM_MESSAGES[form], language), language, {
    sheet: target === undefined ? '' : sheetName(target, language),
    grounds: grounds.join(', '),
  });
}
