import { type Language, textIn } from '../../../words/language.ts';
import { formatNumber } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import type { Answer, Plot } from '../../../engine/parks/model.ts';
import { measured } from '../../../words/units.ts';
import { NOT_APPLICABLE, NOT_STATED } from '../../../engine/schema/field.ts';
import { OCCUPANCIES } from '../../../engine/schema/park-codes.ts';
import type { PlanPlot } from './state.ts';

export interface SitePlanWords {
  /** What is printed in a plot: «A-8», «8». */
  number(plot: Plot): string;
  /** «4,1 га»; short, also where the area is not published: «— га». Empty for none. */
  area(area: Answer<number>): string;
  /** The name of a free plot's link, beginning with its number; also what a pointer shows. */
  name(plot: PlanPlot): string;
  /** «200 м», «2 км»: the scale bar. */
  scale(metres: number): string;
  /** «арасы 2,4 км»: stands at a gap that is not drawn to scale. */
  gap(metres: number, plots: readonly PlanPlot[]): string;
  /** «Т»: north. */
  readonly north: string;
  /** «Чек арасы жарыяланбаган участоктор: 3». */
  undrawn(count: number): string;
  /** Said in place of the plan when no geometry is published. */
  readonly empty: string;
}

const areaText = ({ area }: Pick<Plot, 'area'>, language: Language): string =>
  area === NOT_STATED || area === NOT_APPLICABLE ? '' : measured(area, 'ha', language);

/** The words of a site plan. */
export function planWords(language: Language): SitePlanWords {
  const t = translator(language);
  return {
    number: ({ id }) => id,
    area: (area) => areaText({ area }, language),
    name: ({ plot, state }) =>
      [
        plot.id,
        areaText(plot, language),
        state === 'unknown' ? t('notice.not-published') : textIn(OCCUPANCIES[state], language),
      ]
        .filter(Boolean)
        .join(', '),
    scale: (metres) =>
      metres >= 1000 ? measured(metres / 1000, 'km', language) : measured(metres, 'm', language),
    gap: (metres) => t('plan.gap', { km: formatNumber(metres / 1000, language, 1) }),
    north: t('plan.north'),
    undrawn: (count) => t('plan.undrawn', { count }),
    empty: t('plan.empty'),
  };
}
