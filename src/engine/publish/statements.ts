import { inEach, type Localized, textIn } from '../../words/language.ts';
import { fillMessage, formatList } from '../../words/message.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import { textsOf } from '../schema/table.ts';
import type { Content } from './content.ts';
import type { Dataset } from './dataset.ts';
import { sourcesOf } from './provenance.ts';
import type { Statements } from './xlsx.ts';

/** The licence in a sentence that says that no permission is needed, with its address. */
export const licenceText = ({ portal }: Content['catalog']): Localized =>
  inEach((language) => {
    const text = textIn(MESSAGES['data.licence-text'], language);
    return `${fillMessage(text, language, { licence: portal.licence })} ${portal.licence_url}`;
  });

/** How empty cells, zeros and `NA` are to be read. */
const statesText: Localized = inEach((language) =>
  (['data.format-empty', 'data.format-zero', 'data.format-na'] as const)
    .map((key) => textIn(MESSAGES[key], language))
    .join(' '),
);

/** What the last sheet of a workbook says: title, purpose, sources, licence, date, address. */
export function statementsOf(dataset: Dataset, { catalog, home, version }: Content): Statements {
  const sources = sourcesOf(dataset, catalog.tables.sources).map((one) => textsOf(one, 'title'));
  const sourceText =
    sources.length === 0
      ? MESSAGES['notice.not-stated']
      : inEach((language) =>
          formatList(
            sources.map((title) => textIn(title, language)),
            language,
          ),
        );
  return [
    { title: MESSAGES['view.file-title'], text: dataset.title },
    { title: MESSAGES['data.field-meaning'], text: dataset.description },
    { title: MESSAGES['source.title'], text: sourceText },
    { title: MESSAGES['data.licence-title'], text: licenceText(catalog) },
    { title: MESSAGES['catalogue.updated'], text: inEach(() => catalog.portal.updated_on) },
    { title: MESSAGES['catalogue.version'], text: inEach(() => version) },
    { title: MESSAGES['data.format-title'], text: statesText },
    {
      title: MESSAGES['sources.address'],
      text: inEach((language) => home.page(language, `data/${dataset.name}/`)),
    },
  ];
}
