import { readLeaves } from '../catalog/read-document.ts';
import { readTable } from '../catalog/read-table.ts';
import { NOT_APPLICABLE_CODE } from '../schema/field.ts';
import { inFolder } from '../schema/park-tables.ts';
import { residents } from '../schema/residents.ts';
import { type Language, LANGUAGES } from '../../words/language.ts';
import { isShared, sheetsOf, type OwnerKind, type Question, type Sheet } from './layout.ts';

/** Texts of the canonical files by column; what is empty may be absent. */
export type Texts = ReadonlyMap<string, string>;

/** What fills a workbook: per sheet its rows; a sheet of questions has one row a question, in order. */
export type Contents = ReadonlyMap<string, readonly Texts[]>;

type Files = ReadonlyMap<string, Uint8Array>;

/** The programme as its files stand. They are read as text: nothing is rounded or reworded. */
export const programmeContents = (files: Files): Contents => contentsOf('programme', files, '');

/** A park by its folder, `parks/fez-bishkek`. */
export const parkContents = (files: Files, folder: string): Contents =>
  contentsOf('park', files, folder);

const SAMPLE_FOLDER = /^(samples\/parks\/[^/]+)\//;

/**
 * Data that the notes may take their examples from: the programme's own, which are public, and of
 * parks only a fictional one, so that no example is out of somebody's register. Of that one too
 * only what its register shows to everybody.
 */
export function exampleContents(kind: OwnerKind, files: Files): Contents {
  if (kind === 'programme') return programmeContents(files);
  const folders = [...files.keys()].flatMap((file) => SAMPLE_FOLDER.exec(file)?.[1] ?? []);
  const [first] = folders.toSorted();
  if (first === undefined) return emptyContents('park');
  const contents = parkContents(files, first);
  const open = (contents.get('residents') ?? []).flatMap(openPart);
  return new Map([...contents, ['residents', open]]);
}

/** A resident without the fields that its row withholds; of a person, nothing at all. */
function openPart(row: Texts): Texts[] {
  const withheld = residents.fields.withheld.read(row.get('withheld') ?? '');
  if (row.get('kind') === 'individual' || !withheld.ok) return [];
  const names: ReadonlySet<string> = new Set(withheld.value?.keys());
  return [new Map([...row].filter(([name]) => !names.has(name)))];
}

/** Name and identifier of the owner as its document states them; `null` while it states neither. */
export function ownerIn(contents: Contents, kind: OwnerKind, language: Language): string | null {
  const sheet = sheetsOf(kind).find(({ name }) => name === kind);
  if (sheet?.form !== 'questions') return null;
  const answer = (question: string, column: string): string => {
    const index = sheet.questions.findIndex(({ code }) => code === question);
    return contents.get(kind)?.[index]?.get(column) ?? '';
  };
  const id = answer('id', 'value');
  const name = answer(kind === 'park' ? 'name' : 'title', `value_${language}`);
  if (name === '') return id === '' ? null : id;
  return `${name} (${id})`;
}

/** A workbook to be filled in: no rows, and of a park whose folder is known its identifier. */
export function emptyContents(kind: OwnerKind, id?: string): Contents {
  return new Map(
    sheetsOf(kind).map((sheet) => {
      if (sheet.form === 'table') return [sheet.name, []];
      const isNamed = ({ code }: Question) => code === 'id' && id !== undefined;
      return [
        sheet.name,
        sheet.questions.map((one) => new Map(isNamed(one) ? [['value', id ?? '']] : [])),
      ];
    }),
  );
}

function contentsOf(kind: OwnerKind, files: Files, folder: string): Contents {
  const sheets = sheetsOf(kind);
  const contents = new Map(
    sheets.map((sheet) => [sheet.name, rowsOf(sheet, files, folder)] as const),
  );
  for (const { name, table } of sheets.filter(isShared)) {
    const [key = ''] = table.key;
    const cited = citedIn(name, sheets, contents);
    const rows = contents.get(name) ?? [];
    contents.set(
      name,
      rows.filter((row) => cited.has(row.get(key) ?? '')),
    );
  }
  return contents;
}

function rowsOf(sheet: Sheet, files: Files, folder: string): readonly Texts[] {
  const file = inFolder(sheet.file, folder);
  const bytes = files.get(file);
  if (sheet.form === 'questions') return answersOf(sheet.questions, file, bytes);
  if (bytes === undefined) return [];
  const { entries } = readTable(sheet.table, file, bytes);
  return entries.map(
    ({ place }) => new Map([...place.cells].map(([name, { found }]) => [name, found])),
  );
}

const CITATION = ['source', 'stated_on', 'checked_on'] as const;

function answersOf(
  questions: readonly Question[],
  file: string,
  bytes: Uint8Array | undefined,
): readonly Texts[] {
  const read = readLeaves(file, bytes);
  const leaves = new Map('leaves' in read ? read.leaves.map(({ key, found }) => [key, found]) : []);
  return questions.map(({ key, inThreeLanguages, isFact }) => {
    // A fact is written at once, or with its value and citation under keys of their own.
    const own = leaves.get(key) ?? leaves.get(`${key}.value`) ?? '';
    const row = new Map([['value', own]]);
    if (inThreeLanguages) {
      for (const language of LANGUAGES) {
        const text = leaves.get(`${key}.value.${language}`) ?? leaves.get(`${key}.${language}`);
        row.set(`value_${language}`, text ?? '');
      }
    }
    if (isFact) CITATION.forEach((part) => row.set(part, leaves.get(`${key}.${part}`) ?? ''));
    return row;
  });
}

/** Keys of a shared table that the rows of an owner name. */
function citedIn(
  shared: string,
  sheets: readonly Sheet[],
  contents: Contents,
): ReadonlySet<string> {
  return new Set(
    sheets.flatMap((sheet) => {
      const rows = contents.get(sheet.name) ?? [];
      const columns = Object.entries(sheet.columns)
        .filter(([, { references }]) => references === shared)
        .map(([name]) => name);
      const cells = rows.flatMap((row) => columns.map((name) => row.get(name) ?? ''));
      if (sheet.form === 'table') return cells;
      const answers = sheet.questions.map(({ field }, index) =>
        field.references === shared ? (rows[index]?.get('value') ?? '') : '',
      );
      return [...cells, ...answers];
    }),
  );
}

/** Characters that Excel can hold in a cell. */
const LONGEST = 32_767;

/** The first text too long for a cell: cut short there, it would come back short. */
export function textBeyondCell(
  contents: Contents,
): { readonly sheet: string; readonly column: string; readonly length: number } | null {
  for (const [sheet, rows] of contents) {
    for (const [column, { length }] of rows.flatMap((row) => [...row])) {
      if (length > LONGEST) return { sheet, column, length };
    }
  }
  return null;
}

/** The first text that a column states: the example in its note. */
export function firstStated(
  rows: readonly Texts[] | undefined,
  column: string,
): string | undefined {
  return rows
    ?.map((row) => row.get(column)?.trim() ?? '')
    .find((value) => value !== '' && value !== NOT_APPLICABLE_CODE);
}
