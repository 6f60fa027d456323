import { columnLetter } from '../catalog/column-letter.ts';
import type { Language } from '../i18n/language.ts';
import { UNITS } from '../i18n/units.ts';
import { takesNotApplicable, type Field } from '../schema/field.ts';
import {
  choicesOf,
  CODE_ROW,
  FIRST_ROW,
  LISTS_SHEET,
  sheetName,
  sheetsOf,
  toCell,
  type CellValue,
  type OwnerKind,
  type Question,
  type QuestionSheet,
  type TableSheet,
} from './layout.ts';
import { writeBook, type BookCell, type BookSheet, type Look } from './template-book.ts';
import {
  emptyContents,
  firstStated,
  ownerIn,
  type Contents,
  type Texts,
} from './template-contents.ts';
import { formOf } from './template-forms.ts';
import { guideSheet, type GuideFacts } from './template-guide.ts';
import {
  columnNote,
  listWords,
  questionHeadingNote,
  questionNote,
  type Speech,
} from './template-notes.ts';
import { closedRule, keyRule, ruleOf, SPARE_ROWS, type Rule, type Span } from './template-rules.ts';

/** Whose workbooks there are, as they are named in addresses and commands. */
export const OWNER_KINDS: readonly OwnerKind[] = ['park', 'programme'];

/** What a workbook is made from. */
export interface TemplateInput {
  readonly kind: OwnerKind;
  readonly language: Language;
  readonly contents: Contents;
  /** Data of the same kind that the examples in the notes are taken from. */
  readonly examples: Contents;
  readonly guide: GuideFacts;
}

/**
 * The workbook of an owner, filled with its data: a sheet that explains, a sheet a table, and the
 * words of the lists on a hidden one. The workbook of a park holds its whole register, restricted
 * fields included. The same input gives the same bytes.
 */
export function writeTemplate(input: TemplateInput): Promise<Uint8Array> {
  const { kind, language, contents, examples, guide } = input;
  const sheets = sheetsOf(kind);
  const speech: Speech = { kind, language, sheets };
  const lists = new Lists();
  const filled = sheets.map((sheet) => {
    const making: Making = {
      speech,
      lists,
      rows: contents.get(sheet.name) ?? [],
      examples: examples.get(sheet.name) ?? [],
    };
    return sheet.form === 'table' ? tableSheet(sheet, making) : questionSheet(sheet, making);
  });
  const owner = ownerIn(contents, kind, language);
  const book = [guideSheet(guide, owner, speech), ...filled, lists.sheet()];
  return writeBook(book, String(book[0]?.rows[0]?.[0]?.value ?? ''), guide.day);
}

/** A workbook without data, for whoever wants to begin. */
export const blankTemplate = (input: Omit<TemplateInput, 'contents'>): Promise<Uint8Array> =>
  writeTemplate({ ...input, contents: emptyContents(input.kind) });

interface Making {
  readonly speech: Speech;
  readonly lists: Lists;
  readonly rows: readonly Texts[];
  readonly examples: readonly Texts[];
}

/** The hidden sheet: one column a list. Lists of the same words are one. */
class Lists {
  readonly #columns = new Map<string, readonly string[]>();

  /** Where the words of a field stand, or `null` for a field that has no list. */
  place(field: Field<unknown>, withNotApplicable: boolean, language: Language): string | null {
    const words = listWords(field, withNotApplicable, language);
    if (words === null) return null;
    const key = words.join('\n');
    this.#columns.set(key, words);
    const letter = columnLetter([...this.#columns.keys()].indexOf(key) + 1);
    return `${LISTS_SHEET}!$${letter}$1:$${letter}$${words.length}`;
  }

  sheet(): BookSheet {
    const lists = [...this.#columns.values()];
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) =>
      lists.map((words): BookCell => ({ value: words[row] ?? null, look: 'text' })),
    );
    return {
      name: LISTS_SHEET,
      columns: lists.map(() => ({ width: 24, look: 'text' as const })),
      rows,
      rules: [],
      heights: [],
      frozen: null,
      hidden: true,
    };
  }
}

/** Heights of the rows of titles and of codes, in points. */
const HEIGHTS = [48, 15];

const lookOf = (field: Field<unknown>): Look => {
  const form = formOf(field);
  if (form === 'day') return 'date';
  return form === 'whole' || form === 'decimal' || form === 'year' ? 'number' : 'text';
};

const codeCell = (code: string): BookCell => ({ value: code, look: 'code' });

function titleCell(field: Field<unknown>, required: boolean, note: string, language: Language) {
  const look: Look = required ? 'title-required' : 'title-optional';
  return { value: field.title[language], look, note };
}

const WIDTH = { least: 10, most: 44, measured: 200 } as const;

/** As wide as most of its cells need; long texts go on in further lines. */
function widthOf(
  field: Field<unknown>,
  code: string,
  values: readonly CellValue[],
  language: Language,
) {
  const words = choicesOf(field)?.map(({ words: said }) => said[language].length) ?? [];
  const title = field.title[language].split(/\s+/).map(({ length }) => length + 3);
  const cells = values
    .slice(0, WIDTH.measured)
    .map((value) => (value instanceof Date ? 10 : String(value ?? '').length));
  const widest = Math.max(WIDTH.least, code.length, ...words, ...title, ...cells);
  return Math.min(widest, WIDTH.most) + 2;
}

function tableSheet(sheet: TableSheet, { speech, lists, rows, examples }: Making): BookSheet {
  const { language } = speech;
  const { key } = sheet.table;
  const fields = Object.entries(sheet.columns);
  const cells = rows.map((row) =>
    fields.map(([name, field]): BookCell => ({
      value: toCell(field, row.get(name) ?? '', language),
      look: lookOf(field),
    })),
  );
  const last = FIRST_ROW + rows.length + SPARE_ROWS;
  const rules = fields.map(([name, field], index) => {
    const span: Span = { column: columnLetter(index + 1), from: FIRST_ROW, to: last };
    const takesNa = takesNotApplicable(field);
    const isOwnKey = key.length === 1 && key[0] === name;
    const list = lists.place(field, takesNa, language);
    return isOwnKey && list === null && field.references === undefined
      ? keyRule(field, span, speech)
      : ruleOf(field, takesNa, list, span, speech);
  });
  return {
    name: sheetName(sheet, language),
    columns: fields.map(([name, field], index) => ({
      look: lookOf(field),
      width: widthOf(
        field,
        name,
        cells.map((row) => row[index]?.value ?? null),
        language,
      ),
    })),
    rows: [
      fields.map(([name, field]) =>
        titleCell(
          field,
          field.required,
          columnNote(name, field, firstStated(examples, name), speech),
          language,
        ),
      ),
      fields.map(([name]) => codeCell(name)),
      ...cells,
    ],
    rules: rules.filter((rule) => rule !== null),
    heights: HEIGHTS,
    frozen: { rows: CODE_ROW, columns: 1 },
    hidden: false,
  };
}

/** Signs that fit into the columns of a sheet of questions. */
const QUESTION_WIDTHS: Readonly<Record<string, number>> = {
  code: 22,
  question: 42,
  clause: 11,
  unit: 11,
  value: 28,
  value_ky: 44,
  value_ru: 44,
  value_en: 44,
  source: 20,
  stated_on: 14,
  checked_on: 14,
};

function questionSheet(sheet: QuestionSheet, making: Making): BookSheet {
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
      return { cell: { value: question.title[language], look, note }, rule: null };
    }
    case 'clause':
      return shown(question.clause ?? '');
    case 'unit':
      return shown(question.unit === null ? '' : UNITS[question.unit][language]);
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
