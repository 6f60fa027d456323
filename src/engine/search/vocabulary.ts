import { cyrillicOf, soundOf } from './transliterate.ts';
import { nearestIn } from './nearest.ts';
import { stemsOf } from './stem.ts';

/** How a word of the texts answers a word of the query. */
export interface Match {
  /** 0 to 1; see `QUALITY`. */
  readonly quality: number;
  /** How many letters of it were asked for; a text marks no more. */
  readonly reach: number | 'whole' | { readonly sound: string };
}

/** Words of the texts by their place in the vocabulary. */
export type Matches = ReadonlyMap<number, Match>;

/** What a match is worth, by the way it was found. */
const QUALITY = {
  exact: 1,
  prefix: 0.8,
  /** The beginning of a number is another number. */
  digits: 0.4,
  stem: 0.56,
  sound: 0.6,
  soundPrefix: 0.5,
  soundStem: 0.4,
  near: 0.36,
} as const;

/** What letters in common add to a common stem: «кендерин» is nearer to «кендердин» than «кен» is. */
const IN_COMMON = 0.16;
/** What a letter beyond the beginning takes away, and how many count. */
const A_LETTER = 0.01;
const MOST_LETTERS = 8;
/** A sound says less than a word: shorter beginnings of it would match too much. */
const SHORTEST_SOUND_PREFIX = 4;

export interface Vocabulary {
  readonly size: number;
  /** Words that are asked for by this one: the same, longer, otherwise ended or otherwise spelt. */
  matching(word: string): Matches;
  /** Words that are spelt nearly so, for when nothing else is found. */
  resembling(word: string): Matches;
  indexOf(word: string): number | undefined;
}

/** The first place in a sorted list whose word is not before this one. */
function placeOf(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const longer = (quality: number, letters: number): number =>
  quality - A_LETTER * Math.min(letters, MOST_LETTERS);

/** How much of a word another begins with. */
function shareInCommon(word: string, other: string): number {
  let length = 0;
  while (length < word.length && word[length] === other[length]) length += 1;
  return length / word.length;
}

/** Indexes distinct folded words, given in order, by beginning, stem and sound. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const places = new Map(words.map((word, index) => [word, index]));
  const readings = words.map((word) => cyrillicOf(word)[0] ?? word);
  const sounds = readings.map(soundOf);
  const bySound = sounds
    .map((_, index) => index)
    .sort((one, other) => ((sounds[one] ?? '') < (sounds[other] ?? '') ? -1 : 1));
  const sortedSounds = bySound.map((index) => sounds[index] ?? '');
  const byStem = new Map<string, number[]>();
  words.forEach((word, index) => {
    for (const stem of new Set(stemsOf(word).map(stemSound))) {
      const own = byStem.get(stem);
      if (own === undefined) byStem.set(stem, [index]);
      else own.push(index);
    }
  });
  let near: ReturnType<typeof nearestIn> | undefined;

  return {
    size: words.length,
    indexOf: (word) => places.get(word),
    matching(word) {
      const found = new Map<number, Match>();
      const add = (index: number, quality: number, reach: Match['reach']): void => {
        if ((found.get(index)?.quality ?? 0) < quality) found.set(index, { quality, reach });
      };
      const isNumber = /^[\d.]+$/.test(word);
      for (let index = placeOf(words, word); index < words.length; index += 1) {
        const candidate = words[index] ?? '';
        if (!candidate.startsWith(word)) break;
        const beyond = candidate.length - word.length;
        if (beyond === 0) add(index, QUALITY.exact, 'whole');
        else add(index, isNumber ? QUALITY.digits : longer(QUALITY.prefix, beyond), word.length);
      }
      if (isNumber) return found;
      for (const stem of stemsOf(word).map(stemSound)) {
        for (const index of byStem.get(stem) ?? []) {
          add(index, QUALITY.stem + IN_COMMON * shareInCommon(word, words[index] ?? ''), 'whole');
        }
      }
      const isLatin = /[a-z]/.test(word);
      for (const reading of cyrillicOf(word)) {
        const sound = soundOf(reading);
        if (sound === '') continue;
        const shortest = word.length < SHORTEST_SOUND_PREFIX;
        for (let place = placeOf(sortedSounds, sound); place < sortedSounds.length; place += 1) {
          const candidate = sortedSounds[place] ?? '';
          const index = bySound[place] ?? 0;
          if (candidate === sound) add(index, QUALITY.sound, 'whole');
          else if (shortest || !candidate.startsWith(sound)) break;
          else add(index, longer(QUALITY.soundPrefix, candidate.length - sound.length), { sound });
        }
        if (!isLatin) continue;
        for (const stem of stemsOf(reading).map(stemSound)) {
          for (const index of byStem.get(stem) ?? []) add(index, QUALITY.soundStem, 'whole');
        }
      }
      return found;
    },
    resembling(word) {
      const found = new Map<number, Match>();
      // Two neighbours changed places in a short word: `NIA` for `NAI`.
      if (word.length >= 3 && word.length <= 4) {
        for (let at = 0; at < word.length - 1; at += 1) {
          const swapped =
            word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
          const index = places.get(swapped);
          if (index !== undefined) found.set(index, { quality: QUALITY.near, reach: 'whole' });
        }
      }
      near ??= nearestIn(sounds);
      for (const reading of cyrillicOf(word)) {
        for (const { index, distance } of near(soundOf(reading))) {
          const quality = QUALITY.near * (1 - distance);
          if ((found.get(index)?.quality ?? 0) < quality)
            found.set(index, { quality, reach: 'whole' });
        }
      }
      return found;
    },
  };
}

/** Stems are compared by their sound, so that one list serves both alphabets. */
const stemSound = (stem: string): string => (/[a-z]/.test(stem) ? stem : soundOf(stem));
