import { CURRENCY } from './chosen.ts';
import { type Language, shownIn, textIn, type Written } from './language.ts';
import { fillMessage } from './message.ts';
import { formatExact } from './numbers.ts';
import { translated } from './written.ts';

/** Units by name, as they stand after a number or in the description of a field. */
export const UNITS = /* @__PURE__ */ translated('unit', {
  'thousand-som': { ky: '{thousandMoney}', ru: '{thousandMoney}', en: '{thousandMoney}' },
  line: { ky: 'сап', ru: 'строка', en: 'line' },
  ha: { ky: 'га', ru: 'га', en: 'ha' },
  m2: { ky: 'м²', ru: 'м²', en: 'm²' },
  m: { ky: 'м', ru: 'м', en: 'm' },
  km: { ky: 'км', ru: 'км', en: 'km' },
  t: { ky: 'т', ru: 'т', en: 't' },
  't/m2': { ky: 'т/м²', ru: 'т/м²', en: 't/m²' },
  kW: { ky: 'кВт', ru: 'кВт', en: 'kW' },
  MW: { ky: 'МВт', ru: 'МВт', en: 'MW' },
  'm3/h': { ky: 'м³/саат', ru: 'м³/ч', en: 'm³/h' },
  'm3/day': { ky: 'м³/сутка', ru: 'м³/сут', en: 'm³/day' },
  'Gcal/h': { ky: 'Гкал/саат', ru: 'Гкал/ч', en: 'Gcal/h' },
  'Mbit/s': { ky: 'Мбит/с', ru: 'Мбит/с', en: 'Mbit/s' },
  degree: { ky: '°', ru: '°', en: '°' },
  day: { ky: 'күн', ru: 'дн.', en: 'days' },
  year: { ky: 'жыл', ru: 'лет', en: 'years' },
  percent: { ky: '%', ru: '%', en: '%' },
});

/** What numbers of the tables are measured in. */
export type Unit = keyof typeof UNITS;

/** The code of a unit in files: money is in the portal's own currency, `thousand-som`. */
export const unitCode = (unit: Unit): string =>
  unit === 'thousand-som' && CURRENCY !== 'KGS' ? `thousand-${CURRENCY.toLowerCase()}` : unit;

/** Units that are words agree with their number: 1 год, 2 года, 5 лет; 1 year, 2 years. */
export const COUNTED_UNITS: Readonly<Partial<Record<Unit, Written>>> = /* @__PURE__ */ translated(
  'unit-counted',
  {
    line: { ky: 'сап', ru: '{count:строка|строки|строк}', en: '{count:line|lines}' },
    day: { ky: 'күн', ru: '{count:день|дня|дней}', en: '{count:day|days}' },
    year: { ky: 'жыл', ru: '{count:год|года|лет}', en: '{count:year|years}' },
  },
);

/** An amount with its unit, as exact as it is stated: `346,09 га`, `21 год`. */
export function measured(value: number, unit: Unit, language: Language): string {
  const counted = COUNTED_UNITS[unit];
  const words =
    counted === undefined
      ? textIn(UNITS[unit], language)
      : fillMessage(textIn(counted, language), shownIn(counted, language), { count: value });
  return `${formatExact(value, language)}\u00A0${words}`;
}
