import '../../src/ops/commands/node-version.ts';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { PLANTS, TESTS, type Plant } from './plants.ts';

/**
 * `npm run test:mutations [-- text]`: plants mistakes one by one, those whose file or text hold the
 * argument or all of them, in a copy of the project, and runs the tests of the code around each. Tells
 * which were noticed by no test. Exit code 1: fewer than 95 of a hundred were noticed, or the spot of
 * a mistake is gone and the list has to follow the code.
 */
const ENOUGH = 0.95;

/** What is made, or is too much to copy. */
const LEFT = /^(\.git|node_modules|dist.*|test-results|\.astro)$/;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The file of a plant and its content with the mistake in it; throws when there is no such spot. */
function planted(root: string, { file, was, becomes }: Plant) {
  const spots = globSync(`src/**/${basename(file)}`, { cwd: root })
    .filter((path) => path.endsWith(`/${file}`))
    .map((path) => ({ path: join(root, path), text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => text.split(was).length === 2);
  const [spot] = spots;
  if (spot === undefined || spots.length > 1) {
    throw new Error(`${file}: “${was}” stands in ${spots.length} files once; it must in one`);
  }
  return { ...spot, wrong: spot.text.replace(was, () => becomes) };
}

/** What vitest says when a test fails; `null` when none does. */
function redOf(root: string, ...args: string[]): string | null {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = ['--run', '--bail', '1', '--passWithNoTests'];
  const command = [vitest, ...args, ...options];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return status === 0 ? null : stderr;
}

const QUICK = ['--project', 'unit', '--project', 'data'];

/** Whether a test notices it: those that should, then all quick ones that need the file. */
function isNoticed(root: string, { file }: Plant, path: string): boolean {
  const names = Object.entries(TESTS).flatMap(([part, tests]) =>
    file.includes(part) ? tests : [],
  );
  return (
    (names.length > 0 && redOf(root, 'run', ...names) !== null) ||
    redOf(root, 'related', path, ...QUICK) !== null
  );
}

const [wanted = ''] = process.argv.slice(2);
const plants = PLANTS.filter(({ file, was }) => `${file} ${was}`.includes(wanted));
const root = mkdtempSync(join(tmpdir(), 'achyk-mutations-'));
try {
  cpSync('.', root, { recursive: true, filter: (path) => !LEFT.test(basename(path)) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const spots = plants.map((plant) => ({ plant, ...planted(root, plant) }));
  const before = redOf(root, 'run', ...QUICK);
  if (before !== null) throw new Error(`The tests fail without any mistake:\n${before}`);
  const survivors: Plant[] = [];
  for (const { plant, path, text, wrong } of spots) {
    writeFileSync(path, wrong);
    const noticed = isNoticed(root, plant, path);
    writeFileSync(path, text);
    if (!noticed) survivors.push(plant);
    say(
      `${noticed ? 'noticed ' : 'SURVIVED'} ${plant.file}: ${plant.was} → ${plant.becomes}`.replaceAll(
        '\n',
        ' ',
      ),
    );
  }
  const noticed = plants.length - survivors.length;
  const share = plants.length === 0 ? 0 : noticed / plants.length;
  say(`${noticed} of ${plants.length} mistakes noticed: ${Math.floor(share * 100)} of a hundred`);
  if (share < ENOUGH) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
