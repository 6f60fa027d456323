import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchEntries } from '../../src/engine/search/entries.ts';
import { KINDS, type Entry } from '../../src/engine/search/entry.ts';
import { searcherOf } from '../../src/engine/search/searcher.ts';
import { portal } from '../../src/site/portal.ts';
import { foundPages } from '../../src/site/view/pages.ts';
import { isLanguage, type Language, textIn } from '../../src/words/language.ts';

const ENTRIES = searchEntries(portal, foundPages(portal));
const SEARCHER = searcherOf(ENTRIES);

interface Row {
  readonly query: string;
  readonly language: Language;
  readonly hit: string;
}

const TABLE: readonly Row[] = readFileSync('docs/search-queries.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, query, language, hit] = /^\| `(.+)`\s*\| (\w\w)\s*\| (\w+ \S+)\s*\|/.exec(line) ?? [];
    return query !== undefined && hit !== undefined && isLanguage(language)
      ? [{ query, language, hit }]
      : [];
  });

const nameOf = ({ kind, id }: Entry): string => `${kind} ${id}`;

const namesFor = (query: string, language: Language = 'ky', limit = 10): string[] =>
  SEARCHER.search(query, language, { limit }).hits.map(({ entry }) => nameOf(entry));

describe('the queries of docs/search-queries.md', () => {
  it('are many, in all three languages, and expect hits that there are', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(75);
    for (const language of ['ky', 'ru', 'en']) {
      expect(TABLE.filter((row) => row.language === language).length).toBeGreaterThanOrEqual(20);
    }
    const known = new Set(ENTRIES.map(nameOf));
    expect(TABLE.filter(({ hit }) => !known.has(hit))).toEqual([]);
    const kinds = new Set(TABLE.map(({ hit }) => hit.split(' ')[0]));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('find what they should with a mean reciprocal rank of 0.9 or more', () => {
    const ranked = TABLE.map((row) => ({
      ...row,
      rank: namesFor(row.query, row.language).indexOf(row.hit) + 1,
    }));
    const sum = ranked.reduce((total, { rank }) => total + (rank === 0 ? 0 : 1 / rank), 0);
    const misses = ranked
      .filter(({ rank }) => rank !== 1)
      .map(({ query, language, hit, rank }) => `${query} (${language}): ${hit} at ${rank || '–'}`);
    process.stdout.write(
      `search: mean reciprocal rank ${(sum / TABLE.length).toFixed(3)} over ${TABLE.length} queries\n` +
        misses.map((miss) => `  ${miss}\n`).join(''),
    );
    expect(sum / TABLE.length, misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('mark something in every hit, within its text, in order and never twice', () => {
    for (const { query, language } of TABLE) {
      for (const { entry, title, found } of SEARCHER.search(query, language).hits) {
        const marks = [...title.marks, ...(found?.marks ?? [])];
        expect(marks.length, `${query} → ${nameOf(entry)}`).toBeGreaterThan(0);
        expect(title.text).toBe(textIn(entry.title, language));
        expect(found?.text.length ?? 0).toBeLessThanOrEqual(120);
        for (const { text, marks: own } of found === null ? [title] : [title, found]) {
          own.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThanOrEqual(own[index - 1]?.to ?? 0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          });
        }
      }
    }
  });
});

