import * as cardinals from 'make-plural/cardinals';
import * as categories from 'make-plural/pluralCategories';

/**
 * How a language counts, by CLDR: the categories it has, and that of a number. Languages are told
 * by their codes as `make-plural` writes them. Scripts of pages get those of the portal's languages
 * alone (`chosen-in-scripts.ts`); `Intl.PluralRules` isn't asked, since browsers lack Kyrgyz.
 */
export interface PluralRule {
  /** In the order of CLDR: zero, one, two, few, many, other. */
  readonly categories: readonly string[];
  readonly categoryOf: (count: number) => string;
}

const categoriesOf: Readonly<Record<string, { readonly cardinal: readonly string[] }>> = categories;

export const PLURAL_RULES: Readonly<Record<string, PluralRule>> = Object.fromEntries(
  Object.entries(cardinals).map(([name, categoryOf]) => [
    name,
    { categories: categoriesOf[name]?.cardinal ?? [], categoryOf },
  ]),
);
