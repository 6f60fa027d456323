import { type Language, textIn } from '../../../words/language.ts';
import type { Hit, Marked } from '../../../engine/search/searcher.ts';
import type { Say } from './words.ts';

/** Makes an element with a class and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A text with its found words marked; a text in another language than the page says so. */
export function markedText(className: string, marked: Marked, page: Language): HTMLSpanElement {
  const { text, language, marks } = marked;
  const element = make('span', className);
  let end = 0;
  for (const { from, to } of marks) {
    element.append(text.slice(end, from), make('mark', '', text.slice(from, to)));
    end = to;
  }
  element.append(text.slice(end));
  if (language !== null && language !== page) element.lang = language;
  return element;
}

/** Under the title of a hit: its one line, and where the words were found if not in the title. The line is not said twice. */
export function underTitle({ entry, found }: Hit, page: Language): HTMLSpanElement[] {
  const detail = textIn(entry.detail, page);
  const isFound = found !== null && detail.includes(found.text.replace(/^…|…$/g, ''));
  return [
    ...(detail === '' || isFound ? [] : [make('span', 'hit-detail', detail)]),
    ...(found === null ? [] : [markedText('hit-found', found, page)]),
  ];
}

/** What belongs to a fictional park says so. */
export function sampleTag({ entry }: Hit, say: Say): (Node | string)[] {
  return entry.sample ? [' ', make('span', 'tag note', say('search.sample'))] : [];
}

/** The one element that the page must have. */
export function part<Found extends HTMLElement = HTMLElement>(
  within: ParentNode,
  selector: string,
): Found {
  const element = within.querySelector<Found>(selector);
  if (!element) throw new Error(`The page lacks ${selector}`);
  return element;
}
