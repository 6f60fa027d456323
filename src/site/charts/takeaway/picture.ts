import { linesOf, widthOf } from '../../drawings/text.ts';
import { element, type Element } from './markup.ts';
import { colour } from './plain-style.ts';

/** What the picture of a shared link says, in one language. */
export interface PictureWords {
  /** The portal's name. */
  readonly over: string;
  /** What the page is: «№ 12 чара», a regime; empty for none. */
  readonly kind: string;
  readonly title: string;
  readonly figure: string;
  readonly unit: string;
  /** What the figure is and where it is from: two lines at most. */
  readonly notes: readonly string[];
  /** Says that the data is invented; empty where it is not. */
  readonly sample: string;
}

const PICTURE = { width: 1200, height: 630 } as const;

const LEFT = 72;
const ROOM = PICTURE.width - 2 * LEFT;
/** The title stands between the line of the name and the rule over the figure. */
const TITLE = { top: 132, bottom: 400, leading: 1.17 };
const TITLE_SIZES = [74, 64, 56, 48, 42, 37, 33, 29];
const FIGURE_SIZES = [96, 80, 66, 54];
const SERIF = 'Source Serif 4';
/** The widths of letters are an estimate. */
const MARGIN = 0.96;

/** The picture of a shared link (Open Graph), 1200 × 630, laid by hand: drawn in milliseconds. */
export function pictureOf(words: PictureWords): Element {
  const { over, kind, title, figure, unit, notes, sample } = words;
  const shift = sample === '' ? 0 : 44;
  const figureSize = FIGURE_SIZES.find((size) => fits(figure, unit, size)) ?? FIGURE_SIZES.at(-1);
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...PICTURE, fill: colour('ink') }, [
    element('rect', { ...PICTURE, fill: colour('paper') }),
    element('rect', { width: PICTURE.width, height: 14, fill: colour('copper') }),
    ...(sample === '' ? [] : sampleBand(sample)),
    text(over, { x: LEFT, y: 90 + shift, size: 40, fill: 'copper', serif: true }),
    text(kind, { x: LEFT + ROOM, y: 88 + shift, size: 30, fill: 'ink-2', end: true }),
    ...titleOf(title, TITLE.top + shift),
    element('path', { d: `M${LEFT} 428h${ROOM}`, stroke: colour('ink'), 'stroke-width': 2 }),
    element('text', { x: LEFT, y: 516 }, [
      element('tspan', { 'font-family': SERIF, 'font-size': figureSize }, [figure]),
      ...(unit === '' ? [] : [element('tspan', { dx: 20, 'font-size': 40 }, [unit])]),
    ]),
    ...notes
      .slice(0, 2)
      .map((note, index) => text(note, { x: LEFT, y: 566 + index * 37, size: 27, fill: 'ink-2' })),
  ]);
}

const fits = (figure: string, unit: string, size: number): boolean =>
  widthOf(figure, { size }) + widthOf(unit, { size: 40 }) + 20 <= ROOM * MARGIN;

function sampleBand(sample: string): Element[] {
  return [
    element('rect', { y: 14, width: PICTURE.width, height: 52, fill: colour('ochre-tint') }),
    element('path', {
      d: `M0 66h${PICTURE.width}`,
      stroke: colour('ochre'),
      'stroke-width': 2,
    }),
    text(sample, { x: LEFT, y: 50, size: 30, fill: 'ochre', bold: true }),
  ];
}

/** The title as large as it goes; one too long for the smallest size ends in «…». */
function titleOf(title: string, top: number): Element[] {
  const set = (size: number): { size: number; lines: string[]; most: number } => {
    const most = Math.floor((TITLE.bottom - top) / (size * TITLE.leading));
    return { size, most, lines: linesOf(title, { size, width: ROOM * MARGIN, lines: 99 }) };
  };
  const smallest = TITLE_SIZES.at(-1) ?? 0;
  const size =
    TITLE_SIZES.map(set).find(({ lines, most }) => lines.length <= most)?.size ?? smallest;
  const { most } = set(size);
  return linesOf(title, { size, width: ROOM * MARGIN, lines: most }).map((line, index) =>
    text(line, { x: LEFT, y: top + size * (0.85 + index * TITLE.leading), size, serif: true }),
  );
}

interface Setting {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly serif?: boolean;
  readonly bold?: boolean;
  readonly end?: boolean;
}

function text(words: string, { x, y, size, fill, serif, bold, end }: Setting): Element {
  const [line = ''] = linesOf(words, { size, width: ROOM * MARGIN, lines: 1 });
  return element(
    'text',
    {
      x,
      y: Math.round(y * 100) / 100,
      'font-size': size,
      'font-family': serif ? SERIF : undefined,
      'font-weight': bold ? 600 : undefined,
      'text-anchor': end ? 'end' : undefined,
      fill: fill === undefined ? undefined : colour(fill),
    },
    [line],
  );
}
