import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../src/ops/deploy/publish.ts';
import { build } from '../e2e/builds.ts';

/** Where the sites lie that nginx serves in these tests. */
const WORK = '.cache/server';

interface Served {
  /** The built site. */
  readonly site: string;
  /** The folder it is published to. */
  readonly folder: string;
  readonly base: string;
}

export const AT_ROOT: Served = {
  site: join(WORK, 'site'),
  folder: join(process.cwd(), WORK, 'srv'),
  base: '/',
};

export const BELOW: Served = {
  site: join(WORK, 'site-below'),
  folder: join(process.cwd(), WORK, 'srv-below'),
  base: '/achyk/',
};

/** Builds both sites and publishes them, once for all files of tests. */
export default async function setup(): Promise<void> {
  for (const { site, folder, base } of [AT_ROOT, BELOW]) {
    const { code, said } = build({
      OUT_DIR: site,
      SITE_URL: 'https://portal.example',
      BASE_PATH: base,
    });
    if (code !== 0) throw new Error(said);
    rmSync(folder, { recursive: true, force: true });
    await publish({
      site,
      folder,
      keep: 5,
      allowOlder: false,
      now: new Date(),
      isAncestor: () => false,
      toDisk: () => undefined,
    });
  }
}
