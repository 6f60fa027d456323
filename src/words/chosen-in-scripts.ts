import type { Plugin } from 'vite';
import * as chosen from './chosen.ts';
import { isLanguage, localeOf } from './language.ts';
import { pluralNameOf } from './plural.ts';

/** Words that scripts have by themselves, lists of codes above all; of the others pages bring theirs. */
const IN_SCRIPTS =
  /^(connection|currency|encumbrance|ground|occupancy|outcome|price-for|production|regime|service|status|unit|utility|utility-short)\./;

type Chosen = typeof chosen;

/** What the data folder says, as far as the scripts of pages need it. */
export const forScripts: Chosen = {
  ...chosen,
  ADDED_TEXTS: Object.fromEntries(
    Object.entries(chosen.ADDED_TEXTS).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([key]) => IN_SCRIPTS.test(key))),
    ]),
  ),
};

const constants = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/** The rules of plural of the portal's languages, by the module that holds those of all. */
export function pluralRules({ LANGUAGE_CODES }: Chosen): string {
  const names = LANGUAGE_CODES.filter(isLanguage).flatMap(
    (language) => pluralNameOf(localeOf(language).plural) ?? [],
  );
  const list = [...new Set(names)];
  const rules = list.map(
    (name) => `${name}: { categories: ${name}.cardinal, categoryOf: counted.${name} }`,
  );
  return `import * as counted from 'make-plural/cardinals';
    import { ${list.join(', ')} } from 'make-plural/pluralCategories';
    export const PLURAL_RULES = { ${rules.join(', ')} };`;
}

/**
 * Puts what the data folder says in the place of the module that reads it: a browser has no folder.
 * Regions stand in a module of their own, for the few scripts that name them, and without their
 * places on the map.
 */
export const chosenLanguages = (values: Chosen): Plugin => ({
  name: 'chosen-languages',
  enforce: 'pre',
  load(id, { ssr = false } = {}) {
    const { REGION_ROWS, ...others } = values;
    if (ssr) return null;
    if (id.endsWith('/src/words/plural-rules.ts')) return pluralRules(values);
    if (id.endsWith('/src/words/chosen.ts')) {
      return `${constants(others)}\nexport { REGION_ROWS } from './chosen.ts?regions';`;
    }
    if (!id.endsWith('/src/words/chosen.ts?regions')) return null;
    const rows = REGION_ROWS.filter(({ kind }) => kind === 'region');
    return constants({
      REGION_ROWS: rows.map((row) => ({ ...row, places: [], leaderTo: null })),
    });
  },
});
