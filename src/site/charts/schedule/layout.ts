import {
  LEADING,
  SMALL,
  TOUCH,
  greatest,
  pixel,
  running,
  type Box,
  type PlacedText,
  type Tick,
  type Variant,
} from '../../drawings/drawing.ts';
import { hatchOf } from '../../drawings/hatch.ts';
import { linesOf, widthOf } from '../../drawings/text.ts';
import { barOf, startOf, type TimeAxis } from '../../drawings/time/span.ts';
import type { ScheduleBar, ScheduleRow, ScheduleState } from './state.ts';
import type { ScheduleWords } from './words.ts';

interface PlacedScheduleBar {
  readonly bar: ScheduleBar;
  readonly outline: string;
  /** Hatching over the bar of a measure without a stated time. */
  readonly hatch: string | null;
}

interface PlacedScheduleRow {
  readonly row: ScheduleRow;
  readonly label: PlacedText;
  readonly target: Box;
  readonly bars: readonly PlacedScheduleBar[];
}

export interface PlacedSchedule {
  readonly width: number;
  readonly height: number;
  readonly years: readonly Tick[];
  /** Path of the hairlines between years and between rows. */
  readonly grid: string;
  /** Path of the line before the column of measures without a time. */
  readonly edge: string;
  readonly notStated: PlacedText | null;
  readonly rows: readonly PlacedScheduleRow[];
}

interface Sheet {
  readonly width: number;
  readonly labels: 'beside' | 'above';
  readonly labelWidth: number;
  readonly size: number;
  readonly axisFrom: number;
  /** The least space for the column of measures without a time. */
  readonly aside: number;
}

const SHEETS: Record<Variant, Sheet> = {
  wide: { width: 842, labels: 'beside', labelWidth: 226, size: 14.5, axisFrom: 250, aside: 88 },
  narrow: { width: 350, labels: 'above', labelWidth: 346, size: 14, axisFrom: 0, aside: 52 },
};

const HEAD = 34;
const PITCH = 10;
const THICKNESS = 6;
const PAD = 10;
/** Room for the points of ongoing bars. */
const POINT = 12;
const STUB = 34;

/** The schedule in pixels: a thin bar for every measure, in the row of its direction. */
export function layOutSchedule(
  state: ScheduleState,
  variant: Variant,
  words: ScheduleWords,
): PlacedSchedule {
  const sheet = SHEETS[variant];
  const aside = state.someNotStated ? asideOf(words.notStated, sheet) : 0;
  const axis = { years: state.years, from: sheet.axisFrom, to: sheet.width - POINT - aside };
  const labels = state.rows.map(({ direction }) =>
    linesOf(words.label(direction), { size: sheet.size, width: sheet.labelWidth, lines: 2 }),
  );
  const tops = running(
    state.rows.map((row, index) => heightOf(row, labels[index] ?? [], sheet)),
  ).map((top) => top + HEAD);
  const bottom = tops.at(-1) ?? HEAD;
  return {
    width: sheet.width,
    height: Math.ceil(bottom + 2),
    years: ticksOf(axis),
    grid:
      tops.map((top) => `M0 ${pixel(top)}H${sheet.width}`).join('') +
      state.years.map((year) => `M${startOf(year, axis)} ${HEAD - 4}V${pixel(bottom)}`).join(''),
    edge: `M${pixel(axis.to)} ${HEAD - 4}V${pixel(bottom)}`,
    notStated: state.someNotStated ? headOf(words.notStated, aside, sheet) : null,
    rows: state.rows.map((row, index) =>
      placed(row, labels[index] ?? [], tops[index] ?? HEAD, axis, sheet),
    ),
  };
}

function heightOf({ bars }: ScheduleRow, lines: readonly string[], sheet: Sheet): number {
  const text = lines.length * sheet.size * LEADING;
  const lanes = bars.length * PITCH - (PITCH - THICKNESS);
  return sheet.labels === 'beside'
    ? Math.max(TOUCH + 4, text + 8, lanes + 2 * PAD)
    : nameHeight(text) + Math.max(0, lanes) + PAD + 2;
}

/** The height of a label that stands above its bars: a link's target. */
function nameHeight(text: number): number {
  return Math.max(32, text + 12);
}

function ticksOf(axis: TimeAxis): Tick[] {
  const width = (axis.to - axis.from) / Math.max(1, axis.years.length);
  const stride = Math.max(1, Math.ceil(32 / width));
  return axis.years
    .filter((_, index) => index % stride === 0)
    .map((year) => ({ at: pixel(startOf(year, axis) + width / 2), text: String(year) }));
}

/** The column is as wide as the longest word of its head, within reason. */
function asideOf(text: string, { aside }: Sheet): number {
  const longest = greatest(text.split(' ').map((word) => widthOf(word, { size: SMALL })));
  return Math.min(110, Math.max(aside, longest + 8));
}

function headOf(text: string, aside: number, { width }: Sheet): PlacedText {
  const lines = linesOf(text, { size: SMALL, width: aside - 4, lines: 2 });
  return { lines, x: width - 1, y: 16, size: SMALL, anchor: 'end', bold: false };
}

function placed(
  row: ScheduleRow,
  lines: readonly string[],
  top: number,
  axis: TimeAxis,
  sheet: Sheet,
): PlacedScheduleRow {
  const height = heightOf(row, lines, sheet);
  const beside = sheet.labels === 'beside';
  const name = beside ? height : nameHeight(lines.length * sheet.size * LEADING);
  const lanes = row.bars.length * PITCH - (PITCH - THICKNESS);
  const first = beside ? top + (height - lanes) / 2 : top + name;
  return {
    row,
    label: {
      lines,
      x: beside ? sheet.axisFrom - 14 : 0,
      y: pixel(top + name / 2),
      size: sheet.size,
      anchor: beside ? 'end' : 'start',
      bold: false,
    },
    target: {
      x: 0,
      y: pixel(top + 1),
      width: beside ? sheet.axisFrom - 8 : sheet.width,
      height: pixel(name - 2),
    },
    bars: row.bars.map((bar, index) => barAt(bar, pixel(first + index * PITCH), axis, sheet)),
  };
}

function barAt(bar: ScheduleBar, y: number, axis: TimeAxis, { width }: Sheet): PlacedScheduleBar {
  const outline = barOf(bar.schedule, axis, { y, thickness: THICKNESS });
  if (outline !== null) return { bar, outline, hatch: null };
  const stub = { x: width - STUB, y, width: STUB, height: THICKNESS };
  return {
    bar,
    outline: `M${stub.x} ${y}h${STUB}v${THICKNESS}h${-STUB}z`,
    hatch: hatchOf(stub, 5),
  };
}
