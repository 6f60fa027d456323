/** What the benchmark gives the browser: all that a page needs to search. */
export { entriesIn } from '../../src/search/index-file.ts';
export { searcherOf } from '../../src/search/searcher.ts';
