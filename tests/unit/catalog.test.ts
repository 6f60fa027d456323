import Papa from 'papaparse';
import { textOf, textsOf } from '../../src/engine/schema/table.ts';
import { expect, test } from 'vitest';
import { columnLetter } from '../../src/engine/catalog/column-letter.ts';
import { decode } from '../../src/engine/catalog/decode.ts';
import { readDelimited } from '../../src/engine/catalog/delimited.ts';
import { describe as describeProblem } from '../../src/engine/catalog/describe.ts';
import { nearest } from '../../src/engine/catalog/nearest.ts';
import type { Fault, FaultCode, Problem } from '../../src/engine/catalog/problem.ts';
import { knownHeadings } from '../../src/engine/catalog/headings.ts';
import { readTable } from '../../src/engine/catalog/read-table.ts';
import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { placesOf } from '../../src/words/message.ts';
import {
  CHECK_MESSAGES,
  NOTICE_MESSAGES,
  PLACE_MESSAGES,
  PROBLEM_MESSAGES,
} from '../../src/words/messages/problems.ts';
import { programmeOf } from '../../src/engine/programme/programme.ts';
import { costs } from '../../src/engine/schema/costs.ts';
import type { About } from '../../src/engine/schema/field.ts';
import { TABLES } from '../../src/engine/schema/tables.ts';
import {
  loadMinimal,
  minimalFiles,
  removed,
  replacing,
  withRow,
  type Change,
  type Changes,
} from '../fixtures/minimal.ts';

/** The catalog, or a failure that names the problems. */
function catalogWith(changes: Changes = {}) {
  const loaded = loadMinimal(changes);
  if (loaded.ok) return loaded.catalog;
  throw new Error(loaded.problems.map((problem) => describeProblem(problem, 'en')).join('\n'));
}

function problemsWith(changes: Changes): readonly Problem[] {
  const loaded = loadMinimal(changes);
  return loaded.ok ? [] : loaded.problems;
}

/** `programme/costs.csv:2:5 total-not-sum` for each problem, in order. */
function findingsWith(changes: Changes): string[] {
  return problemsWith(changes).map(
    ({ file, line, column, fault }) => `${file}:${line}:${column} ${fault.code}`,
  );
}

const minimal = catalogWith();

const chained =
  (...changes: Change[]): Change =>
  (text) =>
    changes.reduce<string | Uint8Array | null>(
      (changed, change) => (typeof changed === 'string' ? change(changed) : changed),
      text,
    );

/** Windows-1251, as a spreadsheet with Russian settings saves: letters it lacks become `?`. */
const inWindows1251: Change = (text) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (letter === 'Ё') return 0xa8;
    if (letter === 'ё') return 0xb8;
    if (letter === '–') return 0x96;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 0x3f;
  });

function inUtf16(littleEndian: boolean): Change {
  return (text) => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    view.setUint16(0, 0xfeff, littleEndian);
    for (let index = 0; index < text.length; index++) {
      view.setUint16(2 * index + 2, text.charCodeAt(index), littleEndian);
    }
    return new Uint8Array(view.buffer);
  };
}

/** The same table with another separator; only for files whose cells have none of their own. */
function separatedBy(separator: string): Change {
  return (text) => text.replaceAll(',', separator);
}

// What is read, however it was saved

test('the minimal data is valid and keeps every row', () => {
  const lengths = Object.entries(minimal.tables).map(([name, rows]) => `${name} ${rows.length}`);
  expect(lengths).toEqual([
    'measures 3',
    'costs 3',
    'directions 2',
    'bodies 2',
    'measure-bodies 4',
    'irregularities 2',
    'execution 0',
    'sources 2',
    'glossary 1',
    'requirements 0',
    'quality 0',
    'thresholds 0',
    'regions 0',
  ]);
  expect(minimal.portal).toMatchObject({ name: 'Үлгү', contact: null });
  expect(textIn(textsOf(minimal.programme, 'reading.columns.total'), 'ky')).toBe('жалпы');
  expect(minimal.sourceLines.get('table')).toHaveLength(20);
});

test.each<[string, Change]>([
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['with the line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
  ['in UTF-16, little end first', inUtf16(true)],
  ['in UTF-16, big end first', inUtf16(false)],
  ['with semicolons', separatedBy(';')],
  ['with tabs', separatedBy('\t')],
  ['without a line end at the end', (text) => text.trimEnd()],
  ['with blank lines', (text) => `\n${text.replaceAll('\n', '\n\n')}`],
  ['with lines of separators alone', (text) => `${text}${','.repeat(11)}\n`],
  ['with empty cells after the last column', (text) => text.replaceAll('\n', ',,\n')],
  ['with spaces around the values', (text) => text.replace('1,1,Стан', ' 1 , 1 , Стан')],
])('a file %s gives the same rows', (_, change) => {
  const { tables } = catalogWith({ 'programme/directions.csv': change });
  expect(tables.directions).toEqual(minimal.tables.directions);
});

test('a file in Windows-1251 gives the same rows when it has only Russian letters', () => {
  const russian = replacing(
    'Финансы министрлиги,Министерство финансов,Ministry of Finance',
    'Министерство,Ещё министерство,Ministry',
  );
  const file = 'programme/bodies.csv';
  const changes = { [file]: chained(russian, inWindows1251) };
  expect(catalogWith(changes).tables).toEqual(catalogWith({ [file]: russian }).tables);
});

test('Kyrgyz letters that Windows-1251 lost are not published as question marks', () => {
  const changes = { 'programme/directions.csv': inWindows1251 };
  // киргизүү and санариптештирүү became «киргиз??» and «санариптештир??».
  expect(findingsWith(changes)).toEqual([
    'programme/directions.csv:2:3 letters-lost',
    'programme/directions.csv:3:3 letters-lost',
  ]);
});

test('columns may stand in any order', () => {
  const turned: Change = (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
  const { tables } = catalogWith({ 'programme/directions.csv': turned });
  expect(tables.directions).toEqual(minimal.tables.directions);
});

test.each(LANGUAGES)('headings may be the titles of the columns, language %s', (language) => {
  const fields = Object.values(TABLES.directions.fields);
  const heading = fields
    .map(({ title }) => `" ${textIn(title, language).toUpperCase()} "`)
    .join(',');
  const titled: Change = (text) => [heading, ...text.split('\n').slice(1)].join('\n');
  const { tables } = catalogWith({ 'programme/directions.csv': titled });
  expect(tables.directions).toEqual(minimal.tables.directions);
});

test('titles with commas are not taken for separators in a file with semicolons', () => {
  const fields = Object.values(TABLES.directions.fields);
  const heading = fields.map(({ title }) => title.ky).join(';');
  const titled: Change = (text) =>
    [heading, ...text.replaceAll(',', ';').split('\n').slice(1)].join('\n');
  const { tables } = catalogWith({ 'programme/directions.csv': titled });
  expect(tables.directions).toEqual(minimal.tables.directions);
});

test('no heading of a table can mean two columns, and none has a semicolon or a tab', () => {
  for (const table of Object.values(TABLES)) {
    const spellings = Object.entries<About>(table.fields).flatMap(([name, { title }]) =>
      [name, ...Object.values(title)].map((text) => ({ name, heading: text.toLowerCase() })),
    );
    for (const { name, heading } of spellings) {
      expect(knownHeadings(table).get(heading), `${table.name}: ${heading}`).toBe(name);
    }
    expect(spellings.map(({ heading }) => heading).join(), table.name).not.toMatch(/[;\t]/);
  }
});

test.each([
  ['35000'],
  ['35 000'],
  ['35\u00A0000'],
  ['35\u202F000'],
  ['"35000,0"'],
  ['"35 000,00"'],
  ['35000.0'],
  ['"35000"'],
])('the number %s is 35000', (cell) => {
  const changes = { 'programme/costs.csv': replacing('1-1,35000,', `1-1,${cell},`) };
  expect(catalogWith(changes).tables.costs).toEqual(minimal.tables.costs);
});

test.each([['"35,000"'], ['35.000'], ['"35000,5"'], ['35 миң'], ['3,5E+04'].map((n) => `"${n}"`)])(
  'the number %s is refused rather than guessed',
  (cell) => {
    const changes = { 'programme/costs.csv': replacing('1-1,35000,', `1-1,${cell},`) };
    expect(findingsWith(changes)).toEqual(['programme/costs.csv:2:2 not-a-whole-number']);
  },
);

test('an empty cell is not a zero', () => {
  const cell = minimal.tables.costs.map(({ b1_c1 }) => b1_c1);
  expect(cell).toEqual([35000, 0, null]);
});

test('a value with a line break in quotes keeps it', () => {
  const changes = { 'programme/directions.csv': replacing('Стандарт,Ст', '"Стан\r\nдарт",Ст') };
  expect(catalogWith(changes).tables.directions.map((row) => textOf(row, 'short', 'ky'))[0]).toBe(
    'Стан\nдарт',
  );
});

test('a dotted key, a nested key and a key in braces are one and the same', () => {
  const nested = replacing('short: { ky: Үлгү,', 'short:\n  { ky: Үлгү,');
  expect(catalogWith({ 'programme/programme.yaml': nested }).programme).toEqual(minimal.programme);
});

// What is refused: the file

test('a missing file is a problem of that file and of nothing else', () => {
  for (const file of minimalFiles().keys()) {
    expect(findingsWith({ [file]: removed })).toEqual([`${file}:1:1 file-missing`]);
  }
});

test('with no files at all each of them is named', () => {
  const changes = Object.fromEntries([...minimalFiles().keys()].map((file) => [file, removed]));
  const missing = problemsWith(changes).map(({ file }) => file);
  expect(missing.toSorted()).toEqual([...minimalFiles().keys()].toSorted());
});

test.each<[string, Change, FaultCode]>([
  ['an empty file', () => '', 'file-empty'],
  ['a file of blank lines', () => '\n \r\n', 'file-empty'],
  ['a byte order mark alone', () => '\uFEFF', 'file-empty'],
  ['an Excel workbook', () => Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'spreadsheet-file'],
  ['damaged bytes', () => Uint8Array.of(0x69, 0x64, 0xff, 0x81, 0x98), 'encoding-unreadable'],
  ['Latin-1', () => Uint8Array.of(0x69, 0x64, 0xe9, 0x80, 0x9f, 0xff), 'encoding-unreadable'],
  ['UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le'), 'encoding-unreadable'],
])('%s is refused', (_, change, code) => {
  const changes = { 'programme/bodies.csv': change };
  expect(findingsWith(changes)).toEqual([`programme/bodies.csv:1:1 ${code}`]);
});

test('Windows-1251 is told from bytes that are merely not UTF-8', () => {
  const russian = inWindows1251('Ячейка; «ёлка»: 12,5');
  if (!(russian instanceof Uint8Array)) throw new Error('expected bytes');
  expect(decode(russian)).toMatchObject({ ok: true, text: 'Ячейка; ?ёлка?: 12,5' });
  expect(decode(Uint8Array.of(0x80, 0x81, 0x82, 0x83)).ok).toBe(false);
});

// What is refused: the header and the shape of rows

/** The table without some of its columns. */
function withoutColumns(...names: readonly string[]): Change {
  return (text) => {
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    const gone = names.map((name) => data[0]?.indexOf(name) ?? -1);
    const rows = data.map((cells) => cells.filter((_, index) => !gone.includes(index)));
    return `${Papa.unparse(rows, { newline: '\n' })}\n`;
  };
}

test('each missing column that must be there is named at once', () => {
  const problems = problemsWith({ 'sources.csv': withoutColumns('kind', 'checked_on', 'note_en') });
  expect(
    problems.map(({ line, column, field, fault }) => ({ line, column, field, code: fault.code })),
  ).toEqual([
    { line: 1, column: 12, field: 'kind', code: 'header-missing-column' },
    { line: 1, column: 12, field: 'checked_on', code: 'header-missing-column' },
  ]);
});

test('a column that may be empty may be absent, and one line says so', () => {
  const loaded = loadMinimal({ 'sources.csv': withoutColumns('publisher', 'note_ky') });
  expect(loaded.notices).toEqual([
    { code: 'columns-absent', file: 'sources.csv', columns: ['publisher', 'note_ky'] },
  ]);
  const sources = loaded.ok ? loaded.catalog.tables.sources : [];
  expect(sources.map((row) => [row.publisher, textOf(row, 'note', 'ky')])).toEqual([
    [null, ''],
    [null, ''],
  ]);
});

test('a column that rows turn out to need is asked for once', () => {
  const problems = problemsWith({ 'programme/measures.csv': withoutColumns('year_to') });
  expect(problems).toMatchObject([
    { line: 1, field: 'year_to', fault: { code: 'header-missing-column' } },
  ]);
});

test('nothing is said of a file that has all its columns', () => {
  expect(loadMinimal().notices).toEqual([]);
});

test('a renamed column is unknown, with the nearest name, and its own name is missing', () => {
  const problems = problemsWith({
    'programme/measure-bodies.csv': replacing(',position,', ',posision,'),
  });
  expect(problems).toMatchObject([
    { line: 1, column: 2, found: 'posision' },
    { line: 1, column: 8, field: 'position' },
  ]);
  expect(problems.map(({ fault }) => fault)).toEqual([
    { code: 'header-unknown-column', nearest: 'position' },
    { code: 'header-missing-column' },
  ]);
});

test('an extra column is refused, not ignored', () => {
  const extra: Change = (text) =>
    text.replace('checked_on\n', 'checked_on,spent\n').replaceAll(/(2026-11-21)\n/g, '$1,5\n');
  expect(findingsWith({ 'programme/costs.csv': extra })).toEqual([
    'programme/costs.csv:1:29 header-unknown-column',
  ]);
});

test('a column that stands twice is refused, under its title too', () => {
  const twice: Change = (text) =>
    text.replace('checked_on\n', 'checked_on,Түрү\n').replaceAll(/(2026-11-21)\n/g, '$1,body\n');
  const [problem] = problemsWith({ 'programme/bodies.csv': twice });
  expect(problem).toMatchObject({ line: 1, column: 13, found: 'Түрү' });
  expect(problem?.fault).toEqual({ code: 'header-duplicate-column', first: 'B' });
});

test('a row with too many cells is refused once, and its other cells are not blamed', () => {
  const problems = problemsWith({ 'programme/measures.csv': replacing('"КГК, ФМ"', 'КГК, ФМ') });
  expect(problems).toMatchObject([{ file: 'programme/measures.csv', line: 2, column: 16 }]);
  expect(problems[0]?.fault).toEqual({ code: 'row-too-long', expected: 15, actual: 16 });
});

test('a row with too few cells is refused once', () => {
  const problems = problemsWith({ 'programme/costs.csv': replacing('1-2,0,', '1-2,') });
  expect(problems).toMatchObject([{ file: 'programme/costs.csv', line: 3, column: 27 }]);
  expect(problems[0]?.fault).toEqual({ code: 'row-too-short', expected: 28, actual: 27 });
});

test('a row of the wrong width is not blamed for the cell that moved into its key', () => {
  const changes = { 'programme/bodies.csv': replacing('kgk,body', 'КГК,kgk,body') };
  expect(findingsWith(changes)).toContain('programme/bodies.csv:2:13 row-too-long');
  expect(findingsWith(changes)).not.toContain('programme/bodies.csv:2:1 not-an-id');
});

test('without the column of identifiers nothing that refers to it is blamed', () => {
  const changes = { 'programme/bodies.csv': replacing('id,kind', 'ident,kind') };
  expect(findingsWith(changes)).toEqual([
    'programme/bodies.csv:1:1 header-unknown-column',
    'programme/bodies.csv:1:13 header-missing-column',
  ]);
});

// What is refused: quotes, and lines after them

test('a quote that is never closed is named by the line where it was opened', () => {
  const [problem, ...others] = problemsWith({
    'programme/directions.csv': replacing('2,2,Маал', '2,2,"Маал'),
  });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file: 'programme/directions.csv',
    line: 3,
    column: 3,
    fault: { code: 'quote-left-open' },
  });
  expect(problem?.found).toMatch(/^"Маалыматтарды/);
});

test('an open quote that runs into the next quoted cell is named by its own line', () => {
  const opened = replacing('Наркын баалоо', '"Наркын баалоо');
  expect(findingsWith({ 'sources.csv': opened })).toEqual(['sources.csv:2:3 quote-left-open']);
});

test('an open quote is found on the right line after quoted line breaks and blank lines', () => {
  const text = 'a,b\n"1\n2",x\n\n"3","4\n4"\n5,"6\n7,8\n';
  const { records, openQuote } = readDelimited(text);
  expect(openQuote).toMatchObject({ line: 7, column: 2, found: '"6' });
  expect(records.map(({ line }) => line)).toEqual([1, 2, 5]);
});

test('a quote opened at the very end of a line is found on that line', () => {
  expect(readDelimited('a,b\n1,"\n2,3\n').openQuote).toEqual({
    row: 1,
    line: 2,
    column: 2,
    found: '"',
  });
});

test('rows before an open quote are still checked', () => {
  const broken = chained(replacing('2,2,Маал', '2,2,"Маал'), replacing('1,1,', '1,биринчи,'));
  expect(findingsWith({ 'programme/directions.csv': broken })).toEqual([
    'programme/directions.csv:2:2 not-a-whole-number',
    'programme/directions.csv:3:3 quote-left-open',
  ]);
});

test('lines are counted through line breaks inside quotes', () => {
  const changes = {
    'programme/directions.csv': chained(
      replacing('Стандартты киргизүү', '"Стандартты\nкиргизүү\n"'),
      replacing('2,2,', '2,экинчи,'),
    ),
  };
  expect(findingsWith(changes)).toEqual(['programme/directions.csv:5:2 not-a-whole-number']);
});

test('lines are counted through blank lines and Windows line ends', () => {
  const changes = {
    'programme/directions.csv': chained(replacing('2,2,', '\n\n2,экинчи,'), (text) =>
      text.replaceAll('\n', '\r\n'),
    ),
  };
  expect(findingsWith(changes)).toEqual(['programme/directions.csv:5:2 not-a-whole-number']);
});

test('a row of a reading remembers its file, line and cells', () => {
  const { rows, placeOf } = readTable(costs, costs.file, minimalFiles().get(costs.file));
  const [, second] = rows;
  if (second === undefined) throw new Error('expected two rows');
  const place = placeOf(second);
  expect(place).toMatchObject({ file: 'programme/costs.csv', line: 3 });
  expect(place.cells.get('b1_total')).toMatchObject({ line: 3, column: 5, found: '0' });
  expect(() => placeOf({ ...second })).toThrow('Internal error');
});

// What is refused: cells

const inName = (cell: string): Changes => ({
  'programme/bodies.csv': replacing('Финансы министрлиги', cell),
});

test.each([
  ['"=HYPERLINK(""http://example.org"",""ФМ"")"', 'formula'],
  ['@SUM(A1)', 'formula'],
  ['<b>Финансы</b> министрлиги', 'markup'],
  ['ФМ <img src=x onerror=alert(1)>', 'markup'],
  ['Финансы\u0000министрлиги', 'control-character'],
  ['#ССЫЛКА!', 'spreadsheet-error'],
  ['####', 'spreadsheet-error'],
  ['М?н?т министрлиги', 'letters-lost'],
  ['Башкаруу б?л?м?', 'letters-lost'],
  ['киргиз??', 'letters-lost'],
  ['?мгек', 'letters-lost'],
  ['', 'required'],
])('the name %s is refused', (cell, code) => {
  const changes = inName(cell);
  // A zero byte would first be taken for UTF-16 without its mark.
  const expected = cell.includes('\u0000') ? '1:1 encoding-unreadable' : `3:6 ${code}`;
  expect(findingsWith(changes)).toEqual([`programme/bodies.csv:${expected}`]);
});

test('a control character in a name is refused', () => {
  const changes = inName('Финансы\u0008министрлиги');
  expect(findingsWith(changes)).toEqual(['programme/bodies.csv:3:6 control-character']);
});

test('a formula is refused in columns of numbers and codes too', () => {
  const changes = {
    'programme/costs.csv': replacing('1-1,35000,', '1-1,=B3+B4,'),
    'programme/bodies.csv': replacing('fm,body', 'fm,=A1'),
  };
  expect(findingsWith(changes)).toEqual([
    'programme/costs.csv:2:2 formula',
    'programme/bodies.csv:3:2 formula',
  ]);
});

test('a question mark that ends a question is no lost letter', () => {
  expect(
    catalogWith(inName('Эмне үчүн? Ким?')).tables.bodies.map((row) => textOf(row, 'name', 'ky'))[1],
  ).toBe('Эмне үчүн? Ким?');
});

test('the year 2205 is refused', () => {
  const changes = { 'programme/measures.csv': replacing('2026,2028', '2026,2205') };
  const problems = problemsWith(changes);
  expect(problems).toMatchObject([{ line: 2, column: 9, field: 'year_to', found: '2205' }]);
  expect(problems[0]?.fault).toEqual({ code: 'out-of-range', least: 1991, most: 2100 });
});

test.each([
  ['2026-02-30', 'sources.csv:3:10 not-a-date'],
  ['2026/02/16', 'sources.csv:3:10 not-a-date'],
  ['45000', 'sources.csv:3:10 not-a-date'],
])('the day %s is refused', (day, finding) => {
  expect(findingsWith({ 'sources.csv': replacing('2026-02-16', day) })).toEqual([finding]);
});

test('a day as a local spreadsheet writes it is read', () => {
  const changes = { 'sources.csv': replacing('2026-02-16', '16.02.2026') };
  expect(catalogWith(changes).tables.sources).toEqual(minimal.tables.sources);
});

test('an address that is no web address is refused', () => {
  const changes = { 'sources.csv': replacing('https://example.org/news', 'javascript:alert(1)') };
  expect(findingsWith(changes)).toEqual(['sources.csv:3:8 not-an-address']);
});

test('an identifier that Excel made a date is refused where it stands', () => {
  const changes = { 'programme/costs.csv': replacing('1-2,', '02.янв,') };
  expect(findingsWith(changes)).toEqual([
    'programme/measures.csv:3:1 measure-without-costs',
    'programme/costs.csv:3:1 not-an-id',
  ]);
});

// What is refused: YAML

test.each<[string, Change, string]>([
  ['a key left out that must be there', replacing('name: Үлгү\n', ''), '1:1 key-missing'],
  ['a key of another spelling', replacing('contact:', 'contacts:'), '2:1 key-unknown'],
  ['a value left out', replacing('name: Үлгү', 'name:'), '1:1 required'],
  ['a wrong day', replacing('2026-11-21', '2026-13-21'), '5:1 not-a-date'],
  ['a key written twice', withRow('name: Башка'), '6:1 key-duplicate'],
  ['a broken line', replacing('licence: CC', 'licence CC'), '3:1 yaml-syntax'],
  ['an open quote', replacing("contact: ''", "contact: '"), '2:11 yaml-syntax'],
  ['a list in place of a text', replacing('name: Үлгү', 'name: [а, б]'), '1:1 key-missing'],
])('in YAML %s is refused', (_, change, finding) => {
  expect(findingsWith({ 'portal.yaml': change })).toContain(`portal.yaml:${finding}`);
});

test('a problem in YAML names the dotted key and its line', () => {
  const changes = { 'programme/programme.yaml': replacing('to: 2030', 'to: 2205') };
  const [problem] = problemsWith(changes);
  expect(problem).toMatchObject({ line: 10, column: 3, field: 'years.to', found: '2205' });
});

test('an unknown key in YAML is named with the nearest known one', () => {
  const changes = { 'programme/programme.yaml': replacing('  ru: Программа', '  rus: Программа') };
  const [, unknown] = problemsWith(changes);
  expect(unknown).toMatchObject({ line: 4, column: 3, found: 'title.rus' });
  expect(unknown?.fault).toEqual({ code: 'key-unknown', nearest: 'title.ru' });
});

// What is refused: rows that do not fit together

test('the same identifier twice is refused, with the line of the first', () => {
  const row = 'kgk,body,КГК,КГС,KGS,Аты,Имя,Name,,table,L18,2026-11-21';
  const problems = problemsWith({ 'programme/bodies.csv': withRow(row) });
  expect(problems).toMatchObject([{ file: 'programme/bodies.csv', line: 4, column: 1 }]);
  expect(problems[0]?.fault).toEqual({ code: 'duplicate-key', first: 2 });
});

test('the same body twice in one measure is refused', () => {
  const changes = {
    'programme/measure-bodies.csv': withRow('2,2,fm,ФМ,table,L11,2026-11-21'),
  };
  expect(findingsWith(changes)).toEqual(['programme/measure-bodies.csv:6:1 duplicate-key']);
});

test('a body that does not exist is refused, with the nearest spelling', () => {
  const problems = problemsWith({ 'programme/measure-bodies.csv': replacing('2,1,fm', '2,1,fmm') });
  expect(problems).toMatchObject([{ line: 5, column: 3, field: 'body', found: 'fmm' }]);
  expect(problems[0]?.fault).toEqual({
    code: 'unknown-reference',
    table: 'programme/bodies.csv',
    nearest: 'fm',
  });
});

test('a column wrong from top to bottom is refused row by row, with a hundred words guessed at', () => {
  const rows = Array.from(
    { length: 300 },
    (_, index) => `2,${index + 3},fm${index % 150},table,L11,2026-11-21\n`,
  );
  const faults = problemsWith({ 'programme/measure-bodies.csv': (text) => text + rows.join('') });
  const unknown = faults.flatMap(({ fault }) => (fault.code === 'unknown-reference' ? fault : []));
  expect(unknown).toHaveLength(300);
  expect(unknown.filter((fault) => fault.nearest === 'fm')).toHaveLength(200);
  expect(unknown.filter((fault) => fault.nearest === '—')).toHaveLength(100);
});

test('a body whose row has a fault still exists for the rows that name it', () => {
  expect(findingsWith(inName(''))).toEqual(['programme/bodies.csv:3:6 required']);
});

test('an unknown source is refused in tables and in YAML', () => {
  const changes = {
    'programme/programme.yaml': replacing('source: table', 'source: tabel'),
    'programme/bodies.csv': replacing('press,table,L18', 'pres,table,L18'),
  };
  expect(findingsWith(changes)).toEqual([
    'programme/programme.yaml:7:1 unknown-reference',
    'programme/bodies.csv:2:9 unknown-reference',
  ]);
});

test('a total that is not the sum is refused', () => {
  const problems = problemsWith({
    'programme/costs.csv': chained(
      replacing('0,34000,1000', '0,34001,1000'),
      replacing('0,34000,1000,0,0,1000,table', '0,34001,1000,0,0,1000,table'),
    ),
  });
  expect(problems.map(({ column, fault }) => ({ column, fault }))).toEqual([
    { column: 9, fault: { code: 'total-not-sum', sum: 34000 } },
    { column: 13, fault: { code: 'block-difference', expected: 999 } },
  ]);
});

test('a total that is not the sum is read when the source is known to print it so', () => {
  const changes: Changes = {
    'programme/costs.csv': chained(
      replacing('0,35000,34000', '0,35001,34000'),
      replacing(
        '0,35000,34000,0,0,34000,1000,0,0,1000,t',
        '0,35001,34000,0,0,34000,1000,0,0,1000,t',
      ),
    ),
  };
  expect(findingsWith(changes)).toEqual([
    'programme/costs.csv:2:5 total-not-sum',
    'programme/costs.csv:2:13 block-difference',
  ]);
  const known = withRow('sum-1,sum-mismatch,1-1,table,L5,2026-11-21,35001,Эскертүү,Оговорка,Note');
  const { tables } = catalogWith({ ...changes, 'programme/irregularities.csv': known });
  expect(tables.costs[0]?.b1_total).toBe(35001);
});

test('another measure’s known mismatch excuses nothing', () => {
  const changes: Changes = {
    'programme/costs.csv': chained(
      replacing('0,1000,35 000', '0,1001,35 000'),
      replacing('0,1000,table', '0,1001,table'),
    ),
    'programme/irregularities.csv': withRow(
      'sum-2,sum-mismatch,2,table,L5,2026-11-21,1,Эскертүү,Оговорка,Note',
    ),
  };
  expect(findingsWith(changes)).toEqual([
    'programme/costs.csv:2:13 total-not-sum',
    'programme/costs.csv:2:13 block-difference',
  ]);
});

test.each([
  ['35 000,0,0', '36 000,0,0', 'printed-differs'],
  ['35 000,0,0', '350000,0,0', 'printed-differs'],
  ['35 000,0,0', ',0,0', 'printed-missing'],
])('printed digits must be those of the number: %s → %s', (before, after, code) => {
  const changes = { 'programme/costs.csv': replacing(before, after) };
  expect(findingsWith(changes)).toEqual([`programme/costs.csv:2:14 ${code}`]);
});

test('a printed number whose own cell is empty is refused', () => {
  const row = '2,,0,0,0,0,0,0,0,0,0,0,0,';
  const changes = { 'programme/costs.csv': replacing(`${row},0`, `${row}12,0`) };
  expect(findingsWith(changes)).toEqual(['programme/costs.csv:4:14 number-missing']);
});

test.each([
  ['2026,2028,', '2025,2028,', '2:8 year-outside-programme'],
  ['2026,2028,', '2026,2031,', '2:9 year-outside-programme'],
  ['2026,2028,', '2028,2026,', '2:9 years-reversed'],
  ['2026,2028,', '2026,,', '2:9 period-without-years'],
  ['yearly,,,', 'yearly,2026,,', '3:8 period-with-years'],
  ['yearly,,,Жыл сайын', 'yearly,,,', '3:10 period-without-wording'],
  ['not-stated,,,,', 'not-stated,,,2026-жыл,', '4:10 period-with-wording'],
  ['yearly,', 'annual,', '3:7 unknown-code'],
])('a time frame that contradicts itself is refused: %s → %s', (before, after, finding) => {
  const changes = { 'programme/measures.csv': replacing(before, after) };
  expect(findingsWith(changes)).toEqual([`programme/measures.csv:${finding}`]);
});

test('years of the programme in the wrong order are refused, and not those of its measures', () => {
  const changes = { 'programme/programme.yaml': replacing('from: 2026', 'from: 2031') };
  expect(findingsWith(changes)).toEqual(['programme/programme.yaml:10:3 years-reversed']);
});

test('a measure without costs or without bodies is refused', () => {
  const row = /^1-2,.*\n/m;
  const changes: Changes = {
    'programme/costs.csv': (text) => text.replace(row, ''),
    'programme/measure-bodies.csv': (text) => text.replace(row, ''),
  };
  expect(findingsWith(changes)).toEqual([
    'programme/measures.csv:3:1 measure-without-costs',
    'programme/measures.csv:3:1 measure-without-bodies',
  ]);
});

test.each([
  ['1-1,2,fm', '1-1,3,fm', '3:2'],
  ['1-1,2,fm', '1-1,1,fm', '3:2'],
  ['1-2,1,kgk', '1-2,2,kgk', '4:2'],
])('bodies of a measure are numbered without gaps: %s → %s', (before, after, place) => {
  const changes = { 'programme/measure-bodies.csv': replacing(before, after) };
  expect(findingsWith(changes)).toEqual([
    `programme/measure-bodies.csv:${place} position-not-consecutive`,
  ]);
});

test('directions are numbered without gaps', () => {
  const changes = { 'programme/directions.csv': replacing('2,2,Маал', '2,3,Маал') };
  expect(findingsWith(changes)).toEqual(['programme/directions.csv:3:2 position-not-consecutive']);
});

test('a place beyond the last line of the source is refused', () => {
  const problems = problemsWith({ 'programme/bodies.csv': replacing('L19', 'L19-L21') });
  expect(problems).toMatchObject([{ line: 3, column: 11, found: 'L19-L21' }]);
  expect(problems[0]?.fault).toEqual({ code: 'lines-beyond-source', source: 'table', last: 20 });
  expect(findingsWith({ 'programme/bodies.csv': replacing('L19', 'L20') })).toEqual([]);
});

test('a source whose copy is not kept is refused', () => {
  const changes = { 'sources.csv': replacing('programme.txt', 'programm.txt') };
  expect(findingsWith(changes)).toEqual(['sources.csv:2:9 source-file-missing']);
});

test('a direction that starts with a measure of another is refused', () => {
  const problems = problemsWith({
    'programme/directions.csv': replacing('Digital,2', 'Digital,1-2'),
  });
  expect(problems).toMatchObject([{ line: 3, column: 9, found: '1-2' }]);
  expect(problems[0]?.fault).toEqual({ code: 'first-measure-elsewhere', direction: '1' });
});

test('execution is read from a report and refused when its source is the plan', () => {
  const row = (source: string, period: string) =>
    withRow(`1-1,${period},1000,500,in-progress,2027-02-01,${source},,2027-02-02`);
  const file = 'programme/execution.csv';
  expect(findingsWith({ [file]: row('table', '2026') })).toEqual([
    `${file}:2:7 execution-without-report`,
  ]);
  expect(findingsWith({ [file]: row('press', '2026-ж.') })).toEqual([`${file}:2:2 not-a-period`]);
  const { tables } = catalogWith({ [file]: row('press', '2026-Q1') });
  expect(tables.execution).toMatchObject([{ approved: 1000, spent: 500 }]);
});

test('all problems of all files are listed in one run, in the order of files and lines', () => {
  const changes: Changes = {
    'portal.yaml': replacing('2026-11-21', 'бүгүн'),
    'sources.csv': removed,
    'glossary.csv': () => '',
    'programme/measures.csv': chained(
      replacing('2026,2028', '2026,2031'),
      replacing('1-2,1.2,1,', '1-2,1.2,11,'),
      replacing('ФМ,миң сом,table,L10-L12', 'ФМ,миң сом,table,L12-L10'),
    ),
    'programme/costs.csv': chained(
      replacing('1-2,0,0,0,0', '1-2,0,0,0,=B3'),
      replacing('35 000', '36 000'),
    ),
  };
  expect(findingsWith(changes)).toEqual([
    'portal.yaml:5:1 not-a-date',
    'programme/measures.csv:2:9 year-outside-programme',
    'programme/measures.csv:3:3 unknown-reference',
    'programme/measures.csv:4:14 not-a-line-range',
    'programme/costs.csv:2:14 printed-differs',
    'programme/costs.csv:3:5 formula',
    'sources.csv:1:1 file-missing',
    'glossary.csv:1:1 file-empty',
  ]);
});

// What is said of it

/** One of each fault: the compiler asks for a new one when a code is added. */
const FAULTS: { readonly [Code in FaultCode]: Extract<Fault, { readonly code: Code }> } = {
  required: { code: 'required' },
  'not-a-whole-number': { code: 'not-a-whole-number' },
  'out-of-range': { code: 'out-of-range', least: 1991, most: 2100 },
  'not-a-date': { code: 'not-a-date' },
  'not-an-address': { code: 'not-an-address' },
  'not-an-id': { code: 'not-an-id' },
  'not-a-line-range': { code: 'not-a-line-range' },
  'unknown-code': { code: 'unknown-code', codes: ['body', 'party'] },
  'not-places': { code: 'not-places' },
  'threshold-missing': { code: 'threshold-missing', name: 'least-power', clause: '5.8a1' },
  'region-without-outline': { code: 'region-without-outline' },
  'not-languages': { code: 'not-languages' },
  'not-a-currency': { code: 'not-a-currency' },
  'places-differ': { code: 'places-differ', places: ['count'] },
  formula: { code: 'formula' },
  markup: { code: 'markup' },
  'control-character': { code: 'control-character' },
  'spreadsheet-error': { code: 'spreadsheet-error' },
  'letters-lost': { code: 'letters-lost' },
  'file-missing': { code: 'file-missing' },
  'file-empty': { code: 'file-empty' },
  'spreadsheet-file': { code: 'spreadsheet-file' },
  'encoding-unreadable': { code: 'encoding-unreadable' },
  'header-missing-column': { code: 'header-missing-column' },
  'header-unknown-column': { code: 'header-unknown-column', nearest: 'kind' },
  'header-duplicate-column': { code: 'header-duplicate-column', first: 'B' },
  'row-too-long': { code: 'row-too-long', expected: 15, actual: 16 },
  'row-too-short': { code: 'row-too-short', expected: 15, actual: 14 },
  'quote-left-open': { code: 'quote-left-open' },
  'yaml-syntax': { code: 'yaml-syntax', detail: 'detail' },
  'key-missing': { code: 'key-missing' },
  'key-unknown': { code: 'key-unknown', nearest: 'title.ru' },
  'key-duplicate': { code: 'key-duplicate' },
  'duplicate-key': { code: 'duplicate-key', first: 2 },
  'unknown-reference': { code: 'unknown-reference', table: 'bodies.csv', nearest: 'fm' },
  'total-not-sum': { code: 'total-not-sum', sum: 34000 },
  'block-difference': { code: 'block-difference', expected: 1000 },
  'printed-differs': { code: 'printed-differs', value: 35000 },
  'printed-missing': { code: 'printed-missing', value: 35000 },
  'number-missing': { code: 'number-missing' },
  'year-outside-programme': { code: 'year-outside-programme', from: 2026, to: 2030 },
  'years-reversed': { code: 'years-reversed', from: 2028, to: 2026 },
  'period-without-years': { code: 'period-without-years' },
  'period-with-years': { code: 'period-with-years', kind: 'yearly' },
  'period-without-wording': { code: 'period-without-wording', kind: 'yearly' },
  'period-with-wording': { code: 'period-with-wording' },
  'measure-without-costs': { code: 'measure-without-costs' },
  'measure-without-bodies': { code: 'measure-without-bodies' },
  'number-unlike-id': { code: 'number-unlike-id', expected: '1.1' },
  'position-not-consecutive': { code: 'position-not-consecutive', expected: 2 },
  'lines-beyond-source': { code: 'lines-beyond-source', source: 'table', last: 20 },
  'source-file-missing': { code: 'source-file-missing' },
  'first-measure-elsewhere': { code: 'first-measure-elsewhere', direction: '1' },
  'execution-without-report': { code: 'execution-without-report' },
  'not-a-period': { code: 'not-a-period' },
  'not-a-number': { code: 'not-a-number' },
  'unit-in-number': { code: 'unit-in-number', number: '2' },
  'not-a-partial-date': { code: 'not-a-partial-date' },
  'not-yes-or-no': { code: 'not-yes-or-no' },
  'not-a-quarter': { code: 'not-a-quarter' },
  'not-a-tin': { code: 'not-a-tin', digits: 14 },
  'not-a-clause': { code: 'not-a-clause' },
  'not-a-withheld-list': { code: 'not-a-withheld-list' },
  'unknown-withheld-field': { code: 'unknown-withheld-field', name: 'inn', fields: ['tin'] },
  'unknown-ground': { code: 'unknown-ground', name: 'secret', grounds: ['state-secret'] },
  'file-unknown': { code: 'file-unknown', nearest: 'plots.csv' },
  'folder-name-differs': { code: 'folder-name-differs', folder: 'park' },
  'duplicate-park': { code: 'duplicate-park', first: 'parks/park' },
  'not-in-every-language': { code: 'not-in-every-language', languages: ['ky'] },
  'coordinate-alone': { code: 'coordinate-alone', other: 'longitude' },
  'coordinates-swapped': { code: 'coordinates-swapped' },
  'outside-country': { code: 'outside-country', west: 69, east: 80, south: 39, north: 43 },
  'geojson-syntax': { code: 'geojson-syntax', detail: 'detail' },
  'not-a-territory': { code: 'not-a-territory' },
  'duplicate-geometry': { code: 'duplicate-geometry' },
  'ring-not-closed': { code: 'ring-not-closed' },
  'ring-crosses-itself': { code: 'ring-crosses-itself', at: '74.6, 42.8' },
  'ring-wrong-way': { code: 'ring-wrong-way' },
  'plot-outside-park': { code: 'plot-outside-park', at: '74.6, 42.8' },
  'free-and-used-not-total': { code: 'free-and-used-not-total', sum: 11, total: 10 },
  'part-above-whole': { code: 'part-above-whole', whole: 'total', most: 10 },
  'plots-above-total': { code: 'plots-above-total', sum: 11 },
  'price-incomplete': { code: 'price-incomplete' },
  'ended-without-ground': { code: 'ended-without-ground' },
  'ground-without-end': { code: 'ground-without-end' },
  'contract-reversed': { code: 'contract-reversed', from: '2026-01-01' },
  'quarter-not-ended': { code: 'quarter-not-ended', today: '2026-11-21' },
  'not-a-version': { code: 'not-a-version' },
  'not-a-checksum': { code: 'not-a-checksum' },
  'release-bytes-differ': { code: 'release-bytes-differ', version: '1.0.0' },
  'release-before-the-last': { code: 'release-before-the-last', previous: '2026-11-22' },
};

test('every message has the same places in three languages', () => {
  const all = { ...PROBLEM_MESSAGES, ...PLACE_MESSAGES, ...CHECK_MESSAGES, ...NOTICE_MESSAGES };
  for (const [code, message] of Object.entries(all)) {
    for (const language of LANGUAGES) {
      expect(textIn(message, language).trim(), `${code} ${language}`).not.toBe('');
      expect(placesOf(textIn(message, language)), `${code} ${language}`).toEqual(
        placesOf(message.ky),
      );
    }
  }
});

test('every fault is described in three languages without a gap', () => {
  for (const fault of Object.values(FAULTS)) {
    const problem: Problem = {
      file: 'programme/costs.csv',
      line: 2,
      column: 5,
      field: 'b1_total',
      title: costs.fields.b1_total.title,
      found: 'табылганы',
      fault,
    };
    const sentences = LANGUAGES.map((language) => describeProblem(problem, language));
    expect(new Set(sentences).size, fault.code).toBe(LANGUAGES.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|null/);
  }
});

test('every detail of a fault is told, but for the technical one', () => {
  for (const fault of Object.values(FAULTS)) {
    const details = Object.keys(fault).filter((name) => name !== 'code' && name !== 'detail');
    expect(placesOf(PROBLEM_MESSAGES[fault.code].ky), fault.code).toEqual(
      expect.arrayContaining(details),
    );
  }
});

test('a description names the column as a spreadsheet shows it', () => {
  const changes = { 'programme/costs.csv': replacing('1-1,35000,0,0,35000', '1-1,35000,0,0,көп') };
  const [problem] = problemsWith(changes);
  if (problem === undefined) throw new Error('expected a problem');
  expect(describeProblem(problem, 'ky')).toMatch(/^E тилкеси “4-сан”\. Табылганы: “көп”\. /);
  expect(describeProblem(problem, 'ru')).toMatch(/^Столбец E «Число 4»\. Найдено: «көп»\. /);
  expect(describeProblem(problem, 'en')).toMatch(/^Column E “Number 4”\. Found: “көп”\. /);
});

test('columns have the letters of a spreadsheet', () => {
  expect([1, 26, 27, 28, 52, 53, 703].map(columnLetter)).toEqual([
    'A',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'AAA',
  ]);
});

test('the nearest word is the one with the fewest letters changed', () => {
  expect(nearest('Mesure', ['source', 'measure', 'number'])).toBe('measure');
  expect(nearest('сан', [])).toBe('—');
});

// The programme made of the rows

test('the cost of a measure is its fourth number, zero or not stated', () => {
  const { measures } = programmeOf(minimal);
  expect(measures.map(({ id, cost }) => ({ id, cost }))).toEqual([
    { id: '1-1', cost: { state: 'amount', amount: 35000 } },
    { id: '1-2', cost: { state: 'zero' } },
    { id: '2', cost: { state: 'not-stated' } },
  ]);
});

test('the programme links measures with directions, bodies, time frames and sources', () => {
  const { measures, directions, source, years, reading } = programmeOf(minimal);
  const [first, second, third] = measures;
  expect(first?.bodies.map(({ body }) => body.id)).toEqual(['kgk', 'fm']);
  expect(first?.bodies[0]?.body.nameSeenIn?.id).toBe('press');
  expect(first?.schedule).toEqual({
    kind: 'years',
    from: 2026,
    to: 2028,
    printed: '2026–2028-жылдар',
  });
  expect(second?.schedule).toEqual({ kind: 'yearly', printed: 'Жыл сайын' });
  expect(third?.schedule).toEqual({ kind: 'not-stated' });
  expect(first?.cells.b1_c1).toEqual({ value: 35000, printed: '35 000' });
  expect(third?.cells.b1_c1).toEqual({ value: null, printed: null });
  expect(third?.irregularities.map(({ id }) => id)).toEqual(['missing-2']);
  expect(first?.costProvenance.place).toEqual({ from: 5, to: 5 });
  expect(directions.map(({ measures: own }) => own.map(({ id }) => id))).toEqual([
    ['1-1', '1-2'],
    ['2'],
  ]);
  expect(source.id).toBe('table');
  expect(years).toEqual({ from: 2026, to: 2030 });
  expect(reading.columns.total.en).toBe('total');
});

test('the programme keeps the order of the source when an editor has sorted the files', () => {
  const backwards: Change = (text) => {
    const [header, ...rows] = text.trimEnd().split('\n');
    return [header, ...rows.reverse()].join('\n');
  };
  const sorted = catalogWith({
    'programme/measures.csv': backwards,
    'programme/directions.csv': backwards,
    'programme/measure-bodies.csv': backwards,
    'programme/costs.csv': backwards,
  });
  expect(programmeOf(sorted)).toEqual(programmeOf(minimal));
});

test('a number that a spreadsheet made a date of is refused', () => {
  expect(
    findingsWith({ 'programme/measures.csv': (csv) => csv.replace(/^1-1,1\.1,/m, '1-1,01.янв,') }),
  ).toEqual(['programme/measures.csv:2:2 number-unlike-id']);
});
