import { PARK_TABLES, type OpenParkTable } from '../schema/park-tables.ts';
import type { parkDocument } from '../schema/park.ts';
import { CLAUSE_OF, isThreshold } from '../schema/threshold-names.ts';
import type { Row } from '../schema/table.ts';
import type { DOCUMENTS, TABLES } from '../schema/tables.ts';
import { linkProblems } from './links.ts';
import { keysIn, type AnyReading } from './row-keys.ts';
import { noticesOf, type Notice } from './notice.ts';
import { parkProblems, readingsOf } from './park-links.ts';
import type { Shape } from './polygon.ts';
import { fileProblem, type Problem } from './problem.ts';
import type { StatedFacts } from './read-facts.ts';
import type { ParkReading } from './read-park.ts';
import { rowsOf, type RowsOf } from './read-tables.ts';
import type { Release } from './release.ts';
import { seal, type RestrictedRegister } from './restricted.ts';
import { readAll, type DataFiles, type Readings } from './readings.ts';

export type { DataFiles } from './readings.ts';

export type Tables = RowsOf<typeof TABLES>;

/** The files of one park. Its register is sealed: see `publicRegister`. */
export interface ParkRecord {
  readonly sample: boolean;
  readonly head: Row<typeof parkDocument>;
  readonly facts: StatedFacts;
  /** The rows of every open table, in the order of its file. */
  readonly tables: Pick<RowsOf<typeof PARK_TABLES>, OpenParkTable>;
  readonly register: RestrictedRegister;
  readonly boundary: Shape | null;
  /** Drawings of plots by their identifier. */
  readonly drawings: ReadonlyMap<string, Shape>;
}

/** All the portal publishes: checked, and linked without a loose end. */
export interface Catalog {
  readonly portal: Row<typeof DOCUMENTS.portal>;
  readonly programme: Row<typeof DOCUMENTS.programme>;
  /** The rows of every table, in the order of its file. */
  readonly tables: Tables;
  /** Real parks in the order of their folders, then the fictional ones. */
  readonly parks: readonly ParkRecord[];
  /** What was published under a version, the earliest first. */
  readonly releases: readonly Release[];
  /** Lines of each source document that the portal keeps, by the identifier of the source. */
  readonly sourceLines: ReadonlyMap<string, readonly string[]>;
}

export type LoadedCatalog = { readonly notices: readonly Notice[] } & (
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/**
 * Reads and checks the whole data. Gives a catalog only when nothing at all is wrong; otherwise
 * every problem there is, file by file and line by line, so that one run shows an editor all that
 * is to be mended.
 */
export function loadCatalog(files: DataFiles): LoadedCatalog {
  const readings = readAll(files);
  const tables = [
    readings.portal,
    readings.programme,
    ...Object.values(readings.tables),
    ...readings.locales,
    ...readings.parks.flatMap(readingsOf),
  ];
  const notices = tables.flatMap(noticesOf);
  const drawn = readings.parks.flatMap(({ facts, territory }) => [facts, territory]);
  const problems = [
    ...[...tables, ...drawn].flatMap((reading) => reading.problems),
    ...readings.releases.problems,
    ...readings.strangers,
    ...readings.outlines,
    ...thresholdProblems(readings),
    ...askedForOnce(
      [
        ...linkProblems(readings),
        ...parkProblems(readings.parks, {
          sources: keysIn([readings.tables.sources])('sources'),
          updatedOn: readings.portal.entries[0]?.values.updated_on,
        }),
      ],
      tables,
    ),
  ];
  const [portal] = readings.portal.rows;
  const [programme] = readings.programme.rows;
  if (problems.length > 0 || portal === undefined || programme === undefined) {
    const files = [...tables.map(({ file }) => file), ...problems.map(({ file }) => file)];
    return { ok: false, notices, problems: inFileOrder(problems, files) };
  }
  const { sourceLines } = readings;
  return {
    ok: true,
    notices,
    catalog: {
      portal,
      programme,
      tables: rowsOf(readings.tables),
      parks: readings.parks.map(recordOf),
      releases: readings.releases.releases,
      sourceLines,
    },
  };
}

/** A file may lack a column until a rule asks the rows for it: that is one problem, of the heading. */
function askedForOnce(
  problems: readonly Problem[],
  tables: readonly AnyReading[],
): readonly Problem[] {
  const absent = new Map(tables.map(({ file, absent: columns }) => [file, columns]));
  const asked = new Set<string>();
  return problems.flatMap((problem) => {
    const { file, field = '' } = problem;
    if (absent.get(file)?.includes(field) !== true) return [problem];
    const column = `${file} ${field}`;
    if (asked.has(column)) return [];
    asked.add(column);
    const reading = tables.find((one) => one.file === file);
    const title = reading?.table.fields[field]?.title;
    return [
      {
        ...fileProblem(file, { code: 'header-missing-column' }),
        column: (reading?.columns.size ?? 0) + 1,
        field,
        ...(title === undefined ? {} : { title }),
      },
    ];
  });
}

/** Every clause that is checked has the figure that its rule compares with. */
function thresholdProblems({ tables: { requirements, thresholds } }: Readings): Problem[] {
  const clauses = new Set(requirements.entries.map(({ values }) => values.clause));
  const stated = new Set(thresholds.entries.map(({ values }) => values.id));
  return Object.entries(CLAUSE_OF).flatMap(([name, clause]) =>
    isThreshold(name) && clauses.has(clause) && !stated.has(name)
      ? [fileProblem(thresholds.file, { code: 'threshold-missing', name, clause })]
      : [],
  );
}

function recordOf({ sample, head, facts, tables, territory }: ParkReading): ParkRecord {
  const [row] = head.rows;
  if (row === undefined) throw new Error(`Internal error: ${head.file} was not checked`);
  return {
    sample,
    head: row,
    facts: facts.facts,
    tables: openRows(rowsOf(tables)),
    register: seal(tables.residents.rows),
    boundary: territory.boundary,
    drawings: territory.plots,
  };
}

/** Whatever table is restricted is left out here, before anybody could read it. */
function openRows(rows: RowsOf<typeof PARK_TABLES>): ParkRecord['tables'] {
  const open = Object.entries(PARK_TABLES).filter(([, { access }]) => access === 'open');
  const kept = new Set<string>(open.map(([name]) => name));
  const entries = Object.entries(rows).filter(([name]) => kept.has(name));
  return Object.fromEntries(entries) as ParkRecord['tables'];
}

function inFileOrder(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const order = new Map([...new Set(files)].map((file, index) => [file, index]));
  const rank = ({ file }: Problem) => order.get(file) ?? order.size;
  return problems.toSorted(
    (one, other) => rank(one) - rank(other) || one.line - other.line || one.column - other.column,
  );
}
