import { formatDate } from '../../words/dates.ts';
import { type Language, textIn } from '../../words/language.ts';
import { formatExact } from '../../words/numbers.ts';
import { translator } from '../../words/translate.ts';
import { measured } from '../../words/units.ts';
import type { Answer, Fact, Price } from './model.ts';
import { codeText, NOT_APPLICABLE, NOT_STATED } from '../schema/field.ts';
import { CURRENCIES, PRICE_BASES } from '../schema/park-codes.ts';
import { PARK_FACTS, type FactGroup, type FactName } from '../schema/park-facts.ts';

/** A number with the decimals it was stated with, no more than six. */
export const exact = formatExact;

/** A cell of a park's table in words; silence and «does not apply» have words of their own. */
export function answerText<Value>(
  answer: Answer<Value>,
  write: (value: Value) => string,
  language: Language,
): string {
  const t = translator(language);
  if (answer === NOT_STATED) return t('notice.not-published');
  return answer === NOT_APPLICABLE ? t('notice.not-applicable') : write(answer as Value);
}

export const yesNoText = (value: boolean, language: Language): string =>
  translator(language)(value ? 'park.yes' : 'park.no');

/** `1.4 US dollar per m² a year`. */
export function priceText({ amount, currency, basis }: Price, language: Language): string {
  return `${exact(amount, language)} ${textIn(CURRENCIES[currency], language)} ${textIn(PRICE_BASES[basis], language)}`;
}

/** A date as precise as the source gives it: a day in words, `2022-02`, `2022`. */
export function statedDate(date: string, language: Language): string {
  return date.length === 10 ? formatDate(date, language) : date;
}

/** What is known of a fact, in words and with its unit. */
export function factText(name: FactName, fact: Fact<unknown>, language: Language): string {
  const t = translator(language);
  if (fact.state === 'not-published') return t('notice.not-published');
  if (fact.state === 'not-applicable') return t('notice.not-applicable');
  const { field, localized } = PARK_FACTS[name];
  const { value } = fact;
  if (localized) return textIn(value as Record<Language, string>, language);
  if (typeof value === 'boolean') return yesNoText(value, language);
  if (typeof value === 'number') {
    return field.unit ? measured(value, field.unit, language) : exact(value, language);
  }
  if (field.codes) return codeText(field, String(value), language);
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
    ? formatDate(String(value), language)
    : String(value);
}

/** The facts of some groups, in the order of the schema. */
export function factNames(...groups: readonly FactGroup[]): FactName[] {
  return (Object.keys(PARK_FACTS) as FactName[]).filter((name) =>
    groups.includes(PARK_FACTS[name].group),
  );
}
