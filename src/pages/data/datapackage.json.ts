import type { APIRoute } from 'astro';
import { portal } from '../../portal.ts';
import { dataPackage } from '../../publish/datapackage.ts';
import { publishedDatasets } from '../../publish/published.ts';

export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(dataPackage(publishedDatasets(portal), portal.catalog.portal), null, 1)}\n`,
    { headers: { 'Content-Type': 'application/json' } },
  );
