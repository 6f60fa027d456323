import { codecOf, flag, type Ignored, type Parameter } from '../../view/codec.ts';
import { isComparedId, isPlotId, MOST_COMPARED } from './compared.ts';

/** What a comparison shows. One view = one address = one download. */
export interface ComparisonView {
  /** Parks or plots, in the order of their columns. */
  readonly ids: readonly string[];
  /** Only the rows in which the columns differ. */
  readonly only: boolean;
}

/** Ids in a row, `sample-a,sample-b`: each written as an id is, none twice, no more than fit. */
export function idList(): Parameter<readonly string[]> {
  return {
    initial: [],
    read(text) {
      const ids = partsOf(text);
      const good = ids.length <= MOST_COMPARED && ids.every(isComparedId);
      return good ? ids : undefined;
    },
    write: (ids) => ids.join(','),
  };
}

const partsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

const codec = codecOf<ComparisonView>({ ids: idList(), only: flag() });

/** What an address asks for, and what of it can't be shown: said to the reader, never used. */
export interface Asked {
  readonly view: ComparisonView;
  /** Parts of the address that mean nothing here. */
  readonly ignored: readonly Ignored[];
  /** Ids beyond as many as fit. */
  readonly surplus: readonly string[];
  /** Ids of the other kind than the first: a park among plots, a plot among parks. */
  readonly otherKind: readonly string[];
}

/** Reads an address: as much of it as can be shown is shown. */
export function readComparison(query: URLSearchParams): Asked {
  const parts = partsOf(query.get('ids') ?? '');
  const good = parts.filter(isComparedId);
  const plots = isPlotId(good[0] ?? '');
  const ids = good.filter((id) => isPlotId(id) === plots);
  const usable = new URLSearchParams(query);
  if (query.has('ids')) usable.set('ids', ids.slice(0, MOST_COMPARED).join(','));
  const { view, ignored } = codec.read(usable);
  const bad = parts.filter((part) => !isComparedId(part)).map((value) => ({ name: 'ids', value }));
  return {
    view,
    ignored: [...bad, ...ignored],
    surplus: ids.slice(MOST_COMPARED),
    otherKind: good.filter((id) => isPlotId(id) !== plots),
  };
}

/** The query of a view, commas and slashes as they are; empty for the initial view. */
export const writeComparison = (view: ComparisonView): string =>
  codec.write(view).toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
