import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { foldersIn, plantAll, REGISTER_COLUMNS, type Planted } from './planted.ts';

/** A real park under the Regulation and every fictional one, with secrets in their registers. */
export const PARK = 'fez-bishkek';
const DATA = process.env['DATA_DIR'] ?? 'data';

export const samples = foldersIn(join(DATA, 'samples/parks'));
export const real = plantAll(11, 'sez-kg-1156');
export const invented = samples.map((_, index) => plantAll(21 + 10 * index, 'sample'));

export type CsvRow = Readonly<Record<string, string>>;

export const rowsOf = (csv: string): CsvRow[] =>
  Papa.parse<CsvRow>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

function writeRegister(folder: string, planted: readonly Planted[]): void {
  const file = join(folder, 'residents.csv');
  const kept = existsSync(file) ? rowsOf(readFileSync(file, 'utf8')) : [];
  const rows = [...kept, ...planted.map(({ row }) => row)];
  writeFileSync(file, `${Papa.unparse(rows, { columns: [...REGISTER_COLUMNS] })}\n`);
}

export function writePlanted(data: string): void {
  const document = join(data, 'parks', PARK, 'park.yaml');
  const text = readFileSync(document, 'utf8');
  const designated = text.replace(/^regime: .*$/m, 'regime: industrial-park');
  if (designated === text) throw new Error(`${document} has no regime to change.`);
  writeFileSync(document, designated);
  writeRegister(join(data, 'parks', PARK), real);
  for (const [index, sample] of samples.entries()) {
    writeRegister(join(data, 'samples/parks', sample), invented[index] ?? []);
  }
}
