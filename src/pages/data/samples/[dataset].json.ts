import type { APIRoute } from 'astro';
import { toJson } from '../../../publish/json.ts';
import { samplePaths, type DatasetProps } from '../_paths.ts';

export const getStaticPaths = samplePaths;

export const GET: APIRoute<DatasetProps> = ({ props }) =>
  new Response(toJson(props.dataset), { headers: { 'Content-Type': 'application/json' } });
