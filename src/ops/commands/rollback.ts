import './node-version.ts';
import { parseArgs } from 'node:util';
import { listReleases, rollback } from '../deploy/publish.ts';
import { FIRST, isLanguage, type Language } from '../../words/language.ts';
import { understood } from './command.ts';
import { report, runAsAsked, say } from './publishing.ts';

/**
 * `npm run rollback -- <folder>`: shows readers the copy of the site before the one they see, all at once.
 * `--list` only lists what there is. Exit code 0: done; 1: refused; 2: misspelt.
 */
const USAGE = `npm run rollback -- <folder> [--to 2026-11-22T04-05] [--list] [--lang ky|ru|en]
ky: --to кайсы көчүрмөгө кайтууну көрсөтөт (ансыз: мурункусуна); --list көчүрмөлөрдү гана көрсөтөт.
ru: --to указывает, к какой копии вернуться (без него: к предыдущей); --list только показывает копии.
en: --to names the copy to return to (without it: the one before); --list only lists the copies.
`;

interface Options {
  readonly folder: string;
  readonly to: string | null;
  readonly list: boolean;
  readonly language: Language;
}

/** The options, or what is wrong with them; nothing wrong when only help was asked for. */
const readOptions = (args: readonly string[]): Options | string =>
  understood(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        list: { type: 'boolean', default: false },
        lang: { type: 'string', default: FIRST },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [folder, ...others] = positionals;
    const { to = null, list, lang, help } = values;
    if (help) return '';
    if (folder === undefined) return '<folder>?';
    if (others.length > 0) return `${others.join(' ')}?`;
    if (!isLanguage(lang)) return `--lang: ${lang}?`;
    return { folder, to, list, language: lang };
  });

const listed = (folder: string, language: Language): string =>
  listReleases(folder)
    .map(
      ({ name, version, date, state }) => `${name}  ${version} (${date})  ${say(language, state)}`,
    )
    .join('\n');

async function rolledBack({ folder, to, language }: Options): Promise<string> {
  const done = await rollback(folder, to);
  return say(language, 'rolled-back', {
    from: done.from,
    to: done.to,
    folder,
    version: done.receipt.data_version,
    date: done.receipt.data_updated_on,
  });
}

await runAsAsked(readOptions(process.argv.slice(2)), USAGE, (options) => {
  const { folder, list, language } = options;
  return report(folder, language, () => (list ? listed(folder, language) : rolledBack(options)));
});
