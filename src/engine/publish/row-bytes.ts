import type { Dataset } from './dataset.ts';
import { toViewCsv, toViewJson, toViewXlsx, type XlsxWords } from './view-file.ts';
import type { Format, ViewTable } from './view-table.ts';

/** Enough rows to know what one takes on average. */
const SAMPLE = 200;

const NO_WORDS: XlsxWords = {
  rows: 'rows',
  about: 'about',
  title: '',
  address: '',
  licence: '',
  source: '',
  updatedOn: '',
};

const rowSizes = new WeakMap<Dataset, Promise<Readonly<Record<RowFormat, number>>>>();

type RowFormat = Exclude<Format, 'geojson'>;

/** Average bytes of a row in a download of a view, for the size that its button says. */
export function rowBytes(dataset: Dataset): Promise<Readonly<Record<RowFormat, number>>> {
  const known = rowSizes.get(dataset) ?? measureRows(dataset);
  rowSizes.set(dataset, known);
  return known;
}

async function measureRows({ fields, rows }: Dataset): Promise<Record<RowFormat, number>> {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const some = rows.filter((_, index) => index % step === 0);
  const table = (of: ViewTable['rows']): ViewTable => ({
    fileName: '',
    columns: Object.keys(fields).map((code) => ({ code, title: '' })),
    rows: of,
    colophon: { title: '', address: '', licence: '', source: '', updatedOn: '' },
  });
  const average = (all: number, none: number): number =>
    some.length === 0 ? 0 : Math.round((all - none) / some.length);
  const xlsx = async (of: ViewTable['rows']): Promise<number> =>
    (await toViewXlsx(table(of), NO_WORDS)).size;
  return {
    csv: average(
      Buffer.byteLength(toViewCsv(table(some))),
      Buffer.byteLength(toViewCsv(table([]))),
    ),
    json: average(
      Buffer.byteLength(toViewJson(table(some))),
      Buffer.byteLength(toViewJson(table([]))),
    ),
    xlsx: average(await xlsx(some), await xlsx([])),
  };
}
