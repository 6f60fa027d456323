import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GROWTHS, type Edit } from '../growth/growths.ts';
import type { PublishedSet } from '../growth/published-set.ts';

/**
 * The portal grows by columns, a fact, a table, a clause, a page and a language, in a copy of the project: so many files
 * are written in for each, and everything that is published has what is new, typed and described.
 */
const ROOT = join(import.meta.dirname, '../..');
const PARTS = [
  'src',
  'data',
  'seeds',
  'tests/growth',
  'docs/guides',
  'package.json',
  'tsconfig.json',
];

const copy = mkdtempSync(join(tmpdir(), 'growth-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

let set: PublishedSet;

beforeAll(() => {
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const edit of GROWTHS.flatMap(({ edits }) => edits)) apply(edit);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/growth/published-set.ts'],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  if (status !== 0) throw new Error(stderr);
  set = JSON.parse(stdout) as PublishedSet;
});

function apply(edit: Edit): void {
  const file = join(copy, edit.file);
  if ('text' in edit) {
    mkdirSync(dirname(file), { recursive: true });
    return writeFileSync(file, edit.text, { flag: 'wx' });
  }
  const text = readFileSync(file, 'utf8');
  if ('column' in edit) {
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const grown = rows.map((row, index) => `${row},${edit.cells[index] ?? ''}`);
    return writeFileSync(file, `${[`${head},${edit.column}`, ...grown].join('\n')}\n`);
  }
  const at = text.startsWith(edit.before) ? 0 : text.indexOf(`\n${edit.before}`) + 1;
  if (!text.slice(at).startsWith(edit.before)) {
    throw new Error(`${edit.file} has no “${edit.before}”`);
  }
  writeFileSync(file, text.slice(0, at) + edit.insert + text.slice(at));
}

const touched = (edits: readonly Edit[]): string[] => [
  ...new Set(edits.map(({ file }) => file).filter((file) => !file.startsWith('data/'))),
];

test.each(GROWTHS.map((growth) => [growth.name, touched(growth.edits), growth.most] as const))(
  '%s is written in %j and nowhere else outside the data',
  (_, written, most) => expect(written.length).toBeLessThanOrEqual(most),
);

const GUIDE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

test.each(GROWTHS.map((growth) => [growth.name, touched(growth.edits)] as const))(
  'CONTRIBUTING.md tells the files of %s',
  (name, written) => {
    const [, row = ''] = new RegExp(`^\\| ${name} +\\|(.*)$`, 'm').exec(GUIDE) ?? [];
    const told = Array.from(row.matchAll(/`([^`]+)`/g), ([, file]) => file);
    expect(told).toEqual(written);
  },
);

/** The new columns, by the dataset whose every format has them. */
const COLUMNS = [
  ['costs', 'remark', 'string', null],
  ['plots', 'slope', 'number', 'percent'],
  ['parks', 'helipad', 'boolean', null],
  ['grants', 'amount', 'integer', 'thousand-som'],
] as const;

test.each(COLUMNS)(
  '%s.%s is in every format, typed and described',
  (dataset, column, type, unit) => {
    const files = set.datasets[dataset];
    for (const [format, columns] of Object.entries(files ?? {})) {
      // A dataset without rows has no object in JSON.
      if (columns.length > 0) expect(columns, `${dataset} ${format}`).toContain(column);
    }
    expect(Object.keys(files ?? {})).toHaveLength(5);
    const resource = set.dataPackage.resources.find(({ name }) => name === dataset);
    const field = resource?.schema.fields.find(({ name }) => name === column);
    expect(field?.type).toBe(type);
    expect(field?.unit ?? null).toBe(unit);
    expect(Object.keys(field?.titles ?? {})).toEqual(['ky', 'ru', 'en', 'uz']);
    expect(field?.description).toMatch(/\S/);
  },
);

test('what the data say in a new column is published', () => {
  expect(set.first['costs']).toMatchObject({ remark: 'as received' });
  expect(set.first['samples/plots']).toMatchObject({ id: '1', slope: 2.5 });
  expect(set.first['samples/parks']).toMatchObject({ id: 'sample-a', helipad: true });
  expect(set.first['grants']).toMatchObject({ id: 'g1', measure: '1-1', amount: 500 });
});

test('a new table has a key, leads to others, and is searched and compared with', () => {
  const grants = set.dataPackage.resources.find(({ name }) => name === 'grants');
  expect(grants?.schema).toMatchObject({ primaryKey: ['id'] });
  expect(grants?.schema.foreignKeys?.map(({ reference }) => reference.resource)).toEqual([
    'measures',
    'sources',
  ]);
  expect(set.searched).toContain('dataset grants');
  expect(set.baseline).toContain('programme/grants.csv');
});

test('blank workbooks ask for what is new', () => {
  expect(set.workbooks['park']).toEqual(expect.arrayContaining(['slope', 'helipad']));
  expect(set.workbooks['programme']).toEqual(expect.arrayContaining(['remark', 'amount']));
});

test('a new page stands in the list that header, footer, sitemap and search read', () => {
  expect(set.pages).toContain('about/helicopters/');
});

test('a new language is a file of words: columns, headings and dictionary follow', () => {
  expect(set.languages).toEqual(['ky', 'ru', 'en', 'uz']);
  expect(set.datasets['measures']?.csv ?? []).toContain('title_uz');
  expect(set.workbooks['programme'] ?? []).toContain('title_uz');
});

test('a new clause is checked and its text published', () => {
  expect(set.outcomes['5.12']).toBe('met');
  expect(set.searched).toContain('requirement 5.12');
});
