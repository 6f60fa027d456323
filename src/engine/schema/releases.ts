import { FIRST, LANGUAGES } from '../../words/language.ts';
import { valid } from 'semver';
import { date, formed, integer, optional, text, type About, type Field } from './field.ts';
import { table } from './table.ts';

/**
 * What stands in `data/releases/{version}/`: `release.yaml`, `checksums.csv`, at times `reasons.csv`,
 * and in `files/` those datasets that differ from the release before. `npm run release` writes them;
 * nobody edits them afterwards.
 */
export const RELEASES_FOLDER = 'releases';

/** Three numbers of a semantic version, without anything after them: `1.2.0`. */
export const isVersion = (value: string): boolean =>
  /^\d+\.\d+\.\d+$/.test(value) && valid(value) === value;

const version = (about: About): Field<string> =>
  formed(about, isVersion, { code: 'not-a-version' });

const checksum = (about: About): Field<string> =>
  formed(about, (value) => /^[0-9a-f]{64}$/.test(value), { code: 'not-a-checksum' });

const about = (ky: string, ru: string, en: string): About => ({
  title: { ky, ru, en },
  description: { ky, ru, en },
});

/** A column or key a language; only the first must have a text. */
const inLanguages = (prefix: string, of: About): Readonly<Record<string, Field<string | null>>> =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const field = text({ ...of, language });
      return [prefix + language, language === FIRST ? field : optional(field)];
    }),
  );

export const releaseDocument = table({
  name: 'release',
  file: 'release.yaml',
  ...about('Чыгарылыш', 'Выпуск', 'Release'),
  key: ['version'],
  fields: {
    version: version(about('Версия', 'Версия', 'Version')),
    date: date(about('Чыгарылган күнү', 'Дата выпуска', 'Date of the release')),
    ...inLanguages('note.', about('Эскертүү', 'Примечание', 'Note')),
  },
});

export const checksums = table({
  name: 'checksums',
  file: 'checksums.csv',
  ...about('Файлдардын суммалары', 'Контрольные суммы файлов', 'Checksums of the files'),
  key: ['dataset'],
  fields: {
    dataset: text(about('Файл', 'Файл', 'Dataset')),
    key: text(about('Ачкыч тилкелер', 'Ключевые столбцы', 'Key columns')),
    rows: integer(about('Саптар', 'Строки', 'Rows')),
    sha256: checksum(about('SHA-256', 'SHA-256', 'SHA-256')),
    stored_in: version(
      about('Кайсы чыгарылышта сакталган', 'В каком выпуске хранится', 'Release that stores it'),
    ),
  },
});

export const releaseReasons = table({
  name: 'reasons',
  file: 'reasons.csv',
  ...about('Өзгөрүүлөрдүн себептери', 'Причины изменений', 'Reasons of changes'),
  key: ['dataset', 'row', 'field'],
  fields: {
    dataset: text(about('Файл', 'Файл', 'Dataset')),
    row: text(about('Саптын ачкычы', 'Ключ строки', 'Key of the row')),
    field: optional(text(about('Талаа', 'Поле', 'Field'))),
    ...inLanguages('reason_', about('Себеби', 'Причина', 'Reason')),
  },
});
