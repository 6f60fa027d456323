import { BUILT_IN } from '../../words/locale.ts';
import type { Language, Written } from '../../words/language.ts';
import { placesOf } from '../../words/message.ts';
import { PLURAL_LANGUAGES, pluralNameOf } from '../../words/plural.ts';
import { isPortalPlace } from '../../words/portal-words.ts';
import { allTexts } from './texts.ts';
import { code, formed, optional, text, type About, type Field } from './field.ts';
import { table, type Table } from './table.ts';

/** Where the words of a language stand: `locales/uz.yaml`. */
const LOCALES_FOLDER = 'locales';
export const localeFile = (language: string): string => `${LOCALES_FOLDER}/${language}.yaml`;

const MESSAGES = 'messages.';
const MONTHS = 12;
const BYTES = 3;

const about = (ky: string, ru: string, en: string): About => ({
  title: { ky, ru, en },
  description: { ky, ru, en },
});

/** A text whose spaces count: `group: ' '`. */
const mark = (of: About): Field<string> => ({
  ...text(of),
  read: (cell) =>
    cell === '' ? { ok: false, fault: { code: 'required' } } : { ok: true, value: cell },
});

const pattern = (of: About, places: readonly string[]): Field<string> =>
  formed(of, (value) => String(placesOf(value)) === String(places), {
    code: 'places-differ',
    places: places.map((name) => `{${name}}`),
  });

/** A message keeps the places of the text it translates. */
function message(original: Written): Field<string | null> {
  const placesIn = (words: string): string[] =>
    placesOf(words).filter((name) => !isPortalPlace(name));
  const places = placesIn(original.en);
  const field = text({ title: original, description: original });
  return optional({
    ...field,
    read(cell) {
      const reading = field.read(cell);
      if (!reading.ok || String(placesIn(reading.value)) === String(places)) return reading;
      return {
        ok: false,
        fault: { code: 'places-differ', places: places.map((name) => `{${name}}`) },
      };
    },
  });
}

const numbered = (
  name: string,
  count: number,
  of: About,
): Readonly<Record<string, Field<string>>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${name}.${index + 1}`, mark(of)]),
  );

const plurals = Object.fromEntries(
  PLURAL_LANGUAGES.map((name): [string, Written] => [name, { ky: name, ru: name, en: name }]),
);

/** The language whose rules of plural another follows: asked only of one that CLDR doesn't know. */
const plural = code(
  plurals,
  about('Көптүк сан кайсы тилдегидей', 'Множественное число как в языке', 'Plural as in'),
);

/** How the language writes: asked of an added language, known of a built-in one. */
const WRITING: Readonly<Record<string, Field<unknown>>> = {
  name: text(
    about('Тилдин өз аты', 'Название языка на нём самом', 'What the language calls itself'),
  ),
  short: text(about('Кыска аты', 'Краткое название', 'That in a few letters')),
  direction: code(
    {
      ltr: { ky: 'солдон оңго', ru: 'слева направо', en: 'left to right' },
      rtl: { ky: 'оңдон солго', ru: 'справа налево', en: 'right to left' },
    },
    about('Жазуу багыты', 'Направление письма', 'Direction of writing'),
  ),
  territory: optional(text(about('Тил жана өлкө', 'Язык и страна', 'Language and country'))),
  decimal: mark(about('Бөлчөктүн белгиси', 'Знак дроби', 'Decimal sign')),
  group: mark(about('Миңдиктердин арасы', 'Между тысячами', 'Between thousands')),
  percent: mark(about('Пайыз белгиси', 'Знак процента', 'Percent sign')),
  and: text(about('Тизменин акырында', 'В конце перечня', 'Before the last of a list')),
  date: pattern(about('Күн', 'Дата', 'Date'), ['day', 'month', 'year']),
  year: pattern(about('Жыл', 'Год', 'Year'), ['year']),
  years: pattern(about('Жылдар', 'Годы', 'Years'), ['from', 'to']),
  ...numbered('months', MONTHS, about('Ай', 'Месяц', 'Month')),
  ...numbered('bytes', BYTES, about('Байт', 'Байт', 'Bytes')),
};

const writingOf = (language: Language): Readonly<Record<string, Field<unknown>>> => ({
  ...WRITING,
  plural: pluralNameOf(language) === undefined ? plural : optional(plural),
});

/** The file of one language: how it writes, and its words by the keys of the texts. */
export function localeDocument(language: Language): Table {
  const added = !BUILT_IN.some((known) => known === language);
  const messages = [...allTexts()].map(
    ([key, original]) => [MESSAGES + key, message(original)] as const,
  );
  return table({
    name: 'locale',
    file: localeFile(language),
    ...about('Тил', 'Язык', 'Language'),
    key: [],
    fields: { ...(added ? writingOf(language) : {}), ...Object.fromEntries(messages) },
  });
}
