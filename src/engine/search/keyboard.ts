/** The keys of a Latin keyboard and the Russian letters on them; the Kyrgyz layout is the same. */
const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const KEYS = new Map(
  [...LATIN_KEYS].flatMap((latin, index): [string, string][] => {
    const russian = RUSSIAN_KEYS[index] ?? latin;
    return [
      [latin, russian],
      [russian, latin],
    ];
  }),
);
/** Kyrgyz letters stand on the keys of those they resemble. */
for (const [letter, like] of ['өо', 'үу', 'ңн']) {
  KEYS.set(letter ?? '', KEYS.get(like ?? '') ?? '');
}
const SHIFTED = new Map(
  Object.entries({ '{': 'х', '}': 'ъ', ':': 'ж', '"': 'э', '<': 'б', '>': 'ю', '~': 'ё' }),
);

/** The same keys pressed with the other layout switched on: `ktwtypbz` is «лицензия», `утщ` `eno`. */
export function otherLayout(text: string): string {
  return [...text.normalize('NFC').toLowerCase()]
    .map((letter) => KEYS.get(letter) ?? SHIFTED.get(letter) ?? letter)
    .join('');
}
