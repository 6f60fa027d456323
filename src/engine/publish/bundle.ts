import { LANGUAGES } from '../../words/language.ts';
import type { Park } from '../parks/model.ts';
import { checksumList } from './checksum.ts';
import type { Content } from './content.ts';
import { dataPackage } from './datapackage.ts';
import { DATA_FORMATS, fileOf, filesOf, type PublishedFile } from './files.ts';
import { parksGeojson } from './geojson.ts';
import { readme } from './readme.ts';
import { toZip } from './zip.ts';

/** What describes or gathers all datasets at once. */
export interface Bundle {
  /** Every file of the datasets, in the order of the catalogue. */
  readonly files: readonly PublishedFile[];
  readonly places: PublishedFile;
  readonly dataPackage: PublishedFile;
  readonly zip: PublishedFile;
}

const made = new WeakMap<Content['datasets'], Promise<Bundle>>();

/** The archive and the descriptions of all datasets, made once. */
export function bundleOf(content: Content, parks: readonly Park[]): Promise<Bundle> {
  const bundle = made.get(content.datasets) ?? make(content, parks);
  made.set(content.datasets, bundle);
  return bundle;
}

async function make(content: Content, parks: readonly Park[]): Promise<Bundle> {
  const files: PublishedFile[] = [];
  for (const dataset of content.datasets) {
    // One after another: the workbook of a large dataset takes room while it is made.
    const own = await filesOf(dataset, content);
    files.push(...DATA_FORMATS.map((format) => own[format]), own.metadata);
  }
  const places = fileOf('parks.geojson', parksGeojson(parks));
  const description = fileOf(
    'datapackage.json',
    `${JSON.stringify(await dataPackage(content), null, 1)}\n`,
  );
  const readmes = LANGUAGES.map((language) =>
    fileOf(`README.${language}.txt`, readme(content, language)),
  );
  const inside = [...readmes, description, ...files, places];
  const zip = toZip({
    ...Object.fromEntries(inside.map(({ name, bytes }) => [name, bytes])),
    'checksums.txt': checksumList(inside),
  });
  return { files, places, dataPackage: description, zip: fileOf('all.zip', zip) };
}
