import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { LANGUAGES } from '../../src/words/language.ts';
import { formatNumber } from '../../src/words/numbers.ts';
import { translator } from '../../src/words/translate.ts';
import { variant } from './variants.ts';

const { out } = variant('planted');
const page = (language: string): string =>
  readFileSync(join(out, language, 'programme/measures/4/index.html'), 'utf8');

test.describe('once an execution report is published', () => {
  test('the page of a measure shows plan, approved and spent side by side', () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      const html = page(language);
      expect(html).not.toContain(t('measure.execution-none'));
      for (const amount of [20000, 18500, 17250]) {
        expect(html).toContain(formatNumber(amount, language));
      }
      expect(html).toContain(t('execution.note'));
      // Amounts of different kinds are never added up.
      expect(html).not.toContain(formatNumber(18500 + 17250, language));
    }
  });

  test('the programme and the home page no longer say that there is no report', () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      const overview = readFileSync(join(out, language, 'programme/index.html'), 'utf8');
      expect(overview).not.toContain(t('programme.execution-none'));
      expect(overview).toContain(t('home.execution-reports', { count: 1 }));
    }
  });
});
