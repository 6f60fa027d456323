import './node-version.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILT_IN_CALENDARS } from '../../words/calendar.ts';
import { BUILT_IN, BUILT_IN_LOCALES } from '../../words/locale.ts';
import { allTexts } from '../../engine/schema/texts.ts';
import { localeFile } from '../../engine/schema/locale.ts';

/**
 * `npm run locale -- uz`: writes `data/locales/uz.yaml` for a translator to begin with: every text
 * under its key, empty, with the English one above it. Exit code 1: the file is there already.
 */
export function emptyLocale(language: string): string {
  const built = BUILT_IN.some((known) => known === language);
  const en = { ...BUILT_IN_LOCALES.en, ...BUILT_IN_CALENDARS.en };
  const quoted = (value: string): string => JSON.stringify(value);
  const writing = built
    ? []
    : [
        '# What the language calls itself, and that in a few letters.',
        "name: ''",
        "short: ''",
        '# ltr or rtl.',
        'direction: ltr',
        ...(['decimal', 'group', 'percent'] as const).map((key) => `${key}: ${quoted(en[key])}`),
        ...(['and', 'date', 'year', 'years'] as const).map((key) => `${key}: ${quoted(en[key])}`),
        'months:',
        ...en.months.map((month) => `  - ${month}`),
        'bytes:',
        ...en.bytes.map((unit) => `  - ${unit}`),
      ];
  const messages = [...allTexts()].flatMap(([key, text]) => [
    ...text.en.split('\n').map((line) => `  # ${line}`),
    `  ${key}: ''`,
  ]);
  return `${[...writing, 'messages:', ...messages].join('\n')}\n`;
}

if (import.meta.main) {
  const [language] = process.argv.slice(2);
  const file = join(process.env['DATA_DIR'] || 'data', localeFile(language ?? ''));
  if (language === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) {
    process.stderr.write('npm run locale -- uz\n');
    process.exitCode = 2;
  } else if (existsSync(file)) {
    process.stderr.write(`${file} is there already, nothing was written.\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, emptyLocale(language));
    process.stdout.write(`${file}\n`);
  }
}
