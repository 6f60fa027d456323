import type { Language } from '../../words/language.ts';

/** An Atom feed (RFC 4287) in one language. Addresses are absolute: they are the identifiers too. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Where the feed itself is, and the page that says the same. */
  readonly address: string;
  readonly page: string;
  readonly translations: readonly { readonly language: Language; readonly address: string }[];
  /** `2026-11-22`; the feed is as new as its newest entry. */
  readonly updatedOn: string;
  readonly rights: string;
  /** The latest first. */
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly address: string;
  readonly title: string;
  readonly date: string;
  /** The language of the summary, when it is not that of the feed. */
  readonly summary: { readonly text: string; readonly language: Language };
  /** What changed, a line each. */
  readonly lines: readonly string[];
}

export function atomFeed(feed: Feed): string {
  const { address, page, language } = feed;
  const translations = feed.translations.map(
    (other) =>
      `<link rel="alternate" type="application/atom+xml" hreflang="${other.language}" href="${escape(other.address)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escape(address)}</id>
<title>${escape(feed.title)}</title>
<subtitle>${escape(feed.subtitle)}</subtitle>
<updated>${feed.updatedOn}T00:00:00Z</updated>
<author><name>${escape(feed.author)}</name></author>
<rights>${escape(feed.rights)}</rights>
<link rel="self" type="application/atom+xml" hreflang="${language}" href="${escape(address)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escape(page)}"/>
${[...translations, ...feed.entries.map(entryXml)].join('\n')}
</feed>
`;
}

function entryXml({ address, title, date, summary, lines }: Entry): string {
  const html = `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
  const content = lines.length === 0 ? '' : `\n<content type="html">${escape(html)}</content>`;
  return `<entry>
<id>${escape(address)}</id>
<title>${escape(title)}</title>
<published>${date}T00:00:00Z</published>
<updated>${date}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escape(address)}"/>
<summary xml:lang="${summary.language}">${escape(summary.text)}</summary>${content}
</entry>`;
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
