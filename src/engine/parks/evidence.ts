import { formatDate } from '../../words/dates.ts';
import { type Language, type Localized, textIn } from '../../words/language.ts';
import { fillMessage, type Value } from '../../words/message.ts';
import { MESSAGES as ALL_MESSAGES } from '../../words/messages/index.ts';
import { formatNumber, formatShare } from '../../words/numbers.ts';
import { CONNECTIONS, ENCUMBRANCES, PRODUCTION, UTILITIES } from '../schema/park-codes.ts';
import { PARK_FACTS } from '../schema/park-facts.ts';
import { REGISTER_FIELDS } from '../schema/residents.ts';
import type { Evidence } from './model.ts';

/** Words of the clause check: what the rules found, as sentences in one language. */

type Coded = Readonly<Record<string, Localized>>;

interface Titled {
  readonly field: { readonly title: Localized };
}

const MESSAGES: Coded = ALL_MESSAGES;

/** The text under a key, which is part data: a key without a text is a mistake in the code. */
function message(key: string): Localized {
  const found = MESSAGES[key];
  if (found === undefined) throw new Error(`No message for ${key}`);
  return found;
}

/** The key of a clause's short title: `11.10/6` → `requirement.11-10-6`. */
export const clauseKey = (clause: string): string =>
  `requirement.${clause.replaceAll(/[./]/g, '-')}`;

/** The short title of a clause. */
export const clauseTitle = (clause: string, language: Language): string =>
  textIn(message(clauseKey(clause)), language);

/** Whether this says how the portal reads the Regulation, and nothing about the park. */
export const isReading = ({ code }: Evidence): boolean => code.startsWith('reading-');

/** A number with the decimals it has, four at most. */
function exact(value: number, language: Language): string {
  const rounded = Number(value.toFixed(4));
  const digits = String(rounded).split('.')[1]?.length ?? 0;
  return formatNumber(rounded, language, digits);
}

/** `49.99` → `49,99 %`; as many decimals as it has. */
function percent(value: number, language: Language): string {
  const digits = String(value).split('.')[1]?.length ?? 0;
  return formatShare(value / 100, language, digits);
}

/** A day in words; a month or a year as the source gives it. */
const day = (date: string, language: Language): string =>
  date.length === 10 ? formatDate(date, language) : date;

function quarterText(quarter: string, language: Language): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return fillMessage(textIn(message('quarter.name'), language), language, { year, number });
}

/** A fact, a field of the register, a utility, a service of point 13, or an item of the messages. */
function itemText(item: string, language: Language): string {
  const [, kind = '', code = ''] = /^(register|utility|service)-(.*)$/.exec(item) ?? [];
  if (kind === 'service') {
    return fillMessage(textIn(message('item.service'), language), language, { number: code });
  }
  const facts: Readonly<Record<string, Titled>> = PARK_FACTS;
  const fields: Readonly<Record<string, Titled['field']>> = REGISTER_FIELDS;
  const utilities: Coded = UTILITIES;
  const title =
    fields[kind === 'register' ? code : '']?.title ??
    utilities[kind === 'utility' ? code : ''] ??
    facts[item]?.field.title;
  return textIn(title ?? message(`item.${item}`), language);
}

const coded =
  (codes: Coded) =>
  (value: string, language: Language): string =>
    textIn(codes[value], language) ?? value;

const each =
  (write: (part: string, language: Language) => string, mark: string) =>
  (value: string, language: Language): string =>
    value
      .split(' ')
      .map((part) => write(part, language))
      .join(mark);

/** How the texts among the values are written, by the name of their place. */
const TEXTS: Readonly<Record<string, (value: string, language: Language) => string>> = {
  items: each(itemText, '; '),
  plots: each((id) => id, ', '),
  quarters: each(quarterText, ', '),
  assessed: day,
  decision: day,
  since: day,
  utility: coded(UTILITIES),
  connection: coded(CONNECTIONS),
  encumbrances: coded(ENCUMBRANCES),
  production: coded(PRODUCTION),
};

const PERCENTS: readonly string[] = ['share', 'least'];

function written(name: string, value: Value, language: Language): Value {
  if (typeof value === 'string') return TEXTS[name]?.(value, language) ?? value;
  return PERCENTS.includes(name) ? percent(value, language) : exact(value, language);
}

/** One piece of evidence as a sentence, its figures as the language writes them. */
export function evidenceText({ code, values }: Evidence, language: Language): string {
  const places = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, written(name, value, language)]),
  );
  const sentence = fillMessage(textIn(message(`evidence.${code}`), language), language, places);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
