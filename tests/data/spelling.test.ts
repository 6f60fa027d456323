import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { isLanguage } from '../../src/words/language.ts';
import { spellingFaults, type Text } from '../fixtures/spelling.ts';

/** Files that editors keep: what a release froze is no longer anybody’s to correct. */
const files = globSync('data/**/*.csv').filter((file) => !/^data.releases/.test(file));

/** Every cell of a file that is written in one language: `title_ky`, `handling_ru`. */
function textsOf(file: string): Text[] {
  const csv = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  return rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, text]) => {
      const language = /_(ky|ru|en)$/.exec(column)?.[1];
      const where = `${file}, row ${index + 2}, column ${column}`;
      return isLanguage(language) && text !== '' ? [{ where, language, text }] : [];
    }),
  );
}

it.each(files)('letters and quotes are as the three languages have them: %s', (file) => {
  expect(textsOf(file).flatMap(spellingFaults)).toEqual([]);
});
