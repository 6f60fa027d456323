import type { PARK_TABLES } from '../schema/park-tables.ts';
import type { parkDocument } from '../schema/park.ts';
import type { quality } from '../schema/quality.ts';
import type { requirements } from '../schema/requirements.ts';
import type { portalDocument, programmeDocument } from '../schema/documents.ts';
import { CLAUSE_OF, isThreshold } from '../schema/threshold-names.ts';
import type { Row } from '../schema/table.ts';
import type { TABLES, TableName } from '../schema/tables.ts';
import { keysIn, linkProblems } from './links.ts';
import { parkProblems, readingsOf } from './park-links.ts';
import type { Shape } from './polygon.ts';
import { fileProblem, type Problem } from './problem.ts';
import type { StatedFacts } from './read-facts.ts';
import type { ParkReading } from './read-park.ts';
import type { Release } from './release.ts';
import { seal, type RestrictedRegister } from './restricted.ts';
import { readAll, type DataFiles, type Readings } from './readings.ts';

export type { DataFiles } from './readings.ts';

export type Tables = { readonly [Name in TableName]: readonly Row<(typeof TABLES)[Name]>[] };

type ParkRows<Name extends keyof typeof PARK_TABLES> = readonly Row<(typeof PARK_TABLES)[Name]>[];

/** The files of one park. Its register is sealed: see `publicRegister`. */
export interface ParkRecord {
  readonly sample: boolean;
  readonly head: Row<typeof parkDocument>;
  readonly facts: StatedFacts;
  readonly utilities: ParkRows<'utilities'>;
  readonly plots: ParkRows<'plots'>;
  readonly buildings: ParkRows<'buildings'>;
  readonly services: ParkRows<'services'>;
  readonly reports: ParkRows<'reports'>;
  readonly register: RestrictedRegister;
  readonly boundary: Shape | null;
  /** Drawings of plots by their identifier. */
  readonly drawings: ReadonlyMap<string, Shape>;
}

/** All the portal publishes: checked, and linked without a loose end. */
export interface Catalog {
  readonly portal: Row<typeof portalDocument>;
  readonly programme: Row<typeof programmeDocument>;
  /** The rows of every table, in the order of its file. */
  readonly tables: Tables;
  /** Texts of the Regulation's requirements; empty where nobody has entered them. */
  readonly requirements: readonly Row<typeof requirements>[];
  /** What a reader should know before relying on a dataset. */
  readonly quality: readonly Row<typeof quality>[];
  /** Real parks in the order of their folders, then the fictional ones. */
  readonly parks: readonly ParkRecord[];
  /** What was published under a version, the earliest first. */
  readonly releases: readonly Release[];
  /** Lines of each source document that the portal keeps, by the identifier of the source. */
  readonly sourceLines: ReadonlyMap<string, readonly string[]>;
}

export type LoadedCatalog =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
    readings.requirements,
    readings.regions,
    readings.quality,
    readings.thresholds,
    ...readings.locales,
    ...readings.parks.flatMap(readingsOf),
  ];
  const drawn = readings.parks.flatMap(({ facts, territory }) => [facts, territory]);
  const problems = [
    ...[...tables, ...drawn].flatMap((reading) => reading.problems),
    ...readings.releases.problems,
    ...readings.strangers,
    ...readings.outlines,
    ...thresholdProblems(readings),
    ...linkProblems(readings),
    ...parkProblems(readings.parks, {
      sources: keysIn([readings.tables.sources])('sources'),
      updatedOn: readings.portal.entries[0]?.values.updated_on,
    }),
  ];
  const [portal] = readings.portal.rows;
  const [programme] = readings.programme.rows;
  if (problems.length > 0 || portal === undefined || programme === undefined) {
    const files = [...tables.map(({ file }) => file), ...problems.map(({ file }) => file)];
    return { ok: false, problems: inFileOrder(problems, files) };
  }
  const { sourceLines } = readings;
  return {
    ok: true,
    catalog: {
      portal,
      programme,
      tables: rowsOf(readings.tables),
      requirements: readings.requirements.rows,
      quality: readings.quality.rows,
      parks: readings.parks.map(recordOf),
      releases: readings.releases.releases,
      sourceLines,
    },
  };
}

/** Every clause that is checked has the figure that its rule compares with. */
function thresholdProblems({ requirements, thresholds }: Readings): Problem[] {
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
    utilities: tables.utilities.rows,
    plots: tables.plots.rows,
    buildings: tables.buildings.rows,
    services: tables.services.rows,
    reports: tables.reports.rows,
    register: seal(tables.residents.rows),
    boundary: territory.boundary,
    drawings: territory.plots,
  };
}

function rowsOf(tables: Readings['tables']): Tables {
  return {
    sources: tables.sources.rows,
    directions: tables.directions.rows,
    bodies: tables.bodies.rows,
    measures: tables.measures.rows,
    'measure-bodies': tables['measure-bodies'].rows,
    costs: tables.costs.rows,
    irregularities: tables.irregularities.rows,
    execution: tables.execution.rows,
    glossary: tables.glossary.rows,
  };
}

function inFileOrder(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const order = new Map([...new Set(files)].map((file, index) => [file, index]));
  const rank = ({ file }: Problem) => order.get(file) ?? order.size;
  return problems.toSorted(
    (one, other) => rank(one) - rank(other) || one.line - other.line || one.column - other.column,
  );
}
