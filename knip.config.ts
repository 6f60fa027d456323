import type { KnipConfig } from 'knip';

/** What nothing asks for goes: files, exports, packages. Run by `npm run lint`. */
const config: KnipConfig = {
  entry: [
    'src/site/pages/**/*.{astro,ts}',
    'src/ops/commands/*.{ts,mjs}',
    // Named by the build as files of their own.
    'src/site/offline/{worker,removal}.ts',
    'tests/**/*.{test,spec}.ts',
    'tests/**/*.config.ts',
    'playwright.config.ts',
    // Run as programs of their own.
    'tests/bench/{peak.mjs,search-bundle.ts}',
    'tests/{mutations/run,spreadsheets/libreoffice,of-tests/*,e2e/variants}.ts',
    // Named to the runners of tests.
    'src/ops/gates/*-reporter.ts',
  ],
  project: ['src/**/*.{ts,tsx,mjs,astro,css}', 'tests/**/*.{ts,mjs}'],
  ignore: [
    // Read as text: the frames of charts have one style sheet of their own.
    'src/site/styles/embed.css',
  ],
  ignoreDependencies: [
    // Their files are cut by src/ops/commands/fonts.ts.
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
    // Put in the place of React in what runs in pages, see astro.config.mjs.
    'preact',
    // Behind `astro check`.
    '@astrojs/check',
  ],
  // Installed on the machine, where the tests of a server run.
  ignoreBinaries: ['openssl', 'wrk'],
};

export default config;
