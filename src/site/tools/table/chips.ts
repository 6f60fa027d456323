import type { Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import type { Control } from './controls.ts';

/** Names what is chosen, each with a button that takes it away, and the query that says it all. */
export function showChips(
  place: HTMLElement,
  chosen: readonly Control[],
  query: string,
  { remove, language }: { readonly remove: string; readonly language: Language },
  take: (control: Control) => void,
): void {
  const chips = chosen.flatMap((control) => {
    if (control.chip === undefined) return [];
    const text = fillMessage(control.chip, language, { text: control.words });
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', fillMessage(remove, language, { filter: text }));
    button.onclick = () => take(control);
    const chip = document.createElement('span');
    chip.className = 'chip';
    chip.append(text, button);
    return [chip];
  });
  for (const old of place.querySelectorAll('.chip')) old.remove();
  place.prepend(...chips);
  const address = place.querySelector('.permalink');
  if (address) address.textContent = `?${query}`;
  place.hidden = query === '';
}
