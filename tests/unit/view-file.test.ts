import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { portal } from '../../src/site/portal.ts';
import { dataPackage } from '../../src/engine/publish/datapackage.ts';
import { rowKey } from '../../src/engine/publish/dataset.ts';
import { publishedDatasets, publishedSamples } from '../../src/engine/publish/published.ts';
import { rowBytes } from '../../src/engine/publish/row-bytes.ts';
import {
  toViewCsv,
  toViewGeojson,
  toViewJson,
  toViewXlsx,
  type XlsxWords,
} from '../../src/engine/publish/view-file.ts';
import { estimatedBytes } from '../../src/engine/publish/view-size.ts';
import type { ViewTable } from '../../src/engine/publish/view-table.ts';
import { content } from './content.ts';

const table: ViewTable = {
  fileName: 'achyk-things-2026-11-21',
  columns: [
    { code: 'id', title: 'Номуру' },
    { code: 'name_ky', title: 'Аталышы, "кыргызча"' },
    { code: 'cost', title: 'Наркы' },
    { code: 'free', title: 'Бош' },
  ],
  rows: [
    ['1', 'Өңүр үчүн', 0, true],
    ['02', '=1+1', null, 'NA'],
    ['+3', '@a, "b"\nc', -1.5, false],
  ],
  places: [{ type: 'Point', coordinates: [74.6, 42.9] }, null, null],
  colophon: {
    title: 'Нерселер',
    address: 'https://achyk.example/ky/things/?text=%D3%A9',
    licence: 'CC BY 4.0',
    source: 'Документ',
    updatedOn: '2026-11-21',
  },
};

const words: XlsxWords = {
  rows: 'Саптар',
  about: 'Файл жөнүндө',
  title: 'Аталышы',
  address: 'Дареги',
  licence: 'Лицензия',
  source: 'Булак',
  updatedOn: 'Жаңыртылган',
};

const colophonInFile = {
  title: 'Нерселер',
  address: 'https://achyk.example/ky/things/?text=%D3%A9',
  licence: 'CC BY 4.0',
  source: 'Документ',
  updated_on: '2026-11-21',
  fields: table.columns.map(({ code, title }) => ({ name: code, title })),
};

async function sheetsOf(of: ViewTable) {
  const blob = await toViewXlsx(of, words);
  return readSheets(Buffer.from(await blob.arrayBuffer()));
}

describe('the download of a view', () => {
  it('as CSV has the rows, readable headings with codes, and no formula', () => {
    const csv = toViewCsv(table);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(Papa.parse(csv.slice(1), { skipEmptyLines: true }).data).toEqual([
      ['Номуру [id]', 'Аталышы, "кыргызча" [name_ky]', 'Наркы [cost]', 'Бош [free]'],
      ['1', 'Өңүр үчүн', '0', 'true'],
      ['02', "'=1+1", '', 'NA'],
      ["'+3", '\'@a, "b"\nc', '-1.5', 'false'],
    ]);
  });

  it('as JSON has the colophon, the headings and the rows by code', () => {
    expect(JSON.parse(toViewJson(table))).toEqual({
      ...colophonInFile,
      rows: [
        { id: '1', name_ky: 'Өңүр үчүн', cost: 0, free: true },
        { id: '02', name_ky: '=1+1', cost: null, free: 'NA' },
        { id: '+3', name_ky: '@a, "b"\nc', cost: -1.5, free: false },
      ],
    });
  });

  it('as GeoJSON has a feature a row, without a place where none is published', () => {
    const file = JSON.parse(toViewGeojson(table)) as { features: unknown[] };
    expect(file).toMatchObject({ type: 'FeatureCollection', ...colophonInFile });
    expect(file.features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [74.6, 42.9] },
        properties: { id: '1', name_ky: 'Өңүр үчүн', cost: 0, free: true },
      },
      expect.objectContaining({ geometry: null }),
      expect.objectContaining({ geometry: null }),
    ]);
  });

  it('as a workbook keeps numbers numbers and texts texts, and has the colophon on its own sheet', async () => {
    expect(await sheetsOf(table)).toEqual([
      {
        sheet: 'Саптар',
        data: [
          ['Номуру [id]', 'Аталышы, "кыргызча" [name_ky]', 'Наркы [cost]', 'Бош [free]'],
          ['1', 'Өңүр үчүн', 0, true],
          ['02', '=1+1', null, 'NA'],
          ['+3', '@a, "b"\nc', -1.5, false],
        ],
      },
      {
        sheet: 'Файл жөнүндө',
        data: [
          ['Аталышы', 'Нерселер'],
          ['Дареги', 'https://achyk.example/ky/things/?text=%D3%A9'],
          ['Лицензия', 'CC BY 4.0'],
          ['Булак', 'Документ'],
          ['Жаңыртылган', '2026-11-21'],
        ],
      },
    ]);
  });

  it('without rows is still a file with headings', async () => {
    const none = { ...table, rows: [], places: [] };
    expect(toViewCsv(none).trim().split('\r\n')).toHaveLength(1);
    expect(JSON.parse(toViewJson(none))).toMatchObject({ rows: [] });
    expect(JSON.parse(toViewGeojson(none))).toMatchObject({ features: [] });
    expect((await sheetsOf(none))[0]?.data).toHaveLength(1);
  });
});

describe('the size on the button', () => {
  it('is near the size of the file, whole or in part', async () => {
    const names = ['measures', 'irregularities', 'requirements'];
    for (const dataset of publishedDatasets(portal).filter(({ name }) => names.includes(name))) {
      const bytes = await rowBytes(dataset);
      for (const rows of [dataset.rows, dataset.rows.slice(0, 5)]) {
        const view: ViewTable = {
          ...table,
          columns: Object.entries(dataset.fields).map(([code, { title }]) => ({
            code,
            title: title.ky,
          })),
          rows,
        };
        const sizes = {
          csv: Buffer.byteLength(toViewCsv(view)),
          json: Buffer.byteLength(toViewJson(view)),
          xlsx: (await toViewXlsx(view, words)).size,
        };
        for (const format of ['csv', 'json', 'xlsx'] as const) {
          const share = estimatedBytes(format, rows.length, bytes[format]) / sizes[format];
          const where = `${dataset.name} ${format} ${rows.length} ${sizes[format]}: ${share.toFixed(2)}`;
          expect.soft(share, where).toBeGreaterThan(0.6);
          expect.soft(share, where).toBeLessThan(1.6);
        }
      }
    }
  });
});

describe('the description of the files for programs', () => {
  const datasets = publishedDatasets(portal);

  it('names every dataset with its columns in three languages', async () => {
    const description = await dataPackage(content);
    expect(description.resources.map(({ path }) => path)).toEqual(
      datasets.map(({ name }) => `${name}.csv`),
    );
    for (const [index, { fields }] of datasets.entries()) {
      const described = description.resources[index]?.schema.fields ?? [];
      expect(described.map(({ name, titles }) => [name, titles])).toEqual(
        Object.entries(fields).map(([name, { title }]) => [name, title]),
      );
    }
  });

  it('has a key for each dataset, and no two rows share one', () => {
    for (const dataset of [...datasets, ...publishedSamples(portal)]) {
      const keys = dataset.rows.map((row) => rowKey(dataset, row));
      expect(dataset.key.length, dataset.name).toBeGreaterThan(0);
      expect(new Set(keys).size, dataset.name).toBe(keys.length);
    }
  });
});
