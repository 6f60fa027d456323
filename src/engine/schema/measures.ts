import { costState, statedCost } from './costs.ts';
import { code, id, localized, money, optional, printed, reference, text, year } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** The programme's measures, one row each, as the resource-cost table states them. */
export const measures = registered({
  name: 'measures',
  file: 'programme/measures.csv',
  title: { ky: 'Чаралар', ru: 'Меры', en: 'Measures' },
  description: {
    ky: 'Программанын чаралары: аталышы, багыты, мөөнөтү, булактагы орду.',
    ru: 'Меры программы: название, направление, срок, место в источнике.',
    en: 'Programme measures: title, direction, time frame, place in the source.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: 'measures',
    for: {
      ky: 'Программанын аткарылышын көзөмөлдөгөн журналистке, жарандык уюмга, изилдөөчүгө: ар бир чара өзүнчө саптан.',
      ru: 'Журналисту, общественной организации, исследователю, которые следят за программой: каждая мера отдельной строкой.',
      en: 'For a journalist, a civic group or a researcher who follows the programme: each measure is a row.',
    },
  },
  key: ['id'],
  derived: {
    cost: {
      after: 'period_printed',
      field: optional(
        money({
          title: { ky: 'Көрсөтүлгөн нарк', ru: 'Указанная стоимость', en: 'Cost as stated' },
          description: {
            ky: 'Саптын төртүнчү саны, {thousandMoney}. Бош: көрсөтүлгөн эмес. Портал costs.csv файлынан алган.',
            ru: 'Четвёртое число строки, {thousandMoney}. Пусто: не указано. Взято порталом из costs.csv.',
            en: 'Fourth number of the row, {thousandMoney}. Empty: not stated. Taken by the portal from costs.csv.',
          },
        }),
      ),
      value: ({ id }, rowOf) => statedCost(rowOf('costs', id)),
    },
    cost_state: {
      after: 'period_printed',
      field: code(
        {
          amount: { ky: 'сумма көрсөтүлгөн', ru: 'сумма указана', en: 'an amount is stated' },
          zero: { ky: '0 деп көрсөтүлгөн', ru: 'указан 0', en: 'stated as 0' },
          'not-stated': { ky: 'көрсөтүлгөн эмес', ru: 'не указано', en: 'not stated' },
        },
        {
          title: { ky: 'Нарктын абалы', ru: 'Состояние стоимости', en: 'State of the cost' },
          description: {
            ky: 'Сумма, нөл же көрсөтүлбөгөн: үч башка маани.',
            ru: 'Сумма, ноль или не указано: три разных значения.',
            en: 'An amount, zero or not stated: three different values.',
          },
        },
      ),
      value: ({ id }, rowOf) => costState(statedCost(rowOf('costs', id))),
    },
  },
  fields: {
    id: id({
      title: { ky: 'Идентификатор', ru: 'Идентификатор', en: 'Identifier' },
      description: {
        ky: 'Дареги үчүн туруктуу код: 1-1, 27.',
        ru: 'Постоянный код для адреса страницы: 1-1, 27.',
        en: 'Stable code used in the address of the page: 1-1, 27.',
      },
    }),
    number: text({
      title: { ky: 'Номери', ru: 'Номер', en: 'Number' },
      description: {
        ky: 'Булактагы номери. № 1 астындагы беш сапка портал 1.1–1.5 номерлерин койгон.',
        ru: 'Номер в источнике. Пяти строкам под № 1 портал дал номера 1.1–1.5.',
        en: 'Number in the source. The portal numbers the five rows under No. 1 as 1.1–1.5.',
      },
    }),
    direction: reference('directions', {
      title: { ky: 'Багыты', ru: 'Направление', en: 'Direction' },
      description: {
        ky: 'Чара кирген багыт. Ылдый толтуруу менен болжолдонгон.',
        ru: 'Направление меры. Выведено заполнением вниз.',
        en: 'Direction of the measure. Inferred by filling down.',
      },
    }),
    ...localized(
      'title',
      {
        title: { ky: 'Аталышы', ru: 'Название', en: 'Title' },
        description: {
          ky: 'Кыргызча – булактагыдай, сап бөлүүлөрү гана бириктирилген. Башка тилдерде – расмий эмес котормо.',
          ru: 'По-кыргызски — как в источнике, соединены лишь переносы строк. На других языках — неофициальный перевод.',
          en: 'In Kyrgyz as in the source, with only line breaks joined. In other languages: unofficial translation.',
        },
      },
      text,
    ),
    period_kind: code(
      {
        years: { ky: 'жылдар', ru: 'годы', en: 'years' },
        yearly: { ky: 'жыл сайын', ru: 'ежегодно', en: 'every year' },
        ongoing: { ky: 'туруктуу негизде', ru: 'на постоянной основе', en: 'on a permanent basis' },
        'not-stated': { ky: 'көрсөтүлгөн эмес', ru: 'не указано', en: 'not stated' },
      },
      {
        title: { ky: 'Мөөнөттүн түрү', ru: 'Вид срока', en: 'Kind of time frame' },
        description: {
          ky: 'Булак мөөнөттү кандай көрсөткөнү.',
          ru: 'Как источник указывает срок.',
          en: 'How the source states the time frame.',
        },
      },
    ),
    year_from: optional(
      year({
        title: { ky: 'Башталган жылы', ru: 'Год начала', en: 'First year' },
        description: {
          ky: 'Мөөнөттүн биринчи жылы; мөөнөт жылдар менен көрсөтүлсө гана.',
          ru: 'Первый год срока; только если срок указан годами.',
          en: 'First year of the time frame; only where it is stated in years.',
        },
      }),
    ),
    year_to: optional(
      year({
        title: { ky: 'Бүткөн жылы', ru: 'Год окончания', en: 'Last year' },
        description: {
          ky: 'Мөөнөттүн акыркы жылы, ал дагы кирет.',
          ru: 'Последний год срока, включительно.',
          en: 'Last year of the time frame, included.',
        },
      }),
    ),
    period_printed: optional(
      printed({
        title: {
          ky: 'Мөөнөтү, басылганы',
          ru: 'Срок, как напечатано',
          en: 'Time frame as printed',
        },
        description: {
          ky: 'Булакта басылган мөөнөт, саптары бириктирилген.',
          ru: 'Срок, как он напечатан в источнике, строки соединены.',
          en: 'The time frame as the source prints it, lines joined.',
        },
      }),
    ),
    bodies_printed: printed({
      title: {
        ky: 'Жооптуулар, басылганы',
        ru: 'Ответственные, как напечатано',
        en: 'Bodies as printed',
      },
      description: {
        ky: 'Булакта басылган жооптуулар тизмеси, саптары бириктирилген.',
        ru: 'Перечень ответственных, как он напечатан в источнике, строки соединены.',
        en: 'The list of responsible bodies as the source prints it, lines joined.',
      },
    }),
    unit_printed: printed({
      title: {
        ky: 'Өлчөм бирдиги, басылганы',
        ru: 'Единица, как напечатано',
        en: 'Unit as printed',
      },
      description: {
        ky: 'Булакта басылган өлчөм бирдиги.',
        ru: 'Единица измерения, как она напечатана в источнике.',
        en: 'The unit as the source prints it.',
      },
    }),
    ...provenance,
  },
});
