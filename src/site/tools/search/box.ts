/**
 * Opens the search box of the header: by its button, by `/` and by Ctrl+K. Small, since it stands
 * on every page; what searches is fetched when the field is first focused. Until then, and when
 * that fails, the field is a form that leads to the search page.
 */
const opener = document.querySelector<HTMLAnchorElement>('#search-opener');
const box = document.querySelector<HTMLFormElement>('#search-box');
const field = document.querySelector<HTMLInputElement>('#search-field');

/** Where the focus was before the box opened. */
let before: Element | null = null;

function open(from: Element | null): void {
  if (box?.hidden) {
    before = from;
    box.hidden = false;
    opener?.setAttribute('aria-expanded', 'true');
  }
  field?.focus({ preventScroll: true });
  field?.select();
}

function close(): void {
  if (!box || box.hidden) return;
  const inside = box.contains(document.activeElement);
  box.hidden = true;
  opener?.setAttribute('aria-expanded', 'false');
  if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true });
}

/** In these a stroke is a letter of a text. */
const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || event.isComposing) return;
  const slash = key === '/' && !ctrlKey && !metaKey && !writing(event.target);
  // On a Kyrgyz or Russian keyboard the key of K writes Л.
  const letter = (ctrlKey || metaKey) && !shiftKey && /^[kл]$/i.test(key);
  if (!slash && !letter) return;
  event.preventDefault();
  open(document.activeElement);
});

if (box && field) {
  opener?.setAttribute('role', 'button');
  opener?.setAttribute('aria-expanded', 'false');
  opener?.setAttribute('aria-controls', 'search-box');
  opener?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(opener);
  });
  opener?.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open(opener);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close();
  });
  box.querySelector('.close')?.addEventListener('click', close);
  // What leaves the box closes it; another window does not.
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (document.hasFocus() && !(relatedTarget instanceof Node && box.contains(relatedTarget))) {
      close();
    }
  });
  field.addEventListener(
    'focus',
    () => {
      import('./combobox.ts')
        .then(({ startCombobox }) => startCombobox(box, field, close))
        .catch(() => {
          const status = box.querySelector<HTMLElement>('[role="status"]');
          if (status) status.textContent = status.dataset['failed'] ?? '';
          box.querySelector('.search-none')?.removeAttribute('hidden');
        });
    },
    { once: true },
  );
}

export {};
