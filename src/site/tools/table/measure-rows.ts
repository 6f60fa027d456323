import type { Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import { formatNumber, formatShare } from '../../../words/numbers.ts';
import type { Reading, Rows } from './rows.ts';
import { sumOf, type TableRow } from './view.ts';

/** Templates of what the heads of the directions say; they stand on the table, in `data-words`. */
export interface GroupWords {
  readonly count: string;
  readonly countWithout: string;
  readonly share: string;
  readonly fold: string;
  readonly unfold: string;
}

/**
 * The measures in their directions. In the order of the source they stand in these, in any other
 * they stand in one list; sums and shares follow the rows that are shown.
 */
export function measureRows(table: HTMLElement, { language, rowOf }: Reading): Rows {
  const words = JSON.parse(table.dataset['words'] ?? '') as GroupWords;
  const elements = [...table.querySelectorAll<HTMLElement>('[data-row]')];
  const elementOf = new Map<TableRow, HTMLElement>(
    elements.map((element) => [rowOf(element), element]),
  );
  const all = [...elementOf.keys()];
  const groups = [...table.querySelectorAll<HTMLElement>('tbody[data-direction]')].map((body) => ({
    body,
    members: all.filter((row) => elementOf.get(row)?.parentElement === body),
  }));
  const list = document.createElement('tbody');
  groups[0]?.body.before(list);
  const whole = sumOf(all);
  const shareOf = (sum: number): string => formatShare(whole === 0 ? 0 : sum / whole, language);
  for (const { body } of groups) startFolding(body, words);

  return {
    all,
    show(shown, ordered) {
      const wanted = new Set(shown);
      for (const [row, element] of elementOf) element.hidden = !wanted.has(row);
      const place = (to: HTMLElement, rows: readonly TableRow[]): void =>
        to.append(...rows.flatMap((row) => elementOf.get(row) ?? []));
      const back = !ordered && list.hasChildNodes();
      if (ordered) place(list, shown);
      list.hidden = !ordered;

      for (const { body, members } of groups) {
        if (back) place(body, members);
        const here = members.filter((row) => wanted.has(row));
        const sum = sumOf(here);
        body.hidden = ordered || here.length === 0;
        write(body, '[data-count]', countText(here, words, language));
        write(body, '[data-subtotal]', formatNumber(sum, language));
        const share = shareOf(sum);
        write(body, '[data-share]', fillMessage(words.share, language, { share }));
        foldByFilter(body, shown.length < all.length, words);
      }
      write(table, '[data-total]', formatNumber(sumOf(shown), language));
      write(table, '[data-total-share]', shareOf(sumOf(shown)));
    },
  };
}

function countText(rows: readonly TableRow[], words: GroupWords, language: Language): string {
  const count = rows.length;
  const without = rows.filter(({ values }) => !values['cost']?.includes('stated')).length;
  const text = without === 0 ? words.count : words.countWithout;
  return fillMessage(text, language, { count, without });
}

/** On a phone the directions fold. */
function startFolding(body: HTMLElement, words: GroupWords): void {
  const button = body.querySelector<HTMLButtonElement>('.group-toggle');
  if (!button) return;
  button.hidden = false;
  button.onclick = () => fold(body, body.dataset['folded'] !== 'true', words);
}

function fold(body: HTMLElement, folded: boolean, words: GroupWords): void {
  body.dataset['folded'] = String(folded);
  body.querySelector('.group-toggle')?.setAttribute('aria-expanded', String(!folded));
  write(body, '[data-fold-word]', folded ? words.unfold : words.fold);
}

/** What a filter opened folds again without it; what the reader opened stays. */
function foldByFilter(body: HTMLElement, filtered: boolean, words: GroupWords): void {
  if (filtered && body.dataset['folded'] === 'true') {
    body.dataset['openedByFilter'] = '';
    fold(body, false, words);
  } else if (!filtered && body.dataset['openedByFilter'] !== undefined) {
    delete body.dataset['openedByFilter'];
    fold(body, true, words);
  }
}

function write(within: ParentNode, selector: string, text: string): void {
  const element = within.querySelector(selector);
  if (element) element.textContent = text;
}
