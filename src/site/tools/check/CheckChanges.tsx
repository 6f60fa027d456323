import { useState, type ReactElement } from 'react';
import type { ChangeLine } from '../../../engine/spreadsheets/changes.ts';
import type { SayCheck } from './words.ts';
import type { CheckLink } from './link.ts';
import type { FileChanges } from './protocol.ts';

interface Props {
  readonly changes: readonly FileChanges[];
  readonly link: CheckLink;
  readonly say: SayCheck;
}

/** How many changes are added to a list at a time. */
const AT_ONCE = 50;

/** What the files would change in the published data, file by file. */
export default function CheckChanges({ changes, link, say }: Props): ReactElement {
  return (
    <section className="check-part">
      <h3>{say('check.changes')}</h3>
      {changes.length === 0 && <p>{say('check.no-changes')}</p>}
      {changes.map((change, index) => (
        <File key={change.path} {...{ change, index, link, say }} />
      ))}
    </section>
  );
}

const countOf = ({ added, removed, changed }: FileChanges): number => added + removed + changed;

function countsOf({ added, removed, changed }: FileChanges, say: SayCheck): string {
  return [
    ...(added > 0 ? [say('changes.rows-added', { count: added })] : []),
    ...(removed > 0 ? [say('changes.rows-removed', { count: removed })] : []),
    ...(changed > 0 ? [say('changes.values-changed', { count: changed })] : []),
  ].join(', ');
}

interface FileProps {
  readonly change: FileChanges;
  readonly index: number;
  readonly link: CheckLink;
  readonly say: SayCheck;
}

function File({ change, index, link, say }: FileProps): ReactElement {
  const [lines, setLines] = useState<readonly ChangeLine[]>([]);
  const total = countOf(change);
  const left = total - lines.length;
  const fetchMore = async (): Promise<void> => {
    const piece = { file: index, from: lines.length, count: AT_ONCE };
    const more = await link.ask('changes', piece);
    setLines((known) => (known.length === piece.from ? [...known, ...more] : known));
  };
  return (
    <details
      className="check-changes"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && lines.length === 0) fetchMore().catch(() => undefined);
      }}
    >
      <summary>
        <b>{change.title}</b> <span className="quiet">{countsOf(change, say)}</span>
      </summary>
      <p className="small quiet">
        <span className="mono">{change.path}</span>{' '}
        {!change.compared && say(change.register ? 'check.register-apart' : 'check.fresh')}
      </p>
      {lines.length > 0 && (
        <table className="table stacked change-table">
          <thead>
            <tr>
              <th scope="col">{say('changes.row')}</th>
              <th scope="col">{say('data.field')}</th>
              <th scope="col">{say('changes.before')}</th>
              <th scope="col">{say('changes.after')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                <th scope="row">{line.key}</th>
                <Change line={line} say={say} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length > 0 && left > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            fetchMore().catch(() => undefined);
          }}
        >
          {say('check.more', { count: left })}
        </button>
      )}
    </details>
  );
}

function Change({ line, say }: { readonly line: ChangeLine; readonly say: SayCheck }) {
  if (line.kind !== 'changed') {
    return (
      <td colSpan={3}>
        <b>{say(line.kind === 'added' ? 'check.row-added' : 'check.row-removed')}</b>:{' '}
        {line.cells.join('; ')}
      </td>
    );
  }
  const { title, before, after } = line;
  return (
    <>
      <td data-label={say('data.field')}>{title}</td>
      <td data-label={say('changes.before')}>
        <del>{before || say('changes.empty')}</del>
      </td>
      <td data-label={say('changes.after')}>
        <ins>{after || say('changes.empty')}</ins>
      </td>
    </>
  );
}
