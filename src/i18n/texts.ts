import { PARK_FACTS } from '../schema/park-facts.ts';
import * as codes from '../schema/park-codes.ts';
import { PARK_TABLES } from '../schema/park-tables.ts';
import { parkDocument } from '../schema/park.ts';
import { requirements } from '../schema/requirements.ts';
import { TABLES } from '../schema/tables.ts';
import { CURRENCY_TEXTS } from './portal-words.ts';
import type { Written } from './language.ts';
import { DATASET_AUDIENCES } from './messages/datasets.ts';
import { MESSAGES } from './messages/index.ts';
import { PLACE_MESSAGES, PROBLEM_MESSAGES } from './messages/problems.ts';
import { UNITS } from './units.ts';
import { textsIn } from './written.ts';

/** Every text of the interface by its key: what a translator is asked for. */
export const allTexts = (): ReadonlyMap<string, Written> =>
  new Map([
    ...textsIn(MESSAGES, UNITS, DATASET_AUDIENCES, codes, PARK_FACTS),
    ...textsIn(TABLES, PARK_TABLES, parkDocument, requirements),
    ...textsIn(PROBLEM_MESSAGES, PLACE_MESSAGES),
    ...CURRENCY_TEXTS,
  ]);
