import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployConfig } from '../../src/ops/commands/deploy-config.ts';
import { headersFile } from '../../src/ops/deploy/cdn.ts';
import { headersOf, VARYING } from '../../src/ops/deploy/headers.ts';
import { readReceipt } from '../../src/ops/deploy/site.ts';
import { typeOf } from '../../src/ops/deploy/types.ts';
import { freePort, NGINX, startNginx, tested, type Answer, type Nginx } from './nginx.ts';
import { AT_ROOT, BELOW } from './sites.ts';

const { files } = readReceipt(AT_ROOT.site);
const asset = Object.keys(files).find((file) => /^_astro\/.*\.js$/.test(file)) ?? '';
const ONE_PER_KIND = [
  'ky/',
  'ru/programme/measures/',
  'embed/ky/map/',
  'charts/ky/map.svg',
  'charts/map.csv',
  'pictures/ky.png',
  'data/measures.csv',
  'data/measures.parquet',
  'data/parks.geojson',
  'data/catalog.jsonld',
  'data/receipt.json',
  'search/index.json',
  'feed.xml',
  'robots.txt',
  'icon.svg',
  asset,
];

let nginx: Nginx;
let below: Nginx;

beforeAll(async () => {
  nginx = await startNginx(AT_ROOT.folder, AT_ROOT.base);
  below = await startNginx(BELOW.folder, BELOW.base);
});

afterAll(() => {
  nginx.stop();
  below.stop();
});

const one = ({ headers }: Answer, name: string): string | undefined => {
  const values = headers.get(name.toLowerCase()) ?? [];
  expect(values.length, name).toBeLessThan(2);
  return values[0];
};

/** All headers of the list, as they came: each once, and none that the list does not give. */
function expectHeaders(answer: Answer, path: string): void {
  const expected = headersOf(path);
  for (const name of new Set([...Object.keys(expected), ...VARYING])) {
    expect(one(answer, name), `${path} ${name}`).toBe(expected[name]);
  }
  for (const [name, values] of answer.headers) expect(values, `${path} ${name}`).toHaveLength(1);
}

describe('every answer', () => {
  test('every file of the site comes byte for byte, with its type and the headers of the list', async () => {
    for (const [file, checksum] of Object.entries(files)) {
      if (file === '404.html') continue;
      const answer = await nginx.ask(`/${encodeURI(file)}`);
      expect(answer.status, file).toBe(200);
      expect(createHash('sha256').update(answer.body).digest('hex'), file).toBe(checksum);
      expect(one(answer, 'content-type'), file).toBe(typeOf(file)?.type);
      if (file !== 'index.html') expectHeaders(answer, file);
    }
  });

  test('each kind of address has its headers, each of them once', async () => {
    for (const path of ONE_PER_KIND) {
      const answer = await nginx.ask(`/${path}`, { 'Accept-Encoding': 'gzip, br' });
      expect(answer.status, path).toBe(200);
      expectHeaders(answer, path);
    }
  });

  test('says which server it is, but not which version', async () => {
    expect(one(await nginx.ask('/ky/'), 'server')).toBe('nginx');
  });

  test('errors and what may not be asked have them too, and are not kept', async () => {
    const errors = [
      await nginx.ask('/ky/nothing/'),
      await nginx.ask('/data/nothing.csv'),
      await nginx.ask('/_astro/nothing.js'),
      await nginx.ask('/ky/', {}, 'POST'),
      // 416 is left out: nginx itself adds all headers to it twice.
    ];
    expect(errors.map(({ status }) => status)).toEqual([404, 404, 404, 405]);
    for (const answer of errors) {
      expect(one(answer, 'x-content-type-options')).toBe('nosniff');
      expect(one(answer, 'cache-control')).toBe('no-cache');
      expect(one(answer, 'content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('the file for a CDN names everything in the root of the site', () => {
    const text = deployConfig(['cdn', '--site', AT_ROOT.site]);
    const paths = text?.split('\n').filter((line) => line.startsWith('/')) ?? [];
    for (const file of Object.keys(files)) {
      const matching = paths.filter((path) =>
        path.endsWith('*') ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`,
      );
      expect(matching, file).toHaveLength(2);
    }
    expect(headersFile([])).toContain('/embed/*\n  Cross-Origin-Resource-Policy: cross-origin\n');
  });
});

describe('compressed copies', () => {
  const page = '/ky/programme/measures/';
  const html = () => readFileSync(join(AT_ROOT.site, `${page}index.html`));

  test('brotli first, then gzip, then neither', async () => {
    const br = await nginx.ask(page, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    const gz = await nginx.ask(page, { 'Accept-Encoding': 'gzip' });
    const plain = await nginx.ask(page, { 'Accept-Encoding': 'identity' });
    expect([br, gz, plain].map((answer) => one(answer, 'content-encoding'))).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(brotliDecompressSync(br.body).equals(html())).toBe(true);
    expect(gunzipSync(gz.body).equals(html())).toBe(true);
    expect(plain.body.equals(html())).toBe(true);
    for (const answer of [br, gz, plain]) {
      expect(one(answer, 'vary')).toBe('Accept-Encoding');
      expect(one(answer, 'content-type')).toBe('text/html; charset=utf-8');
    }
  });

  test('a CDN, or a server in front, gets them too', async () => {
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['br', 'br'],
    ] as const) {
      const answer = await nginx.ask(page, { 'Accept-Encoding': accepted, Via: '1.0 front' });
      expect(one(answer, 'content-encoding')).toBe(encoding);
    }
  });

  test('pictures, fonts and what is packed already have none', async () => {
    for (const path of ['pictures/ky.png', 'data/all.zip', 'data/measures.parquet']) {
      const answer = await nginx.ask(`/${path}`, { 'Accept-Encoding': 'br, gzip' });
      expect(one(answer, 'content-encoding'), path).toBeUndefined();
    }
  });

  test('what a browser has already is not sent again', async () => {
    const first = await nginx.ask(page, { 'Accept-Encoding': 'br' });
    const again = await nginx.ask(page, {
      'Accept-Encoding': 'br',
      'If-None-Match': one(first, 'etag') ?? '',
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(one(again, 'cache-control')).toBe(one(first, 'cache-control'));
  });

  test('a part of a Parquet file can be asked for from another site', async () => {
    const part = await nginx.ask('/data/measures.parquet', {
      Range: 'bytes=0-3',
      Origin: 'https://elsewhere.example',
    });
    expect([part.status, part.body.toString()]).toEqual([206, 'PAR1']);
    expect(one(part, 'access-control-allow-origin')).toBe('*');
    expect(one(part, 'access-control-expose-headers')).toContain('Content-Range');
  });
});

describe('what is not there', () => {
  test('gets the page for it, with the status that says so', async () => {
    const page = readFileSync(join(AT_ROOT.site, '404.html'));
    for (const path of ['/nothing', '/ky/nothing/', '/data/', '/data/x.csv', '/404.html/x']) {
      const answer = await nginx.ask(path);
      expect(answer.status, path).toBe(404);
      expect(answer.body.equals(page), path).toBe(true);
    }
  });

  test('a folder without its last slash leads to the one with it', async () => {
    const answer = await nginx.ask('/ky/parks?x=1');
    expect([answer.status, one(answer, 'location')]).toEqual([301, '/ky/parks/?x=1']);
  });

  test('whoever gives out a certificate finds what was laid there for it', async () => {
    const place = join(AT_ROOT.folder, 'acme/.well-known/acme-challenge');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'token'), 'proof');
    const answer = await nginx.ask('/.well-known/acme-challenge/token');
    expect([answer.status, answer.body.toString()]).toEqual([200, 'proof']);
    expect((await nginx.ask('/.well-known/acme-challenge/../../lock')).status).toBe(404);
  });

  const TRICKS = [
    '/../lock',
    '/../../../../etc/passwd',
    '/..%2flock',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/..%5c..%5cetc/passwd',
    '/_astro../lock',
    '/_astro/../../lock',
    '/_astro/..%2f..%2flock',
    '/data/../../lock',
    '/ky/%00',
    '/.current',
    '/.git/config',
    '/lock',
    '/current/',
    '/releases/',
    '/assets/',
    '/data/receipt.json.gz',
    '/ky/index.html.br',
    '//etc/passwd',
    '/ky/index.html/../../../lock',
  ];

  test('tricks with paths lead nowhere', async () => {
    for (const path of TRICKS) {
      const { status } = await nginx.ask(path);
      expect([400, 404], `${path} ${status}`).toContain(status);
    }
  });
});

describe('the choice of language', () => {
  const CHOICES = [
    ['ky', '/ky/'],
    ['ky-KG,ky;q=0.9,ru;q=0.8,en-US;q=0.7', '/ky/'],
    ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', '/ru/'],
    ['EN-gb', '/en/'],
    ['de-DE, de;q=0.9, ru;q=0.5', '/ru/'],
    ['kyx, uk, rup, en', '/en/'],
    ['tr,kk;q=0.9', null],
    ['*', null],
    ['', null],
    [',,;;q=,', null],
  ] as const;

  test('the first address leads to the first language of the reader that there is', async () => {
    for (const [accepted, address] of CHOICES) {
      const answer = await nginx.ask('/', { 'Accept-Language': accepted });
      expect([answer.status, one(answer, 'location') ?? null], accepted).toEqual(
        address === null ? [200, null] : [302, address],
      );
      expect(one(answer, 'vary')).toBe('Accept-Encoding, Accept-Language');
      expectHeaders(answer, '');
    }
  });

  test('whoever has chosen is not led elsewhere', async () => {
    const russian = { 'Accept-Language': 'ru' };
    for (const path of ['/ky/', '/en/parks/', '/?choose', '/?choose=1', '/index.html']) {
      const answer = await nginx.ask(path, russian);
      expect(answer.status, path).toBe(200);
    }
    expect(one(await nginx.ask('/ky/', russian), 'vary')).toBe('Accept-Encoding');
    expect((await nginx.ask('/?from=mail', russian)).status).toBe(302);
  });

  test('a header made to take long takes none', async () => {
    const start = performance.now();
    for (const hostile of [' '.repeat(7000), 'x,'.repeat(3500), `${'k'.repeat(7000)},ky`]) {
      await nginx.ask('/', { 'Accept-Language': hostile });
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('below another address', () => {
  test('pages, their styles, redirects and errors stay below it', async () => {
    const page = await below.ask('/achyk/ky/');
    expect(page.status).toBe(200);
    expectHeaders(page, 'ky/');
    const linked = [...page.body.toString().matchAll(/(?:href|src)="(\/achyk\/_astro\/[^"]+)"/g)];
    expect(linked.length).toBeGreaterThan(2);
    for (const [, path = ''] of linked) {
      const answer = await below.ask(path);
      expect(answer.status, path).toBe(200);
      expectHeaders(answer, path.replace('/achyk/', ''));
    }
    const choice = await below.ask('/achyk/', { 'Accept-Language': 'en' });
    expect([choice.status, one(choice, 'location')]).toEqual([302, '/achyk/en/']);
    const chooser = await below.ask('/achyk/');
    expect(chooser.status).toBe(200);
    expectHeaders(chooser, '');
    expect(one(await below.ask('/achyk/ky'), 'location')).toBe('/achyk/ky/');
    expect(one(await below.ask('/achyk'), 'location')).toBe('/achyk/');
    for (const path of ['/', '/ky/', '/achyk/nothing', '/achykx/', '/achyk../lock']) {
      const answer = await below.ask(path, { 'Accept-Language': 'en' });
      expect(answer.status, path).toBe(404);
      expect(answer.body.equals(readFileSync(join(BELOW.site, '404.html'))), path).toBe(true);
    }
  });

  test('headers go by the address below it', async () => {
    for (const path of ['data/measures.csv', 'embed/ky/map/', asset]) {
      const answer = await below.ask(`/achyk/${path}`);
      if (path !== asset) expect(answer.status, path).toBe(200);
      if (answer.status === 200) expectHeaders(answer, path);
    }
  });
});

describe('configurations that are not run here', () => {
  test('of the one for a container nginx finds nothing wrong', async () => {
    const work = mkdtempSync(join(tmpdir(), 'achyk-container-'));
    const main = readFileSync('deploy/docker/nginx.conf', 'utf8');
    writeFileSync(join(work, 'nginx.conf'), main.replaceAll('/tmp/', `${work}/`));
    const listen = `127.0.0.1:${await freePort()}`;
    writeFileSync(join(work, 'achyk.conf'), deployConfig(['nginx', '--listen', listen]) ?? '');
    const { status, stderr } = spawnSync(NGINX, ['-t', '-c', join(work, 'nginx.conf')], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    rmSync(work, { recursive: true });
  });

  test('with a certificate nginx finds nothing wrong', async () => {
    const work = mkdtempSync(join(tmpdir(), 'achyk-tls-'));
    const made = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=portal.example'],
      ...['-keyout', join(work, 'privkey.pem'), '-out', join(work, 'fullchain.pem')],
    ]);
    expect(made.status).toBe(0);
    const config = deployConfig([
      ...['nginx', '--host', 'portal.example', '--certificate', work],
      ...['--listen', `127.0.0.1:${await freePort()}`, '--listen', `[::1]:${await freePort()}`],
    ])?.replaceAll(/:80;/g, `:${await freePort()};`);
    expect(tested(config ?? '')).toContain('test is successful');
    rmSync(work, { recursive: true });
  });
});
