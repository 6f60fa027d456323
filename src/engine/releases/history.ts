import type { Release } from '../catalog/release.ts';
import type { Content } from '../publish/published.ts';
import { cellIn, type DatasetChange, type TableRow } from './diff.ts';
import { timelineOf, type Step } from './timeline.ts';

/** What has a page of its own, by the name of its dataset. */
const ITEM_KINDS = ['measures', 'directions', 'bodies', 'parks'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
}

/** Columns of other datasets that name an item. */
const NAMED_BY: readonly (readonly [column: string, kind: ItemKind])[] = [
  ['measure', 'measures'],
  ['park', 'parks'],
  ['body', 'bodies'],
];

/** What a row is about: the item itself, or the first one that the row names. */
export function itemOf(dataset: string, row: TableRow): Item | null {
  const own = ITEM_KINDS.find((kind) => kind === dataset);
  if (own !== undefined) return { kind: own, id: row.key };
  const named = NAMED_BY.map(([column, kind]) => ({ kind, id: cellIn(row, column) }));
  return named.find(({ id }) => id !== '') ?? null;
}

/** Rows in groups, those about one item together; a row about no item stands alone. */
export function rowsByItem(
  dataset: string,
  rows: readonly TableRow[],
): readonly (readonly TableRow[])[] {
  const groups = Map.groupBy(rows, (row) => {
    const item = itemOf(dataset, row);
    return item === null ? `/${row.key}` : `${item.kind}/${item.id}`;
  });
  return [...groups.values()];
}

/** What one release changed of one item. */
export interface ItemStep {
  /** `null`: changed and not yet released. */
  readonly release: Release | null;
  /** The datasets with those rows alone that are about the item. */
  readonly changes: readonly DatasetChange[];
}

type Histories = ReadonlyMap<string, readonly ItemStep[]>;

const known = new WeakMap<Content, Histories>();

/** What has changed of an item in every release, the latest first. */
export function historyOf(content: Content, { kind, id }: Item): readonly ItemStep[] {
  const histories = known.get(content) ?? historiesOf(content);
  known.set(content, histories);
  return histories.get(`${kind}/${id}`) ?? [];
}

function historiesOf(content: Content): Histories {
  const { steps, pending } = timelineOf(content);
  const histories = new Map<string, ItemStep[]>();
  const latestFirst: readonly (Pick<Step, 'changes'> & { readonly release: Release | null })[] = [
    { release: null, changes: pending },
    ...steps.toReversed(),
  ];
  for (const { release, changes } of latestFirst) {
    for (const [item, own] of Map.groupBy(changes.flatMap(byItem), ({ about }) => about)) {
      const entries = histories.get(item) ?? [];
      histories.set(item, entries);
      entries.push({ release, changes: own.map(({ change }) => change) });
    }
  }
  return histories;
}

/** A change of a dataset as the changes of the items that its rows are about. */
function byItem(change: DatasetChange): { about: string; change: DatasetChange }[] {
  const about = (row: TableRow): string => {
    const item = itemOf(change.dataset, row);
    return item === null ? '' : `${item.kind}/${item.id}`;
  };
  const added = Map.groupBy(change.added, about);
  const removed = Map.groupBy(change.removed, about);
  const changed = Map.groupBy(change.changed, ({ row }) => about(row));
  const items = new Set([...added.keys(), ...removed.keys(), ...changed.keys()]);
  items.delete('');
  return [...items].map((item) => ({
    about: item,
    change: {
      ...change,
      added: added.get(item) ?? [],
      removed: removed.get(item) ?? [],
      changed: changed.get(item) ?? [],
    },
  }));
}

/** An item that was published and is no more. */
export interface Gone extends Item {
  /** The row as it was. */
  readonly row: TableRow;
  /** The last release that has it. */
  readonly lastIn: Release;
  /** The release that removed it; `null` while that is not yet released. */
  readonly goneIn: Release | null;
}

/** Every item that a release had and today’s data have not. */
export function goneItems(content: Content): Gone[] {
  const { steps, pending } = timelineOf(content);
  const gone = new Map<string, Gone>();
  const all = [...steps, { release: null, changes: pending }];
  for (const [index, { release, changes }] of all.entries()) {
    const lastIn = steps[index - 1]?.release;
    if (lastIn === undefined) continue;
    for (const { dataset, added, removed } of changes) {
      const kind = ITEM_KINDS.find((one) => one === dataset);
      if (kind === undefined) continue;
      for (const { key } of added) gone.delete(`${kind}/${key}`);
      for (const row of removed) {
        gone.set(`${kind}/${row.key}`, { kind, id: row.key, row, lastIn, goneIn: release });
      }
    }
  }
  return [...gone.values()];
}
