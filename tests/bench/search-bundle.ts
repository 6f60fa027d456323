/** What the benchmark gives the browser: all that a page needs to search. */
export { entriesIn } from '../../src/engine/search/index-file.ts';
export { searcherOf } from '../../src/engine/search/searcher.ts';
