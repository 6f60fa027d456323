import './node-version.ts';
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog, type Catalog } from '../../engine/catalog/catalog.ts';
import { readDataFiles } from '../../engine/catalog/files.ts';
import { FIRST, isLanguage, type Language, textIn } from '../../words/language.ts';
import { fillMessage, type Value } from '../../words/message.ts';
import { TEMPLATE_MESSAGES } from '../../words/messages/spreadsheets.ts';
import { parkDocument } from '../../engine/schema/park.ts';
import { sheetName, sheetsOf, type OwnerKind } from '../../engine/spreadsheets/layout.ts';
import { OWNER_KINDS, writeTemplate } from '../../engine/spreadsheets/template.ts';
import {
  emptyContents,
  exampleContents,
  ownerIn,
  parkContents,
  programmeContents,
  textBeyondCell,
  type Contents,
} from '../../engine/spreadsheets/template-contents.ts';
import { check } from './check.ts';
import { type CommandInput, type CommandOutcome, runFromTerminal, understood } from './command.ts';

/**
 * `npm run template -- park --id fez-bishkek`: writes the workbook of a park or of the programme
 * for its editor, filled with the data there are.
 * Exit code 0: written; 1: refused, nothing is written; 2: the command itself was misspelt.
 */
const USAGE = `npm run template -- park [--id fez-bishkek] [--lang ky|ru|en] [--out file.xlsx]
npm run template -- programme [--lang ky|ru|en] [--out file.xlsx]
ky: --id парктын папкасы (жаңысы болсо, китеп бош); --lang китептин тили; --out файлдын аты; DATA_DIR башка маалымат папкасы.
ru: --id папка парка (новая даёт пустую книгу); --lang язык книги; --out имя файла; DATA_DIR другая папка данных.
en: --id is the folder of the park (a new one gives an empty workbook); --lang the language; --out the file; DATA_DIR another data folder.
`;

interface Options {
  readonly kind: OwnerKind;
  readonly id: string | undefined;
  readonly language: Language;
  readonly out: string | undefined;
}

/** Everything the command does. A file that is there already is never written over. */
export async function template(command: CommandInput): Promise<CommandOutcome> {
  const options = readOptions(command.args);
  if (options === 'help') return { exitCode: 0, stdout: USAGE, stderr: '' };
  if (typeof options === 'string') {
    return { exitCode: 2, stdout: '', stderr: `${options}\n\n${USAGE}` };
  }
  const { dataDir, seedsDir, cwd } = command;
  const { kind, id, language } = options;
  const say = (key: keyof typeof TEMPLATE_MESSAGES, values: Readonly<Record<string, Value>>) =>
    `${fillMessage(textIn(TEMPLATE_MESSAGES[key], language), language, values)}\n`;
  const data = readDataFiles(dataDir, seedsDir);
  const loaded = loadCatalog(data);
  if (!loaded.ok) {
    const checked = check({ args: ['--lang', language], dataDir, seedsDir, cwd });
    const stderr = checked.stderr + say('problems', {});
    return { exitCode: 1, stdout: checked.stdout, stderr };
  }
  const { catalog } = loaded;
  const { name, contact, updated_on: day } = catalog.portal;
  const contents = contentsFor(options, catalog, data.files);
  const beyond = textBeyondCell(contents);
  if (beyond !== null) return { exitCode: 1, stdout: '', stderr: say('too-long', beyond) };
  const examples = exampleContents(kind, data.files);
  const guide = { portal: name, contact, day };
  const bytes = await writeTemplate({ kind, language, contents, examples, guide });

  const out = resolve(cwd, options.out ?? `${id ?? kind}-${language}.xlsx`);
  const file = relative(cwd, out);
  const failure = write(out, bytes);
  if (failure === 'EEXIST') return { exitCode: 1, stdout: '', stderr: say('exists', { file }) };
  if (failure !== null) {
    return { exitCode: 1, stdout: '', stderr: say('folder', { file, reason: failure }) };
  }
  const sheets = sheetsOf(kind).map((sheet) => sheetName(sheet, language));
  const known = catalog.parks.map(({ head }) => head.id);
  const isNew = id !== undefined && !known.includes(id);
  const hasRegister = (contents.get('residents') ?? []).length > 0;
  const owner = ownerIn(contents, kind, language) ?? '';
  return {
    exitCode: 0,
    stdout: say('done', { file, sheets: sheets.join(', ') }),
    stderr: [
      isNew ? say('new-park', { id, known: known.join(', ') }) : '',
      hasRegister ? say('restricted', { name: owner }) : '',
    ].join(''),
  };
}

function contentsFor(
  { kind, id }: Options,
  { parks }: Catalog,
  files: ReadonlyMap<string, Uint8Array>,
): Contents {
  if (kind === 'programme') return programmeContents(files);
  const park = parks.find(({ head }) => head.id === id);
  if (park === undefined) return emptyContents('park', id);
  return parkContents(files, `${park.sample ? 'samples/parks' : 'parks'}/${park.head.id}`);
}

/** Why the file could not be written, or `null`. */
function write(file: string, bytes: Uint8Array): string | null {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** The options, or what is wrong with them. */
const readOptions = (args: readonly string[]): Options | string =>
  understood(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        lang: { type: 'string', default: FIRST },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { id, lang, out, help } = values;
    if (help) return 'help';
    const [owner, ...others] = positionals;
    const kind = OWNER_KINDS.find((one) => one === owner);
    if (kind === undefined) return `${owner ?? ''}? park, programme`;
    if (others.length > 0) return `${others.join(' ')}?`;
    if (!isLanguage(lang)) return `--lang: ${lang}?`;
    if (id !== undefined && (kind !== 'park' || !parkDocument.fields.id.read(id).ok)) {
      return `--id: ${id}?`;
    }
    if (out !== undefined && !out.endsWith('.xlsx')) return `--out: ${out}? .xlsx`;
    return { kind, id, language: lang, out };
  });

if (import.meta.main) await runFromTerminal(template);
