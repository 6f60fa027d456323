import { useEffect, useRef, type ReactElement } from 'react';
import type { Outcome } from '../../../engine/parks/model.ts';
import type { SayCheck } from './words.ts';
import type { CheckLink } from './link.ts';
import type { Report } from './protocol.ts';
import CheckArchive from './CheckArchive.tsx';
import CheckChanges from './CheckChanges.tsx';
import CheckClauses from './CheckClauses.tsx';
import CheckPreview, { useRows } from './CheckPreview.tsx';
import CheckProblems from './CheckProblems.tsx';

/** What a report speaks of by name. */
export interface Names {
  /** The parks that the portal knows, by their folders: `parks/fez-bishkek`. */
  readonly parks: Readonly<Record<string, string>>;
  readonly clauses: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** `/ky/parks/requirements/` */
  readonly requirements: string;
}

interface Props extends Names {
  readonly report: Report;
  readonly link: CheckLink;
  readonly say: SayCheck;
}

/** What a check found: first what is to be mended, then what the files would change. */
export default function CheckReport(props: Props): ReactElement {
  const { report, link, say, parks } = props;
  const { owner, tables, problems, notices, groups, changes, clauses, archive } = report;
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRows(link, report);
  useEffect(() => heading.current?.focus(), [report]);
  const refused = tables.length === 0 && problems > 0;
  const count = tables.reduce((sum, table) => sum + table.rows, 0);

  const preview = tables.length > 0 && <CheckPreview tables={tables} rows={rows} say={say} />;

  return (
    <section className="check-report" aria-labelledby="check-result">
      <h2 id="check-result" tabIndex={-1} ref={heading}>
        <span className="over">{say('check.result')}</span>
        <span className={problems === 0 ? 'check-verdict met' : 'check-verdict failed'}>
          <span aria-hidden="true">{problems === 0 ? '✓' : '✕'}</span>{' '}
          {refused && say('check.refused')}
          {!refused && problems > 0 && say('check.found', { count: problems })}
          {problems === 0 && say('check.sound')}
        </span>
      </h2>
      <p className="quiet">
        {owner?.kind === 'programme' && say('check.owner-programme')}
        {owner?.kind === 'park' && say('check.owner-park', { park: nameOf(owner.id, parks) })}
        {owner !== null && '. '}
        {tables.length > 0 && say('check.tables-read', { tables: tables.length, rows: count })}
      </p>
      {notices.map((notice) => (
        <p key={notice} className="quiet">
          {notice}
        </p>
      ))}
      {problems > 0 && (
        <CheckProblems groups={groups} link={link} say={say} onShow={rows.showCell} />
      )}
      {problems > 0 && preview}
      {(problems === 0 || changes.length > 0) && (
        <CheckChanges changes={changes} link={link} say={say} />
      )}
      {clauses !== null && <CheckClauses {...props} changes={clauses} />}
      {archive !== null && <CheckArchive archive={archive} link={link} say={say} />}
      {problems === 0 && preview}
    </section>
  );
}

/** The name of a park that the portal knows; of any other its identifier. */
const nameOf = (id: string, parks: Props['parks']): string =>
  parks[`parks/${id}`] ?? parks[`samples/parks/${id}`] ?? id;
