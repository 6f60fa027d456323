import { fold } from '../../../engine/search/fold.ts';
import type { TableRow, ViewField } from './view.ts';

/** The rows of a table as a view finds them, and the way to show some of them. */
export interface Rows {
  readonly all: readonly TableRow[];
  show(shown: readonly TableRow[]): void;
}

/**
 * Elements with `data-row`, in a table or a list. The values a field looks for stand on the element
 * or around it (`data-kind`), what it can be ordered by on it; a `data-group` without rows goes.
 */
export function listedRows(table: HTMLElement, fields: readonly ViewField[]): Rows {
  const elements = [...table.querySelectorAll<HTMLElement>('[data-row]')];
  const choices = fields.filter(({ kind }) => kind === 'choice').map(({ name }) => name);
  const orders = fields.filter(({ kind }) => kind === 'order').flatMap(({ values }) => values);
  const all = elements.map((element) => rowOf(element, choices, orders));
  const elementOf = new Map(all.map((row, index) => [row, elements[index]]));
  const groups = [...table.querySelectorAll<HTMLElement>('[data-group]')];
  let order = all;
  return {
    all,
    show(shown) {
      const wanted = new Set(shown);
      for (const [row, element] of elementOf) {
        const hidden = !wanted.has(row);
        // Writing costs even where nothing changes.
        if (element && element.hidden !== hidden) element.hidden = hidden;
      }
      if (orders.length > 0) order = arranged(order, shown, elementOf);
      for (const group of groups) {
        const count = group.querySelectorAll('[data-row]:not([hidden])').length;
        group.hidden = count === 0;
        const text = group.querySelector('[data-count]');
        if (text) text.textContent = String(count);
      }
    },
  };
}

function rowOf(
  element: HTMLElement,
  choices: readonly string[],
  orders: readonly string[],
): TableRow {
  let text: string | undefined;
  const valueOf = (name: string): string =>
    element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? '';
  return {
    key: element.dataset['row'] ?? '',
    values: Object.fromEntries(choices.map((name) => [name, valueOf(name)])),
    order: Object.fromEntries(orders.map((name) => [name, element.dataset[name] ?? ''])),
    get text() {
      text ??= fold(element.textContent);
      return text;
    },
  };
}

/** Puts the elements of the rows that are shown in their order, if they are not in it already. */
function arranged(
  before: readonly TableRow[],
  shown: readonly TableRow[],
  elementOf: ReadonlyMap<TableRow, HTMLElement | undefined>,
): TableRow[] {
  const wanted = new Set(shown);
  const standing = before.filter((row) => wanted.has(row));
  if (standing.every((row, index) => row === shown[index])) return [...before];
  const elements = shown.flatMap((row) => elementOf.get(row) ?? []);
  elements[0]?.parentElement?.append(...elements);
  return [...before.filter((row) => !wanted.has(row)), ...shown];
}
