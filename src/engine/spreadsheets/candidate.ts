import type { DataFiles } from '../catalog/catalog.ts';
import type { Fault, Problem } from '../catalog/problem.ts';
import { diff, type DatasetChange } from '../releases/diff.ts';
import { inFolder } from '../schema/park-tables.ts';
import { answerAt, canonicalDocument } from './canonical-document.ts';
import { canonicalTable, type SentCell } from './canonical-table.ts';
import { isShared, type Question, type Sheet } from './layout.ts';
import { isOf, PROGRAMME } from './owner.ts';
import { HEADING, inTable, type OpenTable, type SentProblem } from './sent-problem.ts';
import { readAnswers, readRows, type CellFault } from './sent-table.ts';

/** A canonical file as it would stand after the import. */
export interface Candidate {
  readonly table: OpenTable;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isSame: boolean;
  readonly problems: readonly SentProblem[];
  readonly rowsBefore: number;
  readonly difference: () => DatasetChange | null;
  /** The place in what was sent of a problem of the canonical file. */
  readonly locate: (problem: Problem) => SentProblem | null;
}

/** The canonical file that a table would become; none where it belongs to nobody or to another owner. */
export function candidateOf(
  table: OpenTable,
  folder: string | null,
  baseline: DataFiles,
): Candidate[] {
  const { sheet } = table.found;
  const isTheirs = isOf(folder === PROGRAMME ? 'programme' : 'park', table);
  if (!isShared(sheet) && (folder === null || !isTheirs)) return [];
  const path = inFolder(sheet.file, folder ?? '');
  return [
    sheet.form === 'table'
      ? tableCandidate(table, sheet, path, baseline)
      : documentCandidate(table, sheet, path, baseline),
  ];
}

type SheetOf<Form extends Sheet['form']> = Extract<Sheet, { readonly form: Form }>;

function tableCandidate(
  table: OpenTable,
  sheet: SheetOf<'table'>,
  path: string,
  { files }: DataFiles,
): Candidate {
  const rows = readRows(table.found, table.source);
  const before = files.get(path);
  // A workbook has only those rows of a shared table that its owner cites.
  const canonical = canonicalTable(sheet, rows, before, isShared(sheet));
  const { states } = canonical;
  const at = (place: SentCell, problem: Problem): SentProblem =>
    inTable(
      table,
      place.row,
      {
        fault: asSent(problem.fault),
        found: problem.found,
        field: problem.field,
        title: problem.title,
        path,
      },
      Math.max(place.column, 0),
    );
  const asSent = (fault: Fault): Fault => {
    if (fault.code !== 'duplicate-key') return fault;
    const first = canonical.placeOf(fault.first, 1);
    return { ...fault, first: table.view.rowNumbers[first?.row ?? -1] ?? fault.first };
  };
  return {
    table,
    path,
    bytes: canonical.bytes,
    isSame: canonical.isSame,
    problems: rows.faults.map((fault) => cellProblem(table, fault, path)),
    rowsBefore: states?.before?.rows.length ?? 0,
    difference: () => (states === null ? null : diff(states.before, states.after)),
    locate(problem) {
      const place = canonical.placeOf(problem.line, problem.column);
      return place === null ? null : at(place, problem);
    },
  };
}

function documentCandidate(
  table: OpenTable,
  sheet: SheetOf<'questions'>,
  path: string,
  { files }: DataFiles,
): Candidate {
  const { answers, rowOf, faults } = readAnswers(sheet, table.found, table.source);
  const { bytes, isSame, states } = canonicalDocument(
    sheet,
    answers,
    table.found.columns,
    path,
    files.get(path),
  );
  const columnOf = (name: string): number => Math.max(table.found.columns.indexOf(name), 0);
  const said = (question: Question) => ({ field: question.code, title: question.title, path });
  return {
    table,
    path,
    bytes,
    isSame,
    problems: faults.map((fault) => cellProblem(table, fault, path)),
    rowsBefore: states.before?.rows.length ?? 0,
    difference: () => diff(states.before, states.after),
    locate({ field, fault, found }) {
      const at = field === undefined ? null : answerAt(sheet, field);
      if (at === null) return null;
      const row = rowOf.get(at.question.code) ?? HEADING;
      return inTable(table, row, { fault, found, ...said(at.question) }, columnOf(at.part));
    },
  };
}

const cellProblem = (
  table: OpenTable,
  { row, column, ...said }: CellFault,
  path: string,
): SentProblem => inTable(table, row, { ...said, path }, column);
