import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { RestrictedRegister } from '../../src/engine/catalog/restricted.ts';
import type { Park, RegisterField } from '../../src/engine/parks/model.ts';
import { parksOf } from '../../src/engine/parks/parks.ts';
import { REGISTER_GROUPS } from '../../src/engine/parks/register.ts';
import { toCsv } from '../../src/engine/publish/csv.ts';
import { parksGeojson } from '../../src/engine/publish/geojson.ts';
import { toJson } from '../../src/engine/publish/json.ts';
import { parkDatasets } from '../../src/engine/publish/park-datasets.ts';
import { REGISTER_FIELDS, residents } from '../../src/engine/schema/residents.ts';
import { replacing } from '../fixtures/minimal.ts';
import { catalogOf, loadWith, parkFiles } from '../fixtures/park.ts';

const FIELDS = Object.keys(REGISTER_FIELDS) as RegisterField[];
const HEADER = Object.keys(residents.fields);

/** A value that can stand in the field and that nothing else has. */
function secretOf(field: RegisterField, index: number): string {
  if (field === 'tin') return `7777777777${String(1000 + index)}`;
  if (field === 'contract_date') return '1993-04-05';
  if (field === 'contract_until') return '1999-08';
  if (field === 'entered_on') return '1994-05-06';
  if (field === 'ended_on') return '1995-06-07';
  return `СЫР-${field}-${index}`;
}

interface Planted {
  readonly id: string;
  readonly kind: 'legal-entity' | 'foreign-branch' | 'individual';
  readonly withheld: string;
}

function parkOf(rows: readonly Planted[]): { readonly park: Park; readonly catalog: unknown } {
  const lines = rows.map(({ id, kind, withheld }, index) => {
    const own: Readonly<Record<string, string>> = {
      id,
      kind,
      withheld,
      source: 'press',
      checked_on: '2026-11-01',
      ...Object.fromEntries(FIELDS.map((field) => [field, secretOf(field, index)])),
    };
    return HEADER.map((name) => own[name] ?? '').join(',');
  });
  const register = () => `${[HEADER.join(','), ...lines].join('\n')}\n`;
  const catalog = catalogOf(loadWith(parkFiles({ 'residents.csv': register })));
  const [park] = parksOf(catalog);
  if (park === undefined) throw new Error('expected a park');
  return { park, catalog };
}

/** Everything that is made of a park for others to read. */
function everythingOf(park: Park): string {
  return [
    JSON.stringify(park),
    inspect(park, { depth: Infinity, showHidden: true }),
    ...parkDatasets([park]).flatMap((dataset) => [toCsv(dataset), toJson(dataset)]),
    parksGeojson([park]),
  ].join('\n');
}

test.each(FIELDS)('a withheld %s leaves nothing but its ground', (field) => {
  const { park } = parkOf([{ id: 'r1', kind: 'legal-entity', withheld: `${field}:state-secret` }]);
  expect(park.residents[0]?.fields[field]).toEqual({ state: 'withheld', ground: 'state-secret' });
  expect(everythingOf(park)).not.toContain(secretOf(field, 0));
  for (const other of FIELDS.filter((name) => name !== field)) {
    expect(park.residents[0]?.fields[other]).toMatchObject({ state: 'stated' });
  }
});

test('with every field withheld only the identifier, the kind and the grounds are left', () => {
  const withheld = FIELDS.map((field) => `${field}:commercial-secret`).join('; ');
  const { park, catalog } = parkOf([{ id: 'r1', kind: 'foreign-branch', withheld }]);
  const everything =
    everythingOf(park) +
    JSON.stringify(catalog) +
    inspect(catalog, { depth: Infinity, showHidden: true });
  for (const field of FIELDS) expect(everything).not.toContain(secretOf(field, 0));
});

test.each(['', 'tin:commercial-secret', 'contract_number:commercial-secret'])(
  'an individual’s personal data are withheld whatever the file says (%s)',
  (withheld) => {
    const { park } = parkOf([{ id: 'r1', kind: 'individual', withheld }]);
    const [resident] = park.residents;
    for (const field of [
      'tin',
      'address',
      'contacts',
      'registration_number',
      'location',
    ] as const) {
      expect(resident?.fields[field]).toEqual({ state: 'withheld', ground: 'personal-data' });
      expect(everythingOf(park)).not.toContain(secretOf(field, 0));
    }
    expect(resident?.fields.full_name).toMatchObject({ state: 'stated' });
  },
);

test('an individual’s empty field is not told from a filled one', () => {
  const empty = parkFiles({ 'residents.csv': replacing('01234567890124', '') });
  const [park] = parksOf(catalogOf(loadWith(empty)));
  expect(park?.residents[1]?.fields.tin).toEqual({ state: 'withheld', ground: 'personal-data' });
});

test('one resident’s restriction does not touch another', () => {
  const { park } = parkOf([
    { id: 'r1', kind: 'legal-entity', withheld: 'tin:commercial-secret' },
    { id: 'r2', kind: 'legal-entity', withheld: '' },
  ]);
  expect(park.residents.map(({ fields }) => fields.tin.state)).toEqual(['withheld', 'stated']);
  const everything = everythingOf(park);
  expect(everything).not.toContain(secretOf('tin', 0));
  expect(everything).toContain(secretOf('tin', 1));
});

test('the file of residents names each withheld field with its ground', () => {
  const { park } = parkOf([{ id: 'r1', kind: 'individual', withheld: 'other:commercial-secret' }]);
  const dataset = parkDatasets([park]).find(({ name }) => name === 'residents');
  if (dataset === undefined) throw new Error('expected residents');
  const [row] = JSON.parse(toJson(dataset)) as Record<string, unknown>[];
  expect(row).toMatchObject({ tin: null, other: null, ended: true });
  expect(row?.['withheld']).toBe(
    'location:personal-data; address:personal-data; registration_number:personal-data; ' +
      'tin:personal-data; other:personal-data; contacts:personal-data',
  );
});

test('an ended residency stays, marked, with its ground', () => {
  const [park] = parksOf(catalogOf(loadWith(parkFiles())));
  expect(park?.residents.map(({ id, ended }) => [id, ended])).toEqual([
    ['r1', false],
    ['r2', true],
  ]);
  expect(park?.residents[1]?.fields.ended_ground).toEqual({ state: 'stated', value: 'own wish' });
  expect(park?.residents[0]?.fields.ended_on).toEqual({ state: 'not-published' });
});

test('every field of the register belongs to one of the eleven groups of 11.10', () => {
  expect(Object.keys(REGISTER_GROUPS)).toHaveLength(11);
  expect(Object.values(REGISTER_GROUPS).flat().toSorted()).toEqual(FIELDS.toSorted());
  for (const [group, fields] of Object.entries<readonly RegisterField[]>(REGISTER_GROUPS)) {
    for (const field of fields) expect(REGISTER_FIELDS[field].clause).toBe(group);
  }
});

test('a sealed register shows nothing, and only publicRegister opens one', () => {
  expect(Object.keys(new RestrictedRegister())).toEqual([]);
  const root = join(import.meta.dirname, '../../src');
  const openers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file))
    .filter((file) => /\bunseal\b/.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => file.replaceAll('\\', '/'));
  expect(openers.toSorted()).toEqual(['engine/catalog/restricted.ts', 'engine/parks/register.ts']);
});

test('what does not apply is told from what is not published, and from what is withheld', () => {
  const cells: Readonly<Record<string, string>> = {
    id: 'r1',
    kind: 'legal-entity',
    full_name: 'Коом',
    ended_on: 'NA',
    permits: '',
    contacts: 'СЫР',
    withheld: 'contacts:commercial-secret',
    source: 'press',
    checked_on: '2026-11-01',
  };
  const file = `${HEADER.join(',')}\n${HEADER.map((name) => cells[name] ?? '').join(',')}\n`;
  const catalog = catalogOf(loadWith(parkFiles({ 'residents.csv': () => file })));
  const [resident] = parksOf(catalog)[0]?.residents ?? [];
  expect(resident?.fields).toMatchObject({
    full_name: { state: 'stated', value: 'Коом' },
    ended_on: { state: 'not-applicable' },
    permits: { state: 'not-published' },
    contacts: { state: 'withheld', ground: 'commercial-secret' },
  });
});
