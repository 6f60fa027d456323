import type { APIRoute } from 'astro';
import { changesCsv } from '../../../../engine/releases/files.ts';
import { laterStepPaths, type StepProps } from './_paths.ts';

export const getStaticPaths = laterStepPaths;

export const GET: APIRoute<StepProps> = ({ props }) =>
  new Response(changesCsv(props.step), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
