import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

const LOCALE = 'Chromium knows no Kyrgyz: numbers, dates, case and order come from src/words.';

const NAMED =
  'A portal has the languages that its portal.yaml lists: go over them, and read texts by textIn.';

/** Code that names a language, but for the words that it has itself: `{ ky: …, ru: …, en: … }`. */
const noNamedLanguage = [
  { selector: ':not(JSXAttribute) > Literal[value=/^(ky|ru|en)$/]', message: NAMED },
  { selector: 'Literal[raw=/ky[|]ru|ru[|]en/]', message: NAMED },
  { selector: 'TemplateElement[value.raw=/(^|[_./])(ky|ru|en)$/]', message: NAMED },
  {
    selector:
      'MemberExpression:not([object.name="ruler"]) > Identifier.property[name=/^(ky|ru|en)$/]',
    message: NAMED,
  },
];

const SEALED =
  'The register of residents is read through publicRegister in src/engine/parks/register.ts.';

/** Everything that formats or compares by the browser's own idea of a language. */
const noBrowserLocale = [
  { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: LOCALE },
  { selector: 'CallExpression[callee.property.name="localeCompare"]', message: LOCALE },
  { selector: 'MemberExpression[object.name="Intl"]', message: LOCALE },
];

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', '.cache/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript.configs.strict,
  astro.configs.recommended,
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...noBrowserLocale],
    },
  },
  {
    // Points 9 and 11.10: restricted fields of residents leave by `publicRegister` alone. A workbook
    // for the park's own editor has to hold them; no page may ask for what fills it.
    files: ['src/**'],
    ignores: [
      'src/engine/catalog/**',
      'src/engine/parks/register.ts',
      'src/engine/spreadsheets/template-contents.ts',
      'src/ops/commands/template.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'catalog/restricted\\.ts$', message: SEALED },
            { regex: 'catalog/(readings|read-park|read-table)\\.ts$', message: SEALED },
            {
              regex: 'template-contents\\.ts$',
              importNames: ['parkContents'],
              message: SEALED,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/engine/**', 'src/site/**'],
    ignores: ['src/engine/schema/**'],
    rules: { 'no-restricted-syntax': ['error', ...noBrowserLocale, ...noNamedLanguage] },
  },
  { files: ['src/words/**'], rules: { 'no-restricted-syntax': 'off' } },
);
