import type { Unit } from '../../words/units.ts';
import type { AnyTable } from '../catalog/reading.ts';
import { type Language, type Localized, textIn, type Written } from '../../words/language.ts';
import { programmeDocument } from '../schema/documents.ts';
import {
  localized,
  NOT_APPLICABLE_CODE,
  partialDate,
  reference,
  text,
  type Field,
} from '../schema/field.ts';
import { PARK_FACTS } from '../schema/park-facts.ts';
import { parkDocument } from '../schema/park.ts';
import { provenance } from '../schema/provenance.ts';
import type { Fields, Owner, RegisteredTable } from '../schema/table.ts';
import { REGISTER } from '../schema/tables.ts';
import { asking } from '../schema/words.ts';

/**
 * The workbook of one owner: which sheets it has, which columns, and how a value of a canonical
 * file stands in a cell. The template writes by it and the import reads by it.
 */

/** Whose data a workbook holds: the programme's, or one park's. */
export type OwnerKind = Extract<Owner, 'programme' | 'park'>;

/** Row 1 names the columns in words, row 2 by their codes; the data begin below. Rows count from 1. */
export const CODE_ROW = 2;
export const FIRST_ROW = 3;

/** The hidden sheet with the words of the drop-down lists. It holds no data. */
export const LISTS_SHEET = 'lists';

/** The first sheet. It explains and holds no data. */
export const GUIDE_TITLE: Localized = { ky: 'Түшүндүрмө', ru: 'Пояснения', en: 'How to fill in' };

interface AnySheet {
  /** Code of the sheet: `plots`, `park`. */
  readonly name: string;
  readonly title: Written;
  readonly description: Written;
  /** The canonical file, relative to the data folder; `parks/*` stands for the folder of a park. */
  readonly file: string;
  /** The columns of the sheet in their order. */
  readonly columns: Fields;
}

/** A CSV table: a row is a row. */
export interface TableSheet extends AnySheet {
  readonly form: 'table';
  readonly table: RegisteredTable;
}

/** A YAML document: a row is a question. */
export interface QuestionSheet extends AnySheet {
  readonly form: 'questions';
  readonly questions: readonly Question[];
}

export type Sheet = TableSheet | QuestionSheet;

/** One row of a sheet of questions. */
export interface Question {
  /** What the first column holds: `area_total`, `name`, `reading.blocks.b1`. */
  readonly code: string;
  /** Where the document keeps the answer: `facts.area_total`, `name`. */
  readonly key: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly field: Field<unknown>;
  readonly clause: string | null;
  readonly unit: Unit | null;
  /** The answer is a text in each language, `value_ky`; otherwise it is in `value`. */
  readonly inThreeLanguages: boolean;
  /** A fact may be left out or be `NA` (in `value`), and may name a source of its own. */
  readonly isFact: boolean;
}

/** Columns that only show what the schema says; what stands in them is never imported. */
export const SHOWN_COLUMNS = ['question', 'clause', 'unit'] as const;

const QUESTION_COLUMNS = {
  code: text(
    asking(
      null,
      ['Код', 'Код', 'Code'],
      [
        'Суроонун коду. Аны өзгөртпөңүз: жооп ушул код менен табылат.',
        'Код вопроса. Не меняйте его: по нему находится ответ.',
        'Code of the question. Don’t change it: the answer is found by it.',
      ],
    ),
  ),
  question: text(asking(null, ['Суроо', 'Вопрос', 'Question'])),
  clause: text(
    asking(
      null,
      ['Жобонун пункту', 'Пункт Положения', 'Point of the Regulation'],
      [
        'Муну талап кылган пункт. Бош: инвесторлор сурайт.',
        'Пункт, который этого требует. Пусто: об этом спрашивают инвесторы.',
        'The point that asks for it. Empty: investors ask for it.',
      ],
    ),
  ),
  unit: text(
    asking(
      null,
      ['Өлчөм бирдиги', 'Единица измерения', 'Unit'],
      [
        'Бирдик белгиленген, аны жоопко жазбаңыз.',
        'Единица задана, в ответе её не пишут.',
        'The unit is fixed and isn’t typed into the answer.',
      ],
    ),
  ),
};

const ANSWER_COLUMNS = {
  value: text(
    asking(
      null,
      ['Жооп', 'Ответ', 'Answer'],
      [
        'Сан, күн, тизмедеги сөз же которулбай турган текст.',
        'Число, дата, слово из списка или текст, который не переводится.',
        'A number, a date, a word from the list, or a text that is not translated.',
      ],
    ),
  ),
  ...localized('value', asking(null, ['Жооп', 'Ответ', 'Answer']), text),
};

/** The source of a fact, where it is not the source of the whole document. */
const CITATION_COLUMNS = {
  source: reference(
    'sources',
    asking(
      null,
      ['Өз булагы', 'Собственный источник', 'Own source'],
      [
        'Булактын идентификатору. Бош: ушул барактын “source” сабындагы булак.',
        'Идентификатор источника. Пусто: источник из строки «source» этого листа.',
        'Identifier of the source. Empty: the source in the row “source” of this sheet.',
      ],
    ),
  ),
  stated_on: partialDate(
    asking(
      null,
      ['Өз булагынын күнү', 'Дата собственного источника', 'Own source stated on'],
      [
        'Ошол булактын күнү, айы же жылы. Бош: булакта күнү жок.',
        'День, месяц или год этого источника. Пусто: источник без даты.',
        'Day, month or year of that source. Empty: it is undated.',
      ],
    ),
  ),
  checked_on: {
    ...provenance.checked_on,
    ...asking(
      null,
      ['Өзүнчө текшерилген күнү', 'Отдельная дата проверки', 'Checked on a day of its own'],
      [
        'Булак менен салыштырылган күн. Бош: “checked_on” сабындагы күн.',
        'День сверки с источником. Пусто: день из строки «checked_on».',
        'The day of comparison with the source. Empty: the day in the row “checked_on”.',
      ],
    ),
  },
};

/** The keys of a document, those of a text in several languages as one. */
function questionsOf(document: AnyTable): Question[] {
  const questions = new Map<string, Question>();
  for (const [name, field] of Object.entries(document.fields)) {
    const key = field.language === undefined ? name : name.slice(0, -`.${field.language}`.length);
    if (questions.has(key)) continue;
    questions.set(key, {
      code: key,
      key,
      title: field.title,
      description: field.description,
      field,
      clause: field.clause ?? null,
      unit: field.unit ?? null,
      inThreeLanguages: key !== name,
      isFact: false,
    });
  }
  return [...questions.values()];
}

const factQuestions: readonly Question[] = Object.entries(PARK_FACTS).map(
  ([code, { field, clause, localized }]) => ({
    code,
    key: `facts.${code}`,
    title: field.title,
    description: field.description,
    field,
    clause,
    unit: field.unit ?? null,
    inThreeLanguages: localized,
    isFact: true,
  }),
);

const parkSheet: QuestionSheet = {
  form: 'questions',
  name: 'park',
  title: { ky: 'Парк', ru: 'Парк', en: 'Park' },
  description: {
    ky: 'Парктын аталышы, режими жана ал жөнүндө фактылар.',
    ru: 'Название и режим парка и факты о нём.',
    en: 'Name and regime of the park, and the facts on it.',
  },
  file: parkDocument.file,
  columns: { ...QUESTION_COLUMNS, ...ANSWER_COLUMNS, ...CITATION_COLUMNS },
  questions: [...questionsOf(parkDocument), ...factQuestions],
};

const { code, question } = QUESTION_COLUMNS;

const programmeSheet: QuestionSheet = {
  form: 'questions',
  name: 'programme',
  title: programmeDocument.title,
  description: programmeDocument.description,
  file: programmeDocument.file,
  columns: { code, question, ...ANSWER_COLUMNS },
  questions: questionsOf(programmeDocument),
};

const tableSheet = (table: RegisteredTable): TableSheet => ({
  form: 'table',
  name: table.name,
  title: table.title,
  description: table.description,
  file: table.file,
  columns: table.fields,
  table,
});

/** The tables of an owner, then those that every workbook has. */
const tableSheets = (owner: OwnerKind): readonly TableSheet[] =>
  [
    ...REGISTER.filter((table) => table.owner === owner && table.file.endsWith('.csv')),
    ...REGISTER.filter(({ shared }) => shared === true),
  ].map(tableSheet);

const SHEETS: Readonly<Record<OwnerKind, readonly Sheet[]>> = {
  programme: [programmeSheet, ...tableSheets('programme')],
  park: [parkSheet, ...tableSheets('park')],
};

/** The sheets of an owner's workbook that hold data, in their order. */
export const sheetsOf = (kind: OwnerKind): readonly Sheet[] => SHEETS[kind];

/** Whether every workbook has the sheet, with the rows that its owner cites. */
export const isShared = (sheet: Sheet): sheet is TableSheet =>
  sheet.form === 'table' && sheet.table.shared === true;

/** The longest name that Excel gives a sheet. */
const LONGEST_NAME = 31;

/** The name of a sheet in a language: its title without signs that Excel refuses, cut after a word. */
export function sheetName({ title }: { readonly title: Localized }, language: Language): string {
  const name = textIn(title, language)
    .replace(/[[\]:*?/\\']/g, '')
    .trim();
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : LONGEST_NAME).trim();
}

/** A code of a cell, with the words that may stand for it. */
export interface CodeWords {
  readonly code: string;
  readonly words: Localized;
}

const YES_NO: readonly CodeWords[] = [
  { code: 'true', words: { ky: 'ооба', ru: 'да', en: 'yes' } },
  { code: 'false', words: { ky: 'жок', ru: 'нет', en: 'no' } },
];

type FieldWords = Pick<Field<unknown>, 'type' | 'codes'>;

/** What a closed list offers: the codes of a coded field, yes and no; `null` for any other field. */
export function choicesOf({ type, codes }: FieldWords): readonly CodeWords[] | null {
  if (type === 'boolean') return YES_NO;
  if (codes === undefined) return null;
  return Object.entries(codes).map(([code, words]) => ({ code, words }));
}

/** A cell as a spreadsheet holds it; a date is midnight UTC. */
export type CellValue = string | number | Date | null;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A value of a canonical file as it stands in a cell: a word for a code, a number or a date as such
 * wherever it gives the very same text back, and otherwise the text.
 */
export function toCell(
  field: FieldWords & Pick<Field<unknown>, 'read'>,
  canonical: string,
  language: Language,
): CellValue {
  const value = canonical.trim();
  if (value === '') return null;
  if (value === NOT_APPLICABLE_CODE) return value;
  const choice = choicesOf(field)?.find(({ code }) => code === value);
  if (choice !== undefined) return textIn(choice.words, language);
  const isNumber = field.type === 'integer' || field.type === 'number' || field.type === 'year';
  if (isNumber && String(Number(value)) === value) return Number(value);
  if (field.type === 'date' && DAY.test(value) && field.read(value).ok) {
    return new Date(`${value}T00:00:00Z`);
  }
  return canonical;
}
