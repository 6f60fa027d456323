import { formatYears } from '../../words/dates.ts';
import type { Language } from '../../words/language.ts';
import { formatNumber } from '../../words/numbers.ts';
import { translator } from '../../words/translate.ts';
import type { Cost, Schedule } from './model.ts';
import type { LineRange } from '../schema/field.ts';

/** A time frame in words: `2026–2028-жылдар`, `Every year`. */
export function periodText(schedule: Schedule, language: Language): string {
  const t = translator(language);
  switch (schedule.kind) {
    case 'years':
      return formatYears(schedule.from, schedule.to, language);
    case 'yearly':
      return t('period.yearly');
    case 'ongoing':
      return t('period.ongoing');
    case 'not-stated':
      return t('period.not-stated');
  }
}

/** A cost in thousand som, without the unit: `35 000`, `0`, or the word for «not stated». */
export function costText(cost: Cost, language: Language): string {
  switch (cost.state) {
    case 'amount':
      return formatNumber(cost.amount, language);
    case 'zero':
      return '0';
    case 'not-stated':
      return translator(language)('cost.not-stated');
  }
}

/** Lines of a source: `101–147`, or `21` for a single one. */
export function linesText({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** The first letter of a sentence that begins with a name from the data. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
