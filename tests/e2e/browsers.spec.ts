import { expect, test } from 'playwright/test';
import { FEATURES, type UsedFeature } from '../../src/site/view/browser-features.ts';
import { DIST, filesOf, read } from './site.ts';

/** How a feature is recognised in what the site is made of. */
const SIGNS: Readonly<Record<UsedFeature, RegExp>> = {
  'js-modules': /<script type="module"/,
  'array-by-copy': /\.(toSorted|toReversed|toSpliced|with)\(/,
  'array-group': /\b(Map|Object)\.groupBy\(/,
  'cascade-layers': /@layer components\{/,
  'media-query-range-syntax': /@media[^{]*\(width[<>]=?/,
  'viewport-unit-variants': /\d[dsl]v[hw]\b/,
  'container-queries': /@container\b/,
  has: /:has\(/,
  scripting: /\(scripting:\s*none\)/,
  'text-wrap-balance': /text-wrap:balance/,
  'details-content': /::details-content/,
};

test('every feature that the page about browsers names is used by the site', () => {
  const built = filesOf(`${DIST}/_astro`)
    .filter((file) => /\.(css|js)$/.test(file))
    .map((file) => read(DIST, `_astro/${file}`));
  const site = [read(DIST, 'ky/parks/sample-a/index.html'), ...built].join('\n');
  const unused = FEATURES.filter(({ feature }) => !SIGNS[feature].test(site));
  expect(unused.map(({ feature }) => feature)).toEqual([]);
});
