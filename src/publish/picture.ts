import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

/** What a shared link's picture says, in one language. */
export interface PictureWords {
  readonly over: string;
  readonly title: string;
  readonly figure: string;
  readonly unit: string;
  readonly note: string;
}

const FOLDER = 'src/styles/fonts';
const SUBSETS = ['latin', 'cyrillic', 'cyrillic-ext'] as const;
const FACES = { sans: 'source-sans-3', serif: 'source-serif-4' } as const;

// The renderer takes one file a name, so each subset of letters is a family of its own.
const fonts = Object.entries(FACES).flatMap(([name, file]) =>
  SUBSETS.map((subset) => ({
    name: `${name}-${subset}`,
    data: readFileSync(`${FOLDER}/${file}-${subset}.ttf`),
    weight: 400 as const,
    style: 'normal' as const,
  })),
);
const family = (name: keyof typeof FACES): string =>
  SUBSETS.map((subset) => `${name}-${subset}`).join(', ');

const INK = '#14202a';
const COPPER = '#8e431e';
const box = (style: Record<string, string | number>, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Draws a 1200 × 630 PNG (Open Graph). The same words give the same bytes. */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  const { over, title, figure, unit, note } = words;
  const sheet = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '56px 72px',
      background: '#f8f5ee',
      color: INK,
      borderTop: `14px solid ${COPPER}`,
      fontFamily: family('sans'),
    },
    [
      box({ fontSize: 40, color: COPPER, fontFamily: family('serif') }, over),
      box({ fontSize: 54, lineHeight: 1.16, fontFamily: family('serif') }, title),
      box({ flexDirection: 'column', borderTop: `2px solid ${INK}`, paddingTop: 20 }, [
        box({ alignItems: 'baseline', gap: 20 }, [
          box({ fontSize: 96, lineHeight: 1, fontFamily: family('serif') }, figure),
          box({ fontSize: 40 }, unit),
        ]),
        box({ fontSize: 30, color: '#44505a', marginTop: 8 }, note),
      ]),
    ],
  );
  const svg = await satori(sheet as Parameters<typeof satori>[0], {
    width: 1200,
    height: 630,
    fonts,
  });
  return new Resvg(svg).render().asPng();
}
