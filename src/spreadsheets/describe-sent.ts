import { columnLetter } from '../catalog/column-letter.ts';
import { describe } from '../catalog/describe.ts';
import type { Fault } from '../catalog/problem.ts';
import type { Language, Localized } from '../i18n/language.ts';
import { fillMessage, type Value } from '../i18n/message.ts';
import { SENT_MESSAGES, SHEET_FAULT_MESSAGES } from '../i18n/messages/import.ts';
import type { Field } from '../schema/field.ts';
import { choicesOf, sheetName } from './layout.ts';
import type { SheetFault } from './sheet-fault.ts';
import type { SentPlace, SentProblem } from './submission.ts';
import { KNOWN_SHEETS } from './table-search.ts';

/** `Участоктор!D14` in a workbook, `plots.csv:14:4` in a file of text; of a whole one its name. */
export function placeText({ file, sheet, row, column }: SentPlace): string {
  if (row === 0) return sheet ?? file;
  return sheet === null
    ? `${file}:${row}:${column}`
    : `${sheet}!${columnLetter(column)}${row}`;
}

/** The sentences about a problem of what was sent: what was found, what is expected, how to mend it. */
export function describeSent(problem: SentProblem, language: Language): string {
  const { place, path, field, title, found, fault } = problem;
  if (isSheetFault(fault)) {
    const values = { ...sheetValues(fault, problem, language), found };
    return fillMessage(SHEET_FAULT_MESSAGES[fault.code][language], language, values);
  }
  // A problem in a file that was not sent is said as the check says it.
  const isSent = problem.table !== null;
  const checked = {
    file: path ?? place.file,
    line: place.row,
    column: place.column,
    ...(field === undefined ? {} : { field }),
    ...(title === undefined ? {} : { title }),
    found,
    fault: isSent ? withTitles(fault, language) : fault,
  };
  const words = wordsOf(problem, language);
  const other = isSent && hasOwnMessage(fault.code) ? SENT_MESSAGES[fault.code] : undefined;
  const message = describe(checked, language, other, { words });
  return isSent ? titled(message, language) : message;
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
      return { named: columnTitle(problem, fault.named)?.[language] ?? fault.named };
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
