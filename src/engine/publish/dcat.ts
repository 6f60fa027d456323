import { FIRST, inEach, LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import { textsOf } from '../schema/table.ts';
import type { Bundle } from './bundle.ts';
import type { Content } from './content.ts';
import type { Dataset } from './dataset.ts';
import { DATA_FORMATS, filesOf, MEDIA_TYPES, type PublishedFile } from './files.ts';
import { addressOf, legislationOf, sourcesOf } from './provenance.ts';

/** Authority tables of the EU that DCAT-AP 3 asks for. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';

type Format = keyof typeof MEDIA_TYPES;

const FILE_TYPES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
  parquet: 'PARQUET',
  geojson: 'GEOJSON',
  zip: 'ZIP',
};

const LANGUAGE_CODES = { ky: 'KIR', ru: 'RUS', en: 'ENG' } as const;

/** Written into the file itself: a reader needs nothing from elsewhere. */
const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const tagged = (texts: Localized) =>
  LANGUAGES.map((language) => ({ '@value': textIn(texts, language), '@language': language }));
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
const typed = (type: string, id: string) => ({ '@id': id, '@type': type });

const languages = LANGUAGES.map((language) =>
  typed('dct:LinguisticSystem', `${AUTHORITY}/language/${textIn(LANGUAGE_CODES, language)}`),
);

const THEME = {
  ...typed('skos:Concept', `${AUTHORITY}/data-theme/ECON`),
  'skos:prefLabel': tagged({
    ky: 'Экономика жана каржы',
    ru: 'Экономика и финансы',
    en: 'Economy and finance',
  }),
};

function distribution(
  file: PublishedFile,
  format: Format,
  page: string,
  { catalog, home }: Content,
) {
  const { portal } = catalog;
  const address = home.file(`data/${file.name}`);
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': tagged(inEach(() => file.name)),
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': address },
    'dct:format': typed('dct:MediaTypeOrExtent', `${AUTHORITY}/file-type/${FILE_TYPES[format]}`),
    'dcat:mediaType': typed('dct:MediaType', `${IANA}/${MEDIA_TYPES[format]}`),
    ...(format === 'zip'
      ? { 'dcat:packageFormat': typed('dct:MediaType', `${IANA}/${MEDIA_TYPES.zip}`) }
      : {}),
    'dcat:byteSize': { '@value': String(file.bytes.length), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': typed('dct:LicenseDocument', portal.licence_url),
    'dct:modified': day(portal.updated_on),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': typed(
        'spdx:ChecksumAlgorithm',
        'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      ),
      'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

/** What every dataset of the portal has in common. */
function common({ catalog, home, version }: Content) {
  const { portal } = catalog;
  return {
    'dct:publisher': { '@id': `${home.file('')}#publisher` },
    'dcat:contactPoint': { '@id': `${home.file('')}#contact` },
    'dct:language': languages,
    'dct:modified': day(portal.updated_on),
    'dct:accessRights': typed('dct:RightsStatement', `${AUTHORITY}/access-right/PUBLIC`),
    'dct:spatial': typed('dct:Location', `${AUTHORITY}/country/KGZ`),
    'dct:accrualPeriodicity': typed('dct:Frequency', `${AUTHORITY}/frequency/IRREG`),
    'dcat:theme': THEME,
    'dcat:version': version,
  };
}

async function datasetNode(dataset: Dataset, places: PublishedFile, content: Content) {
  const { catalog, home } = content;
  const { name, title, description, checkedOn } = dataset;
  const { sources } = catalog.tables;
  const page = home.page(FIRST, `data/${name}/`);
  const files = await filesOf(dataset, content);
  const { 'years.from': from, 'years.to': to } = catalog.programme;
  const laws = legislationOf(dataset, sources);
  return {
    '@id': `${page}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': tagged(title),
    'dct:description': tagged(description),
    'dct:identifier': name,
    ...common(content),
    'dcat:landingPage': typed('foaf:Document', page),
    'foaf:page': LANGUAGES.map((language) =>
      typed('foaf:Document', home.page(language, `data/${name}/`)),
    ),
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': tagged(
        checkedOn === null
          ? MESSAGES['notice.not-stated']
          : inEach(
              (language) => `${textIn(MESSAGES['source.checked-on'], language)}: ${checkedOn}`,
            ),
      ),
    },
    'prov:wasDerivedFrom': sourcesOf(dataset, sources).map((source) => ({
      '@id': addressOf(source, home),
      'dct:title': tagged(textsOf(source, 'title')),
    })),
    ...(name === 'measures' || name === 'costs'
      ? {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': { '@value': String(from), '@type': 'xsd:gYear' },
            'dcat:endDate': { '@value': String(to), '@type': 'xsd:gYear' },
          },
        }
      : {}),
    ...(laws.length === 0
      ? {}
      : {
          'dcatap:applicableLegislation': laws.map((law) => ({
            ...typed('eli:LegalResource', addressOf(law, home)),
            'dct:title': tagged(textsOf(law, 'title')),
          })),
        }),
    'dcat:distribution': [
      ...DATA_FORMATS.map((format) => distribution(files[format], format, page, content)),
      ...(name === 'parks' ? [distribution(places, 'geojson', page, content)] : []),
    ],
  };
}

/** `catalog.jsonld`: the whole catalogue by DCAT-AP 3, for the catalogues of others. */
export async function dcatCatalog(content: Content, { zip, places }: Bundle) {
  const { catalog, datasets, home } = content;
  const { portal } = catalog;
  const page = home.page(FIRST, 'data/');
  const everything = {
    '@id': `${home.file('data/all.zip')}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': tagged(MESSAGES['catalogue.everything']),
    'dct:description': tagged(MESSAGES['catalogue.everything-about']),
    'dct:identifier': 'all',
    ...common(content),
    'dcat:landingPage': typed('foaf:Document', page),
    'dcat:distribution': [distribution(zip, 'zip', page, content)],
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': `${home.file('data/catalog.jsonld')}#catalog`,
        '@type': 'dcat:Catalog',
        'dct:title': tagged(
          inEach((language) => `${portal.name}. ${textIn(MESSAGES['nav.data'], language)}`),
        ),
        'dct:description': tagged(MESSAGES['data.lede']),
        'dct:publisher': { '@id': `${home.file('')}#publisher` },
        'dct:license': typed('dct:LicenseDocument', portal.licence_url),
        'dct:language': languages,
        'dct:modified': day(portal.updated_on),
        'dct:spatial': typed('dct:Location', `${AUTHORITY}/country/KGZ`),
        'foaf:homepage': typed('foaf:Document', page),
        'dcat:dataset': [
          ...(await Promise.all(datasets.map((one) => datasetNode(one, places, content)))),
          everything,
        ],
      },
      {
        '@id': `${home.file('')}#publisher`,
        '@type': 'foaf:Agent',
        'foaf:name': tagged(inEach(() => portal.name)),
        'foaf:homepage': typed('foaf:Document', home.page(FIRST, '')),
      },
      {
        // No address is known unless portal.yaml has one; the page says so.
        '@id': `${home.file('')}#contact`,
        '@type': ['vcard:Kind', 'vcard:Organization'],
        'vcard:fn': portal.name,
        ...(portal.contact === null
          ? { 'vcard:note': tagged(MESSAGES['about.error-no-contact']) }
          : { 'vcard:hasEmail': { '@id': `mailto:${portal.contact}` } }),
        'vcard:hasURL': { '@id': home.page(FIRST, 'about/') },
      },
    ],
  };
}
