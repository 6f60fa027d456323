import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { summary, type Fault } from './faults.ts';
import { DIST, pagesOf, read } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `<input/>` and `disabled=""`: both are HTML, only not the recommended style.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // Astro takes whitespace out, and the tags are made, not typed.
    'no-trailing-whitespace': 'off',
    // Numbers are set with no-break spaces by src/i18n; tel: links hold them as written.
    'tel-non-breaking': 'off',
    // Long page titles are the source's own wording.
    'long-title': 'off',
    // Subresource integrity is for other people's servers; everything here is our own.
    'require-sri': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: Fault[] = [];
  for (const { file } of pagesOf(DIST)) {
    const { results } = await validator.validateString(read(DIST, file), file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push({ what: `${ruleId}: ${message}`, where: `${file}:${line}:${column}` });
      }
    }
  }
  expect(summary(faults)).toEqual([]);
});
