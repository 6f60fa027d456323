import './node-version.ts';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { keepsPages } from '../../site/offline/setting.ts';
import { dataCommit } from './data-commit.ts';
import { run, since } from './run.ts';
import { basePath, outDir } from './settings.ts';
import { stampBuild } from './stamp.ts';

/**
 * Builds the site: checks the data, cuts the fonts, lets Astro write into a folder beside OUT_DIR,
 * names the build, writes the receipt and swaps the two at the end. Whatever goes wrong, OUT_DIR
 * stays as it was.
 */
const start = performance.now();
const out = outDir();
const next = `${out}.next`;
const last = `${out}.last`;

function stop(reason: string): never {
  const kept = existsSync(out) ? ` ${out}/ is as it was.` : '';
  process.stderr.write(`Nothing was built: ${reason}.${kept}\n`);
  process.exit(1);
}

if ((await run('src/ops/commands/check.ts')) !== 0) stop('the data has problems, see above');
if ((await run('src/ops/commands/fonts.ts')) !== 0) stop('the fonts could not be cut, see above');

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_OUT_DIR = next;
process.env.ASTRO_CACHE_DIR = `.cache/astro/${out.replaceAll(/[^\w-]+/g, '-')}`;
process.env.BASE_PATH = basePath();
const commit = process.env.DATA_COMMIT || dataCommit(process.env.DATA_DIR || 'data');
process.env.DATA_COMMIT = commit ?? '';
await rm(next, { recursive: true, force: true });
try {
  await build({ logLevel: 'warn' });
  stampBuild(next, { listed: keepsPages(process.env.SERVICE_WORKER) });
  // It reads the data, which may be read only once they are known to be good.
  const { writeReceipt } = await import('./receipt.ts');
  writeReceipt(next, commit);
} catch (error) {
  // Pages that were begun may still be written.
  await rm(next, { recursive: true, force: true, maxRetries: 10 });
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  stop('Astro stopped, see above');
}

await rm(last, { recursive: true, force: true });
if (existsSync(out)) await rename(out, last);
await rename(next, out);
await rm(last, { recursive: true, force: true });

const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html'));
process.stdout.write(`Built ${pages.length} pages into ${out}/ in ${since(start)}\n`);
