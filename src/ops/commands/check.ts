import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog, type Catalog } from '../../engine/catalog/catalog.ts';
import { describe, describeNotice } from '../../engine/catalog/describe.ts';
import { readDataFiles } from '../../engine/catalog/files.ts';
import type { Problem } from '../../engine/catalog/problem.ts';
import { githubAnnotations, gitlabReport } from '../deploy/annotations.ts';
import { TABLES, type TableName } from '../../engine/schema/tables.ts';
import { FIRST, inEach, isLanguage, type Language, textIn } from '../../words/language.ts';
import { fillMessage } from '../../words/message.ts';
import { CHECK_MESSAGES } from '../../words/messages/problems.ts';
import { type CommandInput, type CommandOutcome, runFromTerminal, understood } from './command.ts';

/**
 * `npm run check [-- --lang ky|ru|en] [--format text|json|github|gitlab]`: checks the data alone.
 * Text: `data/programme/costs.csv:12:5 …`, one line per problem, in Kyrgyz unless asked otherwise.
 * JSON: an array of problems, each with its message in all languages; empty when all is well.
 * github, gitlab: what these show beside the lines of a change (`src/ops/deploy/annotations.ts`).
 * Exit code 0: no problems; 1: problems; 2: the command itself was misspelt.
 * What is to be known though nothing is wrong goes to the standard error output, a line each.
 * DATA_DIR names another data folder.
 */
const USAGE = `npm run check -- [--lang ky|ru|en] [--format text|json|github|gitlab]
ky: --lang тилди, --format түрдү тандайт; DATA_DIR башка маалымат папкасын көрсөтөт.
ru: --lang выбирает язык, --format вид; DATA_DIR указывает другую папку данных.
en: --lang chooses the language, --format the form; DATA_DIR names another data folder.
`;

const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly language: Language;
  readonly format: Format;
  readonly help: boolean;
}

/** Everything the command does but for writing to the terminal. */
export function check({ args, dataDir, seedsDir, cwd }: CommandInput): CommandOutcome {
  const options = readOptions(args);
  if (typeof options === 'string') {
    return { exitCode: 2, stdout: '', stderr: `${options}\n\n${USAGE}` };
  }
  if (options.help) return { exitCode: 0, stdout: USAGE, stderr: '' };
  const loaded = loadCatalog(readDataFiles(dataDir, seedsDir));
  const problems = loaded.ok ? [] : loaded.problems;
  const pathOf = ({ file }: { readonly file: string }) => relative(cwd, join(dataDir, file));
  const exitCode = loaded.ok ? 0 : 1;
  const { language } = options;
  const stderr = loaded.notices
    .map((notice) => `${describeNotice(notice, language, pathOf(notice))}\n`)
    .join('');
  if (options.format === 'json') {
    return { exitCode, stdout: `${asJson(problems, pathOf)}\n`, stderr };
  }
  const marks = problems.map((problem) => ({
    file: pathOf(problem),
    line: problem.line,
    message: describe(problem, language),
    code: problem.fault.code,
  }));
  if (options.format === 'gitlab') return { exitCode, stdout: gitlabReport(marks), stderr };
  if (loaded.ok) {
    return { exitCode, stdout: `${summary(loaded.catalog, language)}\n`, stderr };
  }
  const lines = problems.map((problem) => {
    const { line, column } = problem;
    return `${pathOf(problem)}:${line}:${column} ${describe(problem, language)}\n`;
  });
  const shown = options.format === 'github' ? githubAnnotations(marks) : lines.join('');
  const count = String(problems.length);
  const closing = fillMessage(textIn(CHECK_MESSAGES.problems, language), language, { count });
  return { exitCode, stdout: shown, stderr: `${stderr}${closing}\n` };
}

/** The options, or what is wrong with them. */
const readOptions = (args: readonly string[]): Options | string =>
  understood(() => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: FIRST },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { lang, format, help } = values;
    if (!isLanguage(lang)) return `--lang: ${lang}?`;
    const known = FORMATS.find((one) => one === format);
    if (known === undefined) return `--format: ${format}?`;
    return { language: lang, format: known, help };
  });

function asJson(problems: readonly Problem[], pathOf: (problem: Problem) => string): string {
  const entries = problems.map((problem) => ({
    file: pathOf(problem),
    line: problem.line,
    column: problem.column,
    field: problem.field ?? null,
    found: problem.found,
    code: problem.fault.code,
    message: inEach((language) => describe(problem, language)),
  }));
  return JSON.stringify(entries, null, 2);
}

/** How many rows of each table were read; nothing is said of a table without rows that may be absent. */
function summary({ tables, parks }: Catalog, language: Language): string {
  const samples = parks.filter(({ sample }) => sample).length;
  const counts = [
    ...Object.entries(TABLES).map(([name, { mayBeAbsent = false }]) => ({
      name,
      count: tables[name as TableName].length,
      mayBeAbsent,
    })),
    { name: 'parks', count: parks.length - samples, mayBeAbsent: true },
    { name: 'samples', count: samples, mayBeAbsent: true },
  ];
  const rows = counts.flatMap(({ name, count, mayBeAbsent }) =>
    count === 0 && mayBeAbsent ? [] : [`${name} ${count}`],
  );
  return fillMessage(textIn(CHECK_MESSAGES.sound, language), language, { rows: rows.join(', ') });
}

if (import.meta.main) await runFromTerminal(check);
