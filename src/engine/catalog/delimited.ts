import Papa from 'papaparse';

/** One row of a delimited file. */
export interface DelimitedRecord {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quote that was opened and never, or not properly, closed. */
export interface OpenQuote {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

export interface Delimited {
  readonly separator: Separator;
  /** Rows in the order of the file, the header among them, blank ones left out. */
  readonly records: readonly DelimitedRecord[];
  /** The first such quote; `records` then end before the row it stands in. */
  readonly openQuote: OpenQuote | null;
}

export type Separator = ',' | ';' | '\t';

/**
 * The separator of a file, told by its first line: a tab or a semicolon there can only be one,
 * because no heading has either, while headings do have commas.
 */
export function separatorOf(text: string): Separator {
  const unquoted = text.trimStart().replace(/"[^"]*"/g, '');
  const header = unquoted.split('\n', 1)[0] ?? '';
  if (header.includes('\t')) return '\t';
  return header.includes(';') ? ';' : ',';
}

/** Asked of every cell there is, so nothing is made on the way. */
function lineBreaks(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function parse(text: string, separator: Separator) {
  return Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
}

/**
 * Reads CSV with any of the three separators and any line ends. Lines are counted here: papaparse
 * counts rows, and says nothing of the line breaks inside quotes. The separator is told by the first
 * line unless it is known.
 */
export function readDelimited(source: string, known?: Separator): Delimited {
  const text = source.replace(/\r\n?/g, '\n');
  const separator = known ?? separatorOf(text);
  const { data, errors } = parse(text, separator);
  const openQuote = findOpenQuote(text, separator, errors);
  const records: DelimitedRecord[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (openQuote !== null && index >= openQuote.row) break;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
    line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
  }
  return { separator, records, openQuote };
}

/**
 * papaparse's `index` is the character after the opening quote, and its `row` counts all rows from
 * 0, the header and blank ones included. A quote left open usually runs into the next quoted
 * cell, which papaparse reports as a malformed closing quote of the same cell.
 */
function findOpenQuote(
  text: string,
  separator: Separator,
  errors: readonly Papa.ParseError[],
): (OpenQuote & { readonly row: number }) | null {
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error?.index === undefined || error.row === undefined) return null;
  const before = text.slice(0, error.index - 1);
  return {
    row: error.row,
    line: 1 + lineBreaks(before),
    column: parse(before, separator).data.at(-1)?.length ?? 1,
    found: text.slice(error.index - 1).split('\n', 1)[0] ?? '',
  };
}
