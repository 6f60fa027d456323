import type { APIRoute } from 'astro';
import { portal } from '../../portal.ts';
import type { Bundle } from '../../../engine/publish/bundle.ts';
import { bundleOf } from '../../../engine/publish/bundle.ts';
import type { Content } from '../../../engine/publish/content.ts';
import type { Dataset } from '../../../engine/publish/dataset.ts';
import { filesOf, MEDIA_TYPES, type DatasetFiles } from '../../../engine/publish/files.ts';
import { homeAt } from '../../view/address.ts';
import { publishedDatasets, publishedSamples } from '../../../engine/publish/published.ts';
import { dataVersion } from '../../../engine/releases/timeline.ts';

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
export const datasetPaths = (): DatasetPath[] => publishedDatasets(portal).map(pathOf);

/** Every file under `/data/samples/`: of fictional parks, and none when they are hidden. */
export const samplePaths = (): DatasetPath[] => publishedSamples(portal).map(pathOf);

/** What the files of the real data say of themselves. */
export const contentAt = (site: URL | undefined): Content => ({
  catalog: portal.catalog,
  datasets: publishedDatasets(portal),
  home: homeAt(site),
  version: dataVersion(portal),
});

/** The same for the samples: they lead to one another, never to what is real. */
const sampleContentAt = (site: URL | undefined): Content => ({
  ...contentAt(site),
  datasets: publishedSamples(portal),
});

export const bundleAt = (site: URL | undefined): Promise<Bundle> =>
  bundleOf(contentAt(site), portal.parks);

/** Answers with one of the files of a dataset. */
export function fileRoute(format: keyof DatasetFiles, sample = false): APIRoute<DatasetProps> {
  return async ({ props, site }) => {
    const content = sample ? sampleContentAt(site) : contentAt(site);
    const { bytes } = (await filesOf(props.dataset, content))[format];
    const type = format === 'metadata' ? 'application/csvm+json' : MEDIA_TYPES[format];
    const charset = format === 'csv' ? '; charset=utf-8' : '';
    return new Response(bytes, { headers: { 'Content-Type': type + charset } });
  };
}
