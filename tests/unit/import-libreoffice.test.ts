import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataFiles } from '../../src/catalog/files.ts';
import { LANGUAGES, textIn } from '../../src/i18n/language.ts';
import { describeSent } from '../../src/spreadsheets/describe-sent.ts';
import { choicesOf, sheetName, sheetsOf } from '../../src/spreadsheets/layout.ts';
import { readSubmission } from '../../src/spreadsheets/submission.ts';
import { exampleContents, parkContents } from '../../src/spreadsheets/template-contents.ts';
import { writeTemplate } from '../../src/spreadsheets/template.ts';

/**
 * A workbook filled in LibreOffice, by hand only: `LIBREOFFICE=1 npx vitest run import-libreoffice`.
 * LibreOffice opens the template, rows are added to the document it makes of it, and it saves that
 * as XLSX.
 */
const ROOT = join(import.meta.dirname, '../..');
const FOLDER = 'samples/parks/sample-a';
const folder = mkdtempSync(join(tmpdir(), 'achyk-libreoffice-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(file: string, to: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', folder, file]);
  return file.replace(/\.\w+$/, `.${to}`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell as LibreOffice keeps what is typed into it. */
function cell(value: string | number | Date | undefined): string {
  if (value === undefined) return '<table:table-cell/>';
  if (typeof value === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  }
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${day}"/>`;
  }
  return `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
}

type Row = Readonly<Record<string, string | number | Date>>;

/** Adds rows below those that a sheet has. */
function withRows(
  document: string,
  sheet: string,
  above: number,
  codes: readonly string[],
  rows: readonly Row[],
): string {
  const begin = document.indexOf(`<table:table table:name="${sheet}"`);
  expect(begin, sheet).toBeGreaterThan(0);
  let at = begin;
  for (let row = 0; row < above; row += 1) at = document.indexOf('</table:table-row>', at) + 1;
  const end = at - 1 + '</table:table-row>'.length;
  const added = rows.map(
    (row) => `<table:table-row>${codes.map((code) => cell(row[code])).join('')}</table:table-row>`,
  );
  return document.slice(0, end) + added.join('') + document.slice(end);
}

describe.runIf(process.env.LIBREOFFICE)('a template filled in LibreOffice', () => {
  it.each(LANGUAGES)(
    'brings ten plots and five residents (%s)',
    async (language) => {
      const data = readDataFiles(join(ROOT, 'data'), join(ROOT, 'seeds'));
      const [plots, residents] = ['plots', 'residents'].map((name) =>
        sheetsOf('park').find((sheet) => sheet.name === name),
      );
      if (plots === undefined || residents === undefined) throw new Error('No such sheets');
      const contents = parkContents(data.files, FOLDER);
      const examples = exampleContents('park', data.files);
      const guide = { portal: 'Ачык', contact: null, owner: null, day: '2026-11-21' };
      const file = join(folder, `${language}.xlsx`);
      writeFileSync(
        file,
        await writeTemplate({ kind: 'park', language, contents, examples, guide }),
      );

      const word = (sheet: typeof plots, column: string, code: string): string => {
        const field = sheet.columns[column];
        const choice =
          field === undefined ? undefined : choicesOf(field)?.find((one) => one.code === code);
        return textIn(choice?.words, language) ?? code;
      };
      const cited: Row = {
        source: 'sample',
        stated_on: '2026-10-15',
        checked_on: new Date('2026-11-21T00:00:00Z'),
      };
      const newPlots = Array.from({ length: 10 }, (_, index): Row => ({
        id: `n${index + 1}`,
        area: 0.1 + index / 100,
        divisible: word(plots, 'divisible', 'true'),
        occupancy: word(plots, 'occupancy', 'free'),
        permitted_use: 'өнөр жай',
        cadastral_number: `1-${index + 1}`,
        ...cited,
      }));
      const newResidents = Array.from({ length: 5 }, (_, index): Row => ({
        id: `n${index + 1}`,
        kind: word(residents, 'kind', 'legal-entity'),
        plot: `n${index + 1}`,
        full_name: `“Үлгү ${index + 1}” & <Ко>`.replace(/[<>]/g, ''),
        tin: `0000000000020${index}`,
        entered_on: new Date('2026-05-05T00:00:00Z'),
        ...cited,
      }));
      const document = convert(file, 'fods');
      const above = (name: string) => 2 + (contents.get(name)?.length ?? 0);
      const filled = withRows(
        withRows(
          readFileSync(document, 'utf8'),
          sheetName(plots, language),
          above('plots'),
          Object.keys(plots.columns),
          newPlots,
        ),
        sheetName(residents, language),
        above('residents'),
        Object.keys(residents.columns),
        newResidents,
      );
      writeFileSync(
        document,
        filled.replace(
          '<office:automatic-styles>',
          '<office:automatic-styles><number:date-style style:name="dmy"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="dmy"/>',
        ),
      );
      const book = convert(document, 'xlsx');
      const submission = await readSubmission(
        [{ name: 'book.xlsx', bytes: readFileSync(book) }],
        data,
      );
      expect(submission.problems.map((problem) => describeSent(problem, 'en'))).toEqual([]);
      expect(
        submission.changes.map(({ path, change }) => [
          path,
          change.added.map(({ key }) => key),
          change.removed.length + change.changed.length,
        ]),
      ).toEqual([
        [`${FOLDER}/plots.csv`, newPlots.map(({ id }) => id), 0],
        [`${FOLDER}/residents.csv`, newResidents.map(({ id }) => id), 0],
      ]);
      const text = new TextDecoder().decode(submission.files.get(`${FOLDER}/plots.csv`));
      expect(text).toContain(
        '\nn1,0.1,,true,free,өнөр жай,,1-1,,,,,,,,,,,,,,,,,sample,2026-10-15,2026-11-21\n',
      );
    },
    120_000,
  );
});
