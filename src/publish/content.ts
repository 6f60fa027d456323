import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from './dataset.ts';
import type { Home } from './home.ts';

/** What files say of themselves: where they come from, under which licence, from which portal. */
export interface Content {
  readonly catalog: Pick<Catalog, 'portal' | 'programme' | 'tables'>;
  /** Every dataset that stands beside: foreign keys lead to them. */
  readonly datasets: readonly Dataset[];
  readonly home: Home;
}
