import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writePlanted } from './planted-portal.ts';
import { filesOf } from './site.ts';
import { writeReleases } from './three-releases.ts';

/**
 * The sites that are built besides the one in `dist/`, each from other data or with other settings:
 * made once, side by side, and shared by all tests. `npm test` makes them while it checks types; a test
 * run by hand makes those that are missing or of an older state.
 */
const FOLDER = '.cache/variants';
const DATA = process.env['DATA_DIR'] ?? 'data';

export interface Variant {
  /** Where its changed data are, if they are others than the portal’s own. */
  readonly data: string;
  readonly out: string;
  readonly site: string;
  readonly base: string;
}

interface Recipe {
  readonly env: Readonly<Record<string, string>>;
  /** Changes a copy of the portal’s data; without it the data are those of `env`. */
  readonly change?: (data: string) => void;
  readonly base?: string;
}

const SITE = 'https://example.org';

const RECIPES = {
  /** The same once more: it must come out the same. */
  again: { env: {} },
  /** No samples, and nothing kept on readers’ devices. */
  hidden: {
    env: { SITE_URL: SITE, SERVICE_WORKER: 'off', SAMPLES: '' },
    change: (data) => hideSamples(join(data, 'portal.yaml')),
  },
  /** A park under the Regulation with secrets in its register, and a report on execution. */
  planted: {
    env: {},
    change: (data) => {
      writePlanted(data);
      appendFileSync(
        join(data, 'programme/execution.csv'),
        '4,2026,18500,17250,in-progress,2026-11-20,industrial-parks-regulation,,2026-11-21\n',
      );
    },
  },
  /** Four releases, under a path of the host. */
  releases: { env: { SITE_URL: SITE }, base: '/achyk/', change: writeReleases },
  /** Another country, with languages, currency and regions of its own. */
  country: { env: { SITE_URL: SITE, DATA_DIR: 'tests/fixtures/country' } },
} as const satisfies Readonly<Record<string, Recipe>>;

export type VariantName = keyof typeof RECIPES;
const NAMES = Object.keys(RECIPES) as VariantName[];

function hideSamples(portal: string): void {
  const text = readFileSync(portal, 'utf8');
  writeFileSync(portal, `${text.replace(/^samples:.*$/m, '')}\nsamples: hide\n`);
}

export function variant(name: VariantName): Variant {
  const { env, base = '/', change }: Recipe = RECIPES[name];
  const folder = join(FOLDER, name);
  return {
    data: change === undefined ? (env['DATA_DIR'] ?? DATA) : join(folder, 'data'),
    out: join(folder, 'dist'),
    site: env['SITE_URL'] ?? 'http://localhost:4321',
    base,
  };
}

/** All that a built site depends on, as one figure. */
function inputs(): string {
  const hash = createHash('sha256').update(JSON.stringify(RECIPES));
  const roots = ['src', DATA, 'docs/guides', 'public', 'seeds', 'tests/fixtures/country'];
  const files = [
    ...roots.flatMap((root) => filesOf(root).map((file) => join(root, file))),
    ...['package-lock.json', 'astro.config.mjs'],
    ...['variants', 'planted-portal', 'planted', 'three-releases'].map((name) =>
      join('tests/e2e', `${name}.ts`),
    ),
  ];
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds one variant beside the others: what Astro keeps for itself lies apart. */
function make(name: VariantName, state: string): Promise<void> {
  const { env, change }: Recipe = RECIPES[name];
  const { data, out, base } = variant(name);
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (change !== undefined) {
    cpSync(DATA, data, { recursive: true });
    change(data);
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/ops/commands/build.ts'], {
      env: { ...process.env, ...env, DATA_DIR: data, OUT_DIR: out, BASE_PATH: base },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) return void reject(new Error(`The site «${name}» was not built.\n${said}`));
      writeFileSync(join(folder, 'state'), state);
      resolve();
    });
  });
}

/** Makes the variants that are missing or older than what they are made from; Playwright calls it first. */
export default async function makeVariants(): Promise<void> {
  const state = inputs();
  const stale = NAMES.filter((name) => {
    const file = join(FOLDER, name, 'state');
    return !existsSync(file) || readFileSync(file, 'utf8') !== state;
  });
  const atOnce = Math.max(1, Math.floor(availableParallelism() / 2));
  const next = async (): Promise<void> => {
    for (let name = stale.shift(); name !== undefined; name = stale.shift()) {
      await make(name, state);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

if (import.meta.main) await makeVariants();
