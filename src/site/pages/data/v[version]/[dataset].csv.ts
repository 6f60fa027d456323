import type { APIRoute } from 'astro';
import { frozenPaths, type FrozenProps } from './_paths.ts';

export const getStaticPaths = frozenPaths;

/** The very bytes that were published under this version. */
export const GET: APIRoute<FrozenProps> = ({ props }) =>
  new Response(Buffer.from(props.file.bytes), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
