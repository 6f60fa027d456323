import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { summary, type Fault } from './faults.ts';
import { DIST, pagesOf, read } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `<input/>`, `disabled=""`, `download=""`, `autoComplete`: HTML, in another style.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    // The pages are made, not typed, and titles of measures are the source's own wording.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Identifiers of sources may begin with a figure, as HTML lets them.
    'valid-id': ['error', { relaxed: true }],
    // No native element is a field with a list in groups below it.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Safari forgets that a list without bullets is a list unless it is told.
    'no-redundant-role': 'off',
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
