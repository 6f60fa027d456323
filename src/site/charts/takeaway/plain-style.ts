import { readFileSync } from 'node:fs';
import type { Element, Node } from './markup.ts';

/** The sheets that colour the charts, as the pages take them. */
const SHEETS = ['src/site/drawings/charts.css', 'src/site/drawings/park-charts.css'];
const TOKENS = 'src/site/styles/tokens.css';

/** What a file of its own needs; all else in the sheets is about pages. */
const PROPERTIES = new Set([
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-family',
  'font-weight',
  'letter-spacing',
]);

/** What an element loses on leaving its page. */
const OF_THE_PAGE = new Set(['class', 'role', 'href', 'target', 'pathLength']);

interface Rule {
  /** From the outermost: each names a kind of element, its classes, or both. */
  readonly path: readonly Step[];
  readonly weight: number;
  readonly values: Readonly<Record<string, string>>;
}

interface Step {
  readonly name: string;
  readonly classes: readonly string[];
}

/** Rules of a sheet that hold always: what depends on the screen, a pointer or print is left out. */
export function rulesOf(css: string): readonly { selector: string; body: string }[] {
  const always = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(?:media|font-face|layer)[^{;]*\{(?:[^{}]*|\{[^{}]*\})*\}/g, '');
  return Array.from(always.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }));
}

function valuesIn(body: string): Record<string, string> {
  const pairs = body.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':');
    return colon < 0
      ? []
      : [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]];
  });
  return Object.fromEntries(pairs);
}

/** The design's tokens in the light theme: `--color-ink` → `#14202a`. */
export function lightTokens(): Readonly<Record<string, string>> {
  const blocks = rulesOf(readFileSync(TOKENS, 'utf8')).map(({ body }) => valuesIn(body));
  return Object.assign({}, ...blocks.toReversed()) as Record<string, string>;
}

const tokens = lightTokens();

/** A colour of the design in the light theme. */
export function colour(name: string): string {
  const value = tokens[`--color-${name}`];
  if (value === undefined) throw new Error(`No colour ${name}`);
  return value;
}

const literal = (value: string): string =>
  value
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => tokens[name] ?? whole)
    .replace(/(?<=\d)px\b/g, '')
    .replaceAll('"', "'");

const RULES: readonly Rule[] = SHEETS.flatMap((file) => rulesOf(readFileSync(file, 'utf8')))
  .flatMap(({ selector, body }) => {
    const values = Object.fromEntries(
      Object.entries(valuesIn(body))
        .filter(([name]) => PROPERTIES.has(name))
        .map(([name, value]) => [name, literal(value)]),
    );
    return selector
      .split(',')
      .filter((one) => !/[:>+~[*]/.test(one))
      .map((one) => ruleOf(one.trim(), values));
  })
  // A stable sort: of equal weight the later rule stays the stronger.
  .toSorted((one, other) => one.weight - other.weight);

function ruleOf(selector: string, values: Rule['values']): Rule {
  const path = selector.split(/\s+/).map((step): Step => {
    const [name = '', ...classes] = step.split('.');
    return { name, classes };
  });
  const weight = path.reduce(
    (sum, { name, classes }) => sum + classes.length * 100 + (name === '' ? 0 : 1),
    0,
  );
  return { path, weight, values };
}

const classesOf = ({ attributes }: Element): string[] => (attributes['class'] ?? '').split(/\s+/);

function fits(step: Step, element: Element): boolean {
  const own = classesOf(element);
  return (
    (step.name === '' || step.name === element.name) &&
    step.classes.every((name) => own.includes(name))
  );
}

function holds({ path }: Rule, element: Element, above: readonly Element[]): boolean {
  const last = path.at(-1);
  if (!last || !fits(last, element)) return false;
  let place = above.length;
  for (const step of path.slice(0, -1).toReversed()) {
    do place -= 1;
    while (place >= 0 && !fits(step, above[place] ?? element));
    if (place < 0) return false;
  }
  return true;
}

/**
 * The drawing as it looks on a light page, without the page: every style a literal attribute, links
 * groups that keep their names, boxes that only catch the pointer gone.
 */
export function plain(element: Element, above: readonly Element[] = []): Element {
  const styles: Record<string, string> = {};
  for (const rule of RULES) if (holds(rule, element, above)) Object.assign(styles, rule.values);
  const attributes = { ...element.attributes, ...styles };
  const { 'aria-label': label, 'stroke-dasharray': dashes } = attributes;
  if (dashes !== undefined) attributes['stroke-dasharray'] = dashesOn(element, dashes);
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child];
    return classesOf(child).includes('chart-hit') ? [] : [plain(child, [...above, element])];
  });
  const title: Element = { name: 'title', attributes: {}, children: label ? [label] : [] };
  return {
    name: element.name === 'a' ? 'g' : element.name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(
        ([name]) => !OF_THE_PAGE.has(name) && !name.startsWith('aria-'),
      ),
    ),
    children: label && above.length > 0 ? [title, ...children] : children,
  };
}

/** Dashes counted along a circle's `pathLength`, in pixels: few programs know that attribute. */
function dashesOn({ attributes: { r, pathLength } }: Element, dashes: string): string {
  if (r === undefined || pathLength === undefined) return dashes;
  const unit = (2 * Math.PI * Number(r)) / Number(pathLength);
  return dashes
    .split(/[\s,]+/)
    .map((dash) => Math.round(Number(dash) * unit * 100) / 100)
    .join(' ');
}
