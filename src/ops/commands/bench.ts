import './node-version.ts';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { files } from '../../../tests/bench/files.ts';
import { writeParks } from '../../../tests/bench/parks.ts';
import { writePlainSite } from '../../../tests/bench/plain.ts';
import { writeProgramme } from '../../../tests/bench/programme.ts';
import { searchFigures } from '../../../tests/bench/search.ts';
import { toolFigures } from '../../../tests/bench/tools.ts';
import { weights } from '../../../tests/bench/weights.ts';
import { summary } from '../../../tests/e2e/faults.ts';
import { brokenLinks } from '../../../tests/e2e/links.ts';
import { pagesOf, weightOf } from '../../../tests/e2e/site.ts';
import { run } from './run.ts';
import { basePath } from './settings.ts';

/**
 * `npm run --silent bench > figures.json`, in four parts. `builds`: how long the check and the build
 * take, today and with a programme of thousands of measures, beside a plain Astro site of as many
 * pages; what a page of each kind weighs; a build with thousands of parks, its links checked.
 * `files`: every published file of thousands of plots. `search`: a keystroke in the browser. `tools`: a
 * long table filtered, a large file checked.
 * `-- --only search` for one part; `--measures 500,2000 --parks 500 --plots 1000` for other sizes,
 * `--parks 0` for no parks.
 */
interface Measured {
  readonly seconds: number;
  /** What the processors worked, whatever else ran beside. */
  readonly cpuSeconds: number;
  /** The largest resident size of any process that took part. */
  readonly peakMB: number;
}

const WORK = '.cache/bench';
const DATA = process.env.DATA_DIR ?? 'data';
const PEAK_FILE = resolve(WORK, 'peak');
const PEAK = pathToFileURL('tests/bench/peak.mjs').href;
const ASTRO = 'node_modules/astro/bin/astro.mjs';

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** A line of `peak.mjs`. */
function figuresIn(line: string): { readonly peak: number; readonly cpu: number } {
  const [peak = 0, cpu = 0] = line.split(' ').map(Number);
  return { peak, cpu };
}

async function measure(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  await rm(PEAK_FILE, { force: true });
  const start = performance.now();
  const code = await run(script, args, {
    env: { ...env, PEAK_FILE, NODE_OPTIONS: `--import=${PEAK}`, ASTRO_TELEMETRY_DISABLED: '1' },
    stdout: 'stderr',
  });
  const seconds = round((performance.now() - start) / 1000);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
  const processes = (await readFile(PEAK_FILE, 'utf8')).trim().split('\n').map(figuresIn);
  return {
    seconds,
    cpuSeconds: round(processes.reduce((sum, { cpu }) => sum + cpu, 0)),
    peakMB: round(Math.max(...processes.map(({ peak }) => peak)) / 1024, 0),
  };
}

/** A build of the portal with the data of a folder, and of a plain site of as many pages. */
async function builds(measures: number | 'today', data: string) {
  const out = join(WORK, 'dist');
  const check = await measure('src/ops/commands/check.ts', [], { DATA_DIR: data });
  const portal = await measure('src/ops/commands/build.ts', [], { DATA_DIR: data, OUT_DIR: out });
  const pages = pagesOf(out).length;
  const plainRoot = join(WORK, 'plain');
  writePlainSite(plainRoot, pages);
  const plain = await measure(ASTRO, ['build', '--silent', '--root', plainRoot]);
  const perPage = ({ seconds }: Measured): number => round((seconds * 1000) / pages);
  return {
    measures,
    pages,
    check,
    build: { ...portal, msPerPage: perPage(portal) },
    plain: { ...plain, msPerPage: perPage(plain) },
    timesPlain: round(portal.seconds / plain.seconds),
  };
}

/** A build with so many parks, each with twenty plots and twenty residents. */
async function buildOfParks(count: number) {
  const data = join(WORK, 'data');
  const place = { folder: join(WORK, 'dist'), site: 'https://example.org', base: basePath() };
  writeParks(DATA, data, { parks: count, plots: 20, residents: 20 });
  const check = await measure('src/ops/commands/check.ts', [], { DATA_DIR: data });
  const portal = await measure('src/ops/commands/build.ts', [], {
    DATA_DIR: data,
    OUT_DIR: place.folder,
    SITE_URL: place.site,
  });
  const pages = pagesOf(place.folder);
  return {
    parks: count,
    pages: pages.length,
    check,
    build: portal,
    brokenLinks: summary(brokenLinks(place)),
    /** Bytes after gzip. */
    html: Object.fromEntries(
      pages
        .filter(({ address }) =>
          /^ky\/parks\/((plots|requirements|regions\/chuy)\/)?$/.test(address),
        )
        .map(({ address, file }) => [address, weightOf(place.folder, file)]),
    ),
  };
}

/** Everything that takes a build. */
async function buildFigures(counts: readonly number[], parks: number) {
  const today = await builds('today', DATA);
  const pageWeights = weights(join(WORK, 'dist'), basePath());
  const sizes = [];
  for (const count of counts) {
    const data = join(WORK, 'data');
    writeProgramme(DATA, data, count);
    sizes.push(await builds(count, data));
  }
  return {
    builds: [today, ...sizes],
    parks: parks === 0 ? null : await buildOfParks(parks),
    pageWeights,
  };
}

const { values } = parseArgs({
  options: {
    measures: { type: 'string', default: '2000,10000' },
    parks: { type: 'string', default: '2000' },
    plots: { type: 'string', default: '20000' },
    only: { type: 'string' },
  },
});

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  builds: () =>
    buildFigures(values.measures.split(',').filter(Boolean).map(Number), Number(values.parks)),
  files: () => files(DATA, join(WORK, 'data'), Number(values.plots)),
  search: searchFigures,
  tools: async () => {
    const out = join(WORK, 'dist');
    await measure('src/ops/commands/build.ts', [], { DATA_DIR: DATA, OUT_DIR: out });
    return toolFigures(out, WORK);
  },
};
const chosen = values.only?.split(',') ?? Object.keys(PARTS);

await mkdir(WORK, { recursive: true });
const figures: Record<string, unknown> = { node: process.versions.node, processors: cpus().length };
for (const name of chosen) {
  const part = PARTS[name];
  if (part === undefined) {
    throw new Error(`No part «${name}». Parts: ${Object.keys(PARTS).join(', ')}`);
  }
  figures[name] = await part();
}
await rm(WORK, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
