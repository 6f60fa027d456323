import { text, type Field } from './field.ts';
import { provenance } from './provenance.ts';
import { table } from './table.ts';
import { asking } from './words.ts';

/** `5.8a1`, `10.3`, `11.10/6`: a testable condition of the Regulation. */
function clauseId(): Field<string> {
  return {
    ...text(asking(null, ['Пункт', 'Пункт', 'Clause'])),
    read(cell) {
      const value = cell.trim();
      if (value === '') return { ok: false, fault: { code: 'required' } };
      return /^\d{1,2}(\.\d{1,2}([a-d]\d?)?)?(\/\d{1,2})?$/.test(value)
        ? { ok: true, value }
        : { ok: false, fault: { code: 'not-a-clause' } };
    },
  };
}

/** The text of each testable condition, in the source's own words. */
export const requirements = table({
  name: 'requirements',
  file: 'requirements.csv',
  title: {
    ky: 'Жобонун талаптары',
    ru: 'Требования Положения',
    en: 'Requirements of the Regulation',
  },
  description: {
    ky: 'Ар бир текшерилүүчү талаптын документтеги тексти. Орусча жана англисче мазмуну: расмий эмес.',
    ru: 'Текст каждого проверяемого требования по документу. Изложение по-русски и по-английски неофициальное.',
    en: 'The text of each testable requirement as in the document. The Russian and English summaries are unofficial.',
  },
  key: ['clause'],
  fields: {
    clause: clauseId(),
    text_ky: {
      ...text(asking(null, ['Документтин тексти', 'Текст документа', 'Text of the document'])),
      language: 'ky',
    },
    summary_ru: {
      ...text(asking(null, ['Орусча мазмуну', 'Изложение по-русски', 'Summary in Russian'])),
      language: 'ru',
    },
    summary_en: {
      ...text(asking(null, ['Англисче мазмуну', 'Изложение по-английски', 'Summary in English'])),
      language: 'en',
    },
    source: provenance.source,
    source_place: provenance.source_place,
    checked_on: provenance.checked_on,
  },
});
