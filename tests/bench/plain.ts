import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes an Astro site of `count` pages that hold a heading and a sentence: the least there is. */
export function writePlainSite(root: string, count: number): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(
    join(root, 'astro.config.mjs'),
    "export default { outDir: 'dist', build: { concurrency: 4 } };\n",
  );
  writeFileSync(
    join(root, 'src/pages/[id].astro'),
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${count} }, (_, index) => ({ params: { id: String(index) } }));
const { id } = Astro.params;
---
<html lang="en"><head><meta charset="utf-8" /><title>Page {id}</title></head>
<body><h1>Page {id}</h1><p>A plain page.</p></body></html>
`,
  );
}
