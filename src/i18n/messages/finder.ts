import type { Localized } from '../language.ts';

/** Words of the plot finder. */
export const finder = {} as const satisfies Record<string, Localized>;
