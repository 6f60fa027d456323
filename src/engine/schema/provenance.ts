import { namedFields } from './named.ts';
import { date, lines, optional, partialDate, reference } from './field.ts';

/** The columns that every fact carries: document, place in it, day it was last compared with it. */
export const provenance = namedFields('provenance', {
  source: reference('sources', {
    title: { ky: 'Булак', ru: 'Источник', en: 'Source' },
    description: {
      ky: 'Факт алынган документтин идентификатору.',
      ru: 'Идентификатор документа, из которого взят факт.',
      en: 'Identifier of the document the fact was taken from.',
    },
  }),
  source_place: lines({
    title: { ky: 'Булактагы орду', ru: 'Место в источнике', en: 'Place in the source' },
    description: {
      ky: 'Документтин текстиндеги саптар: L18-L21.',
      ru: 'Строки в тексте документа: L18-L21.',
      en: 'Lines in the text of the document: L18-L21.',
    },
  }),
  checked_on: date({
    title: { ky: 'Текшерилген күнү', ru: 'Дата проверки', en: 'Checked on' },
    description: {
      ky: 'Сап булак менен акыркы жолу салыштырылган күн.',
      ru: 'День, когда строку в последний раз сверили с источником.',
      en: 'The day the row was last compared with its source.',
    },
  }),
});

/** The same columns where the portal itself may be the author. */
export const optionalProvenance = {
  source: optional(provenance.source),
  source_place: optional(provenance.source_place),
  checked_on: provenance.checked_on,
};

/**
 * The same for the tables of parks, whose sources are mostly pages without lines: the document, the
 * date it bears, the day the row was last compared with it.
 */
export const parkProvenance = namedFields('provenance', {
  source: provenance.source,
  stated_on: {
    inherits: 'source',
    ...optional(
      partialDate({
        title: { ky: 'Булактын күнү', ru: 'Дата источника', en: 'Stated on' },
        description: {
          ky: 'Булакта көрсөтүлгөн күн, ай же жыл. Бош: булакта күнү жок.',
          ru: 'День, месяц или год, указанный в источнике. Пусто: источник без даты.',
          en: 'Day, month or year that the source bears. Empty: the source is undated.',
        },
      }),
    ),
  },
  checked_on: provenance.checked_on,
});
