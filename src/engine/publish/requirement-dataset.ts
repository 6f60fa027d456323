import type { Language } from '../../words/language.ts';
import { LANGUAGES } from '../../words/language.ts';
import { clauseTitle, evidenceText } from '../parks/evidence.ts';
import type { Park } from '../parks/model.ts';
import { requirementResults } from '../parks/requirements.ts';
import { code, localized, optional, reference, text, yesNo } from '../schema/field.ts';
import { provenance } from '../schema/provenance.ts';
import { OUTCOMES } from '../schema/park-codes.ts';
import { datasetOf, type Dataset } from './dataset.ts';

export const REQUIREMENT_FIELDS = {
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
    text,
  ),
  binding: yesNo({
    title: { ky: 'Милдеттүү', ru: 'Обязательно', en: 'Binding' },
    description: {
      ky: 'Аянтча Жобого баш ийеби; болбосо бул – салыштыруу.',
      ru: 'Подпадает ли площадка под Положение; иначе это сравнение.',
      en: 'Whether the site comes under the Regulation; otherwise a comparison.',
    },
  }),
  outcome: code(OUTCOMES, {
    title: { ky: 'Жыйынтык', ru: 'Результат', en: 'Outcome' },
    description: {
      ky: 'Талап аткарылганбы: портал жарыяланган маалыматтан чыгарган.',
      ru: 'Выполнено ли требование: портал вывел из опубликованных данных.',
      en: 'Whether the requirement is met: derived by the portal from published data.',
    },
  }),
  sample: yesNo({
    title: { ky: 'Үлгү', ru: 'Образец', en: 'Sample' },
    description: {
      ky: 'Парк ойдон чыгарылганбы.',
      ru: 'Вымышлен ли парк.',
      en: 'Whether the park is fictional.',
    },
  }),
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
    (about) => optional(text(about)),
  ),
  checked_on: provenance.checked_on,
};

/** `requirements`: every site by every clause, with the outcome and what it rests on. */
export function requirementDataset(parks: readonly Park[], asOf: string): Dataset {
  const rows = parks.flatMap((park) =>
    requirementResults(park, asOf).map(({ clause, outcome, evidence }) => ({
      park: park.id,
      clause,
      binding: park.regime === 'industrial-park' && !park.sample,
      sample: park.sample,
      outcome,
      ...inLanguages('clause_title', (language) => clauseTitle(clause, language)),
      ...inLanguages(
        'evidence',
        (language) => evidence.map((item) => evidenceText(item, language)).join(' ') || null,
      ),
      checked_on: park.checkedOn,
    })),
  );
  const about = {
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
    key: ['park', 'clause'],
    fields: REQUIREMENT_FIELDS,
  };
  return datasetOf(about, rows);
}

function inLanguages<Name extends string, Value>(name: Name, value: (language: Language) => Value) {
  return Object.fromEntries(
    LANGUAGES.map((language) => [`${name}_${language}`, value(language)]),
  ) as Record<`${Name}_${Language}`, Value>;
}
