import type { APIRoute } from 'astro';
import { written } from '../../../charts/takeaway/markup.ts';
import { chartPaths, type ChartProps } from '../_paths.ts';
import { chartSheet } from '../_sheet.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartProps> = async ({ props, site }) =>
  new Response(`${written(await chartSheet(props, site))}\n`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
