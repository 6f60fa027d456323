import type { Dataset } from './dataset.ts';

/** Columns of a dataset whose cells are the key of a row in another (or the same) dataset. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly dataset: string;
  readonly key: readonly string[];
}

/**
 * How a dataset leads to others. A plot is named by its park and its own identifier: where the key
 * of the other dataset has several columns, those of the same name go with the reference.
 */
export function foreignKeysOf(dataset: Dataset, all: readonly Dataset[]): ForeignKey[] {
  return Object.entries(dataset.fields).flatMap(([name, { references }]) => {
    const target = all.find((other) => other.name === references);
    if (target === undefined) return [];
    const shared = target.key.slice(0, -1);
    return [{ fields: [...shared, name], dataset: target.name, key: target.key }];
  });
}
