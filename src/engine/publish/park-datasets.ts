import { LANGUAGES, type Localized, ownText } from '../../words/language.ts';
import { unitCode } from '../../words/units.ts';
import type { Citation, Fact, Park } from '../parks/model.ts';
import { NOT_APPLICABLE, NOT_STATED, type Field } from '../schema/field.ts';
import { PARK_FACTS, type FactName } from '../schema/park-facts.ts';
import { FACT_NAMES, factsFile, parkField, parksFile } from '../schema/park-files.ts';
import { PARK_TABLE_NAMES, PARK_TABLES } from '../schema/park-tables.ts';
import type { MadeTable } from '../schema/table.ts';
import { datasetOf, type Dataset } from './dataset.ts';
import { publishedTable } from './table-datasets.ts';

/** Files of the parks under `/data/`: the real ones alone, whoever asks. */
export const parkDatasets = (parks: readonly Park[]): Dataset[] =>
  datasetsOf(parks.filter(({ sample }) => !sample));

/** The same files of the fictional parks, for `/data/samples/`; none when there are no such parks. */
export function sampleDatasets(parks: readonly Park[]): Dataset[] {
  const samples = parks.filter(({ sample }) => sample);
  return samples.length === 0 ? [] : datasetsOf(samples);
}

const datasetsOf = (parks: readonly Park[]): Dataset[] => [
  datasetOf(parksFile, parks.map(parkRow)),
  datasetOf(factsFile, parks.flatMap(factRows)),
  ...tablesOf(parks),
];

type Cells = Readonly<Record<string, unknown>>;

/** The tables of all parks, each with the park as its first column. */
function tablesOf(parks: readonly Park[]): Dataset[] {
  return PARK_TABLE_NAMES.flatMap((name) => {
    const made = publishedTable(PARK_TABLES[name]);
    if (made === null) return [];
    const rows = parks.flatMap(({ id, rows: own }) =>
      own[name].map((row): Cells => ({ park: id, ...row })),
    );
    return [datasetOf(ofParks(made), rows)];
  });
}

const ofParks = (table: MadeTable): MadeTable => ({
  ...table,
  key: ['park', ...table.key],
  fields: { park: parkField, ...table.fields },
});

/** A park as a row: what it is, and what every fact states. */
function parkRow(park: Park): Cells {
  return {
    id: park.id,
    ...inLanguages('name', park.name),
    sample: park.sample,
    regime: park.regime,
    region: park.region,
    ...Object.assign({}, ...FACT_NAMES.map((name) => factCells(name, park.facts[name]))),
    checked_on: park.checkedOn,
  };
}

const inLanguages = (name: string, texts: Localized): Cells =>
  Object.fromEntries(
    LANGUAGES.map((language) => [`${name}_${language}`, ownText(texts, language)]),
  );

function factCells(name: FactName, fact: Fact<unknown>): Cells {
  const { localized } = PARK_FACTS[name];
  if (fact.state === 'stated') {
    return localized ? inLanguages(name, fact.value as Localized) : { [name]: fact.value };
  }
  const silence = fact.state === 'not-applicable' ? NOT_APPLICABLE : NOT_STATED;
  const names = localized ? LANGUAGES.map((language) => `${name}_${language}`) : [name];
  return Object.fromEntries(names.map((own) => [own, silence]));
}

/** Every fact of a park, a row each, with its source. */
function factRows({ id, facts }: Park): Cells[] {
  return FACT_NAMES.map((name) => {
    const { field, clause } = PARK_FACTS[name];
    const fact: Fact<unknown> = facts[name];
    return {
      ...NO_FACT,
      park: id,
      fact: name,
      clause,
      state: fact.state,
      ...valueCells(name, fact),
      unit: field.unit === undefined ? null : unitCode(field.unit),
      ...(fact.state === 'stated' ? cited(fact.citation) : {}),
    };
  });
}

const NO_FACT: Cells = Object.fromEntries(
  Object.keys(factsFile.fields).map((name) => [name, null]),
);

const cited = ({ source, statedOn, checkedOn }: Citation): Cells => ({
  source: source.id,
  stated_on: statedOn,
  checked_on: checkedOn,
});

/** The value as a code or number in `value`, and in words where there are words for it. */
function valueCells(name: FactName, fact: Fact<unknown>): Cells {
  if (fact.state !== 'stated') return {};
  const { localized } = PARK_FACTS[name];
  const field: Field<unknown> = PARK_FACTS[name].field;
  if (localized) return inLanguages('value', fact.value as Localized);
  const written = field.write(fact.value);
  const words = field.codes?.[written];
  const value = typeof fact.value === 'string' ? written : fact.value;
  return { value, ...(words === undefined ? {} : inLanguages('value', words)) };
}
