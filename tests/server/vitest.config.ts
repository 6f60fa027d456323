import { defineConfig } from 'vitest/config';

/** `npm run test:server`: the built site behind a real nginx. Apart from `npm test`, which needs none. */
export default defineConfig({
  test: {
    include: ['tests/server/**/*.test.ts'],
    globalSetup: 'tests/server/sites.ts',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // One nginx at a time: the last file measures.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
