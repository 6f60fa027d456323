import { formed, id, localized, optional, text } from './field.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

const named = (value: string): boolean => /^[a-z-]+(; ?[a-z-]+)*$/.test(value);

/** `quality.csv`: what a reader should know before relying on a dataset. */
export const quality = registered({
  name: 'quality',
  file: 'quality.csv',
  title: {
    ky: 'Маалыматтардын сапаты',
    ru: 'Качество данных',
    en: 'Quality of the data',
  },
  description: {
    ky: 'Белгилүү кемчиликтер жана чектер, ар бири тиешелүү файлдары менен.',
    ru: 'Известные недостатки и пределы, каждый со своими файлами.',
    en: 'Known defects and limits, each with the files it is about.',
  },
  owner: 'portal',
  access: 'open',
  mayBeAbsent: true,
  published: { as: null, because: 'Each note stands on the page of the dataset that it is about.' },
  key: ['id'],
  fields: {
    id: id(asking(null, ['Идентификатор', 'Идентификатор', 'Identifier'])),
    datasets: formed(asking(null, ['Файлдар', 'Файлы', 'Datasets']), named, {
      code: 'not-an-id',
    }),
    page: optional(
      text(
        asking(
          null,
          ['Барак', 'Страница', 'Page'],
          [
            'Кененирээк айтылган барак, тилден кийинки дареги.',
            'Страница, где сказано больше: адрес после языка.',
            'The page that says more: its address after the language.',
          ],
        ),
      ),
    ),
    ...localized('text', asking(null, ['Тексти', 'Текст', 'Text']), text),
  },
});

/** The datasets that a note is about. */
export const datasetsOf = ({ datasets }: { readonly datasets: string }): readonly string[] =>
  datasets.split(/;\s*/);
