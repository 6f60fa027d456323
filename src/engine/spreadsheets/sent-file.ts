import { columnLetter } from '../catalog/column-letter.ts';
import { decode } from '../catalog/decode.ts';
import { readDelimited, separatorOf, type Separator } from '../catalog/delimited.ts';
import type { Fault } from '../catalog/problem.ts';
import { MOST } from './bounds.ts';
import { SentRefusal } from './refusal.ts';
import type { SentSheet } from './sent-sheet.ts';
import type { SheetFault } from './sheet-fault.ts';
import { readWorkbook } from './workbook.ts';

/** One file as an editor sent it: a workbook or delimited text. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A fault of the file itself and the place it is said of; row 0 is the whole file. */
interface OpenFault {
  readonly fault: Fault | SheetFault;
  readonly row: number;
  readonly column: number;
  readonly found: string;
}

const WHOLE = { row: 0, column: 0, found: '' } as const;

export interface OpenFile {
  readonly sheets: readonly SentSheet[];
  readonly faults: readonly OpenFault[];
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Whether rows hold the headings of a table that the portal knows. */
export type IsTable = (rows: readonly (readonly string[])[]) => boolean;

/**
 * Opens a file that was sent: what it is is told by its bytes, not by its name. `isTable` tells
 * which of the separators is the file's own.
 */
export async function openSent({ name, bytes }: SentFile, isTable: IsTable): Promise<OpenFile> {
  try {
    if (bytes.length > MOST.bytes) {
      throw new SentRefusal({ code: 'sent-file-too-large', most: MOST.bytes });
    }
    if (startsWith(bytes, OLE)) {
      throw new SentRefusal({ code: isLocked(bytes) ? 'workbook-encrypted' : 'workbook-old' });
    }
    if (!startsWith(bytes, ZIP)) return openText(name, bytes, isTable);
    if (/\.xl(sm|tm|am)$/i.test(name)) throw new SentRefusal({ code: 'workbook-macros' });
    return { sheets: await readWorkbook(bytes), faults: [] };
  } catch (error) {
    if (!(error instanceof SentRefusal)) throw error;
    return { sheets: [], faults: [{ fault: error.fault, ...WHOLE }] };
  }
}

/** A workbook with a password is an OLE document that holds a stream of this name. */
function isLocked(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage') || text.includes('EncryptionInfo');
}

/** Files of text that hold tables. Others, such as `park.yaml`, are not for the import. */
const DELIMITED = /\.(csv|tsv|txt)$/i;

/** A file’s separator is told by so much of it. */
const HEAD = 65_536;
const SEPARATORS: readonly Separator[] = [';', '\t', ','];

function openText(name: string, bytes: Uint8Array, isTable: IsTable): OpenFile {
  if (!DELIMITED.test(name)) throw new SentRefusal({ code: 'sent-file-unknown' });
  const decoded = decode(bytes);
  if (!decoded.ok) {
    return { sheets: [], faults: [{ fault: decoded.fault, ...WHOLE }] };
  }
  const { text } = decoded;
  const tooMany = new SentRefusal({ code: 'rows-too-many', most: MOST.rows });
  if (linesOf(text) > MOST.lines) throw tooMany;
  const { records, openQuote } = readDelimited(text, ownSeparator(text, isTable));
  if (records.length > MOST.rows) throw tooMany;
  if (records.some(({ cells }) => cells.length > MOST.columns)) {
    throw new SentRefusal({ code: 'columns-too-many', most: columnLetter(MOST.columns) });
  }
  const sheet: SentSheet = {
    name: null,
    hidden: false,
    rows: records.map(({ cells }) => cells),
    rowNumbers: records.map(({ line }) => line),
    days: new Set(),
    merges: [],
  };
  const faults: OpenFault[] =
    openQuote === null
      ? []
      : [
          {
            fault: { code: 'quote-left-open' },
            row: openQuote.line,
            column: openQuote.column,
            found: openQuote.found,
          },
        ];
  return { sheets: [sheet], faults };
}

function linesOf(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The separator that gives the headings of a table: a title above them has none, or another. */
function ownSeparator(text: string, isTable: IsTable): Separator {
  const head = text.slice(0, HEAD);
  const found = SEPARATORS.find((separator) =>
    isTable(readDelimited(head, separator).records.map(({ cells }) => cells)),
  );
  return found ?? separatorOf(text);
}
