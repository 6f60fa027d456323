import type { APIRoute } from 'astro';
import { toCsv } from '../../../publish/csv.ts';
import { samplePaths, type DatasetProps } from '../_paths.ts';

export const getStaticPaths = samplePaths;

export const GET: APIRoute<DatasetProps> = ({ props }) =>
  new Response(toCsv(props.dataset), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
