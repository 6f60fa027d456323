import { fileProblem, type FileFault, type Problem } from './problem.ts';

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault };

/** Marks at the start of a file that tell its encoding. */
const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** XLSX files are ZIP archives, XLS files are OLE documents. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** So much of a text tells its encoding. */
const TELLING = 100_000;

/** Of the letters beyond ASCII nearly all must be Cyrillic: other old encodings give a medley. */
function looksCyrillic(text: string): boolean {
  const beginning = text.slice(Math.max(0, text.search(/[^\p{ASCII}]/u))).slice(0, TELLING);
  const foreign = beginning.match(/[^\p{ASCII}]/gu)?.filter((sign) => /\p{L}/u.test(sign)) ?? [];
  const russian = foreign.filter((letter) => /[А-Яа-яЁё]/.test(letter));
  return foreign.length > 0 && russian.length / foreign.length > 0.9;
}

/**
 * The text of a file, without its byte order mark. Reads UTF-8, UTF-16 with a mark, and the
 * Windows-1251 that a spreadsheet with Russian settings writes; anything else is a fault.
 * Works in a browser too.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (SPREADSHEETS.some((mark) => startsWith(bytes, mark))) {
    return { ok: false, fault: { code: 'spreadsheet-file' } };
  }
  const marked = UTF_16.find(({ mark }) => startsWith(bytes, mark));
  const text = marked ? decodeAs(marked.encoding, bytes) : decodeUnmarked(bytes);
  if (text === undefined) return { ok: false, fault: { code: 'encoding-unreadable' } };
  if (text.trim() === '') return { ok: false, fault: { code: 'file-empty' } };
  return { ok: true, text };
}

function decodeUnmarked(bytes: Uint8Array): string | undefined {
  // A zero byte is valid UTF-8 yet never text: it means UTF-16 that lost its mark.
  if (bytes.includes(0)) return undefined;
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) return text;
  const windows = decodeAs('windows-1251', bytes);
  return windows !== undefined && looksCyrillic(windows) ? windows : undefined;
}

/** The text of a data file, or the problem of the whole file. */
export function openText(
  file: string,
  bytes: Uint8Array | undefined,
): { readonly text: string } | { readonly problem: Problem } {
  if (bytes === undefined) return { problem: fileProblem(file, { code: 'file-missing' }) };
  const decoded = decode(bytes);
  return decoded.ok ? { text: decoded.text } : { problem: fileProblem(file, decoded.fault) };
}
