import type { APIRoute } from 'astro';
import { sitemapIndex } from '../../engine/publish/sitemap.ts';
import { fileAddress } from '../view/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(sitemapIndex(new URL(fileAddress('sitemap.xml'), site).href), {
    headers: { 'Content-Type': 'application/xml' },
  });
