/// <reference lib="webworker" />
/**
 * What stands at `/sw.js` when the portal is built with SERVICE_WORKER=off. A browser that kept pages
 * finds it at its next visit; it lets go of everything and then of itself.
 */
import { CACHES } from './rules.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(forget());
});

async function forget(): Promise<void> {
  const start = `${CACHES.split(' ')[0]} `;
  const ours = (await caches.keys()).filter(
    (name) => name.startsWith(start) && name.includes(` ${self.registration.scope} `),
  );
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
