import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
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

const ENGINE = 'The engine knows no Astro, no DOM and no environment: hand it over.';

/** Everything that formats or compares by the browser's own idea of a language. */
const noBrowserLocale = [
  { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: LOCALE },
  { selector: 'CallExpression[callee.property.name="localeCompare"]', message: LOCALE },
  { selector: 'MemberExpression[object.name="Intl"]', message: LOCALE },
];

/**
 * The map of the house, drawn in docs/architecture.md: each room may import from the rooms before it
 * and from itself. A folder has one entry, so no room is left out and no two are in a circle.
 */
const ROOMS = [
  'src/words',
  'src/engine/schema',
  'src/engine/catalog',
  'src/engine/programme',
  'src/engine/parks',
  'src/engine/publish',
  'src/engine/releases',
  'src/engine/spreadsheets',
  'src/engine/search',
  'src/site',
  'src/site/offline',
  'src/site/view',
  'src/site/drawings',
  'src/site/tools',
  'src/site/components',
  'src/site/charts',
  'src/site/layouts',
  'src/site/pages',
  'src/ops/deploy',
  'src/ops/commands',
];

/** The engine is handed what it has to know. */
const noEnvironment = [
  { selector: 'MetaProperty', message: ENGINE },
  { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: ENGINE },
  { selector: 'ImportDeclaration[source.value=/^(astro|react|preact)/]', message: ENGINE },
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
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      // The first that fits: a room before the house it is in.
      'boundaries/elements': ROOMS.toSorted((one, other) => other.length - one.length).map(
        (pattern) => ({ type: pattern, pattern }),
      ),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'No arrow leads there: see ROOMS in eslint.config.js and docs/architecture.md.',
          policies: ROOMS.map((type, index) => ({
            from: { element: { type } },
            allow: { to: { element: { types: { anyOf: ROOMS.slice(0, index + 1) } } } },
          })),
        },
      ],
    },
  },
  {
    // Commands, pages and a worker run the same engine: whatever it has to know is handed to it.
    files: ['src/engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'self', 'location', 'navigator', 'localStorage'].map((name) => ({
          name,
          message: ENGINE,
        })),
      ],
      'no-restricted-syntax': ['error', ...noBrowserLocale, ...noEnvironment],
    },
  },
  {
    files: ['src/engine/**'],
    ignores: ['src/engine/schema/**'],
    rules: {
      'no-restricted-syntax': ['error', ...noBrowserLocale, ...noEnvironment, ...noNamedLanguage],
    },
  },
  {
    files: ['src/site/**'],
    rules: { 'no-restricted-syntax': ['error', ...noBrowserLocale, ...noNamedLanguage] },
  },
  { files: ['src/words/**'], rules: { 'no-restricted-syntax': 'off' } },
);
