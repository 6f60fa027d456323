import type { APIRoute } from 'astro';
import { portal } from '../../portal.ts';

/** What files are checked against in the browser, fetched when somebody is about to give one. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(portal.baseline), {
    headers: { 'Content-Type': 'application/json' },
  });
