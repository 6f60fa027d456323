import type { Ignored } from '../../view/codec.ts';

const MOST = 5;
const LONGEST = 60;

/** The parts of an address that were left out, short enough to be shown: `year=1999`. */
export const ignoredTexts = (ignored: readonly Ignored[]): string[] =>
  firstFew(ignored.map(({ name, value }) => `${name}=${value}`));

/** The first few texts of a stranger's list, none of them long. */
export function firstFew(texts: readonly string[]): string[] {
  const few = texts.slice(0, MOST).map(shortened);
  return texts.length > MOST ? [...few, '…'] : few;
}

function shortened(text: string): string {
  const signs = Array.from(text.slice(0, 2 * LONGEST));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text;
}
