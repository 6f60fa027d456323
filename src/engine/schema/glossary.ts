import { id, localized, text } from './field.ts';
import { optionalProvenance } from './provenance.ts';
import { registered } from './table.ts';

/** Terms that readers meet on the pages, in plain words. */
export const glossary = registered({
  name: 'glossary',
  file: 'glossary.csv',
  title: { ky: 'Глоссарий', ru: 'Глоссарий', en: 'Glossary' },
  description: {
    ky: 'Барактарда кездешкен терминдер жана кыскартуулар, жөнөкөй сөз менен.',
    ru: 'Термины и сокращения со страниц портала, простыми словами.',
    en: 'Terms and abbreviations found on the pages, in plain words.',
  },
  owner: 'portal',
  access: 'open',
  published: {
    as: 'glossary',
    for: {
      ky: 'Котормочуга жана терминдерди биринчи жолу көргөн окурманга.',
      ru: 'Переводчику и читателю, который встречает термины впервые.',
      en: 'For a translator and for a reader who meets the terms for the first time.',
    },
  },
  key: ['id'],
  fields: {
    id: id({
      title: { ky: 'Идентификатор', ru: 'Идентификатор', en: 'Identifier' },
      description: {
        ky: 'Терминдин туруктуу коду.',
        ru: 'Постоянный код термина.',
        en: 'Stable code of the term.',
      },
    }),
    ...localized(
      'term',
      {
        title: { ky: 'Термин', ru: 'Термин', en: 'Term' },
        description: {
          ky: 'Термин же кыскартуу.',
          ru: 'Термин или сокращение.',
          en: 'Term or abbreviation.',
        },
      },
      text,
    ),
    ...localized(
      'definition',
      {
        title: { ky: 'Түшүндүрмө', ru: 'Пояснение', en: 'Explanation' },
        description: {
          ky: 'Булак көрсөтүлсө, аныктама андан алынган; болбосо аны портал жазган.',
          ru: 'Если указан источник, определение взято из него; иначе его написал портал.',
          en: 'Where a source is given the definition comes from it; otherwise the portal wrote it.',
        },
      },
      text,
    ),
    ...optionalProvenance,
  },
});
