import { toCsv } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { toJson } from './json.ts';

/** Bytes of a dataset's files. */
export interface FileSizes {
  readonly csv: number;
  readonly json: number;
}

const known = new WeakMap<Dataset, FileSizes>();

/** How large the files of a dataset are; written once to be measured, whoever asks. */
export function fileSizes(dataset: Dataset): FileSizes {
  const sizes = known.get(dataset) ?? {
    csv: Buffer.byteLength(toCsv(dataset)),
    json: Buffer.byteLength(toJson(dataset)),
  };
  known.set(dataset, sizes);
  return sizes;
}
