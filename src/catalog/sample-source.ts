import type { sources } from '../schema/sources.ts';
import type { Row } from '../schema/table.ts';

/**
 * The source that fictional parks name. It is not a row of `sources.csv`, which lists documents
 * that exist, and so nothing of it is published when samples are hidden.
 */
export const SAMPLE_SOURCE = 'sample';

export function sampleSource(checkedOn: string): Row<typeof sources> {
  return {
    id: SAMPLE_SOURCE,
    kind: 'document',
    title_ky: 'Үлгү: ойдон чыгарылган маалымат',
    title_ru: 'Образец: вымышленные данные',
    title_en: 'Sample: invented data',
    publisher: null,
    language: 'ky',
    url: null,
    file: null,
    stated_on: null,
    checked_on: checkedOn,
    note_ky: 'Толук жарыялоо кандай болорун көрсөтүү үчүн портал ойлоп чыгарган. Мындай парк жок.',
    note_ru:
      'Придумано порталом, чтобы показать, как выглядит полная публикация. Такого парка нет.',
    note_en:
      'Invented by the portal to show what a complete publication looks like. There is no such park.',
  };
}
