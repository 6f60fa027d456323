import { code, derived, localized, optional, reference, text, yesNo } from './field.ts';
import { OUTCOMES } from './park-codes.ts';
import { provenance } from './provenance.ts';
import { madeTable } from './table.ts';

/** `requirements`: every site by every clause, with the outcome and what it rests on. */
export const outcomes = madeTable({
  name: 'requirements',
  title: {
    ky: 'Жобонун талаптары аянтчалар боюнча',
    ru: 'Требования Положения по площадкам',
    en: 'Requirements of the Regulation by site',
  },
  description: {
    ky: 'Ар бир аянтча ар бир пункт боюнча: аткарылган, аткарылган эмес, жарыяланган эмес же колдонулбайт.',
    ru: 'Каждая площадка по каждому пункту: выполнено, не выполнено, не опубликовано или не применяется.',
    en: 'Every site by every clause: met, not met, not published or not applicable.',
  },
  for: {
    ky: 'Аянтчаларды Жобонун талаптары менен салыштырган адамга: ар бир жыйынтыктын негизи жазылган.',
    ru: 'Тому, кто сверяет площадки с требованиями Положения: у каждого результата указано основание.',
    en: 'For whoever holds sites against the Regulation: each outcome comes with what it rests on.',
  },
  key: ['park', 'clause'],
  fields: {
    park: reference('parks', {
      title: { ky: 'Парк', ru: 'Парк', en: 'Park' },
      description: {
        ky: 'Парктын идентификатору.',
        ru: 'Идентификатор парка.',
        en: 'Identifier of the park.',
      },
    }),
    clause: text({
      title: { ky: 'Пункт', ru: 'Пункт', en: 'Clause' },
      description: {
        ky: 'Жобонун пункту, бөлүгү менен.',
        ru: 'Пункт Положения с его частью.',
        en: 'Clause of the Regulation with its part.',
      },
    }),
    ...localized(
      'clause_title',
      {
        title: {
          ky: 'Пункттун кыска аталышы',
          ru: 'Краткое название пункта',
          en: 'Short title of the clause',
        },
        description: {
          ky: 'Порталдын кыска аталышы.',
          ru: 'Краткое название, данное порталом.',
          en: 'Short title given by the portal.',
        },
      },
      (about) => derived(text(about)),
    ),
    binding: derived(
      yesNo({
        title: { ky: 'Милдеттүү', ru: 'Обязательно', en: 'Binding' },
        description: {
          ky: 'Аянтча Жобого баш ийеби; болбосо бул – салыштыруу.',
          ru: 'Подпадает ли площадка под Положение; иначе это сравнение.',
          en: 'Whether the site comes under the Regulation; otherwise a comparison.',
        },
      }),
    ),
    outcome: derived(
      code(OUTCOMES, {
        title: { ky: 'Жыйынтык', ru: 'Результат', en: 'Outcome' },
        description: {
          ky: 'Талап аткарылганбы: портал жарыяланган маалыматтан чыгарган.',
          ru: 'Выполнено ли требование: портал вывел из опубликованных данных.',
          en: 'Whether the requirement is met: derived by the portal from published data.',
        },
      }),
    ),
    sample: derived(
      yesNo({
        title: { ky: 'Үлгү', ru: 'Образец', en: 'Sample' },
        description: {
          ky: 'Парк ойдон чыгарылганбы.',
          ru: 'Вымышлен ли парк.',
          en: 'Whether the park is fictional.',
        },
      }),
    ),
    ...localized(
      'evidence',
      {
        title: { ky: 'Негизи', ru: 'Основание', en: 'Evidence' },
        description: {
          ky: 'Жыйынтык эмнеге таянат, сандары менен.',
          ru: 'На чём основан результат, с цифрами.',
          en: 'What the outcome rests on, with its figures.',
        },
      },
      (about) => derived(optional(text(about))),
    ),
    checked_on: provenance.checked_on,
  },
});
