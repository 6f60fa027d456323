import { type Language, LANGUAGES, type Localized, shownIn, textIn } from '../../words/language.ts';
import { translator } from '../../words/translate.ts';
import { publishedDatasets, type Content } from '../../engine/publish/published.ts';
import {
  cellIn,
  cellsChanged,
  columnsChanged,
  type CellChange,
  type DatasetChange,
  type TableRow,
} from '../../engine/releases/diff.ts';
import { goneItems, itemOf, type Item, type ItemKind } from '../../engine/releases/history.ts';
import { codeText, NOT_APPLICABLE_CODE } from '../../engine/schema/field.ts';
import { PARK_FACTS, type FactName } from '../../engine/schema/park-facts.ts';
import { pageAddress } from './address.ts';
import { exact, yesNoText } from '../../engine/parks/words.ts';

/** Where the page of an item is, or what says that the item is gone. */
export const ITEM_PATHS: Readonly<Record<ItemKind, string>> = {
  measures: 'programme/measures/',
  directions: 'programme/directions/',
  bodies: 'programme/bodies/',
  parks: 'parks/',
};

const itemAddress = (language: Language, { kind, id }: Item): string =>
  pageAddress(language, `${ITEM_PATHS[kind]}${id}/`);

export const changesAddress = (language: Language, version = ''): string =>
  pageAddress(language, version === '' ? 'changes/' : `changes/${version}/`);

/** Where a frozen file of a release is, the same in every language. */
export const releaseFile = (version: string, file: string): string => `data/v${version}/${file}`;

/** A text in the reader’s language, or in the first that it has. */
export const noteIn = (
  text: Localized,
  language: Language,
): { readonly text: string; readonly language: Language } => ({
  text: textIn(text, language),
  language: shownIn(text, language),
});

/** The title of a dataset that is published today; of an older one there is its name alone. */
export function datasetTitle(content: Content, dataset: string, language: Language): string {
  const found = publishedDatasets(content).find(({ name }) => name === dataset);
  return textIn(found?.title, language) ?? dataset;
}

const fieldOf = (content: Content, dataset: string, column: string) =>
  publishedDatasets(content).find(({ name }) => name === dataset)?.fields[column];

/** The title of a column that is published today; of an older one there is its name alone. */
export const columnTitle = (
  content: Content,
  dataset: string,
  column: string,
  language: Language,
): string => textIn(fieldOf(content, dataset, column)?.title, language) ?? column;

/** A cell of a file as people read it. What the schema of today does not know stays as it is. */
export function cellWords(
  content: Content,
  { dataset, column, cell }: { dataset: string; column: string; cell: string },
  language: Language,
): string {
  const t = translator(language);
  if (cell === '') return t('changes.empty');
  if (cell === NOT_APPLICABLE_CODE) return t('notice.not-applicable');
  const field = fieldOf(content, dataset, column);
  if (field === undefined) return cell;
  if (field.codes !== undefined) return codeText(field, cell, language);
  const { type } = field;
  if (type === 'boolean') return yesNoText(cell === 'true', language);
  const isNumber = (type === 'integer' || type === 'number') && Number.isFinite(Number(cell));
  return isNumber ? exact(Number(cell), language) : cell;
}

/** The language of a column, when it is in one and that is not the reader’s. */
export function columnLanguage(column: string, language: Language): Language | null {
  const own = LANGUAGES.find((one) => column.endsWith(`_${one}`));
  return own === undefined || own === language ? null : own;
}

/** Without the two other languages of what changed in the reader’s own. */
export function inOwnLanguage(cells: readonly CellChange[], language: Language): CellChange[] {
  const changed = new Set(cells.map(({ field }) => field));
  return cells.filter(({ field }) => {
    const foreign = columnLanguage(field, language);
    return foreign === null || !changed.has(field.slice(0, -foreign.length) + language);
  });
}

const TITLE_COLUMNS = ['title', 'name', 'term', 'short'] as const;

/** What a row calls itself in the reader’s language. */
function ownTitle(row: TableRow, language: Language): string | null {
  const titles = TITLE_COLUMNS.map((column) => cellIn(row, `${column}_${language}`));
  return titles.find((title) => title !== '') ?? null;
}

const known = new WeakMap<Content, ReadonlyMap<string, (language: Language) => string>>();

/** The title of an item of today’s data or of an earlier release. */
function itemTitle(content: Content, { kind, id }: Item, language: Language): string | null {
  const titles = known.get(content) ?? titlesOf(content);
  known.set(content, titles);
  return titles.get(`${kind}/${id}`)?.(language) ?? null;
}

function titlesOf(content: Content): ReadonlyMap<string, (language: Language) => string> {
  const { measures, directions, bodies } = content.programme;
  return new Map([
    ...goneItems(content).map(
      ({ kind, id, row }) =>
        [`${kind}/${id}`, (language: Language) => ownTitle(row, language) ?? id] as const,
    ),
    ...[
      ...measures.map(({ id, title }) => [`measures/${id}`, title] as const),
      ...directions.map(({ id, title }) => [`directions/${id}`, title] as const),
      ...bodies.map(({ id, name }) => [`bodies/${id}`, name] as const),
      ...content.parks.map(({ id, name }) => [`parks/${id}`, name] as const),
    ].map(([key, texts]) => [key, (language: Language) => textIn(texts, language)] as const),
  ]);
}

/** What a row of a change is called, and where to read more of what it is about. */
export interface RowWords {
  /** The item that the row is about, or the row’s own title. */
  readonly title: string | null;
  readonly address: string | null;
  /** The key, unless it is the title already; of a fact, what the fact is. */
  readonly detail: string;
}

export function rowWords(
  content: Content,
  dataset: string,
  row: TableRow,
  language: Language,
): RowWords {
  const item = itemOf(dataset, row);
  const title = (item && itemTitle(content, item, language)) ?? ownTitle(row, language);
  const detail = dataset === 'park-facts' ? factTitle(cellIn(row, 'fact'), language) : row.key;
  return { title, address: item && itemAddress(language, item), detail };
}

const factTitle = (name: string, language: Language): string =>
  Object.hasOwn(PARK_FACTS, name)
    ? textIn(PARK_FACTS[name as FactName].field.title, language)
    : name;

/** The title of an item that is gone, as its last row has it. */
export const goneTitle = (row: TableRow, language: Language): string =>
  ownTitle(row, language) ?? row.key;

/** What changed in a dataset, counted: `rows added: 2, values changed: 5`. */
export function countsText(change: DatasetChange, language: Language): string {
  const t = translator(language);
  const { kind, added, removed, columns, reordered } = change;
  const cells = cellsChanged(change);
  const columnCount = columnsChanged(columns);
  return [
    ...(kind === 'added' ? [t('changes.dataset-added')] : []),
    ...(kind === 'removed' ? [t('changes.dataset-removed')] : []),
    ...(columnCount > 0 ? [t('changes.columns-changed', { count: columnCount })] : []),
    ...(added.length > 0 ? [t('changes.rows-added', { count: added.length })] : []),
    ...(removed.length > 0 ? [t('changes.rows-removed', { count: removed.length })] : []),
    ...(cells > 0 ? [t('changes.values-changed', { count: cells })] : []),
    ...(reordered ? [t('changes.reordered')] : []),
  ].join(', ');
}

/** Columns that came, went or have another name, each in a sentence. */
export function columnSentences({ columns }: DatasetChange, language: Language): string[] {
  const t = translator(language);
  return [
    ...columns.renamed.map((names) => t('changes.column-renamed', names)),
    ...columns.added.map((column) => t('changes.column-added', { column })),
    ...columns.removed.map((column) => t('changes.column-removed', { column })),
    ...(columns.moved ? [t('changes.columns-moved')] : []),
    ...(columns.key ? [t('changes.key-changed')] : []),
  ];
}
