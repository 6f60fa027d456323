import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DataFiles } from './readings.ts';

const DATA_FILE = /\.(csv|ya?ml|geojson|topojson|xlsx?|ods)$/i;
const SEED_FILE = /\.txt$/i;

/**
 * Reads the data folder and the source documents: the only place where the portal's data comes
 * from a disk. A folder that does not exist gives no files; the checker then names each one that
 * is missing.
 */
export function readDataFiles(dataDir: string, seedsDir: string): DataFiles {
  const utf8 = new TextDecoder();
  const texts = [...readFolder(seedsDir, SEED_FILE)].map(([name, bytes]): [string, string] => [
    name,
    utf8.decode(bytes),
  ]);
  return { files: readFolder(dataDir, DATA_FILE), seeds: new Map(texts), sha256 };
}

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

function readFolder(folder: string, wanted: RegExp): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  );
}
