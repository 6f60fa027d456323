import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../src/ops/commands/browser.mjs';
import { chosenLanguages, forScripts } from '../../src/words/chosen-in-scripts.ts';
import { portal } from '../../src/site/portal.ts';
import { searchEntries } from '../../src/engine/search/entries.ts';
import { foundPages } from '../../src/site/view/pages.ts';
import type { entriesIn as EntriesIn } from '../../src/engine/search/index-file.ts';
import { indexFiles } from '../../src/engine/search/index-file.ts';
import type { searcherOf as SearcherOf } from '../../src/engine/search/searcher.ts';
import { manyEntries } from './search-entries.ts';

/** What the page measures, in milliseconds. */
interface Timed {
  readonly parse: number;
  readonly build: number;
  readonly keystrokes: readonly number[];
}

interface SearchFigures {
  readonly records: number;
  /** Bytes of all parts together after gzip. */
  readonly indexGzip: number;
  readonly parseMs: number;
  readonly buildMs: number;
  readonly keystrokes: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

const SIZES = [2_000, 20_000];
const LOADS = 3;

declare const achyk: {
  readonly searcherOf: typeof SearcherOf;
  readonly entriesIn: typeof EntriesIn;
};

/** The searcher as a browser gets it. */
async function bundled(external: readonly string[] = []): Promise<string> {
  const entry = resolve('tests/bench/search-bundle.ts');
  const output = await build({
    configFile: false,
    plugins: [chosenLanguages(forScripts)],
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry, name: 'achyk', formats: [external.length > 0 ? 'es' : 'iife'] },
      rollupOptions: { external: [...external] },
    },
  });
  const [chunk] = Array.isArray(output) ? (output[0]?.output ?? []) : [];
  if (chunk?.type !== 'chunk') throw new Error('expected one bundle');
  return chunk.code;
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Every prefix of every query of the table, as it is typed. */
function typing(): string[] {
  const queries = readFileSync('docs/search-queries.md', 'utf8').matchAll(/^\| `(.+)`/gm);
  return [...queries].flatMap(([, query = '']) =>
    Array.from(query, (_, index) => query.slice(0, index + 1)),
  );
}

async function timed(
  page: Page,
  texts: readonly string[],
  typed: readonly string[],
): Promise<Timed> {
  return page.evaluate(
    ({ texts: files, typed: keys }) => {
      const start = performance.now();
      const entries = files.flatMap((text) => achyk.entriesIn(text).entries);
      const parsed = performance.now();
      const searcher = achyk.searcherOf(entries);
      const built = performance.now();
      const keystrokes = keys.map((query) => {
        const before = performance.now();
        searcher.search(query, 'ky');
        return performance.now() - before;
      });
      return { parse: parsed - start, build: built - parsed, keystrokes };
    },
    { texts, typed },
  );
}

const round = (value: number): number => Number(value.toFixed(1));
const at = (sorted: readonly number[], share: number): number =>
  round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

/**
 * How long a keystroke takes in Chromium, over every prefix of the queries of the table, today and
 * with thousands of records; how large the index is, and how soon it answers once it is there.
 */
export async function searchFigures() {
  const code = await bundled();
  const bare = await bundled(['fuse.js/min-basic']);
  const real = searchEntries(portal, foundPages(portal));
  const typed = typing();
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no browser was found');
  const browser = await chromium.launch({ executablePath });
  const sizes: SearchFigures[] = [];
  for (const entries of [real, ...SIZES.map((size) => manyEntries(real, size))]) {
    const texts = indexFiles(entries).map(({ text }) => text);
    const runs: Timed[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: code });
      runs.push(await timed(page, texts, typed));
      await page.close();
    }
    // The quickest of the loads: the others waited for whatever else the machine does.
    const keystrokes = typed
      .map((_, index) => Math.min(...runs.map((run) => run.keystrokes[index] ?? 0)))
      .sort((one, other) => one - other);
    sizes.push({
      records: entries.length,
      indexGzip: texts.reduce((sum, text) => sum + gzipped(text), 0),
      parseMs: round(Math.min(...runs.map(({ parse }) => parse))),
      buildMs: round(Math.min(...runs.map(({ build: own }) => own))),
      keystrokes: keystrokes.length,
      p50Ms: at(keystrokes, 0.5),
      p95Ms: at(keystrokes, 0.95),
      longestMs: at(keystrokes, 1),
    });
  }
  await browser.close();
  return { bundleGzip: { whole: gzipped(code), withoutFuse: gzipped(bare) }, sizes };
}
