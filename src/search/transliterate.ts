/**
 * Kyrgyz and Russian in Latin letters, by whichever custom the writer follows: `geologiya` and
 * `geologija`, `zhashoo` and `jashoo`. All of them come down to one Cyrillic sound, and sounds are
 * compared.
 */
const CYRILLIC = new Map(
  (
    'shch щ|sch щ|sh ш|ş ш|ch ч|ç ч|dzh ж|dj ж|zh ж|kh х|gh г|ck к|ts ц|tz ц|ce це|ci ци|cy цы|' +
    'ya я|yu ю|yo е|ye е|a а|b б|c к|d д|e е|f ф|g г|h х|i и|ı ы|j ж|k к|l л|m м|n н|ñ н|o о|ö о|' +
    'p п|q к|r р|s с|t т|u у|ü у|v в|w в|x кс|y ы|z з'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const SPELLING = new RegExp([...CYRILLIC.keys()].join('|'), 'g');
const LATIN = /[a-zşçıñöü]/;

/**
 * A folded word in Cyrillic, roughly as it was meant. A `j` may be «ж» (Kyrgyz) or «й»
 * (`geologija`), so there may be two readings; a word without Latin letters is its own.
 */
export function cyrillicOf(word: string): string[] {
  if (!LATIN.test(word)) return [word];
  const spell = (latin: string): string =>
    latin.replace(SPELLING, (letters) => CYRILLIC.get(letters) ?? letters);
  const readings = [spell(word), spell(word.replace(/j(?=[auo])/g, 'y').replace(/j/g, 'i'))];
  return word.includes('j') ? readings : readings.slice(0, 1);
}

const SOUNDS = new Map(
  'щ ш|ы и|й и|э е|я иа|ю иу|ъ |ь |дж ж|нг н'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const LETTER = new RegExp([...SOUNDS.keys()].join('|'), 'g');

/** What is left of a word in Cyrillic when letters that Latin spellings confuse are made one. */
export function soundOf(cyrillic: string): string {
  return cyrillic
    .replace(LETTER, (letters) => SOUNDS.get(letters) ?? letters)
    .replace(/(\p{L})\1+/gu, '$1');
}
