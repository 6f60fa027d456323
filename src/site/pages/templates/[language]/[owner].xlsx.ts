import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../../words/language.ts';
import { portal } from '../../../portal.ts';
import { MEDIA_TYPES } from '../../../../engine/publish/files.ts';
import type { OwnerKind } from '../../../../engine/spreadsheets/layout.ts';
import { blankTemplate, OWNER_KINDS } from '../../../../engine/spreadsheets/template.ts';

interface Props {
  [name: string]: unknown;
  readonly kind: OwnerKind;
  readonly language: Language;
}

/** A blank workbook of a park and of the programme in each language. */
export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) =>
    OWNER_KINDS.map((kind) => ({ params: { language, owner: kind }, props: { kind, language } })),
  );

export const GET: APIRoute<Props> = async ({ props: { kind, language } }) => {
  const { name, contact, updated_on: day } = portal.catalog.portal;
  const examples = portal.examples[kind];
  const guide = { portal: name, contact, day };
  const bytes = await blankTemplate({ kind, language, examples, guide });
  return new Response(bytes.slice(), { headers: { 'Content-Type': MEDIA_TYPES.xlsx } });
};
