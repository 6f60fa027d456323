import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import geojsonSchema from 'geojson-schema/FeatureCollection.json' with { type: 'json' };
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import CsvwParser from 'rdf-parser-csvw';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { datasetsOf } from '../../src/engine/schema/quality.ts';
import { EITI_PARTS, W3C_PRACTICES } from '../../src/words/messages/practices.ts';
import { portal } from '../../src/site/portal.ts';
import { bundleOf } from '../../src/engine/publish/bundle.ts';
import { BOM } from '../../src/engine/publish/csv.ts';
import { citationOf } from '../../src/engine/publish/citation.ts';
import { csvw } from '../../src/engine/publish/csvw.ts';
import { dataPackage, type DataPackage } from '../../src/engine/publish/datapackage.ts';
import { datasetOf, type Dataset, type Published } from '../../src/engine/publish/dataset.ts';
import { dcatCatalog } from '../../src/engine/publish/dcat.ts';
import { DATA_FORMATS, filesOf } from '../../src/engine/publish/files.ts';
import { fillingOf } from '../../src/engine/publish/filling.ts';
import { parksGeojson, samplesGeojson } from '../../src/engine/publish/geojson.ts';
import { toParquet } from '../../src/engine/publish/parquet.ts';
import { publishedSamples } from '../../src/engine/publish/published.ts';
import { datasetMarkup } from '../../src/engine/publish/schema-org.ts';
import { snippetsOf } from '../../src/engine/publish/snippets.ts';
import { toXlsx } from '../../src/engine/publish/xlsx.ts';
import { toZip } from '../../src/engine/publish/zip.ts';
import {
  date,
  decimal,
  integer,
  NOT_APPLICABLE,
  optional,
  orNotApplicable,
  text,
  yesNo,
} from '../../src/engine/schema/field.ts';
import { bufferOf, fromParquet, fromXlsx } from '../fixtures/read-back.ts';
import { content } from '../unit/content.ts';

/**
 * The published files, each read by a library that did not write it and held against its own
 * standard. Schemas and shapes stand in tests/fixtures/standards with where they are from.
 */
const STANDARDS = join(import.meta.dirname, '../fixtures/standards');
const standard = (name: string): string => readFileSync(join(STANDARDS, name), 'utf8');

const { datasets } = content;
const samples = publishedSamples(portal);
const named = (name: string): Dataset => {
  const found = datasets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No dataset ${name}`);
  return found;
};
const sample = (name: string): Dataset => {
  const found = samples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No sample ${name}`);
  return found;
};

type Rows = readonly (readonly Published[])[];

/** Cells as texts: what remains when a format is left aside. */
const asText = (rows: Rows): string[][] =>
  rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));

describe.each([
  ...datasets.map((one) => [one.name, one] as const),
  ...samples.map((one) => [`samples/${one.name}`, one] as const),
])('%s', (_, dataset) => {
  it('holds the same rows and values as XLSX and as Parquet, by libraries that did not write them', async () => {
    const names = Object.keys(dataset.fields);
    const files = await filesOf(dataset, content);
    const xlsx = await fromXlsx(files.xlsx.bytes);
    const parquet = await fromParquet(files.parquet.bytes);
    expect(xlsx.head).toEqual(names);
    expect(parquet.head).toEqual(names);
    const expected = asText(dataset.rows);
    expect(asText(xlsx.rows)).toEqual(expected);
    expect(asText(parquet.rows)).toEqual(expected);
  });
});

describe('a workbook', () => {
  const about = {
    title: { ky: 'а', ru: 'б', en: 'c' },
    description: { ky: 'а', ru: 'б', en: 'c' },
  };
  const own = datasetOf(
    {
      name: 'own',
      ...about,
      for: about.title,
      key: ['note'],
      fields: {
        note: text(about),
        count: integer({ ...about, least: -9 }),
        day: date(about),
        yes: yesNo(about),
      },
    },
    [{ note: '=HYPERLINK("http://x")', count: -5, day: '2026-11-21', yes: true }],
  );

  it('has numbers, days and yes-or-no as such, for Excel of any language', async () => {
    const sheets = await readSheets(Buffer.from(await toXlsx(own, [])));
    expect(sheets[0]?.data[1]?.slice(1)).toEqual([-5, new Date('2026-11-21T00:00:00Z'), true]);
    const styles = strFromU8(unzipSync(await toXlsx(own, []))['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('formatCode="yyyy-mm-dd"');
  });

  it('runs no formula: a text that begins as one stays a text', async () => {
    const parts = unzipSync(await toXlsx(own, []));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="A2" t="s"/);
    for (const [name, bytes] of Object.entries(parts))
      expect(strFromU8(bytes), name).not.toContain('<f>');
    expect((await readSheets(Buffer.from(await toXlsx(own, []))))[0]?.data[1]?.[0]).toBe(
      '=HYPERLINK("http://x")',
    );
  });

  it('describes every field and says its source and licence in three languages', async () => {
    const measures = named('measures');
    const { xlsx } = await filesOf(measures, content);
    const sheets = await readSheets(Buffer.from(xlsx.bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['data', 'fields', 'about']);
    expect(sheets[1]?.data.slice(1).map(([name]) => name)).toEqual(Object.keys(measures.fields));
    const said = JSON.stringify(sheets[2]?.data);
    for (const language of LANGUAGES) expect(said).toContain(textIn(measures.title, language));
    expect(said).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(said).toContain('https://achyk.example/ky/data/measures/');
  });
});

describe('a Parquet file', () => {
  it('has the types of the fields, whatever the rows are', () => {
    const types = (dataset: Dataset): Record<string, string> =>
      Object.fromEntries(
        parquetMetadata(bufferOf(toParquet(dataset)))
          .schema.slice(1)
          .map(({ name, type, converted_type }) => [name, converted_type ?? type ?? '']),
      );
    expect(types(named('measures'))).toMatchObject({
      id: 'UTF8',
      cost: 'INT32',
      year_from: 'INT32',
      checked_on: 'DATE',
    });
    expect(types(sample('plots'))).toEqual(types(named('plots')));
    expect(types(sample('plots'))).toMatchObject({ area: 'DOUBLE' });
  });

  it('tells zero, not stated and not applicable apart in a column of numbers', async () => {
    const about = {
      title: { ky: 'а', ru: 'б', en: 'c' },
      description: { ky: 'а', ru: 'б', en: 'c' },
    };
    const own = datasetOf(
      {
        name: 'own',
        ...about,
        for: about.title,
        key: [],
        fields: { gas: optional(orNotApplicable(decimal(about))) },
      },
      [{ gas: 0 }, { gas: null }, { gas: NOT_APPLICABLE }],
    );
    expect(await parquetReadObjects({ file: bufferOf(toParquet(own)) })).toEqual([
      { gas: 0, not_applicable: null },
      { gas: null, not_applicable: null },
      { gas: null, not_applicable: 'gas' },
    ]);
  });
});

describe('the same data', () => {
  it('give the same bytes in every format, today and at any other time', async () => {
    const dataset = sample('utilities');
    const again = { ...dataset };
    const one = await filesOf(dataset, content);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-04T03:02:01Z') });
    const other = await filesOf(again, content).finally(() => vi.useRealTimers());
    for (const format of DATA_FORMATS)
      expect(one[format].sha256, format).toBe(other[format].sha256);
    const parts = unzipSync(one.xlsx.bytes, { filter: ({ name }) => name === 'xl/workbook.xml' });
    expect(Object.keys(parts)).toEqual(['xl/workbook.xml']);
    // Bytes 10 to 13 of an entry: time and day, the first that ZIP can write.
    expect([...one.xlsx.bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    expect([...toZip({ a: 'b' }).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});

describe('all.zip', () => {
  it('has every file once, by an ASCII name, with checksums that are right', async () => {
    const bundle = await bundleOf(content, portal.parks);
    const inside = unzipSync(bundle.zip.bytes);
    const names = Object.keys(inside);
    for (const { name } of datasets) {
      for (const format of DATA_FORMATS) expect(names).toContain(`${name}.${format}`);
      expect(names).toContain(`${name}.csv-metadata.json`);
    }
    for (const language of LANGUAGES) expect(names).toContain(`README.${language}.txt`);
    expect(names).toEqual(expect.arrayContaining(['datapackage.json', 'parks.geojson']));
    expect(names.filter((name) => !/^[A-Za-z0-9.-]+$/.test(name))).toEqual([]);
    const list = strFromU8(inside['checksums.txt'] ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(list).toHaveLength(names.length - 1);
    for (const line of list) {
      const [hash = '', name = ''] = line.split('  ');
      const bytes = inside[name] ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(hash);
    }
  });

  it('explains itself in three languages: what is inside and that no permission is needed', async () => {
    const inside = unzipSync((await bundleOf(content, portal.parks)).zip.bytes);
    for (const language of LANGUAGES) {
      const readme = strFromU8(inside[`README.${language}.txt`] ?? new Uint8Array());
      for (const { title } of datasets) expect(readme).toContain(textIn(title, language));
      expect(readme).toContain('CC-BY-4.0');
      // Notepad of old Windows knows UTF-8 by this mark only.
      expect([...(inside[`README.${language}.txt`] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
  });

  it('has nothing of the fictional parks', async () => {
    const { zip, files } = await bundleOf(content, portal.parks);
    const inside = unzipSync(zip.bytes, {
      filter: ({ name }) => /\.(csv|json|geojson)$/.test(name),
    });
    const all = Object.values(inside)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    for (const { id } of portal.parks.filter((park) => park.sample)) expect(all).not.toContain(id);
    expect(files.map(({ name }) => name).filter((name) => name.includes('sample'))).toEqual([]);
  });
});

describe('datapackage.json', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(standard('data-package-2.0.schema.json')) as object);
  const faultsIn = (value: unknown): string[] =>
    valid(value)
      ? []
      : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

  it('is a Data Package by the profile of its version', async () => {
    expect(faultsIn(await dataPackage(content))).toEqual([]);
  });

  it('is found out when a field has a type that nobody knows, or a licence has no name', async () => {
    const spoilt = structuredClone(await dataPackage(content)) as unknown as {
      resources: { schema: { fields: { type: string }[] } }[];
      licenses: unknown[];
    };
    const field = spoilt.resources[0]?.schema.fields[0];
    if (field === undefined) throw new Error('expected a field');
    field.type = 'money';
    expect(faultsIn(spoilt)).not.toEqual([]);
    field.type = 'string';
    expect(faultsIn(spoilt)).toEqual([]);
    spoilt.licenses = [{}];
    expect(faultsIn(spoilt)).not.toEqual([]);
  });

  it('says of each CSV file its true size and checksum', async () => {
    for (const { name, bytes, hash } of (await dataPackage(content)).resources) {
      const { csv } = await filesOf(named(name), content);
      expect({ bytes, hash }, name).toEqual({
        bytes: csv.bytes.length,
        hash: `sha256:${csv.sha256}`,
      });
    }
  });

  /** Rows of a CSV file as its description reads it: missing values out, cells by their types. */
  function tableOf(
    resource: DataPackage['resources'][number],
    csv: string,
  ): Record<string, string | null>[] {
    const missing = (values: readonly { readonly value: string }[]): string[] =>
      values.map(({ value }) => value);
    const rows = Papa.parse<Record<string, string>>(csv.replace(BOM, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    return rows.map((row) =>
      Object.fromEntries(
        resource.schema.fields.map((field) => {
          const cell = row[field.name] ?? '';
          const none = missing(field.missingValues ?? resource.schema.missingValues);
          return [field.name, none.includes(cell) ? null : cell];
        }),
      ),
    );
  }

  const PATTERNS: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
    year: /^\d{4}$/,
    string: /^[^]*$/,
  };

  it('describes files that keep its types, constraints, primary and foreign keys', async () => {
    const { resources } = await dataPackage(content);
    const tables = new Map(
      await Promise.all(
        resources.map(async (resource) => {
          const { csv } = await filesOf(named(resource.name), content);
          return [
            resource.name,
            tableOf(resource, Buffer.from(csv.bytes).toString('utf8')),
          ] as const;
        }),
      ),
    );
    const faults: string[] = [];
    for (const { name, schema } of resources) {
      const rows = tables.get(name) ?? [];
      for (const field of schema.fields) {
        const {
          required,
          enum: codes,
          minimum = -Infinity,
          maximum = Infinity,
        } = (field.constraints ?? {}) as {
          required?: boolean;
          enum?: string[];
          minimum?: number;
          maximum?: number;
        };
        for (const row of rows) {
          const cell = row[field.name] ?? null;
          const where = `${name}.${field.name}: ${cell}`;
          if (cell === null) {
            if (required) faults.push(`${where} is required`);
            continue;
          }
          if (!PATTERNS[field.type]?.test(cell)) faults.push(`${where} is not ${field.type}`);
          if (codes !== undefined && !codes.includes(cell)) faults.push(`${where} is no code`);
          if (Number(cell) < minimum || Number(cell) > maximum)
            faults.push(`${where} is out of range`);
        }
      }
      const keyOf = (
        row: Record<string, string | null>,
        fields: readonly string[],
      ): string | null => {
        const cells = fields.map((field) => row[field] ?? null);
        return cells.includes(null) ? null : JSON.stringify(cells);
      };
      const keys = rows.map((row) => keyOf(row, schema.primaryKey));
      if (keys.includes(null) || new Set(keys).size !== keys.length)
        faults.push(`${name}: primary key`);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          (tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)),
        );
        const loose = rows
          .map((row) => keyOf(row, fields))
          .filter((key) => key !== null && !known.has(key));
        if (loose.length > 0) faults.push(`${name}: ${fields.join()} leads nowhere: ${loose[0]}`);
      }
    }
    expect(faults).toEqual([]);
    const links = resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
    expect(links.length).toBeGreaterThan(20);
    expect(links).toContainEqual({
      fields: ['park', 'plot'],
      reference: { resource: 'plots', fields: ['park', 'id'] },
    });
  });

  it('names the meaning of what is missing and the unit of what is measured', async () => {
    const { resources } = await dataPackage(content);
    const fieldsOf = (name: string) =>
      resources.find((one) => one.name === name)?.schema.fields ?? [];
    const area = fieldsOf('plots').find(({ name }) => name === 'area');
    expect(area?.missingValues?.map(({ value, label }) => [value, label])).toEqual([
      ['', 'көрсөтүлгөн эмес'],
      ['NA', 'колдонулбайт'],
    ]);
    expect(area).toMatchObject({ unit: 'ha' });
    const cost = fieldsOf('measures').find(({ name }) => name === 'cost');
    expect(cost?.units).toEqual({ ky: 'миң сом', ru: 'тыс. сомов', en: 'thousand som' });
    expect(cost?.description).toContain('миң сом');
  });
});

/** Gives vendored contexts only: a test asks nothing of the network. */
const documentLoader = (address: string) => {
  if (address !== 'http://www.w3.org/ns/csvw') throw new Error(`No context kept for ${address}`);
  return Promise.resolve({
    contextUrl: undefined,
    documentUrl: address,
    document: JSON.parse(standard('csvw.context.json')) as object,
  });
};

async function quadsOf(document: object): Promise<Store> {
  const nquads = (await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      format: 'application/n-quads',
      documentLoader: documentLoader as never,
      base: 'https://achyk.example/data/',
      safe: true,
    } as jsonld.Options.ToRdf,
  )) as unknown as string;
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
}

describe('catalog.jsonld', () => {
  const shapes = new Store(new Parser().parse(standard('dcat-ap-3.0.0.shapes.ttl')));
  const validator = new Validator(shapes as never);
  async function faultsOf(data: Store): Promise<string[]> {
    const { results } = await validator.validate(data as never);
    return results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`);
  }
  const quads = (async () =>
    quadsOf(await dcatCatalog(content, await bundleOf(content, portal.parks))))();
  /** One dataset is enough to see what a shape refuses. */
  const few = { ...content, datasets: [named('directions')] };

  it('keeps the shapes of DCAT-AP 3', async () => {
    expect(await faultsOf(await quads)).toEqual([]);
  });

  it.each([
    ['a publisher without a name', 'http://xmlns.com/foaf/0.1/name'],
    ['a distribution without an address', 'http://www.w3.org/ns/dcat#accessURL'],
    ['a checksum without an algorithm', 'http://spdx.org/rdf/terms#algorithm'],
    ['a dataset without a title', 'http://purl.org/dc/terms/title'],
  ])('is found out when it has %s', async (_, predicate) => {
    const store = await quadsOf(await dcatCatalog(few, await bundleOf(few, [])));
    const spoilt = new Store(
      store.getQuads(null, null, null, null).filter((quad) => quad.predicate.value !== predicate),
    );
    expect((await faultsOf(spoilt)).join('\n')).toContain(predicate);
  });

  it('has every dataset with each of its files, by size and checksum', async () => {
    const store = await quads;
    const dcat = (name: string) => DataFactory.namedNode(`http://www.w3.org/ns/dcat#${name}`);
    expect(store.getObjects(null, dcat('dataset'), null)).toHaveLength(datasets.length + 1);
    for (const dataset of datasets) {
      const files = await filesOf(dataset, content);
      for (const format of DATA_FORMATS) {
        const { name, bytes, sha256 } = files[format];
        const [file] = store.getSubjects(
          dcat('downloadURL'),
          DataFactory.namedNode(`https://achyk.example/data/${name}`),
          null,
        );
        if (file === undefined) throw new Error(`${name} is not in the catalogue`);
        expect(store.getObjects(file, dcat('byteSize'), null)[0]?.value).toBe(String(bytes.length));
        const [checksum] = store.getObjects(file, 'http://spdx.org/rdf/terms#checksum', null);
        expect(
          store.getObjects(checksum ?? null, 'http://spdx.org/rdf/terms#checksumValue', null)[0]
            ?.value,
        ).toBe(sha256);
      }
    }
  });

  it('names the Regulation as the act under which data of parks are asked for', async () => {
    const store = await quads;
    const laws = store.getObjects(null, 'http://data.europa.eu/r5r/applicableLegislation', null);
    expect(new Set(laws.map(({ value }) => value))).toEqual(
      new Set(['https://achyk.example/ky/sources/#industrial-parks-regulation']),
    );
  });
});

describe('CSV on the Web', () => {
  /** Properties of each description, by «Metadata Vocabulary for Tabular Data» (W3C, 2015), 5.3 to 5.9. */
  const TABLE = [
    '@context',
    'url',
    'dialect',
    'notes',
    'suppressOutput',
    'tableDirection',
    'tableSchema',
    'transformations',
    '@id',
    '@type',
  ];
  const COLUMN = ['name', 'suppressOutput', 'titles', 'virtual', '@id', '@type'];
  const INHERITED = [
    'aboutUrl',
    'datatype',
    'default',
    'lang',
    'null',
    'ordered',
    'propertyUrl',
    'required',
    'separator',
    'textDirection',
    'valueUrl',
  ];
  const SCHEMA = [
    'columns',
    'foreignKeys',
    'primaryKey',
    'rowTitles',
    '@id',
    '@type',
    ...INHERITED,
  ];
  const strange = (object: object, allowed: readonly string[]): string[] =>
    Object.keys(object).filter((key) => !allowed.includes(key) && !/^(dc|dcat):\w+$/.test(key));

  it('describes every file with the properties of the standard and no others', async () => {
    for (const dataset of datasets) {
      const metadata = csvw(dataset, content);
      expect(strange(metadata, [...TABLE, ...INHERITED]), dataset.name).toEqual([]);
      expect(strange(metadata.tableSchema, SCHEMA), dataset.name).toEqual([]);
      const { columns } = metadata.tableSchema;
      expect(columns.flatMap((column) => strange(column, [...COLUMN, ...INHERITED]))).toEqual([]);
      expect(columns.map(({ name, titles }) => [name, titles.und])).toEqual(
        Object.keys(dataset.fields).map((name) => [name, name]),
      );
      for (const { name } of columns) expect(name).not.toMatch(/^_|[^\w]/);
    }
    // Safe mode refuses every term that the context of the W3C does not know.
    for (const name of ['measures', 'buildings', 'costs']) {
      const quads = await quadsOf(csvw(named(name), content));
      expect(quads.size, name).toBeGreaterThan(100);
    }
  });

  it('is found out when it uses a word that the standard does not have', async () => {
    const metadata = csvw(named('measures'), content);
    await expect(quadsOf({ ...metadata, unitOfMeasure: 'som' })).rejects.toThrow();
  });

  it('lets another program read the CSV into the values that it holds', async () => {
    const dataset = sample('utilities');
    const metadata = await quadsOf(csvw(dataset, content));
    const { csv } = await filesOf(dataset, content);
    const parser = new CsvwParser({
      metadata,
      baseIRI: 'https://achyk.example/data/utilities.csv',
      factory: DataFactory,
    });
    const found = await Array.fromAsync(parser.import(Readable.from([Buffer.from(csv.bytes)])));
    const values = (column: string): string[] =>
      found
        .filter(({ predicate }) => predicate.value.endsWith(`#${column}`))
        .map(({ object }) => object.value);
    const at = (column: string): number => Object.keys(dataset.fields).indexOf(column);
    for (const column of ['park', 'kind', 'total', 'checked_on']) {
      const expected = dataset.rows
        .map((row) => row[at(column)] ?? null)
        .filter((cell) => cell !== null && cell !== 'NA');
      // This reader knows one `null` a column: `NA` comes out as it stands.
      expect(
        values(column).filter((value) => value !== 'NA'),
        column,
      ).toEqual(expected.map(String));
    }
  });
});

describe('parks.geojson', () => {
  const valid = new Ajv({ strict: false }).compile(geojsonSchema as object);

  it('is GeoJSON by its schema, of the real parks and of the samples', () => {
    for (const text of [parksGeojson(portal.parks), samplesGeojson(portal.parks) ?? '']) {
      expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    }
    expect(valid({ type: 'FeatureCollection', features: [{ type: 'Point' }] })).toBe(false);
  });
});

describe('schema.org', () => {
  it('has for each dataset what search engines ask for, in each language', async () => {
    for (const dataset of datasets) {
      const files = await filesOf(dataset, content);
      for (const language of LANGUAGES) {
        const markup: object = datasetMarkup(dataset, files, content, language);
        const { name, description, distribution } = markup as {
          name: string;
          description: string;
          distribution: { contentUrl: string; sha256: string }[];
        };
        expect(name).toBe(textIn(dataset.title, language));
        expect(description.length, dataset.name).toBeGreaterThanOrEqual(50);
        expect(description.length).toBeLessThanOrEqual(5000);
        expect(markup).toMatchObject({
          isAccessibleForFree: true,
          license: 'https://creativecommons.org/licenses/by/4.0/',
        });
        expect(distribution.map(({ contentUrl, sha256 }) => [contentUrl, sha256])).toEqual(
          DATA_FORMATS.map((format) => [
            `https://achyk.example/data/${files[format].name}`,
            files[format].sha256,
          ]),
        );
      }
    }
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

describe('code to copy', () => {
  it.skipIf(!python)('in Python reads as many rows as the file has', async () => {
    const dataset = named('measure-bodies');
    const { csv } = await filesOf(dataset, content);
    const server = createServer((_, response) => void response.end(csv.bytes)).listen(
      0,
      '127.0.0.1',
    );
    try {
      await new Promise((done) => server.once('listening', done));
      const { port } = server.address() as AddressInfo;
      const [snippet] = snippetsOf(dataset.name, (file) => `http://127.0.0.1:${port}/${file}`);
      if (snippet?.tested !== true) throw new Error('expected the Python snippet first');
      const child = spawn('python3', ['-c', snippet.code], {
        env: { ...process.env, no_proxy: '*' },
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
      await new Promise((done) => child.once('close', done));
      expect(said.trim()).toBe(String(dataset.rows.length));
    } finally {
      server.close();
    }
  });

  it('says of each piece whether a test runs it', () => {
    const snippets = snippetsOf('measures', (file) => file);
    expect(snippets.filter(({ tested }) => tested).map(({ tool }) => tool)).toEqual(['Python']);
  });
});

describe('the catalogue', () => {
  it('says of every dataset whom it is for and what to know of its quality', () => {
    const names = datasets.map(({ name }) => name);
    for (const { name, for: readers } of datasets) {
      expect(textIn(readers, 'en'), name).toMatch(/^For (a|an|those|whoever) /);
    }
    for (const note of portal.catalog.tables.quality)
      expect(names).toEqual(expect.arrayContaining([...datasetsOf(note)]));
  });

  it('answers each of the 35 practices of the W3C once, and each part of EITI 7.2', () => {
    expect(W3C_PRACTICES.map(({ id }) => id)).toEqual(
      Array.from({ length: 35 }, (_, index) => String(index + 1)),
    );
    expect(EITI_PARTS.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { id, state, page, file } of [...W3C_PRACTICES, ...EITI_PARTS]) {
      if (state === 'done') expect(page ?? file, id).toBeDefined();
    }
  });

  it('counts what is filled, empty and not applicable', () => {
    const filling = fillingOf(sample('utilities'));
    const total = filling.get('total');
    const cells = sample('utilities').rows.map(
      (row) => row[Object.keys(sample('utilities').fields).indexOf('total')],
    );
    expect(total).toEqual({
      cells: cells.length,
      filled: cells.filter((cell) => typeof cell === 'number').length,
      notApplicable: cells.filter((cell) => cell === 'NA').length,
    });
    expect(total?.notApplicable).toBeGreaterThan(0);
  });

  it('cites a dataset by its address and the checksum of its file', async () => {
    const dataset = named('measures');
    const files = await filesOf(dataset, content);
    const { text, bibtex } = citationOf(dataset, files, content, 'ru');
    for (const cited of [text, bibtex]) {
      expect(cited).toContain('https://achyk.example/ru/data/measures/');
      expect(cited).toContain(files.csv.sha256);
    }
    expect(bibtex.match(/(?<!\\)[{]/g)).toHaveLength(bibtex.match(/(?<!\\)[}]/g)?.length ?? 0);
  });
});
