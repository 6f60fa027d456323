/**
 * What is left of a word without its endings, so that «кендердин» finds «кен» and «лицензий»
 * «лицензия». Light on purpose: endings are cut by rule, without a dictionary, and never so that
 * fewer than three letters are left.
 */
const SHORTEST = 3;

/** Kyrgyz endings by the sound before them (folded: ө is о, ү is у). Several may follow each other. */
const KYRGYZ = new RegExp(
  [
    '(?<=[птксшчфхцщ])(?:т(?:[аео]р|[ыиу]н?|[аео]н?)|к[аео])',
    '(?<=[лмнрйзвбгджаеиоуыэюя])(?:д(?:[ыиу]н?|[аео]н?)|г[аео])',
    '(?<=[лмнзвбгдж])д[аео]р',
    '(?<=[рйаеиоуыэюя])л[аео]р',
    '(?<=[аеиоуыэюя])(?:н(?:[ыиу]н?|[аео]н?)|с[ыиу]н?|л(?:оо|уу))',
    '[лтд][ыиу]к',
    '(?<=[бвгджзклмнпрстфхцчшщй])[ыиу]н?',
  ]
    .map((ending) => `${ending}$`)
    .join('|'),
);
const MOST_ENDINGS = 5;

const RUSSIAN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ью|ия|ья|ию|ии|ую|юю|ых|их|[аяоеыиуюьй])$/;

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length < SHORTEST ? word : rest;
}

function kyrgyzStem(word: string): string {
  let stem = word;
  for (let count = 0; count < MOST_ENDINGS; count += 1) {
    const rest = cut(stem, KYRGYZ);
    if (rest === stem) break;
    stem = rest;
  }
  return stem;
}

function englishStem(word: string): string {
  const singular = word.endsWith('ss') ? word : cut(word.replace(/ies$/, 'y'), /s$/);
  return cut(cut(singular, /(?<=\w{2})(?:ing|ed)$/), /[ey]$/);
}

/**
 * The stems of a folded word. The language is not asked: a word in Cyrillic is cut as Kyrgyz, as
 * Russian, and as a Russian word with Kyrgyz endings («лицензияларды»).
 */
export function stemsOf(word: string): string[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  if (/[a-z]/.test(word)) return [englishStem(word)];
  const kyrgyz = kyrgyzStem(word);
  return [...new Set([kyrgyz, cut(word, RUSSIAN), cut(kyrgyz, RUSSIAN)])];
}
