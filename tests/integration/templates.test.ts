import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx, type Sheet as ReadSheet, type Workbook } from 'hucre/xlsx';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnLetter } from '../../src/engine/catalog/column-letter.ts';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import type { CommandOutcome } from '../../src/ops/commands/command.ts';
import { template } from '../../src/ops/commands/template.ts';
import { LANGUAGES, type Language, textIn } from '../../src/words/language.ts';
import {
  NOT_APPLICABLE_CODE,
  takesNotApplicable,
  type Field,
} from '../../src/engine/schema/field.ts';
import {
  choicesOf,
  FIRST_ROW,
  LISTS_SHEET,
  sheetName,
  sheetsOf,
  toCell,
  type CellValue,
  type OwnerKind,
  type Sheet,
} from '../../src/engine/spreadsheets/layout.ts';
import {
  emptyContents,
  exampleContents,
  parkContents,
  programmeContents,
  textBeyondCell,
  type Contents,
} from '../../src/engine/spreadsheets/template-contents.ts';
import { formOf } from '../../src/engine/spreadsheets/template-forms.ts';
import {
  blankTemplate,
  OWNER_KINDS,
  writeTemplate,
} from '../../src/engine/spreadsheets/template.ts';

const { files } = readDataFiles('data', 'seeds');
const GUIDE = { portal: 'Ачык', contact: null, day: '2026-11-21' };
const CONTENTS: Readonly<Record<OwnerKind, Contents>> = {
  park: parkContents(files, 'samples/parks/sample-a'),
  programme: programmeContents(files),
};

const write = (kind: OwnerKind, language: Language, contents = CONTENTS[kind]) =>
  writeTemplate({
    kind,
    language,
    contents,
    examples: exampleContents(kind, files),
    guide: GUIDE,
  });

const ALL = OWNER_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));

interface Written {
  readonly bytes: Uint8Array;
  readonly book: Workbook;
}

const books = new Map<string, Written>();

beforeAll(async () => {
  for (const [kind, language] of ALL) {
    const bytes = await write(kind, language);
    books.set(`${kind} ${language}`, { bytes, book: await readXlsx(bytes, { readStyles: true }) });
  }
});

function written(kind: OwnerKind, language: Language): Written {
  const found = books.get(`${kind} ${language}`);
  if (found === undefined) throw new Error(`no workbook ${kind} ${language}`);
  return found;
}

function sheetIn({ sheets }: Workbook, name: string): ReadSheet {
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const noteAt = (sheet: ReadSheet, row: number, column: number): string =>
  sheet.cells?.get(`${row},${column}`)?.comment?.text ?? '';

/** Every place that a value may stand in: columns of tables, and answers of documents. */
function askedIn(sheet: Sheet): [string, Field<unknown>, boolean][] {
  return sheet.form === 'table'
    ? Object.entries(sheet.columns).map(([name, field]) => [name, field, takesNotApplicable(field)])
    : sheet.questions.map(({ code, field, isFact }) => [code, field, isFact]);
}

/** The rule of a cell, and the words that its list offers. */
function ruleAt(book: Workbook, sheet: ReadSheet, cell: string) {
  const rule = sheet.dataValidations?.find(({ range }) =>
    range.split(' ').some((one) => one === cell || one.startsWith(`${cell}:`)),
  );
  const place = /^lists!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(rule?.formula1 ?? '');
  const [, letter = '', count = ''] = place ?? [];
  const { rows } = sheetIn(book, LISTS_SHEET);
  const column = Array.from({ length: 40 }, (_, index) => columnLetter(index + 1)).indexOf(letter);
  const words = rows.slice(0, Number(count)).map((row) => row[column]);
  return { rule, words: place === null ? null : words };
}

describe.each(ALL)('the workbook of a %s in %s', (kind, language) => {
  test('has a column, its title, its code and its note for every field of every table', () => {
    const { book } = written(kind, language);
    for (const sheet of sheetsOf(kind)) {
      const read = sheetIn(book, sheetName(sheet, language));
      const fields = Object.entries(sheet.columns);
      expect(read.rows[0]?.slice(0, fields.length)).toEqual(
        fields.map(([, { title }]) => textIn(title, language)),
      );
      expect(read.rows[1]?.slice(0, fields.length)).toEqual(fields.map(([name]) => name));
      for (const [index, [name, field]] of fields.entries()) {
        expect(noteAt(read, 0, index)).toMatch(`${textIn(field.title, language)} (${name})`);
      }
    }
  });

  test('has a row and a note for every question of its document', () => {
    const { book } = written(kind, language);
    for (const sheet of sheetsOf(kind)) {
      if (sheet.form !== 'questions') continue;
      const read = sheetIn(book, sheetName(sheet, language));
      for (const [index, { code, title, clause }] of sheet.questions.entries()) {
        const row = FIRST_ROW - 1 + index;
        expect(read.rows[row]?.slice(0, 2)).toEqual([code, textIn(title, language)]);
        const note = noteAt(read, row, 1);
        expect(note).toMatch(`${textIn(title, language)} (${code})`);
        if (clause !== null) expect(note).toMatch(clause);
      }
    }
  });

  test('offers exactly the words of the codes, and NA where it may stand', () => {
    const { book } = written(kind, language);
    for (const sheet of sheetsOf(kind)) {
      const read = sheetIn(book, sheetName(sheet, language));
      for (const [index, [name, field, takesNa]] of askedIn(sheet).entries()) {
        const valueColumn = columnLetter(Object.keys(sheet.columns).indexOf('value') + 1);
        const cell =
          sheet.form === 'table'
            ? `${columnLetter(index + 1)}${FIRST_ROW}`
            : `${valueColumn}${FIRST_ROW + index}`;
        const choices = choicesOf(field)?.map(({ words }) => textIn(words, language)) ?? null;
        const expected = choices && takesNa ? [...choices, NOT_APPLICABLE_CODE] : choices;
        expect([name, ruleAt(book, read, cell).words]).toEqual([name, expected]);
      }
    }
  });

  test('says in a note what is required, what empty means and where NA may stand', () => {
    const { book } = written(kind, language);
    const required = textIn({ ky: 'Милдеттүү', ru: 'Обязательно', en: 'Required' }, language);
    const empty = textIn({ ky: 'Бош:', ru: 'Пусто:', en: 'Empty:' }, language);
    for (const sheet of sheetsOf(kind)) {
      if (sheet.form !== 'table') continue;
      const read = sheetIn(book, sheetName(sheet, language));
      for (const [index, [, field]] of Object.entries(sheet.columns).entries()) {
        const note = noteAt(read, 0, index);
        expect(note.includes(required)).toBe(field.required);
        if (!field.required) expect(note.split(empty)).toHaveLength(2);
        expect(note.includes('\nNA: ')).toBe(takesNotApplicable(field));
      }
    }
  });

  test('keeps within what Excel takes: names, lengths of messages and of formulas', () => {
    const { book } = written(kind, language);
    const names = book.sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { name, dataValidations = [] } of book.sheets) {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      for (const { formula1 = '', errorTitle = '', errorMessage = '' } of dataValidations) {
        expect(formula1.length).toBeLessThanOrEqual(255);
        expect(errorTitle.length).toBeLessThanOrEqual(32);
        expect(errorMessage.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('has its parts in the order of ECMA-376, each a whole XML document', () => {
    const parts = unzipSync(written(kind, language).bytes);
    const decoder = new TextDecoder();
    for (const [path, part] of Object.entries(parts)) {
      const xml = XmlDocument.fromString(decoder.decode(part));
      if (path.startsWith('xl/worksheets/sheet')) {
        const order = childNames(xml);
        expect(order).toContain('sheetData');
        expect([path, order]).toEqual([path, WORKSHEET.filter((name) => order.includes(name))]);
      }
      xml.dispose();
    }
  });

  test('shows what the files say, in the words of the language', async () => {
    const sheets = await readSheets(Buffer.from(written(kind, language).bytes));
    for (const sheet of sheetsOf(kind)) {
      if (sheet.form !== 'table') continue;
      const read = sheets.find(({ sheet: name }) => name === sheetName(sheet, language));
      const rows = CONTENTS[kind].get(sheet.name) ?? [];
      const expected = rows.map((row) =>
        Object.entries(sheet.columns).map(([name, field]) =>
          toCell(field, row.get(name) ?? '', language),
        ),
      );
      expect(read?.data.slice(FIRST_ROW - 1)).toEqual(expected);
    }
  });
});

/** The sequence of CT_Worksheet (ECMA-376 part 1, 18.3.1.99), as far as a template has it. */
const WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'dataValidations',
  'pageMargins',
  'pageSetup',
  'legacyDrawing',
];

const childNames = (xml: XmlDocument): string[] =>
  xml.root.find('*').flatMap((node) => (node instanceof XmlElement ? [node.name] : []));

// What Excel holds a cell to. LibreOffice counted each formula over good and bad values, once.

test.each([
  ['plots', 'area', 'custom', 'IF(ISNUMBER(B3),AND(B3>=0,B3<=1000000),EXACT(B3,"NA"))', 'stop'],
  [
    'residents',
    'contract_date',
    'custom',
    'IF(ISNUMBER(O3),AND(O3>=3654,O3<=73415),EXACT(O3,"NA"))',
    'stop',
  ],
  ['residents', 'tin', 'custom', 'OR(EXACT(I3,"NA"),LEN(SUBSTITUTE(I3," ",""))=14)', 'stop'],
  [
    'reports',
    'quarter',
    'custom',
    'AND(AND(LEN(A3)=7,MID(A3,5,2)="-Q",ISNUMBER(FIND(RIGHT(A3,1),"1234"))),SUMPRODUCT(--EXACT($A$3:$A$N,A3))=1)',
    'stop',
  ],
  [
    'residents',
    'plot',
    'list',
    "OFFSET('Plots'!$A$3,0,0,MAX(1,COUNTA('Plots'!$A$3:$A$20000)),1)",
    'warning',
  ],
  ['plots', 'checked_on', 'date', '3654', 'stop'],
])('in %s.%s is said as a rule of its own', (table, field, type, formula1, errorStyle) => {
  const { book } = written('park', 'en');
  const sheet = sheetsOf('park').find(({ name }) => name === table);
  if (sheet === undefined) throw new Error(table);
  const letter = columnLetter(Object.keys(sheet.columns).indexOf(field) + 1);
  const { rule } = ruleAt(book, sheetIn(book, sheetName(sheet, 'en')), `${letter}${FIRST_ROW}`);
  // The last row of the rule depends on how many rows there are.
  const said = rule?.formula1?.replace(/\$20\d\d,/, '$N,');
  expect({ ...rule, formula1: said }).toMatchObject({
    type,
    formula1,
    errorStyle,
    allowBlank: true,
  });
});

test('an answer in three languages leaves the cell of a single answer to NA, and the other way round', () => {
  const { book } = written('park', 'en');
  const park = sheetIn(book, 'Park');
  const rowOf = (code: string) => park.rows.findIndex(([first]) => first === code) + 1;
  const ruleOf = (column: string, code: string) =>
    ruleAt(book, park, `${column}${rowOf(code)}`).rule;
  expect(ruleOf('E', 'legal_basis')?.formula1).toMatch(/^EXACT\(E\d+,"NA"\)$/);
  expect(ruleOf('F', 'legal_basis')).toBe(undefined);
  for (const column of ['F', 'G', 'H']) {
    expect(ruleOf(column, 'area_total')).toMatchObject({ type: 'textLength', formula1: '0' });
  }
  expect(ruleOf('E', 'name')).toMatchObject({ type: 'textLength', formula1: '0' });
  expect(ruleOf('I', 'name')).toMatchObject({ type: 'textLength', formula1: '0' });
  expect(ruleOf('I', 'area_total')).toMatchObject({ type: 'list', errorStyle: 'warning' });
});

// What the schema has to be for the lists to be unambiguous

const FIELDS: [string, Field<unknown>][] = OWNER_KINDS.flatMap((kind) =>
  sheetsOf(kind).flatMap((sheet) =>
    [...Object.entries(sheet.columns), ...askedIn(sheet)].map(
      ([name, field]): [string, Field<unknown>] => [`${sheet.name}.${name}`, field],
    ),
  ),
);

test('two codes of a field never share a word, in one language or in two', () => {
  for (const [name, field] of FIELDS) {
    const owners = new Map<string, string>();
    for (const { code, words } of choicesOf(field) ?? []) {
      for (const word of [code, ...Object.values(words)]) {
        const known = word.normalize('NFC').trim().toLowerCase();
        expect([name, word, owners.get(known) ?? code]).toEqual([name, word, code]);
        expect(known).not.toBe(NOT_APPLICABLE_CODE.toLowerCase());
        owners.set(known, code);
      }
    }
  }
});

test('two columns of a sheet never share a title', () => {
  for (const kind of OWNER_KINDS) {
    for (const { name, columns } of sheetsOf(kind)) {
      for (const language of LANGUAGES) {
        const titles = Object.values(columns).map(({ title }) =>
          textIn(title, language).toLowerCase(),
        );
        expect([name, language, new Set(titles).size]).toEqual([name, language, titles.length]);
      }
    }
  }
});

test('questions have codes of their own', () => {
  for (const kind of OWNER_KINDS) {
    const codes = sheetsOf(kind).flatMap((sheet) =>
      sheet.form === 'questions' ? sheet.questions.map(({ code }) => code) : [],
    );
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test('every field is of a form that has words and, but for free text, reads its example', () => {
  for (const [, field] of FIELDS) expect(() => formOf(field)).not.toThrow();
});

// Nothing is lost on the way into a cell

/** The text that a canonical file would have for a cell. */
function backFrom(field: Field<unknown>, cell: CellValue, language: Language): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(cell);
  return choicesOf(field)?.find(({ words }) => textIn(words, language) === cell)?.code ?? cell;
}

test.each(LANGUAGES)(
  'every cell of the data comes back from its %s form to the letter',
  (language) => {
    const folders = [
      ...new Set(
        [...files.keys()].flatMap((file) => /^(samples\/)?parks\/[^/]+/.exec(file)?.[0] ?? []),
      ),
    ];
    const all: [OwnerKind, Contents][] = [
      ['programme', CONTENTS.programme],
      ...folders.map((folder): [OwnerKind, Contents] => ['park', parkContents(files, folder)]),
    ];
    const lost: string[][] = [];
    let cells = 0;
    for (const [kind, contents] of all) {
      for (const sheet of sheetsOf(kind)) {
        for (const [index, row] of (contents.get(sheet.name) ?? []).entries()) {
          for (const [name, text] of row) {
            const field =
              sheet.form === 'questions' && name === 'value'
                ? sheet.questions[index]?.field
                : sheet.columns[name];
            if (field === undefined) throw new Error(`${sheet.name}.${name}`);
            const back = backFrom(field, toCell(field, text, language), language);
            if (back !== (text.trim() === '' ? '' : text)) lost.push([sheet.name, name, text]);
            cells += 1;
          }
        }
      }
    }
    expect(lost).toEqual([]);
    expect(folders.length).toBeGreaterThan(0);
    expect(cells).toBeGreaterThan(100 * folders.length);
  },
);

test('a number whose text is not its own stays a text, and so does what is no number', () => {
  const area = sheetsOf('park').find(({ name }) => name === 'plots')?.columns['area'];
  if (area === undefined) throw new Error('no area');
  expect(toCell(area, '14.40', 'ky')).toBe('14.40');
  expect(toCell(area, '1 200', 'ky')).toBe('1 200');
  expect(toCell(area, '14.4', 'ky')).toBe(14.4);
  expect(toCell(area, '0', 'ky')).toBe(0);
  expect(toCell(area, 'NA', 'ky')).toBe('NA');
  expect(toCell(area, '', 'ky')).toBe(null);
});

describe('a cell that Excel would take for something else', () => {
  const row = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));
  const LONG = 'Ө'.repeat(300);
  const contents = new Map([
    ...emptyContents('park', 'new-park'),
    [
      'residents',
      [
        row({
          id: '1-1',
          full_name: LONG,
          short_name: '=1+1',
          other: '=HYPERLINK("http://x","y")',
          tin: '00000000000101',
          contract_until: '2030-01',
        }),
        row({
          id: '007',
          full_name: '+996 555',
          short_name: '@sum',
          other: '-5',
          permits: 'бир\nэки <b>& "үч"',
        }),
      ],
    ],
  ]);

  test('stays the text it is', async () => {
    const bytes = await write('park', 'ky', contents);
    const { data = [] } =
      (await readSheets(Buffer.from(bytes))).find(
        ({ sheet }) => sheet === 'Резиденттердин реестри',
      ) ?? {};
    const codes = data[1] ?? [];
    const cell = (line: number, code: string) => data[line]?.[codes.indexOf(code)];
    expect(cell(2, 'id')).toBe('1-1');
    expect(cell(2, 'full_name')).toBe(LONG);
    expect(cell(2, 'short_name')).toBe('=1+1');
    expect(cell(2, 'other')).toBe('=HYPERLINK("http://x","y")');
    expect(cell(2, 'tin')).toBe('00000000000101');
    expect(cell(2, 'contract_until')).toBe('2030-01');
    expect(cell(3, 'id')).toBe('007');
    expect(cell(3, 'short_name')).toBe('@sum');
    expect(cell(3, 'permits')).toBe('бир\nэки <b>& "үч"');
    const parts = unzipSync(bytes);
    const formulas = Object.entries(parts).filter(
      ([path, part]) =>
        path.startsWith('xl/worksheets/') && new TextDecoder().decode(part).includes('<f>'),
    );
    expect(formulas).toEqual([]);
  });

  test('is a text too when it is typed below the data: the column has the format', async () => {
    const { book, bytes } = written('park', 'ky');
    const number = book.sheets.findIndex(({ name }) => name === 'Резиденттердин реестри') + 1;
    const part = (path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);
    const columns = [
      ...part(`xl/worksheets/sheet${number}.xml`).matchAll(/<col [^>]*style="(\d+)"/g),
    ];
    const styles = part('xl/styles.xml');
    const formats = [
      ...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g),
    ];
    const fields = Object.entries(
      sheetsOf('park').find(({ name }) => name === 'residents')?.columns ?? {},
    );
    expect(columns).toHaveLength(fields.length);
    for (const [index, [name, field]] of fields.entries()) {
      const format = formats[Number(columns[index]?.[1])]?.[1];
      // 49 is Excel's own number for the format of texts.
      expect([
        name,
        format === '49' || styles.includes(`numFmtId="${format}" formatCode="@"`),
      ]).toEqual([name, field.type !== 'date']);
    }
  });
});

test('a text too long for a cell is found, so that it does not come back short', () => {
  const rows = (length: number) => [new Map([['other', 'Ө'.repeat(length)]])];
  const residents = (length: number) => new Map([['residents', rows(length)]]);
  expect(textBeyondCell(residents(32_767))).toBe(null);
  expect(textBeyondCell(residents(32_768))).toEqual({
    sheet: 'residents',
    column: 'other',
    length: 32_768,
  });
  expect(textBeyondCell(CONTENTS.programme)).toBe(null);
});

test('the same data give the same bytes', async () => {
  for (const kind of OWNER_KINDS) {
    expect(Buffer.compare(await write(kind, 'ky'), written(kind, 'ky').bytes)).toBe(0);
  }
});

test('a note has a box as high as its text needs', () => {
  const { bytes, book } = written('park', 'ru');
  const number = book.sheets.findIndex(({ name }) => name === 'Услуги') + 1;
  const drawing = new TextDecoder().decode(unzipSync(bytes)[`xl/drawings/vmlDrawing${number}.vml`]);
  const heights = [...drawing.matchAll(/height:([\d.]+)pt/g)].map((match) => Number(match[1]));
  const lines = [0, 1, 2].map((column) => {
    const note = noteAt(sheetIn(book, 'Услуги'), 0, column);
    return note.split('\n').length;
  });
  expect(lines[0]).toBeGreaterThan(12);
  for (const [column, count] of lines.entries())
    expect(heights[column]).toBeGreaterThan(count * 14);
});

describe('a blank workbook', () => {
  test.each(OWNER_KINDS)('of a %s holds no data and names nobody', async (kind) => {
    const language = 'ky';
    const examples = exampleContents(kind, files);
    const book = await readXlsx(await blankTemplate({ kind, language, examples, guide: GUIDE }));
    for (const sheet of sheetsOf(kind)) {
      const { rows } = sheetIn(book, sheetName(sheet, language));
      const below = rows.slice(FIRST_ROW - 1);
      const columns = Object.keys(sheet.columns);
      const answers = below.flatMap((row) =>
        row.filter(
          (_, index) =>
            !['code', 'question', 'clause', 'unit'].includes(columns[index] ?? '') ||
            sheet.form === 'table',
        ),
      );
      expect(answers.filter((cell) => cell !== null && cell !== '')).toEqual([]);
    }
  });

  test('takes its examples from the fictional park, never from a real register', () => {
    const sampled = exampleContents('park', files);
    expect(sampled.get('residents')?.length).toBeGreaterThan(0);
    expect(sampled.get('residents')?.every((row) => row.get('source') === 'sample')).toBe(true);
    const [first] = sampled.get('residents') ?? [];
    expect(first?.get('withheld')).toBe('contract_subject:commercial-secret');
    expect(first?.has('contract_subject')).toBe(false);
    expect(sampled.get('residents')?.some((row) => row.get('kind') === 'individual')).toBe(false);
    const real = new Map([...files].filter(([file]) => !file.startsWith('samples/')));
    expect(exampleContents('park', real)).toEqual(emptyContents('park'));
  });
});

describe('npm run template', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'template-'));
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  const root = process.cwd();
  const run = (...args: string[]): Promise<CommandOutcome> =>
    template({ args, dataDir: join(root, 'data'), seedsDir: join(root, 'seeds'), cwd });

  test('writes the workbook of a park and warns of its register', async () => {
    const outcome = await run('park', '--id', 'sample-a', '--lang', 'ru');
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stderr).toMatch('реестр резидентов целиком');
    expect([...readFileSync(join(cwd, 'sample-a-ru.xlsx')).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test('never writes over a file', async () => {
    const before = readFileSync(join(cwd, 'sample-a-ru.xlsx'));
    const outcome = await run('park', '--id', 'sample-b', '--out', 'sample-a-ru.xlsx');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toMatch('sample-a-ru.xlsx');
    expect(readFileSync(join(cwd, 'sample-a-ru.xlsx'))).toEqual(before);
  });

  test('makes an empty workbook of a park that is not there yet, and says so', async () => {
    const outcome = await run('park', '--id', 'new-park', '--lang', 'en', '--out', 'new.xlsx');
    expect(outcome).toMatchObject({ exitCode: 0 });
    expect(outcome.stderr).toMatch('There is no park new-park');
    const book = await readXlsx(readFileSync(join(cwd, 'new.xlsx')));
    expect(sheetIn(book, 'Park').rows[FIRST_ROW - 1]?.[4]).toBe('new-park');
  });

  test.each([
    ['no owner', []],
    ['an unknown owner', ['parks']],
    ['a name no folder can have', ['park', '--id', '../x']],
    ['a programme with an id', ['programme', '--id', 'x']],
    ['an unknown language', ['park', '--lang', 'de']],
    ['a file that is no workbook', ['park', '--out', 'x.csv']],
  ])('refuses %s and shows how it is called', async (_, args) => {
    const outcome = await run(...args);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toMatch('npm run template -- park');
  });

  test('writes nothing while the data have problems', async () => {
    const dataDir = join(root, 'tests/fixtures/data/none');
    const outcome = await template({ args: ['programme'], dataDir, seedsDir: dataDir, cwd });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).not.toBe('');
    expect(existsSync(join(cwd, 'programme-ky.xlsx'))).toBe(false);
  });
});
