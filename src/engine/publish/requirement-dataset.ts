import type { Language } from '../../words/language.ts';
import { LANGUAGES } from '../../words/language.ts';
import { clauseTitle, evidenceText } from '../parks/evidence.ts';
import type { Park } from '../parks/model.ts';
import { requirementResults } from '../parks/requirements.ts';
import { outcomes } from '../schema/outcomes.ts';
import { datasetOf, type Dataset } from './dataset.ts';

/** The outcomes of the clauses for these parks. `asOf` is the day of the data. */
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
  return datasetOf(outcomes, rows);
}

function inLanguages<Name extends string, Value>(name: Name, value: (language: Language) => Value) {
  return Object.fromEntries(
    LANGUAGES.map((language) => [`${name}_${language}`, value(language)]),
  ) as Record<`${Name}_${Language}`, Value>;
}
