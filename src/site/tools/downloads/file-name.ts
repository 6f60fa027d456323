/** File systems take 255 bytes; people and mail programs rather less. */
const LONGEST = 100;

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g д d е e ё yo ж j з z и i й y к k л l м m н n ң ng о o ө o п p р r с s т t у u ' +
    'ү u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya'
  )
    .split(/ (?=[а-яёңөү])/u)
    .map((pair) => [pair[0] ?? '', pair.slice(1).trim()]),
);

/** What a file name can hold of a text: small Latin letters, digits and hyphens. */
function ascii(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[а-яёңөү]/gu, (letter) => LATIN[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The name of a download, without its ending: what it is of, the day of the data, the view.
 * `achyk-measures-2026-11-21-body-jretkm-year-2027`
 */
export function fileNameOf(subject: string, view: URLSearchParams, day: string): string {
  const parts = ['achyk', subject, day, ...[...view].flat()].map(ascii).filter(Boolean);
  return parts.join('-').slice(0, LONGEST).replace(/-+$/, '');
}
