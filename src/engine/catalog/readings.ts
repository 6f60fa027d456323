import { LANGUAGES, type Language } from '../../words/language.ts';
import { BUILT_IN } from '../../words/locale.ts';
import type { Fields, Table } from '../schema/table.ts';
import { localeDocument, localeFile } from '../schema/locale.ts';
import { REGIONS } from '../schema/park-codes.ts';
import { regions, TOPOLOGY_FILE, WATERS_FILE } from '../schema/regions.ts';
import { DOCUMENTS, TABLES } from '../schema/tables.ts';
import { nearest } from './nearest.ts';
import { fileProblem, type Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { readParks, type ParkReading } from './read-park.ts';
import { readReleases, type ReleaseReadings } from './read-releases.ts';
import { readTables, type ReadingsOf } from './read-tables.ts';
import type { TableReading } from './reading.ts';

/** The data as it comes: files by their path relative to the data folder, seeds by name. */
export interface DataFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Texts of the source documents. */
  readonly seeds: ReadonlyMap<string, string>;
  /**
   * SHA-256 in hexadecimal, as the machine counts it: Node and a browser each have their own. Where
   * there is none, frozen files are not compared with their checksums.
   */
  readonly sha256?: (bytes: Uint8Array) => string;
}

type TableReadings = ReadingsOf<typeof TABLES>;

/** Every file of the data, read but not yet linked. */
export interface Readings extends ReadingsOf<typeof DOCUMENTS> {
  readonly tables: TableReadings;
  /** Parks in the order of their folders, the fictional ones last. */
  readonly parks: readonly ParkReading[];
  readonly releases: ReleaseReadings;
  /** Regions whose outline is missing. */
  readonly outlines: readonly Problem[];
  /** The words of languages: one file of each that is added, and of a built-in one if it is there. */
  readonly locales: readonly TableReading<Readonly<Record<string, unknown>>>[];
  /** Files that the portal does not know: never passed over in silence. */
  readonly strangers: readonly Problem[];
  /** Lines of each source document that the portal keeps, by the identifier of the source. */
  readonly sourceLines: ReadonlyMap<string, readonly string[]>;
}

export function readAll({ files, seeds, sha256 }: DataFiles): Readings {
  const readYaml = <F extends Fields>(table: Table<F>) =>
    readDocument(table, table.file, files.get(table.file));
  const tables = readTables(TABLES, files);
  return {
    portal: readYaml(DOCUMENTS.portal),
    programme: readYaml(DOCUMENTS.programme),
    tables,
    parks: readParks(files),
    releases: readReleases(files, sha256),
    outlines: outlineProblems(files),
    locales: LANGUAGES.flatMap((language) => localeReadings(files, language)),
    strangers: strangersIn(files),
    sourceLines: linesOfSources(tables.sources, seeds),
  };
}

/** The map draws every region of the table. */
function outlineProblems(files: DataFiles['files']): Problem[] {
  if (!files.has(regions.file)) return [];
  const bytes = files.get(TOPOLOGY_FILE);
  if (bytes === undefined) return [fileProblem(TOPOLOGY_FILE, { code: 'file-missing' })];
  const drawn = new TextDecoder().decode(bytes);
  return Object.keys(REGIONS)
    .filter((id) => !drawn.includes(`"id":"${id}"`))
    .map((id) => ({
      ...fileProblem(TOPOLOGY_FILE, { code: 'region-without-outline' }),
      found: id,
    }));
}

function localeReadings(files: DataFiles['files'], language: Language) {
  const file = localeFile(language);
  const known = BUILT_IN.some((code) => code === language);
  return known && !files.has(file)
    ? []
    : [readDocument(localeDocument(language), file, files.get(file))];
}

/** Files outside the parks' folders by names that no table has: `measures (1).csv`. */
function strangersIn(files: DataFiles['files']): Problem[] {
  const known = [
    ...[...Object.values(DOCUMENTS), ...Object.values(TABLES)].map(({ file }) => file),
    TOPOLOGY_FILE,
    WATERS_FILE,
    ...LANGUAGES.map(localeFile),
  ];
  return [...files.keys()]
    .filter((path) => !known.includes(path) && !/^((samples\/)?parks|releases)\//.test(path))
    .map((path) => ({
      ...fileProblem(path, { code: 'file-unknown', nearest: nearest(path, known) }),
      found: path,
    }));
}

/** The name under which a source's copy lies in the folder of seeds. */
export function seedName(file: string): string {
  return file.replace(/^seeds\//, '');
}

function linesOfSources(
  sources: TableReadings['sources'],
  seeds: DataFiles['seeds'],
): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, readonly string[]>();
  for (const { values } of sources.entries) {
    const text = values.file ? seeds.get(seedName(values.file)) : undefined;
    if (values.id !== undefined && text !== undefined) lines.set(values.id, linesOf(text));
  }
  return lines;
}

/** Lines as text editors count them: the break that ends a file begins no further line. */
function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
}
