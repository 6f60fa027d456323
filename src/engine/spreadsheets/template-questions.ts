import { columnLetter } from '../catalog/column-letter.ts';
import { type Language, LANGUAGES, textIn } from '../../words/language.ts';
import { UNITS } from '../../words/units.ts';
import type { Field } from '../schema/field.ts';
import {
  CODE_ROW,
  FIRST_ROW,
  sheetName,
  toCell,
  type Question,
  type QuestionSheet,
} from './layout.ts';
import type { BookCell, BookSheet } from './template-book.ts';
import { firstStated, type Texts } from './template-contents.ts';
import { questionHeadingNote, questionNote } from './template-notes.ts';
import { closedRule, ruleOf, type Rule, type Span } from './template-rules.ts';
import { codeCell, HEIGHTS, lookOf, titleCell, type Making } from './template-sheet.ts';

/** Signs that fit into the columns of a sheet of questions. */
const QUESTION_WIDTHS: Readonly<Record<string, number>> = {
  code: 22,
  question: 42,
  clause: 11,
  unit: 11,
  value: 28,
  ...Object.fromEntries(LANGUAGES.map((language) => [`value_${language}`, 44])),
  source: 20,
  stated_on: 14,
  checked_on: 14,
};

/** A YAML document as a sheet: a row a question, the answer in the columns after it. */
export function questionSheet(sheet: QuestionSheet, making: Making): BookSheet {
  const { speech, rows, examples } = making;
  const { language } = speech;
  const fields = Object.entries(sheet.columns);
  const answers = sheet.questions.map((question, index) =>
    fields.map(([name, field], column) =>
      answerCell(question, name, field, {
        making,
        texts: rows[index] ?? new Map<string, string>(),
        example: examples[index],
        span: { column: columnLetter(column + 1), from: FIRST_ROW + index, to: FIRST_ROW + index },
      }),
    ),
  );
  return {
    name: sheetName(sheet, language),
    columns: fields.map(([name]) => ({ look: 'text', width: QUESTION_WIDTHS[name] ?? 20 })),
    rows: [
      fields.map(([name, field]) =>
        titleCell(field, name === 'code', questionHeadingNote(name, field, speech), language),
      ),
      fields.map(([name]) => codeCell(name)),
      ...answers.map((row) => row.map(({ cell }) => cell)),
    ],
    rules: joined(
      answers.flatMap((row) => row.flatMap(({ rule }) => (rule === null ? [] : [rule]))),
    ),
    heights: HEIGHTS,
    frozen: { rows: CODE_ROW, columns: 2 },
    hidden: false,
  };
}

interface Answering {
  readonly making: Making;
  readonly texts: Texts;
  readonly example: Texts | undefined;
  readonly span: Span;
}

interface Answer {
  readonly cell: BookCell;
  readonly rule: Rule | null;
}

const CITATION: readonly string[] = ['source', 'stated_on', 'checked_on'];

/** One cell of a question's row: what it shows, or takes, and the rule it keeps. */
function answerCell(
  question: Question,
  name: string,
  column: Field<unknown>,
  { making: { speech, lists }, texts, example, span }: Answering,
): Answer {
  const { language } = speech;
  const { field, inThreeLanguages, isFact } = question;
  const closed = (onlyNotApplicable: boolean): Answer => ({
    cell: { value: texts.get(name) || null, look: 'closed' },
    rule: closedRule(onlyNotApplicable, span, speech),
  });
  const shown = (value: string): Answer => ({ cell: { value, look: 'shown' }, rule: null });
  switch (name) {
    case 'code':
      return shown(question.code);
    case 'question': {
      const stated = exampleIn(example, question, language);
      const note = questionNote(question, stated, speech);
      const look = isFact || !field.required ? 'title-optional' : 'title-required';
      return { cell: { value: textIn(question.title, language), look, note }, rule: null };
    }
    case 'clause':
      return shown(question.clause ?? '');
    case 'unit':
      return shown(question.unit === null ? '' : textIn(UNITS[question.unit], language));
    case 'value': {
      if (inThreeLanguages) return closed(isFact);
      const value = toCell(field, texts.get(name) ?? '', language);
      const list = lists.place(field, isFact, language);
      return {
        cell: { value, look: lookOf(field) },
        rule: ruleOf(field, isFact, list, span, speech),
      };
    }
    default: {
      if (CITATION.includes(name) ? !isFact : !inThreeLanguages) return closed(false);
      const value = toCell(column, texts.get(name) ?? '', language);
      return {
        cell: { value, look: lookOf(column) },
        rule: ruleOf(column, false, null, span, speech),
      };
    }
  }
}

function exampleIn(
  example: Texts | undefined,
  { inThreeLanguages }: Question,
  language: Language,
): string | undefined {
  return example && firstStated([example], inThreeLanguages ? `value_${language}` : 'value');
}

/**
 * Rules that are the same but for their cell as one rule of several cells: Excel reads the formula
 * for the first of them and moves it along.
 */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const groups = Map.groupBy(rules, ({ range, ...rule }) =>
    JSON.stringify(rule).replaceAll(range, 'C'),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, range: [first, ...others].map(({ range }) => range).join(' ') }],
  );
}
