import { currentTray, onTrayChange, readTray, toggleItem } from './tray-store.ts';

/**
 * The tray: picks for comparing that survive page changes. Loading this module wakes the page's
 * `<button data-compare="id" data-compare-name="…">`; the bar itself is fetched once it has
 * something to show.
 */

/** `sample-a` for a park, `sample-a/8` for a plot, in the order of picking; the same list until it changes. */
export const trayIds = (): readonly string[] => currentTray().ids;

/** Adds or takes away. `name` is how the page calls it, in its own language. */
export function toggleInTray(id: string, name: string): void {
  toggleItem({ id, name, language: document.documentElement.lang });
}

/** Calls back after every change; gives the way to stop it. */
export const subscribeTray = (listener: () => void): (() => void) => onTrayChange(listener);

let barStarted = false;

function showState(): void {
  const ids = trayIds();
  for (const button of pageButtons()) {
    button.ariaPressed = String(ids.includes(button.dataset['compare'] ?? ''));
  }
  if (ids.length === 0 || barStarted) return;
  barStarted = true;
  void import('./tray-bar.ts').then(({ startBar }) => startBar());
}

const pageButtons = (): Iterable<HTMLButtonElement> =>
  document.querySelectorAll<HTMLButtonElement>('button[data-compare]');

/** The tools are rendered at build as well, where there is no page. */
if (typeof document === 'object') {
  for (const button of pageButtons()) {
    const { compare = '', compareName = '' } = button.dataset;
    button.ariaLabel = `${button.textContent.trim()}: ${compareName}`;
    button.onclick = () => toggleInTray(compare, compareName);
    button.disabled = false;
  }
  subscribeTray(showState);
  // Also when the reader comes back to a page that the browser has kept.
  addEventListener('pageshow', readTray);
  readTray();
  showState();
}
