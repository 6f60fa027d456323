import { FIRST, inPortal, LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import { NOT_APPLICABLE_CODE, takesNotApplicable } from '../schema/field.ts';
import type { Content } from './content.ts';
import type { Dataset } from './dataset.ts';
import { foreignKeysOf } from './keys.ts';
import { meaningOf } from './meaning.ts';

type Field = Dataset['fields'][string];

/** A text in three languages, as JSON-LD writes values of common properties. */
const tagged = (texts: Localized) =>
  LANGUAGES.map((language) => ({ '@value': textIn(texts, language), '@language': language }));

const DATATYPES = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  year: 'gYear',
} as const;

function datatypeOf({ type, least, most }: Field) {
  const base = DATATYPES[type];
  if (type !== 'integer' && type !== 'number') return base;
  return {
    base,
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
  };
}

function columnOf(name: string, field: Field) {
  return {
    name,
    // The header of the file holds codes; `und` lets a reader find them among the titles.
    titles: { und: name, ...inPortal(field.title) },
    'dc:description': tagged(meaningOf(field)),
    datatype: datatypeOf(field),
    required: field.required,
    null: takesNotApplicable(field) ? ['', NOT_APPLICABLE_CODE] : [''],
    ...(field.language === undefined ? {} : { lang: field.language }),
  };
}

/** What a CSV file holds, for readers of CSV on the Web (W3C, 2015). */
export function csvw(dataset: Dataset, { catalog, datasets, version }: Content) {
  const { name, title, description, fields, key } = dataset;
  const { portal } = catalog;
  const foreignKeys = foreignKeysOf(dataset, datasets).map((link) => ({
    columnReference: link.fields,
    reference: { resource: `${link.dataset}.csv`, columnReference: link.key },
  }));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': FIRST }],
    url: `${name}.csv`,
    'dc:title': tagged(title),
    'dc:description': tagged(description),
    'dc:license': { '@id': portal.licence_url },
    'dc:modified': { '@value': portal.updated_on, '@type': 'xsd:date' },
    'dc:publisher': portal.name,
    'dcat:version': version,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      columns: Object.entries(fields).map(([own, field]) => columnOf(own, field)),
      primaryKey: key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

export const toCsvw = (dataset: Dataset, content: Content): string =>
  `${JSON.stringify(csvw(dataset, content), null, 1)}\n`;
