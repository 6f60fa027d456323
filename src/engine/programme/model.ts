import type { Localized } from '../../words/language.ts';
import type { Cell } from '../schema/costs.ts';
import type { LineRange } from '../schema/field.ts';
import type { bodies } from '../schema/bodies.ts';
import type { directions } from '../schema/directions.ts';
import type { execution } from '../schema/execution.ts';
import type { irregularities } from '../schema/irregularities.ts';
import type { sources } from '../schema/sources.ts';
import type { Row } from '../schema/table.ts';

/** Whole thousands of som. Kept as an integer from file to sum; rounded once, when shown. */
export type ThousandSom = number;

export type Source = Row<typeof sources>;
export type Irregularity = Row<typeof irregularities>;
export type Execution = Row<typeof execution>;

/**
 * The cost of a measure as the source states it: its fourth number.
 * `zero` and `not-stated` are different facts and never look alike.
 */
export type Cost =
  | { readonly state: 'amount'; readonly amount: ThousandSom }
  | { readonly state: 'zero' }
  | { readonly state: 'not-stated' };

/** When a measure runs, as the source states it. Years are both included. */
export type Schedule =
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly printed: string }
  | { readonly kind: 'yearly'; readonly printed: string }
  | { readonly kind: 'ongoing'; readonly printed: string }
  | { readonly kind: 'not-stated' };

/** One of the twelve numbers of a row: what is printed and what it was read as. */
export interface CostCell {
  /** `null` where the source leaves the cell empty. */
  readonly value: ThousandSom | null;
  readonly printed: string | null;
}

export interface Provenance {
  readonly source: Source;
  readonly place: LineRange;
  readonly checkedOn: string;
}

export interface Body {
  readonly id: string;
  readonly kind: Row<typeof bodies>['kind'];
  readonly abbreviation: Localized;
  readonly name: Localized;
  /** The publication that uses the translated name; `null` when the translation is the portal's. */
  readonly nameSeenIn: Source | null;
  readonly provenance: Provenance;
}

/** A body as one measure names it. */
export interface NamedBody {
  readonly body: Body;
  readonly printed: string;
}

export interface Measure {
  /** `1-1`, `27`: stands in addresses. */
  readonly id: string;
  /** `1.1`, `27`: stands in texts. */
  readonly number: string;
  readonly title: Localized;
  readonly directionId: string;
  readonly bodies: readonly NamedBody[];
  readonly bodiesPrinted: string;
  readonly schedule: Schedule;
  readonly cost: Cost;
  readonly cells: Readonly<Record<Cell, CostCell>>;
  readonly unitPrinted: string;
  readonly provenance: Provenance;
  readonly costProvenance: Provenance;
  readonly irregularities: readonly Irregularity[];
  readonly execution: readonly Execution[];
}

export interface Direction {
  readonly id: string;
  /** 1–15, the order in the source; also fixes the direction's rock pattern. */
  readonly number: number;
  readonly title: Localized;
  readonly short: Localized;
  readonly firstMeasureId: Row<typeof directions>['first_measure'];
  /** In the order of the source. */
  readonly measures: readonly Measure[];
  readonly provenance: Provenance;
}

/** The customary reading of the table's unnamed blocks and columns; see `programme.yaml`. */
export interface Reading {
  readonly status: 'inferred' | 'confirmed';
  readonly blocks: Readonly<Record<'b1' | 'b2' | 'b3', Localized>>;
  readonly columns: Readonly<Record<'c1' | 'c2' | 'c3' | 'total', Localized>>;
}

export interface Programme {
  readonly id: string;
  readonly title: Localized;
  readonly short: Localized;
  readonly years: { readonly from: number; readonly to: number };
  readonly reading: Reading;
  readonly source: Source;
  readonly checkedOn: string;
  /** In the order of the source. */
  readonly measures: readonly Measure[];
  readonly directions: readonly Direction[];
  readonly bodies: readonly Body[];
  readonly irregularities: readonly Irregularity[];
}
