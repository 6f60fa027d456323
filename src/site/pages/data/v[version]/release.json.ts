import type { APIRoute } from 'astro';
import { releaseJson } from '../../../../engine/releases/files.ts';
import { stepPaths, type StepProps } from './_paths.ts';

export const getStaticPaths = stepPaths;

export const GET: APIRoute<StepProps> = ({ props }) =>
  new Response(releaseJson(props.step.release), {
    headers: { 'Content-Type': 'application/json' },
  });
