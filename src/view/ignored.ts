import type { Ignored } from './codec.ts';

const MOST = 5;
const LONGEST = 60;

/** The parts of an address that were left out, short enough to be shown: `year=1999`. */
export function ignoredTexts(ignored: readonly Ignored[]): string[] {
  const texts = ignored.slice(0, MOST).map(({ name, value }) => shortened(`${name}=${value}`));
  return ignored.length > MOST ? [...texts, '…'] : texts;
}

function shortened(text: string): string {
  const signs = Array.from(text.slice(0, 2 * LONGEST));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text;
}
