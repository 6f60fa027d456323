import { portal } from '../../portal.ts';
import type { Dataset } from '../../publish/dataset.ts';
import { datasets } from '../../publish/datasets.ts';

export interface DatasetProps {
  [name: string]: unknown;
  readonly dataset: Dataset;
}

export const datasetPaths = (): { params: { dataset: string }; props: DatasetProps }[] =>
  datasets(portal.catalog, portal.programme).map((dataset) => ({
    params: { dataset: dataset.name },
    props: { dataset },
  }));
