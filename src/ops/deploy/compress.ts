import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { typeOf } from './types.ts';

/** Below this a compressed answer is no smaller once its headers are counted. */
const LEAST_BYTES = 512;

/** zlib works in threads, so several files at a time are done sooner. */
const AT_ONCE = 4;

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/**
 * Lays a `.gz` and a `.br` beside each file that gains by it. The same bytes give the same copies.
 * @returns how many files have copies, those that had them among them
 */
export async function precompress(folder: string, files: readonly string[]): Promise<number> {
  const waiting = files.filter((file) => typeOf(file)?.packs === true);
  let packed = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (await compress(join(folder, file))) packed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return packed;
}

async function compress(path: string): Promise<boolean> {
  if (existsSync(`${path}.gz`) && existsSync(`${path}.br`)) return true;
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return false;
  const gz = await packGzip(bytes, { level: 9 });
  const br = await packBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  if (gz.length >= bytes.length || br.length >= bytes.length) return false;
  await writeFile(`${path}.gz`, gz);
  await writeFile(`${path}.br`, br);
  return true;
}
