import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parse } from 'yaml';
import {
  isLanguage,
  type Language,
  LANGUAGES,
  type Written,
  textIn,
} from '../../src/words/language.ts';
import {
  IMPORT_MESSAGES,
  SENT_MESSAGES,
  SHEET_FAULT_MESSAGES,
} from '../../src/words/messages/import.ts';
import { MESSAGES } from '../../src/words/messages/index.ts';
import { EITI_PARTS, W3C_PRACTICES } from '../../src/words/messages/practices.ts';
import {
  CHECK_MESSAGES,
  PLACE_MESSAGES,
  PROBLEM_MESSAGES,
} from '../../src/words/messages/problems.ts';
import { PUBLISHING_MESSAGES } from '../../src/words/messages/publishing.ts';
import { RELEASE_MESSAGES } from '../../src/words/messages/releases.ts';
import {
  FORM_MESSAGES,
  GUIDE_MESSAGES,
  NOTE_MESSAGES,
  TEMPLATE_MESSAGES,
} from '../../src/words/messages/spreadsheets.ts';
import { COUNTED_UNITS, UNITS } from '../../src/words/units.ts';
import { portal } from '../../src/site/portal.ts';
import { publishedDatasets } from '../../src/engine/publish/published.ts';
import { REGISTER } from '../../src/engine/schema/tables.ts';
import type { Text } from '../fixtures/spelling.ts';

/** Every text that a reader or an editor may see, for the tests that hold language. */

export const inLanguages = (value: (language: Language) => string): Written => ({
  ky: value('ky'),
  ru: value('ru'),
  en: value('en'),
});

export const MESSAGE_LIST: [string, Written][] = Object.entries(MESSAGES);
export const PROBLEM_LIST: [string, Written][] = Object.entries(PROBLEM_MESSAGES).map(
  ([code, text]): [string, Written] => [`problem ${code}`, text],
);

/** What the import says of what was sent. */
export const IMPORT_LIST: [string, Written][] = [
  ...Object.entries(SHEET_FAULT_MESSAGES),
  ...Object.entries(SENT_MESSAGES),
  ...Object.entries(IMPORT_MESSAGES),
].map(([code, text]): [string, Written] => [`import ${code}`, text]);

/** What the pages and files say about fields: titles, descriptions, words of codes. */
function schemaTexts(): [string, Written][] {
  const described = [...publishedDatasets(portal), ...REGISTER];
  return described.flatMap(({ name, title, description, fields }) => [
    [`${name} title`, title] as [string, Written],
    [`${name} description`, description] as [string, Written],
    ...Object.entries(fields).flatMap(([field, about]) => [
      [`${name}.${field} title`, about.title] as [string, Written],
      [`${name}.${field} description`, about.description] as [string, Written],
      ...Object.entries(about.codes ?? {}).map(([code, words]): [string, Written] => [
        `${name}.${field} code ${code}`,
        inLanguages((language) => textIn(words, language)),
      ]),
    ]),
  ]);
}

/** What workbooks say of themselves. */
const TEMPLATE_LIST: [string, Written][] = [
  FORM_MESSAGES,
  NOTE_MESSAGES,
  GUIDE_MESSAGES,
  TEMPLATE_MESSAGES,
].flatMap((messages) =>
  Object.entries(messages).map(([key, text]): [string, Written] => [`template ${key}`, text]),
);

/** What commands say, and the units. */
const COMMAND_LIST: [string, Written][] = Object.entries({
  check: CHECK_MESSAGES,
  place: PLACE_MESSAGES,
  publishing: PUBLISHING_MESSAGES,
  release: RELEASE_MESSAGES,
  unit: UNITS,
  'counted unit': COUNTED_UNITS,
}).flatMap(([name, messages]) =>
  Object.entries(messages).map(([key, text]): [string, Written] => [`${name} ${key}`, text]),
);

/** What the catalogue says of datasets and of practices. */
const CATALOGUE_LIST: [string, Written][] = [
  ...publishedDatasets(portal).map(({ name, for: text }): [string, Written] => [
    `audience ${name}`,
    inLanguages((language) => textIn(text, language)),
  ]),
  ...[...W3C_PRACTICES, ...EITI_PARTS].flatMap(({ id, title, how }): [string, Written][] => [
    [`practice ${id} title`, title],
    [`practice ${id} how`, how],
  ]),
];

export const INTERFACE: readonly [string, Written][] = [
  ...MESSAGE_LIST,
  ...PROBLEM_LIST,
  ...IMPORT_LIST,
  ...CATALOGUE_LIST,
  ...TEMPLATE_LIST,
  ...COMMAND_LIST,
  ...new Map(schemaTexts()),
];

export const interfaceTexts: readonly Text[] = INTERFACE.flatMap(([where, text]) =>
  LANGUAGES.map((language) => ({
    where: `${where} ${language}`,
    language,
    text: textIn(text, language),
  })),
);

/** Files that editors keep: what a release froze is no longer anybody’s to correct. */
const dataFiles = globSync('data/**/*.csv').filter((file) => !/^data.releases/.test(file));

/** Every cell of the data that is written in one language: `title_ky`, `handling_ru`. */
export const dataTexts: readonly Text[] = dataFiles.flatMap((file) => {
  const csv = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  return rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, text]) => {
      const language = /_(ky|ru|en)$/.exec(column)?.[1];
      const where = `${file} row ${index + 1} ${column}`;
      return isLanguage(language) && text !== '' ? [{ where, language, text }] : [];
    }),
  );
});

/** The texts of a YAML document, each where it stands: `facts.further.value`. */
function textsOfDocument(where: string, node: unknown): Text[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    isLanguage(key) && typeof value === 'string'
      ? [{ where: `${where} ${key}`, language: key, text: value }]
      : textsOfDocument(`${where} ${key}`, value),
  );
}

/** What is written of parks, of the programme and of the portal in YAML. */
export const documentTexts: readonly Text[] = globSync('data/**/*.yaml')
  .filter((file) => !/^data.releases/.test(file))
  .sort()
  .flatMap((file) => textsOfDocument(file, parse(readFileSync(file, 'utf8'))));

/** Paragraphs, steps and rows of the guides for editors and of the guide to publishing, without code. */
export const guideTexts: readonly Text[] = LANGUAGES.flatMap((language) =>
  [`docs/publishing.${language}.md`, ...globSync(`docs/guides/${language}/*.md`).sort()].flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .replace(/^ *```[^]*?^ *```$/gm, '')
        .replace(/`[^`\n]+`|\]\([^()]*\)/g, '·')
        .split(/\n\s*\n|\n(?=\s*(?:[-|]|\d+\. ))/)
        .map((text, index) => ({
          where: `${file} part ${index + 1}`,
          language,
          text: text.replace(/\s+/g, ' ').trim(),
        })),
  ),
);
