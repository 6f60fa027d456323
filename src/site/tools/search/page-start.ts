/**
 * Starts the search page when there is something to search: words in the address, or a reader in
 * the field. Until then the page is its form and its lists.
 */
const field = document.querySelector<HTMLInputElement>('#search-field');
const status = document.querySelector<HTMLElement>('#search-page [role="status"]');

function start(): void {
  import('./page.ts').catch(() => {
    if (status) status.textContent = status.dataset['failed'] ?? '';
  });
}

if (location.search !== '' || document.activeElement === field) start();
else field?.addEventListener('focus', start, { once: true });

export {};
