import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../../words/language.ts';
import { fillMessage } from '../../words/message.ts';
import {
  applyView,
  COST_FILTERS,
  measuresCodec,
  SORTS,
  type CostFilter,
  type MeasureEntry,
  type MeasuresView,
  type Sort,
} from '../view/measures-view.ts';
import type { Ignored } from '../view/codec.ts';
import { TABLE_FORMATS, type DownloadOf } from '../view/download-of.ts';
import type { DownloadWords } from '../view/download-words.ts';
import { tableOfView } from './download.ts';
import Downloads from './Downloads.tsx';
import { showMeasures } from './measures-table.ts';
import { carryToLanguages, keepInAddress } from './address-bar.ts';
import IgnoredParts from './IgnoredParts.tsx';

interface Option {
  readonly id: string;
  readonly name: string;
}

export interface Props {
  readonly language: Language;
  readonly entries: readonly MeasureEntry[];
  readonly directions: readonly Option[];
  readonly bodies: readonly Option[];
  readonly years: readonly number[];
  /** Address of the whole dataset as CSV: the download of a reader without scripts. */
  readonly csv: string;
  readonly download: DownloadOf;
  readonly downloadWords: DownloadWords;
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
  'view.ignored',
  'result.copy-link',
  'result.copied',
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

function readForm(form: HTMLFormElement): FormState {
  const data = new FormData(form);
  const value = (name: keyof FormState): string => String(data.get(name) ?? '');
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
  const { language, entries, directions, bodies, years, csv, download, downloadWords } = props;
  const { table, words } = props;
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const codec = useMemo(
    () =>
      measuresCodec({
        directions: directions.map(({ id }) => id),
        bodies: bodies.map(({ id }) => id),
        years,
      }),
    [directions, bodies, years],
  );
  const untouched = useMemo(() => toForm(codec.initial), [codec]);
  const [view, setView] = useState<MeasuresView>(codec.initial);
  const [ignored, setIgnored] = useState<readonly Ignored[]>([]);
  const [started, setStarted] = useState(false);
  const [expanded, setExpanded] = useState(false);
  const [notice, setNotice] = useState('');

  const say = useCallback(
    (word: Word, values: Readonly<Record<string, string | number>> = {}): string =>
      fillMessage(words[word], language, values),
    [words, language],
  );
  const read = useCallback(
    (state: FormState) => codec.read(new URLSearchParams(state)).view,
    [codec],
  );

  const go = useCallback(
    (next: MeasuresView, history: 'push' | 'replace' | 'keep') => {
      setView(next);
      setNotice('');
      if (history === 'keep') return;
      setIgnored([]);
      keepInAddress(codec.write(next), history);
    },
    [codec],
  );

  // What stands in the address comes first; what the reader has already changed wins over it.
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const fromAddress = () => codec.read(new URLSearchParams(location.search));
    const touched = readForm(element);
    const first = fromAddress();
    const state = toForm(first.view);
    let changed = false;
    for (const name of Object.keys(state) as (keyof FormState)[]) {
      if (touched[name] === untouched[name] || touched[name] === state[name]) continue;
      state[name] = touched[name];
      changed = true;
    }
    fillForm(element, state);
    go(read(state), changed ? 'replace' : 'keep');
    setIgnored(first.ignored);
    setStarted(true);

    const onPopState = (): void => {
      const next = fromAddress();
      fillForm(element, toForm(next.view));
      go(next.view, 'keep');
      setIgnored(next.ignored);
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [codec, untouched, read, go]);

  const shown = useMemo(() => applyView(entries, view), [entries, view]);
  const query = codec.write(view).toString();
  const sum = shown.reduce((total, { amount }) => total + amount, 0);

  useEffect(() => {
    const element = document.getElementById(table);
    if (started && element instanceof HTMLTableElement) {
      showMeasures(element, entries, shown, view, language, say);
    }
  }, [started, table, entries, shown, view, language, say]);

  useEffect(() => carryToLanguages(query), [query]);

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
  const rows = () =>
    tableOfView(
      download,
      shown.map(({ id }) => id),
      codec.write(view),
      language,
    );

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
        <IgnoredParts ignored={ignored} title={say('view.ignored')} />
        {query !== '' && (
          <div className="chips pt-4">
            {chips.map(({ name, text }) => (
              <span className="chip" key={name}>
                {text}
                <button
                  type="button"
                  aria-label={say('filter.remove', { filter: text })}
                  onClick={() => set({ [name]: untouched[name] })}
                >
                  ×
                </button>
              </span>
            ))}
            <button type="button" className="button" onClick={() => set(untouched)}>
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
            <Downloads
              language={language}
              words={downloadWords}
              count={shown.length}
              bytes={download.bytes}
              formats={TABLE_FORMATS}
              whole={csv}
              table={rows}
            />
          </div>
          {view.year !== null && <p className="small quiet w-full">{say('filter.year-note')}</p>}
        </div>
        {shown.length === 0 && <p className="empty-result">{say('result.none')}</p>}
      </div>
    </>
  );
}
