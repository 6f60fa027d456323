import type { APIRoute } from 'astro';
import { isLanguage } from '../../../../../words/language.ts';
import { portal } from '../../../../portal.ts';
import { comparisonFile } from '../../../../tools/compare/rows.ts';
import { itemPaths } from '../../../_languages.ts';

/** What a park and its plots have to say in a comparison, fetched when they are compared. */
export const getStaticPaths = () => itemPaths(portal.parks);

export const GET: APIRoute = ({ params: { language, id } }) => {
  const park = portal.parks.find((each) => each.id === id);
  if (!isLanguage(language) || park === undefined) throw new Error(`No park ${id}`);
  return Response.json(comparisonFile(park, portal.catalog.portal.updated_on, language));
};
