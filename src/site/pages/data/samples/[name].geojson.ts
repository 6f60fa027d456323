import type { APIRoute } from 'astro';
import { portal } from '../../../portal.ts';
import { samplesGeojson } from '../../../../engine/publish/geojson.ts';

interface Props {
  [name: string]: unknown;
  readonly text: string;
}

/** No file at all when there are no fictional parks to show. */
export function getStaticPaths(): { params: { name: string }; props: Props }[] {
  const text = samplesGeojson(portal.parks);
  return text === null ? [] : [{ params: { name: 'parks' }, props: { text } }];
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/geo+json' } });
