import { THRESHOLD_VALUES } from '../../words/chosen.ts';
import type { Written } from '../../words/language.ts';

/** What the rules compare with a figure of the Regulation, in the units of the rules. */
export const THRESHOLD_NAMES = {
  'farthest-plot': {
    ky: 'участоктордун эң алыс аралыгы, км',
    ru: 'наибольшее расстояние между участками, км',
    en: 'farthest distance between plots, km',
  },
  'least-share': {
    ky: 'резиденттерге берилген аянттын эң аз үлүшү, пайыз',
    ru: 'наименьшая доля площади для резидентов, проценты',
    en: 'least share of the area for residents, per cent',
  },
  'least-power': {
    ky: 'электр кубаттуулугунун эң азы, МВт',
    ru: 'наименьшая электрическая мощность, МВт',
    en: 'least electric power, MW',
  },
  'power-per-free-hectare': {
    ky: 'бош гектарга электр кубаттуулугу, МВт',
    ru: 'электрическая мощность на свободный гектар, МВт',
    en: 'electric power for a vacant hectare, MW',
  },
  'quarters-checked': {
    ky: 'текшерилүүчү акыркы кварталдардын саны',
    ru: 'сколько последних кварталов проверяется',
    en: 'how many of the last quarters are checked',
  },
} as const satisfies Record<string, Written>;

export type ThresholdName = keyof typeof THRESHOLD_NAMES;

export const isThreshold = (name: string): name is ThresholdName =>
  Object.hasOwn(THRESHOLD_NAMES, name);

/** The clause whose rule needs the figure. */
export const CLAUSE_OF: Readonly<Record<ThresholdName, string>> = {
  'farthest-plot': '5.2',
  'least-share': '5.6',
  'least-power': '5.8a1',
  'power-per-free-hectare': '5.8a2',
  'quarters-checked': '7',
};

/** A figure of the portal's Regulation; the catalog sees to it that those that are needed are there. */
export const threshold = (name: ThresholdName): number => THRESHOLD_VALUES[name] ?? NaN;
