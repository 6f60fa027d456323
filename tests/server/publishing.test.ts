import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readReceipt, type SiteReceipt } from '../../src/ops/deploy/site.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { AT_ROOT } from './sites.ts';

const PAGE = 'ky/index.html';

const work = mkdtempSync(join(tmpdir(), 'achyk-publishing-'));
const folder = join(work, 'srv');
const site = join(work, 'site');
let nginx: Nginx;

beforeAll(async () => {
  // What is published already has its compressed copies.
  cpSync(AT_ROOT.folder, folder, { recursive: true, verbatimSymlinks: true });
  nginx = await startNginx(folder, '/');
});

afterAll(() => {
  nginx.stop();
  rmSync(work, { recursive: true, force: true });
});

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  cpSync(AT_ROOT.site, site, { recursive: true });
});

/** Changes the built site and its receipt with it, as another build would. */
function rebuild(files: Readonly<Record<string, string>>, told: Partial<SiteReceipt> = {}): void {
  const receipt = readReceipt(site);
  const checksums: Record<string, string> = { ...(told.files ?? receipt.files) };
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(site, file), text);
    checksums[file] = createHash('sha256').update(text).digest('hex');
  }
  const next = { ...receipt, ...told, files: checksums };
  writeFileSync(join(site, 'data/receipt.json'), JSON.stringify(next));
}

/** A site of a few files, in place of the one there was. */
function buildSmall(files: Readonly<Record<string, string>>): void {
  for (const place of [site, join(site, 'ky'), join(site, '_astro'), join(site, 'data')]) {
    if (place === site) rmSync(site, { recursive: true, force: true });
    mkdirSync(place);
  }
  cpSync(join(AT_ROOT.site, 'data/receipt.json'), join(site, 'data/receipt.json'));
  const kept = ['index.html', '404.html', 'robots.txt'];
  const texts = kept.map((file) => [file, readFileSync(join(AT_ROOT.site, file), 'utf8')]);
  rebuild({ ...Object.fromEntries(texts), ...files }, { files: {} });
}

/** Runs a command as an operator does. */
function command(name: 'publish' | 'rollback', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/ops/commands/${name}.ts`, folder, ...args, '--lang', 'en'],
    { encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}

/** The same in a process of its own, while this one goes on asking. */
const inBackground = (name: 'publish' | 'rollback', ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [`src/ops/commands/${name}.ts`, folder, ...args]);

const publishSite = () => command('publish', '--site', site);

const shown = async (): Promise<string> => (await nginx.ask('/ky/')).body.toString();

const page = (mark: string): string => `<!doctype html><title>${mark}</title>`;

test('publish, publish a broken site, publish an older one, roll back: readers see what they should', async () => {
  rebuild({ [PAGE]: page('first') }, { data_version: '2.0.0' });
  const first = publishSite();
  expect(first.code, first.said).toBe(0);
  expect(await shown()).toBe(page('first'));

  rebuild({ [PAGE]: page('second') }, { data_version: '2.1.0' });
  expect(publishSite().code).toBe(0);
  expect(await shown()).toBe(page('second'));

  writeFileSync(join(site, PAGE), page('broken'));
  const broken = publishSite();
  expect(broken.code).toBe(1);
  expect(broken.said).toContain(`differs: ${PAGE}`);
  expect(broken.said).toContain('Nothing was published.');
  expect(await shown()).toBe(page('second'));

  rebuild({ [PAGE]: page('older') }, { data_version: '2.0.1' });
  const older = publishSite();
  expect(older.code).toBe(1);
  expect(older.said).toMatch(/older than the published ones: 2\.0\.1 .* 2\.1\.0/);
  expect(await shown()).toBe(page('second'));

  const back = command('rollback');
  expect(back.code, back.said).toBe(0);
  expect(await shown()).toBe(page('first'));
  expect(command('rollback', '--list').said).toMatch(/2\.0\.0 .*shown now\n.*2\.1\.0 .*withdrawn/);

  const forced = command('publish', '--site', site, '--allow-older');
  expect(forced.code, forced.said).toBe(0);
  expect(await shown()).toBe(page('older'));
});

test('misspelt commands say how they are written', () => {
  for (const args of [['--keep', '1'], ['--keep', 'x'], ['--nothing'], ['more']]) {
    const { code, said } = command('publish', ...args);
    expect(code, said).toBe(2);
    expect(said).toContain('npm run publish --');
  }
  expect(command('rollback', '--nothing').code).toBe(2);
  expect(command('rollback', '--help')).toMatchObject({ code: 0 });
});

test('while it is published and rolled back, every answer is whole and of one release', async () => {
  const ROUNDS = 8;
  const marks = Array.from({ length: ROUNDS + 1 }, (_, round) => `round${round}`);
  const asset = (mark: string): string => `_astro/${mark}.js`;
  // Long enough that a page cut short would be noticed.
  const bodies = new Map(marks.map((mark) => [mark, page(mark) + mark.repeat(40_000)]));
  const markOf = new Map([...bodies].map(([mark, body]) => [body, mark]));
  const publishRound = async (mark: string): Promise<void> => {
    buildSmall({ [PAGE]: bodies.get(mark) ?? '', [asset(mark)]: mark });
    await inBackground('publish', '--site', site, '--keep', '3', '--allow-older');
  };
  await publishRound(marks[0] ?? '');

  let done = false;
  let asked = 0;
  const seen = new Set<string>();
  const read = async (): Promise<void> => {
    while (!done) {
      const answer = await nginx.ask('/ky/');
      const mark = markOf.get(answer.body.toString());
      expect([answer.status, answer.body.length, mark]).toEqual([
        200,
        expect.any(Number),
        expect.any(String),
      ]);
      // What the page asks for next must be there, though another release may be live by now.
      const file = await nginx.ask(`/${asset(mark ?? '')}`);
      expect([file.status, file.body.toString().slice(0, 40)]).toEqual([200, mark]);
      seen.add(mark ?? '');
      asked += 2;
    }
  };
  const operate = async (): Promise<void> => {
    for (const mark of marks.slice(1)) {
      await publishRound(mark);
      await inBackground('rollback');
    }
    done = true;
  };
  await Promise.all([operate(), ...Array.from({ length: 8 }, read)]);
  process.stdout.write(`${asked} requests during ${ROUNDS * 2} switches, all of them whole\n`);
  expect(seen).toEqual(new Set(marks));
});
