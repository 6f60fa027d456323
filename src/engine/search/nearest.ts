import Fuse from 'fuse.js/min-basic';

/** A word that is spelt nearly so: its place in the list, and how far it is, 0 to 1. */
export interface Near {
  readonly index: number;
  readonly distance: number;
}

/** Shorter words are too alike each other to be guessed at. */
const SHORTEST = 5;
const MOST = 24;
/** What a letter more or less than was asked for takes away: Fuse.js does not mind them. */
const A_LETTER = 0.01;
/** How much worse than the best a word may be and still be meant. */
const SPREAD = 0.1;
const THRESHOLD = 0.34;
const MOST_KNOWN = 100;

/** Which letters a word has, a bit each: tells most words that cannot be near at once. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1)
    letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Finds misspelt words in a list of distinct words. Fuse.js reads every letter of what it searches,
 * so it is given only the words that have nearly all the letters asked for.
 */
export function nearestIn(words: readonly string[]): (word: string) => Near[] {
  const letters = Uint32Array.from(words, lettersOf);
  const known = new Map<string, Near[]>();
  return (word) => {
    if (word.length < SHORTEST) return [];
    // With each key that is pressed the words before it are asked for again.
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const near = search(word);
    known.set(word, near);
    return near;
  };

  function search(word: string): Near[] {
    const asked = lettersOf(word);
    const errors = Math.floor(word.length * THRESHOLD);
    const survivors: number[] = [];
    for (let index = 0; index < words.length; index += 1) {
      if (bits(asked & ~(letters[index] ?? 0)) > errors) continue;
      if ((words[index] ?? '').length >= word.length - errors) survivors.push(index);
    }
    const fuse = new Fuse(
      survivors.map((index) => words[index] ?? ''),
      { includeScore: true, threshold: THRESHOLD, distance: 20, ignoreFieldNorm: true },
    );
    const near = fuse.search(word, { limit: MOST }).map(({ refIndex, item, score = 1 }): Near => ({
      index: survivors[refIndex] ?? 0,
      distance: score + A_LETTER * Math.abs(item.length - word.length),
    }));
    const best = Math.min(...near.map(({ distance }) => distance));
    return near.filter(({ distance }) => distance <= best + SPREAD);
  }
}
