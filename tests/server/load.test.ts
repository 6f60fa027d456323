import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReceipt } from '../../src/ops/deploy/site.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { AT_ROOT } from './sites.ts';

/**
 * What one machine serves while it also asks: requests a second and how long they take. wrk asks when it
 * is there; else Node does, which is the slower of the two, so its figures say less of nginx.
 */
interface Measured {
  readonly perSecond: number;
  /** Milliseconds: half of the answers, and 99 of 100, were at least as fast. */
  readonly half: number;
  readonly most: number;
  readonly failed: number;
}

const SECONDS = 5;
const CONNECTIONS = 64;

const asset =
  Object.keys(readReceipt(AT_ROOT.site).files).find((file) => /^_astro\/.*\.css$/.test(file)) ?? '';
const ADDRESSES = {
  page: '/ky/programme/measures/',
  data: '/data/measures.json',
  asset: `/${asset}`,
};

let nginx: Nginx;
const figures: Record<string, Measured & { readonly bytes: number }> = {};

beforeAll(async () => {
  nginx = await startNginx(AT_ROOT.folder, '/');
});

afterAll(() => {
  nginx.stop();
  const rows = Object.entries(figures).map(([name, { perSecond, half, most, bytes }]) =>
    [
      name.padEnd(6),
      `${Math.round(bytes / 1024)} kB`.padStart(7),
      `${Math.round(perSecond)} requests a second`.padStart(26),
      `half within ${half.toFixed(1)} ms`.padStart(22),
      `99 % within ${most.toFixed(1)} ms`.padStart(24),
    ].join(' '),
  );
  const machine = `${cpus().length} processors, shared with who asks, ${CONNECTIONS} connections`;
  process.stdout.write(`\n${machine}\n${rows.join('\n')}\n`);
});

function byWrk(address: string): Measured | null {
  const { status, stdout } = spawnSync(
    'wrk',
    [
      ...['-t', '1', '-c', String(CONNECTIONS), '-d', `${SECONDS}s`, '--latency'],
      ...['-H', 'Accept-Encoding: br', `http://127.0.0.1:${nginx.port}${address}`],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) return null;
  const time = (share: string): number => {
    const [, value = '', unit = ''] =
      new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout) ?? [];
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? NaN);
  };
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    half: time('50'),
    most: time('99'),
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
  };
}

async function byNode(address: string): Promise<Measured> {
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  const ask = async (): Promise<void> => {
    while (performance.now() - start < SECONDS * 1000) {
      const asked = performance.now();
      const { status } = await nginx.ask(address, { 'Accept-Encoding': 'br' });
      times.push(performance.now() - asked);
      if (status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? NaN;
  return { perSecond: times.length / SECONDS, half: at(0.5), most: at(0.99), failed };
}

for (const [name, address] of Object.entries(ADDRESSES)) {
  test(`a small machine serves ${name} to a hundred thousand readers an hour`, async () => {
    const measured = byWrk(address) ?? (await byNode(address));
    const { body } = await nginx.ask(address, { 'Accept-Encoding': 'br' });
    figures[name] = { ...measured, bytes: body.length };
    expect(measured.failed).toBe(0);
    // 100,000 readers an hour who each open five pages, all at the server and none at a CDN.
    expect(measured.perSecond).toBeGreaterThan((100_000 * 5) / 3600);
  });
}
