import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/engine/catalog/catalog.ts';
import { CheckSession } from '../../src/site/tools/check/session.ts';
import { HEADINGS, type Report } from '../../src/site/tools/check/protocol.ts';
import { parksOf } from '../../src/engine/parks/parks.ts';
import { baselineOf, dataFilesOf } from '../../src/engine/publish/baseline.ts';
import { readSubmission } from '../../src/engine/spreadsheets/submission.ts';
import { MINIMAL_SEEDS, minimalFiles, replacing, type Change } from '../fixtures/minimal.ts';
import { catalogOf, loadWith, parkFiles, type ParkFile } from '../fixtures/park.ts';
import { rowsOf, workbook } from '../fixtures/workbook.ts';

const SECRET = 'bir@example.org';
const AS_OF = '2026-11-21';

/** The data of the portal: the minimal programme and the park Saz with its register. */
const data = { files: new Map([...minimalFiles(), ...parkFiles()]), seeds: MINIMAL_SEEDS };
const parks = parksOf(catalogOf(loadWith(parkFiles())));
const baseline = baselineOf(data, parks, AS_OF);

const text = (file: ParkFile): string =>
  new TextDecoder().decode(parkFiles().get(`parks/saz/${file}`));

/** The park’s own file as an editor would send it, changed. */
const sent = (file: ParkFile, change: Change = (same) => same): File => {
  const content = change(text(file)) ?? '';
  return new File([typeof content === 'string' ? content : new Uint8Array(content)], file);
};

async function checked(...files: File[]): Promise<{ session: CheckSession; report: Report }> {
  const session = new CheckSession(baseline, 'en');
  const request = { files, to: 'parks/saz', allowRemovals: false };
  return { session, report: await session.check(request, () => undefined) };
}

describe('what files are checked against', () => {
  test('has no register of residents, and not a word of one', () => {
    expect(new TextDecoder().decode(data.files.get('parks/saz/residents.csv'))).toContain(SECRET);
    expect(Object.keys(baseline.files).filter((path) => path.includes('residents'))).toEqual([]);
    expect(JSON.stringify(baseline)).not.toContain(SECRET);
  });

  test('has no fictional park where those are hidden', () => {
    const files = new Map([...data.files, ...parkFiles({}, 'samples/parks/saz')]);
    const hidden = baselineOf({ ...data, files }, parks, AS_OF);
    expect(Object.keys(hidden.files).filter((path) => path.startsWith('samples/'))).toEqual([]);
    expect(hidden.files).toHaveProperty(['parks/saz/plots.csv']);
  });

  test('is data in which nothing is wrong', () => {
    expect(loadCatalog(dataFilesOf(baseline))).toMatchObject({ ok: true });
  });
});

describe('a file in which nothing is wrong', () => {
  const changed = () => checked(sent('plots.csv', replacing('p1,40,20', 'p1,30,20')));

  test('says what would change, in words', async () => {
    const { session, report } = await changed();
    expect(report).toMatchObject({ problems: 0, owner: { kind: 'park', id: 'saz' } });
    expect(report.changes).toMatchObject([
      { path: 'parks/saz/plots.csv', added: 0, removed: 0, changed: 1, compared: true },
    ]);
    expect(session.changes({ file: 0, from: 0, count: 9 })).toEqual([
      { kind: 'changed', key: 'p1', title: 'Area', before: '40', after: '30' },
    ]);
  });

  test('comes back as the very file that the import would write, with a note where it belongs', async () => {
    const { session, report } = await changed();
    expect(report.archive).toMatchObject({
      files: ['data/parks/saz/plots.csv'],
      restricted: false,
    });
    const entries = unzipSync(session.archive());
    const bytes = new Uint8Array(
      await sent('plots.csv', replacing('p1,40,20', 'p1,30,20')).arrayBuffer(),
    );
    const { files } = await readSubmission([{ name: 'plots.csv', bytes }], dataFilesOf(baseline), {
      to: 'parks/saz',
    });
    expect(entries['data/parks/saz/plots.csv']).toEqual(files.get('parks/saz/plots.csv'));
    const readme = new TextDecoder().decode(entries['README.txt']);
    expect(readme).toContain('data/parks/saz/plots.csv');
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('changes the clauses it changes, and none of the register that was not sent', async () => {
    const allowed = replacing(
      'p2,50,50,no,leased,industry,true',
      'p2,50,50,no,leased,industry,false',
    );
    const { report } = await checked(sent('plots.csv', allowed));
    const changes = (report.clauses ?? []).filter(({ before, after }) => before !== after);
    expect(changes).toEqual([{ clause: '5.4', before: 'met', after: 'not-met' }]);
    expect(report.clauses).toContainEqual({ clause: '11.10/2', before: 'met', after: 'met' });
  });

  test('a register is read, but not compared, and the archive says that it is not for everyone', async () => {
    const { report } = await checked(sent('residents.csv', replacing('Bir LLC', 'Bir JSC')));
    expect(report.changes).toMatchObject([{ compared: false, register: true, added: 2 }]);
    expect(report.archive).toMatchObject({ restricted: true });
  });
});

describe('a file with something to correct', () => {
  const rows = Array.from({ length: 200 }, (_, at) =>
    `q${at},${at === 120 ? '5 ha' : '0.01'},${',,,industry,,,,,,,,,,,,,,,,,,,'}press,,2026-11-01\n`.replace(
      /,,,,industry/,
      ',NA,,free,industry',
    ),
  );
  const wrong = () => checked(sent('plots.csv', (same) => same + rows.join('')));

  test('gives neither changes of clauses nor an archive', async () => {
    const { report } = await wrong();
    expect(report).toMatchObject({ problems: 1, clauses: null, archive: null });
  });

  test('leads from the problem to its cell among its neighbours', async () => {
    const { session, report } = await wrong();
    expect(report.groups).toEqual([{ title: 'plots.csv', table: 0, count: 1 }]);
    const [problem] = session.problems({ group: 0, from: 0, count: 10 });
    expect(problem).toMatchObject({ cell: { table: 0, row: 122, column: 1 } });
    expect(problem?.text).toContain('5 ha');
    const piece = session.rows({ table: 0, marked: false, count: 50, from: { row: 122 } });
    expect(piece.from).toBe(97);
    expect(piece.rows).toHaveLength(50);
    const row = piece.rows.find(({ row }) => row === 122);
    expect(row).toMatchObject({ number: 124, marks: { 1: [problem?.text] } });
    expect(row?.cells[1]).toBe('5 ha');
  });

  test('in a workbook is told by sheet and cell, under the heading where that is wrong', async () => {
    const [heading = [], ...plots] = rowsOf(text('plots.csv'));
    const book = await workbook({
      Plots: [heading.map((name) => (name === 'terms' ? 'condition' : name)), ...plots.slice(0, 1)],
    });
    const { session, report } = await checked(new File([new Uint8Array(book)], 'saz.xlsx'));
    const [group] = report.groups;
    expect(group).toMatchObject({ title: 'Plots', table: 0 });
    const problems = session.problems({ group: 0, from: 0, count: 50 });
    const unknown = problems.find(({ place }) => place === 'Plots!W1');
    expect(unknown?.cell).toEqual({ table: 0, row: HEADINGS, column: 22 });
    expect(report.tables[0]?.columns[22]).toMatchObject({
      letter: 'W',
      heading: 'condition',
      faults: [unknown?.text],
    });
  });

  test('shows of a long table the rows to correct and those next to them', async () => {
    const { session, report } = await wrong();
    expect(report.tables).toMatchObject([{ name: 'plots.csv', rows: 202, marked: 3 }]);
    const { rows: shown } = session.rows({ table: 0, marked: true, count: 50, from: 0 });
    expect(shown.map(({ row }) => row)).toEqual([121, 122, 123]);
  });
});
