import { SentRefusal } from './refusal.ts';

/** One file of a ZIP archive, still packed. */
export interface Part {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** What the archive says the file unpacks to, in bytes. It may lie. */
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x0605_4b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x0201_4b50;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

const damaged = (): SentRefusal => new SentRefusal({ code: 'workbook-damaged' });

/**
 * The files of a ZIP archive by its directory. fflate's reader of directories tells neither checksums
 * nor passwords, and cuts a file off at the length that the archive says it has. Throws a
 * `SentRefusal` when it can't be followed.
 */
export function partsOf(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(view);
    const parts: Part[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      parts.push(partAt(bytes, view, at, nameLength));
      at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    if (new Set(parts.map(({ name }) => name)).size < parts.length) throw damaged();
    return parts;
  } catch (error) {
    // An offset beyond the bytes.
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function partAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Part {
  const header = view.getUint32(at + 42, true);
  const from =
    header +
    LOCAL_HEADER_SIZE +
    view.getUint16(header + 26, true) +
    view.getUint16(header + 28, true);
  const to = from + view.getUint32(at + 20, true);
  if (to > bytes.length) throw damaged();
  return {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(from, to),
  };
}

/** A deflated file gets the frame of a GZIP file: the machine then checks its sum and its length. */
const GZIP_HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
const GZIP_TRAILER_SIZE = 8;

/**
 * So little is unpacked at once: a browser unpacks the whole of what it is handed before it can be
 * stopped, and a thousand bytes can come of one.
 */
const SLICE = 16_384;

/**
 * The bytes of a file, at most `most` of them whatever the archive says. Throws a `SentRefusal` for
 * more, and for a file that is damaged.
 */
export async function unpack(part: Part, most: number): Promise<Uint8Array> {
  const tooLarge = new SentRefusal({ code: 'workbook-unpacks-too-large', most });
  if (part.size > most) throw tooLarge;
  if (part.method === STORED) {
    if (part.packed.length !== part.size) throw damaged();
    return part.packed;
  }
  if (part.method !== DEFLATED) throw damaged();
  const reader = slicesOf(framed(part)).pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > most) throw tooLarge;
      chunks.push(step.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error === tooLarge ? error : damaged();
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function framed({ packed, crc, size }: Part): Uint8Array<ArrayBuffer> {
  const gzip = new Uint8Array(GZIP_HEADER.length + packed.length + GZIP_TRAILER_SIZE);
  gzip.set(GZIP_HEADER);
  gzip.set(packed, GZIP_HEADER.length);
  const trailer = new DataView(gzip.buffer, GZIP_HEADER.length + packed.length);
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size, true);
  return gzip;
}

function slicesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.subarray(from, from + SLICE));
      from += SLICE;
      if (from >= bytes.length) controller.close();
    },
  });
}
