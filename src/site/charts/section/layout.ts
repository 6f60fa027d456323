import { scaleLinear, type ScaleLinear } from 'd3';
import { moneyTicks } from '../../drawings/axis.ts';
import {
  LEADING,
  SMALL,
  greatest,
  pixel,
  type Box,
  type PlacedText,
  type Tick,
  type Variant,
} from '../../drawings/drawing.ts';
import type { NoCost } from '../../drawings/no-cost.ts';
import { spread } from '../../drawings/spread.ts';
import { linesOf, widthOf } from '../../drawings/text.ts';
import { costText } from '../../drawings/cost-words.ts';
import { ridgeOf, type Ridge } from './ridge.ts';
import type { Layer, SectionState } from './state.ts';
import type { SectionWords } from './words.ts';

/** A circle for one measure without a cost, or for `times` of them when there is no room for all. */
interface PlacedCircle {
  readonly kind: NoCost;
  readonly x: number;
  readonly y: number;
}

interface PlacedLayer {
  readonly layer: Layer;
  readonly top: number;
  readonly height: number;
  readonly seams: readonly number[];
  readonly leader: string;
  /** The row of the label: the link's target. */
  readonly row: Box;
  readonly label: PlacedText;
  readonly value: PlacedText;
  readonly circles: readonly PlacedCircle[];
  /** «×12» beside the circles when they stand for more measures than drawn. */
  readonly times: readonly PlacedText[];
}

export interface PlacedSection {
  readonly width: number;
  readonly height: number;
  readonly core: Box;
  readonly ridge: Ridge;
  readonly unit: PlacedText;
  readonly ticks: readonly Tick[];
  readonly layers: readonly PlacedLayer[];
  readonly total: PlacedText;
}

interface Sheet {
  readonly width: number;
  readonly coreX: number;
  readonly coreWidth: number;
  readonly labelX: number;
  readonly size: number;
  readonly tickSize: number;
  /** The core is never taller than this, unless its labels need more. */
  readonly tallest: number;
  /** The least height of a label's row. */
  readonly row: number;
  /** The most circles drawn one by one. */
  readonly circles: number;
}

const SHEETS: Record<Variant, Sheet> = {
  wide: {
    width: 520,
    coreX: 70,
    coreWidth: 92,
    labelX: 216,
    size: 15,
    tickSize: 12.5,
    tallest: 630,
    row: 28,
    circles: 5,
  },
  narrow: {
    width: 350,
    coreX: 40,
    coreWidth: 56,
    labelX: 138,
    size: 14,
    tickSize: 12,
    tallest: 660,
    row: 31,
    circles: 3,
  },
};

/** The ground: the ridge stands on it, the core goes down from it. */
const GROUND = 64;
/** How far the last label may go below the core; the total stands under it. */
const OVERHANG = 14;
const BELOW = OVERHANG + 20;
const HEIGHT_PER_LAYER = 44;
const SHORTEST = 240;
const TICK_EVERY = 80;
const CIRCLE_STEP = 11;
const GAP = 12;
/** From the words of the ticks to the core. */
const TICK_ROOM = 19;
/** A layer at least this large a part of the whole has its label in bold. */
const MAJOR = 1 / 12;

/** The drill core in pixels. Labels keep the order of the layers and never overlap. */
export function layOutSection(
  state: SectionState,
  variant: Variant,
  words: SectionWords,
): PlacedSection {
  const sheet = setSheet(SHEETS[variant], state, words);
  const rows = state.layers.map((layer) => rowOf(layer, isMajor(layer, state), sheet, words));
  const height = coreHeight(rows, sheet);
  const depth = scaleLinear([0, state.total || 1], [GROUND, GROUND + height]);
  const core = { x: sheet.coreX, y: GROUND, width: sheet.coreWidth, height: pixel(height) };
  const centres = spread(
    rows.map((row) => ({ centre: middleOf(row.layer, depth), height: row.height })),
    GROUND,
    GROUND + height + OVERHANG,
  );
  return {
    width: sheet.width,
    height: Math.ceil(GROUND + height + BELOW),
    core,
    ridge: ridgeOf(core.x, GROUND, sheet.width - core.x),
    unit: unitOf(words.axisUnit, sheet),
    ticks: moneyTicks(depth, Math.max(2, Math.round(height / TICK_EVERY)), words.tick),
    layers: rows.map((row, index) => placed(row, centres[index] ?? GROUND, depth, sheet)),
    total: {
      lines: [words.total],
      x: core.x,
      y: pixel(GROUND + height + OVERHANG + 9),
      size: 14,
      anchor: 'start',
      bold: true,
    },
  };
}

interface Row {
  readonly layer: Layer;
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly value: string;
  readonly groups: readonly Group[];
  readonly height: number;
}

/** Circles of one kind: one for each measure, or a single one with «×12» after it. */
interface Group {
  readonly kind: NoCost;
  readonly circles: number;
  readonly times: string;
}

/** A sheet set for its figures: the circles end where the column of costs begins. */
interface SetSheet extends Sheet {
  readonly circlesEnd: number;
  /** No money at all: there are no layers to point at, only the core. */
  readonly empty: boolean;
}

function rowOf(layer: Layer, bold: boolean, sheet: SetSheet, words: SectionWords): Row {
  const groups = groupsOf(layer.without, sheet.circles);
  const circles = groups.reduce((sum, group) => sum + widthOfGroup(group, sheet), 0);
  const lines = linesOf(words.label(layer.direction), {
    size: sheet.size,
    bold,
    lines: 2,
    width: sheet.circlesEnd - circles - (circles ? 6 : 0) - sheet.labelX,
  });
  const height = Math.max(sheet.row, lines.length * sheet.size * LEADING + 8);
  return { layer, lines, bold, value: costText(layer.cost, words), groups, height };
}

function isMajor({ from, to }: Layer, { total }: SectionState): boolean {
  return total > 0 && (to - from) / total >= MAJOR;
}

/** Large amounts get the room they need: the core moves right, the circles end further left. */
function setSheet(sheet: Sheet, { layers, total }: SectionState, words: SectionWords): SetSheet {
  const tick = widthOf(words.tick(total - (total % 1000)), { size: SMALL });
  const shift = Math.max(0, Math.ceil(tick + TICK_ROOM - sheet.coreX));
  const widths = layers.map(({ cost }) =>
    widthOf(costText(cost, words), { size: sheet.size, bold: true }),
  );
  return {
    ...sheet,
    coreX: sheet.coreX + shift,
    labelX: sheet.labelX + shift,
    circlesEnd: sheet.width - greatest(widths) - GAP,
    empty: total === 0,
  };
}

function groupsOf(without: readonly NoCost[], most: number): Group[] {
  const kinds: readonly NoCost[] = ['not-stated', 'zero'];
  return kinds.flatMap((kind): Group[] => {
    const count = without.filter((one) => one === kind).length;
    if (count === 0) return [];
    return without.length > most
      ? [{ kind, circles: 1, times: `×${count}` }]
      : [{ kind, circles: count, times: '' }];
  });
}

function widthOfGroup({ circles, times }: Group, { tickSize }: Sheet): number {
  return circles * CIRCLE_STEP + (times ? widthOf(times, { size: tickSize }) + 6 : 0);
}

function coreHeight(rows: readonly Row[], { tallest }: Sheet): number {
  const wanted = rows.length * HEIGHT_PER_LAYER;
  const fitting = Math.min(Math.max(wanted, SHORTEST), tallest);
  return Math.max(
    fitting,
    rows.reduce((sum, row) => sum + row.height, 0),
  );
}

function middleOf({ from, to }: Layer, depth: ScaleLinear<number, number>): number {
  return depth((from + to) / 2);
}

/** The unit stands above the zero of the axis, in line with the ticks if it is short enough. */
function unitOf(text: string, { coreX, tickSize }: Sheet): PlacedText {
  const end = coreX - TICK_ROOM;
  const short = widthOf(text, { size: tickSize }) <= end;
  return {
    lines: [text],
    x: short ? end : 0,
    y: GROUND - 17,
    size: tickSize,
    anchor: short ? 'end' : 'start',
    bold: false,
  };
}

function placed(
  row: Row,
  centre: number,
  depth: ScaleLinear<number, number>,
  sheet: SetSheet,
): PlacedLayer {
  const { layer } = row;
  const top = depth(layer.from);
  const bottom = depth(layer.to);
  const y = pixel(centre);
  return {
    layer,
    top: pixel(top),
    height: pixel(bottom - top),
    seams: layer.seams.map((seam) => pixel(depth(seam))),
    leader: leaderOf(sheet.empty ? centre : attached(centre, top, bottom), centre, sheet),
    row: {
      x: sheet.labelX - 4,
      y: pixel(centre - row.height / 2),
      width: sheet.width - sheet.labelX + 4,
      height: pixel(row.height),
    },
    label: {
      lines: row.lines,
      x: sheet.labelX,
      y,
      size: sheet.size,
      anchor: 'start',
      bold: row.bold,
    },
    value: {
      lines: [row.value],
      x: sheet.width,
      y,
      size: sheet.size,
      anchor: 'end',
      bold: layer.cost.state === 'amount',
    },
    ...circlesOf(row, y, sheet),
  };
}

/** Where the leader leaves the layer: level with its label if the layer is thick enough. */
function attached(centre: number, top: number, bottom: number): number {
  const margin = Math.min(6, (bottom - top) / 2);
  return Math.min(Math.max(centre, top + margin), bottom - margin);
}

function leaderOf(from: number, to: number, { coreX, coreWidth, labelX }: Sheet): string {
  const start = coreX + coreWidth;
  const end = labelX - 7;
  return `M${start} ${pixel(from)}h4L${end - 5} ${pixel(to)}H${end}`;
}

function circlesOf(
  { groups }: Row,
  y: number,
  { tickSize, circlesEnd }: SetSheet,
): Pick<PlacedLayer, 'circles' | 'times'> {
  const circles: PlacedCircle[] = [];
  const times: PlacedText[] = [];
  let end = circlesEnd;
  for (const group of groups.toReversed()) {
    if (group.times) {
      times.push({
        lines: [group.times],
        x: pixel(end),
        y,
        size: tickSize,
        anchor: 'end',
        bold: false,
      });
      end -= widthOf(group.times, { size: tickSize }) + 3;
    }
    for (let drawn = 0; drawn < group.circles; drawn += 1) {
      circles.push({ kind: group.kind, x: pixel(end - CIRCLE_STEP / 2), y });
      end -= CIRCLE_STEP;
    }
    if (group.times) end -= 3;
  }
  return { circles, times };
}
