import { type Language, textIn } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import type { Direction, Measure } from '../../../engine/programme/model.ts';
import { costText, periodText } from '../../../engine/programme/words.ts';
import type { ScheduleRow } from './state.ts';

export interface ScheduleWords {
  /** A direction's short name. */
  label(direction: Direction): string;
  /** «көрсөтүлгөн эмес»: heads the column of measures without a time. */
  readonly notStated: string;
  /** The name of a direction's link; begins with its label. */
  name(row: ScheduleRow): string;
  /** One bar in words, shown when a pointer rests on it. */
  bar(measure: Measure): string;
}

export function scheduleWords(language: Language): ScheduleWords {
  const t = translator(language);
  const label = ({ short }: Direction): string => textIn(short, language);
  return {
    label,
    notStated: t('costs.when-none'),
    name: ({ direction, bars }) =>
      `${label(direction)}: ${t('count.measures', { count: bars.length })}`,
    bar: (measure) =>
      `${t('number.mark', { number: measure.number })}: ${periodText(measure.schedule, language)}, ${costText(measure.cost, language)}`,
  };
}
