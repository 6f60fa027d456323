import type { APIRoute } from 'astro';
import { portal } from '../portal.ts';
import { sitemap } from '../../engine/publish/sitemap.ts';
import { fileAddress, pageAddress } from '../view/address.ts';
import { sitePages } from '../view/pages.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = (address: string): string => new URL(address, site).href;
  const xml = sitemap(
    sitePages(portal).flatMap(({ path, hidden }) => (hidden ? [] : [path])),
    (language, path) => absolute(pageAddress(language, path)),
    absolute(fileAddress('')),
    portal.catalog.portal.updated_on,
  );
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
