import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { columnLetter } from '../../src/engine/catalog/column-letter.ts';
import { importSheets } from '../../src/ops/commands/import.ts';
import { missingPrograms, workInOffice, type Step } from '../../src/ops/commands/office.ts';
import { run } from '../../src/ops/commands/run.ts';
import { template } from '../../src/ops/commands/template.ts';
import { LANGUAGES, type Language, textIn } from '../../src/words/language.ts';
import { MESSAGES } from '../../src/words/messages/index.ts';
import { fillMessage } from '../../src/words/message.ts';
import { GROUNDS, OCCUPANCIES, REGIMES } from '../../src/engine/schema/park-codes.ts';
import { residents } from '../../src/engine/schema/residents.ts';
import { sources } from '../../src/engine/schema/sources.ts';
import {
  choicesOf,
  FIRST_ROW,
  sheetName,
  sheetsOf,
  type QuestionSheet,
  type Sheet,
} from '../../src/engine/spreadsheets/layout.ts';

/**
 * `npm run test:spreadsheets`: the guide “Maintain a park’s data” followed in LibreOffice, in three languages. A
 * blank workbook gets ten plots and five residents, typed as an editor of that language types; it is
 * imported into a copy of the data, and the park’s page shows them. Then a copy of the workbook with
 * planted faults: the import names each of them with its cell and writes nothing.
 */
const root = resolve(import.meta.dirname, '../..');
const seedsDir = join(root, 'seeds');
const work = mkdtempSync(join(tmpdir(), 'achyk-trial-'));
const dataDir = join(work, 'data');

const PLOTS = 10;
const RESIDENTS = 5;
const SECRET = 'Неразглашаемый предмет договора';

const parkOf = (language: Language): string => `trial-${language}`;
const residentName = (resident: number): string => `ОсОО «Проба ${resident}»`;

/** How people write numbers and days in each language. */
const number = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');
const day = (iso: string, language: Language): string =>
  language === 'en' ? iso : iso.split('-').reverse().join('.');

const missing = missingPrograms(['soffice']);
if (missing.length > 0) {
  process.stderr.write(
    'LibreOffice (soffice) is not on this machine: the trial can’t be made. Debian: apt-get install libreoffice-calc\n',
  );
  process.exit(1);
}

try {
  cpSync(join(root, 'data'), dataDir, { recursive: true });
  for (const language of LANGUAGES) await follow(language);
  const out = join(work, 'site');
  const built = await run('src/ops/commands/build.ts', [], {
    env: { DATA_DIR: dataDir, OUT_DIR: out, BASE_PATH: '/' },
  });
  assert.equal(built, 0, 'the site is built from the imported data');
  for (const language of LANGUAGES) look(out, language);
  process.stdout.write(
    'The guide was followed in three languages, and every planted fault was named.\n',
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The guide from the blank workbook to the import, and the same with faults. */
async function follow(language: Language): Promise<void> {
  const blank = join(work, `blank-${language}.xlsx`);
  const filled = join(work, `filled-${language}.xlsx`);
  const broken = join(work, `broken-${language}.xlsx`);
  const made = await template({
    args: ['park', '--lang', language, '--out', blank],
    dataDir,
    seedsDir,
    cwd: work,
  });
  assert.equal(made.exitCode, 0, made.stderr);
  const faults = plantedFaults(language);
  workInOffice(
    [
      ['open', blank],
      ...typed(language),
      ['save', filled],
      ...faults.flatMap(({ steps }) => steps),
      ['save', broken],
    ],
    language === 'en' ? 'en-GB' : 'ru-RU',
  );
  const load = (file: string, ...options: string[]) =>
    importSheets({ args: [file, '--lang', language, ...options], dataDir, seedsDir, cwd: work });

  const refused = await load(broken, '--write');
  const named = refused.stdout
    .split('\n')
    .flatMap((line) => /^ {2}(\S.*?![A-Z]+\d+): /.exec(line)?.[1] ?? []);
  assert.equal(refused.exitCode, 1);
  assert.deepEqual(named.toSorted(), faults.map(({ cell }) => cell).toSorted(), refused.stdout);

  const shown = await load(filled);
  assert.equal(shown.exitCode, 0, shown.stdout + shown.stderr);
  const written = await load(filled, '--write');
  assert.equal(written.exitCode, 0, written.stdout + written.stderr);
  const again = await load(filled);
  assert.equal(again.stdout.includes('→'), false, again.stdout);
  process.stdout.write(`${language}: filled in, ${faults.length} faults named, imported\n`);
}

/** The park’s page has all that was typed, and nothing of what was withheld. */
function look(site: string, language: Language): void {
  const page = readFileSync(join(site, language, 'parks', parkOf(language), 'index.html'), 'utf8');
  for (let plot = 1; plot <= PLOTS; plot += 1) assert.ok(page.includes(`id="plot-${plot}"`));
  for (let resident = 1; resident <= RESIDENTS; resident += 1) {
    assert.ok(page.includes(residentName(resident)), residentName(resident));
  }
  const ground = textIn(GROUNDS['commercial-secret'], language);
  const withheld = fillMessage(textIn(MESSAGES['park.withheld-cell'], language), language, {
    ground,
  });
  assert.ok(page.includes(withheld), withheld);
  assert.ok(!page.includes(SECRET));
}

function sheetOf(name: string): Sheet {
  const sheet = sheetsOf('park').find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** `B3` of the sheet for `area` of the first row of plots. */
function cellOf(sheet: Sheet, column: string, row: number): string {
  const index = Object.keys(sheet.columns).indexOf(column);
  if (index < 0) throw new Error(`${sheet.name} has no column ${column}`);
  return `${columnLetter(index + 1)}${FIRST_ROW + row}`;
}

type Cells = Readonly<Record<string, string>>;

function rowSteps(sheet: Sheet, row: number, cells: Cells): Step[] {
  return Object.entries(cells).map(([column, text]) => ['type', cellOf(sheet, column, row), text]);
}

/** What an editor fills in: a source, the park, ten plots, five residents. */
function typed(language: Language): Step[] {
  const yes = textIn(choicesOf({ type: 'boolean' })?.[0]?.words, language) ?? '';
  const cited: Cells = {
    source: 'trial',
    stated_on: '2026',
    checked_on: day('2026-11-21', language),
  };
  const plots = sheetOf('plots');
  const register = sheetOf('residents');
  const documents = sheetOf('sources');
  const park = sheetOf('park') as QuestionSheet;
  const answers: Readonly<Record<string, Cells>> = {
    id: { value: parkOf(language) },
    name: { value_ky: 'Байкоо паркы', value_ru: 'Пробный парк', value_en: 'Trial park' },
    regime: { value: textIn(REGIMES['industrial-site'], language) },
    source: { value: 'trial' },
    checked_on: { value: day('2026-11-21', language) },
    area_total: { value: number(60.5, language) },
  };
  const on = (sheet: Sheet): Step => ['sheet', sheetName(sheet, language)];
  return [
    on(documents),
    ...rowSteps(documents, 0, {
      id: 'trial',
      kind: textIn(sources.fields.kind.codes?.['document'], language) ?? '',
      title_ky: 'Байкоо',
      title_ru: 'Проба',
      title_en: 'Trial',
      language: textIn(sources.fields.language.codes?.['ru'], language) ?? '',
      checked_on: day('2026-11-21', language),
    }),
    on(park),
    ...park.questions.flatMap(({ code }, row) => rowSteps(park, row, answers[code] ?? {})),
    on(plots),
    ...Array.from({ length: PLOTS }, (_, row) =>
      rowSteps(plots, row, {
        id: String(row + 1),
        area: number(4.5 + row / 10, language),
        occupancy: textIn(OCCUPANCIES[row % 2 === 0 ? 'free' : 'leased'], language),
        electricity: yes,
        ...cited,
      }),
    ).flat(),
    on(register),
    ...Array.from({ length: RESIDENTS }, (_, row) =>
      rowSteps(register, row, {
        id: `r${row + 1}`,
        kind: textIn(residents.fields.kind.codes?.['legal-entity'], language) ?? '',
        plot: String(row * 2 + 2),
        full_name: residentName(row + 1),
        tin: `0000000000010${row + 1}`,
        entered_on: day(`2026-03-0${row + 1}`, language),
        ...(row === 0
          ? { contract_subject: SECRET, withheld: 'contract_subject:commercial-secret' }
          : {}),
        ...cited,
      }),
    ).flat(),
  ];
}

interface Fault {
  /** `Участоктор!B4` */
  readonly cell: string;
  readonly steps: readonly Step[];
}

/** Errors that editors make, each in a cell of its own. */
function plantedFaults(language: Language): Fault[] {
  const planted: readonly (readonly [sheet: string, column: string, row: number, text: string])[] =
    [
      ['plots', 'area', 1, '4,6 га'],
      ['plots', 'occupancy', 2, 'занят кем-то'],
      ['plots', 'area', 3, '=1+1'],
      ['plots', 'id', 4, '1'],
      ['plots', 'source', 5, 'no-such-source'],
      ['plots', 'checked_on', 6, '31.31.2026'],
      ['residents', 'plot', 1, '99'],
      ['residents', 'tin', 2, '123'],
      ['residents', 'withheld', 3, 'salary:commercial-secret'],
      ['residents', 'kind', 4, ''],
    ];
  return planted.map(([name, column, row, text]) => {
    const sheet = sheetOf(name);
    const cell = cellOf(sheet, column, row);
    const title = sheetName(sheet, language);
    return {
      cell: `${title}!${cell}`,
      steps: [
        ['sheet', title],
        ['type', cell, text],
      ],
    };
  });
}
