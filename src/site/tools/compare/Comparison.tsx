import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import type { Group } from '../../../engine/parks/comparison.ts';
import type { Colophon } from '../../../engine/publish/view-table.ts';
import { pageAddress } from '../../view/address.ts';
import { isPlotId, MOST_COMPARED } from './compared.ts';
import type { HeadedRow } from './rows.ts';
import { readComparison, writeComparison, type Asked, type ComparisonView } from './view.ts';
import type { DownloadWords } from '../downloads/words.ts';
import { firstFew } from '../address/ignored.ts';
import { bytesOfRow, comparisonTable, FORMATS } from './download.ts';
import { findColumns, type Column, type Found } from './data.ts';
import ComparisonAdd from './ComparisonAdd.tsx';
import ComparisonTable, { differsIn } from './ComparisonTable.tsx';
import Downloads from '../downloads/Downloads.tsx';
import { currentTray, readTray, setTray } from './tray-store.ts';
import { carryToLanguages } from '../address/address-bar.ts';
import IgnoredParts from '../address/IgnoredParts.tsx';

interface Props {
  readonly language: Language;
  readonly words: Readonly<Record<Word, string>>;
  readonly downloadWords: DownloadWords;
  readonly rows: Readonly<Record<'parks' | 'plots', readonly HeadedRow[]>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly colophon: Omit<Colophon, 'address'>;
  /** Identifier of the element under the header where the band of fictional data goes. */
  readonly band: string;
}

/** The messages the comparison needs, as templates in the reader's language. */
export const WORDS = [
  'compare.table',
  'compare.row',
  'compare.row-code',
  'compare.loading',
  'compare.failed',
  'compare.retry',
  'compare.unknown',
  'view.ignored',
  'compare.surplus',
  'compare.mixed',
  'compare.none',
  'compare.one',
  'compare.pick-here',
  'compare.only',
  'compare.status',
  'compare.all-same',
  'compare.differs',
  'compare.better',
  'compare.legend-differs',
  'compare.legend-better',
  'compare.move-left',
  'compare.move-right',
  'compare.moved',
  'compare.remove',
  'compare.sample',
  'compare.add-park',
  'compare.add-plot',
  'compare.choose',
  'notice.not-published',
  'notice.not-applicable',
  'parks.title',
  'nav.plots',
  'result.copy-link',
  'result.copied',
  'result.download-failed',
  'sample.band',
  'sample.text',
] as const;
export type Word = (typeof WORDS)[number];

const NOTHING: Asked = {
  view: { ids: [], only: false },
  ignored: [],
  surplus: [],
  otherKind: [],
};

/** What was asked, and what was found of it: together, so that no column shows another's answers. */
interface Shown {
  readonly asked: Asked;
  readonly found: ReadonlyMap<string, Found>;
}

/** Parks or plots side by side, as the address says. */
export default function Comparison(props: Props): ReactElement {
  const { language, words, downloadWords, rows: allRows, groups, colophon } = props;
  const [shown, setShown] = useState<Shown | null>(null);
  const [notice, setNotice] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const refocus = useRef<(() => void) | null>(null);
  const latest = useRef(0);

  const say = useCallback(
    (word: Word, values: Readonly<Record<string, string | number>> = {}): string =>
      fillMessage(words[word], language, values),
    [words, language],
  );

  const show = useCallback(
    async (asked: Asked): Promise<void> => {
      const turn = (latest.current += 1);
      const found = await findColumns(asked.view.ids, language);
      // Answers may come in another order than the questions.
      if (turn === latest.current) setShown({ asked, found });
    },
    [language],
  );

  useEffect(() => {
    const fromAddress = (): void => {
      setNotice('');
      void show(readComparison(new URLSearchParams(location.search)));
    };
    readTray();
    const { ids } = currentTray();
    // Without a choice in the address the tray is shown, and the address says so.
    if (!new URLSearchParams(location.search).has('ids') && ids.length > 0) {
      const query = writeComparison({ ids, only: false });
      window.history.replaceState(null, '', `?${query}`);
    }
    fromAddress();
    window.addEventListener('popstate', fromAddress);
    return () => window.removeEventListener('popstate', fromAddress);
  }, [show]);

  const { asked, found } = shown ?? { asked: NOTHING, found: new Map<string, Found>() };
  const { view } = asked;
  const columns = useMemo(
    () =>
      view.ids.flatMap((id): Column[] => {
        const column = found.get(id);
        return column === undefined || typeof column === 'string' ? [] : [column];
      }),
    [view, found],
  );
  const query = writeComparison(view);

  // The tray holds what is compared, so that a reader can go on picking elsewhere.
  useEffect(() => {
    if (shown === null) return;
    const { view: wanted, ignored } = shown.asked;
    const whole = wanted.ids.length === columns.length;
    if (whole && (columns.length > 0 || ignored.length === 0)) {
      setTray(columns.map(({ id, name }) => ({ id, name, language })));
    }
    refocus.current?.();
    refocus.current = null;
  }, [shown, columns, language]);

  useEffect(() => carryToLanguages(query), [query]);

  const go = (next: ComparisonView, said = ''): void => {
    const search = writeComparison(next);
    window.history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
    setNotice(said);
    void show({ ...NOTHING, view: next });
  };
  const withIds = (ids: readonly string[], said = ''): void => go({ ...view, ids }, said);
  const ids = columns.map(({ id }) => id);

  const remove = (id: string): void => {
    refocus.current = () => status.current?.focus();
    withIds(ids.filter((each) => each !== id));
  };
  const addColumn = (id: string): void => {
    refocus.current = () => status.current?.focus();
    withIds([...ids, id]);
  };
  const move = (id: string, step: -1 | 1): void => {
    const place = ids.indexOf(id) + step;
    refocus.current = () => focusMover(id, step);
    withIds(
      ids.filter((each) => each !== id).toSpliced(place, 0, id),
      say('compare.moved', { place: place + 1, count: ids.length }),
    );
  };

  const kind = isPlotId(view.ids[0] ?? '') ? 'plots' : 'parks';
  const rows = allRows[kind];
  const different = rows.filter((row) => differsIn(columns, row));
  const visible = view.only ? different : rows;

  const listOf = (state: 'unknown' | 'failed'): string[] =>
    view.ids.filter((id) => found.get(id) === state);
  const failed = listOf('failed');
  const problems: readonly (readonly [Word, readonly string[]])[] = [
    ['compare.unknown', listOf('unknown')],
    ['compare.mixed', asked.otherKind],
    ['compare.surplus', asked.surplus],
    ['compare.failed', failed],
  ];

  const table = comparisonTable(
    {
      rows: visible,
      columns,
      headings: { heading: say('compare.row'), code: say('compare.row-code') },
      silence: (state) => say(`notice.${state}`),
    },
    query,
    colophon,
  );
  const band = document.getElementById(props.band);
  const offered: readonly ('parks' | 'plots')[] =
    columns.length === 0 ? ['parks', 'plots'] : columns.length < MOST_COMPARED ? [kind] : [];

  if (shown === null) {
    return (
      <p className="page" role="status">
        {say('compare.loading')}
      </p>
    );
  }
  return (
    <div className="page compare-page">
      {band !== null &&
        columns.some(({ sample }) => sample) &&
        createPortal(
          <aside className="sample-band" aria-label={say('sample.band')}>
            <div className="page">
              <p>
                <strong>{say('sample.band')}</strong> {say('sample.text')}
              </p>
            </div>
          </aside>,
          band,
        )}
      {problems.some(([, list]) => list.length > 0) && (
        <div role="alert">
          <ul className="compare-problems">
            {problems
              .filter(([, list]) => list.length > 0)
              .map(([word, list]) => (
                <li key={word} className="oddity">
                  {say(word, { list: firstFew(list).join(', ') })}
                </li>
              ))}
          </ul>
        </div>
      )}
      <IgnoredParts ignored={asked.ignored} title={say('view.ignored')} />
      {failed.length > 0 && (
        <button type="button" className="button mb-4" onClick={() => void show(asked)}>
          {say('compare.retry')}
        </button>
      )}
      <p className="compare-status" role="status" tabIndex={-1} ref={status}>
        {columns.length === 0 && say('compare.none')}
        {columns.length === 1 && say('compare.one')}
        {columns.length > 1 &&
          say('compare.status', { rows: rows.length, different: different.length })}
        {notice !== '' && <span className="small quiet block">{notice}</span>}
      </p>
      {columns.length < 2 && (
        <p className="mt-2">
          {say('compare.pick-here')}{' '}
          <a href={pageAddress(language, 'parks/')}>{say('parks.title')}</a> ·{' '}
          <a href={pageAddress(language, 'parks/plots/')}>{say('nav.plots')}</a>
        </p>
      )}
      <div className="compare-bar">
        {columns.length > 1 && (
          <label className="compare-only">
            <input
              type="checkbox"
              checked={view.only}
              onChange={({ target }) => go({ ...view, only: target.checked })}
            />
            {say('compare.only')}
          </label>
        )}
        {offered.map((of) => (
          <ComparisonAdd
            key={of}
            language={language}
            kind={of}
            chosen={ids}
            words={{
              add: say(of === 'parks' ? 'compare.add-park' : 'compare.add-plot'),
              choose: say('compare.choose'),
              failed: say('result.download-failed'),
            }}
            add={addColumn}
          />
        ))}
        {columns.length > 1 && (
          <div className="buttons">
            <button
              type="button"
              className="button"
              onClick={() => {
                void navigator.clipboard
                  .writeText(location.href)
                  .then(() => setNotice(say('result.copied')));
              }}
            >
              {say('result.copy-link')}
            </button>
            <Downloads
              language={language}
              words={downloadWords}
              count={visible.length}
              bytes={bytesOfRow(table)}
              formats={FORMATS}
              table={() => Promise.resolve(table)}
            />
          </div>
        )}
      </div>
      {columns.length > 0 && visible.length > 0 && (
        <ComparisonTable
          rows={visible}
          columns={columns}
          groups={groups}
          say={say}
          move={move}
          remove={remove}
        />
      )}
      {columns.length > 1 && visible.length === 0 && (
        <p className="empty-result">{say('compare.all-same')}</p>
      )}
      {columns.length > 1 && (
        <ul className="compare-legend">
          <li>
            <span className="differs" aria-hidden="true">
              ≠
            </span>{' '}
            {say('compare.legend-differs')}
          </li>
          <li>
            <span className="better">
              <span aria-hidden="true">▲▼ </span>
              {say('compare.better')}
            </span>
            : {say('compare.legend-better')}
          </li>
          <li className="print-only">{location.href}</li>
        </ul>
      )}
    </div>
  );
}

/** Where the column went its button went along; at the edge the other button takes the focus. */
function focusMover(id: string, step: -1 | 1): void {
  const movers = [...document.querySelectorAll<HTMLButtonElement>('button[data-step]')].filter(
    (button) => button.dataset['column'] === id && !button.disabled,
  );
  (movers.find((button) => button.dataset['step'] === String(step)) ?? movers[0])?.focus();
}
