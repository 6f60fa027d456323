import { LANGUAGES, type Language } from '../../words/language.ts';

interface LanguagePath {
  readonly params: { readonly language: Language };
}

/** One page a language. */
export const languagePaths = (): LanguagePath[] =>
  LANGUAGES.map((language) => ({ params: { language } }));

/** One page a language and an item of a list, by the item's identifier. */
export function itemPaths<Item extends { readonly id: string }>(
  items: readonly Item[],
): { params: { language: Language; id: string }; props: { item: Item } }[] {
  return LANGUAGES.flatMap((language) =>
    items.map((item) => ({ params: { language, id: item.id }, props: { item } })),
  );
}
