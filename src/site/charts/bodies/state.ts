import type {
  Body,
  Cost,
  Direction,
  Measure,
  Programme,
  ThousandSom,
} from '../../../engine/programme/model.ts';
import {
  amountOf,
  byMeasuresNamed,
  costOf,
  measuresNaming,
  responsibleBodies,
} from '../../../engine/programme/totals.ts';
import { greatest } from '../../drawings/drawing.ts';

/** What one direction asks of one body. */
export interface BodyCell {
  readonly direction: Direction;
  readonly body: Body;
  /** The direction's measures that name the body. */
  readonly measures: readonly Measure[];
  /** Their cost. The source does not divide it between bodies, so cells never add up. */
  readonly cost: Cost;
}

export interface NamedOften {
  readonly body: Body;
  /** How many measures of the programme name the body. */
  readonly count: number;
}

export interface BodyMatrixState {
  /** In the order of the source. */
  readonly directions: readonly Direction[];
  /** The most often named first; bodies that no measure names are left out. */
  readonly bodies: readonly NamedOften[];
  /** Only where at least one measure names the body. */
  readonly cells: readonly BodyCell[];
  readonly greatest: ThousandSom;
}

/** Who answers for what: directions and the bodies their measures name. */
export function bodyMatrixOf(
  programme: Programme,
  chosen: readonly Body[] = responsibleBodies(programme),
): BodyMatrixState {
  const bodies = byMeasuresNamed(programme, chosen)
    .map((body) => ({ body, count: measuresNaming(programme, body).length }))
    .filter(({ count }) => count > 0);
  const cells = programme.directions.flatMap((direction) =>
    bodies.map(({ body }) => cellOf(direction, body)).filter(({ measures }) => measures.length > 0),
  );
  return {
    directions: programme.directions,
    bodies,
    cells,
    greatest: greatest(cells.map(({ cost }) => amountOf(cost))),
  };
}

function cellOf(direction: Direction, body: Body): BodyCell {
  const measures = direction.measures.filter((measure) =>
    measure.bodies.some((named) => named.body === body),
  );
  return { direction, body, measures, cost: costOf(measures) };
}
