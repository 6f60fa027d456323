import type { ThousandSom } from '../../../engine/programme/model.ts';
import { amountOf } from '../../../engine/programme/totals.ts';
import type { Block } from '../../../engine/schema/costs.ts';
import { pixel, type Box, type PlacedText, type Variant } from '../../drawings/drawing.ts';
import type { NoCost } from '../../drawings/no-cost.ts';
import { stripesOf } from '../../drawings/hatch.ts';
import { linesOf } from '../../drawings/text.ts';
import { costText } from '../../drawings/cost-words.ts';
import { PARTS, type BlockTally, type Part, type SufficiencyState, type Tally } from './state.ts';
import type { SufficiencyWords } from './words.ts';

/** Solid for the first block, striped for the second, an empty frame for the third. */
type Filling = 'solid' | 'striped' | 'empty';

type PlacedAmount =
  | { readonly kind: 'bar'; readonly filling: Filling; readonly box: Box; readonly stripes: string }
  | { readonly kind: NoCost; readonly x: number; readonly y: number };

interface PlacedCellTally {
  readonly mark: PlacedAmount;
  readonly value: PlacedText;
  /** The column's name beside each cell of the narrow drawing. */
  readonly name: PlacedText | null;
}

export interface PlacedSufficiency {
  readonly width: number;
  readonly height: number;
  readonly unit: PlacedText;
  /** Names of the columns, with the rules under them; empty in the narrow drawing. */
  readonly heads: readonly PlacedText[];
  /** Path of the rules. */
  readonly rules: string;
  /** Path of the baselines the marks stand on. */
  readonly baselines: string;
  readonly names: readonly PlacedText[];
  readonly totals: readonly PlacedText[];
  readonly cells: readonly PlacedCellTally[];
}

const FILLINGS: Record<Block, Filling> = { b1: 'solid', b2: 'striped', b3: 'empty' };

/** The three blocks in pixels, on one scale. */
export function layOutSufficiency(
  state: SufficiencyState,
  variant: Variant,
  words: SufficiencyWords,
): PlacedSufficiency {
  return variant === 'wide' ? wide(state, words) : narrow(state, words);
}

const WIDE = { width: 842, label: 186, gap: 24, head: 40, row: 84, bar: 26, least: 116 };

function wide(state: SufficiencyState, words: SufficiencyWords): PlacedSufficiency {
  const columns = columnsOf(state);
  const scale = scaleOf(state, columns);
  const topOf = (index: number) => WIDE.head + index * WIDE.row;
  const height = topOf(state.blocks.length);
  const floor = (index: number) => topOf(index) + 14 + WIDE.bar;
  return {
    width: WIDE.width,
    height: height + 2,
    unit: put(words.unit, 0, 20, 13),
    heads: columns.map(({ part, x, width }) => ({
      ...put('', x, 18, 13, true),
      lines: linesOf(words.column(part), { size: 13, bold: true, width, lines: 2 }),
    })),
    rules:
      `M0 ${WIDE.head - 2}H${WIDE.label - WIDE.gap}` +
      columns.map(({ x, width }) => `M${pixel(x)} ${WIDE.head - 2}h${pixel(width)}`).join(''),
    baselines: state.blocks
      .flatMap((_, index) =>
        columns.map(({ x, width }) => `M${pixel(x)} ${floor(index) + 0.5}h${pixel(width)}`),
      )
      .join(''),
    names: state.blocks.map(({ block }, index) => ({
      ...put('', 0, topOf(index) + 25, 16, true),
      lines: linesOf(words.block(block), {
        size: 16,
        bold: true,
        width: WIDE.label - WIDE.gap,
        lines: 2,
      }),
    })),
    totals: state.blocks.map(({ total }, index) =>
      put(textOf(total, words), 0, topOf(index) + 58, 22),
    ),
    cells: state.blocks.flatMap((block, index) =>
      columns.map(({ part, x }) => {
        const tally = partOf(block, part);
        return {
          mark: markOf(tally, block.block, { x, y: topOf(index) + 14, height: WIDE.bar }, scale),
          value: put(textOf(tally, words), x, floor(index) + 15, 14, tally.sum.state === 'amount'),
          name: null,
        };
      }),
    ),
  };
}

const NARROW = { width: 350, head: 24, name: 42, cell: 46, bar: 14, below: 14 };

function narrow(state: SufficiencyState, words: SufficiencyWords): PlacedSufficiency {
  const block = NARROW.name + PARTS.length * NARROW.cell + NARROW.below;
  const topOf = (index: number) => NARROW.head + index * block;
  const cellTop = (index: number, part: Part) =>
    topOf(index) + NARROW.name + PARTS.indexOf(part) * NARROW.cell;
  const scale = state.greatest > 0 ? NARROW.width / state.greatest : 0;
  const everyCell = state.blocks.flatMap((one, index) =>
    PARTS.map((part) => ({ one, part, top: cellTop(index, part) })),
  );
  return {
    width: NARROW.width,
    height: topOf(state.blocks.length),
    unit: put(words.unit, NARROW.width, 9, 13, false, 'end'),
    heads: [],
    rules: state.blocks.map((_, index) => `M0 ${topOf(index)}H${NARROW.width}`).join(''),
    baselines: everyCell
      .map(({ top }) => `M0 ${top + 20 + NARROW.bar + 0.5}H${NARROW.width}`)
      .join(''),
    names: state.blocks.map(({ block: id }, index) => ({
      ...put('', 0, topOf(index) + 22, 15, true),
      lines: linesOf(words.block(id), { size: 15, bold: true, width: 220, lines: 2 }),
    })),
    totals: state.blocks.map(({ total }, index) =>
      put(textOf(total, words), NARROW.width, topOf(index) + 22, 20, false, 'end'),
    ),
    cells: everyCell.map(({ one, part, top }) => {
      const tally = partOf(one, part);
      const value = textOf(tally, words);
      return {
        mark: markOf(tally, one.block, { x: 0, y: top + 20, height: NARROW.bar }, scale),
        value: put(value, NARROW.width, top + 9, 13, tally.sum.state === 'amount', 'end'),
        name: {
          ...put('', 0, top + 9, 13),
          lines: linesOf(words.column(part), { size: 13, width: 240, lines: 1 }),
        },
      };
    }),
  };
}

interface PlacedColumn {
  readonly part: Part;
  readonly x: number;
  readonly width: number;
}

/** Columns as wide as their greatest amounts, but never too narrow for a number. */
function columnsOf(state: SufficiencyState): PlacedColumn[] {
  const needs = PARTS.map((part) => greatestOf(state, part));
  const whole = needs.reduce((sum, need) => sum + need, 0) || 1;
  const room = WIDE.width - WIDE.label - WIDE.gap * (PARTS.length - 1);
  const spare = room - WIDE.least * PARTS.length;
  let x = WIDE.label;
  return PARTS.map((part, index) => {
    const width = WIDE.least + (spare * (needs[index] ?? 0)) / whole;
    const column = { part, x, width };
    x += width + WIDE.gap;
    return column;
  });
}

/** Pixels for a thousand som: the same in all columns. */
function scaleOf(state: SufficiencyState, columns: readonly PlacedColumn[]): number {
  const scales = columns.flatMap(({ part, width }) => {
    const most = greatestOf(state, part);
    return most > 0 ? [width / most] : [];
  });
  return scales.length > 0 ? Math.min(...scales) : 0;
}

function greatestOf({ blocks }: SufficiencyState, part: Part): ThousandSom {
  return blocks.reduce((most, block) => Math.max(most, amountOf(partOf(block, part).sum)), 0);
}

function partOf({ parts, total }: BlockTally, part: Part): Tally {
  return parts.find((one) => one.part === part) ?? total;
}

function textOf({ sum }: Tally, words: SufficiencyWords): string {
  return costText(sum, { ...words, million: words.exact });
}

function markOf(
  { sum }: Tally,
  block: Block,
  { x, y, height }: Omit<Box, 'width'>,
  scale: number,
): PlacedAmount {
  if (sum.state !== 'amount') return { kind: sum.state, x: pixel(x + 6), y: y + height / 2 };
  const box = { x: pixel(x), y, width: pixel(sum.amount * scale), height };
  const filling = FILLINGS[block];
  return { kind: 'bar', filling, box, stripes: filling === 'striped' ? stripesOf(box, 5) : '' };
}

function put(
  line: string,
  x: number,
  y: number,
  size: number,
  bold = false,
  anchor: PlacedText['anchor'] = 'start',
): PlacedText {
  return { lines: [line], x: pixel(x), y: pixel(y), size, anchor, bold };
}
