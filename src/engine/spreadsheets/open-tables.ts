import { nearest } from '../catalog/nearest.ts';
import { openSent, type SentFile } from './sent-file.ts';
import {
  HEADING,
  inTable,
  wholeFile,
  type OpenTable,
  type SentProblem,
  type SentTable,
} from './sent-problem.ts';
import type { SentSheet } from './sent-sheet.ts';
import type { SheetFault } from './sheet-fault.ts';
import { findTable, isWithoutData, sheetTitles, type FoundTable } from './table-search.ts';

/** The tables that were found in what was sent, and what is wrong with whole files and sheets. */
export interface Opened {
  readonly tables: OpenTable[];
  readonly problems: SentProblem[];
}

const baseName = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

/** Adds what is found in a file. */
export async function openFile(file: SentFile, { tables, problems }: Opened): Promise<void> {
  const { name } = file;
  const open = await openSent(file, (rows) => findTable(rows, baseName(name)) !== null);
  for (const { fault, row, column, found } of open.faults) {
    const place = { file: name, sheet: null, row, column };
    problems.push({ place, table: null, path: null, found, fault });
  }
  for (const source of open.sheets) {
    if (source.rows.length === 0) continue;
    const found = findTable(source.rows, source.name ?? baseName(name));
    if (found === null) {
      if (!isWithoutData(source)) problems.push(unknownSheet(name, source));
      continue;
    }
    const twin = tables.find(({ view }) => view.name === found.sheet.name);
    const table = openTable(name, source, found, tables.length);
    tables.push(table);
    if (twin !== undefined) {
      const first = [twin.view.file, twin.view.sheet].filter((part) => part !== null).join(', ');
      problems.push(inTable(table, HEADING, { fault: { code: 'table-twice', first } }));
    }
  }
}

function openTable(file: string, source: SentSheet, found: FoundTable, index: number): OpenTable {
  const { sheet, heading, first, columns } = found;
  const view: SentTable = {
    name: sheet.name,
    title: sheet.title,
    file,
    sheet: source.name,
    headingRow: source.rowNumbers[heading] ?? 1,
    headings: columns.map((_, column) => source.rows[heading]?.[column]?.trim() ?? ''),
    columns,
    rows: source.rows.slice(first),
    rowNumbers: source.rowNumbers.slice(first),
  };
  return { index, found, source, view };
}

function unknownSheet(file: string, { name }: SentSheet): SentProblem {
  const called = name ?? baseName(file);
  const fault: SheetFault = { code: 'sheet-unknown', nearest: nearest(called, sheetTitles) };
  return { ...wholeFile(file, name, fault), found: called };
}
