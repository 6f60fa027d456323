import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import type { OtherBrowserId } from '../../src/ops/commands/other-browsers.ts';
import type { Driver, Launch } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { COMPLAINTS, serveWatched, type WatchedSite } from './watched-site.ts';
import { launchWebKit } from './webkit.ts';

const LAUNCH: Readonly<Record<OtherBrowserId, Launch>> = {
  firefox: launchFirefox,
  webkit: launchWebKit,
};

export interface Options {
  readonly browserId: OtherBrowserId;
}

/** A window on the built site, as a reader has it. */
export interface Reader extends Driver {
  /** Opens an address of the site: `ky/parks/`. */
  go(address: string): Promise<void>;
  /** The address the window shows, in the same form, with its query. */
  address(): Promise<string>;
  /** Text of the first element, its white space as one space; empty when there is none. */
  text(selector: string): Promise<string>;
  has(selector: string): Promise<boolean>;
  /** An attribute of every element of a selector that can be seen, in their order. */
  shown(selector: string, attribute: string): Promise<string[]>;
}

function readerOf(driver: Driver, site: WatchedSite): Reader {
  return {
    ...driver,
    go: (address) => driver.open(site.address + address),
    address: async () => (await driver.ask(() => location.href)).slice(site.address.length),
    text: (selector) =>
      driver.ask(
        (wanted) =>
          (document.querySelector(wanted)?.textContent ?? '').replace(/[ \n]+/g, ' ').trim(),
        selector,
      ),
    has: (selector) => driver.ask((wanted) => document.querySelector(wanted) !== null, selector),
    shown: (selector, attribute) =>
      driver.ask(
        (wanted, name) =>
          [...document.querySelectorAll(wanted)]
            .filter((element) => element.checkVisibility())
            .map((element) => element.getAttribute(name) ?? ''),
        selector,
        attribute,
      ),
  };
}

interface WorkerFixtures extends Options {
  readonly site: WatchedSite;
  readonly downloads: string;
  /** One window a browser: starting it takes longer than most journeys. */
  readonly window: Reader;
}

interface TestFixtures {
  /** The window at the start of a journey. At the end it shows what went wrong, and nothing may have. */
  readonly reader: Reader;
  /** The same browser with scripts switched off. */
  readonly readerWithoutScripts: Reader;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserId: ['firefox', { option: true, scope: 'worker' }],
  site: [
    async ({}, use) => {
      const site = await serveWatched();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  downloads: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  window: [
    async ({ browserId, site, downloads }, use) => {
      const driver = await LAUNCH[browserId]({ scripts: true, downloads });
      process.stdout.write(`${driver.version}\n`);
      await use(readerOf(driver, site));
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ window, site }, use, testInfo) => {
    site.missing.length = 0;
    await use(window);
    const complaints = await window.ask((key) => {
      const noted = sessionStorage.getItem(key) ?? '[]';
      sessionStorage.clear();
      return JSON.parse(noted) as string[];
    }, COMPLAINTS);
    expect.soft(complaints).toEqual([]);
    expect.soft(site.missing).toEqual([]);
    await keepPicture(window, testInfo);
  },
  readerWithoutScripts: async ({ browserId, site, downloads }, use, testInfo) => {
    const driver = await LAUNCH[browserId]({ scripts: false, downloads });
    try {
      await use(readerOf(driver, site));
      await keepPicture(driver, testInfo);
    } finally {
      await driver.close();
    }
  },
});

/** Of a journey that failed: the window as it was. */
async function keepPicture(driver: Driver, testInfo: ReturnType<typeof test.info>): Promise<void> {
  if (testInfo.errors.length === 0) return;
  const path = testInfo.outputPath('window.png');
  await writeFile(path, await driver.screenshot());
  testInfo.attachments.push({ name: 'window', path, contentType: 'image/png' });
}

/** Asks again and again until what is expected holds, as pages answer when they are ready. */
export const eventually = (expectation: () => Promise<void>): Promise<void> =>
  expect(expectation).toPass({ intervals: [50, 100, 200], timeout: 15_000 });

/** The file of that name, once all of it has arrived. */
export async function arrived(folder: string, name: string): Promise<Buffer> {
  let file = Buffer.alloc(0);
  await eventually(async () => {
    expect(await readdir(folder)).toEqual([name]);
    file = await readFile(join(folder, name));
    expect(file.length).toBeGreaterThan(0);
  });
  return file;
}

export { expect };
