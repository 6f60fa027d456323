import { code, id, localized, optional, reference, text } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** Everyone the programme's table names as responsible. */
export const bodies = registered({
  name: 'bodies',
  file: 'programme/bodies.csv',
  title: { ky: 'Жооптуулар', ru: 'Ответственные', en: 'Responsible bodies' },
  description: {
    ky: 'Программанын жадыбалында жооптуу катары аталгандар: органдар, чечмеленбеген кыскартуу жана орган болуп саналбаган тараптар.',
    ru: 'Все, кто назван ответственным в таблице программы: органы, нерасшифрованное сокращение и стороны, не являющиеся органами.',
    en: 'Everyone the programme’s table names as responsible: bodies, an unexplained abbreviation, and parties that are no bodies.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: 'bodies',
    for: {
      ky: 'Кайсы орган эмне үчүн жооптуу экенин билгиси келгендерге: толук аталыштары үч тилде.',
      ru: 'Тому, кто хочет знать, какой орган за что отвечает: полные названия на трёх языках.',
      en: 'For whoever wants to know which body is responsible for what: full names in three languages.',
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
    kind: code(
      {
        body: { ky: 'орган', ru: 'орган', en: 'body' },
        unexplained: {
          ky: 'чечмеленбеген кыскартуу',
          ru: 'нерасшифрованное сокращение',
          en: 'unexplained abbreviation',
        },
        party: {
          ky: 'орган эмес тарап',
          ru: 'сторона, не являющаяся органом',
          en: 'party that is no body',
        },
      },
      {
        title: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
        description: {
          ky: 'Мамлекеттик орган же уюм, чечмеленбеген кыскартуу, орган эмес тарап.',
          ru: 'Государственный орган или организация, нерасшифрованное сокращение, сторона, не являющаяся органом.',
          en: 'A public body or organisation, an unexplained abbreviation, a party that is no body.',
        },
      },
    ),
    ...localized(
      'abbreviation',
      {
        title: { ky: 'Кыскартуу', ru: 'Сокращение', en: 'Abbreviation' },
        description: {
          ky: 'Документтин тизмесиндеги кыскартуу; орусча жана англисче – портал тандаган кыска аталыш.',
          ru: 'Сокращение из списка документа; по-русски и по-английски — краткое название, выбранное порталом.',
          en: 'Abbreviation from the document’s own list; in Russian and English a short name chosen by the portal.',
        },
      },
      text,
    ),
    ...localized(
      'name',
      {
        title: { ky: 'Толук аталышы', ru: 'Полное название', en: 'Full name' },
        description: {
          ky: 'Кыргызча – документтин кыскартуулар тизмесиндегидей. Башка тилдерде – расмий эмес котормо.',
          ru: 'По-кыргызски — как в списке сокращений документа. На других языках — неофициальный перевод.',
          en: 'In Kyrgyz as in the document’s list of abbreviations. In other languages: unofficial translation.',
        },
      },
      text,
    ),
    name_seen_in: optional(
      reference('sources', {
        title: {
          ky: 'Котормо кайдан алынган',
          ru: 'Где встречается перевод',
          en: 'Where the translated name is used',
        },
        description: {
          ky: 'Орусча же англисче аталыш колдонулган жарыялоо. Бош болсо, котормо порталдыкы.',
          ru: 'Публикация, где встречается русское или английское название. Пусто: перевод портала.',
          en: 'A publication that uses the Russian or English name. Empty: the translation is the portal’s.',
        },
      }),
    ),
    ...provenance,
  },
});
