import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Contrast as WCAG 2.2 counts it, of the colours as they are written. axe sees most of it in the
 * browser, but no text inside a drawing.
 */
type Scheme = ReadonlyMap<string, string>;

const css = readFileSync('src/site/styles/tokens.css', 'utf8');

/** The colours of one block: `--color-ink: #14202a` → ink. */
function colours(block: string): Scheme {
  const found = block.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6})\s*;/gi);
  return new Map(Array.from(found, ([, name = '', value = '']) => [name, value]));
}

function blockAfter(start: RegExp): string {
  const at = start.exec(css);
  if (!at) throw new Error(`tokens.css has no ${start.source}`);
  const rest = css.slice(at.index + at[0].length);
  return rest.slice(0, rest.indexOf('}'));
}

const light = colours(blockAfter(/@theme[^{]*\{/));
const dark: Scheme = new Map([
  ...light,
  ...colours(blockAfter(/prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{/)),
]);

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const colour = (scheme: Scheme, name: string): string => {
  const value = scheme.get(name);
  if (value === undefined) throw new Error(`tokens.css has no colour ${name}`);
  return value;
};

const TEXTS = ['ink', 'ink-2', 'ink-3', 'copper', 'glacier', 'ochre', 'rust'];
const GROUNDS = ['paper', 'surface', 'sunken'];
const pairs = (tops: readonly string[], grounds: readonly string[]): [string, string][] =>
  tops.flatMap((top) => grounds.map((ground): [string, string] => [top, ground]));

/** Text on grounds of its own: buttons, the hovered button, bars with figures, the line followed. */
const TEXT_PAIRS: [string, string][] = [
  ...pairs(TEXTS, GROUNDS),
  ['paper', 'ink'],
  ['paper', 'copper'],
  ['surface', 'copper-fill'],
  ['ink', 'ochre-tint'],
  ['ink-3', 'ochre-tint'],
];

/** Marks that carry meaning, and edges of controls. */
const MARK_PAIRS: [string, string][] = [
  ...pairs(['line-strong', 'focus', 'copper-fill', 'ink-2', 'ink-3'], GROUNDS),
  ['ochre', 'paper'],
];

const failing = (scheme: Scheme, tested: readonly [string, string][], least: number): string[] =>
  tested
    .map(([top, ground]) => ({
      name: `${top} on ${ground}`,
      ratio: contrast(colour(scheme, top), colour(scheme, ground)),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);

it('contrast is counted as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s scheme', (_, scheme) => {
  it('text can be read on every ground it stands on', () => {
    expect(failing(scheme, TEXT_PAIRS, 4.5)).toEqual([]);
  });

  it('edges of controls, the focus ring and marks of charts can be seen', () => {
    expect(failing(scheme, MARK_PAIRS, 3)).toEqual([]);
  });
});

it('the dark scheme has its own value for every colour', () => {
  const own = colours(blockAfter(/prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{/));
  expect([...own.keys()].toSorted()).toEqual([...light.keys()].toSorted());
});

/** Colours of drawings that are no text, by the rule that uses them. */
const NO_TEXT: Readonly<Record<string, string>> = {
  '.ornament': 'decoration at the foot of a page',
};

describe('the styles', () => {
  const files = globSync([
    'src/site/styles/*.css',
    'src/site/tools/*/*.css',
    'src/site/drawings/*.css',
  ]);
  const rules = files.flatMap((file) => {
    const plain = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return Array.from(plain.matchAll(/([^{};]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
      selector: selector.trim(),
      body,
    }));
  });

  it('give text only colours that are tested above', () => {
    const known = new Set(TEXT_PAIRS.map(([top]) => top));
    const others = rules.flatMap(({ selector, body }) =>
      [...body.matchAll(/(?<![\w-])color:\s*var\(--color-([\w-]+)\)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !known.has(name) && !(selector in NO_TEXT))
        .map((name) => `${selector}: ${name}`),
    );
    expect(rules.length).toBeGreaterThan(100);
    expect(others).toEqual([]);
  });

  it('give text inside drawings only colours that are tested above', () => {
    const known = new Set(TEXT_PAIRS.map(([top]) => top));
    const texts = rules.filter(({ selector }) =>
      /\btext\b|chart-(soft|name|on-fill|strong|halo)\b/.test(selector),
    );
    const fills = texts.flatMap(({ body }) =>
      Array.from(body.matchAll(/fill:\s*var\(--color-([\w-]+)\)/g), ([, name = '']) => name),
    );
    expect(fills).toEqual(expect.arrayContaining(['ink', 'ink-2', 'surface']));
    expect(fills.filter((name) => !known.has(name))).toEqual([]);
  });

  it('take colours from the tokens only', () => {
    const own = files
      .filter((file) => !/tokens\.css$|print\.css$/.test(file))
      .filter((file) =>
        /#[\da-f]{3,8}\b(?!\s*\{)|\brgba?\(|\bhsla?\(/i.test(readFileSync(file, 'utf8')),
      );
    expect(own).toEqual([]);
  });
});
