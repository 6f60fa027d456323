import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import type { CheckWord, SayCheck } from './words.ts';
import { CheckLink, Stopped } from './link.ts';
import type { Progress, Report } from './protocol.ts';
import CheckReport, { type Names } from './CheckReport.tsx';

interface Props extends Names {
  readonly language: Language;
  /** The address of what files are checked against. */
  readonly baseline: string;
  readonly words: Readonly<Record<CheckWord, string>>;
}

type State =
  | { readonly kind: 'empty' | 'stopped' | 'unavailable' | 'failed' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly report: Report; readonly link: CheckLink };

const STAGES = {
  reading: 'check.reading',
  checking: 'check.checking',
  comparing: 'check.comparing',
} as const;

/** What is chosen before the page is awake waits in the field. */
const waitingIn = (field: HTMLInputElement | null): readonly File[] => [...(field?.files ?? [])];

/**
 * Checks files on the reader's machine. All that it needs is fetched on first use, in a worker that
 * also keeps the files, so that the page stays at hand however large they are.
 */
export default function CheckPage(props: Props): ReactElement {
  const { language, baseline, parks, words } = props;
  const [state, setState] = useState<State>({ kind: 'empty' });
  const [loaded, setLoaded] = useState<'no' | 'loading' | 'yes'>('no');
  const [dragging, setDragging] = useState(false);
  const link = useRef<Promise<CheckLink>>(undefined);
  const files = useRef<readonly File[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const owner = useRef<HTMLSelectElement>(null);
  const removals = useRef<HTMLInputElement>(null);
  /** Counts the checks: the answer to an earlier one is not shown any more. */
  const turn = useRef(0);

  const say: SayCheck = useCallback(
    (word, values = {}) => fillMessage(words[word], language, values),
    [words, language],
  );

  const wake = useCallback((): Promise<CheckLink> => {
    if (link.current !== undefined) return link.current;
    setLoaded('loading');
    const opening = CheckLink.open(baseline, language);
    link.current = opening;
    opening.then(
      () => setLoaded('yes'),
      () => {
        link.current = undefined;
        setLoaded('no');
      },
    );
    return opening;
  }, [baseline, language]);

  const stop = useCallback((): void => {
    turn.current += 1;
    link.current?.then((opened) => opened.stop()).catch(() => undefined);
    link.current = undefined;
    setLoaded('no');
    setState({ kind: 'stopped' });
  }, []);

  const check = useCallback(
    async (chosen: readonly File[]): Promise<void> => {
      if (chosen.length === 0) return;
      files.current = chosen;
      turn.current += 1;
      const mine = turn.current;
      const show = (next: State): void => {
        if (mine === turn.current) setState(next);
      };
      show({ kind: 'reading', progress: null });
      let opened: CheckLink;
      try {
        opened = await wake();
      } catch {
        show({ kind: 'unavailable' });
        return;
      }
      try {
        const asked = {
          files: chosen,
          to: owner.current?.value || null,
          allowRemovals: removals.current?.checked ?? false,
        };
        const report = await opened.ask('check', asked, (progress) =>
          show({ kind: 'reading', progress }),
        );
        show({ kind: 'done', report, link: opened });
      } catch (error) {
        if (error instanceof Stopped) link.current = undefined;
        show({ kind: 'failed' });
      }
    },
    [wake],
  );

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
      void wake().catch(() => undefined);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(false);
      void check([...event.dataTransfer.files]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [wake, check]);

  useEffect(() => {
    const early = waitingIn(field.current);
    if (early.length > 0) queueMicrotask(() => void check(early));
  }, [check]);

  const busy = state.kind === 'reading';
  const wakeQuietly = (): void => void wake().catch(() => undefined);

  return (
    <div className="page checker">
      <div className="check-form" role="group" aria-label={say('check.form')}>
        <div className={dragging ? 'check-drop dragging' : 'check-drop'}>
          <label className="button primary">
            {say('check.choose')}
            <input
              ref={field}
              type="file"
              multiple
              accept=".xlsx,.csv,.txt,.tsv"
              onFocus={wakeQuietly}
              onPointerEnter={wakeQuietly}
              onChange={({ currentTarget }) => {
                void check(waitingIn(currentTarget));
                // The same file, mended, may be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
          <span>{say('check.drop')}</span>
          <p className="small quiet">{say('check.accepts')}</p>
        </div>
        <label className="field">
          <span>{say('check.owner')}</span>
          <select
            ref={owner}
            className="input"
            defaultValue=""
            onChange={() => void check(files.current)}
          >
            <option value="">{say('check.owner-auto')}</option>
            <option value="programme">{say('nav.programme')}</option>
            {Object.entries(parks).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input ref={removals} type="checkbox" onChange={() => void check(files.current)} />
          {say('check.allow-removals')}
        </label>
        <p className="check-private">{say('check.private')}</p>
      </div>
      <div className="check-status">
        <p role="status">
          {state.kind === 'empty' && loaded === 'loading' && say('check.loading')}
          {state.kind === 'empty' && loaded === 'yes' && say('check.ready')}
          {state.kind === 'reading' && stageOf(state.progress, say)}
          {state.kind === 'stopped' && say('check.stopped')}
        </p>
        {busy && (
          <>
            <progress aria-label={say('check.title')} value={state.progress?.share ?? 0} max={1} />
            <button type="button" className="button" onClick={stop}>
              {say('check.stop')}
            </button>
          </>
        )}
        <p role="alert" className="check-error">
          {(state.kind === 'unavailable' || state.kind === 'failed') && say(`check.${state.kind}`)}
        </p>
      </div>
      {state.kind === 'done' && (
        <CheckReport {...props} report={state.report} link={state.link} say={say} />
      )}
    </div>
  );
}

/** What the worker does now, in words. */
function stageOf(progress: Progress | null, say: SayCheck): string {
  if (progress === null) return say('check.loading');
  return say(STAGES[progress.stage], { file: progress.file ?? '' });
}
