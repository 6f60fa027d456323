import './node-version.ts';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { run, since } from './run.ts';

/** `npm test`: every gate in order, up to the first that fails; `--only unit,lint` for some. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache/test';
const BROWSER_REPORT = `${REPORTS}/browser.json`;

/** Checks that pass or fail as one: each script is counted as one test. */
async function gates(...scripts: readonly (readonly [string, ...string[]])[]): Promise<Outcome> {
  let failed = 0;
  for (const [script, ...args] of scripts) {
    if ((await run(script, args)) !== 0) failed += 1;
  }
  return { passed: scripts.length - failed, failed };
}

/** A runner's own count. One that crashes without a count is one failure. */
async function counted(
  report: string,
  count: (report: never) => Outcome,
  script: string,
  args: readonly string[],
): Promise<Outcome> {
  await rm(report, { force: true });
  const code = await run(script, args, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  const text = await readFile(report, 'utf8').catch(() => undefined);
  const { passed, failed } =
    text === undefined ? { passed: 0, failed: 0 } : count(JSON.parse(text) as never);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

const vitest = (project: string): Promise<Outcome> => {
  const report = `${REPORTS}/${project}.json`;
  return counted(
    report,
    ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  );
};

const STEPS: Readonly<Record<string, () => Promise<Outcome>>> = {
  types: () =>
    gates(
      ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ),
  lint: () =>
    gates(
      ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
      ['node_modules/prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn'],
    ),
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  build: () => gates(['src/ops/commands/build.ts']),
  browser: () =>
    counted(
      BROWSER_REPORT,
      ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
      }),
      'node_modules/playwright/cli.js',
      ['test', '--reporter=list,json'],
    ),
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(STEPS);
const start = performance.now();
const summary: string[] = [];
let passed = 0;
let failed = 0;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await mkdir(REPORTS, { recursive: true });

// Pictures are drawn with them in the unit tests already.
if ((await run('src/ops/commands/fonts.ts')) !== 0) process.exit(1);

for (const name of chosen) {
  const step = STEPS[name];
  if (step === undefined) {
    process.stderr.write(`No step «${name}». Steps: ${Object.keys(STEPS).join(', ')}\n`);
    process.exit(1);
  }
  if (failed > 0) {
    summary.push(`${name.padEnd(8)} not run`);
    continue;
  }
  process.stdout.write(`\n── ${name}\n`);
  const stepStart = performance.now();
  const outcome = await step();
  passed += outcome.passed;
  failed += outcome.failed;
  const count = `${outcome.passed} passed, ${outcome.failed} failed`;
  summary.push(`${name.padEnd(8)} ${count}, ${since(stepStart)}`);
}

process.stdout.write(`\n── summary, ${since(start)}\n${summary.join('\n')}\n\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
