/** An element of SVG as plain data. Names and texts are kept as they are written, escaped. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** An element made here: absent attributes are left out, its values and texts are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly Node[] = [],
): Element {
  const stated = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, escaped(String(value))]],
  );
  return { name, attributes: Object.fromEntries(stated), children };
}

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/** The first element of its kind whose class has the word, with all that stands in it. */
export function elementIn(markup: string, name: string, className: string): Element {
  const opening = new RegExp(`<${name}\\s[^>]*class="[^"]*\\b${className}\\b[^"]*"`).exec(markup);
  if (!opening) throw new Error(`No ${name} of class ${className} in the markup`);
  const open: { name: string; attributes: Record<string, string>; children: Node[] }[] = [];
  for (const [, closing, tag = '', rest = '', alone, text] of markup
    .slice(opening.index)
    .matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (text !== undefined) {
      if (text.trim() !== '') inside?.children.push(text.trim());
    } else if (tag !== '') {
      if (!closing) open.push({ name: tag, attributes: attributesIn(rest), children: [] });
      if (closing || alone) {
        const done = open.pop();
        if (!done) break;
        const parent = open.at(-1);
        if (!parent) return done;
        parent.children.push(done);
      }
    }
  }
  throw new Error(`The ${name} of class ${className} is left open`);
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [
      name,
      value.replaceAll('<', '&lt;'),
    ]),
  );
}

/** The element as it stands in a file. */
export function written({ name, attributes, children }: Element): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const tag = name + words.join('');
  if (children.length === 0) return `<${tag}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? child : written(child)));
  return `<${tag}>${inside.join('')}</${name}>`;
}
