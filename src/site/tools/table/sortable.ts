import { compareStated } from './stated-order.ts';

/**
 * Lets a reader order a table by its columns. The table is complete without it; the buttons appear
 * only where this script runs.
 */

const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['key'] ?? cell?.textContent.trim().toLowerCase() ?? '';
};

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const cell of table.querySelectorAll('th[aria-sort]')) cell.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const [body] = table.tBodies;
  const column = head.cellIndex;
  const rows = [...(body?.rows ?? [])].sort((one, other) => {
    const order = compareStated(keyOf(one, column), keyOf(other, column));
    // What is not published stays last in both directions.
    return down && keyOf(one, column) !== '' && keyOf(other, column) !== '' ? -order : order;
  });
  body?.append(...rows);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  for (const head of table.tHead?.querySelectorAll<HTMLTableCellElement>('th:not(.compare-cell)') ??
    []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.onclick = () => sortBy(table, head);
    head.append(button);
  }
}
