import '../../src/ops/commands/node-version.ts';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run test:load`: runs `npm test` on fresh clones of the last commit while the machine is busy with
 * something else, and says how each run ended. `-- --loops 2,4,8` busy loops beside the runs, one run
 * each; `--together 3` runs at once, which are busy beside each other too; `--slow 5` gives a run a
 * fifth of the processors (Linux, as root).
 */
const { values } = parseArgs({
  options: {
    loops: { type: 'string', default: '2,4,8' },
    together: { type: 'string', default: '1' },
    slow: { type: 'string' },
  },
});

const SHARES = '/sys/fs/cgroup/cpu';
const PERIOD = 100_000;
const PROCESSORS = 2;

interface Run {
  readonly name: string;
  readonly seconds: number;
  readonly last: string;
}

/** A loop that keeps one processor busy until it is stopped. */
const busy = (): ChildProcess => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });

function clone(into: string): void {
  execFileSync('git', ['clone', '--quiet', '.', into]);
}

/** Runs `npm test` in a folder; `share` of the processors where it is given less than all. */
function npmTest(folder: string, share?: number): Promise<Omit<Run, 'name'>> {
  const started = performance.now();
  let group: string | undefined;
  if (share !== undefined) {
    group = mkdtempSync(join(SHARES, 'achyk-'));
    writeFileSync(join(group, 'cpu.cfs_period_us'), String(PERIOD));
    const quota = Math.round(PERIOD * PROCESSORS * share);
    writeFileSync(join(group, 'cpu.cfs_quota_us'), String(quota));
  }
  return new Promise((resolve, reject) => {
    const enter = group === undefined ? '' : `echo $$ > ${group}/cgroup.procs; `;
    const child = spawn('sh', ['-c', `${enter}exec npm test`], {
      cwd: folder,
      env: { ...process.env, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('close', () => {
      const seconds = (performance.now() - started) / 1000;
      writeFileSync(join(folder, '..', 'log.txt'), said);
      const faults = said.match(/^✘ .*$/gm) ?? [];
      resolve({ seconds, last: [said.trimEnd().split('\n').at(-1) ?? '', ...faults].join('\n  ') });
    });
  });
}

const place = mkdtempSync(join(tmpdir(), 'achyk-load-'));
const runs: Run[] = [];
let number = 0;

async function under(loops: number): Promise<void> {
  number += 1;
  const folder = join(place, String(number), 'achyk');
  mkdirSync(join(folder, '..'));
  clone(folder);
  const beside = Array.from({ length: loops }, busy);
  try {
    const run = await npmTest(
      folder,
      values.slow === undefined ? undefined : 1 / Number(values.slow),
    );
    const name = values.slow === undefined ? `${loops} loops` : `${values.slow} times slower`;
    runs.push({ name, ...run });
    process.stdout.write(`${name}: ${run.seconds.toFixed(0)} s, ${run.last}\n`);
  } finally {
    for (const loop of beside) loop.kill('SIGKILL');
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  }
}

if (values.slow !== undefined && !existsSync(SHARES)) {
  throw new Error(`Slowing takes Linux’s cpu groups at ${SHARES}, as root.`);
}
const waiting = values.slow === undefined ? values.loops.split(',').map(Number) : [0];
const next = async (): Promise<void> => {
  for (let loops = waiting.shift(); loops !== undefined; loops = waiting.shift())
    await under(loops);
};
await Promise.all(Array.from({ length: Number(values.together) }, next));
const red = runs.filter(({ last }) => !/, 0 failed/.test(last)).length;
process.stdout.write(`\nLogs: ${place}\n${runs.length - red} passed, ${red} failed\n`);
process.exitCode = red === 0 ? 0 : 1;
