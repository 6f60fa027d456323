import Papa from 'papaparse';
import { LANGUAGES, ownText } from '../../words/language.ts';
import type { Release } from '../catalog/release.ts';
import { BOM, cellText } from '../publish/csv.ts';
import { reasonOf } from './reasons.ts';
import type { Step } from './timeline.ts';

/** What a release holds, for programs: version, date, note, and the checksum of every file. */
export function releaseJson({ version, date, note, files }: Release): string {
  const listed = files.map(({ dataset, key, rows, sha256, storedIn, bytes }) => ({
    name: dataset,
    path: `${dataset}.csv`,
    key,
    rows,
    bytes: bytes.length,
    sha256,
    unchanged_since: storedIn,
  }));
  const notes = Object.fromEntries(
    LANGUAGES.map((language) => [language, ownText(note, language)]),
  );
  return `${JSON.stringify({ version, date, note: notes, files: listed }, null, 1)}\n`;
}

const COLUMNS = [
  'dataset',
  'row',
  'change',
  'field',
  'old',
  'new',
  ...LANGUAGES.map((language) => `reason_${language}`),
];

type ChangeLine = Readonly<Record<string, string | null>>;

/** Every single change of a release, a row each: pages show no more of them than a page bears. */
export function changesCsv({ release, changes }: Step): string {
  const lines = changes.flatMap((change): ChangeLine[] => {
    const { dataset, kind, columns } = change;
    return [
      ...(kind === 'changed' ? [] : [{ dataset, change: `dataset-${kind}` }]),
      ...columns.renamed.map(({ from, to }) => ({
        dataset,
        change: 'column-renamed',
        field: to,
        old: from,
        new: to,
      })),
      ...columns.added.map((field) => ({ dataset, change: 'column-added', field })),
      ...columns.removed.map((field) => ({ dataset, change: 'column-removed', field })),
      ...(columns.moved ? [{ dataset, change: 'columns-reordered' }] : []),
      ...(columns.key ? [{ dataset, change: 'key-changed' }] : []),
      ...(change.reordered ? [{ dataset, change: 'rows-reordered' }] : []),
      ...change.added.map(({ key }) => ({ dataset, row: key, change: 'row-added' })),
      ...change.removed.map(({ key }) => ({ dataset, row: key, change: 'row-removed' })),
      ...change.changed.flatMap(({ row, cells }) =>
        cells.map(({ field, before, after }) => ({
          dataset,
          row: row.key,
          change: 'value-changed',
          field,
          old: before,
          new: after,
        })),
      ),
    ];
  });
  const rows = lines.map((line) => {
    const { dataset, row, field } = line;
    const reason = dataset && row ? reasonOf(release, dataset, row, field ?? null) : null;
    const whole: ChangeLine = {
      ...line,
      ...Object.fromEntries(
        LANGUAGES.map((language) => [
          `reason_${language}`,
          reason === null ? null : ownText(reason, language),
        ]),
      ),
    };
    return COLUMNS.map((column) => cellText(whole[column] ?? null));
  });
  return `${BOM}${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}
