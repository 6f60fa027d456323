import type { Localized } from '../language.ts';

/** The list of guides for editors; the guides themselves are in `docs/guides/`. */
export const guides = {
  'guides.title': {
    ky: 'Редакторлорго колдонмолор',
    ru: 'Руководства для редакторов',
    en: 'Guides for editors',
  },
  'guides.lede': {
    ky: 'Порталдын маалыматын Excel менен толтуруп, текшерип, жарыялоонун кадамдары. Программалоону билүү талап кылынбайт.',
    ru: 'Как заполнить данные портала в Excel, проверить их и опубликовать, шаг за шагом. Уметь программировать не нужно.',
    en: 'How to fill in the portal’s data in Excel, check them and publish them, step by step. No programming is needed.',
  },
} as const satisfies Record<string, Localized>;
