import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address, listen, site } from '../../src/ops/commands/serve.ts';
import { basePath, outDir } from '../../src/ops/commands/settings.ts';

/**
 * The built site, served as it is but for one script more at the head of each page, which notes what
 * goes wrong there. Browsers differ in what they tell their drivers; what a page hears they share.
 */
export interface WatchedSite {
  /** Ends with a slash. */
  readonly address: string;
  /** Addresses that were asked for and are not there. */
  readonly missing: string[];
  close(): void;
}

export const COMPLAINTS = 'complaints';

/** Runs in the page, before everything else. Kept in the tab, so that leaving a page loses nothing. */
function watch(key: string): void {
  const note = (text: string): void => {
    const noted = JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
    sessionStorage.setItem(key, JSON.stringify([...noted, `${location.pathname}: ${text}`]));
  };
  addEventListener(
    'error',
    ({ target, message }) => {
      // Firefox says so of a module that it has already. One that isn't there is a missing file.
      if (target instanceof Element && target.matches('link[rel=modulepreload]')) return;
      const what = target instanceof Element ? `did not load: ${target.outerHTML}` : message;
      note(what.slice(0, 200));
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => note(`promise: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', (event) => {
    note(`policy: ${event.effectiveDirective} refused ${event.blockedURI}`);
  });
  Object.assign(console, {
    error: (...parts: unknown[]) => note(`console: ${parts.map(String).join(' ').slice(0, 200)}`),
  });
}

export async function serveWatched(): Promise<WatchedSite> {
  const base = basePath();
  const script = `${base}watch.js`;
  const files = site(outDir(), base);
  const missing: string[] = [];

  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === script) {
      response.setHeader('Content-Type', 'text/javascript');
      return void response.end(`(${watch.toString()})(${JSON.stringify(COMPLAINTS)})`);
    }
    if (pathname.endsWith('/') && pathname.startsWith(base)) {
      const file = join(outDir(), pathname.slice(base.length), 'index.html');
      const page = await readFile(file, 'utf8').catch(() => undefined);
      if (page !== undefined) {
        response.setHeader('Content-Type', 'text/html;charset=utf-8');
        return void response.end(page.replace('<head>', `<head><script src="${script}"></script>`));
      }
    }
    response.once('finish', () => {
      if (response.statusCode === 404) missing.push(pathname);
    });
    return files(request, response);
  }, 0);

  return {
    address: address(server, base),
    missing,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
