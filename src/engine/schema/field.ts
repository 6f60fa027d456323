import { IN_TRANSLATION } from '../../words/chosen.ts';
import {
  type Language,
  LANGUAGES,
  localeOf,
  type Localized,
  textIn,
  type Written,
} from '../../words/language.ts';
import type { BuiltIn } from '../../words/locale.ts';
import type { Unit } from '../../words/units.ts';

/** The source leaves the cell empty. Not a zero, and not the same as «does not apply». */
export const NOT_STATED = null;
export type NotStated = typeof NOT_STATED;

/** The question does not arise for this row. Written `NA` in every file. */
export const NOT_APPLICABLE: unique symbol = Symbol.for('NA');
export type NotApplicable = typeof NOT_APPLICABLE;
export const NOT_APPLICABLE_CODE = 'NA';

/** Lines of a source document, counted from 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Why a cell can't be read. Each code has a message in `src/words/messages/problems.ts`. */
export type Fault =
  | { readonly code: 'required' }
  | { readonly code: 'not-a-whole-number' }
  | { readonly code: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'unit-in-number'; readonly number: string }
  | { readonly code: 'not-a-date' }
  | { readonly code: 'not-a-partial-date' }
  | { readonly code: 'not-yes-or-no' }
  | { readonly code: 'not-a-quarter' }
  | { readonly code: 'not-a-tin'; readonly digits: number }
  | { readonly code: 'not-a-clause' }
  | { readonly code: 'not-a-withheld-list' }
  | {
      readonly code: 'unknown-withheld-field';
      readonly name: string;
      readonly fields: readonly string[];
    }
  | { readonly code: 'unknown-ground'; readonly name: string; readonly grounds: readonly string[] }
  | { readonly code: 'not-an-address' }
  | { readonly code: 'not-an-id' }
  | { readonly code: 'not-a-line-range' }
  | { readonly code: 'not-a-version' }
  | { readonly code: 'not-a-checksum' }
  | { readonly code: 'not-places' }
  | { readonly code: 'not-languages' }
  | { readonly code: 'not-a-currency' }
  | { readonly code: 'places-differ'; readonly places: readonly string[] }
  | { readonly code: 'unknown-code'; readonly codes: readonly string[] }
  | { readonly code: 'formula' }
  | { readonly code: 'markup' }
  | { readonly code: 'control-character' };

export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

/** The Table Schema (Data Package v2) name of a field's type. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';

/**
 * One column: what it holds, in words for people and in rules for the checker.
 * `read` turns the text of a cell into a value or says why it can't; `write` turns it back.
 */
export interface Field<Value> {
  readonly type: FieldType;
  readonly title: Written;
  readonly description: Written;
  readonly required: boolean;
  /** The point of the Regulation on industrial parks that asks for it: `11.10/4`. */
  readonly clause?: string;
  readonly unit?: Unit;
  /** Allowed codes with their words. */
  readonly codes?: Readonly<Record<string, Localized>>;
  /** Name of the table whose key this column holds. */
  readonly references?: string;
  /** Language of the text, when the column is in one language. */
  readonly language?: Language;
  readonly least?: number;
  readonly most?: number;
  /** The data are still being translated into the language of the column: nobody misses it. */
  readonly awaited?: boolean;
  /** The portal adds the column to a published file: no source states it. */
  readonly derived?: true;
  /**
   * The column that names a row of another table. Where a cell is empty, the published file has that
   * row's cell of the same name.
   */
  readonly inherits?: string;
  read(cell: string): Reading<Value>;
  write(value: Value): string;
}

export interface About {
  readonly title: Written;
  readonly description: Written;
  readonly clause?: string;
}

const ok = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
const fail = (fault: Fault): Reading<never> => ({ ok: false, fault });

/** Spaces that editors and spreadsheets put inside numbers. */
const DIGIT_SPACES = /[\s\u00A0\u202F\u2009']/g;

function readText(cell: string): Reading<string> {
  const text = cell.trim().normalize('NFC');
  if (text === '') return fail({ code: 'required' });
  if (/^[=@]|^[+-]\s*[^\s\d]/.test(text)) return fail({ code: 'formula' });
  if (/<\/?[a-z!][^>]*>/i.test(text)) return fail({ code: 'markup' });
  // Tab and line breaks are text; other control characters are damage.
  // eslint-disable-next-line no-control-regex -- the very characters that are refused
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/.test(text)) {
    return fail({ code: 'control-character' });
  }
  return ok(text);
}

/** Free text in one language, or of no language (an abbreviation as printed). */
export function text(about: About & { language?: Language }): Field<string> {
  return { ...about, type: 'string', required: true, read: readText, write: (value) => value };
}

/** Text copied from a source to the letter: leading signs and spaces inside are kept. */
export function printed(about: About): Field<string> {
  return text(about);
}

/** A text of one form, spaces around it aside: an identifier, a quarter, an address. */
export function formed(
  about: About,
  isGood: (value: string) => boolean,
  fault: Fault,
): Field<string> {
  return {
    ...about,
    type: 'string',
    required: true,
    read(cell) {
      const value = cell.trim();
      if (value === '') return fail({ code: 'required' });
      return isGood(value) ? ok(value) : fail(fault);
    },
    write: (value) => value,
  };
}

/** A stable identifier: it stands in addresses and never changes once published. */
export function id(about: About): Field<string> {
  const isId = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
  return formed(about, isId, { code: 'not-an-id' });
}

/** The key of a row in another table. */
export function reference(table: string, about: About): Field<string> {
  return { ...id(about), references: table };
}

/** A closed list of codes, each with its words in three languages. */
export function code<const Codes extends Readonly<Record<string, Localized>>>(
  codes: Codes,
  about: About,
): Field<keyof Codes & string> {
  const known = Object.keys(codes) as (keyof Codes & string)[];
  return {
    ...about,
    type: 'string',
    required: true,
    codes,
    read(cell) {
      const value = cell.trim();
      if (value === '') return fail({ code: 'required' });
      const found = known.find((candidate) => candidate === value);
      return found === undefined ? fail({ code: 'unknown-code', codes: known }) : ok(found);
    },
    write: (value) => value,
  };
}

/** A whole number. Reads `35 000` and `35000,0` as an editor's spreadsheet may write them. */
export function integer(
  about: About & { unit?: Unit; least?: number; most?: number },
): Field<number> {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = about;
  return {
    ...about,
    least,
    most,
    type: 'integer',
    required: true,
    read(cell) {
      const digits = cell.replace(DIGIT_SPACES, '').replace(/[.,]0{1,2}$/, '');
      if (digits === '') return fail({ code: 'required' });
      if (!/^-?\d+$/.test(digits)) return fail({ code: 'not-a-whole-number' });
      const value = Number(digits);
      if (value < least || value > most) return fail({ code: 'out-of-range', least, most });
      return ok(value);
    },
    write: String,
  };
}

/** Money in whole thousands of som, as the programme's table states it. */
export function money(about: About): Field<number> {
  return integer({ ...about, unit: 'thousand-som', most: 1_000_000_000 });
}

export function year(about: About): Field<number> {
  return { ...integer({ ...about, least: 1991, most: 2100 }), type: 'year' };
}

/** A measured amount in the unit its column fixes. Reads `0,15` and `1 200`; a typed unit is refused. */
export function decimal(
  about: About & { unit?: Unit; least?: number; most?: number },
): Field<number> {
  const { least = 0, most = 1_000_000 } = about;
  return {
    ...about,
    least,
    most,
    type: 'number',
    required: true,
    read(cell) {
      const digits = cell.replace(DIGIT_SPACES, '').replace(',', '.');
      if (digits === '') return fail({ code: 'required' });
      const withUnit = /^(-?\d+(?:\.\d+)?)\D+$/.exec(digits);
      if (withUnit) return fail({ code: 'unit-in-number', number: withUnit[1] ?? '' });
      if (!/^-?\d+(\.\d+)?$/.test(digits)) return fail({ code: 'not-a-number' });
      const value = Number(digits);
      return value < least || value > most
        ? fail({ code: 'out-of-range', least, most })
        : ok(value);
    },
    write: String,
  };
}

/** Yes or no. Reads the words of all three languages; writes `true` and `false`. */
export function yesNo(about: About): Field<boolean> {
  const yes = ['true', 'yes', 'ооба', 'да', '1'];
  const no = ['false', 'no', 'жок', 'нет', '0'];
  return {
    ...about,
    type: 'boolean',
    required: true,
    read(cell) {
      const value = cell.trim().toLowerCase();
      if (value === '') return fail({ code: 'required' });
      if (yes.includes(value)) return ok(true);
      return no.includes(value) ? ok(false) : fail({ code: 'not-yes-or-no' });
    },
    write: String,
  };
}

/** A day, a month or a year, as precise as the source is: `2022-02-15`, `2022-02`, `2022`. */
export function partialDate(about: About): Field<string> {
  const day = date(about);
  return {
    ...day,
    type: 'string',
    read(cell) {
      const value = cell.trim();
      if (/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(value)) return ok(value);
      const reading = day.read(cell);
      return reading.ok || reading.fault.code === 'required'
        ? reading
        : fail({ code: 'not-a-partial-date' });
    },
  };
}

/** A quarter of a year: `2026-Q3`. */
export function quarter(about: About): Field<string> {
  const isQuarter = (value: string): boolean => /^(19|20)\d{2}-Q[1-4]$/.test(value);
  return formed(about, isQuarter, { code: 'not-a-quarter' });
}

const TIN_DIGITS = 14;

/** A taxpayer identification number of the Kyrgyz Republic: 14 digits, however they are grouped. */
export function taxNumber(about: About): Field<string> {
  return {
    ...about,
    type: 'string',
    required: true,
    read(cell) {
      const digits = cell.replace(DIGIT_SPACES, '');
      if (digits === '') return fail({ code: 'required' });
      const good = /^\d+$/.test(digits) && digits.length === TIN_DIGITS;
      return good ? ok(digits) : fail({ code: 'not-a-tin', digits: TIN_DIGITS });
    },
    write: (value) => value,
  };
}

/** A calendar day, ISO 8601: `2026-11-21`. Also reads the `21.11.2026` of a local spreadsheet. */
export function date(about: About): Field<string> {
  return {
    ...about,
    type: 'date',
    required: true,
    read(cell) {
      const value = cell.trim();
      if (value === '') return fail({ code: 'required' });
      const [, dayOf = '', month = '', yearOf = ''] =
        /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value) ?? [];
      const iso = yearOf ? `${yearOf}-${month.padStart(2, '0')}-${dayOf.padStart(2, '0')}` : value;
      const day = new Date(`${iso}T00:00:00Z`);
      const real = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(day.getTime());
      return real && day.toISOString().startsWith(iso) ? ok(iso) : fail({ code: 'not-a-date' });
    },
    write: (value) => value,
  };
}

/** A web address, http or https only. */
export function address(about: About): Field<string> {
  const isAddress = (value: string): boolean =>
    /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value);
  return formed(about, isAddress, { code: 'not-an-address' });
}

/** Lines of the source document: `L142` or `L142-L147`. */
export function lines(about: About): Field<LineRange> {
  return {
    ...about,
    type: 'string',
    unit: 'line',
    required: true,
    read(cell) {
      const value = cell.trim();
      if (value === '') return fail({ code: 'required' });
      const match = /^L([1-9]\d*)(?:-L([1-9]\d*))?$/.exec(value);
      if (!match) return fail({ code: 'not-a-line-range' });
      const from = Number(match[1]);
      const to = Number(match[2] ?? match[1]);
      return from <= to ? ok({ from, to }) : fail({ code: 'not-a-line-range' });
    },
    write: ({ from, to }) => (from === to ? `L${from}` : `L${from}-L${to}`),
  };
}

/** The same column, where an empty cell means that the source does not state it. */
export function optional<Value>(field: Field<Value>): Field<Value | NotStated> {
  return {
    ...field,
    required: false,
    read: (cell) => (cell.trim() === '' ? ok(NOT_STATED) : field.read(cell)),
    write: (value) => (value === NOT_STATED ? '' : field.write(value)),
  };
}

/** The same column, where `NA` means that the question does not arise. */
export function orNotApplicable<Value>(field: Field<Value>): Field<Value | NotApplicable> {
  return {
    ...field,
    read: (cell) => (cell.trim() === NOT_APPLICABLE_CODE ? ok(NOT_APPLICABLE) : field.read(cell)),
    write: (value) => (value === NOT_APPLICABLE ? NOT_APPLICABLE_CODE : field.write(value)),
  };
}

/** A column that the portal adds to a published file. */
export const derived = <Value>(field: Field<Value>): Field<Value> => ({ ...field, derived: true });

/** A column of a park's table: a value, empty for «not published», `NA` for «not applicable». */
export function answer<Value>(field: Field<Value>): Field<Value | NotStated | NotApplicable> {
  return optional(orNotApplicable(field));
}

/** Whether `NA` may stand in a column. */
export function takesNotApplicable(field: Pick<Field<unknown>, 'read'>): boolean {
  const reading = field.read(NOT_APPLICABLE_CODE);
  return reading.ok && reading.value === NOT_APPLICABLE;
}

/** In which language a column is, as its title says it. */
const IN_WORDS: Readonly<Record<BuiltIn, Written>> = {
  ky: { ky: 'кыргызча', ru: 'по-кыргызски', en: 'in Kyrgyz' },
  ru: { ky: 'орусча', ru: 'по-русски', en: 'in Russian' },
  en: { ky: 'англисче', ru: 'по-английски', en: 'in English' },
};

function inWords(language: Language): Written {
  const words: Readonly<Record<string, Written>> = IN_WORDS;
  const { name } = localeOf(language);
  return words[language] ?? { ky: name, ru: name, en: name };
}

/** A text in one language; where the data are still being translated into it, it may be missing. */
export const translatable = <Value>(
  field: Field<Value>,
  language: Language,
): Field<Value | NotStated> =>
  IN_TRANSLATION.includes(language) ? { ...optional(field), awaited: true } : field;

/** A column a language of the portal: `title_ky`, `title_ru`, `title_en`. Read by `textsOf`. */
export function localized<Name extends string, Value>(
  name: Name,
  about: About,
  column: (about: About & { language: Language }) => Field<Value>,
): Record<`${Name}_${string}`, Field<Value | NotStated>> {
  const entries = LANGUAGES.map((language) => {
    const words = inWords(language);
    const title = {
      ky: `${about.title.ky}, ${words.ky}`,
      ru: `${about.title.ru}, ${words.ru}`,
      en: `${about.title.en}, ${words.en}`,
    };
    const field = column({ language, description: about.description, title });
    return [`${name}_${language}`, translatable(field, language)] as const;
  });
  return Object.fromEntries(entries) as Record<`${Name}_${string}`, Field<Value | NotStated>>;
}

/** The same for a YAML file: `title.ky`, `title.ru`, `title.en`. */
export function localizedKeys<Name extends string>(
  name: Name,
  about: About,
): Record<`${Name}.${string}`, Field<string | NotStated>> {
  const entries = LANGUAGES.map((language) => [
    `${name}.${language}`,
    translatable(text({ ...about, language }), language),
  ]);
  return Object.fromEntries(entries) as Record<`${Name}.${string}`, Field<string | NotStated>>;
}

/** The words of a code in one language. */
export function codeText(
  field: Pick<Field<unknown>, 'codes'>,
  code: string,
  language: Language,
): string {
  return textIn(field.codes?.[code], language) ?? code;
}
