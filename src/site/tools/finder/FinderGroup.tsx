import { textIn } from '../../../words/language.ts';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { measured, UNITS } from '../../../words/units.ts';
import type { Candidate, Finding, Match } from '../../../engine/parks/matching.ts';
import { regionName } from '../../../engine/schema/park-codes.ts';
import { formatExact, formatNumber } from '../../../words/numbers.ts';
import { plotIdOf } from '../compare/compared.ts';
import { reasonOf, type Voice } from './words.ts';
import { subscribeTray, toggleInTray, trayIds } from '../compare/tray.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly matches: readonly Match[];
  readonly voice: Voice;
  /** `/ky/parks/` */
  readonly parksAddress: string;
  /** Says of every row that it is invented; `null` for real sites. */
  readonly label: string | null;
}

/** A long list is shown in parts: a page of forty thousand rows helps nobody. */
const SHOWN_AT_ONCE = 50;

/** The matches of one group, a row each, with the reasons in fixed columns. */
export function FinderGroup({ id, title, note, matches, voice, ...rest }: Props): ReactElement {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(SHOWN_AT_ONCE);
  useEffect(() => {
    // The button that was pressed has moved away: reading goes on at the first new row.
    if (shown > before.current) {
      list.current?.children[before.current]?.querySelector<HTMLElement>('a')?.focus();
    }
    before.current = shown;
  }, [shown]);
  const left = matches.length - shown;
  return (
    <section aria-labelledby={id}>
      <h2 className="find-group" id={id}>
        {title} <span className="num">{formatNumber(matches.length, voice.language)}</span>
      </h2>
      {note !== undefined && <p className="small quiet">{note}</p>}
      <ol className="finds" ref={list}>
        {matches.slice(0, shown).map((match) => (
          <Row key={match.candidate.key} match={match} voice={voice} {...rest} />
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="button mt-4"
          onClick={() => setShown(shown + SHOWN_AT_ONCE)}
        >
          {voice.say('search.more', { count: Math.min(left, SHOWN_AT_ONCE) })}
        </button>
      )}
    </section>
  );
}

function Row({
  match: { candidate, findings, unknown },
  voice,
  parksAddress,
  label,
}: Omit<Props, 'id' | 'title' | 'note' | 'matches'> & { match: Match }): ReactElement {
  const { language, say } = voice;
  const { park, kind } = candidate;
  return (
    <li className="find" data-key={candidate.key}>
      <Size candidate={candidate} voice={voice} />
      <div className="find-head">
        <a href={addressOf(candidate, parksAddress)}>{titleOf(candidate, voice)}</a>
        <p className="small quiet">
          {park.region === null ? say('parks.region-none') : regionName(park.region, language)}
          {' · '}
          {voice.regimes[park.regime]}
          {kind === 'site' && typeof park.area === 'number' && (
            <>
              {' · '}
              {say('finder.whole-area', { area: measured(park.area, 'ha', language) })}
            </>
          )}
        </p>
        {label !== null && <p className="tag note">{label}</p>}
      </div>
      <CompareButton candidate={candidate} voice={voice} />
      <ul className="reasons">
        {findings.map((finding) => (
          <ReasonCell key={finding.need} finding={finding} isSite={kind === 'site'} voice={voice} />
        ))}
      </ul>
      {unknown > 0 && <Ask candidate={candidate} voice={voice} />}
    </li>
  );
}

function titleOf(candidate: Candidate, { language, say }: Voice): string {
  const park = textIn(candidate.park.name, language);
  if (candidate.kind === 'plot') return say('compare.plot-name', { plot: candidate.plot.id, park });
  if (candidate.kind === 'building') {
    return say('finder.building', { id: candidate.building.id, park });
  }
  return park;
}

function addressOf(candidate: Candidate, parksAddress: string): string {
  const park = `${parksAddress}${candidate.park.id}/`;
  if (candidate.kind === 'plot') return `${park}#plot-${candidate.plot.id}`;
  return candidate.kind === 'building' ? `${park}#buildings` : park;
}

const NOTHING: readonly string[] = [];

/** A plot, or a site as a whole, can be put beside others; a building can't. */
function CompareButton({
  candidate,
  voice,
}: {
  candidate: Candidate;
  voice: Voice;
}): ReactElement | null {
  const ids = useSyncExternalStore(subscribeTray, trayIds, () => NOTHING);
  if (candidate.kind === 'building') return null;
  const { park } = candidate;
  const id = candidate.kind === 'plot' ? plotIdOf(park.id, candidate.plot.id) : park.id;
  const name = titleOf(candidate, voice);
  const text = voice.say('compare.add');
  return (
    <button
      type="button"
      className="button compare"
      aria-pressed={ids.includes(id)}
      aria-label={`${text}: ${name}`}
      onClick={() => toggleInTray(id, name)}
    >
      {text}
    </button>
  );
}

/** The figure by which the eye goes down the list. */
function Size({
  candidate,
  voice: { language, say },
}: {
  candidate: Candidate;
  voice: Voice;
}): ReactElement {
  const area = candidate.kind === 'plot' ? candidate.plot.area : undefined;
  const floor = candidate.kind === 'building' ? candidate.building.floor : undefined;
  const figure = area ?? floor;
  if (typeof figure !== 'number') {
    return (
      <p className="find-size silent-size">
        <Mark state="not-published" />
        <span className="hidden-text">{say('notice.not-published')}</span>
      </p>
    );
  }
  return (
    <p className="find-size">
      <span>{formatExact(figure, language)}</span>{' '}
      <small>{textIn(UNITS[area === undefined ? 'm2' : 'ha'], language)}</small>
    </p>
  );
}

function ReasonCell({
  finding,
  isSite,
  voice,
}: {
  finding: Finding;
  isSite: boolean;
  voice: Voice;
}): ReactElement {
  const { say } = voice;
  const { text, detail } = reasonOf(finding, isSite, voice);
  const { state } = finding;
  return (
    <li className={`reason ${state}`} data-need={finding.need}>
      <Mark state={state} />
      <span>
        {(state === 'fits' || state === 'short') && (
          <span className="hidden-text">
            {say(state === 'fits' ? 'finder.fits' : 'finder.short')}:{' '}
          </span>
        )}
        <span className="reason-text">{text}</span>
        {detail !== '' && (
          <>
            <span className="hidden-text">, </span>
            <small>{detail}</small>
          </>
        )}
      </span>
    </li>
  );
}

/** A tick, a cross, a broken circle, a dash: the same shapes as everywhere on the portal. */
function Mark({ state }: { state: Finding['state'] }): ReactElement {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
      {state === 'fits' && <path d="M2.5 8.5l3.5 3.500 7.5-8" />}
      {state === 'short' && <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />}
      {(state === 'not-published' || state === 'not-comparable') && (
        <circle cx="8" cy="8" r="5.5" strokeDasharray="2.5 2.2" />
      )}
      {state === 'not-applicable' && <path d="M4 8h8" />}
    </svg>
  );
}

/** Whom to ask what is not published. */
function Ask({ candidate, voice: { say } }: { candidate: Candidate; voice: Voice }): ReactElement {
  const { contact } = candidate.park;
  if (!contact) return <p className="find-ask small quiet">{say('finder.no-contact')}</p>;
  const { phone, email, website } = contact;
  return (
    <p className="find-ask small">
      {say('finder.ask')}
      {phone !== undefined && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
      {website !== undefined && <a href={website}>{website.replace(/^https?:\/\/|\/$/g, '')}</a>}
    </p>
  );
}
