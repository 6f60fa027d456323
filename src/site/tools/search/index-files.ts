import { entriesIn } from '../../../engine/search/index-file.ts';
import { searcherOf, type Searcher } from '../../../engine/search/searcher.ts';

/** `partial`: plots and residents of a large index, which have files of their own, are missing yet. */
export type Loading =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'partial' | 'ready' | 'incomplete'; readonly searcher: Searcher };

/** Fetches the index, makes a searcher of it and tells of each step. */
export async function loadIndex(index: string, tell: (loading: Loading) => void): Promise<void> {
  const address = new URL(index, location.href);
  tell({ state: 'loading' });
  const core = await textAt(address).then(entriesIn, () => null);
  if (core === null) return tell({ state: 'failed' });
  const { entries, parts } = core;
  const searcher = searcherOf(entries);
  if (parts.length === 0) return tell({ state: 'ready', searcher });
  tell({ state: 'partial', searcher });
  const rest = await Promise.all(
    parts.map(async (name) => entriesIn(await textAt(new URL(name, address))).entries),
  ).catch(() => null);
  if (rest === null) return tell({ state: 'incomplete', searcher });
  tell({ state: 'ready', searcher: searcherOf([...entries, ...rest.flat()]) });
}

async function textAt(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.href}`);
  return response.text();
}
