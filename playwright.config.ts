import { defineConfig } from 'playwright/test';
import { findBrowser } from './src/ops/commands/browser.mjs';

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

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
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
    command: 'node src/ops/commands/serve.ts',
    env: { PORT: '0' },
    wait: { stdout: /Serving .* at (?<site_address>\S+)/ },
  },
});
