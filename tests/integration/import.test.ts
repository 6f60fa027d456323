import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8 } from 'fflate';
import type { CellValue } from 'hucre/xlsx';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { DataFiles } from '../../src/engine/catalog/catalog.ts';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import type { CommandOutcome } from '../../src/ops/commands/command.ts';
import { importSheets } from '../../src/ops/commands/import.ts';
import { LANGUAGES, type Language, textIn } from '../../src/words/language.ts';
import { partsOf, unpack } from '../../src/engine/spreadsheets/archive.ts';
import { MOST } from '../../src/engine/spreadsheets/bounds.ts';
import {
  describeSent,
  describeSentNotice,
  placeText,
} from '../../src/engine/spreadsheets/describe-sent.ts';
import { sheetsOf } from '../../src/engine/spreadsheets/layout.ts';
import {
  readSubmission,
  type SentFile,
  type Submission,
  type SubmissionOptions,
} from '../../src/engine/spreadsheets/submission.ts';
import {
  emptyContents,
  exampleContents,
  parkContents,
  programmeContents,
} from '../../src/engine/spreadsheets/template-contents.ts';
import { writeTemplate } from '../../src/engine/spreadsheets/template.ts';
import { readWorkbook } from '../../src/engine/spreadsheets/workbook.ts';
import { MINIMAL_SEEDS, minimalFiles } from '../fixtures/minimal.ts';
import { parkFiles } from '../fixtures/park.ts';
import {
  rowsOf,
  UNPACKED_SIZE,
  withDirectory,
  withParts,
  workbook,
  type Rows,
} from '../fixtures/workbook.ts';

const ROOT = join(import.meta.dirname, '../..');
const GUIDE = { portal: 'Ачык', contact: null, owner: null, day: '2026-11-21' };

/** The minimal data with the park «saz». */
const data: DataFiles = {
  files: new Map([...minimalFiles(), ...parkFiles()]),
  seeds: MINIMAL_SEEDS,
};

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const fileText = (name: string): string => textOf(data.files.get(`parks/saz/${name}`));

const PLOTS = rowsOf(fileText('plots.csv'));
const [HEADER = [], P1 = [], P2 = []] = PLOTS;

/** A row of plots by the codes of its cells; the other cells are as in the plot `p2`. */
const plot = (cells: Readonly<Record<string, CellValue>>): CellValue[] =>
  HEADER.map((code, index) => cells[code] ?? P2[index] ?? null);

const TO_SAZ: SubmissionOptions = { to: 'parks/saz' };

async function submit(
  sent: Uint8Array | SentFile | readonly SentFile[],
  options: SubmissionOptions = TO_SAZ,
): Promise<Submission> {
  const files =
    sent instanceof Uint8Array
      ? [{ name: 'book.xlsx', bytes: sent }]
      : 'name' in sent
        ? [sent]
        : sent;
  return readSubmission(files, data, options);
}

const csv = (name: string, text: string | Uint8Array): SentFile => ({
  name,
  bytes: typeof text === 'string' ? strToU8(text) : text,
});

/** Problems as «place code». */
const said = ({ problems }: Submission): string[] =>
  problems.map(({ place, fault }) => `${placeText(place)} ${fault.code}`);

/** Changes as «path: + added − removed key.field before → after». */
const changesOf = ({ changes }: Submission): string[] =>
  changes.flatMap(({ path, change }) => [
    ...change.added.map(({ key }) => `${path} + ${key}`),
    ...change.removed.map(({ key }) => `${path} − ${key}`),
    ...change.changed.flatMap(({ row, cells }) =>
      cells.map(({ field, before, after }) => `${path} ${row.key}.${field} ${before} → ${after}`),
    ),
  ]);

const PLOTS_PATH = 'parks/saz/plots.csv';

describe('a template that comes back as it was', () => {
  const portal = readDataFiles(join(ROOT, 'data'), join(ROOT, 'seeds'));
  const folders = new Set(
    [...portal.files.keys()].flatMap(
      (file) => /^((?:samples\/)?parks\/[^/]+)\//.exec(file)?.[1] ?? [],
    ),
  );
  const real = [...folders].filter((folder) => !folder.startsWith('samples/'));
  const samples = [...folders].filter((folder) => folder.startsWith('samples/'));

  /** The data without the other parks and without releases: they take no part. */
  const around = (folder: string): DataFiles => ({
    seeds: portal.seeds,
    files: new Map(
      [...portal.files].filter(
        ([file]) =>
          !file.startsWith('releases/') && (!/parks\//.test(file) || file.startsWith(`${folder}/`)),
      ),
    ),
  });

  async function changed(folder: string, language: Language): Promise<unknown> {
    const kind = folder === 'programme' ? 'programme' : 'park';
    const { files } = portal;
    const contents = kind === 'park' ? parkContents(files, folder) : programmeContents(files);
    const examples = exampleContents(kind, files);
    const book = await writeTemplate({ kind, language, contents, examples, guide: GUIDE });
    const submission = await readSubmission([{ name: 'book.xlsx', bytes: book }], around(folder));
    expect(submission.folder).toBe(folder);
    expect(submission.tables.map(({ name }) => name)).toEqual(
      sheetsOf(kind).map(({ name }) => name),
    );
    return [said(submission), changesOf(submission), [...submission.files.keys()]];
  }

  const nothing = [[], [], []];

  it.each(
    LANGUAGES.flatMap((language) =>
      [...samples, 'programme'].map((folder) => [folder, language] as const),
    ),
  )('changes nothing: %s, %s', async (folder, language) => {
    expect(await changed(folder, language)).toEqual(nothing);
  });

  test('changes nothing of any real park', async () => {
    expect(real.length).toBeGreaterThan(20);
    for (const [index, folder] of real.entries()) {
      const language = LANGUAGES[index % LANGUAGES.length] ?? 'ky';
      expect(await changed(folder, language), folder).toEqual(nothing);
    }
  });

  test('changes nothing of a park with every kind of file, values and odd spellings', async () => {
    const contents = parkContents(data.files, 'parks/saz');
    for (const language of LANGUAGES) {
      const book = await writeTemplate({
        kind: 'park',
        language,
        contents,
        examples: contents,
        guide: GUIDE,
      });
      const submission = await submit(book, {});
      expect([said(submission), changesOf(submission), submission.files.size]).toEqual([[], [], 0]);
      expect(submission.owner).toEqual({ kind: 'park', id: 'saz' });
      expect(submission.catalog?.parks).toHaveLength(1);
    }
  });
});

describe('tables are found', () => {
  const changedPlot = plot({ id: 'p2', area: 55 });
  const expected = [`${PLOTS_PATH} p2.area 50 → 55`];

  it.each(LANGUAGES)(
    'by headings in the language %s, in any order, below a title, among blank rows',
    async (language) => {
      const plots = sheetsOf('park').find(({ name }) => name === 'plots');
      const titles = HEADER.map((code) => textIn(plots?.columns[code]?.title, language) ?? '');
      const turned = (row: readonly CellValue[]): CellValue[] => [null, ...row.toReversed()];
      const book = await workbook(
        {
          'Мои участки': [
            ['Жер участоктору, 2026'],
            [],
            turned(titles),
            turned(HEADER),
            [],
            turned(P1),
            [],
            turned(changedPlot),
          ],
        },
        { 'Мои участки': { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }] } },
      );
      const submission = await submit(book);
      expect(said(submission)).toEqual([]);
      expect(changesOf(submission)).toEqual(expected);
      expect(submission.tables[0]).toMatchObject({
        name: 'plots',
        headingRow: 3,
        rowNumbers: [6, 8],
      });
    },
  );

  it.each([
    ['commas', ',', '\n'],
    ['semicolons', ';', '\r\n'],
    ['tabs', '\t', '\r\n'],
  ])('in CSV with %s, below a title', async (_, separator, end) => {
    const rows = [HEADER, P1, changedPlot].map((row) =>
      row.map((cell) => cell ?? '').join(separator),
    );
    const text = `Жер участоктору\n${rows.join(end)}${end}`;
    const submission = await submit(csv('export.csv', text));
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual(expected);
  });

  test('in Windows-1251', async () => {
    const text = [HEADER, P1, plot({ id: 'p2', terms: 'по договору' })]
      .map((row) => row.join(';'))
      .join('\r\n');
    const bytes = Uint8Array.from(
      [...text].map((letter) => {
        const code = letter.charCodeAt(0);
        return code < 128 ? code : code - 0x410 + 0xc0;
      }),
    );
    const submission = await submit(csv('plots.csv', bytes));
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual([`${PLOTS_PATH} p2.terms  → по договору`]);
  });

  test('in several files at once', async () => {
    const services = `${fileText('services.csv')}2,true,,press,,2026-11-01\n`;
    const submission = await submit([
      csv('plots.csv', [HEADER, P1, changedPlot].map((row) => row.join(',')).join('\n')),
      csv('services.csv', services),
    ]);
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual([...expected, 'parks/saz/services.csv + 2']);
    expect(textOf(submission.files.get('parks/saz/services.csv'))).toBe(services);
  });
});

describe('cells are understood', () => {
  const change = async (cells: Readonly<Record<string, CellValue>>) => {
    const submission = await submit(
      await workbook({ plots: [HEADER, P1, plot({ id: 'p2', ...cells })] }),
    );
    return [...said(submission), ...changesOf(submission)];
  };

  it.each<[string, Record<string, CellValue>, string]>([
    ['a number as text', { area: ' 55,5 ' }, 'area 50 → 55.5'],
    ['a number that the file holds inexactly', { area: 55.550000000000004 }, 'area 50 → 55.55'],
    [
      'a text that a spreadsheet made a number',
      { cadastral_number: 102 },
      'cadastral_number 1-2 → 102',
    ],
    [
      'a day of the calendar',
      { checked_on: new Date('2026-11-05T00:00:00Z') },
      'checked_on 2026-11-01 → 2026-11-05',
    ],
    [
      'a day as it is written locally',
      { checked_on: '5.11.2026' },
      'checked_on 2026-11-01 → 2026-11-05',
    ],
    ['a Kyrgyz word of a code', { occupancy: 'Бош' }, 'occupancy leased → free'],
    ['a Russian word of a code', { occupancy: 'свободен' }, 'occupancy leased → free'],
    ['an English word of a code', { occupancy: 'free' }, 'occupancy leased → free'],
    ['yes as a word', { divisible: 'Ооба' }, 'divisible no → true'],
    ['yes as a truth value', { divisible: true }, 'divisible no → true'],
    ['not applicable', { price: 'NA' }, 'price  → NA'],
  ])('%s', async (_, cells, expected) => {
    expect(await change(cells)).toEqual([`${PLOTS_PATH} p2.${expected}`]);
  });

  it.each<[string, Record<string, CellValue>]>([
    ['no for false', { divisible: 'жок' }],
    ['50.0 for 50', { area: '50.0' }],
    ['a word for its code', { occupancy: 'Сдан в аренду' }],
  ])('another spelling is no change: %s', async (_, cells) => {
    expect(await change(cells)).toEqual([]);
  });

  test('a month that a spreadsheet shows without its day stays a month', async () => {
    const shown = async (numFmt: string): Promise<string[]> => {
      const submission = await submit(
        await workbook(
          {
            plots: [
              HEADER,
              P1,
              plot({ id: 'p2', available_from: new Date('2027-03-01T00:00:00Z') }),
            ],
          },
          {
            plots: {
              cells: new Map([
                [
                  `2,${HEADER.indexOf('available_from')}`,
                  { value: new Date('2027-03-01T00:00:00Z'), type: 'date', style: { numFmt } },
                ],
              ]),
            },
          },
        ),
      );
      return changesOf(submission);
    };
    expect(await shown('mmm yyyy')).toEqual([`${PLOTS_PATH} p2.available_from  → 2027-03`]);
    expect(await shown('dd.mm.yyyy')).toEqual([`${PLOTS_PATH} p2.available_from  → 2027-03-01`]);
  });
});

describe('park.yaml is edited', () => {
  const sheet = sheetsOf('park')[0];
  const codes = Object.keys(sheet?.columns ?? {});

  /** The sheet of questions as the park has it, with some answers changed. */
  async function edited(changes: Readonly<Record<string, Readonly<Record<string, CellValue>>>>) {
    const contents = parkContents(data.files, 'parks/saz').get('park') ?? [];
    const rows = (sheet?.form === 'questions' ? sheet.questions : []).map(({ code }, index) =>
      codes.map((column): CellValue => {
        if (column === 'code') return code;
        const change = changes[code]?.[column];
        return change === undefined ? (contents[index]?.get(column) ?? null) : change;
      }),
    );
    return submit(await workbook({ Парк: [codes, ...rows] }));
  }

  const yaml = fileText('park.yaml');

  test('a value, a source of its own, a text, a fact that goes and one that comes', async () => {
    const submission = await edited({
      area_total: { value: 101.5 },
      area_free_useful: { source: 'press' },
      address: { value_ru: 'село Саз, 2' },
      km_rail: { value: null },
      on_cadastre: { value: 'да' },
    });
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual([
      'parks/saz/park.yaml + on_cadastre',
      'parks/saz/park.yaml − km_rail',
      'parks/saz/park.yaml address.value_ru село Саз → село Саз, 2',
      'parks/saz/park.yaml area_total.value 100 → 101.5',
      'parks/saz/park.yaml area_free_useful.source  → press',
    ]);
    const expected = yaml
      .replace('ru: село Саз', "ru: 'село Саз, 2'")
      .replace('area_total: 100', 'area_total: 101.5')
      .replace('  district:', '  on_cadastre: true\n  district:')
      .replace('area_free_useful: 30', 'area_free_useful:\n    value: 30\n    source: press')
      .replace('  km_rail: NA\n', '');
    const lines = (text: string) => text.replaceAll('"', "'").split('\n');
    expect(lines(textOf(submission.files.get('parks/saz/park.yaml')))).toEqual(lines(expected));
  });

  test('comments and the order of keys stay', async () => {
    const commented = yaml
      .replace('facts:', '# What is known.\nfacts:')
      .replace('  km_rail: NA', '\n  # Distances.\n  km_rail: NA # by road');
    const files = new Map([...data.files, ['parks/saz/park.yaml', strToU8(commented)]]);
    const rows = [['code', 'question', ...codes.slice(2)]];
    const contents = parkContents(files, 'parks/saz').get('park') ?? [];
    for (const [index, { code }] of (sheet?.form === 'questions'
      ? sheet.questions
      : []
    ).entries()) {
      rows.push(
        codes.map((column) =>
          column === 'code'
            ? code
            : code === 'area_total' && column === 'value'
              ? '102'
              : code === 'km_rail'
                ? ''
                : (contents[index]?.get(column) ?? ''),
        ),
      );
    }
    const submission = await readSubmission(
      [{ name: 'book.xlsx', bytes: await workbook({ Парк: rows }) }],
      { ...data, files },
      TO_SAZ,
    );
    const text = textOf(submission.files.get('parks/saz/park.yaml'));
    expect(text).toContain('# What is known.\nfacts:');
    expect(text).toContain('# Distances.\n  km_border:');
    expect(text).toContain('area_total: 102');
    expect(text.indexOf('area_total')).toBeLessThan(text.indexOf('area_useful'));
  });

  test('what can’t be an answer is said at its cell', async () => {
    const submission = await edited({
      area_total: { value: 'көп' },
      address: { value_en: null },
      district: { value: 'NA' },
      status: { value: 'жабык' },
      latitude: { value_ky: 'түндүк' },
      area_useful: { source: 'nowhere' },
    });
    expect(said(submission)).toEqual([
      'Парк!E9 unknown-code',
      'Парк!F15 answer-misplaced',
      'Парк!G15 answer-misplaced',
      'Парк!H15 answer-misplaced',
      'Парк!H16 not-in-every-language',
      'Парк!F17 answer-misplaced',
      'Парк!E25 not-a-number',
      'Парк!I26 unknown-reference',
    ]);
  });

  test('the same question twice, and a question that is not asked', async () => {
    const book = await workbook({ Парк: [codes, ['id', '', '', '', 'saz'], ['id'], ['areas']] });
    const { problems } = await submit(book);
    const [twice, unknown] = problems.filter(({ place }) => place.row > 2);
    expect(twice).toMatchObject({ fault: { code: 'question-twice', first: 2 }, place: { row: 3 } });
    expect(unknown).toMatchObject({ fault: { code: 'key-unknown' }, found: 'areas' });
  });

  test('a new park begins with its workbook', async () => {
    const contents = new Map(parkContents(data.files, 'parks/saz'));
    const questions = sheet?.form === 'questions' ? sheet.questions : [];
    const park = contents
      .get('park')
      ?.map((texts, index) =>
        questions[index]?.code === 'id' ? new Map([...texts, ['value', 'kum']]) : texts,
      );
    contents.set('park', park ?? []);
    const making = { kind: 'park', language: 'ru', examples: contents, guide: GUIDE } as const;
    const submission = await submit(await writeTemplate({ ...making, contents }), {});
    expect(said(submission)).toEqual([]);
    expect(submission.owner).toEqual({ kind: 'park', id: 'kum' });
    expect(submission.changes.map(({ compared }) => compared)).not.toContain(true);
    expect([...submission.files.keys()].toSorted()).toEqual(
      [
        'buildings.csv',
        'park.yaml',
        'plots.csv',
        'reports.csv',
        'residents.csv',
        'services.csv',
        'utilities.csv',
      ].map((name) => `parks/kum/${name}`),
    );
    expect(textOf(submission.files.get('parks/kum/plots.csv'))).toBe(
      fileText('plots.csv').replace(',no,', ',false,'),
    );

    const empty = await writeTemplate({ ...making, contents: emptyContents('park', 'kum') });
    const blank = await submit(empty, {});
    expect(said(blank)).toContain('Парк!E5 key-missing');
    expect([...blank.files]).toEqual([]);
  });
});

describe('what is wrong is said at its cell', () => {
  test('a dozen faults of a workbook, each with its cell', async () => {
    const cells: Record<string, Record<string, CellValue>> = {
      area: { area: 'элүү' },
      'an unknown word': { occupancy: 'бошураак' },
      'a wrong day': { checked_on: '31.02.2026' },
      'a unit': { largest_piece: '5 га' },
      'a day for an identifier': { id: new Date('2026-01-01T00:00:00Z') },
      'no such source': { source: 'pres' },
      'an empty source': { source: '' },
      'an error of Excel': { terms: '#REF!' },
      markup: { terms: '<b>шарттар</b>' },
      'lost letters': { terms: '?сын шарттар' },
      'a price alone': { price: 5 },
      'the same plot twice': { id: 'p1' },
    };
    const rows = Object.values(cells).map((row, index) =>
      plot({ id: `x${index}`, area: 1, largest_piece: 1, ...row }),
    );
    const book = await workbook({ Участоктор: [HEADER, P1, P2, ...rows] });
    const submission = await submit(book);
    expect(said(submission)).toEqual([
      'Участоктор!B4 not-a-number',
      'Участоктор!E5 unknown-code',
      'Участоктор!AA6 not-a-date',
      'Участоктор!C7 unit-in-number',
      'Участоктор!A8 day-unexpected',
      'Участоктор!Y9 unknown-reference',
      'Участоктор!Y10 required',
      'Участоктор!W11 spreadsheet-error',
      'Участоктор!W12 markup',
      'Участоктор!W13 letters-lost',
      'Участоктор!U14 price-incomplete',
      'Участоктор!V14 price-incomplete',
      'Участоктор!A15 duplicate-key',
    ]);
    expect(submission.problems.at(-1)?.fault).toMatchObject({ first: 2 });
    expect(submission.files.size).toBe(0);
    expect(submission.catalog).toBeNull();
    for (const problem of submission.problems) {
      for (const language of LANGUAGES)
        expect(describeSent(problem, language)).toMatch(/\p{L}{3}/u);
    }
  });

  test('in the words of who filled the workbook in', async () => {
    const book = await workbook({
      Участки: [
        HEADER,
        P1,
        P2,
        plot({ id: 'p3', area: 1, largest_piece: '0,5 га', occupancy: 'занят', source: 'pres' }),
      ],
    });
    const { problems } = await submit(book);
    expect(
      problems.map((problem) => `${placeText(problem.place)} ${describeSent(problem, 'ru')}`),
    ).toEqual([
      'Участки!C4 Столбец C «Наибольшая цельная часть». Найдено: «0,5 га». Единица задана самим полем, в число её не пишут. Запишите так: 0,5. Если число в другой единице, сначала переведите его в единицу поля.',
      'Участки!E4 Столбец E «Занятость». Найдено: «занят». Здесь допустимы только слова из списка: свободен, зарезервирован, сдан в аренду. Выберите одно из них.',
      'Участки!Y4 Столбец Y «Источник». В таблице «Источники» нет идентификатора «pres». Ближайший по написанию: «press». Исправьте написание или добавьте строку в ту таблицу.',
    ]);
  });

  test('a formula, wherever it is', async () => {
    const column = HEADER.indexOf('area');
    const book = await workbook(
      { plots: [HEADER, P1, P2] },
      {
        plots: {
          cells: new Map([
            [
              `1,${column}`,
              { value: 40, type: 'formula', formula: 'SUM(A1:A9)', formulaResult: 40 },
            ],
          ]),
        },
      },
    );
    const submission = await submit(book);
    expect(said(submission)).toEqual(['plots!B2 formula']);
    expect(submission.problems[0]?.found).toBe('=SUM(A1:A9)');
  });

  it.each<[string, Rows, string]>([
    [
      'an unknown column',
      [[...HEADER, 'Эскертүү'], [...P1, 'x'], P2],
      'plots!AB1 header-unknown-column',
    ],
    ['a column twice', [[...HEADER, 'Аянты'], P1, P2], 'plots!AB1 header-duplicate-column'],
    [
      'a missing column',
      [HEADER.slice(0, -1), P1.slice(0, -1), P2.slice(0, -1)],
      'plots!AA1 header-missing-column',
    ],
    [
      'values without a heading',
      [HEADER, [...P1, null, 'x'], P2],
      'plots!AC2 column-without-heading',
    ],
    [
      'a heading unlike its code',
      [['Аянты', 'Участок', ...HEADER.slice(2)], HEADER, P1, P2],
      'plots!A1 heading-unlike-code',
    ],
  ])('%s is never lost', async (_, rows, expected) => {
    const submission = await submit(await workbook({ plots: rows }));
    expect(said(submission)[0]).toBe(expected);
    expect(submission.files.size).toBe(0);
  });

  test('merged cells among the data', async () => {
    const book = await workbook(
      { plots: [HEADER, P1, P2] },
      { plots: { merges: [{ startRow: 1, startCol: 4, endRow: 2, endCol: 4 }] } },
    );
    expect(said(await submit(book))).toContain('plots!E2 cells-merged');
  });

  test('a sheet that holds no known table stops the import; an empty one does not', async () => {
    const book = await workbook({
      plots: PLOTS,
      Лист2: [],
      Эсептөөлөр: [
        ['Айы', 'Суммасы'],
        ['май', 5],
      ],
    });
    expect(said(await submit(book))).toEqual(['Эсептөөлөр sheet-unknown']);
  });

  test('a table that was sent twice', async () => {
    const book = await workbook({ plots: PLOTS, 'Участки (2)': PLOTS });
    const submission = await submit(book);
    expect(said(submission)).toContain('Участки (2)!A1 table-twice');
    expect(submission.problems[0]?.fault).toMatchObject({ first: 'book.xlsx, plots' });
  });

  test('whose the tables are must be known, and one owner’s', async () => {
    const measures = rowsOf(textOf(data.files.get('programme/bodies.csv')));
    expect(said(await submit(await workbook({ plots: PLOTS }), {}))).toEqual([
      'plots!A1 owner-unknown',
    ]);
    const mixed = await submit(await workbook({ plots: PLOTS, bodies: measures }));
    expect(said(mixed)).toEqual(['bodies!A1 owners-mixed']);
  });

  test('nothing to import', async () => {
    expect(said(await submit(await workbook({ Лист1: [] })))).toEqual(['book.xlsx nothing-sent']);
    expect(said(await submit([]))).toEqual([' nothing-sent']);
  });

  test('a quote left open in CSV', async () => {
    const text = fileText('plots.csv').replace('p1,40', 'p1,"40');
    expect(said(await submit(csv('plots.csv', text)))[0]).toBe('plots.csv:2:2 quote-left-open');
  });

  test('a file that was not sent but no longer fits', async () => {
    const book = await workbook({ plots: [HEADER, P1] });
    const submission = await submit(book, { ...TO_SAZ, allowRemovals: true });
    expect(said(submission)).toEqual([
      'parks/saz/residents.csv:2:3 unknown-reference',
      'parks/saz/territory.geojson:6:5 unknown-reference',
    ]);
  });
});

describe('columns that were not sent', () => {
  /** The columns of plots of these codes, of both rows. */
  const only = (...codes: readonly string[]): Rows =>
    [HEADER, P1, P2].map((row) => codes.map((code) => row[HEADER.indexOf(code)] ?? null));
  const NEEDED = ['id', 'source', 'checked_on'];

  test('stay as they are where the row is known, and one line names them', async () => {
    const submission = await submit(await workbook({ plots: only(...NEEDED, 'area') }));
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual([]);
    expect(submission.notices.map((notice) => describeSentNotice(notice, 'en'))).toEqual([
      expect.stringMatching(/^plots: these columns were not sent: “Largest single piece”, .*\.$/),
    ]);
  });

  test('are empty in a new row, and words of lists become codes all the same', async () => {
    const rows = [...only(...NEEDED, 'occupancy'), ['p3', 'press', '2026-11-01', 'бош']];
    const submission = await submit(await workbook({ plots: rows }));
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual([`${PLOTS_PATH} + p3`]);
    const lines = textOf(submission.files.get(PLOTS_PATH)).trim().split('\n');
    expect(lines.slice(0, 3)).toEqual(fileText('plots.csv').trim().split('\n'));
    expect(lines[3]).toBe(`p3,,,,free${','.repeat(HEADER.length - 8)},press,,2026-11-01`);
  });

  test('are each asked for where they must be there, and nothing else is said', async () => {
    const book = await workbook({ plots: only('area', 'occupancy', 'source') });
    expect(said(await submit(book))).toEqual([
      'plots!D1 header-missing-column',
      'plots!D1 header-missing-column',
    ]);
  });

  test('a heading with its unit is known', async () => {
    const [, ...rows] = only(...NEEDED, 'area');
    const heading = ['Участок', 'Источник', 'Дата проверки', 'Площадь, га'];
    const submission = await submit(await workbook({ plots: [heading, ...rows] }));
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual([]);
  });

  test('a question that is not in the sheet keeps its answer', async () => {
    const making = { kind: 'park', language: 'en', guide: GUIDE, examples: new Map() } as const;
    const contents = parkContents(data.files, 'parks/saz');
    const book = await writeTemplate({ ...making, contents });
    const park = (await readWorkbook(book)).find(({ name }) => name === 'Park');
    const rows = (park?.rows ?? []).filter(([code]) => code !== 'status');
    const submission = await submit(await workbook({ Park: rows.map((row) => [...row]) }));
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual([]);
  });
});

describe('rows that go', () => {
  const services = (keep: number): string =>
    fileText('services.csv')
      .split('\n')
      .slice(0, 1 + keep)
      .join('\n');

  test('half of a table may go', async () => {
    const submission = await submit(csv('services.csv', services(1)));
    expect(said(submission)).toEqual([]);
    expect(changesOf(submission)).toEqual(['parks/saz/services.csv − 7']);
  });

  test('more than half go only when that is allowed', async () => {
    const sent = csv('services.csv', services(0));
    expect(said(await submit(sent))).toEqual(['services.csv:1:1 rows-removed']);
    const allowed = await submit(sent, { ...TO_SAZ, allowRemovals: true });
    expect(textOf(allowed.files.get('parks/saz/services.csv'))).toBe(`${services(0)}\n`);
  });

  test('a row that was published goes only when that is allowed', async () => {
    const portal = readDataFiles(join(ROOT, 'data'), join(ROOT, 'seeds'));
    const glossary = textOf(portal.files.get('programme/irregularities.csv'));
    const lines = glossary.split('\n');
    const sent = [csv('irregularities.csv', lines.toSpliced(2, 1).join('\n'))];
    const refused = await readSubmission(sent, portal);
    expect(refused.problems.map(({ fault }) => fault.code)).toContain('published-removed');
  });

  test('sources that were not sent stay, others change or come', async () => {
    const [header = [], first = [], ...rest] = rowsOf(textOf(data.files.get('sources.csv')));
    const row = [...first];
    row[header.indexOf('publisher')] = 'Басма';
    const added = [...first];
    added[0] = 'second-press';
    const submission = await submit(await workbook({ sources: [header, added, row] }));
    expect(said(submission)).toEqual([]);
    const text = textOf(submission.files.get('sources.csv')).trim().split('\n');
    expect(text.map((line) => line.split(',')[0])).toEqual([
      'id',
      first[0],
      ...rest.map(([id]) => id),
      'second-press',
    ]);
    expect(text[1]).toContain('Басма');
  });
});

describe('files that must not be read are refused, each in its words', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const book = workbook({ plots: PLOTS });
  const worksheet = (content: string): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`;
  const withSheet = async (content: string): Promise<Uint8Array> =>
    withParts(await book, { [SHEET]: strToU8(worksheet(content)) });
  const withPart = async (name: string): Promise<Uint8Array> =>
    withParts(await book, { [name]: new Uint8Array(8) });
  const cell = (place: string): string =>
    `<sheetData><row r="${place.replace(/\D/g, '')}"><c r="${place}"><v>1</v></c></row></sheetData>`;
  const locked = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const LONG = new Uint8Array(MOST.bytes + 1);

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['macros', 'workbook-macros', () => withPart('xl/vbaProject.bin')],
    [
      'links to other files',
      'workbook-links',
      () => withPart('xl/externalLinks/externalLink1.xml'),
    ],
    ['a binary workbook', 'workbook-old', () => withPart('xl/workbook.bin')],
    ['an old workbook', 'workbook-old', () => Uint8Array.from([...OLE, 0, 0])],
    ['a password', 'workbook-encrypted', () => Uint8Array.from([...OLE, ...locked])],
    [
      'a password of the archive',
      'workbook-encrypted',
      async () => withDirectory(await book, SHEET, 8, (8 << 16) | 1),
    ],
    ['a LibreOffice workbook', 'workbook-open-document', () => withPart('content.xml')],
    [
      'another archive',
      'sent-file-unknown',
      async () =>
        withParts(await workbook({}), {
          'xl/workbook.xml': null,
          'xl/styles.xml': null,
          'xl/theme/theme1.xml': null,
          'xl/_rels/workbook.xml.rels': null,
          'xl/worksheets/sheet1.xml': null,
          'xl/sharedStrings.xml': null,
        }),
    ],
    [
      'entities',
      'workbook-entities',
      async () =>
        withParts(await book, {
          [SHEET]: (xml) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
        }),
    ],
    [
      'a part that says it is huge',
      'workbook-unpacks-too-large',
      async () => withDirectory(await book, SHEET, UNPACKED_SIZE, 2 ** 31),
    ],
    [
      'a part of another length than it says',
      'workbook-damaged',
      async () => withDirectory(await book, SHEET, UNPACKED_SIZE, 100),
    ],
    ['half a workbook', 'workbook-damaged', async () => (await book).subarray(0, 2000)],
    ['a row far below', 'rows-too-many', () => withSheet(cell('A1000000'))],
    ['a column far to the right', 'columns-too-many', () => withSheet(cell('XFD1'))],
    [
      'rows without end',
      'rows-too-many',
      () => withSheet(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(150_000)}</sheetData>`),
    ],
    [
      'texts without end',
      'cells-too-many',
      async () =>
        withParts(await book, {
          'xl/sharedStrings.xml': strToU8(`<sst>${'<si/>'.repeat(2_100_000)}</sst>`),
        }),
    ],
    [
      'a tag without end',
      'workbook-damaged',
      () => withSheet(`<sheetData><row ${'a="" '.repeat(10_000)}/></sheetData>`),
    ],
    [
      'elements that never end',
      'workbook-damaged',
      () => withSheet('<mergeCells>'.repeat(500_000) + '<sheetData>'.repeat(500_000)),
    ],
    ['a file that is too large', 'sent-file-too-large', () => LONG],
  ])('%s: %s', async (_, code, make) => {
    const submission = await submit(await make());
    expect(submission.problems.map(({ fault }) => fault.code)).toEqual([code]);
    expect(
      placeText(submission.problems[0]?.place ?? { file: '', sheet: null, row: 1, column: 1 }),
    ).toBe('book.xlsx');
    for (const problem of submission.problems) {
      for (const language of LANGUAGES)
        expect(describeSent(problem, language)).toMatch(/\p{L}{3}/u);
    }
  });

  test('no more is unpacked than there is room for, whatever the archive says', async () => {
    const most = 100_000;
    const huge = withParts(await book, { [SHEET]: new Uint8Array(10 * most) });
    for (const size of [100, 10 * most, 2 ** 31]) {
      const part = partsOf(withDirectory(huge, SHEET, UNPACKED_SIZE, size)).find(
        ({ name }) => name === SHEET,
      );
      if (part === undefined) throw new Error('No such part');
      await expect(unpack(part, most)).rejects.toMatchObject({
        fault: { code: 'workbook-unpacks-too-large' },
      });
    }
  });

  it.each([
    ['book.xlsm', 'workbook-macros'],
    ['park.yaml', 'sent-file-unknown'],
  ])('by its name: %s', async (name, code) => {
    const bytes = name.endsWith('m') ? await book : strToU8(fileText('park.yaml'));
    expect(said(await submit({ name, bytes }))).toEqual([`${name} ${code}`]);
  });

  test('cells without content may reach the last row, and columns be formatted to the last', async () => {
    const { length } = (await readWorkbook(await book))[0]?.rows ?? [];
    const empty =
      '<row r="1048576" s="1"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c></row>';
    const bytes = withParts(await book, {
      [SHEET]: (xml) =>
        xml
          .replace(
            '<sheetData>',
            `<cols>${'<col min="1" max="16384"/>'.repeat(20_000)}</cols><sheetData>`,
          )
          .replace('</sheetData>', `${empty}</sheetData>`),
    });
    expect((await readWorkbook(bytes))[0]?.rows).toHaveLength(length);
    expect(said(await submit(bytes))).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'achyk-import-'));
  const dataDir = join(folder, 'data');
  const seedsDir = join(folder, 'seeds');

  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, bytes] of data.files) {
      mkdirSync(dirname(join(dataDir, file)), { recursive: true });
      writeFileSync(join(dataDir, file), bytes);
    }
    mkdirSync(seedsDir);
    for (const [name, text] of MINIMAL_SEEDS) writeFileSync(join(seedsDir, name), text);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]): Promise<CommandOutcome> =>
    importSheets({ args: [...args, '--lang', 'en'], dataDir, seedsDir, cwd: folder });

  /** Every file of the data as it stands, and nothing beside them. */
  const stored = (): Record<string, string> => {
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    return Object.fromEntries(
      [...readDataFiles(dataDir, seedsDir).files].map(([file, bytes]) => [file, textOf(bytes)]),
    );
  };

  async function sendBook(name: string, sheets: Readonly<Record<string, Rows>>): Promise<void> {
    writeFileSync(join(folder, name), await workbook(sheets));
  }

  const SERVICES = rowsOf(fileText('services.csv'));

  test('shows the changes and writes nothing until it is told to', async () => {
    const before = stored();
    await sendBook('saz.xlsx', {
      Plots: [HEADER, P1, plot({ id: 'p2', area: 55 })],
      Services: [...SERVICES, ['2', 'true', '', 'press', '', '2026-11-01']],
    });
    const shown = await run('saz.xlsx', '--to', 'parks/saz');
    expect(shown).toEqual({
      exitCode: 0,
      stdout: [
        'Tables found:',
        '  saz.xlsx, Plots: Plots, 2 rows',
        '  saz.xlsx, Services: Services, 3 rows',
        'What would change:',
        '  parks/saz/plots.csv (Plots)',
        '    p2, Area: 50 → 55',
        '  parks/saz/services.csv (Services)',
        '    + 2 (added): 2; true; press; 2026-11-01',
        '',
      ].join('\n'),
      stderr: 'Nothing was written. Add --write to write it.\n',
    });
    expect(stored()).toEqual(before);

    const written = await run('saz.xlsx', '--to', 'parks/saz', '--write');
    expect(written.stderr).toBe(
      'Written: data/parks/saz/plots.csv, data/parks/saz/services.csv.\n',
    );
    expect(stored()).toEqual({
      ...before,
      [PLOTS_PATH]: before[PLOTS_PATH]?.replace('p2,50', 'p2,55'),
      'parks/saz/services.csv': `${before['parks/saz/services.csv']}2,true,,press,,2026-11-01\n`,
    });
    const again = await run('saz.xlsx', '--to', 'parks/saz', '--write');
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(again.stdout).toContain('Nothing would change');
  });

  test('writes nothing while there is any problem, and names its cell', async () => {
    const before = stored();
    await sendBook('saz.xlsx', {
      Plots: [HEADER, P1, plot({ id: 'p2', area: 55 })],
      Services: [...SERVICES, ['2', 'perhaps', '', 'press', '', '2026-11-01']],
    });
    const { exitCode, stdout, stderr } = await run('saz.xlsx', '--to', 'parks/saz', '--write');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '  Services!B4: Column B “Offered”. Found: “perhaps”. Yes or no is expected.',
    );
    expect(stderr).toBe('Places to correct: 1. Nothing was written.\n');
    expect(stored()).toEqual(before);
  });

  test('a disk that fails half-way leaves everything as it was', async () => {
    rmSync(join(dataDir, 'parks/saz/services.csv'));
    mkdirSync(join(dataDir, 'parks/saz/services.csv/in-the-way'), { recursive: true });
    const before = stored();
    await sendBook('saz.xlsx', {
      Plots: [HEADER, P1, plot({ id: 'p2', area: 55 })],
      Services: SERVICES,
    });
    const { exitCode, stderr } = await run('saz.xlsx', '--to', 'parks/saz', '--write');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('The data are as they were.');
    expect(stored()).toEqual(before);
  });

  test('reads a folder, without what programs lay beside the files', async () => {
    mkdirSync(join(folder, 'sent/more'), { recursive: true });
    await sendBook('sent/plots.xlsx', { Plots: [HEADER, P1, plot({ id: 'p2', area: 55 })] });
    writeFileSync(join(folder, 'sent/more/services.csv'), fileText('services.csv'));
    writeFileSync(join(folder, 'sent/~$plots.xlsx'), 'lock');
    writeFileSync(join(folder, 'sent/.DS_Store'), 'x');
    const { stdout } = await run('sent', '--to', 'data/parks/saz/');
    expect(stdout).toContain(
      '  more/services.csv: Services, 2 rows\n  plots.xlsx, Plots: Plots, 2 rows\n',
    );
    expect(stdout).toContain('p2, Area: 50 → 55');
  });

  test('says how it is used when it is misspelt', async () => {
    for (const args of [
      [],
      ['saz.xlsx', '--to', '../etc'],
      ['saz.xlsx', '--lang', 'de'],
      ['--wrong'],
      ['absent.xlsx'],
    ]) {
      const { exitCode, stderr } = await importSheets({ args, dataDir, seedsDir, cwd: folder });
      expect(exitCode, args.join(' ')).toBe(2);
      expect(stderr).not.toBe('');
    }
  });
});
