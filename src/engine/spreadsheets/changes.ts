import { type Language, type Localized, textIn } from '../../words/language.ts';
import { cellIn, type TableRow } from '../releases/diff.ts';
import type { Sheet } from './layout.ts';
import type { FileChange } from './submission.ts';
import { sheetOfFile } from './table-search.ts';

/** One line of the list of changes: a whole row that comes or goes, or one cell of a row that stays. */
export type ChangeLine =
  | {
      readonly kind: 'added' | 'removed';
      readonly key: string;
      /** What the row states, cell by cell. */
      readonly cells: readonly string[];
    }
  | {
      readonly kind: 'changed';
      readonly key: string;
      /** Title of the column, or of the question. */
      readonly title: string;
      readonly before: string;
      readonly after: string;
    };

/** The changes of a file, line by line: what goes, what comes, what is different. */
export function changeLines({ path, change }: FileChange, language: Language): ChangeLine[] {
  const sheet = sheetOfFile(path);
  const whole =
    (kind: 'added' | 'removed') =>
    (row: TableRow): ChangeLine => ({ kind, key: row.key, cells: statedIn(row) });
  return [
    ...change.removed.map(whole('removed')),
    ...change.added.map(whole('added')),
    ...change.changed.flatMap(({ row, cells }) =>
      cells.map(({ field, before, after }): ChangeLine => ({
        kind: 'changed',
        key: row.key,
        title: textIn(titleOf(sheet, row, field), language) ?? field,
        before,
        after,
      })),
    ),
  ];
}

const statedIn = ({ cells }: TableRow): string[] => cells.filter((cell) => cell !== '');

function titleOf(sheet: Sheet | undefined, row: TableRow, field: string): Localized | undefined {
  if (sheet?.form !== 'questions' || field !== 'value') return sheet?.columns[field]?.title;
  const code = cellIn(row, 'code');
  return sheet.questions.find((question) => question.code === code)?.title;
}
