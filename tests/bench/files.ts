import { readFileSync } from 'node:fs';
import { parksOf } from '../../src/engine/parks/parks.ts';
import { loadCatalog } from '../../src/engine/catalog/catalog.ts';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import { programmeOf } from '../../src/engine/programme/programme.ts';
import { bundleOf } from '../../src/engine/publish/bundle.ts';
import { dcatCatalog } from '../../src/engine/publish/dcat.ts';
import { DATA_FORMATS, filesOf } from '../../src/engine/publish/files.ts';
import { homeAt } from '../../src/site/view/address.ts';
import { publishedDatasets } from '../../src/engine/publish/published.ts';
import { writeParks } from './parks.ts';

const seconds = (from: number): number => Number(((performance.now() - from) / 1000).toFixed(2));

/** The largest size of this process in memory so far, MB; Linux alone says it. */
const peakMB = (): number | null => {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return line === undefined ? null : Math.round(Number(line) / 1024);
};

/**
 * Every published file of a data set with so many plots, twenty a park: how long each format and
 * each description takes and how large the files are.
 */
export async function files(from: string, to: string, plots: number) {
  writeParks(from, to, { parks: Math.ceil(plots / 20), plots: 20, residents: 20 });
  const read = performance.now();
  const loaded = loadCatalog(readDataFiles(to, 'seeds'));
  if (!loaded.ok) throw new Error('the data have problems');
  const { catalog } = loaded;
  const portal = { catalog, programme: programmeOf(catalog), parks: parksOf(catalog) };
  const readSeconds = seconds(read);
  const start = performance.now();
  const processor = process.cpuUsage();
  const datasets = publishedDatasets(portal);
  const rowsSeconds = seconds(start);
  const content = {
    catalog,
    datasets,
    home: homeAt(new URL('https://example.org/')),
    version: '1.0.0',
  };
  const bytes: Record<string, number> = {};
  const perDataset: { name: string; rows: number; seconds: number }[] = [];
  for (const dataset of datasets) {
    const own = performance.now();
    const written = await filesOf(dataset, content);
    perDataset.push({ name: dataset.name, rows: dataset.rows.length, seconds: seconds(own) });
    for (const format of DATA_FORMATS) {
      bytes[format] = (bytes[format] ?? 0) + written[format].bytes.length;
    }
  }
  const packing = performance.now();
  const bundle = await bundleOf(content, portal.parks);
  JSON.stringify(await dcatCatalog(content, bundle));
  const { user, system } = process.cpuUsage(processor);
  return {
    plots,
    rows: datasets.reduce((sum, { rows }) => sum + rows.length, 0),
    readSeconds,
    /** Rows made, every file of every dataset, archive, descriptions. */
    writeSeconds: seconds(start),
    /** What the processors worked, whatever else ran beside. */
    cpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
    rowsSeconds,
    packSeconds: seconds(packing),
    slowest: perDataset.toSorted((one, other) => other.seconds - one.seconds).slice(0, 4),
    bytes: { ...bytes, zip: bundle.zip.bytes.length, geojson: bundle.places.bytes.length },
    peakMB: peakMB(),
  };
}
