/// <reference lib="webworker" />
/**
 * What stands at `/sw.js` when the portal is built with SERVICE_WORKER=off. A browser that kept pages
 * finds it at its next visit; it deletes everything kept, and then itself.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(forget()));

async function forget(): Promise<void> {
  const { scope } = self.registration;
  await forgetKept(scope);
  await self.registration.unregister();
  // The worker before may have been keeping a page all the while.
  await forgetKept(scope);
}

/** Of this site alone, in whatever form: `achyk 1 https://example.org/achyk/ 31b07bed28d99f14`. */
async function forgetKept(scope: string): Promise<void> {
  const ours = (await caches.keys()).filter(
    (name) => name.startsWith('achyk ') && name.includes(` ${scope} `),
  );
  await Promise.all(ours.map((name) => caches.delete(name)));
}

export {};
