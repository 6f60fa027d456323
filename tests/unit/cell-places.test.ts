import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portal } from '../../src/site/portal.ts';
import { placedCells } from '../../src/engine/programme/cell-places.ts';
import { CELLS } from '../../src/engine/schema/costs.ts';

const { programme, sourceTable, catalog } = portal;
const placed = placedCells(sourceTable, programme.measures);
const lines = readFileSync('seeds/000_7c48ef2007725264.txt', 'utf8').split(/\r?\n/);
const wordAt = ({ line, word }: { line: number; word: number }): string =>
  (lines[line - 1] ?? '').trim().split(/\s+/)[word] ?? '';

describe('where the source prints a cell', () => {
  it('is known of every cell but the empty one of № 34', () => {
    const missing = programme.measures.flatMap(({ number, id }) =>
      CELLS.filter((cell) => !placed.some((one) => one.measure.id === id && one.cell === cell)).map(
        (cell) => `${number} ${cell}`,
      ),
    );
    expect(missing).toEqual(['34 b1_c1']);
  });

  it('holds the very digits that the data give as printed', () => {
    const differing = placed.filter(({ measure, cell, places }) => {
      const printed = measure.cells[cell].printed ?? '';
      return places.map(wordAt).join('') !== printed.replace(/\s/g, '');
    });
    expect(differing).toEqual([]);
  });

  it('lies within the lines that the data name as the place of the costs', () => {
    const outside = placed.filter(({ measure: { costProvenance }, places }) =>
      places.some(({ line }) => line < costProvenance.place.from || line > costProvenance.place.to),
    );
    expect(outside).toEqual([]);
    expect(catalog.programme.source).toBe('resource-cost-table');
  });
});
