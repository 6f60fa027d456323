import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { plant, REGISTER_COLUMNS, type Planted } from './planted.ts';

/** What the command said, by the version it was asked for. */
export type Said = Readonly<Record<string, { readonly code: number; readonly text: string }>>;

/** A resident whose every field is withheld, who left in 1.1.0. */
export const resident: Planted = plant({
  number: 31,
  kind: 'foreign-branch',
  withheld: ['production'],
  source: 'sez-kg-1156',
});

/** Beside the folder of the data. */
const saidFile = (data: string): string => join(data, '../said.json');

export const saidOf = (data: string): Said =>
  JSON.parse(readFileSync(saidFile(data), 'utf8')) as Said;

type Row = Record<string, string>;

export const PARK = 'fez-bishkek';
export const GONE_PARK = 'fez-maimak';
export const GONE_UNRELEASED = 'fez-naryn';

export const rowsOf = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Changes the rows of a data file. */
function edit(file: string, change: (rows: Row[]) => Row[]): void {
  const rows = rowsOf(file);
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(file, `${Papa.unparse(change(rows), { columns })}\n`);
}

/**
 * Gives a copy of the real data four releases made by the command itself: the first one, and after it
 * a changed cost, a measure that comes while a resident and a park go, and a renamed column. Then
 * a park goes and a title changes that nobody has released yet.
 */
export function writeReleases(data: string): void {
  const said: Record<string, { code: number; text: string }> = {};
  rmSync(join(data, 'releases'), { recursive: true, force: true });

  const release = (version: string, date: string, ...more: string[]): void => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/ops/commands/release.ts', version, '--date', date, '--lang', 'en', ...more],
      { encoding: 'utf8', env: { ...process.env, DATA_DIR: data } },
    );
    said[version] = { code: status ?? 1, text: stdout + stderr };
  };
  const at = (file: string): string => join(data, file);

  const register = at(`parks/${PARK}/residents.csv`);
  const own = existsSync(register) ? rowsOf(register) : [];
  const write = (rows: readonly Readonly<Row>[]): void =>
    writeFileSync(register, `${Papa.unparse([...rows], { columns: [...REGISTER_COLUMNS] })}\n`);
  write([...own, resident.row]);
  release('1.0.0', '2026-01-10', '--note', 'Биринчи чыгарылыш', '--note-en', 'The first release');

  edit(at('programme/costs.csv'), (rows) =>
    rows.map((row) => (row['measure'] === '7' ? { ...row, ...COST } : row)),
  );
  const reasons = at('../reasons.csv');
  writeFileSync(
    reasons,
    'dataset,row,field,reason_ky,reason_ru,reason_en\nmeasures,7,cost,Булактагы ката оңдолду,Исправлена ошибка источника,The source was corrected\n',
  );
  release('1.0.1', '2026-02-11', '--note', 'Бир нарк оңдолду', '--reasons', reasons);
  rmSync(reasons);

  for (const [file, row] of Object.entries(NEW_MEASURE)) {
    edit(at(`programme/${file}.csv`), (rows) => [...rows, { ...rows.at(-1), ...row }]);
  }
  if (own.length === 0) rmSync(register);
  else write(own);
  rmSync(at(`parks/${GONE_PARK}`), { recursive: true });
  release('1.0.2', '2026-03-12', '--note', 'Өтө кичине');
  release('1.1.0', '2026-03-12', '--note', 'Чара <кошулду> & резидент кетти');

  // The schema can't be changed for a test: the earlier file gets the other name instead.
  renameFrozenColumn(data, 'glossary', 'term_ky', 'word_ky');
  release('1.2.0', '2026-04-13', '--note', 'Өтө кичине');
  release('2.0.0', '2026-04-13', '--note', 'Тилке аталышы өзгөрдү', '--note-ru', 'Столбец');

  rmSync(at(`parks/${GONE_UNRELEASED}`), { recursive: true });
  edit(at('programme/measures.csv'), (rows) =>
    rows.map((row) => (row['id'] === '3' ? { ...row, title_en: 'A title not yet released' } : row)),
  );
  writeFileSync(saidFile(data), JSON.stringify(said));
}

/** All cells of a row that state the cost, so that its sums and blocks still tie. */
const COST: Row = Object.fromEntries(
  ['b1_c1', 'b1_total', 'b2_c1', 'b2_total'].flatMap((cell) => [
    [cell, '123456'],
    [`${cell}_printed`, '123456'],
  ]),
);

const NEW_MEASURE: Readonly<Record<string, Row>> = {
  measures: {
    id: '46',
    number: '46',
    title_ky: 'Жаңы чара',
    title_ru: 'Новая мера',
    title_en: 'A new measure',
  },
  costs: { measure: '46' },
  'measure-bodies': { measure: '46', position: '1', body: 'jretkm', printed: 'ЖРЭТКМ' },
};

/** Gives a frozen column another name, in the bytes and in the checksums of every release. */
function renameFrozenColumn(data: string, dataset: string, from: string, to: string): void {
  const file = join(data, `releases/1.0.0/files/${dataset}.csv`);
  const text = readFileSync(file, 'utf8');
  const sum = (content: string): string => createHash('sha256').update(content).digest('hex');
  const renamed = text.replace(from, to);
  writeFileSync(file, renamed);
  for (const version of ['1.0.0', '1.0.1', '1.1.0']) {
    const sums = join(data, `releases/${version}/checksums.csv`);
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(sum(text), sum(renamed)));
  }
}
