import { FIRST } from '../../words/language.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from './dataset.ts';
import type { Home } from './home.ts';

type Source = Catalog['tables']['sources'][number];

/** Columns that name the document or page from which a row was taken. */
const SOURCE_COLUMNS = ['source', 'name_seen_in'];

const REGULATION = 'industrial-parks-regulation';

/** Datasets that say what the Regulation on industrial parks asks to be said. */
const UNDER_REGULATION: ReadonlySet<string> = new Set([
  'parks',
  'park-facts',
  'utilities',
  'plots',
  'buildings',
  'services',
  'residents',
  'reports',
  'requirements',
  'clauses',
]);

/** The sources that the rows of a dataset name, in the order of the table of sources. */
export function sourcesOf(dataset: Dataset, sources: readonly Source[]): Source[] {
  const names = Object.keys(dataset.fields);
  const columns = SOURCE_COLUMNS.map((name) => names.indexOf(name)).filter((at) => at >= 0);
  const named = new Set(dataset.rows.flatMap((row) => columns.map((at) => row[at])));
  return sources.filter(({ id }) => named.has(id));
}

/** The act under which a dataset is asked for; none for the programme, whose decree is not known. */
export function legislationOf({ name }: Dataset, sources: readonly Source[]): Source[] {
  return UNDER_REGULATION.has(name) ? sources.filter(({ id }) => id === REGULATION) : [];
}

/** Where a source is read: its own page on the web, or its place in the portal’s list. */
export const addressOf = ({ url, id }: Source, home: Home): string =>
  url ?? home.page(FIRST, `sources/#${id}`);
