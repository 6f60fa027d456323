import type { APIRoute } from 'astro';
import { checksumList } from '../../../engine/publish/checksum.ts';
import { bundleAt } from './_paths.ts';

/** For `sha256sum --check`, beside the files. */
export const GET: APIRoute = async ({ site }) => {
  const { files, places, dataPackage, zip } = await bundleAt(site);
  return new Response(checksumList([...files, places, dataPackage, zip]), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
