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
  const workers = navigator.serviceWorker;
  await workers.register(policy?.createScriptURL(ADDRESS) ?? ADDRESS);
  const { active } = await workers.ready;
  const { dataset } = document.querySelector<HTMLElement>('[data-offline]') ?? document.body;
  const asked = dataset['offline']?.split(' ') ?? [];
  active?.postMessage({
    build: document.querySelector<HTMLMetaElement>('[name="build"]')?.content,
    addresses: [
      location.href,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
      ...asked.map((address) => new URL(address, location.href).href),
    ],
    saving: navigator.connection?.saveData,
  });
}

if (import.meta.env.PROD) {
  // Without it, or without room for it, the site is as it was.
  addEventListener('load', () => start().catch(() => undefined));
}

declare global {
  interface Window {
    /** TypeScript leaves it out: the strings that a policy makes are strings to it. */
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
