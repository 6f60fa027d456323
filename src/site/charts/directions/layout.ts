import { scaleLinear, type ScaleLinear } from 'd3';
import { amountOf } from '../../../engine/programme/totals.ts';
import { moneyTicks } from '../../drawings/axis.ts';
import {
  LEADING,
  greatest,
  pixel,
  running,
  type Box,
  type PlacedText,
  type Tick,
  type Variant,
} from '../../drawings/drawing.ts';
import type { NoCost } from '../../drawings/no-cost.ts';
import { linesOf, widthOf } from '../../drawings/text.ts';
import { costText } from '../../drawings/cost-words.ts';
import type { DirectionBar, DirectionBarsState } from './state.ts';
import type { DirectionBarsWords } from './words.ts';

interface PlacedBar {
  readonly bar: DirectionBar;
  readonly row: Box;
  readonly label: PlacedText;
  readonly value: PlacedText;
  /** The share, or the number of measures where there is no cost. */
  readonly note: PlacedText;
  readonly mark: Box | { readonly kind: NoCost; readonly x: number; readonly y: number };
}

export interface PlacedBars {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  /** Where the gridlines begin and end. */
  readonly grid: { readonly top: number; readonly bottom: number };
  readonly bars: readonly PlacedBar[];
}

interface Sheet {
  readonly width: number;
  /** Where bars begin. */
  readonly zero: number;
  readonly thickness: number;
  readonly size: number;
  readonly labels: 'beside' | 'above';
  readonly labelWidth: number;
  readonly ticks: number;
}

const SHEETS: Record<Variant, Sheet> = {
  wide: {
    width: 842,
    zero: 262,
    thickness: 18,
    size: 14.5,
    labels: 'beside',
    labelWidth: 250,
    ticks: 6,
  },
  narrow: {
    width: 350,
    zero: 1,
    thickness: 14,
    size: 14,
    labels: 'above',
    labelWidth: 348,
    ticks: 3,
  },
};

const HEAD = 24;
const GAP = 8;
const CIRCLE = 4.5;

/** The bars in pixels: they start at 0 on one scale, and every value finds room after its bar. */
export function layOutDirectionBars(
  state: DirectionBarsState,
  variant: Variant,
  words: DirectionBarsWords,
): PlacedBars {
  const sheet = SHEETS[variant];
  const length = scaleLinear(
    [0, state.greatest || 1],
    [sheet.zero, sheet.width - widestNote(state, sheet, words)],
  );
  const labels = state.bars.map(({ direction }) =>
    linesOf(words.label(direction), { size: sheet.size, width: sheet.labelWidth, lines: 2 }),
  );
  const tops = running(labels.map((lines) => heightOf(lines, sheet)));
  const bottom = HEAD + (tops.at(-1) ?? 0);
  return {
    width: sheet.width,
    height: Math.ceil(bottom + 4),
    ticks: moneyTicks(length, sheet.ticks, (amount) =>
      amount === 0 ? `${words.tick(0)} ${words.axisUnit}` : words.tick(amount),
    ),
    grid: { top: HEAD - 4, bottom: pixel(bottom) },
    bars: state.bars.map((bar, index) =>
      placed(bar, labels[index] ?? [], HEAD + (tops[index] ?? 0), length, sheet, words),
    ),
  };
}

function heightOf(lines: readonly string[], { labels, size, thickness }: Sheet): number {
  const text = lines.length * size * LEADING;
  return labels === 'beside' ? Math.max(31, text + 8) : text + thickness + 15;
}

function noteOf({ cost, direction, share }: DirectionBar, words: DirectionBarsWords): string {
  return cost.state === 'amount' ? words.share(share) : words.measures(direction.measures.length);
}

function widestNote({ bars }: DirectionBarsState, { size }: Sheet, words: DirectionBarsWords) {
  return greatest(
    bars.map(
      (bar) =>
        GAP +
        widthOf(costText(bar.cost, words), { size, bold: true }) +
        GAP +
        widthOf(noteOf(bar, words), { size }) +
        2,
    ),
  );
}

function placed(
  bar: DirectionBar,
  lines: readonly string[],
  top: number,
  length: ScaleLinear<number, number>,
  sheet: Sheet,
  words: DirectionBarsWords,
): PlacedBar {
  const height = heightOf(lines, sheet);
  const beside = sheet.labels === 'beside';
  const text = lines.length * sheet.size * LEADING;
  const middle = beside ? top + height / 2 : top + text + 6 + sheet.thickness / 2;
  const mark = markOf(bar, middle, length, sheet);
  const valueX = 'width' in mark ? mark.x + mark.width + GAP : mark.x + CIRCLE + GAP;
  const value = costText(bar.cost, words);
  const type = { size: sheet.size, bold: true };
  const put = { y: pixel(middle), size: sheet.size, anchor: 'start' as const };
  return {
    bar,
    row: { x: 0, y: pixel(top), width: sheet.width, height: pixel(height) },
    label: {
      lines,
      x: beside ? sheet.zero - 12 : 0,
      y: pixel(beside ? middle : top + 3 + text / 2),
      size: sheet.size,
      anchor: beside ? 'end' : 'start',
      bold: false,
    },
    value: { ...put, lines: [value], x: pixel(valueX), bold: true },
    note: {
      ...put,
      lines: [noteOf(bar, words)],
      x: pixel(valueX + widthOf(value, type) + GAP),
      bold: false,
    },
    mark,
  };
}

function markOf(
  { cost }: DirectionBar,
  middle: number,
  length: ScaleLinear<number, number>,
  { zero, thickness }: Sheet,
): PlacedBar['mark'] {
  if (cost.state !== 'amount') return { kind: cost.state, x: zero + CIRCLE + 1, y: pixel(middle) };
  return {
    x: zero,
    y: pixel(middle - thickness / 2),
    width: pixel(length(amountOf(cost)) - zero),
    height: thickness,
  };
}
