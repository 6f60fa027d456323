import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { address, listen, site } from '../../src/ops/commands/serve.ts';
import { basePath } from '../../src/ops/commands/settings.ts';
import { stampBuild } from '../../src/ops/commands/stamp.ts';
import { LIST, WHOLE, type OfflineList } from '../../src/site/offline/rules.ts';

/** A server of built folders that can be given another one, cut off, or made to fail in one place. */
export interface Host {
  readonly address: string;
  /** What is served from now on. */
  folder: string;
  /** No connection at all. */
  cut: boolean;
  /** Answers in place of the folder, where it wants to. */
  instead: (path: string, response: ServerResponse) => boolean;
  /** Paths within the site, as asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function hostOf(folder: string): Promise<Host> {
  const base = basePath();
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(base.length);
    if (host.cut) return void request.socket.destroy();
    host.asked.push(path);
    if (!host.instead(path, response)) site(host.folder, base)(request, response);
  }, 0);
  const host: Host = {
    address: address(server, base),
    folder,
    cut: false,
    instead: () => false,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}

export const buildIn = (folder: string): string => {
  const list: OfflineList = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
  return list.build;
};

/** A copy of a built folder in which the words of some files are others: the release after it. */
export function nextBuild(
  folder: string,
  next: string,
  changes: Readonly<Record<string, (text: string) => string>>,
): string {
  rmSync(next, { recursive: true, force: true });
  cpSync(folder, next, {
    recursive: true,
    filter: (path) => !/\/(charts|pictures|data\/.+)$/.test(path.slice(folder.length)),
  });
  rmSync(join(next, LIST));
  for (const [file, change] of Object.entries(changes)) {
    const path = join(next, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  stampBuild(next, { listed: true });
  return next;
}

/** Builds kept on the device; those that are shown without a connection have a star. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async (whole) => {
    const names = await caches.keys();
    return Promise.all(
      names.map(async (name) => {
        const entries = await (await caches.open(name)).keys();
        const star = entries.some(({ url }) => url.endsWith(`/${whole}`)) ? '*' : '';
        return star + name.slice(name.lastIndexOf(' ') + 1);
      }),
    );
  }, WHOLE);

/** Waits until all of a build is kept, and nothing else. */
export const settled = (page: Page, build: string): Promise<void> =>
  expect.poll(() => kept(page)).toEqual([`*${build}`]);
