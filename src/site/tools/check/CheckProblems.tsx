import { useEffect, useState, type ReactElement } from 'react';
import type { SayCheck } from './words.ts';
import type { CheckLink } from './link.ts';
import type { CellPlace, ProblemGroup, ShownProblem } from './protocol.ts';

interface Props {
  readonly groups: readonly ProblemGroup[];
  readonly link: CheckLink;
  readonly say: SayCheck;
  onShow(cell: CellPlace): void;
}

/** How many problems are added to a list at a time. */
const AT_ONCE = 20;

/** What is to be mended, sheet by sheet; each problem leads to its cell. */
export default function CheckProblems({ groups, link, say, onShow }: Props): ReactElement {
  return (
    <section className="check-part">
      <h3>{say('check.problems')}</h3>
      {groups.map((group, index) => (
        <Group key={index} {...{ group, index, link, say, onShow }} />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<Props, 'groups'> {
  readonly group: ProblemGroup;
  readonly index: number;
}

function Group({ group, index, link, say, onShow }: GroupProps): ReactElement {
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [wanted, setWanted] = useState(AT_ONCE);
  const have = problems.length;
  useEffect(() => {
    let current = true;
    const piece = { group: index, from: have, count: wanted - have };
    if (piece.count <= 0 || have >= group.count) return undefined;
    link.ask('problems', piece).then(
      (more) => {
        if (current) setProblems((known) => [...known, ...more]);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [link, index, have, wanted, group.count]);
  const left = group.count - have;
  return (
    <div className="check-group">
      <h4>
        {group.title}{' '}
        <span className="num quiet">{say('check.found', { count: group.count })}</span>
      </h4>
      <ol className="check-list">
        {problems.map(({ place, text, cell }, at) => (
          <li key={at}>
            {cell === null ? (
              <b className="mono">{place}</b>
            ) : (
              <button type="button" className="link-button mono" onClick={() => onShow(cell)}>
                {place}
              </button>
            )}
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {left > 0 && have > 0 && (
        <button type="button" className="button" onClick={() => setWanted(have + AT_ONCE)}>
          {say('check.more', { count: left })}
        </button>
      )}
    </div>
  );
}
