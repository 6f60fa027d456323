import type { DataCatalog, DataDownload, Dataset as SchemaDataset, WithContext } from 'schema-dts';
import { type Language, LANGUAGES, textIn } from '../../words/language.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import type { Content } from './content.ts';
import type { Dataset } from './dataset.ts';
import { DATA_FORMATS, MEDIA_TYPES, type DatasetFiles } from './files.ts';

/** A dataset for search engines (schema.org), in the language of its page. */
export function datasetMarkup(
  { name, title, description, fields }: Dataset,
  files: DatasetFiles,
  { catalog, home, version }: Content,
  language: Language,
): WithContext<SchemaDataset> {
  const { portal } = catalog;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': home.page(language, `data/${name}/`),
    name: textIn(title, language),
    // Search engines want fifty letters at least: what it is, and that it may be used.
    description: `${textIn(description, language)} ${textIn(MESSAGES['catalogue.permission'], language)}`,
    url: home.page(language, `data/${name}/`),
    identifier: name,
    license: portal.licence_url,
    isAccessibleForFree: true,
    inLanguage: [...LANGUAGES],
    dateModified: portal.updated_on,
    creator: { '@type': 'Organization', name: portal.name, url: home.page(language, '') },
    spatialCoverage: { '@type': 'Country', name: textIn(MESSAGES['site.country'], language) },
    variableMeasured: Object.entries(fields).map(([field, about]) => ({
      '@type': 'PropertyValue',
      name: field,
      description: textIn(about.title, language),
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': home.page(language, 'data/') },
    version,
    distribution: DATA_FORMATS.map((format): DataDownload => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[format],
      contentUrl: home.file(`data/${files[format].name}`),
      contentSize: `${files[format].bytes.length} B`,
      sha256: files[format].sha256,
    })),
  };
}

/** The catalogue itself for search engines, with the addresses of its datasets. */
export function catalogueMarkup(
  { catalog, datasets, home }: Content,
  language: Language,
): WithContext<DataCatalog> {
  const { portal } = catalog;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': home.page(language, 'data/'),
    name: `${portal.name}. ${textIn(MESSAGES['nav.data'], language)}`,
    description: textIn(MESSAGES['data.lede'], language),
    url: home.page(language, 'data/'),
    license: portal.licence_url,
    inLanguage: [...LANGUAGES],
    creator: { '@type': 'Organization', name: portal.name },
    dataset: datasets.map(({ name, title }) => ({
      '@type': 'Dataset',
      '@id': home.page(language, `data/${name}/`),
      name: textIn(title, language),
      url: home.page(language, `data/${name}/`),
    })),
  };
}
