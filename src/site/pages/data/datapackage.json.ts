import type { APIRoute } from 'astro';
import { bundleAt } from './_paths.ts';

export const GET: APIRoute = async ({ site }) => {
  const { dataPackage } = await bundleAt(site);
  return new Response(dataPackage.bytes, { headers: { 'Content-Type': 'application/json' } });
};
