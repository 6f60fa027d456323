import { type Language, textIn } from '../../words/language.ts';
import type { Content } from './content.ts';
import type { Dataset } from './dataset.ts';
import type { DatasetFiles } from './files.ts';

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
}

/** Signs that BibTeX reads as orders. */
const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, String.raw`\$&`);

/** How to cite a dataset: by its title, day, version, licence, address and checksum. */
export function citationOf(
  { name, title }: Dataset,
  { csv }: DatasetFiles,
  { catalog, home, version }: Content,
  language: Language,
): Citation {
  const { name: portal, licence, updated_on: day } = catalog.portal;
  const address = home.page(language, `data/${name}/`);
  return {
    text: `${portal}. ${textIn(title, language)}. ${day}, ${version}. ${licence}. ${address} (${csv.name}, SHA-256 ${csv.sha256})`,
    bibtex: `@misc{achyk-${name},
  author = {{${escaped(portal)}}},
  title = {${escaped(textIn(title, language))}},
  year = {${day.slice(0, 4)}},
  note = {${escaped(`${day}, ${version}, ${licence}, SHA-256 ${csv.sha256}`)}},
  url = {${address}},
}`,
  };
}
