import { decode } from '../catalog/decode.ts';
import type { DataFiles } from '../catalog/catalog.ts';
import { LANGUAGES } from '../../words/language.ts';
import type { Outcome, Park } from '../parks/model.ts';
import { requirementResults } from '../parks/requirements.ts';
import { portalDocument, programmeDocument } from '../schema/documents.ts';
import { PARK_DOCUMENT_FILE, PARK_TABLES, TERRITORY_FILE } from '../schema/park-tables.ts';
import { localeFile } from '../schema/locale.ts';
import { quality } from '../schema/quality.ts';
import { requirements } from '../schema/requirements.ts';
import { TABLES } from '../schema/tables.ts';
import { thresholds } from '../schema/thresholds.ts';

/**
 * What the portal was built from, for the page that checks files in the browser: the links of a file
 * are checked against it. Nothing restricted is in it: registers of residents stay out.
 */
export interface Baseline {
  /** Texts of the data files by their paths in the data folder. */
  readonly files: Readonly<Record<string, string>>;
  /** How many lines the copy of each source document has: no rule asks more of it. */
  readonly lines: Readonly<Record<string, number>>;
  /** How each park answers the clauses, as published: from its register too. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
}

/** The files that everyone may have, each named: a new kind of file is not published by an oversight. */
const OPEN_FILES: readonly string[] = [
  portalDocument,
  programmeDocument,
  requirements,
  thresholds,
  quality,
  ...Object.values(TABLES),
  ...LANGUAGES.map((language) => ({ file: localeFile(language) })),
].map(({ file }) => file);

const { utilities, plots, buildings, services, reports } = PARK_TABLES;

const OPEN_PARK_FILES: readonly string[] = [
  PARK_DOCUMENT_FILE,
  TERRITORY_FILE,
  ...[utilities, plots, buildings, services, reports].map(
    ({ file }) => file.split('/').at(-1) ?? file,
  ),
];

/** Where the files of a park lie, relative to the data folder. */
export const parkFolder = ({ id, sample }: Pick<Park, 'id' | 'sample'>): string =>
  `${sample ? 'samples/' : ''}parks/${id}`;

/** Of the data as read, what belongs to these parks and is open. `asOf` is the day of the data. */
export function baselineOf(data: DataFiles, parks: readonly Park[], asOf: string): Baseline {
  const paths = [
    ...OPEN_FILES,
    ...parks.flatMap((park) => OPEN_PARK_FILES.map((name) => `${parkFolder(park)}/${name}`)),
  ];
  return {
    files: Object.fromEntries(
      paths.flatMap((path) => {
        const bytes = data.files.get(path);
        const decoded = bytes && decode(bytes);
        return decoded?.ok ? [[path, decoded.text]] : [];
      }),
    ),
    lines: Object.fromEntries([...data.seeds].map(([name, text]) => [name, linesIn(text)])),
    outcomes: Object.fromEntries(
      parks.map((park) => [
        park.id,
        Object.fromEntries(
          requirementResults(park, asOf).map(({ clause, outcome }) => [clause, outcome]),
        ),
      ]),
    ),
  };
}

const linesIn = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** The baseline as the catalog reads it: of the source documents there are only empty lines. */
export function dataFilesOf({ files, lines }: Baseline): DataFiles {
  const bytes = new TextEncoder();
  return {
    files: new Map(Object.entries(files).map(([path, text]) => [path, bytes.encode(text)])),
    seeds: new Map(Object.entries(lines).map(([name, count]) => [name, '\n'.repeat(count)])),
  };
}
