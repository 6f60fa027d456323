import { FIRST, LANGUAGES, localeOf, type Language, type Localized } from '../../words/language.ts';
import { text, translatable, type About, type Field } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';
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

const TITLE = asking(null, ['Документтин тексти', 'Текст документа', 'Text of the document']);
const SUMMARIES: Readonly<Record<string, About>> = {
  ru: asking(null, ['Орусча мазмуну', 'Изложение по-русски', 'Summary in Russian']),
  en: asking(null, ['Англисче мазмуну', 'Изложение по-английски', 'Summary in English']),
};

function summaryAbout(language: Language): About {
  const { name } = localeOf(language);
  return (
    SUMMARIES[language] ??
    asking(null, [`Мазмуну, ${name}`, `Изложение, ${name}`, `Summary, ${name}`])
  );
}

const columnOf = (language: Language): string =>
  language === FIRST ? `text_${language}` : `summary_${language}`;

/** The text as the document has it, in its language, and what it says in the others. */
const TEXT_COLUMNS: Readonly<Record<string, Field<string | null>>> = Object.fromEntries(
  LANGUAGES.map((language) => {
    const field = text({ ...(language === FIRST ? TITLE : summaryAbout(language)), language });
    return [columnOf(language), translatable(field, language)];
  }),
);

/** The text and its summaries together. */
export function requirementTexts(row: Readonly<Record<string, unknown>>): Localized {
  const texts = LANGUAGES.flatMap((language) => {
    const own = row[columnOf(language)];
    return typeof own === 'string' ? [[language, own] as const] : [];
  });
  return Object.fromEntries(texts);
}

/** The text of each testable condition, in the source's own words. */
export const requirements = registered({
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
  owner: 'regulation',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: 'clauses',
    for: {
      ky: 'Жобонун пункттарынын текстин издегендерге.',
      ru: 'Тому, кто ищет тексты пунктов Положения.',
      en: 'For whoever looks for the text of the Regulation’s clauses.',
    },
  },
  key: ['clause'],
  fields: {
    clause: clauseId(),
    ...TEXT_COLUMNS,
    source: provenance.source,
    source_place: provenance.source_place,
    checked_on: provenance.checked_on,
  },
});
