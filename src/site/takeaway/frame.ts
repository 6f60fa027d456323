import { layOutBodyMatrix } from '../charts/body-matrix/layout.ts';
import { bodyMatrixOf } from '../charts/body-matrix/state.ts';
import { layOutDirectionBars } from '../charts/direction-bars/layout.ts';
import { directionBarsOf } from '../charts/direction-bars/state.ts';
import type { Variant } from '../charts/drawing.ts';
import { layOutCountryMap } from '../charts/map/layout.ts';
import { countryMapOf } from '../charts/map/state.ts';
import { layOutSchedule } from '../charts/schedule/layout.ts';
import { scheduleOf } from '../charts/schedule/state.ts';
import { layOutSection } from '../charts/section/layout.ts';
import { sectionOf } from '../charts/section/state.ts';
import { layOutSufficiency } from '../charts/sufficiency/layout.ts';
import { sufficiencyOf } from '../charts/sufficiency/state.ts';
import { linesOf } from '../charts/text.ts';
import type { Language } from '../../words/language.ts';
import { translator } from '../../words/translate.ts';
import type { Portal } from '../portal.ts';
import { chartWords } from '../view/chart-words.ts';
import { mapWords } from '../view/park-chart-words.ts';
import { chartText, type ChartName } from './charts.ts';

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
  chart: ChartName,
  portal: Pick<Portal, 'programme'>,
  language: Language,
): FrameHeights {
  const { title, answer, note, source } = chartText(chart, portal, language);
  const t = translator(language);
  const small = [note, source, t('foot.licence', { licence: 'CC BY 4.0' }), t('takeaway.back')];
  const height = (variant: Variant): number => {
    const width = (NARROWEST[variant] - 2 * PADDING) * 0.97;
    const tall = (words: readonly string[], { leading, ...type }: typeof TITLE): number =>
      words
        .map((text) => linesOf(text, { ...type, width, lines: 99 }).length * leading)
        .reduce((sum, lines) => sum + lines, 0);
    const words = tall([title], TITLE) + tall(answer, ANSWER) + tall(small, SMALL);
    const whole = words + heightOf(chart, portal, language, variant) + 2 * PADDING + BETWEEN;
    return Math.ceil(whole / 10) * 10;
  };
  return { wide: height('wide'), narrow: height('narrow') };
}

function heightOf(
  chart: ChartName,
  { programme }: Pick<Portal, 'programme'>,
  language: Language,
  variant: Variant,
): number {
  const words = chartWords(programme, language);
  switch (chart) {
    case 'section':
      return layOutSection(sectionOf(programme), variant, words.section).height;
    case 'directions':
      return layOutDirectionBars(directionBarsOf(programme), variant, words.directionBars).height;
    case 'bodies':
      return layOutBodyMatrix(bodyMatrixOf(programme), variant, words.bodyMatrix).height;
    case 'schedule':
      return layOutSchedule(scheduleOf(programme), variant, words.schedule).height;
    case 'sufficiency':
      return layOutSufficiency(sufficiencyOf(programme), variant, words.sufficiency).height;
    case 'map':
      // The sheet of the map has one size, whatever stands on it.
      return layOutCountryMap(countryMapOf([]), variant, mapWords(0, language), false).height;
  }
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
