import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each module imports; of types too, for they tie modules together as much as values do. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** The scripts of an Astro component: its head, and what it gives the browser. */
const scriptsOf = (component: string): string =>
  Array.from(
    component.matchAll(/^---\n([\s\S]*?)^---$|<script>([\s\S]*?)<\/script>/gm),
    ([, head = '', script = '']) => head + script,
  ).join('\n');

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? scriptsOf(text) : text;
  return ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName));
}

/** The circles of a graph, each by its modules from the first in the alphabet on. */
function circlesIn(graph: Graph): string[] {
  const done = new Set<string>();
  const circles = new Set<string>();
  const visit = (module: string, above: readonly string[]): void => {
    const start = above.indexOf(module);
    if (start >= 0) {
      const circle = above.slice(start);
      const first = circle.indexOf(circle.toSorted()[0] ?? '');
      circles.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '));
    } else if (!done.has(module)) {
      for (const imported of graph.get(module) ?? []) visit(imported, [...above, module]);
      done.add(module);
    }
  };
  for (const module of graph.keys()) visit(module, []);
  return [...circles];
}

const graph: Graph = new Map(
  globSync('src/**/*.{ts,tsx,astro}').map((file) => [file, importsOf(file)]),
);

describe('imports', () => {
  it('never lead back to the module they start from', () => {
    const circles = circlesIn(graph);
    expect(circles).toEqual([]);
  });

  it('are seen in components as in modules', () => {
    expect(graph.get('src/site/layouts/Page.astro')).toContain('src/site/layouts/Header.astro');
    expect(graph.get('src/site/layouts/Header.astro')).toContain('src/words/language.ts');
    expect(
      circlesIn(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', ['b']],
          ['d', []],
        ]),
      ),
    ).toEqual(['b → c']);
  });
});
