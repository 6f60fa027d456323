import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { decode } from '../../src/engine/catalog/decode.ts';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import { readLeaves } from '../../src/engine/catalog/read-document.ts';
import { SAMPLE_SOURCE, sampleSource } from '../../src/engine/catalog/sample-source.ts';
import type { Dataset } from '../../src/engine/publish/dataset.ts';
import { DATA_FORMATS, filesOf, type DataFormat } from '../../src/engine/publish/files.ts';
import { publishedDatasets, publishedSamples } from '../../src/engine/publish/published.ts';
import { NOT_APPLICABLE_CODE, type Field } from '../../src/engine/schema/field.ts';
import { PARK_FACTS } from '../../src/engine/schema/park-facts.ts';
import { inFolder, PARK_TABLES } from '../../src/engine/schema/park-tables.ts';
import { parkDocument } from '../../src/engine/schema/park.ts';
import { REGISTER_FIELDS } from '../../src/engine/schema/residents.ts';
import type { RegisteredTable } from '../../src/engine/schema/table.ts';
import { REGISTER, TABLES } from '../../src/engine/schema/tables.ts';
import { portal } from '../../src/site/portal.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { fromParquet, fromXlsx } from '../fixtures/read-back.ts';
import { content } from '../unit/content.ts';

/**
 * Every cell of `data/`, the samples included, from the text in which it is kept to each published
 * format and back: it says the same there, or its schema says why it does not.
 */
// Every format of every dataset is written and read back.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '../..');
const { files } = readDataFiles(join(ROOT, 'data'), join(ROOT, 'seeds'));

type Cells = Readonly<Record<string, string>>;

/** The rows of a CSV file, each as texts by its columns. */
function rowsIn(path: string): readonly Cells[] {
  const decoded = decode(files.get(path) ?? new Uint8Array());
  if (!decoded.ok) return [];
  return Papa.parse<Cells>(decoded.text, { header: true, skipEmptyLines: true }).data;
}

/** What the text of a cell means, as the files write it: empty, `NA`, or a value. */
function meant(field: Field<unknown>, cell: string): string {
  const reading = field.read(cell);
  if (!reading.ok) throw new Error(`“${cell}” is no ${field.title.en}`);
  return field.write(reading.value);
}

/** A published dataset, its rows by key as each format has them when it is read back. */
type ReadBack = Readonly<Record<DataFormat, ReadonlyMap<string, Cells>>>;

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));

/** A text that a spreadsheet would run as a formula has an apostrophe before it in CSV. */
const armed = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

async function readBack(dataset: Dataset): Promise<ReadBack> {
  const { csv, xlsx, json, parquet } = await filesOf(dataset, content);
  const text = new TextDecoder();
  const byKey = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    new Map(
      rows.map((row) => [
        dataset.key.map((name) => textOf(row[name])).join('/'),
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOf(cell)])),
      ]),
    );
  const named = ({ head, rows }: { head: string[]; rows: unknown[][] }) =>
    rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
  const parsed = Papa.parse<Cells>(text.decode(csv.bytes), { header: true, skipEmptyLines: true });
  return {
    csv: byKey(
      parsed.data.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, armed(cell)])),
      ),
    ),
    json: byKey(JSON.parse(text.decode(json.bytes)) as Cells[]),
    xlsx: byKey(named(await fromXlsx(xlsx.bytes))),
    parquet: byKey(named(await fromParquet(parquet.bytes))),
  };
}

const readBacks = new Map<string, Promise<ReadBack>>();

/** The dataset of real rows, or that of the samples. */
function published(name: string, sample: boolean): Promise<ReadBack> {
  const id = `${sample ? 'samples/' : ''}${name}`;
  const all = sample ? publishedSamples(portal) : publishedDatasets(portal);
  const dataset = all.find((one) => one.name === name);
  if (dataset === undefined) throw new Error(`No dataset ${id}`);
  const known = readBacks.get(id) ?? readBack(dataset);
  readBacks.set(id, known);
  return known;
}

/** What a source says of itself by its column. */
function citedCell(source: string, column: string): string {
  const cells: Readonly<Record<string, unknown>> | undefined =
    source === SAMPLE_SOURCE
      ? sampleSource(portal.catalog.portal.updated_on)
      : portal.catalog.tables.sources.find(({ id }) => id === source);
  return textOf(cells?.[column]);
}

/** A row with what it means, cell by cell, but for the columns that its table drops. */
function meaning(table: RegisteredTable, row: Cells): Cells {
  const cells = Object.entries(table.fields)
    .filter(([name]) => table.dropped?.[name] === undefined)
    .map(([name, field]): [string, string] => [name, meant(field, row[name] ?? '')]);
  return Object.fromEntries(
    cells.map(([name, cell]) => {
      const by = table.fields[name]?.inherits;
      return [name, cell === '' && by !== undefined ? citedCell(row[by] ?? '', name) : cell];
    }),
  );
}

let walked = 0;

/** What is different in any format, as «format place: kept → published». */
function differences(place: string, key: string, kept: Cells, in_: ReadBack): string[] {
  return DATA_FORMATS.flatMap((format) => {
    const row = in_[format].get(key);
    if (row === undefined) return [`${format} ${place} ${key}: the row is not there`];
    return Object.entries(kept).flatMap(([name, cell]) => {
      walked += 1;
      return row[name] === cell
        ? []
        : [`${format} ${place} ${key} ${name}: “${cell}” → “${row[name] ?? 'no column'}”`];
    });
  });
}

const folders = [
  ...new Set(
    [...files.keys()].flatMap((path) => /^(samples\/)?parks\/[^/]+/.exec(path)?.[0] ?? []),
  ),
];

test('every table is published, or says why not', () => {
  for (const {
    name,
    published: { as, ...said },
    dropped = {},
  } of REGISTER) {
    const reasons = [...Object.values(dropped), ...('because' in said ? [said.because] : [])];
    for (const reason of reasons) expect(reason, name).toMatch(/^[A-Z].{20,}\.$/);
    if (as !== null) {
      expect(
        publishedDatasets(portal).map((dataset) => dataset.name),
        name,
      ).toContain(as);
    }
  }
});

test('the page for checking files has those of open tables, and of no other', () => {
  const taken = Object.keys(portal.baseline.files);
  for (const { file, access } of REGISTER) {
    const paths = [...new Set(['', ...folders].map((folder) => inFolder(file, folder)))].filter(
      (path) => files.has(path),
    );
    for (const path of paths) expect(taken.includes(path), path).toBe(access === 'open');
  }
});

test.each(Object.values<RegisteredTable>(TABLES).map((table) => [table.file, table] as const))(
  '%s',
  async (file, table) => {
    if (table.published.as === null) return;
    const in_ = await published(table.published.as, false);
    const rows = rowsIn(file);
    expect(in_.csv.size).toBe(rows.length);
    expect(
      rows.flatMap((row) => {
        const kept = meaning(table, row);
        return differences(file, table.key.map((name) => kept[name] ?? '').join('/'), kept, in_);
      }),
    ).toEqual([]);
  },
);

/** Nothing but the ground is left of what may not be published. */
function openPart(table: RegisteredTable, kept: Cells): Cells {
  if (table.access !== 'restricted') return kept;
  const personal = ['location', 'address', 'registration_number', 'tin', 'contacts', 'other'];
  const withheld = (kept['withheld'] ?? '').split('; ').filter(Boolean);
  const grounds = new Map([
    ...withheld.map((one) => one.split(':') as [string, string]),
    ...(kept['kind'] === 'individual' ? personal : []).map((name): [string, string] => [
      name,
      'personal-data',
    ]),
  ]);
  const inOrder = Object.keys(REGISTER_FIELDS).filter((name) => grounds.has(name));
  return {
    ...kept,
    ...Object.fromEntries(inOrder.map((name) => [name, ''])),
    withheld: inOrder.map((name) => `${name}:${grounds.get(name) ?? ''}`).join('; '),
  };
}

test.each(Object.values<RegisteredTable>(PARK_TABLES).map((table) => [table.file, table] as const))(
  '%s, of real and of fictional parks',
  async (file, table) => {
    const { as } = table.published;
    if (as === null) return;
    const found: string[] = [];
    for (const folder of folders) {
      const in_ = await published(as, folder.startsWith('samples/'));
      const park = folder.split('/').at(-1) ?? '';
      for (const row of rowsIn(inFolder(file, folder))) {
        const kept = openPart(table, meaning(table, row));
        const key = [park, ...table.key.map((name) => kept[name] ?? '')].join('/');
        found.push(...differences(folder, key, { park, ...kept }, in_));
      }
    }
    expect(found).toEqual([]);
  },
);

test('park.yaml, of real and of fictional parks', async () => {
  const found: string[] = [];
  for (const folder of folders) {
    const path = `${folder}/park.yaml`;
    const read = readLeaves(path, files.get(path));
    const leaves = new Map(
      'leaves' in read ? read.leaves.map(({ key, found: text }) => [key, text.trim()]) : [],
    );
    const sample = folder.startsWith('samples/');
    const park = leaves.get('id') ?? '';
    const [wide, long] = [await published('parks', sample), await published('park-facts', sample)];
    const head = meaning(parkDocument, Object.fromEntries(leaves));
    const named = Object.entries(head).map(([key, cell]) => [key.replace('.', '_'), cell] as const);
    found.push(...differences(path, park, Object.fromEntries(named), wide));
    for (const [name, { field, localized }] of Object.entries(PARK_FACTS)) {
      const at = (part: string): string => leaves.get(`facts.${name}${part}`) ?? '';
      const single = at('') || at('.value');
      const texts = LANGUAGES.map(
        (language) => [language, at(`.value.${language}`) || at(`.${language}`)] as const,
      );
      const isSilent = single === '' && texts.every(([, text]) => text === '');
      const none = single === NOT_APPLICABLE_CODE;
      const state = isSilent ? 'not-published' : none ? 'not-applicable' : 'stated';
      const value = single === '' || none ? '' : meant(field, single);
      const inWide = localized
        ? texts.map(([language, text]) => [`${name}_${language}`, none ? 'NA' : text] as const)
        : [[name, none ? 'NA' : value] as const];
      found.push(...differences(path, park, Object.fromEntries(inWide), wide));
      const source = at('.source') || (leaves.get('source') ?? '');
      const ownDate = at('.source') === '' || at('.source') === leaves.get('source');
      const dated =
        at('.stated_on') ||
        (ownDate ? (leaves.get('stated_on') ?? '') : '') ||
        citedCell(source, 'stated_on');
      const cited = {
        source,
        stated_on: dated,
        checked_on: at('.checked_on') || (leaves.get('checked_on') ?? ''),
      };
      const uncited = { source: '', stated_on: '', checked_on: '' };
      const inLong: Cells = {
        park,
        fact: name,
        state,
        value,
        ...(localized
          ? Object.fromEntries(texts.map(([language, text]) => [`value_${language}`, text]))
          : {}),
        ...(state === 'stated' ? cited : uncited),
      };
      found.push(...differences(path, `${park}/${name}`, inLong, long));
    }
  }
  expect(found).toEqual([]);
});

test('not a few cells were walked', () => {
  expect(walked).toBeGreaterThan(100_000);
});
