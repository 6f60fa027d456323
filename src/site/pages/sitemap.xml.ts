import type { APIRoute } from 'astro';
import { portal } from '../portal.ts';
import { publishedDatasets } from '../../engine/publish/published.ts';
import { pagePaths, sitemap } from '../../engine/publish/sitemap.ts';
import { fileAddress, pageAddress } from '../view/address.ts';

export const GET: APIRoute = ({ site }) => {
  const { catalog, programme, parks } = portal;
  const absolute = (address: string): string => new URL(address, site).href;
  const xml = sitemap(
    pagePaths(catalog, programme, parks, publishedDatasets(portal)),
    (language, path) => absolute(pageAddress(language, path)),
    absolute(fileAddress('')),
    catalog.portal.updated_on,
  );
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
