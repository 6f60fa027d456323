/**
 * Starts the service worker once the page has loaded, and tells it what the page is made of: what
 * came before the worker was there, and what the page asks for in `data-offline`.
 */
const ADDRESS = `${import.meta.env.BASE_URL}sw.js`;

/** The policy of the page lets no string become a script, but for this one address. */
const policy = window.trustedTypes?.createPolicy('achyk-service-worker', {
  createScriptURL: () => ADDRESS,
});

async function start(): Promise<void> {
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? ADDRESS);
  const { active } = await navigator.serviceWorker.ready;
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const asked = document.querySelector<HTMLElement>('[data-offline]')?.dataset['offline'] ?? '';
  active?.postMessage({
    build: document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content,
    addresses: [location.href, ...fetched, ...asked.split(' ').filter(Boolean)]
      .map((address) => new URL(address, location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ origin, pathname }) => origin + pathname),
    saving: navigator.connection?.saveData ?? false,
  });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without it, or without room for it, the site is as it was.
  addEventListener('load', () => void start().catch(() => undefined));
}

declare global {
  interface Window {
    /** Typed with the string that a trusted address stands for, as `register` expects one. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    };
  }
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}

export {};
