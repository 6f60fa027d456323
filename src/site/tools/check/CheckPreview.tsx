import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { SayCheck } from './words.ts';
import type { CheckLink } from './link.ts';
import {
  HEADINGS,
  type CellPlace,
  type Report,
  type RowsRequest,
  type ShownColumn,
  type ShownRow,
  type ShownRows,
  type ShownTable,
} from './protocol.ts';

/** A piece of a table, and the cell that the reader was led to. */
interface Shown extends ShownRows, Wanted {
  readonly cell: CellPlace | null;
}

/** Which rows of which table the reader wants to see. */
interface Wanted {
  readonly table: number;
  /** Only those with something to mend, and their neighbours. */
  readonly marked: boolean;
}

interface RowsView {
  readonly wanted: Wanted;
  /** What has come of it. */
  readonly shown: Shown | null;
  show(wanted: Wanted, from?: RowsRequest['from']): void;
  /** Shows a cell among its neighbours and goes to it. */
  showCell(cell: CellPlace): void;
}

/** As many rows as are looked through at once; a large table stays with the worker. */
const AT_ONCE = 50;

const isWrong = ({ marked, columns }: ShownTable): boolean =>
  marked > 0 || columns.some(({ faults }) => faults.length > 0);

/** The piece of a table that is shown; to begin with, of the first one with something to mend. */
export function useRows(link: CheckLink, { tables }: Report): RowsView {
  const hasMarked = (table: number): boolean => (tables[table]?.marked ?? 0) > 0;
  const [wanted, setWanted] = useState<Wanted>(() => {
    const table = Math.max(0, tables.findIndex(isWrong));
    return { table, marked: hasMarked(table) };
  });
  const [shown, setShown] = useState<Shown | null>(null);
  const [first] = useState(wanted);
  const turn = useRef(0);
  const fetchRows = useCallback(
    (next: Wanted, from: RowsRequest['from'], cell: CellPlace | null): void => {
      turn.current += 1;
      const mine = turn.current;
      link.ask('rows', { ...next, from, count: AT_ONCE }).then(
        (answer) => {
          if (mine === turn.current) setShown({ ...answer, ...next, cell });
        },
        () => undefined,
      );
    },
    [link],
  );
  useEffect(() => fetchRows(first, 0, null), [fetchRows, first]);
  const show: RowsView['show'] = (next, from = 0) => {
    setWanted(next);
    fetchRows(next, from, null);
  };
  return {
    wanted,
    shown,
    show,
    showCell: (cell) => {
      const next = { table: cell.table, marked: wanted.marked && hasMarked(cell.table) };
      setWanted(next);
      fetchRows(next, cell.row === HEADINGS ? 0 : { row: cell.row }, cell);
    },
  };
}

interface Props {
  readonly tables: readonly ShownTable[];
  readonly rows: RowsView;
  readonly say: SayCheck;
}

/** The reader's own tables, what is wrong marked in its cells. */
export default function CheckPreview({ tables, rows, say }: Props): ReactElement {
  const { wanted, shown, show } = rows;
  const led = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (shown?.cell === null) return;
    led.current?.focus({ preventScroll: true });
    led.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [shown]);
  const table = shown && tables[shown.table];
  return (
    <section className="check-part">
      <h3 id="check-preview">{say('check.preview')}</h3>
      {shown && table && (
        <>
          <div className="check-bar">
            <label className="field">
              <span>{say('check.sheet')}</span>
              <select
                className="input"
                value={wanted.table}
                onChange={({ currentTarget }) => {
                  const next = Number(currentTarget.value);
                  show({ table: next, marked: wanted.marked && (tables[next]?.marked ?? 0) > 0 });
                }}
              >
                {tables.map(({ name }, index) => (
                  <option key={index} value={index}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            {table.marked > 0 && (
              <label className="check">
                <input
                  type="checkbox"
                  checked={wanted.marked}
                  onChange={({ currentTarget }) =>
                    show({ table: wanted.table, marked: currentTarget.checked })
                  }
                />
                {say('check.only-marked')}
              </label>
            )}
          </div>
          <Rows shown={shown} table={table} led={led} say={say} />
          <Pages
            total={shown.marked ? table.marked : table.rows}
            shown={shown}
            onTurn={(from) => show(wanted, from)}
            say={say}
          />
        </>
      )}
    </section>
  );
}

interface RowsProps {
  readonly shown: Shown;
  readonly table: ShownTable;
  readonly led: Led;
  readonly say: SayCheck;
}

function Rows({ shown, table, led, say }: RowsProps): ReactElement {
  return (
    <div className="scroll check-sheet" role="region" aria-labelledby="check-preview" tabIndex={0}>
      <table>
        <caption className="hidden-text">{table.name}</caption>
        <thead>
          <tr>
            <th scope="col">{say('check.row')}</th>
            {table.columns.map(({ letter, heading, faults }, column) => (
              <Heading
                key={column}
                cell={isLed(shown, HEADINGS, column) ? led : null}
                {...{ letter, heading, faults, say }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row, at) => (
            <tr key={row.row} className={isAfterGap(shown.rows, at) ? 'gap' : undefined}>
              <th scope="row">{row.number}</th>
              {table.columns.map((_, column) => (
                <Cell
                  key={column}
                  text={row.cells[column] ?? ''}
                  faults={row.marks[column]}
                  cell={isLed(shown, row.row, column) ? led : null}
                  say={say}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isLed = ({ cell }: Shown, row: number, column: number): boolean =>
  cell !== null && cell.row === row && cell.column === column;

/** Rows were left out between this one and the one above it. */
const isAfterGap = (rows: readonly ShownRow[], at: number): boolean => {
  const [before, row] = [rows[at - 1], rows[at]];
  return before !== undefined && row !== undefined && row.row !== before.row + 1;
};

/** Where the cell is that the reader was led to. */
type Led = React.RefObject<HTMLTableCellElement | null>;

interface HeadingProps extends ShownColumn {
  readonly cell: Led | null;
  readonly say: SayCheck;
}

function Heading({ letter, heading, faults, cell, say }: HeadingProps): ReactElement {
  const wrong = faults.length > 0;
  return (
    <th
      scope="col"
      ref={cell}
      tabIndex={wrong ? -1 : undefined}
      className={wrong ? 'wrong' : undefined}
      title={wrong ? faults.join('\n') : undefined}
    >
      <span className="quiet">{letter}</span> {heading}
      {wrong && <Flag faults={faults} say={say} />}
    </th>
  );
}

interface CellProps {
  readonly text: string;
  readonly faults: readonly string[] | undefined;
  readonly cell: Led | null;
  readonly say: SayCheck;
}

function Cell({ text, faults, cell, say }: CellProps): ReactElement {
  if (faults === undefined) {
    return (
      <td ref={cell} tabIndex={cell === null ? undefined : -1}>
        {text}
      </td>
    );
  }
  return (
    <td ref={cell} className="wrong" tabIndex={-1} title={faults.join('\n')}>
      <Flag faults={faults} say={say} /> {text}
    </td>
  );
}

/** A word in the cell, and for those who listen what is wrong there. */
function Flag({ faults, say }: { readonly faults: readonly string[]; readonly say: SayCheck }) {
  return (
    <span className="check-flag">
      {say('check.wrong')}
      <span className="hidden-text">: {faults.join(' ')}</span>
    </span>
  );
}

interface PagesProps {
  readonly total: number;
  readonly shown: Shown;
  readonly say: SayCheck;
  onTurn(from: number): void;
}

function Pages({ total, shown, say, onTurn }: PagesProps): ReactElement {
  const { from, rows } = shown;
  const to = from + rows.length;
  return (
    <div className="check-bar">
      <p role="status">
        {say('check.rows-shown', { from: total === 0 ? 0 : from + 1, to, total })}
      </p>
      {total > AT_ONCE && (
        <div className="buttons">
          <button
            type="button"
            className="button"
            disabled={from === 0}
            onClick={() => onTurn(Math.max(0, from - AT_ONCE))}
          >
            {say('check.rows-before')}
          </button>
          <button
            type="button"
            className="button"
            disabled={to >= total}
            onClick={() => onTurn(to)}
          >
            {say('check.rows-after')}
          </button>
        </div>
      )}
    </div>
  );
}
