import { HtmlValidate } from 'html-validate';
import type { Fault } from './faults.ts';
import { read } from './site.ts';

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

/** What is wrong with the markup of some pages of a built folder. */
export async function htmlFaults(folder: string, files: readonly string[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(read(folder, file), file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push({ what: `${ruleId}: ${message}`, where: `${file}:${line}:${column}` });
      }
    }
  }
  return faults;
}
