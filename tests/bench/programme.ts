import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

type CsvRow = Record<string, string>;

/** Tables with a row or more for each measure, and the columns that must differ in a repetition. */
const REPEATED = [
  { file: 'programme/measures.csv', measure: 'id', keys: ['id'] },
  { file: 'programme/costs.csv', measure: 'measure', keys: ['measure'] },
  { file: 'programme/measure-bodies.csv', measure: 'measure', keys: ['measure'] },
  { file: 'programme/irregularities.csv', measure: 'measure', keys: ['id', 'measure'] },
] as const;

function rowsOf(file: string): CsvRow[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
}

/**
 * Writes a data folder with `count` measures: the real ones again and again under new ids, with
 * their costs, bodies and irregularities. It passes the check like the real one.
 */
export function writeProgramme(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const ids = rowsOf(join(from, 'programme/measures.csv')).map(({ id }) => id ?? '');
  const rounds = Math.ceil(count / ids.length);
  const lastRound = new Set(ids.slice(0, count - (rounds - 1) * ids.length));

  for (const { file, measure, keys } of REPEATED) {
    const rows = rowsOf(join(from, file));
    const ofMeasures = rows.filter((row) => row[measure] !== '');
    const repeated = Array.from({ length: rounds }, (_, round) =>
      ofMeasures
        .filter((row) => round < rounds - 1 || lastRound.has(row[measure] ?? ''))
        .map((row) => (round === 0 ? row : renamed(row, keys, `-r${round + 1}`))),
    );
    const others = rows.filter((row) => row[measure] === '');
    writeFileSync(join(to, file), `${Papa.unparse([...others, ...repeated.flat()])}\n`);
  }
}

function renamed(row: CsvRow, keys: readonly string[], suffix: string): CsvRow {
  const own = Object.fromEntries(keys.map((key) => [key, `${row[key]}${suffix}`]));
  // A measure's number is its identifier with a point; the check insists on it.
  const number = row['number'] === undefined ? {} : { number: own['id']?.replace('-', '.') ?? '' };
  return { ...row, ...own, ...number };
}
