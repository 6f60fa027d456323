import type { ReactElement } from 'react';
import type { Outcome } from '../../../engine/parks/model.ts';
import type { SayCheck } from './words.ts';
import type { ClauseChange } from './protocol.ts';

interface Props {
  readonly changes: readonly ClauseChange[];
  readonly clauses: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly requirements: string;
  readonly say: SayCheck;
}

/** A shape and a word for each outcome, as on the pages of parks. */
const MARKS: Readonly<Record<Outcome, readonly [sign: string, state: string]>> = {
  met: ['✓', 'met'],
  'not-met': ['✕', 'failed'],
  'not-published': ['◌', 'unknown'],
  'not-applicable': ['–', 'none'],
};

/** How the park answers the Regulation now, and how it would: what changes, then everything. */
export default function CheckClauses(props: Props): ReactElement {
  const { changes, say } = props;
  const changed = changes.filter(({ before, after }) => before !== after);
  return (
    <section className="check-part">
      <h3>{say('check.clauses')}</h3>
      <p>{say('check.clauses-changed', { count: changed.length, total: changes.length })}</p>
      {changed.length > 0 && <Clauses {...props} changes={changed} />}
      <details className="check-changes">
        <summary>{say('check.all-clauses')}</summary>
        <Clauses {...props} />
      </details>
    </section>
  );
}

function Clauses({ changes, clauses, outcomes, requirements, say }: Props): ReactElement {
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{say('search.kind-requirement')}</th>
          <th scope="col">{say('check.now')}</th>
          <th scope="col">{say('check.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ clause, before, after }) => (
          <tr key={clause}>
            <th scope="row">
              <a href={`${requirements}#${clause.replace('/', '-')}`}>{clause}</a> {clauses[clause]}
            </th>
            <td data-label={say('check.now')}>
              {before === null ? (
                say('check.new-park')
              ) : (
                <Mark {...{ outcome: before, outcomes }} />
              )}
            </td>
            <td data-label={say('check.then')}>
              <Mark {...{ outcome: after, outcomes }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ outcome, outcomes }: { readonly outcome: Outcome } & Pick<Props, 'outcomes'>) {
  const [sign, state] = MARKS[outcome];
  return (
    <span className={`status ${state}`}>
      <span aria-hidden="true">{sign}</span>
      {outcomes[outcome]}
    </span>
  );
}
