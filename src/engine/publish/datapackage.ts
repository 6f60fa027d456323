import {
  FIRST,
  inPortal,
  type Language,
  LANGUAGES,
  type Localized,
  textIn,
} from '../../words/language.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import { unitCode, UNITS } from '../../words/units.ts';
import { NOT_APPLICABLE_CODE, takesNotApplicable, type FieldType } from '../schema/field.ts';
import { textsOf } from '../schema/table.ts';
import type { Content } from './content.ts';
import type { Dataset } from './dataset.ts';
import { filesOf } from './files.ts';
import { foreignKeysOf } from './keys.ts';
import { meaningOf } from './meaning.ts';
import { addressOf, sourcesOf } from './provenance.ts';

/**
 * A description of the published files for programs: Data Package v2.
 * The standard has one `title`, here in Kyrgyz; `languages` is its recipe «Language Support».
 * That recipe puts translations into the title itself, where the standard allows a text only, so
 * they stand beside it in properties of our own, keyed by language as in CSV on the Web: `titles`,
 * `descriptions`, `labels`. `unit`, `units` and `derived` are our own too: the standard has none; both
 * also end the description, where everybody reads them.
 */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly homepage: string;
  readonly version: string;
  readonly languages: readonly Language[];
  readonly licenses: readonly Licence[];
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
  readonly sources: readonly DataSource[];
  readonly resources: readonly DataResource[];
}

interface Licence {
  readonly name: string;
  readonly path: string;
}

interface DataSource {
  readonly title: string;
  readonly titles: Localized;
  readonly path: string;
}

interface Named {
  readonly name: string;
  readonly title: string;
  readonly titles: Localized;
  readonly description: string;
  readonly descriptions: Localized;
}

interface Labelled {
  readonly value: string;
  readonly label: string;
  readonly labels: Localized;
}

interface DataResource extends Named {
  readonly path: string;
  readonly type: 'table';
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly sources: readonly DataSource[];
  readonly schema: {
    readonly fields: readonly DataField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
    readonly missingValues: readonly Labelled[];
  };
}

interface DataField extends Named {
  readonly type: FieldType;
  readonly unit?: string;
  readonly units?: Localized;
  /** The point of the Regulation on industrial parks that asks for it. */
  readonly clause?: string;
  /** The portal adds the column: no source states it. */
  readonly derived?: true;
  readonly language?: Language;
  readonly categories?: readonly Labelled[];
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly missingValues?: readonly Labelled[];
}

type Field = Dataset['fields'][string];

const labelled = (value: string, labels: Localized): Labelled => ({
  value,
  label: textIn(labels, FIRST),
  labels: inPortal(labels),
});

const EMPTY = labelled('', MESSAGES['notice.not-stated']);
const NOT_APPLICABLE = labelled(NOT_APPLICABLE_CODE, MESSAGES['notice.not-applicable']);

const named = (name: string, titles: Localized, descriptions: Localized): Named => ({
  name,
  title: textIn(titles, FIRST),
  titles: inPortal(titles),
  description: textIn(descriptions, FIRST),
  descriptions: inPortal(descriptions),
});

/** The rules of a field that every row keeps, as Table Schema names them. */
function constraintsOf({ required, codes, type, least, most }: Field) {
  const ranged = type === 'integer' || type === 'number' || type === 'year';
  return {
    ...(required ? { required } : {}),
    ...(codes === undefined ? {} : { enum: Object.keys(codes) }),
    ...(ranged && least !== undefined ? { minimum: least } : {}),
    ...(ranged && most !== undefined ? { maximum: most } : {}),
  };
}

function fieldOf(name: string, field: Field): DataField {
  const { unit, clause, language, codes, derived } = field;
  const units = unit && UNITS[unit];
  const constraints = constraintsOf(field);
  return {
    ...named(name, field.title, meaningOf(field)),
    type: field.type,
    ...(unit && units ? { unit: unitCode(unit), units: inPortal(units) } : {}),
    ...(clause === undefined ? {} : { clause }),
    ...(derived === true ? { derived } : {}),
    ...(language === undefined ? {} : { language }),
    ...(codes === undefined
      ? {}
      : { categories: Object.entries(codes).map(([code, words]) => labelled(code, words)) }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(takesNotApplicable(field) ? { missingValues: [EMPTY, NOT_APPLICABLE] } : {}),
  };
}

function dataSources(dataset: Dataset | null, { catalog, home, datasets }: Content): DataSource[] {
  const { sources } = catalog.tables;
  const asked = dataset === null ? datasets : [dataset];
  const named = new Set(asked.flatMap((one) => sourcesOf(one, sources)));
  return sources
    .filter((source) => named.has(source))
    .map((source) => {
      const titles = textsOf(source, 'title');
      const path = addressOf(source, home);
      return { title: textIn(titles, FIRST), titles, path };
    });
}

async function resourceOf(dataset: Dataset, content: Content): Promise<DataResource> {
  const { name, title, description, fields, key } = dataset;
  const { csv } = await filesOf(dataset, content);
  const foreignKeys = foreignKeysOf(dataset, content.datasets).map((link) => ({
    fields: link.fields,
    reference: { resource: link.dataset, fields: link.key },
  }));
  return {
    ...named(name, title, description),
    path: csv.name,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes.length,
    hash: `sha256:${csv.sha256}`,
    sources: dataSources(dataset, content),
    schema: {
      fields: Object.entries(fields).map(([own, field]) => fieldOf(own, field)),
      primaryKey: key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
      missingValues: [EMPTY],
    },
  };
}

/** `datapackage.json`: every CSV file with its fields, keys, sources and checksum. */
export async function dataPackage(content: Content): Promise<DataPackage> {
  const { name, licence, licence_url } = content.catalog.portal;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'achyk',
    title: name,
    homepage: content.home.page(FIRST, 'data/'),
    version: content.version,
    languages: LANGUAGES,
    licenses: [{ name: licence, path: licence_url }],
    contributors: [{ title: name, roles: ['publisher'] }],
    sources: dataSources(null, content),
    resources: await Promise.all(content.datasets.map((dataset) => resourceOf(dataset, content))),
  };
}
