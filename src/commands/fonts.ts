/**
 * Cuts the two typefaces down to the letters the three languages use and writes them to
 * `src/styles/fonts/`. The result depends only on the alphabet below and the font packages.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const OUT = 'src/styles/fonts';
const PACKAGES = 'node_modules/@fontsource-variable';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Letters by the file of the font package that holds them; the names stand in `fonts.css`. */
const ALPHABET = {
  latin: `${range(0x20, 0x7e)}\u00A0«»°±²³·×–—‘’“”„…−₀₁₂₃→←↑↓№€`,
  cyrillic: `${range(0x410, 0x44f)}Ёё№`,
  'cyrillic-ext': 'ҢңӨөҮү',
} as const;

/** Text keeps its weights 400–700; headings are cut to one weight at the display size. */
const FACES = [
  {
    name: 'source-sans-3',
    axis: 'wght',
    page: { wght: { min: 400, max: 700 } },
    picture: { wght: 500 },
  },
  {
    name: 'source-serif-4',
    axis: 'opsz',
    page: { opsz: 48, wght: 410 },
    picture: { opsz: 48, wght: 410 },
  },
] as const;

type Subset = keyof typeof ALPHABET;
const SUBSETS = Object.keys(ALPHABET) as Subset[];

/** Pages take WOFF2; the pictures drawn at build take TrueType of a single weight. */
async function cut(
  { name, axis, page, picture }: (typeof FACES)[number],
  subset: Subset,
): Promise<void> {
  const font = readFileSync(
    join(PACKAGES, name, 'files', `${name}-${subset}-${axis}-normal.woff2`),
  );
  const write = async (
    targetFormat: 'woff2' | 'truetype',
    axes: typeof page | typeof picture,
    ending: string,
  ) =>
    writeFileSync(
      join(OUT, `${name}-${subset}.${ending}`),
      await subsetFont(font, ALPHABET[subset], { targetFormat, variationAxes: axes }),
    );
  await write('woff2', page, 'woff2');
  await write('truetype', picture, 'ttf');
}

/** What the result depends on: this file and the versions of the font packages. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename));
  for (const { name } of FACES) hash.update(readFileSync(join(PACKAGES, name, 'package.json')));
  return hash.digest('hex');
}

const stamp = join(OUT, 'stamp');
const current = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
  mkdirSync(OUT, { recursive: true });
  for (const face of FACES) for (const subset of SUBSETS) await cut(face, subset);
  writeFileSync(stamp, current);
}
