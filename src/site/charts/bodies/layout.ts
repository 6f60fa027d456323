import { scalePoint, scaleSqrt, type ScalePoint } from 'd3';
import type { ThousandSom } from '../../../engine/programme/model.ts';
import { amountOf } from '../../../engine/programme/totals.ts';
import {
  LEADING,
  SMALL,
  TOUCH,
  greatest,
  pixel,
  running,
  type Box,
  type PlacedText,
  type Variant,
} from '../../drawings/drawing.ts';
import { clipped, linesOf, widthOf } from '../../drawings/text.ts';
import type { BodyCell, BodyMatrixState, NamedOften } from './state.ts';
import type { BodyMatrixWords } from './words.ts';

/** A circle: its area is the cost. Hollow where the measures have no cost. */
interface PlacedCell {
  readonly cell: BodyCell;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Million som inside the circle, where they fit. */
  readonly text: string | null;
}

interface PlacedBody {
  readonly often: NamedOften;
  readonly label: PlacedText;
  /** The link's target, before the label is turned. */
  readonly target: Box;
  /** How the label and its target are turned and moved. */
  readonly transform: string | undefined;
  readonly count: PlacedText;
}

export interface PlacedMatrix {
  readonly width: number;
  readonly height: number;
  /** Path of the hairlines along rows and columns. */
  readonly grid: string;
  /** Path of the rule above the row of counts. */
  readonly rule: string;
  readonly bodies: readonly PlacedBody[];
  /** Names or numbers of the directions. */
  readonly directions: readonly PlacedText[];
  /** What the numbers of the directions mean; empty in the wide drawing. */
  readonly key: readonly PlacedText[];
  readonly countHead: PlacedText | null;
  readonly cells: readonly PlacedCell[];
}

/** Amounts from here on are printed inside their circles. */
const PRINTED_FROM: ThousandSom = 70_000;

const HOLLOW = 4;
/** The height of a digit inside a circle. */
const DIGIT = 8.5;

/** The matrix in pixels. On a phone it is turned: bodies are the rows. */
export function layOutBodyMatrix(
  state: BodyMatrixState,
  variant: Variant,
  words: BodyMatrixWords,
): PlacedMatrix {
  return variant === 'wide' ? wide(state, words) : narrow(state, words);
}

const WIDE = { width: 842, labelWidth: 240, left: 250, row: 38, slant: 58, size: 14.5, head: 13.5 };

function wide(state: BodyMatrixState, words: BodyMatrixWords): PlacedMatrix {
  const names = state.bodies.map(({ body }) =>
    clipped(words.body(body), { size: WIDE.head, width: 150 }),
  );
  const longest = greatest(names.map((name) => widthOf(name, { size: WIDE.head })));
  const slant = (WIDE.slant * Math.PI) / 180;
  const top = Math.ceil(longest * Math.sin(slant)) + 24;
  const right = WIDE.width - Math.max(24, longest * Math.cos(slant) + 4);
  const columns = points(state.bodies.map(bodyId), WIDE.left, right);
  const rows = points(
    state.directions.map(({ id }) => id),
    top,
    top + state.directions.length * WIDE.row,
  );
  const bottom = top + state.directions.length * WIDE.row;
  const most = Math.min(WIDE.row / 2 - 1, (stepOf(columns, right - WIDE.left) / 2) * 0.94);
  return {
    width: WIDE.width,
    height: bottom + 34,
    grid:
      state.directions.map(({ id }) => `M${WIDE.left} ${at(rows, id)}H${pixel(right)}`).join('') +
      state.bodies.map((one) => `M${at(columns, bodyId(one))} ${top}V${bottom}`).join(''),
    rule: `M0 ${bottom + 6}H${WIDE.width}`,
    bodies: state.bodies.map((often, index) => ({
      often,
      label: text(names[index] ?? '', 0, 0, WIDE.head, 'start'),
      target: {
        x: -4,
        y: -TOUCH / 2,
        width: pixel(Math.max(TOUCH, widthOf(names[index] ?? '', { size: WIDE.head }) + 8)),
        height: TOUCH,
      },
      transform: `translate(${at(columns, bodyId(often))} ${top - 10}) rotate(-${WIDE.slant})`,
      count: {
        ...text(words.count(often.count), at(columns, bodyId(often)), bottom + 21, 13.5, 'middle'),
        bold: true,
      },
    })),
    directions: state.directions.map((direction) => ({
      ...text('', WIDE.left - 12, at(rows, direction.id), WIDE.size, 'end'),
      lines: linesOf(words.label(direction), {
        size: WIDE.size,
        width: WIDE.labelWidth - 12,
        lines: 2,
      }),
    })),
    key: [],
    countHead: text(words.countHead, WIDE.left - 12, bottom + 21, 13.5, 'end'),
    cells: state.cells.map((cell) =>
      placedCell(cell, at(columns, cell.body.id), at(rows, cell.direction.id), most, state, words),
    ),
  };
}

const NARROW = { width: 350, top: 22, row: 48, name: 18, size: 14, overlap: 0.62, most: 13 };

function narrow(state: BodyMatrixState, words: BodyMatrixWords): PlacedMatrix {
  const columns = points(
    state.directions.map(({ id }) => id),
    0,
    NARROW.width,
  );
  const step = stepOf(columns, NARROW.width);
  const most = Math.min(NARROW.most, step * NARROW.overlap);
  const bottom = NARROW.top + state.bodies.length * NARROW.row;
  const stride = Math.max(1, Math.ceil(17 / step));
  const key = keyOf(state, words, bottom + 18);
  const topOf = (index: number) => NARROW.top + index * NARROW.row;
  const line = (index: number) => pixel(topOf(index) + NARROW.name + 10);
  const rows = new Map(state.bodies.map((often, index) => [bodyId(often), line(index)]));
  return {
    width: NARROW.width,
    height: Math.ceil(key.bottom + 4),
    grid:
      state.bodies.map((_, index) => `M0 ${line(index)}H${NARROW.width}`).join('') +
      state.directions
        .map(({ id }) => `M${at(columns, id)} ${NARROW.top}V${pixel(bottom)}`)
        .join(''),
    rule: `M0 ${pixel(bottom + 6)}H${NARROW.width}`,
    bodies: state.bodies.map((often, index) => {
      const middle = topOf(index) + NARROW.name / 2;
      const count = words.measures(often.count);
      const width = NARROW.width - widthOf(count, { size: 13 }) - 16;
      return {
        often,
        label: text(
          clipped(words.abbreviation(often.body), { size: NARROW.size, bold: true, width }),
          0,
          middle,
          NARROW.size,
          'start',
          true,
        ),
        target: { x: 0, y: topOf(index) - 6, width: NARROW.width, height: 30 },
        transform: undefined,
        count: text(count, NARROW.width, middle, 13, 'end'),
      };
    }),
    directions: state.directions.flatMap(({ id, number }, index) =>
      index % stride === 0 ? [text(String(number), at(columns, id), 8, SMALL, 'middle')] : [],
    ),
    key: key.texts,
    countHead: null,
    cells: state.cells.map((cell) =>
      placedCell(
        cell,
        at(columns, cell.direction.id),
        rows.get(cell.body.id) ?? 0,
        most,
        state,
        words,
      ),
    ),
  };
}

/** The numbers of the directions and their names, in two columns. */
function keyOf(
  { directions }: BodyMatrixState,
  words: BodyMatrixWords,
  top: number,
): { texts: PlacedText[]; bottom: number } {
  const size = 13;
  const half = Math.ceil(directions.length / 2);
  const columns = [directions.slice(0, half), directions.slice(half)];
  const bottoms = columns.map((column) => {
    const lines = column.map((one) => linesOf(words.label(one), { size, width: 148, lines: 3 }));
    return { column, lines, tops: running(lines.map((some) => some.length * size * LEADING + 7)) };
  });
  const texts = bottoms.flatMap(({ column, lines, tops }, side) =>
    column.flatMap(({ number }, index) => {
      const some = lines[index] ?? [];
      const y = top + (tops[index] ?? 0);
      const x = side * 180;
      return [
        text(String(number), x + 14, y + (size * LEADING) / 2, size, 'end', true),
        {
          ...text('', x + 22, y + (some.length * size * LEADING) / 2, size, 'start'),
          lines: some,
        },
      ];
    }),
  );
  return { texts, bottom: top + greatest(bottoms.map(({ tops }) => tops.at(-1) ?? 0)) };
}

function placedCell(
  cell: BodyCell,
  x: number,
  y: number,
  most: number,
  state: BodyMatrixState,
  words: BodyMatrixWords,
): PlacedCell {
  if (cell.cost.state !== 'amount') return { cell, x, y, r: HOLLOW, text: null };
  const amount = amountOf(cell.cost);
  const r = scaleSqrt([0, state.greatest || 1], [0, most])(amount);
  const inside = words.whole(amount);
  const fits = Math.hypot(widthOf(inside, { size: SMALL, bold: true }), DIGIT) <= 2 * r;
  return {
    cell,
    x,
    y,
    r: pixel(r),
    text: amount >= PRINTED_FROM && fits ? inside : null,
  };
}

function bodyId({ body }: NamedOften): string {
  return body.id;
}

/** Places for the ids with half a step before the first and after the last. */
function points(ids: readonly string[], from: number, to: number): ScalePoint<string> {
  return scalePoint(ids, [from, to]).padding(0.5);
}

function stepOf(scale: ScalePoint<string>, whole: number): number {
  return scale.step() || whole;
}

function at(scale: ScalePoint<string>, id: string): number {
  return pixel(scale(id) ?? 0);
}

function text(
  line: string,
  x: number,
  y: number,
  size: number,
  anchor: PlacedText['anchor'],
  bold = false,
): PlacedText {
  return { lines: [line], x: pixel(x), y: pixel(y), size, anchor, bold };
}
