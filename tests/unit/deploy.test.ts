import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { deployConfig } from '../../src/ops/commands/deploy-config.ts';
import { address, listen, site as serve } from '../../src/ops/commands/serve.ts';
import { githubAnnotations, gitlabReport } from '../../src/ops/deploy/annotations.ts';
import { headersFile } from '../../src/ops/deploy/cdn.ts';
import { alone, liveRelease, nameOf, releasesIn } from '../../src/ops/deploy/folder.ts';
import { headersOf } from '../../src/ops/deploy/headers.ts';
import { listReleases, publish, rollback, type Publishing } from '../../src/ops/deploy/publish.ts';
import { Refusal } from '../../src/ops/deploy/refusal.ts';
import { entriesOf, isOlder, type SiteReceipt } from '../../src/ops/deploy/site.ts';
import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { placesOf } from '../../src/words/message.ts';
import { PUBLISHING_MESSAGES } from '../../src/words/messages/publishing.ts';

const ROOT = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'achyk-deploy-'));
const site = join(work, 'site');
const folder = join(work, 'server');

const LONG = 'Ачык маалыматтар. '.repeat(100);

/** A site as a build leaves it, of a few files. */
function build(
  files: Readonly<Record<string, string>> = {},
  told: Partial<SiteReceipt> = {},
): void {
  rmSync(site, { recursive: true, force: true });
  const all: Record<string, string> = {
    'index.html': 'ky ru en',
    '404.html': 'жок',
    'ky/index.html': LONG,
    'robots.txt': 'Sitemap: https://portal.example/sitemap-index.xml\n',
    '_astro/page.aaaa.js': 'export {}',
    ...files,
  };
  const checksums = Object.entries(all).map(([file, text]) => [
    file,
    createHash('sha256').update(text).digest('hex'),
  ]);
  const receipt: SiteReceipt = {
    data_version: '1.0.0',
    data_updated_on: '2026-11-21',
    data_commit: null,
    files: Object.fromEntries(checksums),
    ...told,
  };
  for (const [file, text] of [
    ...Object.entries(all),
    ['data/receipt.json', JSON.stringify(receipt)] as const,
  ]) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
}

const START = Date.parse('2026-11-22T04:00:00Z');
let minute = 0;

const published = (asked: Partial<Publishing> = {}) =>
  publish({
    site,
    folder,
    keep: 5,
    allowOlder: false,
    now: new Date(START + 60_000 * minute++),
    isAncestor: () => false,
    toDisk: () => undefined,
    ...asked,
  });

const live = (file: string): string => readFileSync(join(folder, 'current', file), 'utf8');

/** The reason of a refusal, with what it names. */
async function refusal(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error;
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  build();
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('the list of headers', () => {
  test('only /embed/ may be framed', () => {
    const paths = [
      '',
      'ky/',
      'ru/parks/x/',
      'data/a.csv',
      'charts/ky/map.svg',
      '_astro/a.js',
      'sw.js',
    ];
    for (const path of paths) {
      expect(headersOf(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
    }
    expect(headersOf('embed/ky/map/')['Content-Security-Policy']).toBeUndefined();
  });

  test('only /data/ may be read by programs of other sites', () => {
    expect(headersOf('data/v1.0.0/a.csv')['Access-Control-Allow-Origin']).toBe('*');
    for (const path of ['', 'ky/data/', 'charts/map.csv', 'embed/ky/map/', 'database']) {
      expect(headersOf(path)['Access-Control-Allow-Origin'], path).toBeUndefined();
    }
  });

  test('what others show in their pages may be loaded there, nothing else', () => {
    for (const path of ['data/a.csv', 'charts/ky/map.svg', 'pictures/ky.png', 'embed/ky/map/']) {
      expect(headersOf(path)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
    }
    for (const path of ['ky/', '_astro/a.js', 'search/index.json', 'sw.js']) {
      expect(headersOf(path)['Cross-Origin-Resource-Policy'], path).toBe('same-origin');
    }
  });

  test('a hashed name is kept for a year, the worker never, the rest for a minute', () => {
    expect(headersOf('_astro/a.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersOf('sw.js')['Cache-Control']).toBe('no-cache');
    expect(headersOf('ky/sw.js')['Cache-Control']).toMatch(/max-age=60, stale-while-revalidate=/);
  });

  test('the file for a CDN has one rule for each entry of the root, so that no header comes twice', () => {
    const text = headersFile(['ky/', 'data/', 'feed.xml']);
    const paths = text.split('\n').filter((line) => line.startsWith('/'));
    expect(paths).toEqual(expect.arrayContaining(['/*', '/ky/*', '/data/*', '/feed.xml', '/']));
    expect(new Set(paths).size).toBe(paths.length);
    const [every = '', ...others] = text.split('\n\n').slice(1);
    for (const name of every
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(':')[0] ?? '')) {
      expect(others.join('\n')).not.toContain(`${name}:`);
    }
  });

  test('the configuration of nginx that is kept here is what the list gives', () => {
    const kept = readFileSync(join(ROOT, 'deploy/nginx/achyk.conf'), 'utf8');
    expect(kept, 'npm run --silent deploy:config -- nginx > deploy/nginx/achyk.conf').toBe(
      deployConfig(['nginx']),
    );
  });

  test('npm start sends the same, but lets nothing be kept that may change', async () => {
    mkdirSync(join(site, 'data'), { recursive: true });
    writeFileSync(join(site, 'data/a.csv'), 'a');
    const server = await listen(serve(site, '/achyk/'), 0);
    const ask = (path: string) => fetch(`${address(server, '/achyk/')}${path}`);
    for (const path of ['data/a.csv', '_astro/page.aaaa.js', 'ky/']) {
      const { headers, status } = await ask(path);
      expect(status).toBe(200);
      const sent = Object.keys(headersOf(path)).map((name) => [name, headers.get(name)]);
      const kept = path.startsWith('_astro/') ? {} : { 'Cache-Control': 'no-cache' };
      expect(Object.fromEntries(sent)).toEqual({ ...headersOf(path), ...kept });
    }
    const missing = await ask('data/nothing.csv');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(missing.headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
    server.close();
  });

  test('the guides and the upload to a store keep files for as long as the list says', () => {
    const texts = ['en', 'ru', 'ky'].map((language) => `docs/publishing.${language}.md`);
    for (const file of [...texts, 'deploy/object-store/upload.sh']) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      for (const path of ['_astro/a.js', 'ky/', 'sw.js']) {
        expect(text, file).toContain(headersOf(path)['Cache-Control']);
      }
    }
  });

  test('under a sub-path every address of the configuration has it', () => {
    const config = deployConfig(['nginx', '--base', 'achyk', '--folder', '/srv/a']) ?? '';
    expect(config).toContain('"~^/achyk/(_astro/)" "public, max-age=31536000, immutable"');
    expect(config).toContain('location /achyk/ {\n        alias /srv/a/current/;');
    expect(config).toContain('return 302 /achyk/$achyk_language/;');
    expect(config).toContain('error_page 404 /achyk/404.html;');
  });

  test('a value that nginx would read as more than a value is refused', () => {
    for (const host of ['a; return 200', 'a b', 'a"', 'a\nb', '$host', 'a{']) {
      expect(deployConfig(['nginx', '--host', host]), host).toBeNull();
    }
    expect(deployConfig(['apache'])).toBeNull();
  });
});

describe('publishing', () => {
  test('shows the whole site, with compressed copies beside what gains by them', async () => {
    const { name, address, changed } = await published();
    expect([readlinkSync(join(folder, 'current')), address, changed]).toEqual([
      `releases/${name}`,
      'https://portal.example/',
      5,
    ]);
    expect(entriesOf(join(folder, 'releases', name))).toEqual([
      '404.html',
      '_astro/page.aaaa.js',
      'data/receipt.json',
      'index.html',
      'ky/index.html',
      'ky/index.html.br',
      'ky/index.html.gz',
      'robots.txt',
    ]);
    const packed = (end: string) => readFileSync(join(folder, 'current/ky/index.html') + end);
    expect(gunzipSync(packed('.gz')).toString()).toBe(LONG);
    expect(brotliDecompressSync(packed('.br')).toString()).toBe(LONG);
  });

  test('compresses the same bytes to the same bytes', async () => {
    await published();
    const first = readFileSync(join(folder, 'current/ky/index.html.br'));
    rmSync(folder, { recursive: true });
    await published();
    expect(readFileSync(join(folder, 'current/ky/index.html.br')).equals(first)).toBe(true);
  });

  test('a file that did not change keeps its date, one that did gets another', async () => {
    await published();
    const dates = () =>
      ['index.html', 'ky/index.html', 'ky/index.html.gz'].map((file) =>
        Math.floor(statSync(join(folder, 'current', file)).mtimeMs),
      );
    const before = dates();
    build({ 'index.html': 'changed' });
    const { changed } = await published();
    expect(changed).toBe(1);
    const after = dates();
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).toBeGreaterThan(before[0] ?? 0);
  });

  test('a damaged compressed copy is not taken over', async () => {
    const { name } = await published();
    writeFileSync(join(folder, 'releases', name, 'ky/index.html.br'), 'damaged');
    await published();
    const copy = readFileSync(join(folder, 'current/ky/index.html.br'));
    expect(brotliDecompressSync(copy).toString()).toBe(LONG);
  });

  const faults: Readonly<Record<string, readonly [() => void, string]>> = {
    'is not there': [() => rmSync(site, { recursive: true }), 'no-receipt'],
    'has no receipt': [() => rmSync(join(site, 'data/receipt.json')), 'no-receipt'],
    'has half a receipt': [
      () => writeFileSync(join(site, 'data/receipt.json'), '{"data_version":"1.0.0"'),
      'no-receipt',
    ],
    'has a receipt without pages': [() => build({}, { files: {} }), 'no-receipt'],
    'has lost a file': [() => rmSync(join(site, 'ky/index.html')), 'damaged'],
    'has a changed file': [() => writeFileSync(join(site, 'ky/index.html'), 'x'), 'damaged'],
    'has a file that nobody built': [() => writeFileSync(join(site, 'a.xlsx'), 'x'), 'damaged'],
    'has a compressed copy of its own': [
      () => writeFileSync(join(site, 'index.html.gz'), 'x'),
      'damaged',
    ],
    'has a link in place of a file': [
      () => {
        rmSync(join(site, 'ky/index.html'));
        writeFileSync(join(work, 'elsewhere'), LONG);
        symlinkSync(join(work, 'elsewhere'), join(site, 'ky/index.html'));
      },
      'damaged',
    ],
    'names nobody’s address': [
      () => build({ 'robots.txt': 'Sitemap: http://localhost:4321/sitemap-index.xml\n' }),
      'no-address',
    ],
    'has other bytes under a hashed name': [
      () => build({ '_astro/page.aaaa.js': 'other' }),
      'asset-differs',
    ],
  };

  for (const [fault, [spoil, reason]] of Object.entries(faults)) {
    test(`a site that ${fault} is refused, and readers see what they saw`, async () => {
      const { name } = await published();
      spoil();
      expect(await refusal(published())).toMatchObject({ reason });
      expect(liveRelease(folder)).toBe(name);
      expect(releasesIn(folder)).toEqual([name]);
      expect(readdirSync(join(folder, 'releases'))).toEqual([name]);
      expect(live('ky/index.html')).toBe(LONG);
    });
  }

  test('the refusal of a damaged site names the files', async () => {
    rmSync(join(site, 'ky/index.html'));
    writeFileSync(join(site, 'index.html'), 'x');
    const { values } = (await refusal(published())) as Refusal;
    expect(values).toEqual({ count: 2, files: '  missing: ky/index.html\n  differs: index.html' });
  });

  test('older data are refused unless that is asked for', async () => {
    build({}, { data_version: '1.1.0' });
    const { name } = await published();
    build({}, { data_version: '1.0.0+changes' });
    expect(await refusal(published())).toMatchObject({
      reason: 'older',
      values: { version: '1.0.0+changes', live_version: '1.1.0' },
    });
    expect(liveRelease(folder)).toBe(name);
    await published({ allowOlder: true });
    expect(JSON.parse(live('data/receipt.json'))).toMatchObject({ data_version: '1.0.0+changes' });
  });

  test('a folder where something else has the name of the link is left alone', async () => {
    mkdirSync(join(folder, 'current'), { recursive: true });
    expect(await refusal(published())).toMatchObject({ reason: 'not-a-link' });
    expect(readdirSync(join(folder, 'current'))).toEqual([]);
  });

  test('a folder inside the site, or around it, is refused', async () => {
    for (const wrong of [join(site, 'srv'), work]) {
      expect(await refusal(published({ folder: wrong }))).toMatchObject({
        reason: 'folder-in-site',
      });
    }
  });

  test('two at once: the second is refused, and after the first there is room again', async () => {
    await alone(folder, async () => {
      expect(await refusal(published())).toMatchObject({ reason: 'busy' });
      expect(existsSync(join(folder, 'releases'))).toBe(false);
    });
    await published();
  });

  test('what a killed publishing left behind is cleared away', async () => {
    mkdirSync(join(folder, 'releases/.next/old'), { recursive: true });
    symlinkSync('nowhere', join(folder, '.current'));
    const { name } = await published();
    expect(readdirSync(join(folder, 'releases'))).toEqual([name]);
    expect(existsSync(join(folder, 'current/old'))).toBe(false);
  });

  test('a disk that can’t be written to leaves all as it was', async () => {
    const { name } = await published();
    // Root may write anywhere, so a file stands where a folder should.
    const assets = join(folder, 'assets');
    rmSync(assets, { recursive: true });
    writeFileSync(assets, '');
    build({ '_astro/page.bbbb.js': 'new' });
    await expect(published()).rejects.toThrow();
    expect(liveRelease(folder)).toBe(name);
    expect(readdirSync(join(folder, 'releases'))).toEqual([name]);
  });

  test('the last releases are kept, with the hashed files of each and no others', async () => {
    for (const letter of ['a', 'b', 'c', 'd']) {
      build({ [`_astro/own.${letter}.js`]: letter });
      await published({ keep: 2 });
    }
    expect(releasesIn(folder)).toHaveLength(2);
    expect(readdirSync(join(folder, 'assets')).toSorted()).toEqual([
      'own.c.js',
      'own.d.js',
      'page.aaaa.js',
    ]);
  });
});

describe('rolling back', () => {
  async function publishAll(...texts: readonly string[]): Promise<string[]> {
    const names = [];
    for (const text of texts) {
      build({ 'ky/index.html': text });
      names.push((await published()).name);
    }
    return names;
  }

  test('goes to the release before, and not again to one that was rolled back', async () => {
    const [a, b] = await publishAll('a', 'b');
    expect(await rollback(folder, null)).toMatchObject({ from: b, to: a });
    expect(live('ky/index.html')).toBe('a');
    const [c] = await publishAll('c');
    expect(await rollback(folder, null)).toMatchObject({ from: c, to: a });
    expect(listReleases(folder).map(({ state }) => state)).toEqual([
      'live',
      'withdrawn',
      'withdrawn',
    ]);
    expect(await refusal(rollback(folder, null))).toMatchObject({ reason: 'nothing-before' });
  });

  test('however many were rolled back, there is one to return to', async () => {
    const [a] = await publishAll('a');
    for (const text of ['b', 'c', 'd', 'e']) {
      build({ 'ky/index.html': text });
      await published({ keep: 2 });
      expect(await rollback(folder, null)).toMatchObject({ to: a });
    }
  });

  test('goes to a release by the beginning of its name, forward too', async () => {
    const [a = '', b = ''] = await publishAll('a', 'b', 'c');
    await rollback(folder, a.slice(0, 16));
    expect(live('ky/index.html')).toBe('a');
    await rollback(folder, b);
    expect(live('ky/index.html')).toBe('b');
    for (const wanted of ['2026', '1999', '../site', '']) {
      expect(await refusal(rollback(folder, wanted)), wanted).toMatchObject({
        reason: 'no-such-release',
      });
    }
  });

  test('a release that was damaged since is not shown again', async () => {
    const [a = '', b] = await publishAll(LONG, 'b');
    const copy = join(folder, 'releases', a, 'ky/index.html.br');
    chmodSync(copy, 0o644);
    writeFileSync(copy, 'damaged');
    expect(await refusal(rollback(folder, null))).toMatchObject({ reason: 'damaged' });
    expect(liveRelease(folder)).toBe(b);
  });

  test('of a folder with nothing published is refused, and no folder is made', async () => {
    expect(await refusal(rollback(folder, null))).toMatchObject({ reason: 'nothing-published' });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('what is older', () => {
  const receipt = (told: Partial<SiteReceipt>): SiteReceipt => ({
    data_version: '1.0.0',
    data_updated_on: '2026-11-21',
    data_commit: 'b',
    files: {},
    ...told,
  });
  /** From the oldest; commits go by the alphabet. */
  const inOrder = [
    receipt({ data_version: '0.9.0' }),
    receipt({ data_commit: 'a' }),
    receipt({}),
    receipt({ data_updated_on: '2026-11-22' }),
    receipt({ data_version: '1.0.0+changes' }),
    receipt({ data_version: '1.2.0' }),
    receipt({ data_version: '1.10.0' }),
  ];
  const isAncestor = (commit: string, of: string): boolean => commit < of;

  test('the version decides, then changes since, the day, the commit', () => {
    inOrder.forEach((one, at) =>
      inOrder.forEach((other, otherAt) => {
        expect(isOlder(one, other, isAncestor), `${at} before ${otherAt}`).toBe(at < otherAt);
      }),
    );
  });

  test('a commit that is not known decides nothing', () => {
    expect(isOlder(receipt({ data_commit: null }), receipt({}), isAncestor)).toBe(false);
    expect(isOlder(receipt({}), receipt({ data_commit: null }), isAncestor)).toBe(false);
  });
});

test('names of releases stay in order when the clock is set back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })),
      (times) => {
        const names: string[] = [];
        for (const time of times) names.push(nameOf(time, names));
        expect(names).toEqual([...new Set(names)].toSorted());
      },
    ),
  );
});

test('problems are marked on their lines, whatever stands in them', () => {
  const mark = { file: 'data/a,b.csv', line: 12, message: '100 %\n:: x', code: 'required' };
  expect(githubAnnotations([mark])).toBe('::error file=data/a%2Cb.csv,line=12::100 %25%0A:: x\n');
  expect(JSON.parse(gitlabReport([mark]))).toEqual([
    {
      description: '100 %\n:: x',
      check_name: 'required',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'data/a,b.csv', lines: { begin: 12 } },
    },
  ]);
  expect(gitlabReport([])).toBe('[]\n');
});

test('the messages to operators have the same places in each language', () => {
  for (const [key, message] of Object.entries(PUBLISHING_MESSAGES)) {
    for (const language of LANGUAGES) {
      expect(placesOf(textIn(message, language)), `${key} ${language}`).toEqual(
        placesOf(message.ky),
      );
    }
  }
});

describe('the workflows', () => {
  const texts = [
    '.github/workflows/check.yml',
    '.github/workflows/pages.yml',
    '.gitlab-ci.yml',
  ].map((file) => readFileSync(join(ROOT, file), 'utf8'));

  test('can be read, and use only commands that the portal has', () => {
    for (const text of texts) {
      expect(parse(text)).toBeTypeOf('object');
      for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g)) {
        expect(Object.keys(manifest.scripts)).toContain(name);
      }
    }
  });

  test('name the exact version of every action that is not ours', () => {
    const actions = texts.flatMap((text) => [...text.matchAll(/uses: (\S+)/g)]);
    expect(actions.length).toBeGreaterThan(5);
    for (const [, action = ''] of actions) {
      expect(action).toMatch(/^(\.\/|[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$)/);
    }
  });
});
