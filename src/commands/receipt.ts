import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { portal } from '../portal.ts';
import { sha256 } from '../publish/checksum.ts';
import { receiptOf, type SignedReceipt } from '../publish/receipt.ts';

/** Where the receipt lies in the site. */
const RECEIPT = 'data/receipt.json';

/** Names every file of a built site with its checksum, so that two builds can be compared. */
export function writeReceipt(site: string, commit: string | null): void {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  for (const path of paths.filter((one) => one.endsWith('.html'))) forgetFolder(join(site, path));
  const files = paths.map((path) => [path, sha256(readFileSync(join(site, path)))]);
  const receipt: SignedReceipt = {
    ...receiptOf(portal, commit),
    files: Object.fromEntries(files),
  };
  writeFileSync(join(site, RECEIPT), `${JSON.stringify(receipt, null, 1)}\n`);
}

/**
 * Astro gives each island a `uid` that it derives from the folder of the build and that nothing reads.
 * Without it the same data build the same bytes wherever they lie.
 */
function forgetFolder(file: string): void {
  const html = readFileSync(file, 'utf8');
  if (!html.includes('<astro-island uid="')) return;
  writeFileSync(file, html.replaceAll(/<astro-island uid="[^"]*"/g, '<astro-island'));
}
