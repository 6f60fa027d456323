import { CELLS, type Cell } from '../schema/costs.ts';
import type { LineRange } from '../schema/field.ts';

/**
 * A second, independent reading of the programme's table: straight from the text of the PDF,
 * knowing nothing of `data/`. The tie-out compares it with what the editors typed.
 *
 * The text has kept the order of the lines and lost the columns. A row is printed as
 * `number, direction, title, bodies, time frame, unit, twelve numbers`; each part may be absent
 * or broken over lines, and a title cut by the end of a page goes on after the numbers.
 * What the reading has to assume in order to find the parts again stands in `ASSUMPTIONS`.
 */

/** Where one part of a row ends and the next begins: what this reading takes for granted. */
export const ASSUMPTIONS = [
  /** A line that is mostly whole numbers belongs to the figures; every other line is text. */
  'figures-are-lines-of-numbers',
  /** A whole number of one or two digits, not 0, alone on the last line of a run of figures. */
  'row-number-stands-alone',
  /** Text between figures and figures with no number before it is a row of the number above. */
  'row-without-number-shares-the-one-above',
  /** Text between figures and a number is the end of the title above: a page ended there. */
  'text-after-figures-ends-the-title-above',
  /** Bodies begin at the first line, after the row's first, that opens with an abbreviation. */
  'bodies-open-with-an-abbreviation',
  /** The time frame begins at four digits or at the words «Жыл», «Туруктуу». */
  'time-frame-opens-with-a-year-or-a-known-word',
  /** The unit is the word before «сом» and «сом», last before the figures. */
  'unit-ends-with-som',
  /** A direction is printed only in a row that prints its number, before the measure's title. */
  'direction-stands-beside-a-number',
  /** The title begins at the last line with a capital that only narrow lines stand above. */
  'title-opens-with-a-capital-below-narrow-lines',
  /** A direction reaches down to the row above the next direction; the source has no frames. */
  'direction-reaches-the-next-one',
  /** Digits set apart by a space, or by a line break, are one number when there are too many. */
  'surplus-numbers-are-broken-ones',
  /** Eleven numbers on a line that opens with a space: the first cell was left empty. */
  'leading-space-is-an-empty-first-cell',
] as const;

/**
 * The widest line of the directions' column, in characters. The widest that is printed has 14;
 * the column of titles has up to 27, so a longer line can't be part of a direction. Any width
 * from 14 to 22 gives the same rows; 16 is not fitted to a single case.
 */
const DIRECTION_COLUMN = 16;

/** Words that open a time frame without years. */
const TIME_FRAME_WORDS = ['Жыл', 'Туруктуу'];

/** The last word of an explanation, where the abbreviation stands for an organisation. */
const ORGANISATIONS = ['министрлиги', 'кызматы', 'ишканасы', 'агенттик', 'академиясы', 'коому'];

/** A piece of the document: its words on one line, and the lines it was printed on. */
export interface SourceText {
  readonly text: string;
  readonly lines: LineRange;
}

/** One of a row's twelve numbers. */
export interface SourceCell {
  /** As printed, a line break inside the number made a space; `null`: nothing is printed. */
  readonly printed: string | null;
  /** Whole thousands of som; `null`: nothing, or no number, is printed. */
  readonly value: number | null;
  /** What the print put inside the number. */
  readonly brokenBy: 'space' | 'line' | null;
  /** Where its digits stand: one word, two where the number is broken, none where nothing is printed. */
  readonly places: readonly WordPlace[];
}

/** A word of the document: its line, counted from 1, and which word of the line it is, from 0. */
export interface WordPlace {
  readonly line: number;
  readonly word: number;
}

interface SourceBodies extends SourceText {
  /** The names between the commas, in order. */
  readonly names: readonly string[];
}

export interface SourceRow {
  /** As printed; rows without a number carry the number above them. */
  readonly number: string;
  /** 1, 2 … where several rows share the number; otherwise `null`. */
  readonly part: number | null;
  /** From the row's number, or its first text where it prints none, to its last line. */
  readonly lines: LineRange;
  /** The direction that starts here. */
  readonly direction: SourceText | null;
  /** Where the title goes on after the figures, `lines` ends at its first piece. */
  readonly title: SourceText;
  /** The lines of the title below the figures, after the end of a page. */
  readonly titleEnd: LineRange | null;
  readonly bodies: SourceBodies;
  readonly timeFrame: SourceText | null;
  readonly unit: SourceText;
  readonly figures: LineRange;
  readonly cells: Readonly<Record<Cell, SourceCell>>;
}

/** An entry of the document's list of abbreviations. */
export interface Abbreviation extends SourceText {
  readonly short: string;
  readonly long: string;
  /** Whether the explanation ends in a word for an organisation. */
  readonly organisation: boolean;
}

export interface SourceTable {
  readonly heading: SourceText;
  /** In the order of the document. */
  readonly rows: readonly SourceRow[];
  readonly abbreviations: readonly Abbreviation[];
}

/** Why the text can't be read. */
export type SourceFault =
  | 'no-table'
  | 'no-abbreviations'
  | 'no-text-before-figures'
  | 'no-number-before-row'
  | 'no-figures-after-text'
  | 'no-bodies'
  | 'no-unit'
  | 'too-few-numbers'
  | 'too-many-numbers';

/** The text is not the table this reading knows. Names the line to look at. */
export class SourceTableError extends Error {
  readonly fault: SourceFault;
  readonly line: number;

  constructor(fault: SourceFault, line: number) {
    super(`line ${line}: ${fault}`);
    this.name = 'SourceTableError';
    this.fault = fault;
    this.line = line;
  }
}

/** The number by which the portal knows the row: `1.1` where rows share a number, else `27`. */
export function numberOf(row: Pick<SourceRow, 'number' | 'part'>): string {
  return row.part === null ? row.number : `${row.number}.${row.part}`;
}

/** A text without what typesetting adds to it: white space, hyphens, soft hyphens. */
export function normalForm(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00AD\u2010\u2011-]/g, '');
}

/** Reads the whole document. Throws `SourceTableError` where it makes no sense. */
export function readSourceTable(text: string): SourceTable {
  const [heading, ...pieces] = toPieces(toLines(text));
  const list = pieces.at(-1);
  if (heading?.kind !== 'text' || pieces.length === 0) throw new SourceTableError('no-table', 1);
  if (list?.kind !== 'text') {
    throw new SourceTableError('no-abbreviations', lastOf(list?.lines ?? heading.lines).number);
  }
  const abbreviations = readAbbreviations(list.lines);
  return {
    heading: toText(toWords(heading.lines)),
    rows: shareNumbers(toDrafts(pieces.slice(0, -1)).map((row) => readRow(row, abbreviations))),
    abbreviations,
  };
}

// Lines and words

interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Opens with a space although no page begins here: a blank line stands above. */
  readonly indented: boolean;
}

/** Never empty: the pieces of a document are made of at least one line or word. */
type Some<Item> = readonly [Item, ...Item[]];

interface Word {
  readonly text: string;
  readonly line: number;
}

function toLines(text: string): Line[] {
  const printed = text.split(/\r?\n/);
  return printed
    .map((line, index) => ({
      number: index + 1,
      text: line.trim().replace(/\s+/g, ' '),
      indented: /^\s/.test(line) && (printed[index - 1] ?? '').trim() === '',
    }))
    .filter((line) => line.text !== '');
}

function toWords(lines: readonly Line[]): Word[] {
  return lines.flatMap(({ number, text }) =>
    text.split(' ').map((word) => ({ text: word, line: number })),
  );
}

/** Joins words by spaces; a line that ends in a hyphen or a dash runs on without one. */
function join(words: readonly Word[]): string {
  return words.reduce((text, word, index) => {
    const before = words[index - 1];
    if (before === undefined) return word.text;
    const runsOn = before.line !== word.line && /[-–]$/.test(before.text);
    return `${text}${runsOn ? '' : ' '}${word.text}`;
  }, '');
}

function toText(words: readonly Word[]): SourceText {
  return { text: join(words), lines: rangeOf(words.map((word) => word.line)) };
}

function rangeOf(numbers: readonly number[]): LineRange {
  return { from: Math.min(...numbers), to: Math.max(...numbers) };
}

function linesOf(lines: readonly Line[]): LineRange {
  return rangeOf(lines.map((line) => line.number));
}

function isSome<Item>(items: readonly Item[]): items is Some<Item> {
  return items.length > 0;
}

function lastOf<Item>(items: Some<Item>): Item {
  return items.at(-1) ?? items[0];
}

// Pieces: a number, a text, or the figures of a row

interface Piece {
  readonly kind: 'number' | 'text' | 'figures';
  readonly lines: Some<Line>;
}

/** Mostly whole numbers, so that one damaged figure doesn't turn the line into text. */
function isFigures({ text }: Line): boolean {
  const words = text.split(' ');
  return words.filter((word) => /^\d+$/.test(word)).length * 2 > words.length;
}

function toPieces(lines: readonly Line[]): Piece[] {
  const runs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && isFigures(run[0]) === isFigures(line)) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (isFigures(run[0]) ? splitNumber(run) : text(run)));
}

function text(lines: Some<Line>): Piece {
  return { kind: 'text', lines };
}

/** The number of the next row is printed right after the figures: it ends their run. */
function splitNumber(run: Some<Line>): Piece[] {
  const last = lastOf(run);
  if (!/^[1-9]\d?$/.test(last.text)) return [{ kind: 'figures', lines: run }];
  const figures = run.slice(0, -1);
  const number: Piece = { kind: 'number', lines: [last] };
  return isSome(figures) ? [{ kind: 'figures', lines: figures }, number] : [number];
}

// Rows

/** The lines of a row before its parts are told apart. */
interface Draft {
  /** The number's own line, or `null` where the row prints none. */
  readonly numberLine: Line | null;
  readonly number: string;
  readonly text: Some<Line>;
  readonly figures: Some<Line>;
  readonly end: readonly Line[];
}

function toDrafts(pieces: readonly Piece[]): Draft[] {
  const drafts: Draft[] = [];
  let numberLine: Line | null = null;
  let open: Some<Line> | null = null;

  for (const piece of pieces) {
    const first = piece.lines[0];
    const above: Draft | undefined = drafts.at(-1);
    if (piece.kind === 'text') {
      open = piece.lines;
    } else if (piece.kind === 'number') {
      if (numberLine !== null) throw new SourceTableError('no-figures-after-text', first.number);
      if (open !== null) drafts.push(endTitle(drafts.pop(), open));
      numberLine = first;
      open = null;
    } else {
      if (open === null) throw new SourceTableError('no-text-before-figures', first.number);
      const number = numberLine?.text ?? above?.number;
      if (number === undefined) throw new SourceTableError('no-number-before-row', open[0].number);
      drafts.push({ numberLine, number, text: open, figures: piece.lines, end: [] });
      numberLine = null;
      open = null;
    }
  }
  const left = open?.[0] ?? numberLine;
  if (left !== null) throw new SourceTableError('no-figures-after-text', left.number);
  return drafts;
}

function endTitle(draft: Draft | undefined, end: Some<Line>): Draft {
  if (draft === undefined) throw new SourceTableError('no-number-before-row', end[0].number);
  return { ...draft, end };
}

function readRow(draft: Draft, abbreviations: readonly Abbreviation[]): SourceRow {
  const start = findBodies(draft.text, abbreviations);
  const names = draft.text.slice(0, start);
  const titleStart = draft.numberLine === null ? 0 : findTitle(names);
  const direction = names.slice(0, titleStart);
  const title = names.slice(titleStart);
  const { bodies, timeFrame, unit } = splitWords(toWords(draft.text.slice(start)), draft);
  const own = draft.numberLine === null ? [] : [draft.numberLine];
  return {
    number: draft.number,
    part: null,
    lines: linesOf([...own, ...draft.text, ...draft.figures, ...draft.end]),
    direction: direction.length === 0 ? null : toText(toWords(direction)),
    title: { text: join(toWords([...title, ...draft.end])), lines: linesOf(title) },
    titleEnd: draft.end.length === 0 ? null : linesOf(draft.end),
    bodies: { ...toText(bodies), names: namesIn(join(bodies)) },
    timeFrame: timeFrame.length === 0 ? null : toText(timeFrame),
    unit: toText(unit),
    figures: linesOf(draft.figures),
    cells: readCells(draft.figures),
  };
}

/** Gives 1, 2 … to rows that share a number. */
function shareNumbers(rows: readonly SourceRow[]): SourceRow[] {
  const startsGroup = rows.map((row, index) => index === 0 || opensNumber(row));
  return rows.map((row, index) => {
    const first = startsGroup.lastIndexOf(true, index);
    const next = startsGroup.indexOf(true, index + 1);
    const size = (next === -1 ? rows.length : next) - first;
    return size === 1 ? row : { ...row, part: index - first + 1 };
  });
}

/** Whether the row prints a number of its own: then the row's lines begin above its names. */
function opensNumber({ lines, direction, title }: SourceRow): boolean {
  return lines.from < (direction ?? title).lines.from;
}

// Directions, titles, bodies

/** The first line that opens with an abbreviation. A row's first line belongs to its names. */
function findBodies(lines: Some<Line>, abbreviations: readonly Abbreviation[]): number {
  const listed = abbreviations.filter(({ organisation }) => organisation);
  const found = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (isAbbreviation(line) || listed.some(({ short }) => opensWith(line.text, short))),
  );
  if (found === -1) throw new SourceTableError('no-bodies', lines[0].number);
  return found;
}

/** Capitals to the end of the word: «ЖРЭТКМ,», yet neither «CRIRSCOдо» nor «2026–». */
function isAbbreviation({ text }: Line): boolean {
  return /^(?=\d*\p{Lu})[\p{Lu}\d]{2,}(?=[\s,]|$)/u.test(text);
}

function opensWith(text: string, name: string): boolean {
  return text.startsWith(name) && /^(?:[\s,]|$)/.test(text.slice(name.length));
}

/**
 * Which of the lines above the bodies opens the measure's title. What stands above it is the
 * title of a direction. Both open with a capital, and a capital may also open a line inside
 * a title («Кыргыз / Республикасы- / нын», «Women in Mining»); but the direction's column is
 * narrow, so every line above the title's must be short. Of several such lines the last counts.
 */
function findTitle(lines: readonly Line[]): number {
  const wide = lines.findIndex(({ text }) => text.length > DIRECTION_COLUMN);
  const reach = wide === -1 ? lines.length : wide + 1;
  return Math.max(
    0,
    lines.slice(0, reach).findLastIndex(({ text }) => /^[“«"]?\p{Lu}/u.test(text)),
  );
}

/** Bodies, time frame and unit share lines, so they are told apart word by word. */
function splitWords(
  words: readonly Word[],
  draft: Draft,
): Readonly<Record<'bodies' | 'timeFrame' | 'unit', readonly Word[]>> {
  const unitStart = findUnit(words);
  if (unitStart < 1) throw new SourceTableError('no-unit', draft.figures[0].number);
  const found = words.findIndex(({ text }) => opensTimeFrame(text));
  const start = found < 1 || found > unitStart ? unitStart : found;
  return {
    bodies: words.slice(0, start),
    timeFrame: words.slice(start, unitStart),
    unit: words.slice(unitStart),
  };
}

function opensTimeFrame(word: string): boolean {
  return /^\d{4}/.test(word) || TIME_FRAME_WORDS.includes(word);
}

/** The unit may be printed twice. Where «сом» itself is damaged, it is the last two words. */
function findUnit(words: readonly Word[]): number {
  let start = words.length - 2;
  while (words[start - 1]?.text === 'сом') start -= 2;
  return start;
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

// The twelve numbers

interface Figure {
  readonly text: string;
  readonly place: WordPlace;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

function readCells(lines: Some<Line>): Readonly<Record<Cell, SourceCell>> {
  const figures = lines.flatMap(({ number, text }) =>
    text.split(' ').map((word, index) => ({
      text: word,
      place: { line: number, word: index },
      alone: word === text,
    })),
  );
  const cells = completeCells(joinBroken(figures), lines[0]);
  return Object.fromEntries(CELLS.map((cell, index) => [cell, cells[index]])) as Record<
    Cell,
    SourceCell
  >;
}

/** Where more than twelve figures are printed, puts numbers broken by a space or a line together. */
function joinBroken(figures: readonly Figure[]): SourceCell[] {
  if (figures.length <= CELLS.length) return figures.map((figure) => toCell([figure], null));
  return figures.flatMap((figure, index) => {
    const before = figures[index - 1];
    const next = figures[index + 1];
    if (before !== undefined && breakBetween(before, figure) !== null) return [];
    const brokenBy = next === undefined ? null : breakBetween(figure, next);
    const parts = brokenBy === null || next === undefined ? [figure] : [figure, next];
    return [toCell(parts, brokenBy)];
  });
}

/** «20 000»: three digits after one to three. «15700 / 0»: two lines of one figure each. */
function breakBetween(one: Figure, other: Figure): SourceCell['brokenBy'] {
  if (one.alone && other.alone) return 'line';
  const grouped = /^\d{1,3}$/.test(one.text) && /^\d{3}$/.test(other.text);
  return one.place.line === other.place.line && grouped ? 'space' : null;
}

function toCell(parts: readonly Figure[], brokenBy: SourceCell['brokenBy']): SourceCell {
  const digits = parts.map(({ text }) => text).join('');
  return {
    printed: parts.map(({ text }) => text).join(' '),
    value: /^\d+$/.test(digits) ? Number(digits) : null,
    brokenBy,
    places: parts.map(({ place }) => place),
  };
}

const EMPTY: SourceCell = { printed: null, value: null, brokenBy: null, places: [] };

/**
 * Where eleven numbers are printed, says which is missing. A cell is printed as `number, space`:
 * figures that open with a space, where no page begins, open with an empty cell. Only № 34 has
 * such figures, and it is the one row with eleven numbers. This is a clue, not a proof: stray
 * spaces also open some titles, and the numbers can't tell, for in № 34 all of them are zeros.
 */
function completeCells(cells: readonly SourceCell[], first: Line): readonly SourceCell[] {
  if (cells.length === CELLS.length) return cells;
  if (cells.length > CELLS.length) throw new SourceTableError('too-many-numbers', first.number);
  if (cells.length === CELLS.length - 1 && first.indented) return [EMPTY, ...cells];
  throw new SourceTableError('too-few-numbers', first.number);
}

// The list of abbreviations

/** Below its heading, each entry opens with a line «short – long»; other lines go on. */
function readAbbreviations(lines: Some<Line>): Abbreviation[] {
  const entries: [Line, ...Line[]][] = [];
  for (const line of lines) {
    if (line.text.includes(' – ')) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries.map(readAbbreviation);
}

function readAbbreviation(lines: Some<Line>): Abbreviation {
  const entry = toText(toWords(lines));
  const [short = '', ...rest] = entry.text.split(' – ');
  const long = rest.join(' – ');
  const last = long.split(' ').at(-1) ?? '';
  return { ...entry, short, long, organisation: ORGANISATIONS.includes(last) };
}
