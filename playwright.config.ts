import { defineConfig } from 'playwright/test';
import { findBrowser } from './src/ops/commands/browser.mjs';
import { patience } from './src/ops/gates/patience.ts';

const executablePath = await findBrowser();
if (executablePath === undefined) {
  throw new Error('No Chromium. `npm test` finds or installs one.');
}

/** Chromium refuses its sandbox to root; everybody else keeps it. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * What a browser does for its own windows, which no page sees, costs a third of the time of the tests.
 * Given twice, the switch counts once, so Playwright's own list comes first.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'PreloadTopChromeWebUI',
  'PreloadTopChromeWebUILessNavigations',
  'WebUIOmniboxPopup',
  'InitialWebUI',
  'WebUIReloadButton',
  'Translate',
];

const slower = patience();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/variants.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // For what hangs: no test is judged by how long it takes.
  timeout: 600_000 * slower,
  expect: { timeout: 30_000 * slower },
  // Every page is opened once, in `looks`; what was seen there is judged in `pages`.
  projects: [
    { name: 'looks', testMatch: 'looks.spec.ts' },
    { name: 'pages', testMatch: 'pages.spec.ts', dependencies: ['looks'] },
    { name: 'journeys', testIgnore: ['looks.spec.ts', 'pages.spec.ts'] },
  ],
  use: {
    // Set once the server below has said its port, before any test is loaded.
    baseURL: process.env.SITE_ADDRESS ?? '',
    // What a test sees comes from the server; tests/e2e/offline.spec.ts lets the worker in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${WITHOUT.join(',')}`,
        ...sandbox,
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/ops/commands/serve.ts`,
    env: { PORT: '0' },
    wait: { stdout: /Serving .* at (?<site_address>\S+)/ },
  },
});
