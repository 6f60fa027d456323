import type { APIRoute } from 'astro';
import { FIRST, type Language } from '../../../words/language.ts';
import { languagePaths } from '../_languages.ts';
import { releasesFeed } from '../_feed.ts';

interface Params {
  [name: string]: unknown;
  readonly language: Language;
}

/** Every language but the first, whose feed is `/feed.xml`. */
export const getStaticPaths = (): { params: { language: Language }; props: Params }[] =>
  languagePaths()
    .filter(({ params }) => params.language !== FIRST)
    .map(({ params }) => ({ params, props: { language: params.language } }));

export const GET: APIRoute<Params> = ({ props, site }) =>
  new Response(releasesFeed(props.language, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
