import type { APIRoute } from 'astro';
import { dcatCatalog } from '../../../engine/publish/dcat.ts';
import { bundleAt, contentAt } from './_paths.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await dcatCatalog(contentAt(site), await bundleAt(site));
  return new Response(`${JSON.stringify(catalog, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};
