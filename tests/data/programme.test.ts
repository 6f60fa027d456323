import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import {
  countWithoutCost,
  otherParties,
  responsibleBodies,
  runningToTheEnd,
  totalCost,
} from '../../src/engine/programme/totals.ts';
import { toCsv } from '../../src/engine/publish/csv.ts';
import { publishedDatasets } from '../../src/engine/publish/published.ts';
import { portal } from '../../src/site/portal.ts';

/** What the source document says, as far as it can be counted. The document does not change. */
const { programme } = portal;
const { measures, directions } = programme;

const because = (file: string): string =>
  `The source prints it so. Look at what was changed in data/programme/${file}`;

const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

function published(name: string): Record<string, string>[] {
  const dataset = publishedDatasets(portal).find((one) => one.name === name);
  if (dataset === undefined) throw new Error(`No dataset ${name}`);
  return rowsOf(toCsv(dataset));
}

it('the programme has 49 measures in 15 directions', () => {
  expect(measures, because('measures.csv')).toHaveLength(49);
  expect(directions, because('directions.csv')).toHaveLength(15);
});

it('the measures cost 773,685 thousand som together, and 16 of them have no cost', () => {
  expect(totalCost(measures), because('costs.csv')).toBe(773_685);
  expect(countWithoutCost(measures), because('costs.csv')).toBe(16);
  const states = Map.groupBy(published('measures'), (row) => row['cost_state']);
  expect(states.get('zero')?.map((row) => row['cost'])).toEqual(Array(15).fill('0'));
});

it('14 bodies are responsible, and three other parties are no bodies', () => {
  expect(responsibleBodies(programme), because('bodies.csv')).toHaveLength(14);
  expect(otherParties(programme).map(({ id }) => id)).toEqual([
    'kr-iua',
    'legal-entities',
    'residents',
  ]);
});

it('26 measures run to the last year of the programme', () => {
  const rows = rowsOf(readFileSync('data/programme/measures.csv', 'utf8'));
  const ids = rows.filter((row) => row['year_to'] === '2030').map((row) => row['id']);
  expect(runningToTheEnd(programme), because('measures.csv')).toHaveLength(26);
  expect(runningToTheEnd(programme).map(({ id }) => id)).toEqual(ids);
});

it('measure 34, whose row has an empty cell, states no cost but its zeros', () => {
  const measure = measures.find(({ id }) => id === '34');
  expect(measure?.cost, because('costs.csv')).toEqual({ state: 'not-stated' });
  expect(measure?.cells.b1_c1).toEqual({ value: null, printed: null });
  const row = published('costs').find((cost) => cost['measure'] === '34');
  expect([row?.['b1_c1'], row?.['b1_c1_printed'], row?.['b1_c2']]).toEqual(['', '', '0']);
  const shown = published('measures').find(({ id }) => id === '34');
  expect([shown?.['cost'], shown?.['cost_state']]).toEqual(['', 'not-stated']);
});

it('Kyrgyz letters that other encodings lose are in the published files', () => {
  const all = publishedDatasets(portal).map(toCsv).join('');
  const letters = ['ң', 'ө', 'ү', 'Ө', 'ё', '№', '“', '«', '–'];
  expect(
    letters.filter((letter) => !all.includes(letter)),
    'a file of data/ was saved in an encoding other than UTF-8',
  ).toEqual([]);
});
