import { PLURAL_RULES, type PluralRule } from './plural-rules.ts';

/** A language that isn't known says everything in one form. */
const ONE_FORM: PluralRule = { categories: ['other'], categoryOf: () => 'other' };

/** The name by which the rules know a language: `pt_PT` for `pt-PT`, `uz` for `uz-Cyrl`. */
export const pluralNameOf = (language: string): string | undefined =>
  [language.replaceAll('-', '_'), language.split('-')[0] ?? ''].find((name) =>
    Object.hasOwn(PLURAL_RULES, name),
  );

/** The rule of plural that CLDR has for a language. */
export const pluralRuleOf = (language: string): PluralRule =>
  PLURAL_RULES[pluralNameOf(language) ?? ''] ?? ONE_FORM;

/** The codes of the languages whose rules are known. */
export const PLURAL_LANGUAGES: readonly string[] = Object.keys(PLURAL_RULES).map((name) =>
  name.replaceAll('_', '-'),
);
