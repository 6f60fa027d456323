import type { portalDocument, programmeDocument } from '../schema/documents.ts';
import type { Row } from '../schema/table.ts';
import type { TABLES, TableName } from '../schema/tables.ts';
import { linkProblems } from './links.ts';
import type { Problem } from './problem.ts';
import { readAll, type DataFiles, type Readings } from './readings.ts';

export type { DataFiles } from './readings.ts';

export type Tables = { readonly [Name in TableName]: readonly Row<(typeof TABLES)[Name]>[] };

/** All the portal publishes: checked, and linked without a loose end. */
export interface Catalog {
  readonly portal: Row<typeof portalDocument>;
  readonly programme: Row<typeof programmeDocument>;
  /** The rows of every table, in the order of its file. */
  readonly tables: Tables;
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
  const all = [readings.portal, readings.programme, ...Object.values(readings.tables)];
  const problems = [...all.flatMap((reading) => reading.problems), ...linkProblems(readings)];
  const [portal] = readings.portal.rows;
  const [programme] = readings.programme.rows;
  if (problems.length > 0 || portal === undefined || programme === undefined) {
    return {
      ok: false,
      problems: inFileOrder(
        problems,
        all.map(({ file }) => file),
      ),
    };
  }
  const { sourceLines } = readings;
  return {
    ok: true,
    catalog: { portal, programme, tables: rowsOf(readings.tables), sourceLines },
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
  return problems.toSorted(
    (one, other) =>
      files.indexOf(one.file) - files.indexOf(other.file) ||
      one.line - other.line ||
      one.column - other.column,
  );
}
