import { KINDS, type Kind } from '../../../engine/search/entry.ts';
import type { Found, Hit } from '../../../engine/search/searcher.ts';
import { KIND_WORDS, searchCodec, type SearchView } from './view.ts';
import { listIgnored } from '../address/ignored-list.ts';
import { loadIndex, type Loading } from './index-files.ts';
import { make, markedText, part, sampleTag, underTitle } from './results.ts';
import { pageLanguage, searchWords } from './words.ts';
import { carryToLanguages, keepInAddress } from '../address/address-bar.ts';

/** Hits shown at first and at each further step. */
const STEP = 50;

const page = part(document, '#search-page');
const form = part(page, 'form');
const field = part<HTMLInputElement>(form, 'input');
const status = part(page, '[role="status"]');
const suggestion = part(page, '[data-suggestion]');
const kindList = part(page, '.search-kinds');
const hitList = part(page, '.search-hits');
const more = part(page, '.search-more');
const moreButton = part(more, 'button');
const help = part(page, '.search-tips');
const tips = part(help, '[data-tips]');
const root = page.dataset['root'] ?? '';
const title = document.title;
const language = pageLanguage();
const say = searchWords(language);

let loading: Loading | null = null;
let view = searchCodec.initial;
let limit = STEP;
/** Whether the view stands in the history: typing on changes the same entry. */
let settled = true;

const addressOf = (one: SearchView): string => {
  const query = searchCodec.write(one).toString();
  return query === '' ? location.pathname : `?${query}`;
};

function showKinds(found: Found): void {
  const links = ([null, ...KINDS] as const).flatMap((kind) => {
    const count =
      kind === null ? KINDS.reduce((sum, each) => sum + found.counts[each], 0) : found.counts[kind];
    if (kind !== view.kind && count === 0) return [];
    const link = make('a', 'chip', nameOf(kind), ' ', make('span', 'num', String(count)));
    link.href = addressOf({ ...view, kind });
    if (kind === view.kind) link.setAttribute('aria-current', 'true');
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ ...view, kind }, 'push');
      kindList.querySelector<HTMLElement>('[aria-current]')?.focus();
    };
    return [link];
  });
  kindList.replaceChildren(...links);
  kindList.hidden = links.length < 2;
}

const nameOf = (kind: Kind | null): string =>
  say(kind === null ? 'search.all-kinds' : KIND_WORDS[kind].many);

function hitItem(hit: Hit): HTMLLIElement {
  const link = make('a', '', markedText('', hit.title, language));
  link.href = root + hit.entry.path;
  const heading = make('p', 'hit-title', link, ...sampleTag(hit, say));
  const kind = make('p', 'over', say(KIND_WORDS[hit.entry.kind].one));
  return make('li', '', kind, heading, ...underTitle(hit, language));
}

function messageOf(found: Found | undefined): string {
  if (view.q === '') return '';
  if (!found) return say(loading?.state === 'failed' ? 'search.failed' : 'search.loading');
  const { q: query } = view;
  const all = KINDS.reduce((sum, kind) => sum + found.counts[kind], 0);
  const none = say(all === 0 ? 'search.none' : 'search.none-of-kind', { query });
  const count = found.total === 0 ? none : say('search.found', { count: found.total });
  return loading?.state === 'incomplete' ? `${count} ${say('search.incomplete')}` : count;
}

function show(): void {
  const { q, kind } = view;
  const found =
    q !== '' && loading && 'searcher' in loading
      ? loading.searcher.search(q, language, { limit, ...(kind && { kinds: [kind] }) })
      : undefined;
  const { hits = [], total = 0, suggestion: near = null } = found ?? {};
  status.textContent = messageOf(found);
  hitList.replaceChildren(...hits.map(hitItem));
  hitList.hidden = hits.length === 0;
  if (found) showKinds(found);
  else kindList.hidden = true;
  more.hidden = total <= hits.length;
  moreButton.textContent = say('search.more', { count: Math.min(STEP, total - hits.length) });
  suggestion.hidden = near === null;
  if (near !== null) {
    suggestion.textContent = say('search.suggestion', { suggestion: near });
    suggestion.onclick = () => {
      field.value = near;
      go({ ...view, q: near }, 'push');
      status.focus();
    };
  }
  tips.hidden = q !== '';
  help.hidden = hits.length > 0 || (q !== '' && !found && loading?.state !== 'failed');
  document.title = q === '' ? title : `${say('filter.text-chip', { text: q })} · ${title}`;
  carryToLanguages(searchCodec.write(view));
}

function go(next: SearchView, history: 'push' | 'replace' | 'keep'): void {
  view = next;
  limit = STEP;
  settled = true;
  if (history !== 'keep') keepInAddress(searchCodec.write(view), history);
  if (view.q !== '') load();
  show();
}

/** Fetches the index when it is first needed, and again when that has failed. */
function load(): void {
  if (loading !== null && loading.state !== 'failed') return;
  void loadIndex(page.dataset['index'] ?? '', (next) => {
    loading = next;
    show();
  });
}

function fromAddress(): void {
  const { view: next, ignored } = searchCodec.read(new URLSearchParams(location.search));
  listIgnored(part(page, '.view-ignored'), ignored);
  field.value = next.q;
  go(next, 'keep');
}

const typed = (): SearchView => ({
  ...view,
  q: searchCodec.read(new URLSearchParams({ q: field.value })).view.q,
});

function type(): void {
  go(typed(), settled ? 'push' : 'replace');
  settled = false;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  load();
  go(typed(), typed().q === view.q ? 'keep' : 'push');
  status.focus();
});
field.addEventListener('input', type);
field.addEventListener('change', () => {
  settled = true;
});
field.addEventListener('focus', load);
moreButton.addEventListener('click', () => {
  const shown = limit;
  limit += STEP;
  show();
  hitList.children[shown]?.querySelector('a')?.focus();
});
window.addEventListener('popstate', fromAddress);

// What was typed before the script arrived wins over the address.
const before = field.value;
fromAddress();
if (before !== '' && before !== view.q) {
  field.value = before;
  type();
}
