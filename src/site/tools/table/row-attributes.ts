import { fold } from '../../../engine/search/fold.ts';
import type { TableRow, ViewField } from './view.ts';

/**
 * How an element carries what a view asks of its row: written at the build, read in the page. Values
 * stand on the element or around it (`data-kind`), several with spaces between; what rows are
 * ordered by stands in `data-by-…`. The text is the element's own where `data-text` gives no other.
 */
export const rowAttributes = ({ key, values, order, text, amount }: TableRow) => ({
  'data-row': key,
  ...Object.fromEntries(
    Object.entries(values).map(([name, own]) => [`data-${name}`, own.join(' ')]),
  ),
  ...Object.fromEntries(Object.entries(order).map(([name, own]) => [`data-by-${name}`, own])),
  'data-text': text,
  'data-amount': amount,
});

/** The row that an element with `data-row` carries. */
export function rowOf(element: HTMLElement, fields: readonly ViewField[]): TableRow {
  const { row = '', amount, text } = element.dataset;
  let folded = text;
  const valuesOf = (name: string): string[] =>
    (element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '').split(' ');
  const orders = fields.filter(({ kind }) => kind === 'order').flatMap(({ values }) => values);
  return {
    key: row,
    values: Object.fromEntries(
      fields.flatMap(({ name, kind }) => (kind === 'choice' ? [[name, valuesOf(name)]] : [])),
    ),
    order: Object.fromEntries(
      orders.map((name) => [name, element.getAttribute(`data-by-${name}`) ?? '']),
    ),
    // Read only when a text is looked for: thousands of rows have long ones.
    get text() {
      folded ??= fold(element.textContent);
      return folded;
    },
    amount: Number(amount ?? 0),
  };
}
