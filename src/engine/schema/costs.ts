import type { Written } from '../../words/language.ts';
import { money, optional, printed, reference, type Field, type NotStated } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** The table prints three blocks of four numbers, without headings. */
export const BLOCKS = ['b1', 'b2', 'b3'] as const;
export const COLUMNS = ['c1', 'c2', 'c3', 'total'] as const;

export type Block = (typeof BLOCKS)[number];
export type Column = (typeof COLUMNS)[number];
export type Cell = `${Block}_${Column}`;
export type PrintedCell = `${Cell}_printed`;

/** The twelve cells in the order of the source: `b1_c1` … `b3_total`. */
export const CELLS: readonly Cell[] = BLOCKS.flatMap((block) =>
  COLUMNS.map((column): Cell => `${block}_${column}`),
);

function cellTitle(cell: Cell): Written {
  const index = CELLS.indexOf(cell) + 1;
  return { ky: `${index}-сан`, ru: `Число ${index}`, en: `Number ${index}` };
}

function columns<Name extends Cell | PrintedCell, Value>(
  name: (cell: Cell) => Name,
  column: (cell: Cell) => Field<Value>,
): Record<Name, Field<Value>> {
  return Object.fromEntries(CELLS.map((cell) => [name(cell), column(cell)])) as Record<
    Name,
    Field<Value>
  >;
}

/** The twelve numbers of each row of the resource-cost table: as parsed and as printed. */
export const costs = registered({
  name: 'costs',
  file: 'programme/costs.csv',
  title: { ky: 'Чаралардын наркы', ru: 'Стоимость мер', en: 'Costs of measures' },
  description: {
    ky: 'Ресурстук наркын баалоо жадыбалынын ар бир сабындагы он эки сан, {thousandMoney}. Тилкелердин аталышы булакта жок.',
    ru: 'Двенадцать чисел каждой строки таблицы оценки ресурсной стоимости, {thousandMoney}. Заголовков столбцов в источнике нет.',
    en: 'The twelve numbers of each row of the resource-cost table, {thousandMoney}. The source has no column headings.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: 'costs',
    for: {
      ky: 'Бюджетти талдаган адамга: жадыбалдын он эки саны булакта басылгандай жана эсептөөгө даяр түрдө.',
      ru: 'Тому, кто анализирует бюджет: двенадцать чисел таблицы так, как напечатаны, и в виде для расчётов.',
      en: 'For a budget analyst: the twelve numbers of the table as printed and ready to compute with.',
    },
  },
  key: ['measure'],
  fields: {
    measure: reference('measures', {
      title: { ky: 'Чара', ru: 'Мера', en: 'Measure' },
      description: {
        ky: 'Чаранын идентификатору.',
        ru: 'Идентификатор меры.',
        en: 'Identifier of the measure.',
      },
    }),
    ...columns<Cell, number | NotStated>(
      (cell) => cell,
      (cell) =>
        optional(
          money({
            title: cellTitle(cell),
            description: {
              ky: `Саптагы сан, бүтүн {thousandMoney}. Блок ${cell.slice(1, 2)}, тилке ${cell.slice(3)}. Бош: булакта көрсөтүлгөн эмес.`,
              ru: `Число строки, целые {thousandMoney}. Блок ${cell.slice(1, 2)}, столбец ${cell.slice(3)}. Пусто: в источнике не указано.`,
              en: `Number of the row, whole {thousandMoney}. Block ${cell.slice(1, 2)}, column ${cell.slice(3)}. Empty: not stated in the source.`,
            },
          }),
        ),
    ),
    ...columns<PrintedCell, string | NotStated>(
      (cell) => `${cell}_printed`,
      (cell) => {
        const { ky, ru, en } = cellTitle(cell);
        return optional(
          printed({
            title: { ky: `${ky}, басылганы`, ru: `${ru}, как напечатано`, en: `${en} as printed` },
            description: {
              ky: 'Сан булакта кандай басылганы, боштуктары менен; саптын бөлүнүшү боштук болуп калат.',
              ru: 'Число, как оно напечатано в источнике, с пробелами; перенос строки становится пробелом.',
              en: 'The number as the source prints it, spaces kept; a line break becomes a space.',
            },
          }),
        );
      },
    ),
    ...provenance,
  },
});

/**
 * The cost of a measure, thousand som: its fourth number, the total of the first block. Where any of
 * that block's four cells is empty the cost is not stated (`null`): row 34 prints eleven numbers, and
 * since the missing one may be any of the first four, which of them is the fourth can't be told.
 */
export function statedCost(row: Readonly<Partial<Record<Cell, unknown>>> = {}): number | null {
  const block = COLUMNS.map((column) => row[`b1_${column}`]);
  const total = row.b1_total;
  return typeof total === 'number' && block.every((cell) => typeof cell === 'number')
    ? total
    : null;
}

/** An amount, zero and silence are three different facts. */
export type CostState = 'amount' | 'zero' | 'not-stated';

export function costState(cost: number | null): CostState {
  if (cost === null) return 'not-stated';
  return cost === 0 ? 'zero' : 'amount';
}
