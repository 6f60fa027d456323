import './node-version.ts';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { publish } from '../deploy/publish.ts';
import { FIRST, isLanguage, type Language } from '../../words/language.ts';
import { understood } from './command.ts';
import { report, runAsAsked, say } from './publishing.ts';
import { run } from './run.ts';
import { outDir } from './settings.ts';

/**
 * `npm run publish -- <folder>`: builds the site and publishes it to the folder of a server, all at once;
 * `--site dist` publishes what is built already. Exit code 0: published; 1: refused, and readers see
 * what they saw before; 2: misspelt.
 */
const USAGE = `SITE_URL=https://portal.example npm run publish -- <folder> [--site dist]
  [--keep 5] [--allow-older] [--lang ky|ru|en]
ky: --site курулган сайтты көрсөтөт (ансыз сайт адегенде курулат); --keep канча көчүрмө сакталат; --allow-older эски маалыматтарга уруксат берет.
ru: --site указывает готовую сборку (без него сайт сначала собирается); --keep сколько копий хранить; --allow-older разрешает данные старше опубликованных.
en: --site names a finished build (without it the site is built first); --keep how many copies stay; --allow-older allows data older than the published ones.
`;

const LEAST_KEPT = 2;

interface Options {
  readonly folder: string;
  /** `null`: build first. */
  readonly site: string | null;
  readonly keep: number;
  readonly allowOlder: boolean;
  readonly language: Language;
}

/** The options, or what is wrong with them; nothing wrong when only help was asked for. */
const readOptions = (args: readonly string[]): Options | string =>
  understood(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        keep: { type: 'string', default: '5' },
        'allow-older': { type: 'boolean', default: false },
        lang: { type: 'string', default: FIRST },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [folder, ...others] = positionals;
    const { site = null, lang, help } = values;
    const keep = Number(values.keep);
    if (help) return '';
    if (folder === undefined) return '<folder>?';
    if (others.length > 0) return `${others.join(' ')}?`;
    if (!isLanguage(lang)) return `--lang: ${lang}?`;
    if (!Number.isInteger(keep) || keep < LEAST_KEPT) {
      return `--keep: ${values.keep}? ${LEAST_KEPT}, 3, …`;
    }
    return { folder, site, keep, allowOlder: values['allow-older'], language: lang };
  });

/** Whether git knows one commit as a forerunner of another. Outside git nothing is known. */
const isAncestor = (commit: string, of: string): boolean =>
  spawnSync('git', ['merge-base', '--is-ancestor', commit, of]).status === 0;

/** Has the disk of a folder write down what it still holds in memory; where that can’t be asked, nothing. */
const toDisk = (folder: string): void => {
  spawnSync('sync', ['-f', folder]);
};

async function publishAsAsked({ folder, site, language, ...options }: Options): Promise<number> {
  if (site === null) {
    if (!process.env.SITE_URL) return refuseUnbuilt(say(language, 'no-address'));
    if ((await run('src/ops/commands/build.ts')) !== 0)
      return refuseUnbuilt(say(language, 'not-built'));
  }
  return report(folder, language, async () => {
    const built = site ?? outDir();
    const published = await publish({
      ...options,
      folder,
      site: built,
      now: new Date(),
      isAncestor,
      toDisk,
    });
    const { receipt, removed } = published;
    return say(language, 'published', {
      name: published.name,
      address: published.address,
      folder,
      version: receipt.data_version,
      date: receipt.data_updated_on,
      files: Object.keys(receipt.files).length,
      changed: published.changed,
      packed: published.packed,
      removed: removed.length,
    });
  });
}

function refuseUnbuilt(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 1;
}

// nginx reads as somebody else.
process.umask(0o022);

await runAsAsked(readOptions(process.argv.slice(2)), USAGE, publishAsAsked);
