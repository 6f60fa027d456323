import { defineConfig } from 'playwright/test';
import { OTHER_BROWSERS, type OtherBrowserId } from '../../src/ops/commands/other-browsers.ts';
import type { Options } from './journey.ts';

/** Playwright only runs these tests: it drives neither Debian’s Firefox nor WebKitGTK itself. */
export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../test-results/browsers',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  projects: (Object.keys(OTHER_BROWSERS) as OtherBrowserId[]).map((browserId) => ({
    name: browserId,
    use: { browserId },
  })),
});
