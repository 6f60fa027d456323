import type { Language } from '../../words/language.ts';
import { textOf } from '../schema/table.ts';
import { publishedDatasets, publishedSamples, type Content } from './published.ts';
import { rowBytes } from './row-bytes.ts';
import type { DownloadOf } from './view-table.ts';

const SAMPLES = 'samples/';

/** What a page says of the downloads of its table, whose rows are those of a published dataset. */
export async function downloadOf(
  content: Content,
  /** As in the address of its file: `measures`, `samples/residents`. */
  dataset: string,
  about: Pick<DownloadOf, 'title' | 'source'> & Partial<Pick<DownloadOf, 'subject'>>,
): Promise<DownloadOf> {
  const samples = dataset.startsWith(SAMPLES);
  const name = samples ? dataset.slice(SAMPLES.length) : dataset;
  const all = samples ? publishedSamples(content) : publishedDatasets(content);
  const found = all.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No dataset ${dataset}`);
  const { licence, licence_url, updated_on } = content.catalog.portal;
  return {
    dataset,
    subject: name,
    ...about,
    licence: `${licence}, ${licence_url}`,
    updatedOn: updated_on,
    bytes: await rowBytes(found),
  };
}

/** How a source is named in the colophon of a download. */
export function sourceTitle({ catalog }: Content, id: string, language: Language): string {
  const source = catalog.tables.sources.find((candidate) => candidate.id === id);
  return source === undefined ? id : textOf(source, 'title', language);
}
