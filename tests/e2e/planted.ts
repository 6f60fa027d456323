import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../../src/words/dates.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import {
  REGISTER_FIELDS,
  residents,
  type RegisterFieldName,
} from '../../src/engine/schema/residents.ts';
import type { Fault } from './faults.ts';
import { filesOf } from './site.ts';

/** Residents whose every field holds a mark of its own, and the search for those marks. */
export interface Planted {
  readonly row: Readonly<Record<string, string>>;
  /** Marks of fields that nobody may read. */
  readonly secret: readonly string[];
  /** Marks of the open fields: the search must find them, or it finds nothing. */
  readonly open: readonly string[];
}

interface Resident {
  /** Different for each resident, two digits: it is part of every mark. */
  readonly number: number;
  readonly kind: 'legal-entity' | 'foreign-branch' | 'individual';
  readonly withheld: readonly RegisterFieldName[];
  /** The source that the row names. */
  readonly source: string;
}

const FIELDS = Object.keys(REGISTER_FIELDS) as RegisterFieldName[];

/** What point 9 keeps back of every person, whatever else is withheld. */
const PERSONAL: readonly RegisterFieldName[] = [
  'tin',
  'address',
  'contacts',
  'location',
  'registration_number',
  'other',
];

/** Days nobody would write into a register, one for each field and resident. */
const DAYS: Readonly<Partial<Record<RegisterFieldName, string>>> = {
  entered_on: '03-17',
  contract_date: '04-19',
  contract_until: '05-23',
  ended_on: '06-29',
};

/** One word of Latin letters and digits, so that no encoding, folding or splitting hides it. */
function markOf(field: RegisterFieldName, number: number): string {
  const day = DAYS[field];
  if (day !== undefined) return `19${String(number)}-${day}`;
  if (field === 'tin') return `987654321098${String(number)}`;
  return `zq${field.replaceAll('_', '')}${String(number)}qz`;
}

export function plant({ number, kind, withheld, source }: Resident): Planted {
  const hidden = new Set([...withheld, ...(kind === 'individual' ? PERSONAL : [])]);
  const marks = (names: readonly RegisterFieldName[]): string[] =>
    names.map((name) => markOf(name, number));
  return {
    row: {
      id: `planted-${String(number)}`,
      kind,
      ...Object.fromEntries(FIELDS.map((field) => [field, markOf(field, number)])),
      withheld: withheld.map((name) => `${name}:commercial-secret`).join('; '),
      source,
      checked_on: '2026-11-21',
    },
    secret: marks(FIELDS.filter((name) => hidden.has(name))),
    open: marks(FIELDS.filter((name) => !hidden.has(name))),
  };
}

/** Every field withheld of a company, one of a branch, and a person who asked for nothing. */
export const plantAll = (first: number, source: string): Planted[] => [
  plant({ number: first, kind: 'legal-entity', withheld: FIELDS, source }),
  plant({ number: first + 1, kind: 'foreign-branch', withheld: ['production'], source }),
  plant({ number: first + 2, kind: 'individual', withheld: ['permits'], source }),
];

export const REGISTER_COLUMNS: readonly string[] = Object.keys(residents.fields);

/** The ways in which pages write a mark: a day also in words. */
function formsOf(mark: string): string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(mark)) return [mark];
  return [mark, ...LANGUAGES.map((language) => formatDate(mark, language))];
}

/** As bytes, lower case of Latin letters: what is searched need not be text. */
const folded = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

/** What the files of a folder hold, read once for all searches. */
const contents = new Map<string, ReadonlyMap<string, string>>();

function contentsOf(folder: string): ReadonlyMap<string, string> {
  const known = contents.get(folder);
  if (known !== undefined) return known;
  const read = new Map(
    filesOf(folder).map((file) => [
      file,
      folded(Buffer.from(file)) + folded(readFileSync(join(folder, file))),
    ]),
  );
  // Of the folder before, which may be large, nobody asks any more.
  contents.clear();
  contents.set(folder, read);
  return read;
}

/** Every file of a folder whose name or bytes hold one of the marks. */
export function filesWith(marks: readonly string[], folder: string): Fault[] {
  const wanted = marks.flatMap((mark) =>
    formsOf(mark).map((form) => ({ mark, bytes: folded(Buffer.from(form)) })),
  );
  return [...contentsOf(folder)].flatMap(([file, content]) => {
    const found = wanted.filter(({ bytes }) => content.includes(bytes)).map(({ mark }) => mark);
    return [...new Set(found)].map((mark) => ({ what: mark, where: file }));
  });
}

export const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
