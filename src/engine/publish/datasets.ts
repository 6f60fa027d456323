import { withPortalWords } from '../../words/portal-words.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Programme } from '../programme/model.ts';
import { code, money, optional } from '../schema/field.ts';
import { TABLES } from '../schema/tables.ts';
import { datasetOf, type Dataset } from './dataset.ts';

const cost = optional(
  money({
    title: { ky: 'Көрсөтүлгөн нарк', ru: 'Указанная стоимость', en: 'Cost as stated' },
    description: withPortalWords({
      ky: 'Саптын төртүнчү саны, {thousandMoney}. Бош: көрсөтүлгөн эмес. Портал costs.csv файлынан алган.',
      ru: 'Четвёртое число строки, {thousandMoney}. Пусто: не указано. Взято порталом из costs.csv.',
      en: 'Fourth number of the row, {thousandMoney}. Empty: not stated. Taken by the portal from costs.csv.',
    }),
  }),
);

const costState = code(
  {
    amount: { ky: 'сумма көрсөтүлгөн', ru: 'сумма указана', en: 'an amount is stated' },
    zero: { ky: '0 деп көрсөтүлгөн', ru: 'указан 0', en: 'stated as 0' },
    'not-stated': { ky: 'көрсөтүлгөн эмес', ru: 'не указано', en: 'not stated' },
  },
  {
    title: { ky: 'Нарктын абалы', ru: 'Состояние стоимости', en: 'State of the cost' },
    description: {
      ky: 'Сумма, нөл же көрсөтүлбөгөн: үч башка маани.',
      ru: 'Сумма, ноль или не указано: три разных значения.',
      en: 'An amount, zero or not stated: three different values.',
    },
  },
);

/** Every dataset of the portal, in the order in which the pages list them. */
export function datasets({ tables }: Catalog, programme: Programme): Dataset[] {
  const byId = new Map(programme.measures.map((measure) => [measure.id, measure]));
  return [
    datasetOf(TABLES.measures, tables.measures, {
      cost: {
        field: cost,
        after: 'period_printed',
        value: ({ id }) => {
          const stated = byId.get(id)?.cost;
          if (stated?.state === 'amount') return stated.amount;
          return stated?.state === 'zero' ? 0 : null;
        },
      },
      cost_state: {
        field: costState,
        after: 'period_printed',
        value: ({ id }) => byId.get(id)?.cost.state ?? null,
      },
    }),
    datasetOf(TABLES.costs, tables.costs),
    datasetOf(TABLES.directions, tables.directions),
    datasetOf(TABLES.bodies, tables.bodies),
    datasetOf(TABLES['measure-bodies'], tables['measure-bodies']),
    datasetOf(TABLES.irregularities, tables.irregularities),
    datasetOf(TABLES.execution, tables.execution),
    datasetOf(TABLES.sources, tables.sources),
    datasetOf(TABLES.glossary, tables.glossary),
  ];
}
