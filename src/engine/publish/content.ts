import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from './dataset.ts';
import type { Home } from './home.ts';

/** What files say of themselves: where they come from, under which licence, from which portal. */
export interface Content {
  readonly catalog: Pick<Catalog, 'portal' | 'programme' | 'tables'>;
  /** Every dataset that stands beside: foreign keys lead to them. */
  readonly datasets: readonly Dataset[];
  readonly home: Home;
  /** The version of the data: `1.0.0`, or `1.0.0+changes` when something has changed since. */
  readonly version: string;
}
