import { strToU8, zipSync } from 'fflate';

/** The first day that ZIP can write. fflate reads it by the local clock, so it is made by it. */
const FIXED = new Date(1980, 0, 1);

/** Files that are compressed already: doing it again costs time and gains nothing. */
const PACKED = /\.(xlsx|parquet|zip)$/;

/** An archive whose bytes depend on its files alone, not on the day it was made. */
export function toZip(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        [
          typeof content === 'string' ? strToU8(content) : content,
          { level: PACKED.test(name) ? 0 : 6 },
        ],
      ]),
    ),
    { mtime: FIXED },
  );
}
