import type { Localized } from '../language.ts';

/** Words of filtered tables and their downloads. */
export const views = {} as const satisfies Record<string, Localized>;
