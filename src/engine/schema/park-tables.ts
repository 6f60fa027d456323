import { buildings } from './buildings.ts';
import { plots } from './plots.ts';
import { reports } from './reports.ts';
import { residents } from './residents.ts';
import { services } from './services.ts';
import { utilities } from './utilities.ts';

/** The tables of one park, by name. */
export const PARK_TABLES = { utilities, plots, buildings, services, residents, reports } as const;

export type ParkTableName = keyof typeof PARK_TABLES;

export const PARK_TABLE_NAMES = Object.keys(PARK_TABLES) as ParkTableName[];

/** Tables whose rows everybody may have as they are kept. */
export type OpenParkTable = {
  [Name in ParkTableName]: (typeof PARK_TABLES)[Name]['access'] extends 'open' ? Name : never;
}[ParkTableName];

export const PARK_DOCUMENT_FILE = 'park.yaml';
export const TERRITORY_FILE = 'territory.geojson';

/** Where a file of parks lies in the folder of one: `parks/fez-bishkek`. */
export const inFolder = (file: string, folder: string): string => file.replace('parks/*', folder);
