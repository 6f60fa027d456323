import { existsSync, globSync } from 'node:fs';

/** The browsers besides Chromium that the main journeys run in, and the packages they come from. */
export interface OtherBrowser {
  readonly name: string;
  /** Debian’s packages. */
  readonly packages: readonly string[];
  /** What of it is not on this machine, as a reader of an error message would look for it. */
  missing(): string[];
}

const first = (...paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

/** Firefox: `FIREFOX_PATH`, else Debian’s, else where others put it. */
export const firefoxPath = (): string | undefined =>
  first(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );

/** The small browser of WebKitGTK, which stands in a folder of its own by kind of machine. */
export const miniBrowserPath = (): string | undefined =>
  globSync('/usr/{lib/*,libexec,lib}/webkit2gtk-4.1/MiniBrowser')[0];

/** WebKitGTK has no mode without a window: it takes a display of its own. */
const WEBKIT_PROGRAMS = ['WebKitWebDriver', 'xvfb-run', 'xauth'];

export const OTHER_BROWSERS = {
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    missing: () => (firefoxPath() === undefined ? ['firefox-esr'] : []),
  },
  webkit: {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    missing: () => [
      ...WEBKIT_PROGRAMS.filter((program) => !existsSync(`/usr/bin/${program}`)),
      ...(miniBrowserPath() === undefined ? ['MiniBrowser'] : []),
    ],
  },
} as const satisfies Record<string, OtherBrowser>;

export type OtherBrowserId = keyof typeof OTHER_BROWSERS;

export const isOtherBrowser = (name: string): name is OtherBrowserId =>
  Object.hasOwn(OTHER_BROWSERS, name);
