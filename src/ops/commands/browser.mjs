import { existsSync } from 'node:fs';

/**
 * The Chromium the browser tests run in: $CHROMIUM_PATH, Debian's headless shell (without windows,
 * the tests take a third less time), Playwright's own, then the system's.
 * Plain JavaScript, because `setup.mjs` asks before Node 26 is there.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const playwright = await import('playwright').catch(() => undefined);
  return [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium-headless-shell',
    playwright?.chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path));
}
