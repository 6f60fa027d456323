import './node-version.ts';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog, type Catalog, type DataFiles } from '../../engine/catalog/catalog.ts';
import { describe } from '../../engine/catalog/describe.ts';
import { readDataFiles, sha256 } from '../../engine/catalog/files.ts';
import { readReasons, readReleases } from '../../engine/catalog/read-releases.ts';
import type { Reason, Release } from '../../engine/catalog/release.ts';
import {
  FIRST,
  isLanguage,
  type Language,
  LANGUAGES,
  type Localized,
  textIn,
} from '../../words/language.ts';
import { fillMessage, type Value } from '../../words/message.ts';
import { RELEASE_MESSAGES } from '../../words/messages/releases.ts';
import { formatBytes } from '../../words/numbers.ts';
import { parksOf } from '../../engine/parks/parks.ts';
import { programmeOf } from '../../engine/programme/programme.ts';
import { publishedDatasets } from '../../engine/publish/published.ts';
import { cellsChanged, columnsChanged, type DatasetChange } from '../../engine/releases/diff.ts';
import { filesOfRelease, freeze } from '../../engine/releases/freeze.ts';
import { changesSince } from '../../engine/releases/timeline.ts';
import { isBelow, leastVersion, levelOf } from '../../engine/releases/version.ts';
import { date as dateField } from '../../engine/schema/field.ts';
import { isVersion, RELEASES_FOLDER } from '../../engine/schema/releases.ts';
import { check } from './check.ts';
import { type CommandInput, type CommandOutcome, runFromTerminal, understood } from './command.ts';

/**
 * `npm run release -- 1.1.0 --note …`: freezes the public datasets under `data/releases/`.
 * The data are checked first; the version must be above the last one and as high as the changes ask.
 * Exit code 0: released, or shown by `--dry-run`; 1: refused, nothing is written; 2: misspelt.
 */
const USAGE = `npm run release -- 1.1.0 --note "…" [--note-ru "…"] [--note-en "…"]
  [--reasons file.csv] [--date 2026-11-22] [--dry-run] [--lang ky|ru|en]
ky: --note кыргызча эскертүү; --reasons айрым өзгөртүүлөрдүн себептери (dataset,row,field,reason_ky,reason_ru,reason_en); --dry-run эмне өзгөргөнүн көрсөтүп, эч нерсе жазбайт.
ru: --note примечание по-кыргызски; --reasons причины отдельных изменений (dataset,row,field,reason_ky,reason_ru,reason_en); --dry-run показывает изменения и ничего не пишет.
en: --note is the note in Kyrgyz; --reasons holds reasons of single changes (dataset,row,field,reason_ky,reason_ru,reason_en); --dry-run shows the changes and writes nothing.
`;

/** Where the command looks, what it was asked, and the day of the release unless `--date` names another. */
export interface ReleaseInput extends CommandInput {
  readonly today: string;
}

interface Options {
  readonly version: string | undefined;
  readonly language: Language;
  readonly date: string;
  readonly note: Localized;
  readonly reasons: string | undefined;
  readonly dryRun: boolean;
  readonly help: boolean;
}

/** Why nothing is released, in the words of the person who asked. */
class Refusal extends Error {}

/** Everything the command does. Nothing is written unless all of it can be. */
export function release(input: ReleaseInput): CommandOutcome {
  const options = readOptions(input);
  if (typeof options === 'string') {
    return { exitCode: 2, stdout: '', stderr: `${options}\n\n${USAGE}` };
  }
  if (options.help) return { exitCode: 0, stdout: USAGE, stderr: '' };
  const { dataDir, seedsDir, cwd } = input;
  const { language } = options;
  const files = readDataFiles(dataDir, seedsDir);
  const loaded = loadCatalog(files);
  if (!loaded.ok) {
    const checked = check({ args: ['--lang', language], dataDir, seedsDir, cwd });
    const why = say(language, RELEASE_MESSAGES.problems);
    return { exitCode: 1, stdout: checked.stdout, stderr: `${checked.stderr}${why}\n` };
  }
  try {
    return {
      exitCode: 0,
      stdout: releaseChecked(input, options, files, loaded.catalog),
      stderr: '',
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { exitCode: 1, stdout: '', stderr: `${error.message}\n` };
  }
}

/** Releases data that are known to be sound, and says what was done. */
function releaseChecked(
  { dataDir, cwd }: ReleaseInput,
  options: Options,
  data: DataFiles,
  catalog: Catalog,
): string {
  const { language, version, dryRun } = options;
  const content = { catalog, programme: programmeOf(catalog), parks: parksOf(catalog) };
  const last = catalog.releases.at(-1);
  const changes = last === undefined ? [] : changesSince(last, content);
  const listed = changes.map((change) => changeLine(change, language)).join('');
  if (last !== undefined && changes.length === 0) {
    throw new Refusal(say(language, RELEASE_MESSAGES.nothing, { last: last.version }));
  }
  const least = last === undefined ? undefined : leastVersion(last.version, changes);
  if (version !== undefined) refuseVersion(version, last, least, listed, language);
  if (last !== undefined && options.date < last.date) {
    const { date, version: lastVersion } = last;
    throw new Refusal(say(language, RELEASE_MESSAGES.early, { date, last: lastVersion }));
  }
  const reasons = reasonsFor(options, changes);
  const intro =
    last === undefined || least === undefined
      ? say(language, RELEASE_MESSAGES.first)
      : say(language, RELEASE_MESSAGES.changes, { last: last.version, least });
  if (dryRun) return `${intro}\n${listed}${say(language, RELEASE_MESSAGES.dry)}\n`;
  if (version === undefined) throw new Refusal(say(language, RELEASE_MESSAGES.version));
  if (textIn(options.note, FIRST) === '') throw new Refusal(say(language, RELEASE_MESSAGES.note));

  const { date, note } = options;
  const made = freeze({ version, date, note, reasons }, publishedDatasets(content), last, sha256);
  const files = filesOfRelease(made);
  refuseUnreadable(data, files, language);
  write(dataDir, version, files);
  const done = say(language, RELEASE_MESSAGES.done, {
    version,
    folder: relative(cwd, join(dataDir, RELEASES_FOLDER, version)),
    stored: made.files.filter(({ storedIn }) => storedIn === version).length,
    datasets: made.files.length,
    size: formatBytes(
      [...files.values()].reduce((sum, { length }) => sum + length, 0),
      language,
    ),
  });
  return `${intro}\n${listed}${done}\n`;
}

function refuseVersion(
  version: string,
  last: Release | undefined,
  least: string | undefined,
  listed: string,
  language: Language,
): void {
  if (last === undefined || least === undefined) return;
  const values = { version, last: last.version, least };
  if (!isBelow(last.version, version)) {
    throw new Refusal(say(language, RELEASE_MESSAGES.old, values));
  }
  if (isBelow(version, least)) {
    throw new Refusal(`${say(language, RELEASE_MESSAGES.low, values)}\n${listed.trimEnd()}`);
  }
}

/** What can't be read back must not be written: a note with markup, a dataset whose key is gone. */
function refuseUnreadable(
  { files }: DataFiles,
  written: ReadonlyMap<string, Uint8Array>,
  language: Language,
): void {
  const { problems } = readReleases(new Map([...files, ...written]), sha256);
  if (problems.length === 0) return;
  const lines = problems.map((problem) => `${problem.file} ${describe(problem, language)}`);
  throw new Refusal(lines.join('\n'));
}

/** The reasons of single changes; one for what did not change would be published for nothing. */
function reasonsFor(
  { reasons: file, language }: Options,
  changes: readonly DatasetChange[],
): readonly Reason[] {
  if (file === undefined) return [];
  const { reasons, problems } = readReasons(file, readFileOrNothing(file));
  if (problems.length > 0) {
    throw new Refusal(
      problems
        .map(
          (problem) => `${file}:${problem.line}:${problem.column} ${describe(problem, language)}`,
        )
        .join('\n'),
    );
  }
  const stray = reasons.find((reason) => !changes.some((change) => explains(reason, change)));
  if (stray !== undefined) {
    const place = [stray.dataset, stray.row, stray.field].filter((part) => part !== null);
    throw new Refusal(say(language, RELEASE_MESSAGES.reason, { place: place.join(', ') }));
  }
  return reasons;
}

function explains({ dataset, row, field }: Reason, change: DatasetChange): boolean {
  if (change.dataset !== dataset) return false;
  const changed = change.changed.find((one) => one.row.key === row);
  if (field !== null) return changed?.cells.some((cell) => cell.field === field) === true;
  return (
    changed !== undefined || [...change.added, ...change.removed].some(({ key }) => key === row)
  );
}

function readFileOrNothing(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes the whole folder beside the data and moves it in: there is all of a release or none. */
function write(dataDir: string, version: string, files: ReadonlyMap<string, Uint8Array>): void {
  const beside = mkdtempSync(join(dirname(dataDir), '.release-'));
  try {
    for (const [path, bytes] of files) {
      const file = join(beside, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    mkdirSync(join(dataDir, RELEASES_FOLDER), { recursive: true });
    const folder = join(RELEASES_FOLDER, version);
    renameSync(join(beside, folder), join(dataDir, folder));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** `measures (patch): values changed 1; 7 cost: 35000 → 36000`, with a few examples. */
function changeLine(change: DatasetChange, language: Language): string {
  const { columns, added, removed, changed } = change;
  const counts: readonly (readonly [Localized, number])[] = [
    [RELEASE_MESSAGES.columns, columnsChanged(columns)],
    [RELEASE_MESSAGES.added, added.length],
    [RELEASE_MESSAGES.removed, removed.length],
    [RELEASE_MESSAGES.values, cellsChanged(change)],
    [RELEASE_MESSAGES.order, change.reordered ? 1 : 0],
  ];
  const stated = counts.filter(([, count]) => count > 0);
  const said = stated.map(([message, count]) => say(language, message, { count })).join(', ');
  const examples = [
    ...columns.renamed.map(({ from, to }) => `${from} → ${to}`),
    ...columns.added.map((name) => `+ ${name}`),
    ...columns.removed.map((name) => `− ${name}`),
    ...added.map(({ key }) => `+ ${key}`),
    ...removed.map(({ key }) => `− ${key}`),
    ...changed.flatMap(({ row, cells }) =>
      cells.map(
        ({ field, before, after }) => `${row.key} ${field}: ${short(before)} → ${short(after)}`,
      ),
    ),
  ];
  const shown = examples.slice(0, MOST_EXAMPLES).map((example) => `    ${example}\n`);
  const rest = examples.length - shown.length;
  const more = rest > 0 ? `    ${say(language, RELEASE_MESSAGES.more, { count: rest })}\n` : '';
  return `  ${change.dataset} (${levelOf(change)}): ${said}\n${shown.join('')}${more}`;
}

const MOST_EXAMPLES = 8;

const short = (cell: string): string => {
  const line = cell.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line || '∅';
};

const say = (
  language: Language,
  message: Localized,
  values: Readonly<Record<string, Value>> = {},
): string => fillMessage(textIn(message, language), language, values);

/** The options, or what is wrong with them. */
const readOptions = ({ args, today }: ReleaseInput): Options | string =>
  understood(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        note: { type: 'string', default: '' },
        ...Object.fromEntries(
          LANGUAGES.map((language) => [`note-${language}`, { type: 'string' } as const]),
        ),
        reasons: { type: 'string' },
        date: { type: 'string', default: today },
        lang: { type: 'string', default: FIRST },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [version, ...others] = positionals;
    const { lang, date } = values;
    if (!isLanguage(lang)) return `--lang: ${lang}?`;
    if (others.length > 0) return `${others.join(' ')}?`;
    if (version !== undefined && !isVersion(version)) return `${version}? 1.1.0`;
    if (!isDay(date)) return `--date: ${date}? ${today}`;
    return {
      version,
      language: lang,
      date,
      note: notesIn({ [`note-${FIRST}`]: values.note, ...values }),
      reasons: values.reasons,
      dryRun: values['dry-run'],
      help: values.help,
    };
  });

/** `--note-ru` and so on: the note in every language it was given in. */
const notesIn = (values: Readonly<Record<string, string | boolean | undefined>>): Localized =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const note = values[`note-${language}`];
      return typeof note === 'string' && note.trim() !== '' ? [[language, note.trim()]] : [];
    }),
  );

const DAY = dateField({
  title: { ky: '', ru: '', en: '' },
  description: { ky: '', ru: '', en: '' },
});

/** A day of the calendar, written as the files write it. */
function isDay(value: string): boolean {
  const reading = DAY.read(value);
  return reading.ok && reading.value === value;
}

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  await runFromTerminal((input) => release({ ...input, today }));
}
