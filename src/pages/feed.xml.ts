import type { APIRoute } from 'astro';
import { releasesFeed } from './_feed.ts';

/** The feed in Kyrgyz: the one whose address names no language. */
export const GET: APIRoute = ({ site }) =>
  new Response(releasesFeed('ky', site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
