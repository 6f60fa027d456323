import { columnLetter } from '../catalog/column-letter.ts';
import { nearestColumn } from '../catalog/headings.ts';
import { nearest } from '../catalog/nearest.ts';
import type { Fault } from '../catalog/problem.ts';
import type { Localized } from '../../words/language.ts';
import { NOT_APPLICABLE_CODE, type Field } from '../schema/field.ts';
import { takesDays } from './canonical-cell.ts';
import {
  ANSWER_PARTS,
  fieldOf,
  partsOf,
  type Answer,
  type AnswerPart,
} from './canonical-document.ts';
import type { SentRows } from './canonical-table.ts';
import type { Question, QuestionSheet, Sheet } from './layout.ts';
import { cellId, type SentSheet } from './sent-sheet.ts';
import type { SheetFault } from './sheet-fault.ts';
import { headedTable, type FoundTable } from './table-search.ts';

/** What is wrong with a cell as a spreadsheet has it. Rows of data count from 0, headings are -1. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly fault: Fault | SheetFault;
  readonly found: string;
  readonly field?: string;
  readonly title?: Localized;
}

const HEADING = -1;

/** The rows of a table, with what is wrong with them beyond their values. */
export function readRows(
  found: FoundTable,
  source: SentSheet,
): SentRows & { readonly faults: readonly CellFault[] } {
  const { sheet, columns, first } = found;
  const rows = source.rows.slice(first);
  const fields = columns.map((name) => (name === null ? undefined : sheet.columns[name]));
  return {
    columns,
    rows,
    faults: [
      ...headingFaults(found, source),
      ...mergedFaults(found, source),
      ...dayFaults(found, source, (_, column) => fields[column]),
    ],
  };
}

function headingFaults(found: FoundTable, { rows }: SentSheet): CellFault[] {
  const { sheet, columns, heading, first, contradicted } = found;
  const titles = rows[heading] ?? [];
  const contradictions = contradicted.map((column): CellFault => {
    const named = columns[column] ?? '';
    const fault: SheetFault = { code: 'heading-unlike-code', named };
    return { row: HEADING, column, fault, found: titles[column] ?? '' };
  });
  const bare = new Map<number, CellFault>();
  for (const [index, cells] of rows.slice(first).entries()) {
    for (const [column, text] of cells.entries()) {
      const isNamed = (columns[column] ?? null) !== null || (titles[column]?.trim() ?? '') !== '';
      if (isNamed || text.trim() === '' || bare.has(column)) continue;
      bare.set(column, {
        row: index,
        column,
        fault: { code: 'column-without-heading' },
        found: text,
      });
    }
  }
  const unfit = titles.flatMap((title, column): CellFault[] => {
    const fault = headingFault(sheet, columns, column, title);
    return fault === null ? [] : [{ row: HEADING, column, fault, found: title }];
  });
  return [...contradictions, ...bare.values(), ...unfit];
}

/** A heading that names no column of the table, or one that another heading names before it. */
function headingFault(
  sheet: Sheet,
  columns: FoundTable['columns'],
  column: number,
  title: string,
): Fault | null {
  const name = columns[column] ?? null;
  if (name === null) {
    return title.trim() === ''
      ? null
      : { code: 'header-unknown-column', nearest: nearestColumn(headedTable(sheet), title) };
  }
  const first = columns.indexOf(name);
  return first < column
    ? { code: 'header-duplicate-column', first: columnLetter(first + 1) }
    : null;
}

/** Merged cells among the data: what the others of them mean can't be told. */
function mergedFaults({ first }: FoundTable, { rows, rowNumbers, merges }: SentSheet): CellFault[] {
  const begin = rowNumbers[first];
  if (begin === undefined) return [];
  const indexOf = new Map(rowNumbers.map((number, index) => [number, index - first]));
  return merges.flatMap(({ row, column, lastRow }) => {
    const at = Math.max(row, begin);
    const index = lastRow < begin ? undefined : indexOf.get(at);
    if (index === undefined) return [];
    const found = rows[index + first]?.[column - 1] ?? '';
    return [{ row: index, column: column - 1, fault: { code: 'cells-merged' as const }, found }];
  });
}

/** Days where none belong: a spreadsheet makes them of `1-1` and of `5.10`. */
function dayFaults(
  { first, columns, sheet }: FoundTable,
  { rows, rowNumbers, days }: SentSheet,
  fieldAt: (row: number, column: number) => Field<unknown> | undefined,
): CellFault[] {
  if (days.size === 0) return [];
  const takes = new Map<Field<unknown>, boolean>();
  return rows.slice(first).flatMap((cells, row) =>
    cells.flatMap((found, column): CellFault[] => {
      if (!days.has(cellId(rowNumbers[row + first] ?? 0, column + 1))) return [];
      const field = fieldAt(row, column);
      if (field === undefined) return [];
      const isTaken = takes.get(field) ?? takesDays(field);
      takes.set(field, isTaken);
      if (isTaken) return [];
      const name = columns[column] ?? '';
      const { title } = sheet.columns[name] ?? field;
      return [{ row, column, fault: { code: 'day-unexpected' }, found, field: name, title }];
    }),
  );
}

/** Answers by the codes of their questions, and the rows they stand in. */
export interface SentAnswers {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly faults: readonly CellFault[];
}

/** The answers of a sheet of questions. */
export function readAnswers(
  sheet: QuestionSheet,
  found: FoundTable,
  source: SentSheet,
): SentAnswers {
  const { columns, first } = found;
  const rows = source.rows.slice(first);
  const columnOf = (name: string): number => columns.indexOf(name);
  const questions = new Map(sheet.questions.map((question) => [question.code, question]));
  const codeColumn = columnOf('code');
  const questionIn = (row: number): Question | undefined =>
    questions.get(rows[row]?.[codeColumn]?.trim() ?? '');
  const answers = new Map<string, Answer>();
  const rowOf = new Map<string, number>();
  const faults: CellFault[] = [
    ...headingFaults(found, source),
    ...missingColumns(sheet, found),
    ...mergedFaults(found, source),
    ...dayFaults(found, source, (row, column) => {
      const question = questionIn(row);
      const part = ANSWER_PARTS.find((one) => one === columns[column]);
      return question === undefined || part === undefined
        ? undefined
        : fieldOf(sheet, question, part);
    }),
  ];
  for (const [row, cells] of rows.entries()) {
    const parts = ANSWER_PARTS.flatMap((part): [AnswerPart, string][] => {
      const text = cells[columnOf(part)]?.trim() ?? '';
      return text === '' ? [] : [[part, text]];
    });
    const code = cells[codeColumn]?.trim() ?? '';
    const question = questions.get(code);
    const earlier = rowOf.get(code);
    if (question === undefined) {
      if (code === '' && parts.length === 0) continue;
      const fault: Fault = { code: 'key-unknown', nearest: nearest(code, questions.keys()) };
      faults.push({ row, column: Math.max(codeColumn, 0), fault, found: code });
    } else if (earlier !== undefined) {
      const number = source.rowNumbers[earlier + first] ?? 0;
      const fault: SheetFault = { code: 'question-twice', first: number };
      faults.push({ row, column: Math.max(codeColumn, 0), fault, found: code });
    } else {
      rowOf.set(code, row);
      answers.set(code, new Map(parts));
      faults.push(...misplaced(question, parts, row, columnOf));
    }
  }
  return { answers, rowOf, faults };
}

/** Without these two nothing can be told of an answer. */
const NEEDED: readonly string[] = ['code', 'value'];

function missingColumns(sheet: QuestionSheet, { columns }: FoundTable): CellFault[] {
  return NEEDED.flatMap((name): CellFault[] => {
    const title = sheet.columns[name]?.title;
    if (columns.includes(name) || title === undefined) return [];
    const fault: Fault = { code: 'header-missing-column' };
    return [{ row: HEADING, column: columns.length, fault, found: '', field: name, title }];
  });
}

/** Columns that were not sent and need not be, by their names; those of translations aside. */
export function columnsNotSent({ sheet, columns }: FoundTable): readonly string[] {
  const needed =
    sheet.form === 'questions'
      ? ANSWER_PARTS.filter((name) => Object.hasOwn(sheet.columns, name) && !NEEDED.includes(name))
      : Object.keys(sheet.columns).filter((name) => sheet.columns[name]?.required === false);
  return needed.filter((name) => !columns.includes(name) && sheet.columns[name]?.awaited !== true);
}

/** Cells that the question has no answer in: they would be lost. */
function misplaced(
  question: Question,
  parts: readonly (readonly [AnswerPart, string])[],
  row: number,
  columnOf: (name: string) => number,
): CellFault[] {
  const taken = partsOf(question);
  const value = parts.find(([part]) => part === 'value')?.[1];
  const isSilent = question.inThreeLanguages && value === NOT_APPLICABLE_CODE;
  return parts.flatMap(([part, found]): CellFault[] => {
    const isWrong =
      !taken.includes(part) ||
      (isSilent && part.startsWith('value_')) ||
      (question.inThreeLanguages && part === 'value' && !isSilent);
    if (!isWrong) return [];
    const { code: field, title } = question;
    const fault: SheetFault = { code: 'answer-misplaced' };
    return [{ row, column: columnOf(part), fault, found, field, title }];
  });
}
