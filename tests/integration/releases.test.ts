import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/engine/catalog/catalog.ts';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import type { Release } from '../../src/engine/catalog/release.ts';
import { check } from '../../src/ops/commands/check.ts';
import type { CommandOutcome } from '../../src/ops/commands/command.ts';
import { release } from '../../src/ops/commands/release.ts';
import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { RELEASE_MESSAGES } from '../../src/words/messages/releases.ts';
import { parksOf } from '../../src/engine/parks/parks.ts';
import { portal } from '../../src/site/portal.ts';
import { programmeOf } from '../../src/engine/programme/programme.ts';
import { atomFeed, type Feed } from '../../src/engine/publish/atom.ts';
import { rowKey } from '../../src/engine/publish/dataset.ts';
import { publishedDatasets, type Content } from '../../src/engine/publish/published.ts';
import { diff, firstCells, type DatasetChange } from '../../src/engine/releases/diff.ts';
import { changesCsv, releaseJson } from '../../src/engine/releases/files.ts';
import type { FrozenTable } from '../../src/engine/releases/frozen.ts';
import { goneItems, historyOf } from '../../src/engine/releases/history.ts';
import { dataVersion, timelineOf } from '../../src/engine/releases/timeline.ts';
import { leastVersion, levelOf } from '../../src/engine/releases/version.ts';
import { isVersion } from '../../src/engine/schema/releases.ts';
import { MINIMAL_SEEDS, minimalFiles, replacing, type Changes } from '../fixtures/minimal.ts';
import { parkFiles, type ParkChanges } from '../fixtures/park.ts';
import { atomFault } from './atom-schema.ts';

// Two files of one dataset

/** `id:a b` is a header, `1:x y` rows; the key is the first column. */
function table(columns: string, ...rows: readonly string[]): FrozenTable {
  const split = (text: string): string[] =>
    text.split(' ').map((cell) => (cell === '_' ? '' : cell));
  const names = split(columns);
  return { dataset: 'own', key: names.slice(0, 1), columns: names, rows: rows.map(split) };
}

function changeOf(before: FrozenTable, after: FrozenTable): DatasetChange {
  const change = diff(before, after);
  if (change === null) throw new Error('expected a change');
  return change;
}

const BEFORE = table('id a b', '1 x p', '2 y q');

/** What changed, in short: `~1.a x>z +3 -2 a>c`. */
function inShort({ columns, added, removed, changed, reordered }: DatasetChange): string {
  return [
    ...columns.renamed.map(({ from, to }) => `${from}>${to}`),
    ...columns.added.map((name) => `+col ${name}`),
    ...columns.removed.map((name) => `-col ${name}`),
    ...(columns.moved ? ['moved'] : []),
    ...(columns.key ? ['key'] : []),
    ...added.map(({ key }) => `+${key}`),
    ...removed.map(({ key }) => `-${key}`),
    ...changed.flatMap(({ row, cells }) =>
      cells.map(({ field, before, after }) => `~${row.key}.${field} ${before}>${after}`),
    ),
    ...(reordered ? ['reordered'] : []),
  ].join(' ');
}

describe('two states of a dataset', () => {
  test.each([
    ['a value mended', table('id a b', '1 z p', '2 y q'), '~1.a x>z', '1.2.4'],
    ['a value that was not stated before', table('id a b', '1 x p', '2 _ q'), '~2.a y>', '1.2.4'],
    ['rows in another order', table('id a b', '2 y q', '1 x p'), 'reordered', '1.2.4'],
    ['a row added', table('id a b', '1 x p', '2 y q', '3 z r'), '+3', '1.3.0'],
    ['a row removed', table('id a b', '1 x p'), '-2', '1.3.0'],
    ['a row under another key', table('id a b', '1 x p', '4 y q'), '+4 -2', '1.3.0'],
    ['a column added', table('id a b c', '1 x p k', '2 y q l'), '+col c', '2.0.0'],
    ['a column removed', table('id a', '1 x', '2 y'), '-col b', '2.0.0'],
    ['a column renamed', table('id a c', '1 x p', '2 y q'), 'b>c', '2.0.0'],
    ['columns in another order', table('id b a', '1 p x', '2 q y'), 'moved', '2.0.0'],
    ['the key column renamed', table('code a b', '1 x p', '2 y q'), 'id>code', '2.0.0'],
    [
      'a column with another name and other cells',
      table('id a c', '1 x k', '2 y q'),
      '+col c -col b',
      '2.0.0',
    ],
    ['another key', { ...BEFORE, key: ['id', 'a'] }, 'key +1/x +2/y -1 -2', '2.0.0'],
  ])('%s', (_, after, expected, least) => {
    const change = changeOf(BEFORE, after);
    expect(inShort(change)).toBe(expected);
    expect(leastVersion('1.2.3', [change])).toBe(least);
  });

  test('the same rows and columns are no change', () => {
    expect(diff(BEFORE, table('id a b', '1 x p', '2 y q'))).toBeNull();
    expect(diff(undefined, undefined)).toBeNull();
  });

  test('a dataset that comes is minor, one that goes is major, the gravest decides', () => {
    const come = diff(undefined, BEFORE);
    const gone = diff(BEFORE, undefined);
    const mended = changeOf(BEFORE, table('id a b', '1 z p', '2 y q'));
    if (come === null || gone === null) throw new Error('expected changes');
    expect([come, gone, mended].map(levelOf)).toEqual(['minor', 'major', 'patch']);
    expect(come.added).toHaveLength(2);
    expect(leastVersion('0.1.9', [mended, come])).toBe('0.2.0');
    expect(leastVersion('0.1.9', [mended, gone, come])).toBe('1.0.0');
    expect(leastVersion('0.1.9', [mended])).toBe('0.1.10');
  });

  test('of two columns with the same cells only one is the renamed one, an empty one never', () => {
    const before = table('id a b c', '1 x x _', '2 y y _');
    expect(inShort(changeOf(before, table('id d e f', '1 x x _', '2 y y _')))).toBe(
      'a>d b>e +col f -col c',
    );
  });

  test('the words of a code are not a change of their own; words alone are', () => {
    const before = table('id kind kind_ky kind_ru', '1 a уч есть');
    const code = changeOf(before, table('id kind kind_ky kind_ru', '1 b эки два'));
    expect(inShort(code)).toBe('~1.kind a>b');
    const words = changeOf(before, table('id kind kind_ky kind_ru', '1 a бир есть'));
    expect(inShort(words)).toBe('~1.kind_ky уч>бир');
  });

  test('a long list of cells ends where it should and says how many are left', () => {
    const after = table('id a b', '1 z z', '2 z z');
    const { rows, rest } = firstCells(changeOf(BEFORE, after).changed, 3);
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 1]);
    expect(rest).toBe(1);
    expect(firstCells(changeOf(BEFORE, after).changed, 9).rest).toBe(0);
  });
});

test.each([
  ['1.0.0', true],
  ['0.10.2', true],
  ['1.0', false],
  ['v1.0.0', false],
  ['01.0.0', false],
  ['1.0.0-beta', false],
  ['1.0.0+x', false],
])('%s is a version: %s', (text, expected) => {
  expect(isVersion(text)).toBe(expected);
});

test('every public dataset of the portal has a key that tells its rows apart', () => {
  for (const dataset of publishedDatasets(portal)) {
    const keys = dataset.rows.map((row) => rowKey(dataset, row));
    expect(dataset.key.length, dataset.name).toBeGreaterThan(0);
    expect(Object.keys(dataset.fields), dataset.name).toEqual(
      expect.arrayContaining([...dataset.key]),
    );
    expect(new Set(keys).size, dataset.name).toBe(keys.length);
  }
});

// The command, on small data of its own

const folder = mkdtempSync(join(tmpdir(), 'achyk-release-'));
const dataDir = join(folder, 'data');
const seedsDir = join(folder, 'seeds');
const TODAY = '2026-11-22';

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(seedsDir, { recursive: true });
  for (const [name, text] of MINIMAL_SEEDS) writeFileSync(join(seedsDir, name), text);
  edit({}, {});
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the small data with some of its files changed; `null` takes the park away. */
function edit(programme: Changes, park: ParkChanges | null = {}): void {
  for (const name of ['programme', 'parks'])
    rmSync(join(dataDir, name), { recursive: true, force: true });
  const files = [...minimalFiles(programme), ...(park === null ? [] : parkFiles(park))];
  for (const [path, bytes] of files) put(path, bytes);
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dataDir, path)), { recursive: true });
  writeFileSync(join(dataDir, path), content);
}

const at = (path: string): string => join(dataDir, 'releases', path);

function run(...args: string[]): CommandOutcome {
  return release({ args: ['--lang', 'en', ...args], dataDir, seedsDir, cwd: folder, today: TODAY });
}

function released(...args: string[]): void {
  const { exitCode, stdout, stderr } = run(...args, '--note', 'Эскертүү');
  expect({ exitCode, stderr }, stdout).toEqual({ exitCode: 0, stderr: '' });
}

function content(): Content {
  const loaded = loadCatalog(readDataFiles(dataDir, seedsDir));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { catalog } = loaded;
  return { catalog, programme: programmeOf(catalog), parks: parksOf(catalog) };
}

const filesIn = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .sort();

/** One field of one measure: a patch. */
const mended: Changes = { 'programme/measures.csv': replacing('Moving the archive', 'Archive') };
/** A body named by one more measure: a row more. */
const grown: Changes = {
  ...mended,
  'programme/measure-bodies.csv': (text) => `${text}1-2,2,fm,ФМ,table,L7,2026-11-21\n`,
};
const RESIDENT = /^r2,.*\n/m;
const left: ParkChanges = { 'residents.csv': (text) => text.replace(RESIDENT, '') };

describe('npm run release', () => {
  test('the first release stores every dataset, checksums and the note, and nothing else', () => {
    const { exitCode, stdout } = run('1.0.0', '--note', 'Биринчи', '--note-en', 'First');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Release 1.0.0 is ready: data/releases/1.0.0.');
    const datasets = publishedDatasets(content()).map(({ name }) => `files/${name}.csv`);
    expect(filesIn('data/releases/1.0.0')).toEqual(
      ['checksums.csv', 'release.yaml', ...datasets].sort(),
    );
    expect(readFileSync(at('1.0.0/release.yaml'), 'utf8')).toBe(
      'version: 1.0.0\ndate: 2026-11-22\nnote:\n  ky: Биринчи\n  en: First\n',
    );
    // Nothing is left beside the data.
    expect(readdirSync(folder).sort()).toEqual(['data', 'seeds']);
  });

  test('a release stores again only what changed, and its other files are those of before', () => {
    released('1.0.0');
    const before = filesIn('data/releases').map((file) => readFileSync(at(file), 'utf8'));
    edit(mended);
    released('1.0.1');
    expect(filesIn('data/releases/1.0.1')).toEqual([
      'checksums.csv',
      'files/measures.csv',
      'release.yaml',
    ]);
    edit(mended, left);
    released('1.1.0');
    expect(filesIn('data/releases/1.1.0')).toContain('files/residents.csv');
    expect(filesIn('data/releases/1.1.0')).not.toContain('files/measures.csv');
    const { catalog } = content();
    const [, second, third] = catalog.releases;
    const bytes = (one: Release | undefined, dataset: string) =>
      one?.files.find((file) => file.dataset === dataset);
    expect(bytes(third, 'measures')?.storedIn).toBe('1.0.1');
    expect(bytes(third, 'measures')?.bytes).toBe(bytes(second, 'measures')?.bytes);
    expect(bytes(second, 'costs')?.storedIn).toBe('1.0.0');
    // What was released stays as it was, to the byte.
    const old = filesIn('data/releases/1.0.0').map((file) =>
      readFileSync(at(`1.0.0/${file}`), 'utf8'),
    );
    expect(old).toEqual(before);
  });

  test('a later release with the bytes of an early one stores them again or points to the last', () => {
    released('1.0.0');
    edit(mended);
    released('1.0.1');
    edit({});
    released('1.0.2');
    expect(filesIn('data/releases/1.0.2')).toContain('files/measures.csv');
    expect(readFileSync(at('1.0.2/files/measures.csv'))).toEqual(
      readFileSync(at('1.0.0/files/measures.csv')),
    );
  });

  test('the same data and date give the same bytes', () => {
    released('1.0.0', '--date', '2026-01-01');
    const first = filesIn('data/releases').map((file) => readFileSync(at(file), 'utf8'));
    rmSync(at(''), { recursive: true });
    released('1.0.0', '--date', '2026-01-01');
    expect(filesIn('data/releases').map((file) => readFileSync(at(file), 'utf8'))).toEqual(first);
  });

  test('only the public part of the register goes in', () => {
    released('1.0.0');
    const frozen = filesIn('data/releases')
      .map((file) => readFileSync(at(file), 'utf8'))
      .join('');
    expect(frozen).toContain('bread');
    // Of an individual neither the number nor the address.
    for (const secret of ['01234567890124', '2 Talas St']) {
      expect(readFileSync(join(dataDir, 'parks/saz/residents.csv'), 'utf8')).toContain(secret);
      expect(frozen).not.toContain(secret);
    }
    // Of a company not what it withholds, though the files before the release have it.
    const register = readFileSync(at('1.0.0/files/residents.csv'), 'utf8').split('\r\n');
    expect(register.find((row) => row.includes('r1'))).not.toContain('lease');
    expect(register.find((row) => row.includes('r2'))).toContain('lease');
  });

  test('reasons of single changes are kept with the release', () => {
    released('1.0.0');
    edit(mended);
    const file = join(folder, 'reasons.csv');
    const head = 'dataset,row,field,reason_ky,reason_ru,reason_en\n';
    writeFileSync(file, `${head}measures,2,title_en,Которуу,,The translation was shortened\n`);
    released('1.0.1', '--reasons', file);
    expect(content().catalog.releases.at(-1)?.reasons).toEqual([
      {
        dataset: 'measures',
        row: '2',
        field: 'title_en',
        text: { ky: 'Которуу', en: 'The translation was shortened' },
      },
    ]);
    edit({});
    for (const stray of ['measures,2,title_ru,а,,', 'measures,1-1,,а,,', 'costs,2,title_en,а,,']) {
      writeFileSync(file, `${head}${stray}\n`);
      const { exitCode, stderr } = run('1.0.2', '--note', 'а', '--reasons', file);
      expect(exitCode, stray).toBe(1);
      expect(stderr).toContain('A reason is given for what has not changed');
    }
    writeFileSync(file, `${head}measures,2,title_en,,,\n`);
    expect(run('1.0.2', '--note', 'а', '--reasons', file).stderr).toContain('reasons.csv:2:4');
    expect(run('1.0.2', '--note', 'а', '--reasons', 'absent.csv').exitCode).toBe(1);
    expect(existsSync(at('1.0.2'))).toBe(false);
  });

  test('--dry-run shows what changed and the least version, and writes nothing', () => {
    released('1.0.0');
    edit(grown, left);
    const before = filesIn('data');
    const { exitCode, stdout } = run('--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('the least version allowed is 1.1.0');
    expect(stdout).toContain(
      'measures (patch): values changed: 1\n    2 title_en: Moving the archive → Archive',
    );
    expect(stdout).toContain('measure-bodies (minor): rows added: 1\n    + 1-2/fm');
    expect(stdout).toContain('residents (minor): rows removed: 1\n    − saz/r2');
    expect(filesIn('data')).toEqual(before);
  });
});

describe('a release is refused, and nothing is written', () => {
  beforeEach(() => {
    edit({}, null);
    released('1.0.0');
  });

  test.each<[string, () => void, readonly string[], number, keyof typeof RELEASE_MESSAGES | null]>([
    ['when nothing has changed', () => edit({}, null), ['1.0.1'], 1, 'nothing'],
    ['under the last version', () => edit(mended, null), ['1.0.0'], 1, 'old'],
    ['under an earlier version', () => edit(mended, null), ['0.9.0'], 1, 'old'],
    ['under too small a version', () => edit(grown, null), ['1.0.1'], 1, 'low'],
    ['on an earlier day', () => edit(mended, null), ['1.0.1', '--date', '2026-11-21'], 1, 'early'],
    ['without a version', () => edit(mended, null), [], 1, 'version'],
    ['without a note', () => edit(mended, null), ['1.0.1', '--note', '  '], 1, 'note'],
    ['with markup in the note', () => edit(mended, null), ['1.0.1', '--note', '<b>а</b>'], 1, null],
    [
      'while the data have problems',
      () => edit({ 'programme/costs.csv': replacing('1-1,35000', '1-1,көп') }, null),
      ['1.0.1'],
      1,
      'problems',
    ],
    ['under what is no version', () => edit(mended, null), ['1.0'], 2, null],
    ['under two versions', () => edit(mended, null), ['1.0.1', '1.0.2'], 2, null],
    ['on what is no day', () => edit(mended, null), ['1.0.1', '--date', '22.11.2026'], 2, null],
    ['by a misspelt option', () => edit(mended, null), ['1.0.1', '--nota', 'а'], 2, null],
    [
      'in a language that is not there',
      () => edit(mended, null),
      ['1.0.1', '--lang', 'de'],
      2,
      null,
    ],
  ])('%s', (_, prepare, args, code, message) => {
    prepare();
    const before = filesIn('.');
    const note = args.includes('--note') ? [] : ['--note', 'Эскертүү'];
    const outcome = run(...args, ...note);
    expect(outcome.exitCode).toBe(code);
    expect(filesIn('.')).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['data', 'seeds']);
    if (message === null) return;
    for (const lang of LANGUAGES) {
      const { stdout, stderr } = run(...args, ...note, '--lang', lang);
      const said = textIn(RELEASE_MESSAGES[message], lang).split(/\{\w+\}/);
      for (const part of said) expect(stdout + stderr).toContain(part.trim());
    }
  });

  test('too small a version is answered with the least one and with what changed', () => {
    edit(grown, null);
    const { stderr } = run('1.0.1', '--note', 'а');
    expect(stderr).toContain('ask for 1.1.0 at least');
    expect(stderr).toContain('measure-bodies (minor): rows added: 1');
    released('1.4.0');
    expect(content().catalog.releases.map(({ version }) => version)).toEqual(['1.0.0', '1.4.0']);
  });
});

describe('npm run check', () => {
  beforeEach(() => {
    edit({}, null);
    released('1.0.0');
    edit(mended, null);
    released('1.0.1');
  });

  const problems = () => {
    const { stdout } = check({ args: ['--format', 'json'], dataDir, seedsDir, cwd: dataDir });
    return JSON.parse(stdout) as { file: string; code: string; message: Record<string, string> }[];
  };

  test('finds nothing wrong with what the command wrote', () => {
    expect(problems()).toEqual([]);
  });

  test('says in three languages that a frozen file is no longer what it was', () => {
    const file = at('1.0.0/files/costs.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('35000', '35001'));
    const [problem, ...others] = problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: 'releases/1.0.0/files/costs.csv',
      code: 'release-bytes-differ',
    });
    const messages = LANGUAGES.map((language) => textIn(problem?.message, language) ?? '');
    expect(new Set(messages).size).toBe(3);
    for (const message of messages) expect(message).toContain('1.0.0');
  });

  test.each<[string, () => void, string, string]>([
    [
      'line ends that a tool has changed',
      () =>
        put(
          'releases/1.0.1/files/measures.csv',
          readFileSync(at('1.0.1/files/measures.csv'), 'utf8').replaceAll('\r', ''),
        ),
      'releases/1.0.1/files/measures.csv',
      'release-bytes-differ',
    ],
    [
      'a frozen file that is gone',
      () => rmSync(at('1.0.0/files/costs.csv')),
      'releases/1.0.0/files/costs.csv',
      'file-missing',
    ],
    [
      'checksums that are gone',
      () => rmSync(at('1.0.1/checksums.csv')),
      'releases/1.0.1/checksums.csv',
      'file-missing',
    ],
    [
      'a release without its head',
      () => rmSync(at('1.0.1/release.yaml')),
      'releases/1.0.1/release.yaml',
      'file-missing',
    ],
    [
      'a file that no release has',
      () => put('releases/1.0.1/files/x.csv', 'a\n'),
      'releases/1.0.1/files/x.csv',
      'file-unknown',
    ],
    [
      'a folder that is no version',
      () => put('releases/v2/release.yaml', 'a: b\n'),
      'releases/v2/release.yaml',
      'file-unknown',
    ],
    [
      'a release dated before the one before it',
      () =>
        put(
          'releases/1.0.1/release.yaml',
          readFileSync(at('1.0.1/release.yaml'), 'utf8').replace('2026', '2025'),
        ),
      'releases/1.0.1/release.yaml',
      'release-before-the-last',
    ],
    [
      'a release under another name than its folder’s',
      () =>
        put(
          'releases/1.0.1/release.yaml',
          readFileSync(at('1.0.1/release.yaml'), 'utf8').replace('1.0.1', '1.0.2'),
        ),
      'releases/1.0.1/release.yaml',
      'folder-name-differs',
    ],
    [
      'a checksum that is none',
      () =>
        put(
          'releases/1.0.1/checksums.csv',
          readFileSync(at('1.0.1/checksums.csv'), 'utf8').replace(/[0-9a-f]{64}/, 'abc'),
        ),
      'releases/1.0.1/checksums.csv',
      'not-a-checksum',
    ],
  ])('finds %s', (_, damage, file, code) => {
    damage();
    expect(problems()).toContainEqual(expect.objectContaining({ file, code }));
    expect(run('1.0.2', '--note', 'а').exitCode).toBe(1);
  });
});

// What the pages show

describe('after three releases', () => {
  beforeEach(() => {
    released('1.0.0', '--date', '2026-01-01');
    edit(mended);
    released('1.0.1', '--date', '2026-02-01');
    edit(mended, null);
    released('1.1.0', '--date', '2026-03-01');
  });

  const short = (changes: readonly DatasetChange[]): string[] =>
    changes.map((change) => `${change.dataset}: ${inShort(change).slice(0, 30)}`);

  test('each says what it changed, and the first one nothing', () => {
    const { steps, pending } = timelineOf(content());
    expect(steps.map(({ release }) => release.version)).toEqual(['1.0.0', '1.0.1', '1.1.0']);
    expect(steps[0]?.changes).toEqual([]);
    expect(short(steps[1]?.changes ?? [])).toEqual(['measures: ~2.title_en Moving the archive']);
    expect(short(steps[2]?.changes ?? [])).toContain('parks: -saz');
    expect(short(steps[2]?.changes ?? [])).toContain('residents: -saz/r1 -saz/r2');
    expect(pending).toEqual([]);
  });

  test('the version of the data is that of the last release until something changes', () => {
    expect(dataVersion(content())).toBe('1.1.0');
    edit({}, null);
    expect(dataVersion(content())).toBe('1.1.0+changes');
    rmSync(at(''), { recursive: true });
    expect(dataVersion(content())).toBe('0.0.0+changes');
  });

  test('a measure and a park have the history of their own rows', () => {
    edit({ ...mended, 'programme/costs.csv': replacing('2,,0,0,0', '2,,0,0,0') }, null);
    const now = content();
    const history = (kind: 'measures' | 'parks', id: string) =>
      historyOf(now, { kind, id }).map(({ release, changes }) => [
        release?.version ?? 'pending',
        ...changes.map(({ dataset }) => dataset),
      ]);
    expect(history('measures', '2')).toEqual([['1.0.1', 'measures']]);
    expect(history('measures', '1-1')).toEqual([]);
    const [park] = history('parks', 'saz');
    expect(park?.[0]).toBe('1.1.0');
    expect(park).toEqual(
      expect.arrayContaining([
        'parks',
        'park-facts',
        'plots',
        'residents',
        'utilities',
        'requirements',
      ]),
    );
  });

  test('changes of costs and bodies belong to the measure they name, released or not', () => {
    const cost = (text: string): string => text.replaceAll('1-2,0,0,0,0,0', '1-2,,0,0,0,0');
    edit(
      {
        ...grown,
        'programme/costs.csv': (text) => cost(text).replace(/(1-2,(?:[^,]*,){12})0/, '$1'),
      },
      null,
    );
    const [step, ...others] = historyOf(content(), { kind: 'measures', id: '1-2' });
    expect(others).toEqual([]);
    expect(step?.release).toBeNull();
    expect(step?.changes.map(({ dataset }) => dataset)).toEqual(
      expect.arrayContaining(['costs', 'measure-bodies']),
    );
  });

  test('what was removed is told with its last release, until it comes back', () => {
    expect(
      goneItems(content()).map(({ kind, id, lastIn, goneIn }) => [
        kind,
        id,
        lastIn.version,
        goneIn?.version,
      ]),
    ).toEqual([['parks', 'saz', '1.0.1', '1.1.0']]);
    edit(mended);
    expect(goneItems(content())).toEqual([]);
    edit({ ...mended, 'programme/bodies.csv': (text) => text }, null);
    expect(goneItems(content())).toHaveLength(1);
  });

  test('the files of a release say its checksums and every change', () => {
    const [first, second, third] = timelineOf(content()).steps;
    if (!first || !second || !third) throw new Error('expected three releases');
    const json = JSON.parse(releaseJson(second.release)) as {
      version: string;
      files: { path: string; sha256: string; unchanged_since: string }[];
    };
    expect(json.version).toBe('1.0.1');
    for (const { path, sha256, unchanged_since } of json.files) {
      const bytes = readFileSync(at(`${unchanged_since}/files/${path}`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(changesCsv(second)).toBe(
      '\uFEFFdataset,row,change,field,old,new,reason_ky,reason_ru,reason_en\r\n' +
        'measures,2,value-changed,title_en,Moving the archive,Archive,,,\r\n',
    );
    expect(changesCsv(third)).toContain('parks,saz,row-removed,,,,,,\r\n');
  });
});

test('a feed escapes what it is given and names each entry by its address', () => {
  const feed: Feed = {
    language: 'ky',
    title: 'a & b',
    subtitle: '<c>',
    author: 'Ачык',
    address: 'https://e.org/feed.xml',
    page: 'https://e.org/ky/changes/?a=1&b="2"',
    translations: [{ language: 'ru', address: 'https://e.org/ru/feed.xml' }],
    updatedOn: '2026-11-22',
    rights: 'CC',
    entries: [
      {
        address: 'https://e.org/ky/changes/1.0.0/',
        title: '1.0.0',
        date: '2026-11-22',
        summary: { text: 'x < y', language: 'en' },
        lines: ['a & b'],
      },
    ],
  };
  const xml = atomFeed(feed);
  expect(atomFault(xml)).toBeNull();
  expect(atomFault(xml.replace(/<id>[^<]*<\/id>/, ''))).toContain('feed');
  expect(atomFault(xml.replace(/T00:00:00Z/, ''))).toContain('dateTime');
  expect(xml).toContain('<title>a &amp; b</title>');
  expect(xml).toContain('<subtitle>&lt;c&gt;</subtitle>');
  expect(xml).toContain('href="https://e.org/ky/changes/?a=1&amp;b=&quot;2&quot;"');
  expect(xml).toContain('<summary xml:lang="en">x &lt; y</summary>');
  // HTML inside XML is escaped twice.
  expect(xml).toContain(
    '<content type="html">&lt;ul&gt;&lt;li&gt;a &amp;amp; b&lt;/li&gt;&lt;/ul&gt;</content>',
  );
  expect(atomFeed({ ...feed, entries: [] })).not.toContain('<entry>');
});
