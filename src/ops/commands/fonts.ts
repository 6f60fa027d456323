/**
 * Cuts the two typefaces down to the letters the three languages use and writes them to
 * `src/site/styles/fonts/`. The result depends only on the alphabet below and the font packages.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import {
  ALPHABET,
  CUTS,
  PICTURE_FONTS,
  SUBSETS,
  familyOf,
  type Subset,
} from '../../site/charts/takeaway/typeface.ts';

const OUT = 'src/site/styles/fonts';
const PACKAGES = 'node_modules/@fontsource-variable';
const LETTERS = 'src/site/charts/takeaway/typeface.ts';

/** Text keeps its weights 400–700; headings are cut to one weight at the display size. */
const FACES = {
  'source-sans-3': { axis: 'wght', page: { wght: { min: 400, max: 700 } } },
  'source-serif-4': { axis: 'opsz', page: { opsz: 48, wght: 410 } },
} as const;

type Face = keyof typeof FACES;
const NAMES = Object.keys(FACES) as Face[];

const letters = (face: Face, subset: Subset): Buffer =>
  readFileSync(join(PACKAGES, face, 'files', `${face}-${subset}-${FACES[face].axis}-normal.woff2`));

/** Pages take WOFF2, whose families `fonts.css` names. */
async function cutForPages(face: Face, subset: Subset): Promise<void> {
  const font = await subsetFont(letters(face, subset), ALPHABET[subset], {
    targetFormat: 'woff2',
    variationAxes: FACES[face].page,
  });
  writeFileSync(join(OUT, `${face}-${subset}.woff2`), font);
}

/** The pictures drawn at build take TrueType of a single weight, each file a family of its own. */
async function cutForPictures({
  cut,
  subset,
  file,
}: (typeof PICTURE_FONTS)[number]): Promise<void> {
  const { face, packaged: name, axes } = CUTS[cut];
  const font = await subsetFont(letters(face, subset), ALPHABET[subset], {
    targetFormat: 'truetype',
    variationAxes: axes,
  });
  writeFileSync(join(OUT, file), renamed(font, name, familyOf(cut, subset)));
}

/** Writes one name over another of the same length inside a font: nothing else moves. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const inFont = (name: string): Buffer => Buffer.from(name, 'utf16le').swap16();
  const old = inFont(from);
  const own = inFont(to);
  const result = Buffer.from(font);
  for (let at = result.indexOf(old); at >= 0; at = result.indexOf(old, at + 1))
    own.copy(result, at);
  return result;
}

/** What the result depends on: this file, the letters and the versions of the font packages. */
function fingerprint(): string {
  const files = [
    import.meta.filename,
    LETTERS,
    ...NAMES.map((name) => join(PACKAGES, name, 'package.json')),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const stamp = join(OUT, 'stamp');
const current = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
  mkdirSync(OUT, { recursive: true });
  for (const face of NAMES) for (const subset of SUBSETS) await cutForPages(face, subset);
  for (const font of PICTURE_FONTS) await cutForPictures(font);
  writeFileSync(stamp, current);
}
