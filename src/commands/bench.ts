import './node-version.ts';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { files } from '../../tests/bench/files.ts';
import { writeParks } from '../../tests/bench/parks.ts';
import { writePlainSite } from '../../tests/bench/plain.ts';
import { writeProgramme } from '../../tests/bench/programme.ts';
import { weights } from '../../tests/bench/weights.ts';
import { summary } from '../../tests/e2e/faults.ts';
import { brokenLinks } from '../../tests/e2e/links.ts';
import { pagesOf, weightOf } from '../../tests/e2e/site.ts';
import { run } from './run.ts';
import { basePath } from './settings.ts';

/**
 * `npm run --silent bench > figures.json`: how long the check and the build take, today and with
 * a programme of thousands of measures, beside a plain Astro site of as many pages; and what a
 * page of each kind weighs; and a build with thousands of parks, its links checked.
 * `-- --measures 500,2000 --parks 500` for other sizes, `--parks 0` for none. `-- --only files` for
 * the published files alone, of 20,000 plots unless `--plots` says otherwise.
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
  const check = await measure('src/commands/check.ts', [], { DATA_DIR: data });
  const portal = await measure('src/commands/build.ts', [], { DATA_DIR: data, OUT_DIR: out });
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
  const check = await measure('src/commands/check.ts', [], { DATA_DIR: data });
  const portal = await measure('src/commands/build.ts', [], {
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

const { values } = parseArgs({
  options: {
    measures: { type: 'string', default: '2000,10000' },
    parks: { type: 'string', default: '2000' },
    plots: { type: 'string', default: '20000' },
    only: { type: 'string' },
  },
});

await mkdir(WORK, { recursive: true });
if (values.only === 'files') {
  const figures = await files(DATA, join(WORK, 'data'), Number(values.plots));
  await rm(WORK, { recursive: true, force: true });
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  process.exit(0);
}
const today = await builds('today', DATA);
const pageWeights = weights(join(WORK, 'dist'), basePath());
const sizes = [];
for (const count of values.measures.split(',').filter(Boolean).map(Number)) {
  const data = join(WORK, 'data');
  writeProgramme(DATA, data, count);
  sizes.push(await builds(count, data));
}
const parks = values.parks === '0' ? null : await buildOfParks(Number(values.parks));
const published = await files(DATA, join(WORK, 'data'), Number(values.plots));
await rm(WORK, { recursive: true, force: true });

const figures = {
  node: process.versions.node,
  processors: cpus().length,
  builds: [today, ...sizes],
  parks,
  files: published,
  pageWeights,
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
