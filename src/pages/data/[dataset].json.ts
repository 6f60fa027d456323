import type { APIRoute } from 'astro';
import { toJson } from '../../publish/json.ts';
import { datasetPaths, type DatasetProps } from './_paths.ts';

export const getStaticPaths = datasetPaths;

export const GET: APIRoute<DatasetProps> = ({ props }) =>
  new Response(toJson(props.dataset), { headers: { 'Content-Type': 'application/json' } });
