import { globSync } from 'node:fs';
import type { Chart } from '../../src/site/charts/chart.ts';

/** The charts that tests speak of by name; what holds for every chart goes over every folder. */
export type ChartName = 'section' | 'directions' | 'bodies' | 'schedule' | 'sufficiency' | 'map';

const named = globSync('src/site/charts/*/index.ts').map(async (file) => {
  const { chart } = (await import(`../../${file}`)) as { chart: Chart };
  return [file.split('/').at(-2), chart] as const;
});

/** The charts by their folders, read without the build tool that the site's own register needs. */
export const CHARTS = Object.fromEntries(await Promise.all(named)) as Record<ChartName, Chart>;

export const CHART_NAMES = Object.keys(CHARTS) as ChartName[];
