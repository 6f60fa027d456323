import { FIRST, LANGUAGES, textIn, type Written } from '../../words/language.ts';
import { translated } from '../../words/written.ts';
import type { sources } from '../schema/sources.ts';
import type { Row } from '../schema/table.ts';

/**
 * The source that fictional parks name. It is not a row of `sources.csv`, which lists documents
 * that exist, and so nothing of it is published when samples are hidden.
 */
export const SAMPLE_SOURCE = 'sample';

const { title: TITLE, note: NOTE } = translated('sample-source', {
  title: {
    ky: 'Үлгү: ойдон чыгарылган маалымат',
    ru: 'Образец: вымышленные данные',
    en: 'Sample: fictional data',
  },
  note: {
    ky: 'Толук жарыялоо кандай болорун көрсөтүү үчүн портал ойлоп чыгарган. Мындай парк жок.',
    ru: 'Придумано порталом, чтобы показать, как выглядит полная публикация. Такого парка нет.',
    en: 'Made up by the portal to show what a complete publication looks like. There is no such park.',
  },
});

const columns = (name: string, text: Written): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map((language) => [`${name}_${language}`, textIn(text, language)]));

export function sampleSource(checkedOn: string): Row<typeof sources> {
  return {
    ...columns('title', TITLE),
    ...columns('note', NOTE),
    id: SAMPLE_SOURCE,
    kind: 'document',
    publisher: null,
    language: FIRST,
    url: null,
    file: null,
    stated_on: null,
    checked_on: checkedOn,
  };
}
