import { type Language, textIn } from '../../../words/language.ts';
import { MESSAGES } from '../../../words/messages/index.ts';
import { translator } from '../../../words/translate.ts';
import type { Park, PublicResident } from '../../../engine/parks/model.ts';
import { clauseTitle } from '../../../engine/parks/evidence.ts';
import { OUTCOME_ORDER, REQUIREMENTS } from '../../../engine/parks/requirements.ts';
import type { Irregularity, Programme } from '../../../engine/programme/model.ts';
import { outcomes } from '../../../engine/schema/outcomes.ts';
import { codeText, NOT_APPLICABLE_CODE } from '../../../engine/schema/field.ts';
import { irregularities as irregularityTable } from '../../../engine/schema/irregularities.ts';
import { OUTCOMES, REGIMES, regionName } from '../../../engine/schema/park-codes.ts';
import { residents as residentTable } from '../../../engine/schema/residents.ts';
import { COSTS, yearsBetween } from './measure-row.ts';
import type { ViewField } from './view.ts';
import { capitalized } from '../../../engine/programme/words.ts';

/** A field of a view with its words: for the form. */
export interface NamedField extends ViewField {
  readonly label: string;
  /** Words of the values, in their order. */
  readonly names: readonly string[];
  /** What stands for any value at all; «any» unless said otherwise. */
  readonly any?: string;
  readonly placeholder?: string;
  /** A row of buttons in place of a list to open. */
  readonly buttons?: boolean;
  /** A template with a place for `text`: names what is chosen where it can be taken away. */
  readonly chip?: string;
  /** Said while something is chosen. */
  readonly note?: string;
}

const sought = (language: Language): NamedField => ({
  name: 'text',
  kind: 'text',
  label: translator(language)('filter.text'),
  values: [],
  names: [],
});

function choiceOf<Value extends string>(
  name: string,
  label: string,
  values: Iterable<Value>,
  nameOf: (value: Value) => string,
): NamedField {
  const own = [...new Set(values)];
  return {
    name,
    kind: 'choice',
    label,
    values: own,
    names: own.map((value) => capitalized(nameOf(value))),
  };
}

/** What stands for a value that a row has not. */
export const NO_MEASURE = 'none';
export const NO_REGION = 'none';

/** What stands alone on its chip: the words of the form need nothing before them. */
const ALONE = '{text}';

export function measureFields(
  language: Language,
  { directions, bodies, years }: Pick<Programme, 'directions' | 'bodies' | 'years'>,
): NamedField[] {
  const t = translator(language);
  const costs: Record<(typeof COSTS)[number], string> = {
    stated: t('filter.cost-stated'),
    zero: t('filter.cost-zero'),
    'not-stated': t('filter.cost-not-stated'),
  };
  const orders = {
    source: t('filter.sort-source'),
    cost: t('filter.sort-cost'),
    start: t('filter.sort-start'),
  };
  const span = yearsBetween(years).map(String);
  return [
    {
      ...sought(language),
      placeholder: t('filter.text-placeholder'),
      chip: textIn(MESSAGES['filter.text-chip'], language),
    },
    {
      name: 'direction',
      kind: 'choice',
      label: t('filter.direction'),
      values: directions.map(({ id }) => id),
      names: directions.map(({ short }) => textIn(short, language)),
      any: t('filter.all-directions', { count: directions.length }),
      chip: ALONE,
    },
    {
      name: 'body',
      kind: 'choice',
      label: t('filter.body'),
      values: bodies.map(({ id }) => id),
      names: bodies.map(
        ({ abbreviation, name }) => `${textIn(abbreviation, language)}: ${textIn(name, language)}`,
      ),
      any: t('filter.all-bodies', { count: bodies.length }),
      chip: ALONE,
    },
    {
      name: 'year',
      kind: 'choice',
      label: t('filter.year'),
      values: span,
      names: span,
      buttons: true,
      chip: ALONE,
      note: t('filter.year-note'),
    },
    {
      name: 'cost',
      kind: 'choice',
      label: t('filter.cost'),
      values: COSTS,
      names: COSTS.map((cost) => costs[cost]),
      buttons: true,
      chip: `${t('filter.cost')}: ${ALONE}`,
    },
    {
      name: 'sort',
      kind: 'order',
      label: t('filter.sort'),
      values: Object.keys(orders),
      names: Object.values(orders),
    },
  ];
}

export function irregularityFields(
  language: Language,
  irregularities: readonly Irregularity[],
  numberOf: ReadonlyMap<string, string>,
): NamedField[] {
  const t = translator(language);
  const { kind } = irregularityTable.fields;
  const concerned = new Set(irregularities.map(({ measure }) => measure));
  const measures = [...numberOf.keys()].filter((id) => concerned.has(id));
  return [
    sought(language),
    choiceOf(
      'kind',
      textIn(kind.title, language),
      irregularities.map((row) => row.kind),
      (value) => codeText(kind, value, language),
    ),
    choiceOf(
      'measure',
      t('measures.column-measure'),
      concerned.has(null) ? [...measures, NO_MEASURE] : measures,
      (id) =>
        id === NO_MEASURE
          ? t('irregularities.whole-table')
          : t('number.mark', { number: numberOf.get(id) ?? id }),
    ),
  ];
}

export function requirementFields(language: Language, sites: readonly Park[]): NamedField[] {
  const t = translator(language);
  return [
    sought(language),
    choiceOf(
      'region',
      t('parks.column-region'),
      sites.map(({ region }) => region ?? NO_REGION),
      (region) => (region === NO_REGION ? t('parks.region-none') : regionName(region, language)),
    ),
    choiceOf(
      'regime',
      t('parks.column-regime'),
      sites.map(({ regime }) => regime),
      (regime) => textIn(REGIMES[regime], language),
    ),
    choiceOf(
      'clause',
      textIn(outcomes.fields.clause.title, language),
      REQUIREMENTS,
      (clause) => `${clause} ${clauseTitle(clause, language)}`,
    ),
    choiceOf('outcome', textIn(outcomes.fields.outcome.title, language), OUTCOME_ORDER, (outcome) =>
      textIn(OUTCOMES[outcome], language),
    ),
  ];
}

/** Orders of the register, by the names of the values that its entries carry. */
const REGISTER_ORDERS = ['given', 'name', 'entered'] as const;

export function residentFields(
  language: Language,
  residents: readonly PublicResident[],
): NamedField[] {
  const t = translator(language);
  const { kind, plot, full_name, entered_on } = residentTable.fields;
  const orders: Record<(typeof REGISTER_ORDERS)[number], string> = {
    given: t('park.register-given'),
    name: textIn(full_name.title, language),
    entered: textIn(entered_on.title, language),
  };
  const states: Record<'current' | 'ended', string> = {
    current: t('view.resident-current'),
    ended: t('park.ended'),
  };
  return [
    { ...sought(language), label: t('park.register-search') },
    choiceOf(
      'kind',
      textIn(kind.title, language),
      residents.map((resident) => resident.kind),
      (value) => codeText(kind, value, language),
    ),
    choiceOf(
      'plot',
      textIn(plot.title, language),
      residents.flatMap((resident) => resident.plot ?? []).toSorted(),
      (value) => (value === NOT_APPLICABLE_CODE ? t('notice.not-applicable') : value),
    ),
    choiceOf(
      'state',
      t('parks.column-status'),
      ['current', 'ended'] as const,
      (state) => states[state],
    ),
    {
      name: 'sort',
      kind: 'order',
      label: t('filter.sort'),
      values: REGISTER_ORDERS,
      names: REGISTER_ORDERS.map((order) => orders[order]),
    },
  ];
}
