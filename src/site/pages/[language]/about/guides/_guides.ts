import type { MarkdownInstance } from 'astro';
import type { Language } from '../../../../../words/language.ts';
import type { Guide } from '../../../../view/guides.ts';

type Markdown = MarkdownInstance<Record<string, unknown>>;

const FILES = import.meta.glob<Markdown>('/docs/guides/{ky,ru,en}/*.md', { eager: true });

export interface GuideText {
  readonly title: string;
  /** The paragraph under the title. */
  readonly lede: string;
  readonly Content: Markdown['Content'];
}

/** A guide as its file has it; one that is missing in a language stops the build. */
export function guideText(guide: Guide, language: Language): GuideText {
  const path = `/docs/guides/${language}/${guide}.md`;
  const file = FILES[path];
  if (file === undefined) throw new Error(`${path} is missing`);
  const [title = '', lede = ''] = file
    .rawContent()
    .trim()
    .split(/\n{2,}/);
  return {
    title: title.replace(/^# /, ''),
    lede: lede.replaceAll('\n', ' '),
    Content: file.Content,
  };
}
