import type { APIRoute } from 'astro';
import { formatMillion } from '../../i18n/numbers.ts';
import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../i18n/language.ts';
import { portal } from '../../portal.ts';
import { totalCost } from '../../programme/totals.ts';
import { drawPicture } from '../../publish/picture.ts';
import { languagePaths } from '../_languages.ts';

export const getStaticPaths = languagePaths;

/** The picture that a shared link shows: the portal, the programme and its main figure. */
export const GET: APIRoute = async ({ params }) => {
  const language = params['language'] as Language;
  const t = translator(language);
  const { programme } = portal;
  const png = await drawPicture({
    over: t('site.name'),
    title: programme.title[language],
    figure: formatMillion(totalCost(programme.measures), language),
    unit: t('unit.million-som'),
    note: t('fact.total'),
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
