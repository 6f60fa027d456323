/** The letters and cuts of the two typefaces. `src/ops/commands/fonts.ts` makes the files by it. */

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Letters by the file of the font package that holds them; the names stand in `fonts.css`. */
export const ALPHABET = {
  latin: `${range(0x20, 0x7e)}\u00A0«»°±²³·×–—‘’“”„…−₀₁₂₃→←↑↓№€`,
  cyrillic: `${range(0x410, 0x44f)}Ёё№`,
  'cyrillic-ext': 'ҢңӨөҮү',
} as const;

export type Subset = keyof typeof ALPHABET;

export const SUBSETS = Object.keys(ALPHABET) as Subset[];

const SANS = { face: 'source-sans-3', packaged: 'Source Sans 3 ExtraLight' } as const;
const SERIF = { face: 'source-serif-4', packaged: 'Source Serif 4' } as const;

/** What pictures are set in: one weight a file, for their renderer knows no variable fonts. */
export const CUTS = {
  sans: { ...SANS, axes: { wght: 400 } },
  'sans-bold': { ...SANS, axes: { wght: 600 } },
  serif: { ...SERIF, axes: { opsz: 48, wght: 410 } },
} as const;

export type Cut = keyof typeof CUTS;

/**
 * The family of one file, as long as the name it had in its package. Each file has its own: where
 * a letter is missing the renderer takes any other font of its list, so a text is told file by file
 * where its letters are.
 */
export const familyOf = (cut: Cut, subset: Subset): string =>
  `${cut}-${SUBSETS.indexOf(subset)}`.padEnd(CUTS[cut].packaged.length, '-');

/** Every family with the name of its file. */
export const PICTURE_FONTS = (Object.keys(CUTS) as Cut[]).flatMap((cut) =>
  SUBSETS.map((subset) => ({ cut, subset, file: `${cut}-${subset}.ttf` })),
);

/** «№» stands in two of the lists; the package has it among the Cyrillic letters. */
const SEARCHED = SUBSETS.toReversed();

/** The text in pieces of one file each; a letter that no file has stays with the letters before it. */
export function runsOf(text: string): { readonly subset: Subset; readonly text: string }[] {
  const runs: { subset: Subset; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const subset =
      SEARCHED.find((candidate) => ALPHABET[candidate].includes(letter)) ?? last?.subset ?? 'latin';
    if (last?.subset === subset) last.text += letter;
    else runs.push({ subset, text: letter });
  }
  return runs;
}
