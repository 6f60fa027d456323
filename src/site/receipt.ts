import manifest from '../../package.json' with { type: 'json' };
import type { Portal } from './portal.ts';
import type { TieOut } from '../engine/programme/tie-out.ts';
import { dataVersion } from '../engine/releases/timeline.ts';

/**
 * What a site was built from: enough for anybody to build it again and compare, file by file.
 * It names no day and no machine, so the same input gives the same receipt.
 */
export interface Receipt {
  /** `1.0.0`, or `1.0.0+changes` when something has changed since that release. */
  readonly data_version: string;
  readonly data_updated_on: string;
  /** The commit that holds the data; `null` where they are not, or not all, committed. */
  readonly data_commit: string | null;
  readonly portal_version: string;
  readonly checks: {
    /** Rows of each table that were read without a problem. */
    readonly rows: Readonly<Record<string, number>>;
    /** What was compared with the text of the source, and how often it was the same. */
    readonly tie_out: TieOut['counts'] | null;
  };
  /** Versions of what the site is made with. */
  readonly tools: Readonly<Record<string, string>>;
}

/** The receipt with the SHA-256 of every file of the site but the receipt itself. */
export type SignedReceipt = Receipt & { readonly files: Readonly<Record<string, string>> };

export function receiptOf(portal: Portal, commit: string | null): Receipt {
  const { catalog, parks, tieOut } = portal;
  const rows = Object.entries(catalog.tables).map(([name, table]) => [name, table.length]);
  return {
    data_version: dataVersion(portal),
    data_updated_on: catalog.portal.updated_on,
    data_commit: commit,
    portal_version: manifest.version,
    checks: {
      rows: { ...Object.fromEntries(rows), parks: parks.length },
      tie_out: tieOut?.counts ?? null,
    },
    tools: { node: process.versions.node, ...manifest.dependencies },
  };
}
