import type { Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import type { DownloadOf } from '../../../engine/publish/view-table.ts';
import { carryToLanguages, keepInAddress } from '../address/address-bar.ts';
import { listIgnored } from '../address/ignored-list.ts';
import type { DownloadWords } from '../downloads/words.ts';
import { showChips } from './chips.ts';
import { controlsOf, fill, queryOf } from './controls.ts';
import { downloadButtons } from './download-buttons.ts';
import { rowOf } from './row-attributes.ts';
import type { ReadRows } from './rows.ts';
import { rowsOfView, sumOf, tableCodec, type TableView } from './view.ts';

export interface ViewSettings {
  readonly language: Language;
  /** Identifier of the table or list. */
  readonly table: string;
  readonly download: DownloadOf;
  readonly words: DownloadWords & {
    /** A template with places for `count`, `total` and `sum`: how many rows are shown. */
    readonly found: string;
    readonly copied: string;
    /** A template with a place for `filter`; only where what is chosen is named by chips. */
    readonly remove?: string;
  };
}

/**
 * Filters the table that the page came with: one view = one address = one download. The form keeps
 * what the reader chose before this script arrived; the address keeps the view.
 */
export function startTable(readRows: ReadRows): void {
  const form = document.querySelector<HTMLFormElement>('form[data-view]');
  if (form) start(form, JSON.parse(form.dataset['view'] ?? '') as ViewSettings, readRows);
}

function start(form: HTMLFormElement, settings: ViewSettings, readRows: ReadRows): void {
  const { language, download, words } = settings;
  const bar = form.closest<HTMLElement>('.view-bar');
  const table = document.getElementById(settings.table);
  const status = bar?.querySelector<HTMLElement>('.sum');
  const notice = bar?.querySelector<HTMLElement>('.view-notice');
  const left = bar?.querySelector<HTMLElement>('.view-ignored');
  const none = bar?.querySelector<HTMLElement>('.empty-result');
  const reset = bar?.querySelector<HTMLButtonElement>('.view-reset');
  const copy = bar?.querySelector<HTMLButtonElement>('.view-copy');
  if (!bar || !table || !status || !notice || !left || !none || !reset || !copy) return;
  const more = form.querySelector<HTMLButtonElement>('.view-more');
  const chips = bar.querySelector<HTMLElement>('.chips');
  const notes = bar.querySelectorAll<HTMLElement>('[data-note]');

  const controls = controlsOf(form);
  const fields = controls.map(({ field }) => field);
  const order = fields.find(({ kind }) => kind === 'order')?.name;
  const codec = tableCodec(fields);
  const rows = readRows(table, {
    fields,
    language,
    rowOf: (element) => rowOf(element, fields),
  });
  let view: TableView = codec.initial;
  let keys: readonly string[] = [];

  const differs = (name: string): boolean => view[name] !== codec.initial[name];
  const fromForm = (): TableView => codec.read(queryOf(controls)).view;
  const fromAddress = () => codec.read(new URLSearchParams(location.search));
  const sayCount = downloadButtons(bar, notice, download, { words, language }, () => ({
    keys,
    query: codec.write(view),
  }));

  function show(): void {
    const shown = rowsOfView(rows.all, fields, view);
    rows.show(shown, order !== undefined && differs(order));
    keys = shown.map(({ key }) => key);
    const count = keys.length;
    const query = codec.write(view).toString();
    const said = { count, total: rows.all.length, sum: sumOf(shown) };
    if (status) status.textContent = fillMessage(words.found, language, said);
    if (none) none.hidden = count > 0;
    if (reset) reset.disabled = query === '';
    for (const note of notes) note.hidden = !differs(note.dataset['note'] ?? '');
    // On a phone the choices stand behind this button.
    const chosen = fields.filter(({ name, kind }) => kind !== 'text' && differs(name)).length;
    const mark = more?.querySelector('span');
    if (mark) mark.textContent = chosen === 0 ? '' : ` · ${chosen}`;
    sayCount(count);
    carryToLanguages(query);
  }

  /** The form says what is shown, and the chips say what the form does. */
  function say(): void {
    fill(controls, view);
    nameChosen();
  }

  function nameChosen(): void {
    if (!chips) return;
    const chosen = controls.filter(({ field }) => differs(field.name));
    const said = { remove: words.remove ?? '', language };
    showChips(chips, chosen, codec.write(view).toString(), said, ({ field }) => {
      go({ ...view, [field.name]: codec.initial[field.name] ?? null }, 'push');
      say();
      status?.focus();
    });
  }

  function go(next: TableView, history: 'push' | 'replace' | 'keep'): void {
    view = next;
    if (notice) notice.textContent = '';
    show();
    if (history === 'keep') return;
    if (left) listIgnored(left, []);
    keepInAddress(codec.write(view), history, location.hash);
  }

  copy.disabled = false;
  copy.onclick = async () => {
    await navigator.clipboard.writeText(location.href);
    notice.textContent = words.copied;
  };
  reset.onclick = () => {
    go(codec.initial, 'push');
    say();
    status.focus();
  };
  if (more) {
    more.onclick = () => {
      more.setAttribute('aria-expanded', String(more.getAttribute('aria-expanded') !== 'true'));
    };
  }
  form.onsubmit = (event) => {
    event.preventDefault();
    status.focus();
  };
  form.oninput = (event) => {
    const before = view;
    const next = fromForm();
    const { name } = event.target as HTMLInputElement;
    const text = fields.some((field) => field.kind === 'text' && field.name === name);
    // A word leaves one step in the history, not one for each letter.
    go(next, text && before[name] !== '' && next[name] !== '' ? 'replace' : 'push');
    nameChosen();
  };
  window.addEventListener('popstate', () => {
    const read = fromAddress();
    go(read.view, 'keep');
    listIgnored(left, read.ignored);
    say();
  });

  // What stands in the address comes first; what the reader has already changed wins over it.
  const read = fromAddress();
  const touched = controls.filter(({ value, untouched }) => value !== untouched);
  const chosen = fromForm();
  const changes = Object.fromEntries(
    touched.map(({ field: { name } }) => [name, chosen[name] ?? null]),
  );
  go({ ...read.view, ...changes }, touched.length > 0 ? 'replace' : 'keep');
  listIgnored(left, read.ignored);
  say();
  bar.dataset['started'] = '';
}
