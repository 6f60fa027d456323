import type { APIRoute } from 'astro';
import { finderParks } from '../../../engine/parks/finder-data.ts';
import type { Park } from '../../../engine/parks/model.ts';
import { portal } from '../../portal.ts';

interface Props {
  [name: string]: unknown;
  readonly parks: readonly Park[];
}

/** What the finder reads: real sites and fictional ones never share a file; no samples, no file. */
export function getStaticPaths(): { params: { sites: string }; props: Props }[] {
  const samples = portal.parks.filter(({ sample }) => sample);
  return [
    { params: { sites: 'sites' }, props: { parks: portal.parks.filter(({ sample }) => !sample) } },
    ...(samples.length > 0 ? [{ params: { sites: 'samples' }, props: { parks: samples } }] : []),
  ];
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(finderParks(props.parks)), {
    headers: { 'Content-Type': 'application/json' },
  });
