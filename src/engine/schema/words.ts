import type { Written } from '../../words/language.ts';
import type { About } from './field.ts';

type Words = readonly [ky: string, ru: string, en: string];

const localizedOf = ([ky, ru, en]: Words): Written => ({ ky, ru, en });

/** Words of a column in three languages; a title that says all is its own description. */
export function asking(clause: string | null, title: Words, description: Words = title): About {
  const about = { title: localizedOf(title), description: localizedOf(description) };
  return clause === null ? about : { ...about, clause };
}
