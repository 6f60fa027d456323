import type { Localized } from '../language.ts';

/** Words of the search box and the search page. */
export const search = {} as const satisfies Record<string, Localized>;
