import type { Localized } from '../language.ts';

/** Words of comparing parks and plots, and the tray. */
export const compare = {} as const satisfies Record<string, Localized>;
