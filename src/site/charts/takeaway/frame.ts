import type { Language } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import type { Variant } from '../../drawings/drawing.ts';
import { linesOf } from '../../drawings/text.ts';
import type { Chart, ChartContent } from '../chart.ts';

/** The width from which on a chart in a frame is drawn wide; `embed.css` says the same. */
const WIDE_FROM = 640;

/** The narrowest frame of each drawing: there its words take the most lines. */
const NARROWEST: Readonly<Record<Variant, number>> = { wide: WIDE_FROM, narrow: 320 };

/** What the host's page leaves beside its column, at most, when its window is small. */
const BESIDE = 80;

/** Sizes of `embed.css`. */
const PADDING = 16;
const TITLE = { size: 20, leading: 25, bold: true };
const ANSWER = { size: 15, leading: 22, bold: false };
const SMALL = { size: 13, leading: 19, bold: false };
/** The gaps between the parts, the button of the table and the line of the date. */
const BETWEEN = 160;

export interface FrameHeights {
  readonly wide: number;
  readonly narrow: number;
}

/**
 * How tall a frame must be for nothing to scroll while the table is shut. A frame can't take the
 * height of what it shows without a script, so its height is reckoned from the drawing's own and
 * from the lines of its words in the narrowest frame.
 */
export function frameHeights(
  chart: Chart,
  content: ChartContent,
  language: Language,
): FrameHeights {
  const { title, answer, note, source } = chart.text(content, language);
  const t = translator(language);
  const small = [note, source, t('foot.licence', { licence: 'CC BY 4.0' }), t('takeaway.back')];
  const height = (variant: Variant): number => {
    const width = (NARROWEST[variant] - 2 * PADDING) * 0.97;
    const tall = (words: readonly string[], { leading, ...type }: typeof TITLE): number =>
      words
        .map((text) => linesOf(text, { ...type, width, lines: 99 }).length * leading)
        .reduce((sum, lines) => sum + lines, 0);
    const words = tall([title], TITLE) + tall(answer, ANSWER) + tall(small, SMALL);
    const { height: drawing } = chart.placed(content, language, variant);
    const whole = words + drawing + 2 * PADDING + BETWEEN;
    return Math.ceil(whole / 10) * 10;
  };
  return { wide: height('wide'), narrow: height('narrow') };
}

/**
 * The code that puts the chart into another page: the height of the drawing that fits the window,
 * or the greater of the two where the host strips style attributes.
 */
export function frameCode(address: string, title: string, { wide, narrow }: FrameHeights): string {
  const [least, most] = [Math.min(wide, narrow), Math.max(wide, narrow)];
  const from = `${WIDE_FROM + BESIDE}px`;
  const step = narrow > wide ? `${from} - 100vw` : `100vw - ${from}`;
  const style = `border:0;height:clamp(${least}px,(${step})*9999,${most}px)`;
  return `<iframe src="${address}" title="${quoted(title)}" width="100%" height="${most}" style="${style}" loading="lazy"></iframe>`;
}

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
