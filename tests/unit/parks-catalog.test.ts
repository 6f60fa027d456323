import { expect, test } from 'vitest';
import { knownHeadings } from '../../src/engine/catalog/headings.ts';
import { nearestPlotKm, polygonBox, polygonHectares } from '../../src/engine/parks/geometry.ts';
import type { Park, Polygon } from '../../src/engine/parks/model.ts';
import { parksOf } from '../../src/engine/parks/parks.ts';
import { samplesShown, withoutSamples } from '../../src/engine/parks/samples.ts';
import { toCsv } from '../../src/engine/publish/csv.ts';
import { parksGeojson, samplesGeojson } from '../../src/engine/publish/geojson.ts';
import { toJson } from '../../src/engine/publish/json.ts';
import { parkDatasets, sampleDatasets } from '../../src/engine/publish/park-datasets.ts';
import { NOT_APPLICABLE, type About } from '../../src/engine/schema/field.ts';
import { PARK_TABLES } from '../../src/engine/schema/park-tables.ts';
import { parkDocument } from '../../src/engine/schema/park.ts';
import { removed, replacing, withRow, type Change } from '../fixtures/minimal.ts';
import {
  catalogOf,
  loadWith,
  parkFiles,
  type ParkChanges,
  type ParkFile,
} from '../fixtures/park.ts';

function parkWith(changes: ParkChanges = {}): Park {
  const [park] = parksOf(catalogOf(loadWith(parkFiles(changes))));
  if (park === undefined) throw new Error('expected a park');
  return park;
}

/** `saz/plots.csv:2:5 price-incomplete` for each problem, in order. */
function findings(...more: readonly ReadonlyMap<string, Uint8Array>[]): string[] {
  const loaded = loadWith(...more);
  return loaded.ok
    ? []
    : loaded.problems.map(
        ({ file, line, column, fault }) =>
          `${file.replace('parks/saz/', '')}:${line}:${column} ${fault.code}`,
      );
}

const park = parkWith();

// What is read

test('a park is read with all its files, each fact with its source', () => {
  expect(park).toMatchObject({
    id: 'saz',
    sample: false,
    regime: 'industrial-park',
    region: 'chuy',
  });
  expect(park.facts.area_total).toMatchObject({
    state: 'stated',
    value: 100,
    citation: { source: { id: 'press' }, statedOn: '2026-10', checkedOn: '2026-11-01' },
  });
  expect(park.facts.district).toMatchObject({ value: { ky: 'Сокулук', en: 'Sokuluk' } });
  expect(park.facts.address).toMatchObject({ value: { ky: 'Саз айылы', en: 'Saz village' } });
  expect(park.facts.transport_connection).toMatchObject({ value: true });
  expect(park.facts.km_rail).toEqual({ state: 'not-applicable' });
  expect(park.facts.km_border).toEqual({ state: 'not-published' });
  expect(park.facts.km_airport).toEqual({ state: 'not-published' });
  expect(park.checkedOn).toBe('2026-11-03');
});

test('a fact with a source of its own does not take the date of the head’s source', () => {
  expect(park.facts.area_useful).toMatchObject({
    citation: { source: { id: 'table' }, statedOn: null, checkedOn: '2026-11-02' },
  });
});

test('free capacity is as stated, or what is left of the total, and NA stays NA', () => {
  expect(park.utilities.map(({ kind, used, free }) => ({ kind, used, free }))).toEqual([
    { kind: 'electricity', used: 6.5, free: 3.5 },
    { kind: 'gas', used: 40, free: 60 },
    { kind: 'rail', used: NOT_APPLICABLE, free: NOT_APPLICABLE },
  ]);
});

test('a plot has its price, its utilities and its drawing', () => {
  const [first, second] = park.plots;
  expect(first?.price).toEqual({ amount: 5000, currency: 'USD', basis: 'ha-year' });
  expect(first?.atBoundary).toMatchObject({
    electricity: true,
    gas: false,
    heat: null,
    rail: NOT_APPLICABLE,
  });
  expect(first?.geometry?.coordinates[0]).toHaveLength(5);
  expect(second).toMatchObject({ price: null, divisible: false });
});

test('a park is one file at the least; the others publish nothing when they are absent', () => {
  const bare = parkWith({
    'utilities.csv': removed,
    'plots.csv': removed,
    'buildings.csv': removed,
    'services.csv': removed,
    'residents.csv': removed,
    'reports.csv': removed,
    'territory.geojson': removed,
  });
  expect(bare).toMatchObject({ utilities: [], plots: [], residents: [], boundary: null });
});

test('samples come last, with their flag, and may name the invented source', () => {
  const invented: ParkChanges = {
    'park.yaml': (text) =>
      text.replace('id: saz', 'id: ulgu').replace('source: press', 'source: sample'),
  };
  const catalog = catalogOf(loadWith(parkFiles(invented, 'samples/parks/ulgu'), parkFiles()));
  const parks = parksOf(catalog);
  expect(parks.map(({ id, sample }) => [id, sample])).toEqual([
    ['saz', false],
    ['ulgu', true],
  ]);
  expect(parks[1]?.facts.area_total).toMatchObject({ citation: { source: { id: 'sample' } } });
  expect(parksOf(withoutSamples(catalog)).map(({ id }) => id)).toEqual(['saz']);
});

test('the environment outweighs portal.yaml, and a misspelt word stops the build', () => {
  expect(samplesShown(null, undefined)).toBe(true);
  expect(samplesShown('hide', undefined)).toBe(false);
  expect(samplesShown('hide', 'show')).toBe(true);
  expect(samplesShown('show', 'hide')).toBe(false);
  expect(() => samplesShown('show', 'hidden')).toThrow('SAMPLES');
});

test('no heading of a park’s table can mean two columns, and none has a semicolon or a tab', () => {
  for (const table of [...Object.values(PARK_TABLES), parkDocument]) {
    const spellings = Object.entries<About>(table.fields)
      .filter(([name]) => !name.startsWith('name.'))
      .flatMap(([name, { title }]) => [
        ...new Set([name, ...Object.values(title)].map((text) => text.toLowerCase())),
      ]);
    expect(new Set(spellings).size, table.name).toBe(spellings.length);
    expect(knownHeadings(table).size, table.name).toBeGreaterThanOrEqual(spellings.length);
    expect(spellings.join(), table.name).not.toMatch(/[;\t]/);
  }
});

// What is refused

const swappedPoint: Change = (text) =>
  text
    .replace('latitude: 42.805', 'latitude: 74.605')
    .replace('longitude: 74.605', 'longitude: 42.805');

test.each<[string, ParkFile, Change, readonly string[]]>([
  [
    'a folder of another name',
    'park.yaml',
    replacing('id: saz', 'id: suu'),
    ['1:1 folder-name-differs'],
  ],
  ['an unknown fact', 'park.yaml', replacing('area_total:', 'area_totel:'), ['16:3 key-unknown']],
  ['a fact without its value', 'park.yaml', replacing('value: 80, ', ''), ['17:18 required']],
  [
    'an unknown source of a fact',
    'park.yaml',
    replacing('source: table', 'source: tabel'),
    ['17:29 unknown-reference'],
  ],
  [
    'an unknown source of the park',
    'park.yaml',
    replacing('source: press', 'source: pres'),
    ['5:1 unknown-reference'],
  ],
  [
    'the invented source on a real park',
    'park.yaml',
    replacing('source: press', 'source: sample'),
    ['5:1 unknown-reference'],
  ],
  [
    'a text in one language',
    'park.yaml',
    replacing('{ ky: Саз айылы, ru: село Саз, en: Saz village }', 'Саз'),
    ['15:3 not-in-every-language'],
  ],
  [
    'a text in two languages',
    'park.yaml',
    replacing(', en: Saz village', ''),
    ['15:14 not-in-every-language'],
  ],
  [
    'a unit in a number',
    'park.yaml',
    replacing('area_total: 100', 'area_total: 100 га'),
    ['16:3 unit-in-number'],
  ],
  [
    'a word for a number',
    'park.yaml',
    replacing('area_total: 100', 'area_total: көп'),
    ['16:3 not-a-number'],
  ],
  ['a maybe', 'park.yaml', replacing('ооба', 'балким'), ['22:3 not-yes-or-no']],
  [
    'a month that is none',
    'park.yaml',
    replacing('stated_on: 2026-10', 'stated_on: 2026-13'),
    ['6:1 not-a-partial-date'],
  ],
  [
    'a company’s TIN of 13 digits',
    'park.yaml',
    replacing('00101199910012', '0010119991001'),
    ['21:3 not-a-tin'],
  ],
  [
    'one coordinate alone',
    'park.yaml',
    replacing('  longitude: 74.605\n', ''),
    ['12:3 coordinate-alone'],
  ],
  ['latitude and longitude swapped', 'park.yaml', swappedPoint, ['12:3 coordinates-swapped']],
  [
    'useful area above the total',
    'park.yaml',
    replacing('area_total: 100', 'area_total: 79'),
    ['16:3 plots-above-total', '17:18 part-above-whole'],
  ],
  [
    'free useful area above the useful',
    'park.yaml',
    replacing('area_free_useful: 30', 'area_free_useful: 81'),
    ['18:3 part-above-whole'],
  ],
  [
    'plots above the total by more than 1 %',
    'plots.csv',
    replacing('p2,50,50', 'p2,61.1,50'),
    ['park.yaml:16:3 plots-above-total'],
  ],
  [
    'a utility twice',
    'utilities.csv',
    withRow('gas,absent,,,,,,,,,,,,,,press,,2026-11-01'),
    ['5:1 duplicate-key'],
  ],
  [
    'free and used that are not the total',
    'utilities.csv',
    replacing('"6,5"', '6'),
    ['2:3 free-and-used-not-total'],
  ],
  [
    'free above the total',
    'utilities.csv',
    replacing('gas,possible,100,40,', 'gas,possible,100,,101'),
    ['3:5 part-above-whole'],
  ],
  [
    'used above the total',
    'utilities.csv',
    replacing('gas,possible,100,40', 'gas,possible,100,101'),
    ['3:4 part-above-whole'],
  ],
  [
    'a tariff without a currency',
    'utilities.csv',
    replacing('2.5,KGS', '2.5,'),
    ['2:11 price-incomplete'],
  ],
  [
    'a tariff without a unit',
    'utilities.csv',
    replacing('KGS,kWh', 'KGS,'),
    ['2:12 price-incomplete'],
  ],
  [
    'a plot twice',
    'plots.csv',
    (text) => text.replace('\np2,50,50', '\np1,50,50'),
    [
      '3:1 duplicate-key',
      'residents.csv:2:3 unknown-reference',
      'territory.geojson:6:5 unknown-reference',
    ],
  ],
  [
    'a piece above its plot',
    'plots.csv',
    replacing('p1,40,20', 'p1,40,41'),
    ['2:3 part-above-whole'],
  ],
  [
    'a price without its basis',
    'plots.csv',
    replacing('USD,ha-year', 'USD,'),
    ['2:22 price-incomplete'],
  ],
  [
    'a building on an unknown plot',
    'buildings.csv',
    replacing('b1,p1', 'b1,p3'),
    ['2:2 unknown-reference'],
  ],
  [
    'free floor above all floor',
    'buildings.csv',
    replacing('2000,500', '2000,2001'),
    ['2:5 part-above-whole'],
  ],
  ['a service twice', 'services.csv', replacing('7,false', '1,false'), ['3:1 duplicate-key']],
  ['a tenth service', 'services.csv', replacing('7,false', '10,false'), ['3:1 unknown-code']],
  ['a quarter that is none', 'reports.csv', replacing('2025-Q4', '2025-Q5'), ['3:1 not-a-quarter']],
  ['a quarter twice', 'reports.csv', replacing('2025-Q4', '2026-Q3'), ['3:1 duplicate-key']],
  [
    'a quarter that has not ended',
    'reports.csv',
    replacing('2026-Q3', '2026-Q4'),
    ['2:1 quarter-not-ended'],
  ],
  [
    'a resident’s TIN of 15 digits',
    'residents.csv',
    replacing('01234567890123', '012345678901234'),
    ['2:9 not-a-tin'],
  ],
  [
    'an end without a ground',
    'residents.csv',
    replacing('own wish', ''),
    ['3:19 ended-without-ground'],
  ],
  [
    'a ground without an end',
    'residents.csv',
    replacing('2026-06-01,own', ',own'),
    ['3:18 ground-without-end'],
  ],
  [
    'a contract that ends before it starts',
    'residents.csv',
    replacing('2030,2026-02-01', '2025,2026-02-01'),
    ['2:14 contract-reversed'],
  ],
  [
    'an unknown withheld field',
    'residents.csv',
    replacing('contract_subject:comm', 'subject:comm'),
    ['2:21 unknown-withheld-field'],
  ],
  [
    'an unknown ground',
    'residents.csv',
    replacing(':commercial-secret', ':secret'),
    ['2:21 unknown-ground'],
  ],
  [
    'a withheld field without a ground',
    'residents.csv',
    replacing(':commercial-secret', ''),
    ['2:21 not-a-withheld-list'],
  ],
  [
    'a broken GeoJSON',
    'territory.geojson',
    replacing('"type": "FeatureCollection",', '"type": "FeatureCollection"'),
    ['3:3 geojson-syntax'],
  ],
  [
    'another kind of GeoJSON',
    'territory.geojson',
    replacing('FeatureCollection', 'Feature'),
    ['1:1 not-a-territory'],
  ],
  [
    'a drawing of nothing',
    'territory.geojson',
    replacing('"role": "boundary"', '"role": "edge"'),
    ['4:5 not-a-territory'],
  ],
  [
    'a plot drawn twice',
    'territory.geojson',
    replacing('"plot": "p2"', '"plot": "p1"'),
    ['6:5 duplicate-geometry'],
  ],
  [
    'an unknown plot',
    'territory.geojson',
    replacing('"plot": "p2"', '"plot": "p3"'),
    ['6:5 unknown-reference'],
  ],
  [
    'an open ring',
    'territory.geojson',
    replacing(', [74.60, 42.80]]]', ']]'),
    ['4:113 ring-not-closed'],
  ],
  [
    'a self-crossing ring',
    'territory.geojson',
    replacing('[74.62, 42.81], [74.60, 42.81]', '[74.60, 42.81], [74.62, 42.81]'),
    ['4:113 ring-crosses-itself'],
  ],
  [
    'a ring that winds the wrong way',
    'territory.geojson',
    replacing(
      '[74.62, 42.80], [74.62, 42.81], [74.60, 42.81]',
      '[74.60, 42.81], [74.62, 42.81], [74.62, 42.80]',
    ),
    ['4:113 ring-wrong-way'],
  ],
  [
    'swapped coordinates',
    'territory.geojson',
    (text) => text.replaceAll(/\[(74\.\d+), (42\.\d+)\]/g, '[$2, $1]'),
    ['4:114 coordinates-swapped', '5:108 coordinates-swapped', '6:108 coordinates-swapped'],
  ],
  [
    'a point outside the country',
    'territory.geojson',
    replacing('[74.62, 42.80]', '[84.62, 42.80]'),
    ['4:130 outside-country'],
  ],
  [
    'a plot outside the boundary',
    'territory.geojson',
    (text) => text.replaceAll('74.61, ', '74.63, '),
    ['6:5 plot-outside-park'],
  ],
])('%s is refused', (_, file, change, expected) => {
  // A finding without a file is of the changed one.
  const where = expected.map((finding) => (/^\d/.test(finding) ? `${file}:${finding}` : finding));
  expect(findings(parkFiles({ [file]: change }))).toEqual(where);
});

test('a hole runs clockwise', () => {
  const hole = (ring: string): Change =>
    replacing(
      '[74.60, 42.81], [74.60, 42.80]]] } },',
      `[74.60, 42.81], [74.60, 42.80]], ${ring}] } },`,
    );
  const clockwise =
    '[[74.612, 42.802], [74.612, 42.803], [74.613, 42.803], [74.613, 42.802], [74.612, 42.802]]';
  const counter =
    '[[74.612, 42.802], [74.613, 42.802], [74.613, 42.803], [74.612, 42.803], [74.612, 42.802]]';
  expect(findings(parkFiles({ 'territory.geojson': hole(clockwise) }))).toEqual([]);
  expect(findings(parkFiles({ 'territory.geojson': hole(counter) }))).toEqual([
    'territory.geojson:4:195 ring-wrong-way',
  ]);
});

test('areas of plots may exceed the total by one per cent, as rounding does', () => {
  expect(findings(parkFiles({ 'plots.csv': replacing('p2,50,50', 'p2,60.9,50') }))).toEqual([]);
});

test('a decision before the assessment of hazards is for the rules to judge, not an error', () => {
  expect(park.facts.hazard_assessed_on).toMatchObject({ value: '2025-06-01' });
});

test('a withheld end or ground may be left empty', () => {
  const withheld: Change = (text) =>
    text.replace('own wish,,,press', ',,ended_ground:commercial-secret,press');
  expect(findings(parkFiles({ 'residents.csv': withheld }))).toEqual([]);
});

test('a misspelt file is named rather than ignored', () => {
  const files = parkFiles();
  files.set('parks/saz/building.csv', new TextEncoder().encode('id\n'));
  expect(findings(files)).toEqual(['building.csv:1:1 file-unknown']);
});

test('a folder without park.yaml is named', () => {
  expect(findings(parkFiles({ 'park.yaml': removed }))).toEqual(['park.yaml:1:1 file-missing']);
});

test('an identifier is unique across real parks and samples', () => {
  expect(findings(parkFiles(), parkFiles({}, 'samples/parks/saz'))).toEqual([
    'samples/park.yaml:1:1 duplicate-park',
  ]);
});

test('the texts of requirements may be absent, and a clause is written as the Regulation counts', () => {
  const header = 'clause,text_ky,summary_ru,summary_en,source,source_place,checked_on';
  const withClause = (clause: string) =>
    new Map([
      [
        'requirements.csv',
        new TextEncoder().encode(`${header}\n${clause},а,б,c,table,L1-L2,2026-11-01\n`),
      ],
      ['thresholds.csv', new TextEncoder().encode('id,clause,value\nleast-power,5.8a1,2\n')],
    ]);
  expect(catalogOf(loadWith()).tables.requirements).toEqual([]);
  for (const clause of ['6', '5.8a1', '5.8b', '10.8', '11.10/11']) {
    expect(catalogOf(loadWith(withClause(clause))).tables.requirements).toMatchObject([{ clause }]);
  }
  expect(findings(withClause('п. 6'))).toEqual(['requirements.csv:2:1 not-a-clause']);
  expect(findings(withClause('5.2'))).toEqual(['thresholds.csv:1:1 threshold-missing']);
});

// Distances and areas

/** A rectangle with its south-west corner so many km east of 74.6°, 42.8°. */
function square(kmEast: number, side = 0.5): Polygon {
  const [kx, ky] = [81.804, 111.076];
  const [west, east] = [74.6 + kmEast / kx, 74.6 + (kmEast + side) / kx];
  const [south, north] = [42.8, 42.8 + side / ky];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function drawnPlots(...shapes: (Polygon | null)[]): Park['plots'] {
  const [template] = park.plots;
  if (template === undefined) throw new Error('expected a plot');
  return shapes.map((geometry, index) => ({ ...template, id: `p${index}`, geometry }));
}

test.each([
  ['touching', square(0.5), 0],
  ['less than a metre away', square(0.5004), 0],
  ['two metres away', square(0.502), 0.002],
  ['half a kilometre away', square(1), 0.5],
  ['overlapping', square(0.25), 0],
  ['inside', square(0.1, 0.2), 0],
  ['2 km away', square(2.5), 2],
  ['2.4 km away', square(2.9), 2.4],
])('the distance to a plot %s', (_, other, expected) => {
  const plots = drawnPlots(square(0), other, square(10));
  const [first] = plots;
  if (first === undefined) throw new Error('expected a plot');
  expect(nearestPlotKm(first, plots)).toBeCloseTo(expected, 3);
});

test('there is no distance without a drawing, or with nothing to measure to', () => {
  const [lonely, undrawn] = drawnPlots(square(0), null);
  if (lonely === undefined || undrawn === undefined) throw new Error('expected plots');
  expect(nearestPlotKm(lonely, [lonely, undrawn])).toBeNull();
  expect(nearestPlotKm(undrawn, [lonely, undrawn])).toBeNull();
});

test('a square of 500 m has 25 ha', () => {
  expect(polygonHectares(square(0))).toBeCloseTo(25, 1);
  expect(polygonBox(square(0))?.[1]).toBe(42.8);
});

// What is published

const files = (parks: readonly Park[]) =>
  parkDatasets(parks).map(({ name, fields, rows }) => ({
    name,
    first: Object.keys(fields)[0],
    rows: rows.length,
  }));

test('every dataset begins with the park', () => {
  expect(files([park])).toEqual([
    { name: 'parks', first: 'id', rows: 1 },
    { name: 'park-facts', first: 'park', rows: Object.keys(park.facts).length },
    { name: 'utilities', first: 'park', rows: 3 },
    { name: 'plots', first: 'park', rows: 2 },
    { name: 'buildings', first: 'park', rows: 1 },
    { name: 'services', first: 'park', rows: 2 },
    { name: 'residents', first: 'park', rows: 2 },
    { name: 'reports', first: 'park', rows: 2 },
  ]);
});

function published(name: string): Record<string, unknown>[] {
  const dataset = parkDatasets([park]).find((one) => one.name === name);
  if (dataset === undefined) throw new Error(`no dataset ${name}`);
  return JSON.parse(toJson(dataset)) as Record<string, unknown>[];
}

test('values, silence and «not applicable» stay apart in every file', () => {
  expect(published('parks')[0]).toMatchObject({
    id: 'saz',
    name_en: 'Saz',
    sample: false,
    regime_en: 'industrial park (under the Regulation)',
    region_ky: 'Чүй облусу',
    status: 'operating',
    status_en: 'operating',
    address_en: 'Saz village',
    area_total: 100,
    transport_connection: true,
    km_rail: 'NA',
    km_airport: null,
  });
  const facts = new Map(published('park-facts').map((row) => [row['fact'], row]));
  expect(facts.get('area_useful')).toMatchObject({
    clause: '5.8',
    state: 'stated',
    value: 80,
    unit: 'ha',
    source: 'table',
    stated_on: null,
    checked_on: '2026-11-02',
  });
  expect(facts.get('address')).toMatchObject({ value: null, value_en: 'Saz village' });
  expect(facts.get('status')).toMatchObject({ value: 'operating', value_ky: 'иштеп жатат' });
  expect(facts.get('km_rail')).toMatchObject({
    state: 'not-applicable',
    value: null,
    source: null,
  });
  expect(facts.get('km_airport')).toMatchObject({
    state: 'not-published',
    state_en: 'not published',
  });
  expect(published('utilities')[0]).toMatchObject({ park: 'saz', kind: 'electricity', unit: 'MW' });
  expect(published('plots')[0]).toMatchObject({ divisible: true, rail: 'NA', heat: null });
});

test('park files have a column for every heading, in CSV too', () => {
  for (const dataset of parkDatasets([park])) {
    for (const row of dataset.rows) expect(row).toHaveLength(Object.keys(dataset.fields).length);
    expect(toCsv(dataset).split('\r\n')[0]).toContain(Object.keys(dataset.fields).join(','));
  }
});

test('samples are never among the real files, nor real parks among the samples', () => {
  const sample: Park = {
    ...park,
    id: 'ulgu',
    name: { ky: 'Үлгү', ru: 'Үлгү', en: 'Ulgu' },
    sample: true,
  };
  const real = parkDatasets([park, sample]).map(toJson).join() + parksGeojson([park, sample]);
  expect(real).not.toMatch(/ulgu|Ulgu|Үлгү/);
  const samples =
    sampleDatasets([park, sample]).map(toJson).join() + samplesGeojson([park, sample]);
  expect(samples).not.toMatch(/saz\b/);
  expect(samples).toMatch(/ulgu/);
  expect(sampleDatasets([park])).toEqual([]);
  expect(samplesGeojson([park])).toBeNull();
});

test('GeoJSON has a point, the boundary and the plots, a bbox and no crs', () => {
  const collection: unknown = JSON.parse(parksGeojson([park]));
  expect(collection).toMatchObject({
    type: 'FeatureCollection',
    bbox: [74.6, 42.8, 74.62, 42.81],
    features: [
      { id: 'saz', geometry: { type: 'Point', coordinates: [74.605, 42.805] } },
      { id: 'saz/boundary', bbox: [74.6, 42.8, 74.62, 42.81], properties: { role: 'boundary' } },
      { id: 'saz/plots/p1', properties: { plot: 'p1', area_ha: 40, occupancy: 'free' } },
      { id: 'saz/plots/p2' },
    ],
  });
  expect(collection).not.toHaveProperty('crs');
});
