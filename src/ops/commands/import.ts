import './node-version.ts';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataFiles } from '../../engine/catalog/files.ts';
import { FIRST, isLanguage, type Language, textIn } from '../../words/language.ts';
import { fillMessage, type Value } from '../../words/message.ts';
import { IMPORT_MESSAGES } from '../../words/messages/import.ts';
import { MOST } from '../../engine/spreadsheets/bounds.ts';
import { changeLines, type ChangeLine } from '../../engine/spreadsheets/changes.ts';
import {
  describeSent,
  describeSentNotice,
  placeText,
} from '../../engine/spreadsheets/describe-sent.ts';
import {
  isOwnerFolder,
  readSubmission,
  type FileChange,
  type SentFile,
  type Submission,
} from '../../engine/spreadsheets/submission.ts';
import { type CommandInput, type CommandOutcome, runFromTerminal, understood } from './command.ts';

/**
 * `npm run import -- plots.xlsx`: shows what the spreadsheets of an editor would change in the data
 * of one owner, and writes it when `--write` says so and nothing is wrong.
 * Exit code 0: shown or written; 1: there are problems, nothing is written; 2: misspelt.
 */
const USAGE = `npm run import -- file.xlsx|folder|file.csv … [--to parks/<id>|programme]
  [--lang ky|ru|en] [--allow-removals] [--write]
ky: эмне өзгөрөрүн көрсөтөт; --write жазат; --to ээсин көрсөтөт; --allow-removals жарыяланган же көп саптын өчүрүлүшүнө жол берет; DATA_DIR башка маалымат папкасы.
ru: показывает, что изменится; --write записывает; --to чьи это данные; --allow-removals разрешает удалить опубликованные строки или большую их часть; DATA_DIR другая папка данных.
en: shows what would change; --write writes it; --to says whose data these are; --allow-removals lets rows go that were published or are most of a table; DATA_DIR another data folder.
`;

interface Options {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly to: string | undefined;
  readonly allowRemovals: boolean;
  readonly write: boolean;
}

type Say = (key: keyof typeof IMPORT_MESSAGES, values?: Readonly<Record<string, Value>>) => string;

/** Everything the command does. All the files are replaced or none is. */
export async function importSheets(command: CommandInput): Promise<CommandOutcome> {
  const options = readOptions(command.args);
  if (options === 'help') return { exitCode: 0, stdout: USAGE, stderr: '' };
  if (typeof options === 'string') {
    return { exitCode: 2, stdout: '', stderr: `${options}\n\n${USAGE}` };
  }
  const { dataDir, seedsDir, cwd } = command;
  const { language, to, allowRemovals } = options;
  const say: Say = (key, values = {}) =>
    fillMessage(textIn(IMPORT_MESSAGES[key], language), language, values);
  const missing = options.paths.find((path) => !existsSync(resolve(cwd, path)));
  if (missing !== undefined) {
    return { exitCode: 2, stdout: '', stderr: `${say('missing', { name: missing })}\n` };
  }
  const sent = options.paths.flatMap((path) => sentFiles(resolve(cwd, path)));
  const submission = await readSubmission(sent, readDataFiles(dataDir, seedsDir), {
    ...(to === undefined ? {} : { to }),
    allowRemovals,
  });
  const { problems, files } = submission;
  const stdout = report(submission, language, say);
  if (problems.length > 0) {
    const closing = say('problem-count', { count: problems.length });
    return { exitCode: 1, stdout, stderr: `${closing}\n` };
  }
  if (files.size === 0) return { exitCode: 0, stdout, stderr: '' };
  if (!options.write) return { exitCode: 0, stdout, stderr: `${say('dry')}\n` };
  try {
    replaceFiles(dataDir, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { exitCode: 1, stdout, stderr: `${say('failed', { reason })}\n` };
  }
  const names = [...files.keys()].map((path) => relative(cwd, join(dataDir, path)));
  return { exitCode: 0, stdout, stderr: `${say('written', { files: names.join(', ') })}\n` };
}

/** Files that programs lay beside an editor’s own. */
const BESIDE = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** A file, or all the files of a folder, named as the editor knows them. */
function sentFiles(path: string): SentFile[] {
  if (!statSync(path).isDirectory()) return [{ name: basename(path), bytes: readAtMost(path) }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BESIDE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({ name: relative(path, file), bytes: readAtMost(file) }));
}

/** One byte more than is read of a file is enough to tell that it is too large. */
function readAtMost(file: string): Uint8Array {
  const buffer = new Uint8Array(Math.min(statSync(file).size, MOST.bytes + 1));
  const handle = openSync(file, 'r');
  try {
    let length = 0;
    while (length < buffer.length) {
      const read = readSync(handle, buffer, length, buffer.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

/** What was found, what would change, and what is wrong. */
function report(
  { tables, notices, changes, problems }: Submission,
  language: Language,
  say: Say,
): string {
  const found = tables.map(({ file, sheet, title, rows }) =>
    say('table', {
      place: sheet === null ? file : `${file}, ${sheet}`,
      title: textIn(title, language),
      rows: rows.length,
    }),
  );
  const faults = problems
    .slice(0, MOST_FAULTS)
    .map((problem) => `${placeText(problem.place)}: ${describeSent(problem, language)}`);
  const rest = problems.length - faults.length;
  return [
    ...(found.length > 0 ? [say('found'), ...found.map(indented)] : []),
    ...notices.map((notice) => describeSentNotice(notice, language)),
    ...(changes.length > 0
      ? [say('changes'), ...changes.flatMap((change) => changed(change, language, say))]
      : problems.length === 0
        ? [say('no-changes')]
        : []),
    ...(faults.length > 0 ? [say('problems'), ...faults.map(indented)] : []),
    ...(rest > 0 ? [indented(say('more', { count: rest }))] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** A table with a wrong column has a fault in every row: the first ones tell. */
const MOST_FAULTS = 200;

const indented = (line: string): string => `  ${line}`;

/** A file with its changes. What goes is shown whole; of the rest so many lines. */
const MOST_LINES = 50;

function changed(file: FileChange, language: Language, say: Say): string[] {
  const { path, title, compared, change } = file;
  const lines = changeLines(file, language);
  const removed = lines.filter(({ kind }) => kind === 'removed');
  const others = lines.filter(({ kind }) => kind !== 'removed');
  const rest = others.length - MOST_LINES;
  return [
    indented(`${path} (${textIn(title, language)})${compared ? '' : `, ${say('new-file')}`}`),
    ...[...removed, ...others.slice(0, MOST_LINES)].map((line) => `    ${lineText(line, say)}`),
    ...(rest > 0 ? [`    ${say('more', { count: rest })}`] : []),
    ...(change.reordered ? [`    ${say('reordered')}`] : []),
  ];
}

function lineText(line: ChangeLine, say: Say): string {
  if (line.kind === 'changed') {
    const { key, title, before, after } = line;
    const text = (cell: string): string => short(cell) || say('empty');
    return `${key}, ${title}: ${text(before)} → ${text(after)}`;
  }
  const sign = line.kind === 'added' ? '+' : '−';
  return `${sign} ${line.key} (${say(line.kind)}): ${line.cells.map(short).join('; ')}`;
}

const LONGEST = 60;

function short(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/**
 * Replaces files of the data folder. They are written beside it first, where a full disk does no
 * harm; then each takes its place, and when one can’t, those before it go back.
 */
function replaceFiles(dataDir: string, files: ReadonlyMap<string, Uint8Array>): void {
  const beside = mkdtempSync(join(dirname(dataDir), '.import-'));
  const undo: (() => void)[] = [];
  try {
    for (const [path, bytes] of files) {
      const file = join(beside, 'new', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes, { flush: true });
    }
    for (const path of files.keys()) undo.unshift(swap(dataDir, beside, path));
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Puts a new file in the place of the old one, and says how to take that back. */
function swap(dataDir: string, beside: string, path: string): () => void {
  const target = join(dataDir, path);
  const old = join(beside, 'old', path);
  const isNew = !existsSync(target);
  mkdirSync(dirname(target), { recursive: true });
  if (!isNew) {
    mkdirSync(dirname(old), { recursive: true });
    copyFileSync(target, old);
  }
  renameSync(join(beside, 'new', path), target);
  return () => (isNew ? rmSync(target) : renameSync(old, target));
}

/** The options, or what is wrong with them. */
const readOptions = (args: readonly string[]): Options | string =>
  understood(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        lang: { type: 'string', default: FIRST },
        'allow-removals': { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    if (!isLanguage(values.lang)) return `--lang: ${values.lang}?`;
    const to = values.to?.replace(/^data\/|\/+$/g, '');
    if (to !== undefined && !isOwnerFolder(to)) return `--to: ${to}? parks/<id>, programme`;
    if (positionals.length === 0) return '? file.xlsx';
    return {
      paths: positionals,
      language: values.lang,
      to,
      allowRemovals: values['allow-removals'],
      write: values.write,
    };
  });

if (import.meta.main) await runFromTerminal(importSheets);
