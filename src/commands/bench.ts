import './node-version.ts';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writePlainSite } from '../../tests/bench/plain.ts';
import { writeProgramme } from '../../tests/bench/programme.ts';
import { weights } from '../../tests/bench/weights.ts';
import { pagesOf } from '../../tests/e2e/site.ts';
import { run } from './run.ts';
import { basePath } from './settings.ts';

/**
 * `npm run --silent bench > figures.json`: how long the check and the build take, today and with
 * a programme of thousands of measures, beside a plain Astro site of as many pages; and what a
 * page of each kind weighs. `-- --measures 500,2000` for other sizes.
 */
interface Measured {
  readonly seconds: number;
  /** The largest resident size of any process that took part. */
  readonly peakMB: number;
}

const WORK = '.cache/bench';
const DATA = process.env.DATA_DIR ?? 'data';
const PEAK_FILE = resolve(WORK, 'peak');
const PEAK = pathToFileURL('tests/bench/peak.mjs').href;
const ASTRO = 'node_modules/astro/bin/astro.mjs';

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

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
  const peaks = (await readFile(PEAK_FILE, 'utf8')).trim().split('\n').map(Number);
  return { seconds, peakMB: round(Math.max(...peaks) / 1024, 0) };
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

const { values } = parseArgs({
  options: { measures: { type: 'string', default: '2000,10000' } },
});

await mkdir(WORK, { recursive: true });
const today = await builds('today', DATA);
const pageWeights = weights(join(WORK, 'dist'), basePath());
const sizes = [];
for (const count of values.measures.split(',').map(Number)) {
  const data = join(WORK, 'data');
  writeProgramme(DATA, data, count);
  sizes.push(await builds(count, data));
}
await rm(WORK, { recursive: true, force: true });

const figures = {
  node: process.versions.node,
  processors: cpus().length,
  builds: [today, ...sizes],
  pageWeights,
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
