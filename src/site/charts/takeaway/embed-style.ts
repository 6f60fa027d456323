import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SHEETS = [
  'src/site/styles/tokens.css',
  'src/site/drawings/charts.css',
  'src/site/drawings/park-charts.css',
  'src/site/styles/embed.css',
];

/** The text typeface by its files, as `fonts.css` has it. */
const FONTS = [
  ['cyrillic-ext', 'U+04A2-04A3,U+04AE-04AF,U+04E8-04E9'],
  ['cyrillic', 'U+0401,U+0410-044F,U+0451,U+2116'],
  ['latin', 'U+0020-00FF,U+2010-2044,U+20AC,U+2190-2193,U+2212'],
] as const;

/**
 * The style of a chart in a frame, fonts and all: the page that holds it asks for nothing else.
 * The letters weigh 45 kB and keep the words of the drawings in the room that is made for them.
 */
function embedStyle(): string {
  const fonts = FONTS.map(([subset, range]) => {
    const data = readFileSync(`src/site/styles/fonts/source-sans-3-${subset}.woff2`, 'base64');
    const source = `url(data:font/woff2;base64,${data})format('woff2')`;
    return `@font-face{font-family:'Source Sans 3';font-weight:400 700;src:${source};unicode-range:${range}}`;
  });
  const sheets = SHEETS.map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    // Tailwind's own words in the tokens.
    .replace('@theme static', ':root')
    .replace(/--color-\*: initial;/, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(?<=[{;][\w-]+): /g, ':');
  return fonts.join('') + sheets.trim();
}

/** Read once: every frame has the same. */
export const EMBED_STYLE = embedStyle();

/** Nothing but this style and its letters: no script, no request, no form. */
export const EMBED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(EMBED_STYLE).digest('base64')}'`,
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
