import type { APIRoute } from 'astro';
import { portal } from '../../portal.ts';
import { parksGeojson } from '../../../engine/publish/geojson.ts';

export const GET: APIRoute = () =>
  new Response(parksGeojson(portal.parks), { headers: { 'Content-Type': 'application/geo+json' } });
