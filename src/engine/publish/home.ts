import type { Language } from '../../words/language.ts';
import { fileAddress, pageAddress } from '../../site/view/address.ts';

/** Where the portal stands on the web, for files that name it once they have left it. */
export interface Home {
  /** `data/measures.csv` → `https://…/data/measures.csv`. */
  file(path: string): string;
  /** `ky`, `data/measures/` → `https://…/ky/data/measures/`. */
  page(language: Language, path: string): string;
}

/** The portal at the address it is built for (SITE_URL and BASE_PATH). */
export function homeAt(site: URL | undefined): Home {
  if (site === undefined) throw new Error('SITE_URL is not set');
  return {
    file: (path) => new URL(fileAddress(path), site).href,
    page: (language, path) => new URL(pageAddress(language, path), site).href,
  };
}
