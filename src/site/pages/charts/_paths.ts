import { LANGUAGES, type Language } from '../../../words/language.ts';
import { CHART_NAMES } from '../../charts/charts.ts';

export interface ChartProps {
  [name: string]: unknown;
  readonly language: Language;
  readonly chart: string;
}

type ChartPath = { params: { language: Language; chart: string }; props: ChartProps };

/** Every chart in every language. */
export const chartPaths = (): ChartPath[] =>
  LANGUAGES.flatMap((language) =>
    CHART_NAMES.map((chart) => ({ params: { language, chart }, props: { language, chart } })),
  );
