import { bodies } from './bodies.ts';
import { costs } from './costs.ts';
import { directions } from './directions.ts';
import { portalDocument, programmeDocument } from './documents.ts';
import { execution } from './execution.ts';
import { glossary } from './glossary.ts';
import { irregularities } from './irregularities.ts';
import { measureBodies } from './measure-bodies.ts';
import { measures } from './measures.ts';
import { parkDocument } from './park.ts';
import { PARK_TABLES } from './park-tables.ts';
import { quality } from './quality.ts';
import { regions } from './regions.ts';
import { requirements } from './requirements.ts';
import { sources } from './sources.ts';
import type { RegisteredTable } from './table.ts';
import { thresholds } from './thresholds.ts';

/**
 * Every table kept as one CSV file, by its name: datasets, sheets and problems stand in this order.
 * A table that is added here is read, checked, published, laid out and searched; see `RegisteredTable`.
 */
export const TABLES = {
  measures,
  costs,
  directions,
  bodies,
  'measure-bodies': measureBodies,
  irregularities,
  execution,
  sources,
  glossary,
  requirements,
  quality,
  thresholds,
  regions,
} as const;

export type TableName = keyof typeof TABLES;

/** The documents that are there once; those of parks and of languages are theirs. */
export const DOCUMENTS = { portal: portalDocument, programme: programmeDocument } as const;

/** The whole register: what stands once, then what each park has. */
export const REGISTER: readonly RegisteredTable[] = [
  ...Object.values(DOCUMENTS),
  ...Object.values(TABLES),
  parkDocument,
  ...Object.values(PARK_TABLES),
];
