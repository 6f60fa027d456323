import type { APIRoute } from 'astro';
import { isLanguage, LANGUAGES } from '../../../../../words/language.ts';
import { portal } from '../../../../portal.ts';
import { parkChoices, plotChoices } from '../../../../tools/compare/choices.ts';

const KINDS = { parks: parkChoices, plots: plotChoices } as const;

/** The parks, or the free plots, that can be added to a comparison. */
export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) =>
    Object.keys(KINDS).map((kind) => ({ params: { language, kind } })),
  );

export const GET: APIRoute = ({ params: { language, kind } }) => {
  if (!isLanguage(language) || (kind !== 'parks' && kind !== 'plots')) {
    throw new Error(`No choices of ${kind}`);
  }
  return Response.json(KINDS[kind](portal.parks, language));
};
