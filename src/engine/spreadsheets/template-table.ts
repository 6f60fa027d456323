import { columnLetter } from '../catalog/column-letter.ts';
import { type Language, textIn } from '../../words/language.ts';
import { takesNotApplicable, type Field } from '../schema/field.ts';
import {
  choicesOf,
  CODE_ROW,
  FIRST_ROW,
  sheetName,
  toCell,
  type CellValue,
  type TableSheet,
} from './layout.ts';
import type { BookCell, BookSheet } from './template-book.ts';
import { firstStated } from './template-contents.ts';
import { columnNote } from './template-notes.ts';
import { keyRule, ruleOf, SPARE_ROWS, type Span } from './template-rules.ts';
import { codeCell, HEIGHTS, lookOf, titleCell, type Making } from './template-sheet.ts';

const WIDTH = { least: 10, most: 44, measured: 200 } as const;

/** As wide as most of its cells need; long texts go on in further lines. */
function widthOf(
  field: Field<unknown>,
  code: string,
  values: readonly CellValue[],
  language: Language,
) {
  const words = choicesOf(field)?.map(({ words: said }) => textIn(said, language).length) ?? [];
  const title = textIn(field.title, language)
    .split(/\s+/)
    .map(({ length }) => length + 3);
  const cells = values
    .slice(0, WIDTH.measured)
    .map((value) => (value instanceof Date ? 10 : String(value ?? '').length));
  const widest = Math.max(WIDTH.least, code.length, ...words, ...title, ...cells);
  return Math.min(widest, WIDTH.most) + 2;
}

/** A CSV table as a sheet: its columns, their notes and rules, and the rows there are. */
export function tableSheet(
  sheet: TableSheet,
  { speech, lists, rows, examples }: Making,
): BookSheet {
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
          columnNote(name, field, firstStated(examples, name), sheet, speech),
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
