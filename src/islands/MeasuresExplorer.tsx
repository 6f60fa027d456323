import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../i18n/language.ts';
import { fillMessage } from '../i18n/message.ts';
import {
  applyView,
  COST_FILTERS,
  readView,
  SORTS,
  WHOLE_VIEW,
  writeView,
  type CostFilter,
  type MeasureEntry,
  type MeasuresView,
  type Sort,
} from '../view/measures-view.ts';
import { showMeasures } from './measures-table.ts';
import { downloadRows } from './download.ts';

export interface Option {
  readonly id: string;
  readonly name: string;
}

export interface Props {
  readonly language: Language;
  readonly entries: readonly MeasureEntry[];
  readonly directions: readonly Option[];
  readonly bodies: readonly Option[];
  readonly years: readonly number[];
  /** Address of the whole dataset as CSV; a view's download is cut from it. */
  readonly csv: string;
  /** Identifier of the table whose rows the explorer shows and hides. */
  readonly table: string;
  readonly words: Readonly<Record<Word, string>>;
}

/** The messages the explorer needs, as templates in the reader's language. */
export const WORDS = [
  'filter.title',
  'home.search-button',
  'filter.text',
  'filter.text-placeholder',
  'filter.text-chip',
  'filter.direction',
  'filter.all-directions',
  'filter.body',
  'filter.all-bodies',
  'filter.year',
  'filter.any',
  'filter.cost',
  'filter.cost-stated',
  'filter.cost-zero',
  'filter.cost-not-stated',
  'filter.sort',
  'filter.sort-source',
  'filter.sort-cost',
  'filter.sort-start',
  'filter.more',
  'filter.reset',
  'filter.remove',
  'filter.year-note',
  'result.measures',
  'result.none',
  'result.copy-link',
  'result.copied',
  'result.download',
  'result.download-failed',
  'result.irregular',
  'measures.group',
  'count.measures',
  'measures.share-of-total',
  'measures.fold',
  'measures.unfold',
] as const;
export type Word = (typeof WORDS)[number];

const COST_WORDS: Record<CostFilter, Word> = {
  any: 'filter.any',
  stated: 'filter.cost-stated',
  zero: 'filter.cost-zero',
  'not-stated': 'filter.cost-not-stated',
};

const SORT_WORDS: Record<Sort, Word> = {
  source: 'filter.sort-source',
  cost: 'filter.sort-cost',
  start: 'filter.sort-start',
};

/** The fields of the form, by the names that the address uses too. */
type FormState = Record<keyof MeasuresView, string>;

const toForm = (view: MeasuresView): FormState => ({
  text: view.text,
  direction: view.direction ?? '',
  body: view.body ?? '',
  year: view.year === null ? '' : String(view.year),
  cost: view.cost,
  sort: view.sort,
});

const UNTOUCHED = toForm(WHOLE_VIEW);

function readForm(form: HTMLFormElement): FormState {
  const data = new FormData(form);
  const value = (name: keyof FormState): string => String(data.get(name) ?? UNTOUCHED[name]);
  return {
    text: value('text'),
    direction: value('direction'),
    body: value('body'),
    year: value('year'),
    cost: value('cost'),
    sort: value('sort'),
  };
}

function fillForm(form: HTMLFormElement, state: FormState): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      element.checked = element.value === state[element.name as keyof FormState];
    } else if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
      if (element.name in state) element.value = state[element.name as keyof FormState];
    }
  }
}

/**
 * The explorer's controls. The form keeps its own values (so a choice made before this script
 * arrived is not lost), the address keeps the view, and the table is the one the page came with.
 */
export default function MeasuresExplorer(props: Props): ReactElement {
  const { language, entries, directions, bodies, years, csv, table, words } = props;
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const [view, setView] = useState<MeasuresView>(WHOLE_VIEW);
  const [started, setStarted] = useState(false);
  const [expanded, setExpanded] = useState(false);
  const [notice, setNotice] = useState('');

  const say = useCallback(
    (word: Word, values: Readonly<Record<string, string | number>> = {}): string =>
      fillMessage(words[word], language, values),
    [words, language],
  );
  const choices = useMemo(
    () => ({
      directions: directions.map(({ id }) => id),
      bodies: bodies.map(({ id }) => id),
      years,
    }),
    [directions, bodies, years],
  );
  const read = useCallback(
    (state: FormState) => readView(new URLSearchParams(state), choices),
    [choices],
  );

  const go = useCallback((next: MeasuresView, history: 'push' | 'replace' | 'keep') => {
    setView(next);
    setNotice('');
    if (history === 'keep') return;
    const query = writeView(next).toString();
    const address = `${location.pathname}${query ? `?${query}` : ''}`;
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }, []);

  // What stands in the address comes first; what the reader has already changed wins over it.
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const fromAddress = (): MeasuresView => readView(new URLSearchParams(location.search), choices);
    const touched = readForm(element);
    const state = toForm(fromAddress());
    let changed = false;
    for (const name of Object.keys(state) as (keyof FormState)[]) {
      if (touched[name] === UNTOUCHED[name] || touched[name] === state[name]) continue;
      state[name] = touched[name];
      changed = true;
    }
    fillForm(element, state);
    go(read(state), changed ? 'replace' : 'keep');
    setStarted(true);

    const onPopState = (): void => {
      const next = fromAddress();
      fillForm(element, toForm(next));
      go(next, 'keep');
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [choices, read, go]);

  const shown = useMemo(() => applyView(entries, view), [entries, view]);
  const query = writeView(view).toString();
  const sum = shown.reduce((total, { amount }) => total + amount, 0);

  useEffect(() => {
    const element = document.getElementById(table);
    if (started && element instanceof HTMLTableElement) {
      showMeasures(element, entries, shown, view, language, say);
    }
  }, [started, table, entries, shown, view, language, say]);

  // The same view in another language: the links of the header take the query along.
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
      link.search = query;
    }
  }, [query]);

  const set = (change: Partial<FormState>): void => {
    const state = { ...toForm(view), ...change };
    if (form.current) fillForm(form.current, state);
    go(read(state), 'push');
  };

  const nameOf = (options: readonly Option[], id: string): string =>
    options.find((option) => option.id === id)?.name ?? id;
  const chips: { name: keyof FormState; text: string }[] = [];
  if (view.text) chips.push({ name: 'text', text: say('filter.text-chip', { text: view.text }) });
  if (view.direction) chips.push({ name: 'direction', text: nameOf(directions, view.direction) });
  if (view.body) chips.push({ name: 'body', text: nameOf(bodies, view.body) });
  if (view.year) chips.push({ name: 'year', text: String(view.year) });
  if (view.cost !== 'any') {
    chips.push({ name: 'cost', text: `${say('filter.cost')}: ${say(COST_WORDS[view.cost])}` });
  }

  const copyLink = (): void => {
    void navigator.clipboard.writeText(location.href).then(() => setNotice(say('result.copied')));
  };
  const download = (event: React.MouseEvent): void => {
    if (shown.length === entries.length && view.sort === 'source') return;
    event.preventDefault();
    const name = ['achyk-measures', ...writeView(view).values()].join('-');
    downloadRows(
      csv,
      shown.map(({ id }) => id),
      name,
    ).catch(() => setNotice(say('result.download-failed')));
  };

  return (
    <>
      <form
        ref={form}
        className="explorer-form"
        aria-label={say('filter.title')}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          result.current?.focus();
        }}
        onInput={(event) => {
          const next = read(readForm(event.currentTarget));
          const typing = (event.target as HTMLElement).getAttribute('name') === 'text';
          go(next, typing && view.text !== '' && next.text !== '' ? 'replace' : 'push');
        }}
      >
        <div className="page">
          <div className="explorer-row">
            <div className="field">
              <label htmlFor="measures-text">{say('filter.text')}</label>
              <div className="joined">
                <input
                  id="measures-text"
                  className="input"
                  type="search"
                  name="text"
                  placeholder={say('filter.text-placeholder')}
                  defaultValue=""
                />
                <button type="submit" className="button primary">
                  {say('home.search-button')}
                </button>
              </div>
            </div>
            <div className="explorer-more">
              <button
                type="button"
                className="button w-full"
                aria-expanded={expanded}
                onClick={() => setExpanded(!expanded)}
              >
                {say('filter.more')}
              </button>
            </div>
            <label className="field extra">
              <span>{say('filter.direction')}</span>
              <select className="input" name="direction" defaultValue="">
                <option value="">
                  {say('filter.all-directions', { count: directions.length })}
                </option>
                {directions.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label className="field extra">
              <span>{say('filter.body')}</span>
              <select className="input" name="body" defaultValue="">
                <option value="">{say('filter.all-bodies', { count: bodies.length })}</option>
                {bodies.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className="explorer-row extra">
            <fieldset className="field">
              <legend>{say('filter.year')}</legend>
              <div className="segmented">
                {['', ...years.map(String)].map((year) => (
                  <label key={year}>
                    <input type="radio" name="year" value={year} defaultChecked={year === ''} />
                    {year || say('filter.any')}
                  </label>
                ))}
              </div>
            </fieldset>
            <fieldset className="field">
              <legend>{say('filter.cost')}</legend>
              <div className="segmented">
                {COST_FILTERS.map((cost) => (
                  <label key={cost}>
                    <input type="radio" name="cost" value={cost} defaultChecked={cost === 'any'} />
                    {say(COST_WORDS[cost])}
                  </label>
                ))}
              </div>
            </fieldset>
            <label className="field">
              <span>{say('filter.sort')}</span>
              <select className="input" name="sort" defaultValue="source">
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {say(SORT_WORDS[sort])}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </div>
      </form>
      <div className="page">
        {query !== '' && (
          <div className="chips pt-4">
            {chips.map(({ name, text }) => (
              <span className="chip" key={name}>
                {text}
                <button
                  type="button"
                  aria-label={say('filter.remove', { filter: text })}
                  onClick={() => set({ [name]: UNTOUCHED[name] })}
                >
                  ×
                </button>
              </span>
            ))}
            <button type="button" className="button" onClick={() => set(UNTOUCHED)}>
              {say('filter.reset')}
            </button>
            <span className="permalink needs-script">?{query}</span>
          </div>
        )}
        <div className="explorer-bar">
          <p className="sum" role="status" ref={result} tabIndex={-1}>
            {say('result.measures', { count: shown.length, total: entries.length, sum })}
            {notice && <span className="small quiet block">{notice}</span>}
          </p>
          <div className="buttons">
            <button type="button" className="button needs-script" onClick={copyLink}>
              {say('result.copy-link')}
            </button>
            <a className="button primary" href={csv} download onClick={download}>
              {say('result.download', { count: shown.length })}
            </a>
          </div>
          {view.year !== null && <p className="small quiet w-full">{say('filter.year-note')}</p>}
        </div>
        {shown.length === 0 && <p className="empty-result">{say('result.none')}</p>}
      </div>
    </>
  );
}
