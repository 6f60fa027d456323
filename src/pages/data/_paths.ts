import { portal } from '../../portal.ts';
import type { Dataset } from '../../publish/dataset.ts';
import { publishedDatasets, publishedSamples } from '../../publish/published.ts';

export interface DatasetProps {
  [name: string]: unknown;
  readonly dataset: Dataset;
}

type DatasetPath = { params: { dataset: string }; props: DatasetProps };

const pathOf = (dataset: Dataset): DatasetPath => ({
  params: { dataset: dataset.name },
  props: { dataset },
});

/** Every file under `/data/`. */
export const datasetPaths = (): DatasetPath[] =>
  publishedDatasets(portal).map(pathOf);

/** Every file under `/data/samples/`: of fictional parks, and none when they are hidden. */
export const samplePaths = (): DatasetPath[] => publishedSamples(portal).map(pathOf);
