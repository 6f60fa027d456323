import type { Language } from '../../words/language.ts';

/** Where the portal stands on the web, for files that name it once they have left it. */
export interface Home {
  /** `data/measures.csv` → `https://…/data/measures.csv`. */
  file(path: string): string;
  /** `ky`, `data/measures/` → `https://…/ky/data/measures/`. */
  page(language: Language, path: string): string;
}
