import type { APIRoute } from 'astro';
import { portal } from '../../portal.ts';
import { searchEntries } from '../../../engine/search/entries.ts';
import { foundPages } from '../../view/pages.ts';
import { indexFiles } from '../../../engine/search/index-file.ts';

interface FileProps {
  [name: string]: unknown;
  readonly text: string;
}

/** The index of the search: `/search/index.json` and, of a large one, its further parts. */
export const getStaticPaths = () =>
  indexFiles(searchEntries(portal, foundPages(portal))).map(({ name, text }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { text } satisfies FileProps,
  }));

export const GET: APIRoute<FileProps> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
