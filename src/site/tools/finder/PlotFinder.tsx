import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { type Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import type { FinderPark } from '../../../engine/parks/finder-data.ts';
import { askedIn, candidatesOf, FILTERS, match } from '../../../engine/parks/matching.ts';
import type { Regime, Region } from '../../../engine/parks/model.ts';
import { relaxationOf, relaxed } from '../../../engine/parks/relaxation.ts';
import { regionShort } from '../../../engine/schema/park-codes.ts';
import { FORMATS, type Colophon } from '../../../engine/publish/view-table.ts';
import type { Ignored } from '../../view/codec.ts';
import type { DownloadWords } from '../downloads/words.ts';
import { finderCodec, type FinderView } from './view.ts';
import {
  chipOf,
  nameOf,
  relaxationWords,
  type ExampleWord,
  type Say,
  type Voice,
  type Word,
} from './words.ts';
import Downloads from '../downloads/Downloads.tsx';
import { fillForm, formQuery, markInvalid, touchedQuery } from './form.ts';
import { FinderFields } from './FinderFields.tsx';
import { FinderGroup } from './FinderGroup.tsx';
import { mapShown, regionPressed, showOnMap } from './map.ts';
import { carryToLanguages, keepInAddress } from '../address/address-bar.ts';
import IgnoredParts from '../address/IgnoredParts.tsx';

type Sites = FinderView['sites'];

interface Props {
  readonly language: Language;
  /** Addresses of the figures, the same in every language. */
  readonly data: string;
  /** The fictional parks; `null` where they are hidden. */
  readonly examples: {
    readonly data: string;
    readonly words: Readonly<Record<ExampleWord, string>>;
  } | null;
  readonly regions: readonly Region[];
  readonly regimes: readonly Regime[];
  readonly regimeNames: Voice['regimes'];
  /** `/ky/parks/` */
  readonly parksAddress: string;
  /** How many entries the list has before anything is asked: the map says so from the start. */
  readonly total: number;
  /** Identifier of the page's own list, which stands in until the finder has one. */
  readonly fallback: string;
  readonly words: Readonly<Record<Word, string>>;
  readonly downloadWords: DownloadWords;
  readonly colophon: Omit<Colophon, 'address'>;
  /** The page's own map. */
  readonly children?: ReactNode;
}

const WIDE = '(min-width: 56.001rem)';

export default function PlotFinder(props: Props): ReactElement {
  const { language, data, examples, regions, regimes, parksAddress, fallback, words } = props;
  const { regimeNames } = props;
  const codec = useMemo(
    () => finderCodec({ regions, regimes, examples: examples !== null }),
    [regions, regimes, examples],
  );
  const form = useRef<HTMLFormElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const [view, setView] = useState(codec.initial);
  const [started, setStarted] = useState(false);
  const [mapOpen, setMapOpen] = useState(false);
  const [ignored, setIgnored] = useState<readonly Ignored[]>([]);
  const [invalid, setInvalid] = useState<readonly string[]>([]);
  const [parks, setParks] = useState<Partial<Record<Sites, readonly FinderPark[]>>>({});
  const [failed, setFailed] = useState(false);

  const say: Say = useCallback(
    (word, values = {}) => fillMessage(words[word], language, values),
    [words, language],
  );
  const voice: Voice = useMemo(
    () => ({ language, say, regimes: regimeNames }),
    [language, say, regimeNames],
  );

  const go = useCallback(
    (next: FinderView, history: 'push' | 'replace' | 'keep') => {
      setView(next);
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
    const start = fromAddress();
    const touched = touchedQuery(element, codec);
    const merged = codec.write(start.view);
    for (const [name, value] of touched) merged.set(name, value);
    const { view: first } = codec.read(merged);
    fillForm(element, codec, first);
    go(first, touched.size > 0 ? 'replace' : 'keep');
    setIgnored(start.ignored);
    setStarted(true);

    const onPopState = (): void => {
      const { view: next, ignored: left } = fromAddress();
      fillForm(element, codec, next);
      setInvalid([]);
      setIgnored(left);
      go(next, 'keep');
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [codec, go]);

  // Where there is room the needs stand open; on a phone the reader opens them.
  useEffect(() => {
    const wide = matchMedia(WIDE);
    const follow = (): void => {
      if (fold.current) fold.current.open = wide.matches;
    };
    if (wide.matches) follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);

  const { sites } = view;
  const source = sites === 'examples' ? examples?.data : data;
  const missing = parks[sites] === undefined;
  useEffect(() => {
    if (!started || !missing || source === undefined) return;
    let current = true;
    readParks(source).then(
      (read) => {
        if (!current) return;
        setFailed(false);
        setParks((known) => ({ ...known, [sites]: read }));
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [started, missing, source, sites]);

  const known = started ? parks[sites] : undefined;
  const candidates = useMemo(() => candidatesOf(known ?? []), [known]);
  const matches = useMemo(() => match(candidates, known ?? [], view), [candidates, known, view]);
  const needs = askedIn(view);
  const asked = [...FILTERS.filter((filter) => view[filter] !== null), ...needs];
  const relaxation = useMemo(
    () => (matches.full.length === 0 ? relaxationOf(candidates, view) : null),
    [matches, candidates, view],
  );
  const shown = useMemo(() => mapShown(matches), [matches]);
  const query = codec.write(view).toString();
  const tableToSave = async () => {
    const { finderTable } = await import('./table.ts');
    const sample = sites === 'examples';
    const { colophon } = props;
    return finderTable(
      {
        matches,
        needs,
        sample,
        query: codec.write(view),
        colophon,
        nameOf: (need) => nameOf(need, voice),
      },
      voice,
    );
  };

  useEffect(() => {
    if (!known || !map.current) return;
    showOnMap(map.current, shown, view.region, (region, count) =>
      say('finder.map-region', { region: regionShort(region, language), count }),
    );
  }, [known, shown, view.region, say, language]);

  // The list of the finder takes the place of the page's own.
  useEffect(() => {
    const list = document.getElementById(fallback);
    if (list) list.hidden = known !== undefined;
  }, [fallback, known]);

  useEffect(() => carryToLanguages(query), [query]);

  const change = (part: Partial<FinderView>): void => {
    const next = { ...view, ...part };
    if (form.current) fillForm(form.current, codec, next);
    setInvalid([]);
    go(next, 'push');
  };
  const clear = (): void => change({ ...codec.initial, sites });
  const toExamples = (): void => {
    change({ sites: 'examples' });
    result.current?.focus();
  };

  return (
    <div className="page finder">
      <form
        ref={form}
        className="finder-form needs-script"
        aria-label={say('finder.form')}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (fold.current && !matchMedia(WIDE).matches) fold.current.open = false;
          result.current?.focus();
        }}
        onInput={(event) => {
          const { view: next, ignored: left } = codec.read(formQuery(event.currentTarget));
          setInvalid(
            markInvalid(
              event.currentTarget,
              left.map(({ name }) => name),
            ),
          );
          const field = event.target as HTMLInputElement;
          const name = field.name.replace(/-amount$/, '') as keyof FinderView;
          const typing = field.inputMode === 'decimal' && view[name] !== null;
          go(next, typing ? 'replace' : 'push');
        }}
      >
        {examples && (
          <fieldset className="finder-sites">
            <legend className="hidden-text">{say('finder.sites')}</legend>
            <div className="segmented">
              <label>
                <input type="radio" name="sites" value="real" defaultChecked />
                {say('finder.real')}
              </label>
              <label>
                <input type="radio" name="sites" value="examples" />
                {examples.words['finder.examples']}
              </label>
            </div>
          </fieldset>
        )}
        <div className="finder-chips">
          {asked.length === 0 && <span className="small quiet">{say('finder.no-needs')}</span>}
          {asked.map((need) => {
            const text = chipOf(need, view, voice) ?? '';
            return (
              <span className="chip" key={need}>
                {text}
                <button
                  type="button"
                  aria-label={say('filter.remove', { filter: text })}
                  onClick={() => change({ [need]: null })}
                >
                  ×
                </button>
              </span>
            );
          })}
        </div>
        <details className="needs-fold" ref={fold}>
          <summary className="button">{say('finder.change')}</summary>
          <div className="needs-fields">
            <FinderFields voice={voice} regions={regions} regimes={regimes} started={started} />
            <button type="submit" className="button primary needs-done" disabled={!started}>
              {say('finder.show')}
            </button>
            <button type="button" className="button" disabled={!started} onClick={clear}>
              {say('filter.reset')}
            </button>
          </div>
        </details>
        <button
          type="button"
          className="button map-toggle"
          aria-expanded={mapOpen}
          aria-controls="finder-map"
          disabled={!started}
          onClick={() => setMapOpen(!mapOpen)}
        >
          {say('finder.map')}
        </button>
      </form>
      <div className="finder-side">
        <Notice {...props} view={view} parks={known} onExamples={toExamples} say={say} />
        <div className="finder-answer">
          <p className="finder-status" role="status" ref={result} tabIndex={-1}>
            {known && say('finder.status', countsOf(matches))}
            {!known && say(failed ? 'finder.failed' : 'finder.loading')}
            {known && matches.taken > 0 && (
              <span className="small quiet block">
                {say('finder.taken', { count: matches.taken })}
              </span>
            )}
          </p>
          {invalid.length > 0 && (
            <p className="finder-error" role="alert">
              {say('finder.not-a-number', { fields: invalid.join(', ') })}
            </p>
          )}
          <IgnoredParts ignored={ignored} title={say('view.ignored')} />
          {known && matches.full.length === 0 && asked.length > 0 && (
            <div className="finder-relax">
              <p>
                <b>{say('finder.none')}</b>{' '}
                {relaxation
                  ? relaxationWords(relaxation, view, voice)
                  : say(matches.unknown.length > 0 ? 'finder.relax-silent' : 'finder.relax-none')}
              </p>
              {relaxation && (
                <button
                  type="button"
                  className="button primary"
                  onClick={() => {
                    change(relaxed(view, relaxation));
                    result.current?.focus();
                  }}
                >
                  {say('finder.relax-apply')}
                </button>
              )}
            </div>
          )}
        </div>
        <div
          ref={map}
          id="finder-map"
          className={mapOpen ? 'finder-map map-open' : 'finder-map'}
          onClick={(event) => {
            const region = regions.find((one) => one === regionPressed(event));
            if (region === undefined || !started) return;
            event.preventDefault();
            change({ region: view.region === region ? null : region });
          }}
        >
          {props.children}
          <p className="tiny quiet mt-2 needs-script">
            {say('finder.map-note', { count: known ? shown.total : props.total })}
          </p>
        </div>
        <div className={known || failed ? 'finder-list' : 'finder-list waiting'}>
          {known &&
            GROUPS.map(
              ({ group, note }) =>
                matches[group].length > 0 && (
                  <FinderGroup
                    key={`${group}?${query}`}
                    id={`finder-${group}`}
                    title={say(`finder.${group}`)}
                    {...(note ? { note: say(note) } : {})}
                    matches={matches[group]}
                    voice={voice}
                    parksAddress={parksAddress}
                    label={
                      sites === 'examples' && examples ? examples.words['finder.example-row'] : null
                    }
                  />
                ),
            )}
          {known && shown.total > 0 && (
            <Downloads
              language={language}
              words={props.downloadWords}
              count={shown.total}
              bytes={bytesOfRow(needs.length)}
              formats={FORMATS}
              table={tableToSave}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** About how many bytes a row of a download has; each need adds its figure and its outcome. */
const bytesOfRow = (needs: number) => ({
  csv: 110 + 15 * needs,
  json: 330 + 45 * needs,
  geojson: 420 + 45 * needs,
  xlsx: 60 + 8 * needs,
});

const GROUPS = [
  { group: 'full', note: null },
  { group: 'near', note: 'finder.near-note' },
  { group: 'unknown', note: 'finder.unknown-note' },
] as const;

const countsOf = ({ full, near, unknown }: ReturnType<typeof match>) => ({
  full: full.length,
  near: near.length,
  unknown: unknown.length,
});

interface NoticeProps extends Pick<Props, 'examples'> {
  readonly view: FinderView;
  readonly parks: readonly FinderPark[] | undefined;
  readonly onExamples: () => void;
  readonly say: Say;
}

/** What is invented says so; where nothing real is published, that is said too. */
function Notice({ examples, view, parks, onExamples, say }: NoticeProps): ReactElement {
  if (view.sites === 'examples' && examples) {
    return (
      <aside className="sample-band finder-notice" aria-label={examples.words['sample.band']}>
        <p>
          <strong>{examples.words['sample.band']}</strong> {examples.words['sample.plots-text']}
        </p>
      </aside>
    );
  }
  const silent = parks?.filter(({ tellsPlots }) => !tellsPlots).length ?? 0;
  const some = parks !== undefined && silent < parks.length;
  return (
    <div className="finder-notice">
      <p>{some ? say('finder.silent-sites', { count: silent }) : say('plots.none')}</p>
      {examples && !some && (
        <button type="button" className="link-button needs-script" onClick={onExamples}>
          {examples.words['finder.see-examples']}
        </button>
      )}
    </div>
  );
}

async function readParks(address: string): Promise<FinderPark[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as FinderPark[];
}
