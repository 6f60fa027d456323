import type { Catalog } from '../catalog/catalog.ts';
import { LANGUAGES, type Language, type Localized } from '../i18n/language.ts';
import { NOT_APPLICABLE_CODE, type FieldType } from '../schema/field.ts';
import type { Dataset } from './dataset.ts';

/**
 * A description of the published files for programs: Data Package v2.
 * The standard has one `title`, here in Kyrgyz; `languages` is its recipe «Language Support».
 * That recipe puts translations into the title itself, where the standard allows a text only, so
 * they stand beside it in `titles` and `descriptions`, keyed by language as in CSV on the Web.
 */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly languages: readonly Language[];
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly DataResource[];
}

interface Named {
  readonly name: string;
  readonly title: string;
  readonly titles: Localized;
  readonly description: string;
  readonly descriptions: Localized;
}

export interface DataResource extends Named {
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly schema: {
    readonly fields: readonly DataField[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
  };
}

export interface DataField extends Named {
  readonly type: FieldType;
}

export function dataPackage(
  datasets: readonly Dataset[],
  { name, licence, licence_url }: Catalog['portal'],
): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'achyk',
    title: name,
    languages: LANGUAGES,
    licenses: [{ name: licence, path: licence_url }],
    resources: datasets.map(resourceOf),
  };
}

function resourceOf({ name, title, description, fields, key }: Dataset): DataResource {
  return {
    ...named(name, title, description),
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: Object.entries(fields).map(([own, field]) => ({
        ...named(own, field.title, field.description),
        type: field.type,
      })),
      primaryKey: key,
      missingValues: ['', NOT_APPLICABLE_CODE],
    },
  };
}

const named = (name: string, titles: Localized, descriptions: Localized): Named => ({
  name,
  title: titles.ky,
  titles,
  description: descriptions.ky,
  descriptions,
});
