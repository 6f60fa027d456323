import { FIRST, isLanguage, type Language, textIn } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import { tray as WORDS } from '../../../words/messages/compare.ts';
import { comparisonAddress, comparisonFileAddress } from '../../view/address.ts';
import { MOST_COMPARED, parkOfId } from './compared.ts';
import { currentTray, onTrayChange, setTray, toggleItem, type TrayItem } from './tray-store.ts';

/** The bar at the foot of the page that shows the tray. It stands in the page while anything is picked. */
export function startBar(): void {
  const language = languageOfPage();
  const bar = barIn(language);
  const show = (): void => {
    const { items, notice } = currentTray();
    const empty = items.length === 0;
    document.documentElement.classList.toggle('has-tray', !empty);
    bar.element.hidden = empty;
    bar.slots.replaceChildren(...slotsOf(items, language));
    bar.link.href = comparisonAddress(
      language,
      items.map(({ id }) => id),
    );
    bar.count.textContent = fillMessage(textIn(WORDS['compare.tray-count'], language), language, {
      count: items.length,
      most: MOST_COMPARED,
    });
    bar.notice.textContent = notice === null ? '' : textIn(WORDS[NOTICES[notice]], language);
  };
  document.querySelector('main')?.append(bar.element);
  onTrayChange(show);
  // A region has to be there before its text changes, or the change isn't announced.
  setTimeout(show);
  void rename(language);
}

const NOTICES = { full: 'compare.tray-full', 'other-kind': 'compare.tray-kind' } as const;

function languageOfPage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : FIRST;
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function barIn(language: Language) {
  const count = made('b', 'tray-count');
  const notice = made('span', 'tray-notice');
  const status = made('p', 'tray-status', count, ' ', notice);
  status.role = 'status';
  const slots = made('ul', 'tray-slots');
  const link = made('a', 'button', textIn(WORDS['compare.side-by-side'], language));
  const element = made('section', 'tray', status, slots, link);
  element.ariaLabel = textIn(WORDS['compare.tray'], language);
  return { element, count, notice, slots, link };
}

/** One slot a pick, and an empty one where another fits. */
function slotsOf(items: readonly TrayItem[], language: Language): HTMLElement[] {
  const slots = items.map((item) => {
    const name = made('span', 'tray-name', item.name);
    name.lang = item.language;
    const remove = made('button', '', '×');
    remove.type = 'button';
    remove.ariaLabel = fillMessage(textIn(WORDS['compare.remove'], language), language, {
      name: item.name,
    });
    remove.onclick = () => removeKeepingFocus(item, remove);
    return made('li', '', name, remove);
  });
  const free = made('li', 'empty', textIn(WORDS['compare.tray-slot'], language));
  return items.length < MOST_COMPARED ? [...slots, free] : slots;
}

/** The buttons are made anew with every change: the reader's place goes to the next of them. */
function removeKeepingFocus(item: TrayItem, button: HTMLButtonElement): void {
  const bar = button.closest('.tray');
  const place = currentTray().items.indexOf(item);
  toggleItem(item);
  const left = bar?.querySelectorAll<HTMLElement>('li button') ?? [];
  const next = left[Math.min(place, left.length - 1)];
  const source = document.querySelector<HTMLElement>(`[data-compare="${item.id}"]`);
  (next ?? source ?? document.querySelector<HTMLElement>('main a'))?.focus();
}

/** What was picked on a page in another language is called as this page's language calls it. */
async function rename(language: Language): Promise<void> {
  const { items } = currentTray();
  const named = await Promise.all(
    items.map(async (item) => {
      if (item.language === language) return item;
      const name = await nameOf(item.id, language);
      return name === null ? item : { ...item, name, language };
    }),
  );
  const unchanged = currentTray().items === items;
  if (unchanged && named.some((item, index) => item !== items[index])) setTray(named);
}

async function nameOf(id: string, language: Language): Promise<string | null> {
  try {
    const response = await fetch(comparisonFileAddress(language, parkOfId(id)));
    const { items } = (await response.json()) as {
      readonly items: readonly { readonly id: string; readonly name: string }[];
    };
    return items.find((item) => item.id === id)?.name ?? null;
  } catch {
    // Without the file the name stays as it was, marked with its own language.
    return null;
  }
}
