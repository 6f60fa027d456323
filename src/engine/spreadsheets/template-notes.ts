import { type Language, type Localized, textIn } from '../../words/language.ts';
import { fillMessage, type Value } from '../../words/message.ts';
import { NOTE_MESSAGES } from '../../words/messages/spreadsheets.ts';
import { UNITS } from '../../words/units.ts';
import { NOT_APPLICABLE_CODE, takesNotApplicable, type Field } from '../schema/field.ts';
import {
  choicesOf,
  SHOWN_COLUMNS,
  toCell,
  type OwnerKind,
  type Question,
  type Sheet,
} from './layout.ts';
import { exampleOf, formOf, formWords } from './template-forms.ts';

/** What the notes of one workbook have in common. */
export interface Speech {
  readonly kind: OwnerKind;
  readonly language: Language;
  readonly sheets: readonly Sheet[];
}

/** A column, or a question, with what is asked in it. */
interface Asked {
  readonly code: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly field: Field<unknown>;
  readonly clause: string | null;
  readonly inThreeLanguages: boolean;
  readonly takesNotApplicable: boolean;
  readonly required: boolean;
  /** What an empty cell says. */
  readonly empty: Localized;
  /** A value as the files write it. */
  readonly example: string | undefined;
}

const LONGEST_EXAMPLE = 120;

export const say = (
  message: Localized,
  language: Language,
  values: Readonly<Record<string, Value>> = {},
): string => fillMessage(textIn(message, language), language, values);

/** The note on the heading of a column of a table. */
export const columnNote = (
  code: string,
  field: Field<unknown>,
  example: string | undefined,
  sheet: Sheet,
  speech: Speech,
): string =>
  noteOf(
    {
      code,
      title: field.title,
      description: field.description,
      field,
      clause: field.clause ?? null,
      inThreeLanguages: false,
      takesNotApplicable: takesNotApplicable(field),
      required: field.required,
      empty: emptyOn(sheet),
      example,
    },
    speech,
  );

/** What is not said of a park is not published; elsewhere the source does not state it. */
const emptyOn = ({ file }: Sheet): Localized =>
  NOTE_MESSAGES[file.startsWith('parks/') ? 'empty-park' : 'empty-programme'];

/** The note on a question. A fact may always be left out, or be `NA`. */
export const questionNote = (
  { code, title, description, field, clause, inThreeLanguages, isFact }: Question,
  example: string | undefined,
  speech: Speech,
): string =>
  noteOf(
    {
      code,
      title,
      description,
      field,
      clause,
      inThreeLanguages,
      takesNotApplicable: isFact,
      required: field.required && !isFact,
      empty: NOTE_MESSAGES['empty-park'],
      example,
    },
    speech,
  );

/** The note on a heading of a sheet of questions: what its column is for. */
export function questionHeadingNote(code: string, field: Field<unknown>, speech: Speech): string {
  const { language } = speech;
  const title = `${textIn(field.title, language)} (${code})`;
  const describes = textIn(field.description, language) !== textIn(field.title, language);
  const isShown = SHOWN_COLUMNS.some((name) => name === code) || code === 'code';
  const isValue = code.startsWith('value');
  return [
    title,
    ...(describes ? [textIn(field.description, language)] : []),
    ...(isShown || isValue
      ? []
      : [expected(field, speech), exampleLine(field, exampleOf(formOf(field)), language)]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The rules of a value in a few words, for the message of a refused one. */
export function expectation(field: Field<unknown>, withNotApplicable: boolean, speech: Speech) {
  const { language } = speech;
  return [
    expected(field, speech),
    bounds(field, language),
    exampleLine(field, exampleOf(formOf(field)), language),
    withNotApplicable ? say(NOTE_MESSAGES['not-applicable'], language) : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
}

function noteOf(asked: Asked, speech: Speech): string {
  const { language } = speech;
  const { field, clause, code, title, description } = asked;
  const saysEmpty = /(Бош|Пусто|Empty):/.test(textIn(description, language));
  const lines = [
    `${textIn(title, language)} (${code})`,
    textIn(description, language) === textIn(title, language) ? '' : textIn(description, language),
    expected(field, speech),
    asked.inThreeLanguages ? say(NOTE_MESSAGES.languages, language) : '',
    field.unit === undefined || field.unit === 'line'
      ? ''
      : say(NOTE_MESSAGES.unit, language, { unit: textIn(UNITS[field.unit], language) }),
    bounds(field, language),
    clause === null ? '' : say(NOTE_MESSAGES.clause, language, { clause }),
    choicesLine(field, language),
    exampleLine(field, asked.example ?? exampleOf(formOf(field)), language),
    asked.required ? say(NOTE_MESSAGES.required, language) : '',
    asked.required || saysEmpty ? '' : say(asked.empty, language),
    asked.takesNotApplicable ? say(NOTE_MESSAGES['not-applicable'], language) : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const expected = (field: Field<unknown>, { sheets, language }: Speech): string =>
  say(NOTE_MESSAGES.expected, language, { form: formWords(field, sheets, language) });

/** Bounds that say something: of a year, and not the greatest number a computer counts to. */
function bounds({ type, least, most }: Field<unknown>, language: Language): string {
  if (type !== 'integer' && type !== 'number' && type !== 'year') return '';
  if (least === undefined || most === undefined) return '';
  const shown = (bound: number): Value => (type === 'year' ? String(bound) : bound);
  const values = { least: shown(least), most: shown(most) };
  const message = most === Number.MAX_SAFE_INTEGER ? NOTE_MESSAGES.least : NOTE_MESSAGES.bounds;
  return say(message, language, values);
}

function choicesLine(field: Field<unknown>, language: Language): string {
  const choices = choicesOf(field);
  if (choices === null) return '';
  const words = choices.map(({ words: said }) => `• ${textIn(said, language)}`).join('\n');
  return say(NOTE_MESSAGES.choices, language, { choices: words });
}

function exampleLine(
  field: Field<unknown>,
  example: string | undefined,
  language: Language,
): string {
  if (example === undefined || choicesOf(field) !== null) return '';
  const cell = toCell(field, example, language);
  const shown = cell instanceof Date ? example : String(cell ?? '');
  const line = shown.replace(/\s+/g, ' ');
  const cut = line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE)}…` : line;
  return say(NOTE_MESSAGES.example, language, { example: cut });
}

/** Words of a drop-down list, in the order of the codes. */
export function listWords(
  field: Field<unknown>,
  withNotApplicable: boolean,
  language: Language,
): readonly string[] | null {
  const choices = choicesOf(field);
  if (choices === null) return null;
  const words = choices.map(({ words: said }) => textIn(said, language));
  return withNotApplicable ? [...words, NOT_APPLICABLE_CODE] : words;
}
