import type { Localized } from '../language.ts';

/** Words of the search box and the search page. */
export const search = {
  'search.entry-direction': {
    ky: '№ {number} багыт',
    ru: 'Направление № {number}',
    en: 'Direction No. {number}',
  },
  'search.entry-plot': {
    ky: '№ {number} участок',
    ru: 'Участок № {number}',
    en: 'Plot No. {number}',
  },
} as const satisfies Record<string, Localized>;
