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

/** Signatures and places of the ZIP format (PKWARE APPNOTE, 4.3.7, 4.3.12, 4.3.16). */
const END = { signature: 0x06054b50, size: 22, count: 10, directory: 16 } as const;
const ENTRY = {
  signature: 0x02014b50,
  size: 46,
  time: 12,
  lengths: [28, 30, 32],
  file: 42,
} as const;
const FILE_TIME = 10;

/** 1 January 1980, midnight. */
const FIRST_TIME = 0x0021_0000;

/**
 * The same archive without the time it was made: written over in place, for compressing a large
 * workbook again takes as long as making it.
 */
export function withoutTime(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.size;
  const expect = (at: number, signature: number): void => {
    if (view.getUint32(at, true) !== signature) throw new Error('expected a ZIP archive');
  };
  expect(end, END.signature);
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    expect(at, ENTRY.signature);
    view.setUint32(at + ENTRY.time, FIRST_TIME, true);
    view.setUint32(view.getUint32(at + ENTRY.file, true) + FILE_TIME, FIRST_TIME, true);
    at += ENTRY.lengths.reduce<number>(
      (sum, place) => sum + view.getUint16(at + place, true),
      ENTRY.size,
    );
  }
  return bytes;
}
