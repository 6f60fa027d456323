import type { CapacityWords } from '../charts/capacity/words.ts';
import type { CountryMapWords } from '../charts/map/layout.ts';
import type { SitePlanWords } from '../charts/site-plan/layout.ts';
import { type Language, textIn } from '../../words/language.ts';
import { formatNumber } from '../../words/numbers.ts';
import { translator } from '../../words/translate.ts';
import type { Plot } from '../../engine/parks/model.ts';
import { NOT_APPLICABLE, NOT_STATED } from '../../engine/schema/field.ts';
import { OCCUPANCIES, regionShort } from '../../engine/schema/park-codes.ts';
import { measured } from '../../words/units.ts';
import { exact } from './park-words.ts';

/** The words of the map of sites, `unplaced` of which have no region. */
export function mapWords(unplaced: number, language: Language): CountryMapWords {
  const t = translator(language);
  const sites = (count: number): string => t('count.sites', { count });
  return {
    region: (region) => regionShort(region, language),
    count: String,
    regionName: ({ region, count }) => `${regionShort(region, language)}: ${sites(count)}`,
    elsewhere: t('parks.region-none'),
    elsewhereName: `${t('parks.region-none')}: ${sites(unplaced)}`,
    park: ({ name }) => textIn(name, language),
    detail: () => '',
    parkName: ({ park }) => textIn(park.name, language),
    neighbour: (country) => textIn(country.title, language),
    degrees: (degrees) => `${degrees}°`,
  };
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

/** The words of a capacity bar, in the unit of its utility. */
export function capacityWords(unit: string, language: Language): CapacityWords {
  const t = translator(language);
  return {
    amount: (amount) => exact(amount, language),
    unit,
    used: (amount) => t('capacity.used', { amount }),
    total: (amount) => t('capacity.total', { amount }),
    required: (amount) => t('capacity.required', { amount }),
    computed: t('notice.computed'),
    notPublished: (figure) => t(`capacity.no-${figure}`),
    unexplained: (amount) => t('capacity.unexplained', { amount }),
    nothing: t('notice.not-published'),
    absent: t('park.no'),
    notApplicable: t('notice.not-applicable'),
  };
}
