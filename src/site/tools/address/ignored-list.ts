import type { Ignored } from '../../view/codec.ts';
import { ignoredTexts } from './ignored.ts';

/** Names, as text, the parts of an address that the page can't use, in its `.view-ignored`. */
export function listIgnored(notice: HTMLElement, ignored: readonly Ignored[]): void {
  const items = ignoredTexts(ignored).map((text) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('code'), { textContent: text }));
    return item;
  });
  notice.querySelector('ul')?.replaceChildren(...items);
  notice.hidden = items.length === 0;
}
