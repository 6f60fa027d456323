import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portal } from '../../site/portal.ts';
import { sha256 } from '../../engine/publish/checksum.ts';
import { receiptOf, type SignedReceipt } from '../../site/receipt.ts';
import { pathsOf } from './stamp.ts';

/** Where the receipt lies in the site. */
const RECEIPT = 'data/receipt.json';

/** Names every file of a built site with its checksum, so that two builds can be compared. */
export function writeReceipt(site: string, commit: string | null): void {
  const files = pathsOf(site).map((path) => [path, sha256(readFileSync(join(site, path)))]);
  const receipt: SignedReceipt = {
    ...receiptOf(portal, commit),
    files: Object.fromEntries(files),
  };
  writeFileSync(join(site, RECEIPT), `${JSON.stringify(receipt, null, 1)}\n`);
}
