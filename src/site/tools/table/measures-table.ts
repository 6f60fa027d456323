import { formatNumber, formatShare } from '../../../words/numbers.ts';
import type { Language } from '../../../words/language.ts';
import type { MeasureEntry, MeasuresView } from './measures-view.ts';

type Say = (
  word:
    | 'measures.group'
    | 'count.measures'
    | 'measures.share-of-total'
    | 'measures.fold'
    | 'measures.unfold',
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * Makes the page's own table show a view: in the order of the source the rows stand in their
 * directions, in any other order they stand in one list. Sums follow the rows that are shown.
 */
export function showMeasures(
  table: HTMLTableElement,
  entries: readonly MeasureEntry[],
  shown: readonly MeasureEntry[],
  view: MeasuresView,
  language: Language,
  say: Say,
): void {
  const rows = rowsById(table);
  const groups = [...table.tBodies].filter((body) => body.dataset['direction'] !== undefined);
  const flat = flatBody(table);
  const visible = new Set(shown.map(({ id }) => id));
  const grouped = view.sort === 'source';
  const whole = sumOf(entries);
  const filtered = shown.length < entries.length;

  for (const { id, direction } of entries) {
    const row = rows.get(id);
    if (!row) continue;
    row.hidden = !visible.has(id);
    if (grouped) groups.find((body) => body.dataset['direction'] === direction)?.append(row);
  }
  if (!grouped) flat.append(...shown.flatMap(({ id }) => rows.get(id) ?? []));

  for (const body of groups) {
    const members = shown.filter(({ direction }) => direction === body.dataset['direction']);
    body.hidden = !grouped || members.length === 0;
    write(body, '[data-count]', countText(members, say));
    write(body, '[data-subtotal]', formatNumber(sumOf(members), language));
    const share = formatShare(whole === 0 ? 0 : sumOf(members) / whole, language);
    write(body, '[data-share]', say('measures.share-of-total', { share }));
    prepareFolding(body, filtered, say);
  }
  flat.hidden = grouped;
  write(table, '[data-total]', formatNumber(sumOf(shown), language));
  write(table, '[data-total-share]', formatShare(whole === 0 ? 0 : sumOf(shown) / whole, language));
}

function rowsById(table: HTMLTableElement): Map<string, HTMLTableRowElement> {
  const rows = [...table.rows].filter((row) => row.dataset['id'] !== undefined);
  return new Map(rows.map((row) => [row.dataset['id'] ?? '', row]));
}

function flatBody(table: HTMLTableElement): HTMLTableSectionElement {
  const existing = [...table.tBodies].find((body) => body.dataset['flat'] !== undefined);
  if (existing) return existing;
  const body = document.createElement('tbody');
  body.dataset['flat'] = '';
  table.tBodies[0]?.before(body);
  return body;
}

/** On a phone the directions fold; a filter opens what it has found. */
function prepareFolding(body: HTMLTableSectionElement, open: boolean, say: Say): void {
  const button = body.querySelector<HTMLButtonElement>('.group-toggle');
  if (!button) return;
  const fold = (folded: boolean): void => {
    body.dataset['folded'] = String(folded);
    button.setAttribute('aria-expanded', String(!folded));
    write(button, '[data-fold-word]', say(folded ? 'measures.unfold' : 'measures.fold'));
  };
  button.hidden = false;
  button.onclick = () => fold(body.dataset['folded'] !== 'true');
  // What a filter opened folds again without it; what the reader opened stays.
  if (open && body.dataset['folded'] === 'true') {
    body.dataset['openedByFilter'] = '';
    fold(false);
  } else if (!open && body.dataset['openedByFilter'] !== undefined) {
    delete body.dataset['openedByFilter'];
    fold(true);
  }
}

function countText(members: readonly MeasureEntry[], say: Say): string {
  const without = members.filter(({ cost }) => cost !== 'stated').length;
  return without === 0
    ? say('count.measures', { count: members.length })
    : say('measures.group', { count: members.length, without });
}

const sumOf = (entries: readonly MeasureEntry[]): number =>
  entries.reduce((sum, { amount }) => sum + amount, 0);

function write(within: ParentNode, selector: string, text: string): void {
  const element = within.querySelector(selector);
  if (element) element.textContent = text;
}
