import { translated, translatedText } from '../../words/written.ts';
import { LANGUAGES, type Localized, type Written } from '../../words/language.ts';
import type { Field } from './field.ts';
import { REGIONS } from './park-codes.ts';

/** Columns of one text in several languages share their description. */
const LANGUAGE_OF_COLUMN = new RegExp(`[_.](${LANGUAGES.join('|')})$`);

type Spoken = Pick<Field<unknown>, 'title' | 'description' | 'codes'>;

/** A title with its description, under a key: `plots.area` and `plots.area.about`. */
export function namedAbout<About extends { title: Written; description: Written }>(
  key: string,
  about: About,
): About {
  const title = translatedText(key, about.title);
  const description = saysTheSame(about.title, about.description)
    ? title
    : translatedText(`${key.replace(LANGUAGE_OF_COLUMN, '')}.about`, about.description);
  return { ...about, title, description };
}

/** A column whose words have keys: its title, its description and its codes, `plots.state.free`. */
export function namedField<F extends Spoken>(key: string, field: F): F {
  const named = namedAbout(key, field);
  if (field.codes === undefined) return named;
  // The names of regions are data: they have no key and no words in code.
  return isWritten(field.codes) ? { ...named, codes: translated(key, field.codes) } : named;
}

/** Columns whose words have keys: `plots.area`. What has a key already keeps it. */
export function namedFields<const Fields extends Readonly<Record<string, Spoken>>>(
  prefix: string,
  fields: Fields,
): Fields {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    namedField(`${prefix}.${name}`, field),
  ]);
  return Object.fromEntries(entries) as Fields;
}

const isWritten = (
  codes: Readonly<Record<string, Localized>>,
): codes is Readonly<Record<string, Written>> => codes !== REGIONS;

const saysTheSame = (one: Written, other: Written): boolean =>
  one.ky === other.ky && one.ru === other.ru && one.en === other.en;
