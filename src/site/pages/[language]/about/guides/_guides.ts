import type { MarkdownInstance } from 'astro';
import type { Language } from '../../../../../words/language.ts';
import type { Guide } from '../../../../view/guides.ts';

type Markdown = MarkdownInstance<Record<string, unknown>>;

const FILES = import.meta.glob<Markdown>('/docs/guides/{ky,ru,en}/*.md', { eager: true });

/** A guide as its file has it; one that is missing in a language stops the build. */
export function guideContent(guide: Guide, language: Language): Markdown['Content'] {
  const path = `/docs/guides/${language}/${guide}.md`;
  const file = FILES[path];
  if (file === undefined) throw new Error(`${path} is missing`);
  return file.Content;
}
