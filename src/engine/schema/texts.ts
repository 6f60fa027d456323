import { outcomes } from './outcomes.ts';
import { PARK_FACTS } from './park-facts.ts';
import { factsFile } from './park-files.ts';
import * as codes from './park-codes.ts';
import { REGISTER } from './tables.ts';
import { CURRENCY_TEXTS } from '../../words/portal-words.ts';
import type { Written } from '../../words/language.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import {
  NOTICE_MESSAGES,
  PLACE_MESSAGES,
  PROBLEM_MESSAGES,
} from '../../words/messages/problems.ts';
import { COUNTED_UNITS, UNITS } from '../../words/units.ts';
import { textsIn } from '../../words/written.ts';

/** Every text of the interface by its key: what a translator is asked for. */
export const allTexts = (): ReadonlyMap<string, Written> =>
  new Map([
    ...textsIn(MESSAGES, UNITS, COUNTED_UNITS, codes, PARK_FACTS),
    ...textsIn(REGISTER, outcomes.for, factsFile.for),
    ...textsIn(PROBLEM_MESSAGES, PLACE_MESSAGES, NOTICE_MESSAGES),
    ...CURRENCY_TEXTS,
  ]);
