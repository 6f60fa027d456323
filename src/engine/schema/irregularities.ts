import { code, id, localized, optional, printed, reference, text } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** Where the source is odd, what it prints, and what the portal did about it. */
export const irregularities = registered({
  name: 'irregularities',
  file: 'programme/irregularities.csv',
  title: {
    ky: 'Булактагы так эместиктер',
    ru: 'Неточности источника',
    en: 'Inconsistencies in the source',
  },
  description: {
    ky: 'Булактын түшүнүксүз же карама-каршы жерлери: эмне басылган жана портал эмне кылган.',
    ru: 'Неясные и противоречивые места источника: что напечатано и что сделал портал.',
    en: 'Unclear or contradictory places of the source: what is printed and what the portal did.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: 'irregularities',
    for: {
      ky: 'Булактын өзүн текшергендерге жана документти даярдаган органга: ар бир так эместик жана портал аны кантип окуганы.',
      ru: 'Тем, кто проверяет сам источник, и органу, который его готовил: каждая неточность и то, как портал её прочёл.',
      en: 'For those who check the source itself and for the body that prepared it: every inconsistency and how the portal read it.',
    },
  },
  key: ['id'],
  fields: {
    id: id({
      title: { ky: 'Идентификатор', ru: 'Идентификатор', en: 'Identifier' },
      description: {
        ky: 'Жазуунун туруктуу коду.',
        ru: 'Постоянный код записи.',
        en: 'Stable code of the entry.',
      },
    }),
    kind: code(
      {
        'no-headings': {
          ky: 'тилкелердин аталышы жок',
          ru: 'нет заголовков столбцов',
          en: 'no column headings',
        },
        'inferred-direction': {
          ky: 'багыты болжолдонгон',
          ru: 'направление выведено',
          en: 'direction inferred',
        },
        'shared-number': {
          ky: 'бир номерде бир нече сап',
          ru: 'несколько строк под одним номером',
          en: 'several rows under one number',
        },
        'missing-number': {
          ky: 'сан жетишпейт',
          ru: 'не хватает числа',
          en: 'a number is missing',
        },
        'split-number': {
          ky: 'бөлүнүп басылган сан',
          ru: 'разорванное число',
          en: 'broken number',
        },
        unit: { ky: 'өлчөм бирдиги', ru: 'единица измерения', en: 'unit' },
        'split-text': {
          ky: 'сандардан кийин уланган текст',
          ru: 'текст продолжается после чисел',
          en: 'text goes on after the numbers',
        },
        abbreviation: {
          ky: 'кыскартуу тизмедегиден айырмаланат',
          ru: 'сокращение отличается от списка',
          en: 'abbreviation differs from the list',
        },
        unexplained: {
          ky: 'чечмеленбеген кыскартуу',
          ru: 'нерасшифрованное сокращение',
          en: 'unexplained abbreviation',
        },
        party: {
          ky: 'орган эмес жооптуу',
          ru: 'ответственный не орган',
          en: 'responsible is no body',
        },
        'no-period': { ky: 'мөөнөтү көрсөтүлгөн эмес', ru: 'срок не указан', en: 'no time frame' },
        'open-period': {
          ky: 'мөөнөтү чектелген эмес',
          ru: 'срок не ограничен',
          en: 'open-ended time frame',
        },
        hyphenation: { ky: 'ташымал белгиси', ru: 'дефис или перенос', en: 'hyphen or line break' },
        'no-total': { ky: 'жыйынтык сап жок', ru: 'нет итоговой строки', en: 'no total line' },
        'sum-mismatch': {
          ky: 'сумма дал келбейт',
          ru: 'сумма не сходится',
          en: 'sum does not agree',
        },
      },
      {
        title: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
        description: {
          ky: 'Так эместиктин түрү.',
          ru: 'Вид неточности.',
          en: 'Kind of inconsistency.',
        },
      },
    ),
    measure: optional(
      reference('measures', {
        title: { ky: 'Чара', ru: 'Мера', en: 'Measure' },
        description: {
          ky: 'Тиешелүү чара. Бош: жадыбал бүтүндөй.',
          ru: 'Мера, к которой относится запись. Пусто: таблица в целом.',
          en: 'The measure concerned. Empty: the table as a whole.',
        },
      }),
    ),
    ...provenance,
    printed: optional(
      printed({
        title: { ky: 'Басылганы', ru: 'Как напечатано', en: 'As printed' },
        description: {
          ky: 'Булакта эмне басылганы. Бош: эч нерсе басылган эмес.',
          ru: 'Что напечатано в источнике. Пусто: не напечатано ничего.',
          en: 'What the source prints. Empty: nothing is printed.',
        },
      }),
    ),
    ...localized(
      'handling',
      {
        title: { ky: 'Портал эмне кылды', ru: 'Что сделал портал', en: 'What the portal did' },
        description: {
          ky: 'Эмне байкалган жана маалыматта кандай чечилген.',
          ru: 'Что замечено и как это отражено в данных.',
          en: 'What was noticed and how the data shows it.',
        },
      },
      text,
    ),
  },
});
