import { columnLetter } from '../catalog/column-letter.ts';
import { describe } from '../catalog/describe.ts';
import type { Fault } from '../catalog/problem.ts';
import { type Language, localeOf, type Localized, textIn } from '../../words/language.ts';
import { fillMessage, type Value } from '../../words/message.ts';
import { SENT_MESSAGES, SENT_NOTICES, SHEET_FAULT_MESSAGES } from '../../words/messages/import.ts';
import type { Field } from '../schema/field.ts';
import { choicesOf, sheetName, type Sheet } from './layout.ts';
import type { SheetFault } from './sheet-fault.ts';
import type { SentNotice, SentPlace, SentProblem } from './sent-problem.ts';
import { sheetOfFile } from './table-search.ts';

/** `Участоктор!D14` in a workbook, `plots.csv:14:4` in a file of text; of a whole one its name. */
export function placeText({ file, sheet, row, column }: SentPlace): string {
  if (row === 0) return sheet ?? file;
  return sheet === null ? `${file}:${row}:${column}` : `${sheet}!${columnLetter(column)}${row}`;
}

/** The sentences about a problem of what was sent: what was found, what is expected, how to mend it. */
export function describeSent(problem: SentProblem, language: Language): string {
  const { place, path, field, title, found, fault } = problem;
  if (isSheetFault(fault)) {
    const values = { ...sheetValues(fault, problem, language), found };
    return fillMessage(textIn(SHEET_FAULT_MESSAGES[fault.code], language), language, values);
  }
  const checked = {
    file: path ?? place.file,
    line: place.row,
    column: place.column,
    ...(field === undefined ? {} : { field }),
    ...(title === undefined ? {} : { title }),
    found,
  };
  // A problem in a file that was not sent is said as the check says it.
  if (problem.table === null) return describe({ ...checked, fault }, language);
  const named = place.sheet === null ? fault : inWorkbook(fault, language);
  const message = hasOwnMessage(fault.code)
    ? describe({ ...checked, fault: named }, language, SENT_MESSAGES[fault.code], {
        words: wordsOf(problem, language),
      })
    : describe({ ...checked, fault: named }, language);
  return place.sheet === null ? message : titled(message, language);
}

/** The line on columns that were not sent and need not be. */
export function describeSentNotice({ place, titles }: SentNotice, language: Language): string {
  const columns = titles.map((title) => `“${textIn(title, language)}”`).join(', ');
  const values = { place: placeText(place), columns };
  return fillMessage(textIn(SENT_NOTICES['columns-not-sent'], language), language, values);
}

const isSheetFault = (fault: Fault | SheetFault): fault is SheetFault =>
  Object.hasOwn(SHEET_FAULT_MESSAGES, fault.code);

const hasOwnMessage = (code: string): code is keyof typeof SENT_MESSAGES =>
  Object.hasOwn(SENT_MESSAGES, code);

const MEBIBYTE = 1024 * 1024;

function sheetValues(
  fault: SheetFault,
  problem: SentProblem,
  language: Language,
): Record<string, Value> {
  switch (fault.code) {
    case 'sent-file-too-large':
    case 'workbook-unpacks-too-large':
      return { most: Math.floor(fault.most / MEBIBYTE) };
    case 'heading-unlike-code':
      return { named: columnTitle(problem, fault.named, language) };
    case 'published-removed':
      return { keys: fault.keys.join(', ') };
    default:
      return Object.fromEntries(
        Object.entries(fault).filter(
          (entry): entry is [string, Value] =>
            typeof entry[1] === 'number' || typeof entry[1] === 'string',
        ),
      );
  }
}

const columnTitle = ({ path }: SentProblem, column: string, language: Language): string =>
  textIn(sheetOfFile(path ?? '')?.columns[column]?.title, language) ?? column;

/** The words that a cell may hold, in the language of the reader. */
function wordsOf({ path, field }: SentProblem, language: Language): string {
  const choices = choicesOf(fieldIn(sheetOfFile(path ?? ''), field) ?? NO_WORDS);
  return (choices ?? []).map(({ words }) => textIn(words, language)).join(', ');
}

const NO_WORDS = { type: 'string' } as const;

function fieldIn(sheet: Sheet | undefined, name: string | undefined): Field<unknown> | undefined {
  if (sheet === undefined || name === undefined) return undefined;
  return sheet.form === 'table'
    ? sheet.columns[name]
    : sheet.questions.find(({ code }) => code === name)?.field;
}

const FILE_NAME = /(?:[\w-]+\/)*[\w-]+\.(?:csv|yaml)/g;
const QUOTES: Localized = { ky: '“”', ru: '«»', en: '“”' };

const titleOfFile = (path: string, language: Language): string => {
  const sheet = sheetOfFile(path);
  return sheet === undefined ? path : sheetName(sheet, language);
};

/** Who fills in a workbook knows its sheets, not the files that are made of them. */
function titled(message: string, language: Language): string {
  const [open = '', close = ''] = textIn(QUOTES, language);
  return message.replace(FILE_NAME, (file) =>
    sheetOfFile(file) === undefined ? file : `${open}${titleOfFile(file, language)}${close}`,
  );
}

/** A fault as the workbook has it: sheets by their titles, and numbers as a spreadsheet takes them. */
function inWorkbook(fault: Fault, language: Language): Fault {
  switch (fault.code) {
    case 'unknown-reference':
      return { ...fault, table: titleOfFile(fault.table, language) };
    case 'unit-in-number':
      // A Russian Excel makes a date of `3.2`.
      return { ...fault, number: fault.number.replace('.', localeOf(language).decimal) };
    default:
      return fault;
  }
}
