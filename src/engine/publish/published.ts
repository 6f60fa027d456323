import type { Catalog } from '../catalog/catalog.ts';
import type { Park } from '../parks/model.ts';
import type { Programme } from '../programme/model.ts';
import { OWNERS } from '../schema/table.ts';
import type { Dataset } from './dataset.ts';
import { parkDatasets, sampleDatasets } from './park-datasets.ts';
import { requirementDataset } from './requirement-dataset.ts';
import { tableDatasets } from './table-datasets.ts';

/** What the files are made from; the portal has it all. */
export interface Content {
  readonly catalog: Catalog;
  readonly programme: Programme;
  readonly parks: readonly Park[];
}

const made = new WeakMap<Content, readonly Dataset[]>();

/** Every dataset under `/data/`, in the order in which the pages list them. Real parks only. */
export function publishedDatasets(content: Content): readonly Dataset[] {
  // Several pages and each format ask for them; of thousands of parks they are worth keeping.
  const datasetsOfContent = made.get(content) ?? makeDatasets(content);
  made.set(content, datasetsOfContent);
  return datasetsOfContent;
}

function makeDatasets({ catalog, parks }: Content): Dataset[] {
  const real = parks.filter(({ sample }) => !sample);
  return OWNERS.flatMap((owner) =>
    owner === 'park'
      ? [...parkDatasets(real), requirementDataset(real, catalog.portal.updated_on)]
      : tableDatasets(owner, catalog.tables),
  );
}

const madeSamples = new WeakMap<Content, readonly Dataset[]>();

/** Every dataset under `/data/samples/`: of fictional parks, none when they are hidden. */
export function publishedSamples(content: Content): readonly Dataset[] {
  const samples = madeSamples.get(content) ?? makeSamples(content);
  madeSamples.set(content, samples);
  return samples;
}

function makeSamples({ catalog, parks }: Content): Dataset[] {
  const samples = parks.filter(({ sample }) => sample);
  return samples.length === 0
    ? []
    : [...sampleDatasets(parks), requirementDataset(samples, catalog.portal.updated_on)];
}
