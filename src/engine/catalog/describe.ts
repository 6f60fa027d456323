import { type Language, type Localized, textIn } from '../../words/language.ts';
import { fillMessage } from '../../words/message.ts';
import {
  NOTICE_MESSAGES,
  PLACE_MESSAGES,
  PROBLEM_MESSAGES,
} from '../../words/messages/problems.ts';
import { columnLetter } from './column-letter.ts';
import type { Notice } from './notice.ts';
import type { FaultCode, Problem } from './problem.ts';

const LONGEST_EXCERPT = 80;

/** Messages that name the column or key themselves. */
const SELF_PLACED: readonly FaultCode[] = ['header-missing-column', 'key-missing'];

/**
 * The sentences about a problem in one language: where it is, what was found, how to mend it.
 * `instead` is another message for the fault, and `more` are values that only it mentions.
 */
export function describe(
  problem: Problem,
  language: Language,
  instead: Localized = PROBLEM_MESSAGES[problem.fault.code],
  more: Readonly<Record<string, string>> = {},
): string {
  const values = { ...messageValues(problem, language), ...more };
  const message = fillMessage(textIn(instead, language), language, values);
  const place = placeOfMessage(problem);
  if (place === null) return message;
  return `${fillMessage(textIn(PLACE_MESSAGES[place], language), language, values)} ${message}`;
}

/** The line on what is to be known of a file; `file` is its path as the reader knows it. */
export function describeNotice(
  { code, columns }: Notice,
  language: Language,
  file: string,
): string {
  const values = { file, columns: columns.join(', ') };
  return fillMessage(textIn(NOTICE_MESSAGES[code], language), language, values);
}

function placeOfMessage({ file, field, title, fault }: Problem): 'column' | 'key' | null {
  if (field === undefined || title === undefined || SELF_PLACED.includes(fault.code)) return null;
  return file.endsWith('.csv') ? 'column' : 'key';
}

/** Everything a message may mention, as texts: numbers stay as an editor would type them. */
function messageValues(problem: Problem, language: Language): Record<string, string> {
  const { file, column, field = '', title, found, fault } = problem;
  const details = Object.entries(fault).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : String(value),
  ]);
  return {
    ...Object.fromEntries(details),
    file,
    field,
    title: textIn(title, language) ?? field,
    letter: columnLetter(column),
    found: excerpt(found),
  };
}

/** One line, and not a whole column of text after a quote left open. */
function excerpt(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT).trimEnd()}…` : line;
}
