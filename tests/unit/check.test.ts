import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { CommandOutcome } from '../../src/ops/commands/command.ts';
import { check } from '../../src/ops/commands/check.ts';
import {
  MINIMAL_DIR,
  MINIMAL_SEEDS,
  minimalFiles,
  replacing,
  type Changes,
} from '../fixtures/minimal.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'src/ops/commands/check.ts');
const folder = mkdtempSync(join(tmpdir(), 'achyk-check-'));
const dataDir = join(folder, 'data');
const seedsDir = join(folder, 'seeds');

beforeEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
  cpSync(MINIMAL_DIR, dataDir, { recursive: true });
  mkdirSync(seedsDir, { recursive: true });
  for (const [name, text] of MINIMAL_SEEDS) writeFileSync(join(seedsDir, name), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function change(changes: Changes): void {
  for (const [file, bytes] of minimalFiles(changes)) {
    mkdirSync(dirname(join(dataDir, file)), { recursive: true });
    writeFileSync(join(dataDir, file), bytes);
  }
}

function checked(...args: string[]): CommandOutcome {
  return check({ args, dataDir, seedsDir, cwd: folder });
}

/** Runs the command as `npm run check` does, on another data folder. */
function run(data: string, ...args: string[]) {
  return spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: data },
    encoding: 'utf8',
  });
}

const wrongTotal: Changes = {
  'programme/costs.csv': replacing('1-1,35000,0,0,35000', '1-1,35000,0,0,көп'),
};

test('sound data gives one line with the rows of each table and exit code 0', () => {
  expect(checked()).toEqual({
    exitCode: 0,
    stdout:
      'Ката жок. Саптардын саны: measures 3, costs 3, directions 2, bodies 2, ' +
      'measure-bodies 4, irregularities 2, execution 0, sources 2, glossary 1.\n',
    stderr: '',
  });
});

test('each problem is one line with its file, line and column, and the exit code is 1', () => {
  change({ ...wrongTotal, 'portal.yaml': replacing('2026-11-21', 'бүгүн') });
  const { exitCode, stdout, stderr } = checked();
  expect(exitCode).toBe(1);
  expect(stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^data\/portal\.yaml:5:1 updated_on талаасы “Жаңыртылган күнү”\. /),
    expect.stringMatching(/^data\/programme\/costs\.csv:2:5 E тилкеси “4-сан”\. /),
  ]);
  expect(stderr).toBe('Оңдолуучу жерлердин саны: 2.\n');
});

test.each([
  ['ky', 'E тилкеси “4-сан”. Табылганы: “көп”.'],
  ['ru', 'Столбец E «Число 4». Найдено: «көп».'],
  ['en', 'Column E “Number 4”. Found: “көп”.'],
])('with --lang %s the problems are told in that language', (language, words) => {
  change(wrongTotal);
  expect(checked('--lang', language).stdout).toContain(words);
});

test('with --format json the problems are an array with messages in three languages', () => {
  change(wrongTotal);
  const { exitCode, stdout } = checked('--format', 'json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: 'data/programme/costs.csv',
      line: 2,
      column: 5,
      field: 'b1_total',
      found: 'көп',
      code: 'not-a-whole-number',
      message: {
        ky: expect.stringContaining('Бүтүн сан күтүлөт'),
        ru: expect.stringContaining('Ожидается целое число'),
        en: expect.stringContaining('A whole number is expected'),
      },
    },
  ]);
});

test('with --format github or gitlab each problem is marked on its line', () => {
  change(wrongTotal);
  const github = checked('--format', 'github', '--lang', 'en');
  expect(github.exitCode).toBe(1);
  expect(github.stdout).toMatch(/^::error file=data\/programme\/costs\.csv,line=2::.*“көп”/m);
  const [mark] = JSON.parse(checked('--format', 'gitlab').stdout) as unknown[];
  expect(mark).toMatchObject({
    location: { path: 'data/programme/costs.csv', lines: { begin: 2 } },
  });
});

test('with --format json sound data is an empty array', () => {
  expect(checked('--format', 'json')).toEqual({ exitCode: 0, stdout: '[]\n', stderr: '' });
});

test('a data folder that does not exist is told file by file', () => {
  rmSync(dataDir, { recursive: true });
  const { exitCode, stdout } = checked('--lang', 'en');
  expect(exitCode).toBe(1);
  expect(stdout.trimEnd().split('\n')).toHaveLength(minimalFiles().size);
  expect(stdout).toContain('data/programme/costs.csv:1:1 The file was not found.');
});

test.each([[['--fast']], [['--lang', 'kg']], [['--format', 'xml']], [['data']], [['--lang']]])(
  'the command line %j is refused with the usage and exit code 2',
  (args) => {
    const { exitCode, stdout, stderr } = checked(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(
      'npm run check -- [--lang ky|ru|en] [--format text|json|github|gitlab]',
    );
  },
);

test('--help tells how the command is used', () => {
  expect(checked('--help')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(checked('--help').stdout).toContain('DATA_DIR');
});

test('the command reads DATA_DIR, prints paths from where it runs and exits with 1', () => {
  change(wrongTotal);
  const { status, stdout } = run(dataDir, '--format', 'json');
  const problems: { file: string; code: string }[] = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(problems.find(({ code }) => code === 'not-a-whole-number')?.file).toMatch(
    /^\.\..*data\/programme\/costs\.csv$/,
  );
});

test('the command exits with 2 when an option is unknown', () => {
  expect(run(dataDir, '--fast').status).toBe(2);
});

test('a portal is checked by the command', () => {
  const { status, stdout } = run(join(ROOT, 'data'), '--lang', 'en');
  expect(stdout).toMatch(/measures \d+|Places to mend/);
  expect(status).toBeLessThan(2);
});
