import { textIn } from '../../words/language.ts';
import type { DataValidation } from 'hucre/xlsx';
import { NOTE_MESSAGES } from '../../words/messages/spreadsheets.ts';
import type { Field } from '../schema/field.ts';
import { FIRST_ROW, sheetName } from './layout.ts';
import { formOf, type Form } from './template-forms.ts';
import { expectation, say, type Speech } from './template-notes.ts';

/**
 * What Excel itself can hold a cell to. It is a help while typing and no more: pasted cells are not
 * looked at, and the import checks everything again by the schema.
 */
export type Rule = DataValidation;

/** A cell that a rule is for, with the last row it reaches. */
export interface Span {
  readonly column: string;
  readonly from: number;
  readonly to: number;
}

/** Rows that have rules below the data: as many as a hurried editor may add at once. */
export const SPARE_ROWS = 2000;

/** The last row whose identifiers a list of references offers. */
const LAST_KEY_ROW = 20_000;

/** What Excel lets a message have. */
const LONGEST = { title: 32, text: 255 } as const;

const NOT_APPLICABLE = '"NA"';

/** A message cut after a word, where Excel would refuse the whole. */
const within = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;

/**
 * The first and the last day that are taken for dates, as Excel counts days: 1910-01-01 to
 * 2100-12-31. A lone year typed into a cell of dates is a day of 1905 to it, and is refused.
 */
const DAYS = { first: 3654, last: 73_415 } as const;

/** Formulas that are true of a good text; `C` is the cell. */
const TEXT_TESTS: Readonly<Partial<Record<Form, string>>> = {
  id: 'AND(EXACT(C,LOWER(C)),ISERROR(FIND(" ",C)))',
  'partial-date': 'AND(ISNUMBER(VALUE(LEFT(C,4))),OR(LEN(C)=4,LEN(C)=7,LEN(C)=10))',
  quarter: 'AND(LEN(C)=7,MID(C,5,2)="-Q",ISNUMBER(FIND(RIGHT(C,1),"1234")))',
  tin: 'LEN(SUBSTITUTE(C," ",""))=14',
  lines: 'EXACT(LEFT(C,1),"L")',
  withheld: 'ISNUMBER(FIND(":",C))',
  address: 'OR(LEFT(C,7)="http://",LEFT(C,8)="https://")',
};

const quoted = (name: string): string => `'${name}'`;

const rangeOf = ({ column, from, to }: Span): string =>
  from === to ? `${column}${from}` : `${column}${from}:${column}${to}`;

/** A rule that stops what does not fit, and says what would. */
function stopping(field: Field<unknown>, withNotApplicable: boolean, span: Span, speech: Speech) {
  return {
    range: rangeOf(span),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: within(textIn(field.title, speech.language), LONGEST.title),
    errorMessage: within(expectation(field, withNotApplicable, speech), LONGEST.text),
  } as const;
}

/**
 * The rule of a column or of an answer; none for free text. `list` is where the words of a closed
 * list stand: `lists!$A$1:$A$9`.
 */
export function ruleOf(
  field: Field<unknown>,
  withNotApplicable: boolean,
  list: string | null,
  span: Span,
  speech: Speech,
): Rule | null {
  const base = stopping(field, withNotApplicable, span, speech);
  const form = formOf(field);
  const cell = `${span.column}${span.from}`;
  if (list !== null) return { ...base, type: 'list', formula1: list };
  if (form === 'reference') return referenceRule(field, base, speech);
  if (form === 'whole' || form === 'year' || form === 'decimal' || form === 'day') {
    return numberRule(field, form, withNotApplicable, cell, base);
  }
  const test = TEXT_TESTS[form]?.replaceAll(/\bC\b/g, cell);
  if (test === undefined) return null;
  const formula1 = withNotApplicable ? `OR(EXACT(${cell},${NOT_APPLICABLE}),${test})` : test;
  return { ...base, type: 'custom', formula1 };
}

type Base = ReturnType<typeof stopping>;

/** `most` beyond what a spreadsheet can hold exactly is no bound. */
const EXACT_DIGITS = 1e15;

function numberRule(
  { least = 0, most = EXACT_DIGITS }: Field<unknown>,
  form: 'whole' | 'year' | 'decimal' | 'day',
  withNotApplicable: boolean,
  cell: string,
  base: Base,
): Rule {
  const from = String(form === 'day' ? DAYS.first : least);
  const to = String(form === 'day' ? DAYS.last : Math.min(most, EXACT_DIGITS));
  if (withNotApplicable) {
    const whole = form === 'whole' || form === 'year' ? `,${cell}=INT(${cell})` : '';
    // IF and not OR: Excel counts every part of an OR, and INT of a text is an error.
    const formula1 = `IF(ISNUMBER(${cell}),AND(${cell}>=${from},${cell}<=${to}${whole}),EXACT(${cell},${NOT_APPLICABLE}))`;
    return { ...base, type: 'custom', formula1 };
  }
  const types = { whole: 'whole', year: 'whole', decimal: 'decimal', day: 'date' } as const;
  return { ...base, type: types[form], operator: 'between', formula1: from, formula2: to };
}

/**
 * The identifiers that stand on another sheet now. It warns and lets through: `NA` is no identifier,
 * and a source may be on the portal without being in this workbook.
 */
function referenceRule(field: Field<unknown>, base: Base, { sheets, language }: Speech): Rule {
  const target = sheets.find(({ name }) => name === field.references);
  if (target === undefined) throw new Error(`Internal error: no sheet ${field.references ?? ''}`);
  const name = sheetName(target, language);
  const keys = `${quoted(name)}!$A$${FIRST_ROW}:$A$${LAST_KEY_ROW}`;
  return {
    ...base,
    type: 'list',
    formula1: `OFFSET(${quoted(name)}!$A$${FIRST_ROW},0,0,MAX(1,COUNTA(${keys})),1)`,
    errorStyle: 'warning',
    errorMessage: within(
      say(NOTE_MESSAGES['unknown-reference'], language, { sheet: name }),
      LONGEST.text,
    ),
  };
}

/** The key of a row: of its form, and in no other row. */
export function keyRule(field: Field<unknown>, span: Span, speech: Speech): Rule {
  const base = stopping(field, false, span, speech);
  const cell = `${span.column}${span.from}`;
  const all = `$${span.column}$${span.from}:$${span.column}$${span.to}`;
  const test = TEXT_TESTS[formOf(field)]?.replaceAll(/\bC\b/g, cell);
  // EXACT and not COUNTIF, which takes 1-1 and 01-01 for one date.
  const alone = `SUMPRODUCT(--EXACT(${all},${cell}))=1`;
  return {
    ...base,
    type: 'custom',
    formula1: test === undefined ? alone : `AND(${test},${alone})`,
    errorMessage: within(
      `${say(NOTE_MESSAGES.repeated, speech.language)} ${base.errorMessage}`,
      LONGEST.text,
    ),
  };
}

/** A cell of an answer that stands elsewhere in its row: it takes nothing, or `NA` alone. */
export function closedRule(onlyNotApplicable: boolean, span: Span, { language }: Speech): Rule {
  const message = onlyNotApplicable ? NOTE_MESSAGES['only-na'] : NOTE_MESSAGES['not-here'];
  const cell = `${span.column}${span.from}`;
  return {
    range: rangeOf(span),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: say(message, language),
    ...(onlyNotApplicable
      ? { type: 'custom', formula1: `EXACT(${cell},${NOT_APPLICABLE})` }
      : { type: 'textLength', operator: 'equal', formula1: '0' }),
  };
}
