import { Fragment, type ReactElement } from 'react';
import {
  betterOf,
  differ,
  type Cell,
  type Direction,
  type Group,
} from '../../../engine/parks/comparison.ts';
import type { HeadedRow } from './rows.ts';
import type { Column } from './data.ts';

type Word =
  | 'compare.table'
  | 'compare.row'
  | 'compare.sample'
  | 'compare.move-left'
  | 'compare.move-right'
  | 'compare.remove'
  | 'compare.differs'
  | 'compare.better'
  | 'notice.not-published'
  | 'notice.not-applicable';

interface Props {
  readonly rows: readonly HeadedRow[];
  readonly columns: readonly Column[];
  readonly groups: Readonly<Record<Group, string>>;
  say(word: Word, values?: Readonly<Record<string, string>>): string;
  move(id: string, step: -1 | 1): void;
  remove(id: string): void;
}

const SILENT: Cell = { state: 'not-published' };

export const cellOf = ({ cells }: Column, { code }: HeadedRow): Cell => cells[code] ?? SILENT;

export const differsIn = (columns: readonly Column[], row: HeadedRow): boolean =>
  differ(columns.map((column) => cellOf(column, row)));

/** Glyphs beside words: which way is better. */
const SIGNS: Readonly<Record<Direction, string>> = { more: '▲', less: '▼' };

/**
 * Columns side by side. On a phone each row becomes a heading with its answers under it, so the
 * roles of a table are written out: a browser forgets them when its parts are laid out otherwise.
 */
export default function ComparisonTable(props: Props): ReactElement {
  const { rows, columns, groups, say, move, remove } = props;
  const byGroup = [...Map.groupBy(rows, ({ group }) => group)];
  return (
    <table className="table comparison" role="table" data-columns={columns.length}>
      <caption className="hidden-text">{say('compare.table')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="subject">
            {say('compare.row')}
          </th>
          {columns.map(({ id, name, sample, address }, place) => (
            <th scope="col" role="columnheader" key={id}>
              <a href={address}>{name}</a>
              {sample && <span className="tag note">{say('compare.sample')}</span>}
              <span className="column-tools">
                {(
                  [
                    [-1, '←', 'compare.move-left', place === 0],
                    [1, '→', 'compare.move-right', place === columns.length - 1],
                  ] as const
                ).map(([step, sign, word, atEdge]) => (
                  <button
                    type="button"
                    key={step}
                    data-column={id}
                    data-step={step}
                    disabled={atEdge}
                    aria-label={say(word, { name })}
                    onClick={() => move(id, step)}
                  >
                    {sign}
                  </button>
                ))}
                <button
                  type="button"
                  aria-label={say('compare.remove', { name })}
                  onClick={() => remove(id)}
                >
                  ×
                </button>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {byGroup.map(([group, members]) => (
        <tbody role="rowgroup" key={group}>
          <tr role="row" className="group">
            <th scope="rowgroup" role="rowheader" colSpan={columns.length + 1}>
              {groups[group]}
            </th>
          </tr>
          {members.map((row) => (
            <Fragment key={row.code}>{rowOf(row)}</Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );

  function rowOf(row: HeadedRow): ReactElement {
    const cells = columns.map((column) => cellOf(column, row));
    const better = betterOf(row, cells);
    return (
      <tr role="row" data-code={row.code}>
        <th scope="row" role="rowheader">
          {row.heading}
          {differ(cells) && (
            <span className="differs">
              <span aria-hidden="true"> ≠</span>
              <span className="hidden-text"> ({say('compare.differs')})</span>
            </span>
          )}
        </th>
        {cells.map((cell, place) => (
          <td role="cell" key={columns[place]?.id} data-label={columns[place]?.name}>
            {textOf(cell)}
            {place === better && row.better !== null && (
              <span className="better">
                <span aria-hidden="true">{SIGNS[row.better]} </span>
                {say('compare.better')}
              </span>
            )}
          </td>
        ))}
      </tr>
    );
  }

  function textOf(cell: Cell): ReactElement | string {
    return cell.state === 'stated' ? (
      cell.text
    ) : (
      <span className="quiet">{say(`notice.${cell.state}`)}</span>
    );
  }
}
