import type { Park, Plot, Polygon } from '../../../engine/parks/model.ts';
import { NOT_APPLICABLE } from '../../../engine/schema/field.ts';
import { OCCUPANCIES } from '../../../engine/schema/park-codes.ts';

/** Free, reserved, leased, or not published. Each is drawn in its own way. */
export type PlotState = keyof typeof OCCUPANCIES | 'unknown';

export const PLOT_STATES = ['free', 'reserved', 'leased', 'unknown'] as const satisfies PlotState[];

export interface PlanPlot {
  readonly plot: Plot;
  readonly state: PlotState;
  readonly outline: Polygon;
}

/** How many plots there are in one state, for the legend. */
export interface PlotTally {
  readonly state: PlotState;
  readonly count: number;
}

export interface SitePlanState {
  readonly boundary: Polygon | null;
  readonly plots: readonly PlanPlot[];
  /** Plots of the table whose outline is not published. */
  readonly undrawn: number;
  /** Only states that occur; counts all plots, drawn or not. */
  readonly tallies: readonly PlotTally[];
}

/** A park's plan as far as its geometry is published (10.2, 10.4). */
export function sitePlanOf({ boundary, plots }: Pick<Park, 'boundary' | 'plots'>): SitePlanState {
  const drawn = plots.flatMap((plot): PlanPlot[] =>
    plot.geometry ? [{ plot, state: plotState(plot), outline: plot.geometry }] : [],
  );
  return {
    boundary,
    plots: drawn,
    undrawn: plots.length - drawn.length,
    tallies: PLOT_STATES.map((state) => ({
      state,
      count: plots.filter((plot) => plotState(plot) === state).length,
    })).filter(({ count }) => count > 0),
  };
}

/** Whether there is anything to draw. */
export function hasPlan({ boundary, plots }: SitePlanState): boolean {
  return boundary !== null || plots.length > 0;
}

function plotState({ occupancy }: Pick<Plot, 'occupancy'>): PlotState {
  return occupancy === null || occupancy === NOT_APPLICABLE ? 'unknown' : occupancy;
}
