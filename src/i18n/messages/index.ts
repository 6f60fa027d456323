import type { Localized } from '../language.ts';
import { about } from './about.ts';
import { costs } from './costs.ts';
import { data } from './data.ts';
import { parks } from './parks.ts';
import { programme } from './programme.ts';
import { requirements } from './requirements.ts';
import { site } from './site.ts';

/** Every word of the interface, each text under one key. */
export const MESSAGES = {
  ...site,
  ...programme,
  ...costs,
  ...data,
  ...about,
  ...parks,
  ...requirements,
} as const satisfies Record<string, Localized>;

export type Messages = typeof MESSAGES;
export type MessageKey = keyof Messages;
