/// <reference lib="webworker" />
import {
  buildOf,
  cacheName,
  DIGEST_LENGTH,
  fromMemory,
  kindOf,
  LIST,
  MOST_KEPT,
  surplus,
  WHOLE,
  WINDOW,
  type OfflineList,
} from './rules.ts';

/**
 * The service worker. With a connection a reader always gets the newest page; without one, the pages
 * visited and the search, all of one build. Why it is so: docs/decisions/0020-offline.md.
 */
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const addressOf = (path: string): string => scope + path;
const pathOf = (address: string): string => address.slice(scope.length).replace(/[?#].*$/, '');

/** How long a page is waited for before the copy from memory is shown, in milliseconds. */
const PATIENCE = 10_000;

/** What a page tells once it has loaded. */
interface Loaded {
  readonly build: string;
  /** The page first, then what it has fetched or asks to be kept. */
  readonly addresses: readonly string[];
  /** The reader asks to save data: nothing is fetched that was not asked for. */
  readonly saving: boolean | undefined;
}

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      self.clients.claim(),
      // The page is asked for while the worker is still starting.
      self.registration.navigationPreload?.enable(),
    ]),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode, destination, headers } = event.request;
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return;
  const kind = kindOf(pathOf(url));
  if (mode === 'navigate') {
    const page = kind === 'page' && destination === 'document';
    // A download too: it has been asked for already, and would be asked for twice.
    event.respondWith(page ? answerPage(event) : fromNetwork(event));
  } else if (kind === 'asset') event.respondWith(answerAsset(event));
  else if (kind === 'file') event.respondWith(answerFile(event));
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { source } = event;
  if (!(source instanceof Client)) return;
  const loaded: Loaded = event.data;
  show(event, source.id, Promise.resolve(loaded.build));
  event.waitUntil(complete(loaded).catch(() => undefined));
});

/* Answers. A cache that fails is a cache that has nothing. */

async function answerPage(event: FetchEvent): Promise<Response> {
  const path = pathOf(event.request.url);
  const arriving = arrival(event, path).catch(() => undefined);
  const waited = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const fresh = await Promise.race([arriving, waited]);
  const kept = fresh ? undefined : await remembered(path).catch(() => undefined);
  const { response, build } = fresh ??
    kept ??
    (await arriving) ??
    (await offlinePage(path).catch(() => undefined)) ?? { response: Response.error(), build: null };
  show(event, event.resultingClientId, Promise.resolve(build));
  return response;
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: Response | undefined = await event.preloadResponse;
  return preloaded ?? fetch(event.request);
}

/** A page and the build it is of, which is known once all of it has come. */
interface Page {
  readonly response: Response;
  readonly build: Promise<string | null> | string | null;
}

async function arrival(event: FetchEvent, path: string): Promise<Page> {
  const response = await fromNetwork(event);
  const html = /^text\/html/.test(response.headers.get('Content-Type') ?? '');
  if (!isWhole(response) || !html) return { response, build: null };
  const build = keepPage(path, response.clone()).catch(() => null);
  event.waitUntil(build);
  return { response, build };
}

async function answerAsset(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  // Its name tells its contents, whichever build it was kept for.
  const kept = await caches.match(request.url).catch(() => undefined);
  const response = kept ?? (await fetch(request));
  if (isWhole(response)) event.waitUntil(keepAsset(clientId, request.url, response.clone()));
  if (request.destination === 'worker') {
    show(event, event.resultingClientId, buildShown(clientId));
  }
  return response;
}

async function answerFile(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const path = pathOf(request.url);
  const build = await buildShown(clientId).catch(() => null);
  if (build === null) return fetch(request);
  const kept = await inBuild(build, path).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(request);
  if (isWhole(response)) event.waitUntil(keepFile(build, path, response.clone()));
  return response;
}

/** The page as last seen, of the one build that is whole, with a note that says so. */
async function remembered(path: string, status = 200): Promise<Page | undefined> {
  const build = await wholeBuild();
  const kept = build && (await inBuild(build, path));
  if (!kept) return undefined;
  const html = fromMemory(await kept.text());
  return { response: new Response(html, { status, headers: kept.headers }), build };
}

/** In the language of the address, or else in one that is kept. */
async function offlinePage(path: string): Promise<Page | undefined> {
  const build = await wholeBuild();
  const list = build && (await keptList(build));
  if (!list) return undefined;
  for (const language of [languageOf(path), ...Object.keys(list.core)]) {
    const page = await remembered(`${language}/offline/`, 503);
    if (page) return page;
  }
  return undefined;
}

const languageOf = (path: string): string => path.split('/')[0] ?? '';

/** All of the answer of this site, and neither an error nor a detour. */
const isWhole = ({ status, type, redirected }: Response): boolean =>
  status === 200 && (type === 'basic' || type === 'default') && !redirected;

/* Keeping: one cache a build. */

const open = (build: string): Promise<Cache> => caches.open(cacheName(scope, build));

/** A tab may outlive the cache of its build, which is not begun again for it. */
const ifThere = async (build: string): Promise<Cache | undefined> =>
  (await caches.has(cacheName(scope, build))) ? open(build) : undefined;

const inBuild = async (build: string, path: string): Promise<Response | undefined> =>
  (await ifThere(build))?.match(addressOf(path));

async function builds(): Promise<string[]> {
  const start = cacheName(scope, '');
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

async function buildWith(path: string): Promise<string | null> {
  for (const build of await builds()) {
    if (await inBuild(build, path)) return build;
  }
  return null;
}

const wholeBuild = (): Promise<string | null> => buildWith(WHOLE);

/** What each window shows, until it stands in a cache: the worker is stopped when it is idle. */
const shown = new Map<string, Promise<string | null>>();

function show(event: ExtendableEvent, window: string, build: Promise<string | null>): void {
  if (window === '') return;
  shown.set(window, build);
  const noted = build.then(async (name) => {
    const cache = name && (await ifThere(name));
    if (cache) await cache.put(addressOf(WINDOW + window), new Response());
  });
  event.waitUntil(noted.catch(() => undefined));
}

const buildShown = (window: string): Promise<string | null> =>
  shown.get(window) ?? buildWith(WINDOW + window);

async function keepPage(path: string, response: Response): Promise<string | null> {
  const build = buildOf(await response.clone().text());
  if (build !== null) await (await open(build)).put(addressOf(path), response);
  return build;
}

async function keepAsset(window: string, address: string, response: Response): Promise<void> {
  try {
    const build = await buildShown(window);
    const cache = build && (await ifThere(build));
    if (cache && !(await cache.match(address))) await cache.put(address, response);
  } catch {
    // Not kept: the next reader of it fetches it again.
  }
}

async function keepFile(build: string, path: string, response: Response): Promise<void> {
  try {
    const list = await keptList(build);
    const cache = await ifThere(build);
    if (list && cache) await cache.put(addressOf(path), await asListed(list, path, response));
  } catch {
    // Of another build, or no room.
  }
}

/** The file, if it is the build's own: an old copy on its way here is not. */
async function asListed(list: OfflineList, path: string, response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.slice(0, DIGEST_LENGTH) !== list.files[path]) throw new Error(`Another build: ${path}`);
  return new Response(bytes, { headers: response.headers });
}

const keptList = async (build: string): Promise<OfflineList | undefined> =>
  (await inBuild(build, LIST))?.json();

/* A build becomes whole, and only then replaces the one before it. */

async function complete({ build, addresses, saving }: Loaded): Promise<void> {
  const cache = await open(build);
  const paths = addresses.filter((address) => address.startsWith(scope)).map(pathOf);
  const [page = ''] = paths;
  if (!saving) {
    const list = (await keptList(build)) ?? (await fetchList(build, cache));
    await gather(list, [...paths, ...(list.core[languageOf(page)] ?? [])], cache);
  }
  if (!(await cache.match(addressOf(WHOLE)))) {
    // A window may say what it shows when that build has long been replaced.
    if (!(await cache.match(addressOf(page)))) return;
    await cache.put(addressOf(WHOLE), new Response());
    for (const other of await builds()) {
      if (other !== build) await caches.delete(cacheName(scope, other));
    }
  }
  await tidy(cache, await keptList(build));
}

async function fetchList(build: string, cache: Cache): Promise<OfflineList> {
  const response = await fetch(addressOf(LIST), { cache: 'no-cache' });
  const list: OfflineList = await response.clone().json();
  if (list.build !== build) throw new Error(`Another build: ${list.build}`);
  await cache.put(addressOf(LIST), response);
  return list;
}

/** Fetches what is missing and keeps all of it, or nothing. */
async function gather(list: OfflineList, paths: readonly string[], cache: Cache): Promise<void> {
  const fetched = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const known = kindOf(path) === 'file' ? path in list.files : kindOf(path) !== null;
      if (!known || (await cache.match(addressOf(path)))) return null;
      return [addressOf(path), await fetchOf(list, path)] as const;
    }),
  );
  await Promise.all(fetched.map((entry) => entry && cache.put(...entry)));
}

async function fetchOf(list: OfflineList, path: string): Promise<Response> {
  const kind = kindOf(path);
  const response = await fetch(addressOf(path), kind === 'asset' ? {} : { cache: 'no-cache' });
  if (!isWhole(response)) throw new Error(`${response.status} ${path}`);
  if (kind === 'file') return asListed(list, path, response);
  if (kind === 'page' && buildOf(await response.clone().text()) !== list.build) {
    throw new Error(`Another build: ${path}`);
  }
  return response;
}

/** Lets go of closed windows and of the pages and files seen longest ago. */
async function tidy(cache: Cache, list: OfflineList | undefined): Promise<void> {
  const core = new Set(Object.values(list?.core ?? {}).flat());
  const kept = (await cache.keys()).map(({ url }) => pathOf(url));
  const extra = kept.filter((path) => /page|file/.test(kindOf(path) ?? '') && !core.has(path));
  const windows = kept.filter((path) => path.startsWith(WINDOW));
  const clients = await Promise.all(
    windows.map((path) => self.clients.get(path.slice(WINDOW.length))),
  );
  const closed = windows.filter((_, index) => clients[index] === undefined);
  for (const path of [...closed, ...surplus(extra, MOST_KEPT)]) await cache.delete(addressOf(path));
}
