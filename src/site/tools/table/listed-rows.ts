import type { Reading, Rows } from './rows.ts';
import type { TableRow } from './view.ts';

/** Elements with `data-row`, in a table or a list; a `data-group` without rows goes. */
export function listedRows(table: HTMLElement, { fields, rowOf }: Reading): Rows {
  const elements = [...table.querySelectorAll<HTMLElement>('[data-row]')];
  const canBeOrdered = fields.some(({ kind }) => kind === 'order');
  const all = elements.map(rowOf);
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
      if (canBeOrdered) order = arranged(order, shown, elementOf);
      for (const group of groups) {
        const count = group.querySelectorAll('[data-row]:not([hidden])').length;
        group.hidden = count === 0;
        const text = group.querySelector('[data-count]');
        if (text) text.textContent = String(count);
      }
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
