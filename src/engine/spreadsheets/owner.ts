import type { DataFiles } from '../catalog/catalog.ts';
import { isShared, sheetsOf, type OwnerKind } from './layout.ts';
import { HEADING, inTable, wholeFile, type OpenTable, type SentProblem } from './sent-problem.ts';
import type { SheetFault } from './sheet-fault.ts';

/** Whose data were sent. */
export type Owner = { readonly kind: 'programme' } | { readonly kind: 'park'; readonly id: string };

export const isOf = (kind: OwnerKind, { found }: OpenTable): boolean =>
  !isShared(found.sheet) && sheetsOf(kind).some(({ name }) => name === found.sheet.name);

export interface Addressed {
  readonly owner: Owner | null;
  readonly folder: string | null;
  readonly problems: readonly SentProblem[];
}

export const PROGRAMME = 'programme';
const PARK_FOLDER = /^(?:samples\/)?parks\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Whether a text names a folder that data can be imported into. */
export const isOwnerFolder = (folder: string): boolean =>
  folder === PROGRAMME || PARK_FOLDER.test(folder);

/** Whose tables these are: as was asked, or as the tables themselves say. */
export function ownerOf(
  tables: readonly OpenTable[],
  baseline: DataFiles,
  to: string | undefined,
): Addressed {
  const ofParks = tables.filter((table) => isOf('park', table));
  const ofProgramme = tables.filter((table) => isOf('programme', table));
  const folder = to ?? (ofParks.length > 0 ? folderIn(ofParks, baseline) : PROGRAMME);
  const id = PARK_FOLDER.exec(folder ?? '')?.[1];
  const strangers = id === undefined && folder !== null ? ofParks : ofProgramme;
  const problems = strangers.map((table) =>
    inTable(table, HEADING, { fault: { code: 'owners-mixed' } }),
  );
  if (ofParks.length + ofProgramme.length === 0 && to === undefined) {
    return { owner: null, folder: null, problems };
  }
  if (folder === PROGRAMME) return { owner: { kind: 'programme' }, folder, problems };
  if (folder !== null && id !== undefined) return { owner: { kind: 'park', id }, folder, problems };
  const [first] = ofParks;
  const unknown: SheetFault = { code: 'owner-unknown' };
  return {
    owner: null,
    folder: null,
    problems: [
      ...problems,
      first === undefined
        ? wholeFile('', null, unknown)
        : inTable(first, HEADING, { fault: unknown }),
    ],
  };
}

/** The folder of the park that the sheet of questions names; a sample keeps its own folder. */
function folderIn(tables: readonly OpenTable[], { files }: DataFiles): string | null {
  const sheet = tables.find(({ found }) => found.sheet.form === 'questions');
  if (sheet === undefined) return null;
  const [code, value] = ['code', 'value'].map((name) => sheet.found.columns.indexOf(name));
  const row = sheet.view.rows.find((cells) => cells[code ?? -1]?.trim() === 'id');
  const id = row?.[value ?? -1]?.trim() ?? '';
  const folders = [`parks/${id}`, `samples/parks/${id}`];
  const existing = folders.find((folder) => files.has(`${folder}/park.yaml`));
  return folders.find((folder) => folder === existing) ?? folders.find(isOwnerFolder) ?? null;
}
