import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Embed from '../../../../charts/takeaway/Embed.astro';
import { chartPaths, type ChartProps } from '../../../charts/_paths.ts';

export const getStaticPaths = chartPaths;

/**
 * Rendered by hand and not as a page: a page would be given the stylesheets and the scripts of the
 * components it uses, and this one stands alone.
 */
export const GET: APIRoute<ChartProps> = async ({ props, site }) => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Embed, {
    props: { ...props, site: String(site) },
    partial: false,
  });
  // Every link leaves the frame. A `<base>` would not do: links in drawings pay it no heed.
  return new Response(html.replaceAll('<a ', '<a target="_top" '), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
