import { FIRST } from '../../words/language.ts';
import type { APIRoute } from 'astro';
import { releasesFeed } from './_feed.ts';

/** The feed in the first language: the one whose address names no language. */
export const GET: APIRoute = ({ site }) =>
  new Response(releasesFeed(FIRST, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
