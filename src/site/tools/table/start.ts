import type { Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import { downloadLabel } from '../downloads/label.ts';
import { TABLE_FORMATS, type DownloadOf } from '../../view/download-of.ts';
import type { DownloadWords } from '../downloads/words.ts';
import { rowsOfView, tableCodec, type TableView, type ViewField } from './view.ts';
import { listIgnored } from '../address/ignored-list.ts';
import { listedRows } from './listed-rows.ts';
import { matrixRows } from './matrix-rows.ts';
import { carryToLanguages, keepInAddress } from '../address/address-bar.ts';

/**
 * Filters a table that the page came with: one view = one address = one download. The form keeps
 * what the reader chose before this script arrived; the address keeps the view.
 */
export interface ViewSettings {
  readonly language: Language;
  /** Identifier of the table or list. */
  readonly table: string;
  readonly download: DownloadOf;
  readonly words: DownloadWords & {
    /** Templates: how many rows are shown. */
    readonly found: string;
    readonly copied: string;
  };
}

type Control = HTMLInputElement | HTMLSelectElement;

/** The value of a control that nobody has touched. */
const untouched = (control: Control): string =>
  control instanceof HTMLSelectElement ? (control.options[0]?.value ?? '') : '';

function fieldOf(control: Control): ViewField {
  const values =
    control instanceof HTMLSelectElement ? [...control.options].map(({ value }) => value) : [];
  return {
    name: control.name,
    kind: control.dataset['kind'] as ViewField['kind'],
    values: values.filter((value) => value !== ''),
  };
}

function start(form: HTMLFormElement, settings: ViewSettings): void {
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

  const controls = [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
  const fields = controls.map(fieldOf);
  const codec = tableCodec(fields);
  const rows =
    table instanceof HTMLTableElement && table.dataset['matrix'] !== undefined
      ? matrixRows(table)
      : listedRows(table, fields);
  let view: TableView = codec.initial;
  let keys: readonly string[] = [];

  const formView = (): TableView =>
    codec.read(new URLSearchParams(controls.map(({ name, value }) => [name, value]))).view;
  const fill = (): void => {
    for (const control of controls) control.value = view[control.name] ?? '';
  };

  function show(): void {
    const shown = rowsOfView(rows.all, fields, view);
    rows.show(shown);
    keys = shown.map(({ key }) => key);
    const count = keys.length;
    const query = codec.write(view).toString();
    if (status) {
      status.textContent = fillMessage(words.found, language, { count, total: rows.all.length });
    }
    if (none) none.hidden = count > 0;
    if (reset) reset.disabled = query === '';
    // On a phone the choices stand behind this button.
    const chosen = fields.filter(
      ({ name, kind }) => kind !== 'text' && view[name] !== codec.initial[name],
    ).length;
    const mark = more?.querySelector('span');
    if (mark) mark.textContent = chosen === 0 ? '' : ` · ${chosen}`;
    for (const button of buttons) {
      const label = downloadLabel(button.format, count, button.bytes, words, language);
      button.element.textContent = button.first ? label.whole : label.short;
      button.element.setAttribute('aria-label', label.whole);
    }
    carryToLanguages(query);
  }

  function go(next: TableView, history: 'push' | 'replace' | 'keep'): void {
    view = next;
    if (notice) notice.textContent = '';
    show();
    if (history === 'keep') return;
    if (left) listIgnored(left, []);
    keepInAddress(codec.write(view), history, location.hash);
  }

  const buttons = TABLE_FORMATS.flatMap((format, index) => {
    const element = bar.querySelector<HTMLButtonElement>(`[data-format="${format}"]`);
    const bytes = download.bytes[format] ?? 0;
    return element === null ? [] : [{ format, element, bytes, first: index === 0 }];
  });
  for (const { format, element } of buttons) {
    element.disabled = false;
    element.onclick = async () => {
      if (element.getAttribute('aria-busy') === 'true') return;
      element.setAttribute('aria-busy', 'true');
      notice.textContent = '';
      try {
        const { saveTable, tableOfView } = await import('../downloads/download.ts');
        const chosen = await tableOfView(download, keys, codec.write(view), language);
        await saveTable(chosen, format, words);
      } catch {
        notice.textContent = words.failed;
      }
      element.removeAttribute('aria-busy');
    };
  }

  copy.disabled = false;
  copy.onclick = async () => {
    await navigator.clipboard.writeText(location.href);
    notice.textContent = words.copied;
  };
  reset.onclick = () => {
    go(codec.initial, 'push');
    fill();
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
    const next = formView();
    const { target } = event;
    const name = target instanceof HTMLInputElement ? target.name : '';
    const typing = name !== '' && (before[name] ?? '') !== '' && (next[name] ?? '') !== '';
    go(next, typing ? 'replace' : 'push');
  };
  window.addEventListener('popstate', () => {
    const read = codec.read(new URLSearchParams(location.search));
    go(read.view, 'keep');
    listIgnored(left, read.ignored);
    fill();
  });

  // What stands in the address comes first; what the reader has already changed wins over it.
  const read = codec.read(new URLSearchParams(location.search));
  const touched = controls.filter((control) => control.value !== untouched(control));
  const chosen = formView();
  const changes = Object.fromEntries(touched.map(({ name }) => [name, chosen[name] ?? null]));
  go({ ...read.view, ...changes }, touched.length > 0 ? 'replace' : 'keep');
  listIgnored(left, read.ignored);
  fill();
  bar.dataset['started'] = '';
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-view]')) {
  start(form, JSON.parse(form.dataset['view'] ?? '') as ViewSettings);
}
