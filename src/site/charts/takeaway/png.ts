import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import { unescaped, escaped, written, type Element, type Node } from './markup.ts';
import { familyOf, PICTURE_FONTS, runsOf, type Cut } from './typeface.ts';

const FONTS = 'src/site/styles/fonts';
/** Pictures of earlier builds, each by what it was drawn from. */
const CACHE = '.cache/pictures';
/** Raise it when the same drawing is to be drawn or packed in another way. */
const WAY = 1;

const compress = promisify(deflate);

/**
 * Draws a PNG, `scale` pixels for one of the drawing. The same drawing gives the same bytes; what
 * an earlier build has drawn is taken from its store.
 */
export async function drawPng(drawing: Element, scale = 1): Promise<Buffer> {
  const svg = written(withFonts(drawing));
  const fonts = await readFile(join(FONTS, 'stamp'), 'utf8');
  const name = createHash('sha256').update([WAY, fonts, scale, svg].join('\n')).digest('hex');
  const file = join(CACHE, `${name}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: PICTURE_FONTS.map((font) => join(FONTS, font.file)),
    },
  });
  const png = (await withPalette(image)) ?? image.asPng();
  // Two builds may draw at once: each writes beside and puts the whole file in its place.
  const beside = `${file}.${randomUUID()}`;
  await mkdir(CACHE, { recursive: true });
  await writeFile(beside, png);
  await rename(beside, file);
  return png;
}

/** What the files of the fonts decide here: cut, weight and with them the length of a line. */
const SET_BY_FILE = new Set(['font-family', 'font-weight', 'textLength', 'lengthAdjust']);

/** The drawing with every piece of text in the font file that has its letters. */
function withFonts(element: Element, cut: Cut = 'sans'): Element {
  const { name, attributes, children } = element;
  const family = attributes['font-family'];
  const weight = attributes['font-weight'];
  let own = cut;
  if (family !== undefined) own = family.includes('Serif') ? 'serif' : 'sans';
  if (weight !== undefined && own !== 'serif') own = Number(weight) >= 600 ? 'sans-bold' : 'sans';
  const rest = Object.entries(attributes).filter(([key]) => !SET_BY_FILE.has(key));
  const inText = name === 'text' || name === 'tspan';
  return {
    name,
    attributes: Object.fromEntries(rest),
    children: children.flatMap((child): Node[] => {
      if (typeof child !== 'string') return [withFonts(child, own)];
      return inText ? runsOf(unescaped(child)).map((run) => piece(own, run)) : [child];
    }),
  };
}

const piece = (cut: Cut, { subset, text }: ReturnType<typeof runsOf>[number]): Element => ({
  name: 'tspan',
  attributes: { 'font-family': familyOf(cut, subset) },
  children: [escaped(text)],
});

/** A PNG with a list of its colours: a third of the size. `null` when they are too many for a list. */
async function withPalette({ width, height, pixels }: RenderedImage): Promise<Buffer | null> {
  const colours = new Map<number, number>();
  const source = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const lines = Buffer.alloc((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let row = 0, from = 0, to = 0; row < height; row += 1) {
    to += 1;
    for (let column = 0; column < width; column += 1, from += 1, to += 1) {
      const colour = source[from] ?? 0;
      if (colour !== last) {
        last = colour;
        index = colours.get(colour) ?? colours.size;
        if (index === 256) return null;
        colours.set(colour, index);
      }
      lines[to] = index;
    }
  }
  const palette = Buffer.alloc(colours.size * 3);
  for (const [colour, at] of colours) palette.writeUIntLE(colour & 0xffffff, at * 3, 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours by number.
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', await compress(lines, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
