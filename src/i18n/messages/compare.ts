import type { Localized } from '../language.ts';

/** Words of the tray; apart from the rest, so that its script carries these alone. */
export const tray = {
  'compare.tray': {
    ky: 'Салыштырууга тандалгандар',
    ru: 'Выбрано для сравнения',
    en: 'Picked for comparing',
  },
  'compare.tray-count': {
    ky: 'Салыштыруу: {count} / {most}',
    ru: 'Сравнение: {count} из {most}',
    en: 'Compare: {count} of {most}',
  },
  'compare.tray-slot': { ky: 'дагы бирөө', ru: 'можно добавить', en: 'add one' },
  'compare.tray-full': {
    ky: 'Бир учурда төртөөнү гана салыштырууга болот. Адегенде бирин алып салыңыз.',
    ru: 'Сравнить можно не больше четырёх. Сначала уберите что-нибудь.',
    en: 'At most four can be compared. Remove one first.',
  },
  'compare.tray-kind': {
    ky: 'Парк менен участок бири-бирине салыштырылбайт: тандоо кайра башталды.',
    ru: 'Парк и участок между собой не сравниваются: выбор начат заново.',
    en: 'A park and a plot can’t be compared with each other: the choice has started anew.',
  },
  'compare.side-by-side': { ky: 'Катар коюу', ru: 'Поставить рядом', en: 'Side by side' },
  'compare.remove': { ky: 'Алып салуу: {name}', ru: 'Убрать: {name}', en: 'Remove {name}' },
} as const satisfies Record<string, Localized>;

/** Words of comparing parks and plots, and the tray. */
export const compare = {
  ...tray,
  'compare.add': { ky: 'Салыштыруу', ru: 'Сравнить', en: 'Compare' },
  'compare.plot-name': {
    ky: '{park}, {plot}-участок',
    ru: '{park}, участок {plot}',
    en: '{park}, plot {plot}',
  },
} as const satisfies Record<string, Localized>;
