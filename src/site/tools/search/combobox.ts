import type { Kind } from '../../../engine/search/entry.ts';
import type { Found, Hit } from '../../../engine/search/searcher.ts';
import { KIND_WORDS, searchCodec } from './view.ts';
import { loadIndex, type Loading } from './index-files.ts';
import { make, markedText, part, sampleTag, underTitle } from './results.ts';
import { pageLanguage, searchWords } from './words.ts';

/** Hits shown of a kind; the search page shows all. */
const OF_A_KIND = 4;
/** Hits looked at to find the best of each kind. */
const LOOKED_AT = 200;

/**
 * The field as an editable combobox with a list (ARIA Authoring Practices): the focus stays in the
 * field, arrows choose an option, Enter goes to it or to the first. Until the index has arrived
 * Enter submits the form, which leads to the search page with the same words.
 */
export function startCombobox(
  box: HTMLFormElement,
  field: HTMLInputElement,
  close: () => void,
): void {
  const language = pageLanguage();
  const say = searchWords(language);
  const root = box.dataset['root'] ?? '';
  const status = part(box, '[role="status"]');
  const list = part(box, '[role="listbox"]');
  const none = part(box, '.search-none');
  const suggestion = part(box, '[data-suggestion]');

  let loading: Loading = { state: 'loading' };
  let options: HTMLAnchorElement[] = [];
  let active: HTMLAnchorElement | undefined;

  function choose(option: HTMLAnchorElement | undefined): void {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function addOption(href: string, className: string, ...content: (Node | string)[]): HTMLElement {
    const option = make('a', className, ...content);
    option.href = href;
    option.id = `search-option-${options.length}`;
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    options.push(option);
    return option;
  }

  function groupOf(kind: Kind, hits: readonly Hit[], count: number): HTMLElement {
    const name = say(KIND_WORDS[kind].many);
    const label = make('p', 'search-kind', name, ' ', make('span', 'num', String(count)));
    label.ariaHidden = 'true';
    const group = make('div', 'search-group', label);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', `${name}: ${count}`);
    for (const hit of hits.slice(0, OF_A_KIND)) {
      const title = make('span', 'hit-title', markedText('', hit.title, language));
      title.append(...sampleTag(hit, say));
      group.append(addOption(root + hit.entry.path, '', title, ...underTitle(hit, language)));
    }
    return group;
  }

  function showHits(query: string, found: Found | undefined): void {
    const { hits = [], counts, total = 0 } = found ?? {};
    const kinds = [...new Set(hits.map(({ entry }) => entry.kind))];
    options = [];
    const groups = kinds.map((kind) => {
      const own = hits.filter(({ entry }) => entry.kind === kind);
      return groupOf(kind, own, counts?.[kind] ?? own.length);
    });
    const page = `${box.action}?${searchCodec.write({ q: query, kind: null })}`;
    list.replaceChildren(...groups);
    if (total > 0) list.append(addOption(page, 'search-all', say('search.all', { count: total })));
    list.scrollTop = 0;
    list.hidden = total === 0;
    field.setAttribute('aria-expanded', String(total > 0));
  }

  function messageOf(query: string, found: Found | undefined): string {
    if (query === '') return '';
    if (!found) return say(loading.state === 'failed' ? 'search.failed' : 'search.loading');
    const count =
      found.total === 0
        ? say('search.none', { query })
        : say('search.found', { count: found.total });
    return loading.state === 'incomplete' ? `${count} ${say('search.incomplete')}` : count;
  }

  function show(): void {
    const { q } = searchCodec.read(new URLSearchParams({ q: field.value })).view;
    const found =
      q !== '' && 'searcher' in loading
        ? loading.searcher.search(q, language, { limit: LOOKED_AT })
        : undefined;
    choose(undefined);
    showHits(q, found);
    status.textContent = messageOf(q, found);
    const near = found?.suggestion ?? null;
    suggestion.hidden = near === null;
    suggestion.textContent = near === null ? '' : say('search.suggestion', { suggestion: near });
    suggestion.onclick = () => {
      field.value = near ?? '';
      field.focus();
      show();
    };
    none.hidden = !(found?.total === 0 || loading.state === 'failed');
  }

  /** The option that many steps on; between the last and the first stands the field itself. */
  function step(by: 1 | -1): void {
    const places = options.length + 1;
    const at = active ? options.indexOf(active) : options.length;
    choose(options[(at + by + places) % places]);
  }

  field.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      step(key === 'ArrowDown' ? 1 : -1);
    } else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) {
      choose(undefined);
    } else if (key === 'Enter') {
      const option = active ?? options[0];
      if (!option) return;
      event.preventDefault();
      option.click();
    }
  });
  field.addEventListener('input', show);
  // A hit may be a place on this very page.
  list.addEventListener('click', close);

  void loadIndex(box.dataset['index'] ?? '', (next) => {
    loading = next;
    const chosen = active?.href;
    show();
    if (chosen !== undefined) choose(options.find(({ href }) => href === chosen));
  });
}
