import type { Written } from '../language.ts';
import { translated } from '../written.ts';
import { about } from './about.ts';
import { browsers } from './browsers.ts';
import { catalogue } from './catalogue.ts';
import { checkPage } from './check-page.ts';
import { compare } from './compare.ts';
import { costs } from './costs.ts';
import { data } from './data.ts';
import { finder } from './finder.ts';
import { guides } from './guides.ts';
import { offline } from './offline.ts';
import { parks } from './parks.ts';
import { programme } from './programme.ts';
import { releases } from './releases.ts';
import { requirements } from './requirements.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { takeaway } from './takeaway.ts';
import { views } from './views.ts';

/** Every word of the interface, each text under one key. */
export const MESSAGES = /* @__PURE__ */ translated('', {
  ...site,
  ...programme,
  ...costs,
  ...data,
  ...catalogue,
  ...checkPage,
  ...about,
  ...browsers,
  ...parks,
  ...requirements,
  ...search,
  ...finder,
  ...compare,
  ...views,
  ...takeaway,
  ...releases,
  ...guides,
  ...offline,
} as const satisfies Record<string, Written>);

export type Messages = typeof MESSAGES;
export type MessageKey = keyof Messages;
