import type { APIRoute } from 'astro';
import { drawPng } from '../../../charts/takeaway/png.ts';
import { chartPaths, type ChartProps } from '../_paths.ts';
import { chartSheet } from '../_sheet.ts';

export const getStaticPaths = chartPaths;

/** Two pixels for one of the drawing: sharp in print and on dense screens. */
export const GET: APIRoute<ChartProps> = async ({ props, site }) => {
  const png = await drawPng(await chartSheet(props, site), 2);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
