import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../../../engine/publish/files.ts';
import { bundleAt } from './_paths.ts';

export const GET: APIRoute = async ({ site }) => {
  const { zip } = await bundleAt(site);
  return new Response(zip.bytes, { headers: { 'Content-Type': MEDIA_TYPES.zip } });
};
