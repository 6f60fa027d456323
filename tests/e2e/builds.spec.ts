import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { build } from './builds.ts';
import { summary } from './faults.ts';
import { brokenLinks } from './links.ts';
import { DIST, filesOf } from './site.ts';

/** In one file, so that one worker runs them one after the other: builds share Astro's caches. */
const DATA = process.env.DATA_DIR ?? 'data';

/** File → hash of what is in it. */
function fingerprint(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('the same data builds the same bytes', () => {
  const again = '.cache/dist-again';
  const { code, said } = build({ OUT_DIR: again });
  expect(code, said).toBe(0);
  expect(fingerprint(again)).toEqual(fingerprint(DIST));
});

test('under a sub-path every link leads somewhere', () => {
  const place = { folder: '.cache/dist-base', site: 'https://example.org', base: '/achyk/' };
  const { code, said } = build({
    OUT_DIR: place.folder,
    SITE_URL: place.site,
    BASE_PATH: place.base,
  });
  expect(code, said).toBe(0);
  expect(summary(brokenLinks(place))).toEqual([]);
});

test.describe('a build that fails leaves the published folder as it was', () => {
  const out = '.cache/dist-kept';

  test.beforeEach(() => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.html'), 'what was published before');
  });

  test.afterEach(() => {
    expect(filesOf('.cache').filter((file) => file.startsWith('dist-kept'))).toEqual([
      'dist-kept/index.html',
    ]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('what was published before');
  });

  test('when a figure in the data is not a number', () => {
    const data = '.cache/data-broken';
    const costs = join(data, 'programme/costs.csv');
    rmSync(data, { recursive: true, force: true });
    cpSync(DATA, data, { recursive: true });
    const rows = readFileSync(costs, 'utf8').split('\n');
    const broken = rows.findIndex((row, index) => index > 0 && /,\d+,/.test(row));
    rows[broken] = rows[broken]?.replace(/,(\d+),/, ',1O$1,') ?? '';
    writeFileSync(costs, rows.join('\n'));

    const { code, said } = build({ OUT_DIR: out, DATA_DIR: data });
    expect(code).toBe(1);
    expect(said).toContain(`programme/costs.csv:${broken + 1}:`);
  });

  test('when Astro stops', () => {
    const { code, said } = build({ OUT_DIR: out, SITE_URL: 'not an address' });
    expect(code).toBe(1);
    expect(said).toContain('Nothing was built');
  });
});
