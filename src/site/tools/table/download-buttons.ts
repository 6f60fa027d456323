import type { Language } from '../../../words/language.ts';
import { TABLE_FORMATS, type DownloadOf } from '../../../engine/publish/view-table.ts';
import { downloadLabel } from '../downloads/label.ts';
import type { DownloadWords } from '../downloads/words.ts';

/** The rows to be saved, named by their keys, and the address of their view. */
export interface Chosen {
  readonly keys: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * Brings the buttons of a bar to life: each saves what is chosen when it is pressed, and says in
 * `notice` if it could not. Gives a function that writes on them how much they would save.
 */
export function downloadButtons(
  bar: HTMLElement,
  notice: HTMLElement,
  download: DownloadOf,
  { words, language }: { readonly words: DownloadWords; readonly language: Language },
  chosen: () => Chosen,
): (count: number) => void {
  const buttons = TABLE_FORMATS.flatMap((format) => {
    const element = bar.querySelector<HTMLButtonElement>(`[data-format="${format}"]`);
    return element === null ? [] : [{ format, element }];
  });
  for (const { format, element } of buttons) {
    element.disabled = false;
    element.onclick = async () => {
      if (element.getAttribute('aria-busy') === 'true') return;
      element.setAttribute('aria-busy', 'true');
      notice.textContent = '';
      try {
        const { saveTable, tableOfView } = await import('../downloads/download.ts');
        const { keys, query } = chosen();
        await saveTable(await tableOfView(download, keys, query, language), format, words);
      } catch {
        notice.textContent = words.failed;
      }
      element.removeAttribute('aria-busy');
    };
  }
  return (count) => {
    for (const [index, { format, element }] of buttons.entries()) {
      const bytes = download.bytes[format] ?? 0;
      const { whole, short } = downloadLabel(format, count, bytes, words, language);
      element.textContent = index === 0 ? whole : short;
      element.setAttribute('aria-label', whole);
    }
  };
}
