import { fold } from '../../../engine/search/fold.ts';
import type { TableRow } from './view.ts';
import type { Rows } from './rows.ts';

interface Cell extends TableRow {
  readonly element: HTMLTableCellElement;
  readonly line: HTMLTableRowElement;
  readonly column: HTMLTableCellElement;
}

/**
 * The cells of a table of sites by clauses: each is a row of the dataset. A line or a column
 * without a cell of the view goes; other cells of those that stay are dimmed.
 */
export function matrixRows(table: HTMLElement): Rows {
  if (!(table instanceof HTMLTableElement)) return { all: [], show: () => undefined };
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])];
  const lines = [...(table.tBodies[0]?.rows ?? [])];
  const textOfColumn = new Map(
    columns.map((column) => [
      column,
      fold(`${column.textContent} ${column.dataset['text'] ?? ''}`),
    ]),
  );
  const all = lines.flatMap((line) => {
    const { site = '', region = '', regime = '' } = line.dataset;
    const name = fold(line.cells[0]?.textContent ?? '');
    return [...line.cells].flatMap((element): Cell[] => {
      const column = columns[element.cellIndex];
      const clause = column?.dataset['clause'];
      if (column === undefined || clause === undefined) return [];
      const outcome = element.dataset['outcome'] ?? '';
      return [
        {
          key: `${site}/${clause}`,
          values: { region: [region], regime: [regime], clause: [clause], outcome: [outcome] },
          order: {},
          text: `${name} ${textOfColumn.get(column) ?? ''}`,
          amount: 0,
          element,
          line,
          column,
        },
      ];
    });
  });
  return {
    all,
    show(shown) {
      const wanted = new Set<TableRow>(shown);
      const cells = all.filter((cell) => wanted.has(cell));
      const usedLines = new Set(cells.map(({ line }) => line));
      const usedColumns = new Set(cells.map(({ column }) => column));
      for (const line of lines) line.hidden = !usedLines.has(line);
      for (const { column } of all) column.hidden = !usedColumns.has(column);
      for (const cell of all) {
        cell.element.hidden = !usedColumns.has(cell.column);
        cell.element.classList.toggle('dimmed', !wanted.has(cell));
      }
    },
  };
}
