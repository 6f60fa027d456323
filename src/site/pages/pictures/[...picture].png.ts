import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../words/language.ts';
import { portal } from '../../portal.ts';
import { pictureOf } from '../../charts/takeaway/picture.ts';
import { drawPng } from '../../charts/takeaway/png.ts';
import { picturedPages, pictureName, pictureWords } from '../../charts/takeaway/pictures.ts';

interface PictureProps {
  [name: string]: unknown;
  readonly language: Language;
  readonly page: string;
}

type PicturePath = { params: { picture: string }; props: PictureProps };

export const getStaticPaths = (): PicturePath[] =>
  LANGUAGES.flatMap((language) =>
    Array.from(picturedPages(portal), (page) => ({
      params: { picture: pictureName(page, language) },
      props: { language, page },
    })),
  );

/** The picture that a shared link shows: the page's own figure. */
export const GET: APIRoute<PictureProps> = async ({ props: { language, page } }) => {
  const png = await drawPng(pictureOf(pictureWords(page, language, portal)));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
