import { LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import { KINDS, type Entry, type Kind } from './entry.ts';

/** A file of the index, under `/search/`. */
export interface IndexFile {
  /** `index.json` and, of a large index, `plots.json` and `residents.json`. */
  readonly name: string;
  readonly text: string;
}

/** The index with parts: what the first file does not hold has a file of its own. */
const PARTS = { plot: 'plots.json', resident: 'residents.json' } as const;

/** Below this number of plots and residents one file is quicker than three. */
const MOST_TOGETHER = 500;

/** One text a language, in their order. */
type Texts = readonly string[];
type Record = readonly [
  kind: number,
  id: string,
  path: string,
  title: Texts,
  detail: Texts,
  more: readonly string[],
  sample: 0 | 1,
];

interface File {
  readonly parts: readonly string[];
  readonly entries: readonly Record[];
}

/**
 * Writes the index as the browser loads it: the core first, and plots and residents, once there are
 * many, in files of their own that can follow.
 */
export function indexFiles(entries: readonly Entry[]): IndexFile[] {
  const partOf = ({ kind }: Entry): string | undefined => PARTS[kind as keyof typeof PARTS];
  if (entries.filter(partOf).length <= MOST_TOGETHER) return [fileOf('index.json', entries, [])];
  const parts = Object.values(PARTS)
    .map((name) => ({ name, own: entries.filter((entry) => partOf(entry) === name) }))
    .filter(({ own }) => own.length > 0);
  const core = entries.filter((entry) => partOf(entry) === undefined);
  return [
    fileOf(
      'index.json',
      core,
      parts.map(({ name }) => name),
    ),
    ...parts.map(({ name, own }) => fileOf(name, own, [])),
  ];
}

function fileOf(name: string, entries: readonly Entry[], parts: readonly string[]): IndexFile {
  const file: File = { parts, entries: entries.map(recordOf) };
  return { name, text: JSON.stringify(file) };
}

const textsOf = (text: Localized): Texts => LANGUAGES.map((language) => textIn(text, language));

function recordOf({ kind, id, path, title, detail, more, sample }: Entry): Record {
  return [KINDS.indexOf(kind), id, path, textsOf(title), textsOf(detail), more, sample ? 1 : 0];
}

/** Reads a file of the index: its entries, and the names of the files that hold the rest. */
export function entriesIn(text: string): {
  readonly entries: readonly Entry[];
  readonly parts: readonly string[];
} {
  const { parts, entries } = JSON.parse(text) as File;
  return { parts, entries: entries.map(entryOf) };
}

const localized = (texts: Texts): Localized =>
  Object.fromEntries(LANGUAGES.map((language, index) => [language, texts[index]]));

function entryOf([kind, id, path, title, detail, more, sample]: Record): Entry {
  return {
    kind: KINDS[kind] as Kind,
    id,
    path,
    title: localized(title),
    detail: localized(detail),
    more,
    sample: sample === 1,
  };
}
