import { inEach, LANGUAGES, textIn, type Language, type Written } from '../../words/language.ts';
import {
  code,
  derived,
  optional,
  orNotApplicable,
  reference,
  text,
  translatable,
  yesNo,
  type Field,
} from './field.ts';
import { PARK_FACTS, type FactName } from './park-facts.ts';
import { parkDocument } from './park.ts';
import { parkProvenance, provenance } from './provenance.ts';
import { madeTable, type Fields } from './table.ts';
import { asking } from './words.ts';

/** The published files of parks: a column, or a row, a fact; and what every other file begins with. */

export const FACT_NAMES = Object.keys(PARK_FACTS) as FactName[];

/** The park that a row belongs to: the first column of every file of parks. */
export const parkField = reference(
  'parks',
  asking(
    null,
    ['Парк', 'Парк', 'Park'],
    ['Парктын идентификатору.', 'Идентификатор парка.', 'Identifier of the park.'],
  ),
);

/** Whether the park is invented; the portal knows it by the folder. */
const sampleField = derived(
  yesNo(
    asking(
      null,
      ['Үлгү', 'Образец', 'Sample'],
      [
        'Ойдон чыгарылган парк – жарыялоонун үлгүсү гана.',
        'Вымышленный парк — только образец публикации.',
        'A fictional park: only a sample of a publication.',
      ],
    ),
  ),
);

const NAME = asking('10.1', ['Аталышы', 'Название', 'Name']);

/** The title of a column in one language says so, to readers of every language. */
const inLanguage = (title: Written, language: Language): Written => ({
  ...title,
  ...inEach((reader) => `${textIn(title, reader)}, ${language}`),
});

/** A column a language, each titled with its code. */
const perLanguage = (
  name: string,
  title: Written,
  column: (language: Language) => Field<unknown>,
): [string, Field<unknown>][] =>
  LANGUAGES.map((language) => [
    `${name}_${language}`,
    { ...column(language), language, title: inLanguage(title, language) },
  ]);

/** A fact as it stands in the wide file: one column, or one a language. */
function factFields(name: FactName): [string, Field<unknown>][] {
  const { field, clause, localized } = PARK_FACTS[name];
  const asked: Field<unknown> = { ...field, ...(clause === null ? {} : { clause }) };
  const own = optional(orNotApplicable(asked));
  return localized ? perLanguage(name, field.title, () => own) : [[name, own]];
}

const { id, regime, region } = parkDocument.fields;

/** `parks`: a row a park, a column a fact. */
export const parksFile = madeTable({
  name: 'parks',
  title: parkDocument.title,
  description: {
    ky: 'Парктар жана аянттар, ар бири бир сап. Бош уяча: жарыяланган эмес; NA: колдонулбайт. Ар бир маанинин булагы park-facts файлында.',
    ru: 'Парки и площадки, по строке на каждую. Пустая ячейка: не опубликовано; NA: не применяется. Источник каждого значения в файле park-facts.',
    en: 'Parks and sites, one a row. Empty cell: not published; NA: not applicable. The source of each value is in the file park-facts.',
  },
  for: parkDocument.published.for,
  key: ['id'],
  fields: {
    id,
    ...Object.fromEntries(
      perLanguage('name', NAME.title, (language) =>
        translatable(text({ ...NAME, language }), language),
      ),
    ),
    sample: sampleField,
    regime,
    region,
    ...Object.fromEntries(FACT_NAMES.flatMap(factFields)),
    checked_on: provenance.checked_on,
  } as Fields,
});

const optionalText = (...title: readonly [string, string, string]) =>
  optional(text(asking(null, title)));

const VALUE = asking(null, ['Мааниси', 'Значение', 'Value']);

const factState: Field<string> = code(
  {
    stated: { ky: 'жарыяланган', ru: 'опубликовано', en: 'published' },
    'not-published': { ky: 'жарыяланган эмес', ru: 'не опубликовано', en: 'not published' },
    'not-applicable': { ky: 'колдонулбайт', ru: 'не применяется', en: 'not applicable' },
  },
  asking(null, ['Абалы', 'Состояние', 'State']),
);

/** `park-facts`: a row a fact, published or not, with its source. */
export const factsFile = madeTable({
  name: 'park-facts',
  title: { ky: 'Парктар жөнүндө фактылар', ru: 'Факты о парках', en: 'Facts on parks' },
  description: {
    ky: 'Ар бир парк боюнча ар бир факт: мааниси, Жобонун аны талап кылган пункту, булагы, көрсөтүлгөн жана текшерилген күнү. Жарыяланбагандар да бар.',
    ru: 'Каждый факт по каждому парку: значение, пункт Положения, который его требует, источник, дата сведений и дата проверки. Неопубликованные тоже есть.',
    en: 'Every fact of every park: its value, the clause of the Regulation that asks for it, its source, the date stated and the date checked. Those not published are here too.',
  },
  for: {
    ky: 'Фактынын булагын жана күнүн текшергендерге: эмне жарыяланганын да, эмне жарыяланбаганын да көрсөтөт.',
    ru: 'Тому, кто проверяет источник и дату факта: здесь и опубликованное, и неопубликованное.',
    en: 'For whoever checks the source and date of a fact: both what is published and what is not.',
  },
  key: ['park', 'fact'],
  fields: {
    park: parkField,
    fact: text(asking(null, ['Факт', 'Факт', 'Fact'])),
    clause: optionalText('Жобонун пункту', 'Пункт Положения', 'Clause of the Regulation'),
    state: factState,
    value: optional(text(VALUE)),
    ...Object.fromEntries(perLanguage('value', VALUE.title, () => optional(text(VALUE)))),
    unit: optionalText('Бирдиги', 'Единица', 'Unit'),
    source: optional(parkProvenance.source),
    stated_on: parkProvenance.stated_on,
    checked_on: optional(parkProvenance.checked_on),
  } as Fields,
});
