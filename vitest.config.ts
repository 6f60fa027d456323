import { defineConfig } from 'vitest/config';
import { patience } from './src/ops/gates/patience.ts';

/** For what hangs: no test is judged by how long it takes. */
const HANGS_MS = 180_000 * patience();

/** Nothing a test touches outlives it, so the files of a project may share what they import. */
const project = (name: string, ...include: string[]) => ({
  test: {
    name,
    include,
    isolate: false,
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    globalSetup: 'tests/global-setup.ts',
  },
});

export default defineConfig({
  test: {
    projects: [
      // Rules and figures: under ten seconds.
      project('unit', 'tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts'),
      // Whole files in and out: workbooks, releases, every published format.
      project('integration', 'tests/integration/**/*.test.ts'),
      // What must hold of the data of this portal, said to those who edit them.
      project('data', 'tests/data/**/*.test.ts'),
    ],
  },
});
