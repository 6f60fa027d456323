import './node-version.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { changedSince, narrowedTo } from '../gates/changed.ts';
import { gates, type Gate, type Narrowed } from '../gates/gates.ts';
import { outcomeOf, type Outcome } from '../gates/outcome.ts';
import { patience } from '../gates/patience.ts';
import { clock, Progress } from '../gates/progress.ts';
import { run } from './run.ts';

/**
 * `npm test`: every gate, as many side by side as there are processors for, until one fails.
 * `-- --only unit,lint`: some gates; `-- --changed`: what a change since the last commit can touch
 * (`--changed main` since another); `-- --failed`: what failed last time.
 */
const NOTES = '.cache/test';
const LAST = `${NOTES}/last.json`;
const HEARTBEAT_MS = 15_000;
/** The browser tests take two processors, and no gate is worth waiting for with one. */
const LANES = Math.max(2, Math.min(4, availableParallelism()));

/** What the run before this one left: how long gates took, and what is to be mended. */
interface Last {
  readonly seconds: Readonly<Record<string, number>>;
  readonly whole: number | null;
  /** Gate → files with a failed test; of a gate that is a script the list is empty. */
  readonly failed: Readonly<Record<string, readonly string[]>>;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function refuse(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

const { values } = parseArgs({
  args: process.argv.slice(2).map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg)),
  options: {
    only: { type: 'string' },
    changed: { type: 'string' },
    failed: { type: 'boolean', default: false },
  },
});

const last = await readFile(LAST, 'utf8').then(
  (text) => JSON.parse(text) as Last,
  (): Last => ({ seconds: {}, whole: null, failed: {} }),
);

/** Which gates to run, and which tests of them. */
function choice(): { readonly names: readonly string[]; readonly narrowed: Narrowed } {
  const all = gates().map(({ name }) => name);
  if (values.only !== undefined) {
    const names = values.only.split(',');
    const unknown = names.filter((name) => !all.includes(name));
    if (unknown.length > 0) refuse(`No gate «${unknown.join('», «')}». Gates: ${all.join(', ')}`);
    return { names, narrowed: {} };
  }
  if (values.failed) {
    const { browser, ...others } = last.failed;
    return {
      names: Object.keys(last.failed),
      narrowed: { ...others, ...(browser && { browser: ['--last-failed'] }) },
    };
  }
  if (values.changed !== undefined) {
    const files = changedSince(values.changed);
    if (files === null) refuse(`Git knows no «${values.changed}» to compare with.`);
    process.env['LOOK'] = 'changed';
    return narrowedTo(files, all);
  }
  return { names: all, narrowed: {} };
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await mkdir(NOTES, { recursive: true });
const { names, narrowed } = choice();
const chosen = gates(narrowed).filter(({ name }) => names.includes(name));
if (chosen.length === 0) {
  say('Nothing to test.\n\n0 passed, 0 failed');
  process.exit(0);
}

const factor = patience();
const alone = chosen.reduce((sum, { seconds }) => sum + seconds, 0);
const whole = chosen.length === gates().length && Object.keys(narrowed).length === 0;
const expected = (whole ? last.whole : null) ?? (alone / 2) * factor;
const progress = new Progress(
  chosen.map(({ name, seconds }) => ({ name, seconds: last.seconds[name] ?? seconds })),
  expected,
);

const start = performance.now();
const gone = (): number => (performance.now() - start) / 1000;
const outcomes = new Map<string, Outcome & { readonly seconds: number }>();
const faulty = new Map<string, Set<string>>();
const running = new Map<string, string>();
const notes: string[] = [];

say(
  `${chosen.map(({ name }) => name).join(', ')}: about ${clock(expected)} min` +
    (factor > 1.2 ? `; this machine is ${factor.toFixed(1)} times slower than a quiet one` : ''),
);

function where(): void {
  const parts = [...running].map(([name, far]) => (far === '' ? name : `${name} ${far}`));
  const share = Math.floor(progress.share() * 100);
  const ends = `${String(share)} % of all, about ${clock(progress.left(gone()))} more`;
  say(`${clock(gone())}  ${parts.join(' · ')} — ${ends}`);
}

async function pass(gate: Gate): Promise<void> {
  const began = performance.now();
  const sum = { passed: 0, failed: 0 };
  running.set(gate.name, '');
  for (const [index, check] of gate.checks.entries()) {
    const outcome = await outcomeOf(check, {
      fault(test, text) {
        faulty.set(gate.name, (faulty.get(gate.name) ?? new Set()).add(test.replace(/:\d.*/s, '')));
        say(`\n✘ ${gate.name}: ${test}\n${text.replaceAll(/^/gm, '    ')}\n`);
      },
      said: (text) => void notes.push(text),
      progress(ended, all, share) {
        running.set(gate.name, `${String(ended)} of ${String(all)}`);
        progress.note(gate.name, (index + share) / gate.checks.length);
      },
    });
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
    progress.note(gate.name, (index + 1) / gate.checks.length);
    if (outcome.failed > 0) break;
  }
  const seconds = (performance.now() - began) / 1000;
  running.delete(gate.name);
  outcomes.set(gate.name, { ...sum, seconds });
  say(`${clock(gone())}  ${gate.name}: ${countOf(sum)}, ${seconds.toFixed(1)} s`);
}

const countOf = ({ passed, failed }: Outcome): string =>
  `${String(passed)} passed, ${String(failed)} failed`;

const anyFailed = (): boolean => [...outcomes.values()].some(({ failed }) => failed > 0);

/** A gate that was left out of this run holds nobody up. */
const ready = ({ after }: Gate): boolean =>
  after.every((name) => outcomes.has(name) || !names.includes(name));

async function passAll(): Promise<void> {
  const waiting = [...chosen];
  const lanes = new Set<Promise<void>>();
  while (waiting.length > 0 || lanes.size > 0) {
    while (!anyFailed() && lanes.size < LANES) {
      const index = waiting.findIndex(ready);
      const [gate] = index < 0 ? [] : waiting.splice(index, 1);
      if (gate === undefined) break;
      const lane = pass(gate).finally(() => lanes.delete(lane));
      lanes.add(lane);
    }
    if (lanes.size === 0) return;
    await Promise.race(lanes);
  }
}

// Pictures are drawn with them in the unit tests already.
if ((await run('src/ops/commands/fonts.ts')) !== 0) process.exit(1);

const heartbeat = setInterval(where, HEARTBEAT_MS);
await passAll();
clearInterval(heartbeat);

const failed: Record<string, readonly string[]> = {};
for (const [gate, files] of faulty) {
  failed[gate] = [...files].filter((file) => /\.(test|spec)\.ts$/.test(file));
}
const seconds = Object.fromEntries([...outcomes].map(([name, outcome]) => [name, outcome.seconds]));
await writeFile(
  LAST,
  JSON.stringify({
    seconds: { ...last.seconds, ...(whole && !anyFailed() ? seconds : {}) },
    whole: whole && !anyFailed() ? gone() : last.whole,
    failed,
  } satisfies Last),
);

if (notes.length > 0) say(`\n${notes.join('\n')}`);
say(`\n── summary, ${clock(gone())}`);
for (const { name } of chosen) {
  const outcome = outcomes.get(name);
  say(
    `${name.padEnd(11)} ${outcome ? `${countOf(outcome)}, ${outcome.seconds.toFixed(1)} s` : 'not run'}`,
  );
}
const total = [...outcomes.values()].reduce(
  (sum, outcome) => ({
    passed: sum.passed + outcome.passed,
    failed: sum.failed + outcome.failed,
  }),
  { passed: 0, failed: 0 },
);
if (total.failed > 0) say('\nOnly what failed, again: npm test -- --failed');
say(`\n${countOf(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
