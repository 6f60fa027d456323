import { LEADING, pixel } from '../../drawings/drawing.ts';
import { linesOf, widthOf } from '../../drawings/text.ts';
import type { Language } from '../../../words/language.ts';
import { element, unescaped, type Element } from './markup.ts';
import { colour } from './plain-style.ts';
import type { ChartText } from '../chart.ts';

/** What a chart carries with it when it leaves the portal. */
export interface SheetText extends ChartText {
  readonly language: Language;
  readonly licence: string;
  /** The day the data was last brought up to date, in words. */
  readonly updated: string;
  /** Where the chart stands. */
  readonly address: string;
  /** The portal's name. */
  readonly portal: string;
}

const MARGIN = 32;
const GAP = 20;
const SERIF = "'Source Serif 4', 'Source Serif 4 Display', 'PT Serif', Georgia, serif";
const SANS = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif";

interface Style {
  readonly size: number;
  readonly colour: string;
  readonly family: string;
  readonly bold?: boolean;
}

const TITLE: Style = { size: 26, colour: 'ink', family: SERIF };
const ANSWER: Style = { size: 15, colour: 'ink-2', family: SANS };
const NOTE: Style = { size: 13, colour: 'ink-2', family: SANS };
const SMALL: Style = { size: 12.5, colour: 'ink-2', family: SANS };
const NAME: Style = { size: 15, colour: 'copper', family: SANS, bold: true };

/**
 * The drawing as a file of its own: on paper, under its question and answer, over its source,
 * licence, date and address. `drawing` is an `<svg>` with literal styles.
 */
export function sheetOf(drawing: Element, text: SheetText): Element {
  const room = Number(drawing.attributes['width']);
  const parts: Element[] = [];
  let y = MARGIN;
  const write = (words: string, style: Style): void => {
    if (words === '') return;
    const block = blockOf(words, style, y, room);
    parts.push(...block.lines);
    y = block.below;
  };

  write(text.title, TITLE);
  y += 4;
  for (const sentence of text.answer) write(sentence, ANSWER);
  y += GAP;
  parts.push({
    ...drawing,
    attributes: {
      ...drawing.attributes,
      x: String(MARGIN),
      y: String(pixel(y)),
      overflow: 'visible',
    },
  });
  y += Number(drawing.attributes['height']) + GAP;
  write(text.note, NOTE);
  y += text.note === '' ? 0 : 10;
  parts.push(
    element('path', {
      d: `M${MARGIN} ${pixel(y)}h${room}`,
      stroke: colour('line-strong'),
      fill: 'none',
    }),
  );
  y += 12;
  write(text.portal, NAME);
  write(text.address, SMALL);
  write(text.source, SMALL);
  write(`${text.updated} · ${text.licence}`, SMALL);

  const width = room + 2 * MARGIN;
  const height = Math.ceil(y + MARGIN - 8);
  const description = [...text.answer, text.note, text.source, text.licence, text.address];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': text.language,
      'font-family': SANS,
    },
    [
      element('title', {}, [text.title]),
      element('desc', {}, [description.filter(Boolean).join(' ')]),
      element('rect', { width, height, fill: colour('paper') }),
      ...parts.map((part) => withLengths(part)),
    ],
  );
}

/** Lines of text from the height `top` on, as wide as the room, and where they end. */
function blockOf(
  words: string,
  { size, colour: name, family, bold = false }: Style,
  top: number,
  room: number,
): { readonly lines: readonly Element[]; readonly below: number } {
  const leading = size * LEADING;
  // The widths are an estimate; a line may come out some per cent wider.
  const lines = linesOf(words, { size, bold, width: room * 0.97, lines: 12 });
  return {
    lines: lines.map((line, index) =>
      element(
        'text',
        {
          x: MARGIN,
          y: pixel(top + size + index * leading),
          'font-size': size,
          'font-family': family,
          'font-weight': bold ? 600 : undefined,
          fill: colour(name),
        },
        [line],
      ),
    ),
    below: top + lines.length * leading + 4,
  };
}

/**
 * The drawing with the length of each line of text, so that in a reader without the typeface the
 * letters of another fill the room that was made for these.
 */
function withLengths(drawing: Element, size = 0, bold = false): Element {
  const { name, attributes, children } = drawing;
  const own = Number(attributes['font-size'] ?? size);
  const weight = attributes['font-weight'];
  const strong = weight === undefined ? bold : Number(weight) >= 600;
  const [text] = children;
  const isLine = typeof text === 'string' && (name === 'text' || name === 'tspan');
  if (!isLine || attributes['letter-spacing'] !== undefined) {
    return {
      ...drawing,
      children: children.map((child) =>
        typeof child === 'string' ? child : withLengths(child, own, strong),
      ),
    };
  }
  const length = String(pixel(widthOf(unescaped(text), { size: own, bold: strong })));
  return {
    ...drawing,
    attributes: { ...attributes, textLength: length, lengthAdjust: 'spacingAndGlyphs' },
  };
}
