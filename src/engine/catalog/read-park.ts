import type { Row } from '../schema/table.ts';
import { parkDocument } from '../schema/park.ts';
import {
  inFolder,
  PARK_DOCUMENT_FILE,
  PARK_TABLES,
  TERRITORY_FILE,
} from '../schema/park-tables.ts';
import { nearest } from './nearest.ts';
import { fileProblem, type Problem } from './problem.ts';
import { checkLeaves, readLeaves } from './read-document.ts';
import { isFactLeaf, readFacts, type FactsReading } from './read-facts.ts';
import { readTables, type ReadingsOf } from './read-tables.ts';
import { noTerritory, readTerritory, type TerritoryReading } from './read-territory.ts';
import { unreadable, type TableReading } from './reading.ts';

type ParkTableReadings = ReadingsOf<typeof PARK_TABLES>;

/** The files of one park's folder, read but not yet checked against one another. */
export interface ParkReading {
  /** `parks/fez-bishkek`, relative to the data folder. */
  readonly folder: string;
  /** Invented, to show what a complete publication looks like. */
  readonly sample: boolean;
  readonly head: TableReading<Row<typeof parkDocument>>;
  readonly facts: FactsReading;
  readonly tables: ParkTableReadings;
  readonly territory: TerritoryReading;
  /** Files that no part of a park is read from: a misspelt name would hide what it publishes. */
  readonly strangers: readonly Problem[];
}

const PARK_FILE = /^((samples\/)?parks\/[^/]+)\/(.+)$/;

const KNOWN_FILES: readonly string[] = [
  PARK_DOCUMENT_FILE,
  ...Object.values(PARK_TABLES).map(({ file }) => file.split('/').at(-1) ?? file),
  TERRITORY_FILE,
];

type Files = ReadonlyMap<string, Uint8Array>;

/** Reads every park: the real ones first, in the order of their folders, then the samples. */
export function readParks(files: Files): ParkReading[] {
  const folders = Map.groupBy(files.keys(), (file) => PARK_FILE.exec(file)?.[1]);
  folders.delete(undefined);
  return [...folders]
    .flatMap(([folder, own]) => (folder === undefined ? [] : [{ folder, own }]))
    .toSorted((one, other) => (one.folder < other.folder ? -1 : 1))
    .map(({ folder, own }) => readPark(folder, own, files));
}

function readPark(folder: string, own: readonly string[], files: Files): ParkReading {
  const file = `${folder}/${PARK_DOCUMENT_FILE}`;
  const read = readLeaves(file, files.get(file));
  const leaves = 'leaves' in read ? read.leaves : [];
  const head =
    'leaves' in read
      ? checkLeaves(
          parkDocument,
          file,
          leaves.filter((leaf) => !isFactLeaf(leaf)),
        )
      : unreadable<Row<typeof parkDocument>>(parkDocument, file, read.problem);
  const values = head.entries[0]?.values;
  const facts = readFacts(file, leaves.filter(isFactLeaf), {
    source: values?.source,
    statedOn: values?.stated_on ?? null,
    checkedOn: values?.checked_on,
  });
  const territory = `${folder}/${TERRITORY_FILE}`;
  const drawing = files.get(territory);
  return {
    folder,
    sample: folder.startsWith('samples/'),
    head,
    facts,
    tables: readTables(PARK_TABLES, files, ({ file: path }) => inFolder(path, folder)),
    territory: drawing === undefined ? noTerritory(territory) : readTerritory(territory, drawing),
    strangers: own.flatMap((path) => {
      const name = path.slice(folder.length + 1);
      if (KNOWN_FILES.includes(name)) return [];
      const problem = fileProblem(path, {
        code: 'file-unknown',
        nearest: nearest(name, KNOWN_FILES),
      });
      return [{ ...problem, found: name }];
    }),
  };
}
