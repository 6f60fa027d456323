import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { narrowedTo } from '../../src/ops/gates/changed.ts';
import { gates } from '../../src/ops/gates/gates.ts';
import { outcomeOf } from '../../src/ops/gates/outcome.ts';
import { clock, Progress } from '../../src/ops/gates/progress.ts';

const ALL = gates().map(({ name }) => name);

describe('how far a run is', () => {
  const gate = (name: string, seconds: number) => ({ name, seconds });

  it('is weighed by what the gates take', () => {
    const progress = new Progress([gate('unit', 10), gate('browser', 90)], 60);
    progress.note('unit', 1);
    expect(progress.share()).toBeCloseTo(0.1);
    progress.note('browser', 0.5);
    expect(progress.share()).toBeCloseTo(0.55);
  });

  it('is reckoned from the last run at first, then from the pace of this one', () => {
    const progress = new Progress([gate('unit', 10), gate('browser', 90)], 60);
    progress.note('unit', 0.5);
    expect(progress.left(20)).toBe(40);
    expect(progress.left(80)).toBe(0);
    progress.note('unit', 1);
    progress.note('browser', 0.5);
    // 55 of 100 in 110 seconds: 45 more take 90.
    expect(progress.left(110)).toBeCloseTo(90);
  });

  it('never passes the end, and is whole when nothing is to be done', () => {
    const progress = new Progress([gate('unit', 10)], 60);
    progress.note('unit', 3);
    expect(progress.share()).toBe(1);
    expect(new Progress([], 0).share()).toBe(1);
  });

  it('is told in minutes and seconds', () => {
    expect([0, 9.6, 61, 754].map(clock)).toEqual(['0:00', '0:10', '1:01', '12:34']);
  });
});

describe('a gate', () => {
  it('comes after gates that there are, and none is named twice', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    for (const { after } of gates()) expect(ALL).toEqual(expect.arrayContaining([...after]));
  });
});

describe('what a change can touch', () => {
  it('is everything for data, pages and code', () => {
    for (const file of ['data/sources.csv', 'src/site/pages/index.astro', 'package-lock.json']) {
      expect(narrowedTo([file], ALL)).toEqual({ names: ALL, narrowed: {} });
    }
  });

  it('is the linter for prose that is not on the site, and nothing for nothing', () => {
    expect(narrowedTo(['docs/architecture.md', 'README.md'], ALL).names).toEqual(['lint']);
    expect(narrowedTo(['docs/guides/ky/park.md'], ALL).names).toEqual(ALL);
    expect(narrowedTo([], ALL).names).toEqual([]);
  });

  it('is the changed specs alone where only specs changed', () => {
    const { names, narrowed } = narrowedTo(['tests/e2e/search.spec.ts'], ALL);
    expect(names).toEqual(['build', 'types', 'lint', 'browser']);
    expect(narrowed).toEqual({ browser: ['tests/e2e/search.spec.ts'] });
    expect(narrowedTo(['tests/e2e/site.ts'], ALL).narrowed).toEqual({});
    expect(narrowedTo(['tests/unit/search.test.ts'], ALL).names).toEqual([
      'types',
      'lint',
      'data',
      'unit',
      'integration',
    ]);
  });
});

describe('the outcome of a check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-gates-'));

  async function outcome(code: string, runner?: 'vitest') {
    const script = join(folder, `${String(Math.abs(code.length))}.mjs`);
    writeFileSync(script, code);
    const faults: string[] = [];
    const far: string[] = [];
    const counted = await outcomeOf(
      { script, args: [], ...(runner && { runner }) },
      {
        fault: (test, text) => void faults.push(`${test.replace(folder, '')}: ${text}`),
        said: (text) => void far.push(text),
        progress: (ended, all, share) =>
          void far.push(`${String(ended)}/${String(all)} ${String(share)}`),
      },
    );
    return { ...counted, faults, far };
  }

  it('of a script is its exit code, with what it said when it failed', async () => {
    expect(await outcome('console.log("quiet")')).toMatchObject({
      passed: 1,
      failed: 0,
      faults: [],
    });
    const failed = await outcome('console.log("line 7 is wrong"); process.exit(3)');
    expect(failed).toMatchObject({ passed: 0, failed: 1 });
    expect(failed.faults.join()).toContain('line 7 is wrong');
  });

  it('of a runner is its own count, told while it runs', async () => {
    const counted = await outcome(
      `const tell = (told) => process.send(told);
       tell({ kind: 'planned', tests: 3, work: 4 });
       tell({ kind: 'ended', passed: true, work: 2 });
       tell({ kind: 'fault', test: 'a.test.ts:1 one', text: 'expected 2' });
       tell({ kind: 'ended', passed: false, work: 1 });
       tell({ kind: 'ended', passed: true, work: 1 });
       setImmediate(() => process.disconnect());
       process.exitCode = 1;`,
      'vitest',
    );
    expect(counted).toMatchObject({
      passed: 2,
      failed: 1,
      faults: ['a.test.ts:1 one: expected 2'],
    });
    expect(counted.far).toEqual(['0/3 0', '1/3 0.5', '1/3 0.5', '2/3 0.75', '3/3 1']);
  });

  it('of a runner that ends without a count, or is stopped, is one failure', async () => {
    expect(await outcome('process.exit(1)', 'vitest')).toMatchObject({ passed: 0, failed: 1 });
    expect(await outcome('process.kill(process.pid, "SIGKILL")', 'vitest')).toMatchObject({
      failed: 1,
      faults: [expect.stringContaining('SIGKILL')],
    });
  });
});
