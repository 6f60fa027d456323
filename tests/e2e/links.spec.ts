import { expect, test } from 'playwright/test';
import { basePath } from '../../src/ops/commands/settings.ts';
import { summary } from './faults.ts';
import { brokenLinks } from './links.ts';
import { DIST, read, tagsOf } from './site.ts';

/** The address the site was built for: SITE_URL, or what the Kyrgyz first page calls itself. */
function builtFor(): string {
  if (process.env.SITE_URL) return process.env.SITE_URL;
  const links = tagsOf(read(DIST, 'ky/index.html')).filter(({ name }) => name === 'link');
  const canonical = links.find(({ attributes }) => attributes.rel === 'canonical');
  return new URL(canonical?.attributes.href ?? '').origin;
}

test('every link of the site leads somewhere', () => {
  expect(summary(brokenLinks({ folder: DIST, site: builtFor(), base: basePath() }))).toEqual([]);
});
