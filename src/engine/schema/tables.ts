import { bodies } from './bodies.ts';
import { costs } from './costs.ts';
import { directions } from './directions.ts';
import { execution } from './execution.ts';
import { glossary } from './glossary.ts';
import { irregularities } from './irregularities.ts';
import { measureBodies } from './measure-bodies.ts';
import { measures } from './measures.ts';
import { sources } from './sources.ts';

/** Every table kept as CSV, by its name. */
export const TABLES = {
  sources,
  directions,
  bodies,
  measures,
  'measure-bodies': measureBodies,
  costs,
  irregularities,
  execution,
  glossary,
} as const;

export type TableName = keyof typeof TABLES;
