import { decode } from '../catalog/decode.ts';
import type { DataFiles } from '../catalog/catalog.ts';
import { LANGUAGES } from '../../words/language.ts';
import type { Outcome, Park } from '../parks/model.ts';
import { requirementResults } from '../parks/requirements.ts';
import { localeFile } from '../schema/locale.ts';
import { parkDocument } from '../schema/park.ts';
import { inFolder, PARK_TABLES, TERRITORY_FILE } from '../schema/park-tables.ts';
import type { RegisteredTable } from '../schema/table.ts';
import { DOCUMENTS, TABLES } from '../schema/tables.ts';

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

const openFiles = (tables: readonly RegisteredTable[]): string[] =>
  tables.filter(({ access }) => access === 'open').map(({ file }) => file);

/** The files that stand once and that everyone may have: those whose table says so, and the words. */
const OPEN_FILES: readonly string[] = [
  ...openFiles([...Object.values(DOCUMENTS), ...Object.values(TABLES)]),
  ...LANGUAGES.map(localeFile),
];

/** The same of a park, with `parks/*` for its folder. */
const OPEN_PARK_FILES: readonly string[] = [
  ...openFiles([parkDocument, ...Object.values(PARK_TABLES)]),
  `parks/*/${TERRITORY_FILE}`,
];

/** Where the files of a park lie, relative to the data folder. */
export const parkFolder = ({ id, sample }: Pick<Park, 'id' | 'sample'>): string =>
  `${sample ? 'samples/' : ''}parks/${id}`;

/** Of the data as read, what belongs to these parks and is open. `asOf` is the day of the data. */
export function baselineOf(data: DataFiles, parks: readonly Park[], asOf: string): Baseline {
  const paths = [
    ...OPEN_FILES,
    ...parks.flatMap((park) => OPEN_PARK_FILES.map((file) => inFolder(file, parkFolder(park)))),
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
