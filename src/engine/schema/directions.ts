import { id, integer, localized, reference, text } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** The programme's directions: groups of measures. */
export const directions = registered({
  name: 'directions',
  file: 'programme/directions.csv',
  title: { ky: 'Багыттар', ru: 'Направления', en: 'Directions' },
  description: {
    ky: 'Программанын багыттары. Багыт кайсы саптан башталары булакта көрүнөт; кайсы чаралар ага кирери ылдый толтуруу менен болжолдонгон.',
    ru: 'Направления программы. Где направление начинается, видно в источнике; какие меры к нему относятся, выведено заполнением вниз.',
    en: 'Programme directions. Where each starts is seen in the source; which measures belong to it is inferred by filling down.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: 'directions',
    for: {
      ky: 'Чараларды багыттар боюнча топтогон адамга.',
      ru: 'Тому, кто группирует меры по направлениям.',
      en: 'For whoever groups measures by direction.',
    },
  },
  key: ['id'],
  fields: {
    id: id({
      title: { ky: 'Идентификатор', ru: 'Идентификатор', en: 'Identifier' },
      description: {
        ky: 'Дареги үчүн туруктуу код.',
        ru: 'Постоянный код для адреса страницы.',
        en: 'Stable code used in the address of the page.',
      },
    }),
    number: integer({
      title: { ky: 'Катар номери', ru: 'Порядковый номер', en: 'Order' },
      description: {
        ky: 'Булактагы ирети. Номерди портал койгон: булакта багыттар номерленген эмес.',
        ru: 'Порядок в источнике. Номер присвоил портал: в источнике направления не пронумерованы.',
        en: 'Order in the source. The number is the portal’s: the source does not number directions.',
      },
      least: 1,
    }),
    ...localized(
      'title',
      {
        title: { ky: 'Аталышы', ru: 'Название', en: 'Title' },
        description: {
          ky: 'Кыргызча – булактагыдай. Орусча жана англисче – порталдын расмий эмес котормосу.',
          ru: 'По-кыргызски — как в источнике. По-русски и по-английски — неофициальный перевод портала.',
          en: 'In Kyrgyz as in the source. In Russian and English: unofficial translation by the portal.',
        },
      },
      text,
    ),
    ...localized(
      'short',
      {
        title: { ky: 'Кыска аталышы', ru: 'Краткое название', en: 'Short title' },
        description: {
          ky: 'Диаграммалар үчүн портал кыскарткан аталыш.',
          ru: 'Название, сокращённое порталом для диаграмм.',
          en: 'Title shortened by the portal for charts.',
        },
      },
      text,
    ),
    first_measure: reference('measures', {
      title: { ky: 'Биринчи чара', ru: 'Первая мера', en: 'First measure' },
      description: {
        ky: 'Булакта багыттын аталышы жанында турган чара.',
        ru: 'Мера, рядом с которой в источнике стоит название направления.',
        en: 'The measure beside which the source prints the title of the direction.',
      },
    }),
    ...provenance,
  },
});
