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

/** Letters that may be meant otherwise: a `j` as «й» (`geologija`), a last `ye` as «ые» (`novye`). */
const OTHERWISE: readonly ((latin: string) => string)[] = [
  (latin) => latin,
  (latin) => latin.replace(/j(?=[auo])/g, 'y').replace(/j/g, 'i'),
  (latin) => latin.replace(/(?<=[bcdfghklmnprstvxz])ye$/, 'ые'),
];

/**
 * A folded word in Cyrillic, roughly as it was meant; the likeliest reading is the first. A word
 * without Latin letters is its own.
 */
export function cyrillicOf(word: string): string[] {
  if (!LATIN.test(word)) return [word];
  const meant = new Set(OTHERWISE.map((read) => read(word)));
  return [...meant].map((latin) =>
    latin.replace(SPELLING, (letters) => CYRILLIC.get(letters) ?? letters),
  );
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
