import type { Chart } from './chart.ts';

/**
 * The charts that stand on pages and are taken away, each by the name of its folder, which is its
 * name in addresses. The small drawings of a single item (its time bar, capacities, plan) stay with
 * the item, see `drawings/`.
 */
const FOLDERS = import.meta.glob<Chart>('./*/index.ts', { eager: true, import: 'chart' });

const nameOf = (path: string): string => path.split('/').at(-2) ?? '';

const CHARTS: ReadonlyMap<string, Chart> = new Map(
  Object.entries(FOLDERS).map(([path, chart]) => [nameOf(path), chart]),
);

export const CHART_NAMES: readonly string[] = [...CHARTS.keys()];

/** The chart of a folder. A name without one stops the build. */
export function chartNamed(name: string): Chart {
  const chart = CHARTS.get(name);
  if (chart === undefined) {
    throw new Error(`No chart ${name}. Charts: ${CHART_NAMES.join(', ')}`);
  }
  return chart;
}
