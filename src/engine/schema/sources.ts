import { ADDED_LOCALES, LANGUAGE_CODES } from '../../words/chosen.ts';
import type { Written } from '../../words/language.ts';
import { address, code, date, id, localized, optional, text } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** Every document or page that a fact was taken from. */
const LANGUAGES_OF_SOURCES: Readonly<Record<string, Written>> = {
  ...(LANGUAGE_CODES.includes('ky')
    ? { ky: { ky: 'кыргызча', ru: 'кыргызский', en: 'Kyrgyz' } }
    : {}),
  ru: { ky: 'орусча', ru: 'русский', en: 'Russian' },
  en: { ky: 'англисче', ru: 'английский', en: 'English' },
  ...Object.fromEntries(
    Object.entries(ADDED_LOCALES).map(([code, { name }]) => [
      code,
      { ky: name, ru: name, en: name },
    ]),
  ),
};

export const sources = registered({
  name: 'sources',
  file: 'sources.csv',
  title: { ky: 'Булактар', ru: 'Источники', en: 'Sources' },
  description: {
    ky: 'Фактылар алынган документтер жана барактар.',
    ru: 'Документы и страницы, из которых взяты факты.',
    en: 'Documents and pages that facts were taken from.',
  },
  owner: 'portal',
  access: 'open',
  shared: true,
  published: {
    as: 'sources',
    for: {
      ky: 'Фактынын булагын тапкысы келгендерге: ар бир документ жана барак.',
      ru: 'Тому, кто ищет источник факта: каждый документ и каждая страница.',
      en: 'For whoever looks for the source of a fact: every document and page.',
    },
  },
  key: ['id'],
  fields: {
    id: id({
      title: { ky: 'Идентификатор', ru: 'Идентификатор', en: 'Identifier' },
      description: {
        ky: 'Булактын туруктуу коду.',
        ru: 'Постоянный код источника.',
        en: 'Stable code of the source.',
      },
    }),
    kind: code(
      {
        document: { ky: 'документ', ru: 'документ', en: 'document' },
        law: { ky: 'ченемдик укуктук акт', ru: 'нормативный правовой акт', en: 'legal act' },
        press: { ky: 'басма сөз', ru: 'пресса', en: 'press' },
        website: { ky: 'сайт', ru: 'сайт', en: 'website' },
      },
      {
        title: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
        description: {
          ky: 'Булактын түрү.',
          ru: 'Вид источника.',
          en: 'Kind of source.',
        },
      },
    ),
    ...localized(
      'title',
      {
        title: { ky: 'Аталышы', ru: 'Название', en: 'Title' },
        description: {
          ky: 'Документтин же барактын аталышы. Түп нускадан башка тилде – расмий эмес котормо.',
          ru: 'Название документа или страницы. Не на языке оригинала: неофициальный перевод.',
          en: 'Title of the document or page. In a language other than the original’s: unofficial translation.',
        },
      },
      text,
    ),
    publisher: optional(
      text({
        title: { ky: 'Жарыялаган', ru: 'Кто опубликовал', en: 'Publisher' },
        description: {
          ky: 'Документти же баракты ким жарыялаганы.',
          ru: 'Кто опубликовал документ или страницу.',
          en: 'Who published the document or page.',
        },
      }),
    ),
    language: code(LANGUAGES_OF_SOURCES, {
      title: { ky: 'Тили', ru: 'Язык', en: 'Language' },
      description: {
        ky: 'Түп нусканын тили.',
        ru: 'Язык оригинала.',
        en: 'Language of the original.',
      },
    }),
    url: optional(
      address({
        title: { ky: 'Дареги', ru: 'Адрес', en: 'Address' },
        description: {
          ky: 'Барактын дареги. Бош: белгилүү эмес.',
          ru: 'Адрес страницы. Пусто: неизвестен.',
          en: 'Address of the page. Empty: not known.',
        },
      }),
    ),
    file: optional(
      text({
        title: { ky: 'Файл', ru: 'Файл', en: 'File' },
        description: {
          ky: 'seeds/ папкасындагы көчүрмөсү.',
          ru: 'Копия в папке seeds/.',
          en: 'The copy kept in the folder seeds/.',
        },
      }),
    ),
    stated_on: optional(
      date({
        title: { ky: 'Булактын күнү', ru: 'Дата источника', en: 'Dated' },
        description: {
          ky: 'Документте же баракта көрсөтүлгөн күн.',
          ru: 'Дата, указанная в документе или на странице.',
          en: 'The date the document or page itself states.',
        },
      }),
    ),
    checked_on: provenance.checked_on,
    ...localized(
      'note',
      {
        title: { ky: 'Эскертүү', ru: 'Примечание', en: 'Note' },
        description: {
          ky: 'Булак жөнүндө окурман билиши керек нерсе.',
          ru: 'Что читателю следует знать об источнике.',
          en: 'What a reader should know about the source.',
        },
      },
      (about) => optional(text(about)),
    ),
  },
});
