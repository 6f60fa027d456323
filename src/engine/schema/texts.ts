import { PARK_FACTS } from './park-facts.ts';
import * as codes from './park-codes.ts';
import { PARK_TABLES } from './park-tables.ts';
import { parkDocument } from './park.ts';
import { quality } from './quality.ts';
import { regions } from './regions.ts';
import { requirements } from './requirements.ts';
import { TABLES } from './tables.ts';
import { CURRENCY_TEXTS } from '../../words/portal-words.ts';
import type { Written } from '../../words/language.ts';
import { DATASET_AUDIENCES } from '../../words/messages/datasets.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import { PLACE_MESSAGES, PROBLEM_MESSAGES } from '../../words/messages/problems.ts';
import { COUNTED_UNITS, UNITS } from '../../words/units.ts';
import { textsIn } from '../../words/written.ts';

/** Every text of the interface by its key: what a translator is asked for. */
export const allTexts = (): ReadonlyMap<string, Written> =>
  new Map([
    ...textsIn(MESSAGES, UNITS, COUNTED_UNITS, DATASET_AUDIENCES, codes, PARK_FACTS),
    ...textsIn(TABLES, PARK_TABLES, parkDocument, requirements, regions, quality),
    ...textsIn(PROBLEM_MESSAGES, PLACE_MESSAGES),
    ...CURRENCY_TEXTS,
  ]);
